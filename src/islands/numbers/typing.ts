import type { FieldSpec, Period, Range } from '../../domain/figure.ts';
import { checkFigure } from '../../domain/judge.ts';
import type { Locale } from '../../i18n/locale.ts';
import { parseNumber, type WrittenUnit } from '../../i18n/parse-number.ts';
import type { Currency } from './props.ts';

/** Why something typed is not taken. */
export type Refusal =
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'impossible'; readonly range: Range }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'misplaced'; readonly what: 'percent' | 'money' }
  | { readonly kind: 'otherCurrency'; readonly written: string; readonly currency: Currency };

/** What a typed text comes to. `currency` is what stood beside an amount, where none was chosen. */
export type Typed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'read'; readonly value: number; readonly currency: Currency | null };

/** Above it an amount is no longer exact to the hundredth, and nothing is reckoned with it. */
export const largest = 1e13;

/** Reads what was typed into a field. Nothing is guessed and nothing is changed. */
export function readTyped(
  locale: Locale,
  field: FieldSpec,
  text: string,
  currency: Currency | null,
): Typed {
  const parsed = parseNumber(locale, text);
  if (parsed.kind === 'empty') return parsed;
  if (parsed.kind === 'notANumber') return refused(parsed);
  const misfit = misfitOf(field, parsed.unit, currency);
  if (misfit !== null) return refused(misfit);
  if (parsed.kind === 'ambiguous') {
    const [first, second] = parsed.readings;
    const possible = [first, second].filter((value) => refusalOf(field, value) === null);
    const [only] = possible;
    if (possible.length === 2) return { kind: 'ambiguous', readings: parsed.readings };
    // Where only one reading is possible at all, that one is meant.
    return read(field, only ?? first, parsed.unit, currency);
  }
  return read(field, parsed.value, parsed.unit, currency);
}

/** Why a value cannot be one of a field; null where it can. */
export function refusalOf(field: FieldSpec, value: number): Refusal | null {
  const check = checkFigure(field, value, null);
  if (check.kind === 'impossible') return check;
  return Math.abs(value) > largest ? { kind: 'tooLarge' } : null;
}

/** What is usual for a field in a period, where a value is not; null where it is. */
export function unusualFor(field: FieldSpec, value: number, period: Period | null): Range | null {
  const check = checkFigure(field, value, period);
  return check.kind === 'unlikely' ? check.usual : null;
}

function read(
  field: FieldSpec,
  value: number,
  unit: WrittenUnit | null,
  currency: Currency | null,
): Typed {
  const refusal = refusalOf(field, value);
  if (refusal !== null) return refused(refusal);
  return { kind: 'read', value, currency: currency === null ? namedBy(unit) : null };
}

function misfitOf(
  { unit: wanted }: FieldSpec,
  written: WrittenUnit | null,
  currency: Currency | null,
): Refusal | null {
  if (written === null) return null;
  if (written === 'percent') {
    return wanted === 'percent' ? null : { kind: 'misplaced', what: 'percent' };
  }
  if (wanted !== 'money') return { kind: 'misplaced', what: 'money' };
  if (currency === null || fits(written, currency)) return null;
  return { kind: 'otherCurrency', written, currency };
}

function fits(written: WrittenUnit, currency: Currency): boolean {
  return written === 'kr' ? ['SEK', 'NOK', 'DKK'].includes(currency) : written === currency;
}

/** The currency that an amount was written with; "kr" is one of three. */
function namedBy(unit: WrittenUnit | null): Currency | null {
  return unit === null || unit === 'kr' || unit === 'percent' ? null : unit;
}

function refused(refusal: Refusal): Typed {
  return { kind: 'refused', refusal };
}
