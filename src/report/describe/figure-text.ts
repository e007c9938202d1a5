import type { FigureUnit } from '../../domain/figure.ts';
import { roundForDisplay } from '../../domain/precision.ts';
import { type Plural, plural } from '../../i18n/fill.ts';
import { intlLocales, type Locale } from '../../i18n/locale.ts';

/** How money, shares and counts are written in a language. */
export interface Money {
  readonly locale: Locale;
  /** Null is not given; amounts then say so. */
  readonly currency: string | null;
  /** What is said where there is no currency. */
  readonly noCurrency: string;
}

/** Amounts up to here are shown with two decimals where they have any. */
const smallAmount = 1000;
/** Figures of a reckoned amount that are shown: more would be a precision that nobody has. */
const significant = 3;

/** An amount in its currency, to the unit: "SEK 1,500", "1 500 SEK". */
export function moneyText(money: Money, amount: number): string {
  const digits = Math.abs(amount) < smallAmount && !Number.isInteger(amount) ? 2 : 0;
  return amountText(money, roundForDisplay(amount, digits, []), digits);
}

/** A reckoned amount, to three figures. */
export function reckonedText(money: Money, amount: number): string {
  return moneyText(money, threeFigures(amount));
}

/** The nearest number with three significant figures; smaller than 1 000 it stays as it is. */
export function threeFigures(amount: number): number {
  const digits = Math.floor(Math.log10(Math.abs(amount))) + 1;
  if (!Number.isFinite(digits) || digits <= significant) return amount;
  const step = 10 ** (digits - significant);
  return Math.round(amount / step) * step;
}

/** A share of 0 to 1 in per cent, with as many decimals as it needs, two at most: 5%, 1.84 %. */
export function shareText(locale: Locale, share: number, digits = 2): string {
  return percentText(locale, share * 100, digits);
}

/** Per cent as typed, with as many decimals as it needs, two at most. */
export function percentText(locale: Locale, percent: number, digits = 2): string {
  return new Intl.NumberFormat(intlLocales[locale], {
    style: 'percent',
    maximumFractionDigits: digits,
  })
    .format(roundForDisplay(percent, digits, []) / 100)
    .replace('-', '−');
}

/** A number with as many decimals as it needs, two at most. */
export function countText(locale: Locale, value: number, digits = 2): string {
  return new Intl.NumberFormat(intlLocales[locale], { maximumFractionDigits: digits })
    .format(roundForDisplay(value, digits, []))
    .replace('-', '−');
}

/** A count with what is counted, in the form that goes with the number as it is shown. */
export function countedText(
  locale: Locale,
  forms: Plural,
  value: number,
  digits = 2,
  values: Readonly<Record<string, string>> = {},
): string {
  const shown = roundForDisplay(value, digits, []);
  return plural(locale, forms, shown, { ...values, n: countText(locale, value, digits) });
}

/** How each unit is written around a number, by {n}. */
export type UnitWords = Readonly<
  Record<Exclude<FigureUnit, 'percent' | 'money' | 'count'>, Plural>
>;

/** A value in its unit, without its period. */
export function valueText(money: Money, unit: FigureUnit, value: number, words: UnitWords): string {
  return valuesText(money, unit, [value], words);
}

/** Values of one unit, which is named once where it has a name: "70% / 80%", "1 / 2 hours". */
export function valuesText(
  money: Money,
  unit: FigureUnit,
  values: readonly number[],
  words: UnitWords,
): string {
  const { locale } = money;
  const joined = (text: (value: number) => string) => values.map(text).join(' / ');
  switch (unit) {
    case 'percent':
      return joined((value) => percentText(locale, value));
    case 'money':
      return joined((value) => moneyText(money, value));
    case 'count':
      return joined((value) => countText(locale, value));
    default: {
      const last = roundForDisplay(values.at(-1) ?? 0, 2, []);
      return plural(locale, words[unit], last, { n: joined((value) => countText(locale, value)) });
    }
  }
}

function amountText({ locale, currency, noCurrency }: Money, amount: number, digits: number) {
  const style = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const intl = intlLocales[locale];
  const text =
    currency === null
      ? `${new Intl.NumberFormat(intl, style).format(amount)} (${noCurrency})`
      : new Intl.NumberFormat(intl, {
          style: 'currency',
          currency,
          currencyDisplay: 'code',
          ...style,
        }).format(amount);
  return text.replace('-', '−');
}
