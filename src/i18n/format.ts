import { intlLocales, type Locale } from './locale.ts';

/** A number as its readers write it: decimal comma and real minus in Swedish, point in English. */
export function formatNumber(locale: Locale, value: number, digits: number): string {
  return new Intl.NumberFormat(intlLocales[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  }).format(value);
}

/** A number with its sign, for changes: +2.5, −1.0, 0.0. */
export function formatChange(locale: Locale, value: number, digits: number): string {
  return new Intl.NumberFormat(intlLocales[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  })
    .format(value)
    .replace('-', '−');
}

/** A date in words: 23 november 2026, 23 November 2026. */
export function formatDate(locale: Locale, date: Date): string {
  return new Intl.DateTimeFormat(intlLocales[locale], { dateStyle: 'long' }).format(date);
}

/** A list in words: "a, b och c", "a, b and c". */
export function formatList(locale: Locale, parts: readonly string[]): string {
  return new Intl.ListFormat(intlLocales[locale], { type: 'conjunction' }).format(parts);
}
