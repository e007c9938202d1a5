import type { Locale } from './locale.ts';

/** What a number was written with: a percent sign, or a currency as far as it can be told. */
export type WrittenUnit = 'percent' | 'kr' | 'SEK' | 'NOK' | 'DKK' | 'EUR' | 'GBP' | 'USD';

/**
 * A number as somebody wrote it. `unit` is what stood beside it, so that euros typed among kronor
 * are noticed; null where it stood alone. `ambiguous`: two people would read it differently; the
 * reading with decimals comes first, the one with thousands second.
 */
export type ParsedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly unit: WrittenUnit | null }
  | {
      readonly kind: 'ambiguous';
      readonly readings: readonly [number, number];
      readonly unit: WrittenUnit | null;
    }
  | { readonly kind: 'notANumber' };

/**
 * Reads a number as people write it: decimal comma or point; thousands parted by any space, by
 * apostrophes, or by the other of comma and point; a minus before or after; a percent sign or a
 * currency beside it. What can only be guessed at is not a number: 1e3, 5k, 2 mn, 5–10, 15 00.
 *
 * Where a lone comma or point may be either: in Swedish a comma is the decimal sign, and a point with
 * exactly three digits after it is ambiguous; in English a point is the decimal sign, and a comma
 * with exactly three digits after it parts thousands.
 * @example parseNumber('sv', '1 500,50 kr') // { kind: 'number', value: 1500.5, unit: 'kr' }
 */
export function parseNumber(locale: Locale, text: string): ParsedNumber {
  const written = text.replace(/\s+/g, ' ').replace(/[’ʼ]/g, "'").trim();
  if (written === '') return { kind: 'empty' };
  const parts = partsOf(written);
  if (parts === null) return { kind: 'notANumber' };
  const [first, second] = readingsOf(locale, parts.digits)
    .map((digits) => parts.sign * Number(digits))
    .map((value) => (value === 0 ? 0 : value));
  const { unit } = parts;
  if (first === undefined || !Number.isFinite(first)) return { kind: 'notANumber' };
  if (second === undefined) return { kind: 'number', value: first, unit };
  return { kind: 'ambiguous', readings: [first, second], unit };
}

interface Parts {
  readonly sign: 1 | -1;
  readonly digits: string;
  readonly unit: WrittenUnit | null;
}

/** The full stop of "kr." parts it from the number only when a space or the end follows. */
const currency = String.raw`(?:US\$|[€$£]|SEK|NOK|DKK|EUR|GBP|USD|kr(?:\.(?= |$)|(?!\.)))`;
const percent = '%|procent|percent|per cent';
const whole = new RegExp(
  String.raw`^([-−–+])? ?(${currency})? ?([-−–+])? ?([\d.,' ]*[\d.,]) ?([-−–])? ?(${currency}|:-|${percent})? ?([-−–])?$`,
  'i',
);

const units: Readonly<Record<string, WrittenUnit>> = {
  '%': 'percent',
  procent: 'percent',
  percent: 'percent',
  'per cent': 'percent',
  kr: 'kr',
  'kr.': 'kr',
  ':-': 'kr',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
};

/** Sign, digits and unit of a text; null where it has more than one sign or unit, or anything else. */
function partsOf(written: string): Parts | null {
  const found = whole.exec(written);
  if (found === null) return null;
  const [, lead, before, inner, digits = '', trail, after, end] = found;
  const signs = [lead, inner, trail, end].filter((sign) => sign !== undefined);
  const named = [before, after].filter((unit) => unit !== undefined);
  if (signs.length > 1 || named.length > 1) return null;
  return {
    sign: signs.length === 1 && signs[0] !== '+' ? -1 : 1,
    digits,
    unit: units[(named[0] ?? '').toLowerCase()] ?? null,
  };
}

/** Thousands in groups of three, with a decimal sign that cannot be one of theirs. */
const grouped: readonly RegExp[] = [
  /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d*)?$/,
  /^[1-9]\d{0,2}(?:'\d{3})+(?:[.,]\d*)?$/,
  /^[1-9]\d{0,2}(?:\.\d{3})+,\d*$/,
  /^[1-9]\d{0,2}(?:,\d{3})+\.\d*$/,
];
/** Two groups or more, so that their sign can only part thousands. */
const onlyGroups = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
/** One group, whose sign may as well be the decimal one. */
const oneGroup = /^[1-9]\d{0,2}([.,])\d{3}$/;
const plain = /^(?:\d+[.,]?\d*|[.,]\d+)$/;

/** What the digits can mean, in the notation of `Number`: nothing, one reading, or two. */
function readingsOf(locale: Locale, digits: string): readonly string[] {
  if (grouped.some((form) => form.test(digits))) return [withPoint(digits)];
  const thousands = digits.replace(/[.,]/g, '');
  if (onlyGroups.test(digits)) return [thousands];
  if (!plain.test(digits)) return [];
  const sign = oneGroup.exec(digits)?.[1];
  if (locale === 'sv' && sign === '.') return [withPoint(digits), thousands];
  return locale === 'en' && sign === ',' ? [thousands] : [withPoint(digits)];
}

/** The last comma or point becomes the decimal point; whatever parts thousands goes. */
function withPoint(digits: string): string {
  return digits
    .replace(/[ ']/g, '')
    .replace(/[.,](?=.*[.,])/g, '')
    .replace(',', '.');
}
