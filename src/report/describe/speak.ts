import { fieldCut } from '../../domain/loop.ts';
import { levelCuts } from '../../domain/maturity.ts';
import { roundForDisplay } from '../../domain/precision.ts';
import { formatChange, formatList, formatNumber } from '../../i18n/format.ts';
import type { Cell } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';

const pointDigits = 1;
const pointCuts = [...levelCuts, fieldCut];
/** A result below 3 is never shown as 3. */
const equationCuts = [3];

/** Points from 0 to 100 as they are shown: one decimal, never rounded across a cut. */
export function points(vocabulary: Vocabulary, value: number): string {
  return formatNumber(vocabulary.locale, shownPoints(value), pointDigits).replace('-', '−');
}

/** The number that points are shown as. */
export function shownPoints(value: number): number {
  return roundForDisplay(value, pointDigits, pointCuts);
}

/** 1 + 1 as it is shown: one decimal. */
export function equation(vocabulary: Pick<Vocabulary, 'locale'>, value: number): string {
  return formatNumber(vocabulary.locale, shownEquation(value), 1);
}

/** The number that 1 + 1 is shown as. */
export function shownEquation(value: number): number {
  return roundForDisplay(value, 1, equationCuts);
}

/** A share of 0 to 1 as a factor: two or more decimals, as few as are exact. */
export function factor(vocabulary: Vocabulary, percent: number): string {
  const share = percent / 100;
  const digits = Number.isInteger(percent) ? 2 : 3;
  return formatNumber(vocabulary.locale, roundForDisplay(share, digits, []), digits);
}

/**
 * The sign between an expression and its result, both as shown: "≈" where rounded parts give
 * another last digit than the result that was computed without rounding.
 */
export function equals(fromShown: number, result: number, digits: number): string {
  const round = (value: number) => roundForDisplay(value, digits, []);
  return round(fromShown) === round(result) ? '=' : '≈';
}

/** A number as it is shown, to compute on with. */
export function rounded(value: number, digits: number): number {
  return roundForDisplay(value, digits, []);
}

/** Whole numbers without decimals, others with one. */
export function plain(vocabulary: Vocabulary, value: number): string {
  return formatNumber(vocabulary.locale, value, Number.isInteger(value) ? 0 : 1);
}

/** A change with its sign. */
export function change(vocabulary: Vocabulary, value: number, digits: number): string {
  return formatChange(vocabulary.locale, roundForDisplay(value, digits, []), digits);
}

/** Dimensions in a sentence: proper names in English, common nouns in Swedish. */
export function dimensionNames(vocabulary: Vocabulary, ids: readonly string[]): string {
  const said = ids.map((id) => entry(vocabulary.names.dimensions, id).name);
  return list(
    vocabulary,
    vocabulary.locale === 'sv' ? said.map((name) => lowerFirst(name, vocabulary)) : said,
  );
}

/**
 * A list in words that stays clear where a part holds an "and" of its own: "a, and b and c" in
 * English, "a samt b och c" in Swedish.
 */
export function list({ locale }: Vocabulary, parts: readonly string[]): string {
  const and = locale === 'sv' ? ' och ' : ' and ';
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1 || !parts.some((part) => part.includes(and))) {
    return formatList(locale, parts);
  }
  const before = parts.slice(0, -1).join(', ');
  return locale === 'sv' ? `${before} samt ${last}` : `${before}, and ${last}`;
}

/** Headings in a sentence, each in quotation marks. */
export function quotedList(vocabulary: Vocabulary, headings: readonly string[]): string {
  return formatList(
    vocabulary.locale,
    headings.map((heading) => quoted(heading, vocabulary)),
  );
}

/** A small number in words, where the texts have it. */
export function inWords({ words }: Vocabulary, n: number): string {
  const known: Readonly<Record<string, string>> = words.numbers;
  return known[String(n)] ?? String(n);
}

/** A sentence may begin with what stood inside one. */
export function upperFirst(text: string, { locale }: Vocabulary): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** Axes in the form that their names take inside a sentence. */
export function axisNames(vocabulary: Vocabulary, ids: readonly string[]): string {
  return formatList(
    vocabulary.locale,
    ids.map((id) => entry(vocabulary.names.axes, id).inText),
  );
}

/** A heading inside a sentence begins small, unless it begins with an abbreviation. */
export function lowerFirst(text: string, vocabulary: Vocabulary): string {
  const [first = '', second = ''] = text;
  const abbreviation = second !== second.toLowerCase();
  return abbreviation
    ? text
    : first.toLocaleLowerCase(vocabulary.locale) + text.slice(first.length);
}

/** A text in the quotation marks of its language. */
export function quoted(text: string, { locale }: Vocabulary): string {
  return locale === 'sv' ? `”${text}”` : `“${text}”`;
}

export function textCell(text: string): Cell {
  return { text, value: null };
}

export function numberCell(text: string, value: number): Cell {
  return { text, value };
}

/** A small number in words at the beginning of a sentence. */
export function startWords(vocabulary: Vocabulary, n: number): string {
  return upperFirst(inWords(vocabulary, n), vocabulary);
}
