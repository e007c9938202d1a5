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
  const shown = roundForDisplay(value, pointDigits, pointCuts);
  return formatNumber(vocabulary.locale, shown, pointDigits);
}

/** 1 + 1 as it is shown: one decimal. */
export function equation(vocabulary: Vocabulary, value: number): string {
  return formatNumber(vocabulary.locale, roundForDisplay(value, 1, equationCuts), 1);
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

export function names(
  vocabulary: Vocabulary,
  from: Readonly<Record<string, { readonly name: string }>>,
  ids: readonly string[],
): string {
  return formatList(
    vocabulary.locale,
    ids.map((id) => entry(from, id).name),
  );
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
  const abbreviation = second !== ' ' && second === second.toUpperCase();
  return abbreviation
    ? text
    : first.toLocaleLowerCase(vocabulary.locale) + text.slice(first.length);
}

export function textCell(text: string): Cell {
  return { text, value: null };
}

export function numberCell(text: string, value: number): Cell {
  return { text, value };
}
