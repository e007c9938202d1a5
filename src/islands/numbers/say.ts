import type { FieldSpec, FigureUnit, Period, Range } from '../../domain/figure.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import { intlLocales, type Locale } from '../../i18n/locale.ts';
import type { NumbersWords } from '../../i18n/words/numbers.en.ts';
import type { Money } from '../../report/describe/figure-text.ts';
import type { Refusal } from './typing.ts';

/** A language, its words and the currency of all amounts. */
export interface Speech {
  readonly locale: Locale;
  readonly words: NumbersWords;
  readonly money: Money;
}

/** So many decimals are kept of what was typed; beyond it nobody measures. */
const mostDecimals = 6;

/** A number as it was typed, in the way of its language: nothing is rounded away that was meant. */
export function plainNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(intlLocales[locale], { maximumFractionDigits: mostDecimals })
    .format(value)
    .replace('-', '−');
}

/** A typed value in its unit, as exactly as it was typed. */
export function exactly({ locale, words, money }: Speech, unit: FigureUnit, value: number): string {
  const number = plainNumber(locale, value);
  if (unit === 'percent') return locale === 'sv' ? `${number}\u00a0%` : `${number}%`;
  if (unit !== 'money') return plural(locale, words.units[unit], value, { n: number });
  const { currency } = money;
  if (currency === null) return `${number} (${words.noCurrency})`;
  return locale === 'sv' ? `${number}\u00a0${currency}` : `${currency}\u00a0${number}`;
}

/** A typed value with its unit and period: "5% per month", "42 points over a quarter". */
export function typedExactly(
  speech: Speech,
  { kind, unit, periods }: FieldSpec,
  value: number,
  period: Period | null,
): string {
  const said = exactly(speech, unit, value);
  // Where there is but one period it stands in the field's own name.
  if (period === null || periods.length < 2) return said;
  return `${said} ${periodNames(speech.words, kind)[period]}`;
}

/** How the periods of a field are named: what flows is per month, what is measured over one. */
export function periodNames(
  words: NumbersWords,
  kind: FieldSpec['kind'],
): Readonly<Record<Period, string>> {
  return kind === 'window' ? words.windows : words.periods;
}

/** Why something typed is not taken, and what would be. */
export function refusalText(speech: Speech, unit: FigureUnit, refusal: Refusal): string {
  const { field } = speech.words;
  switch (refusal.kind) {
    case 'notANumber':
      return fill(field.notANumber, { example: exampleText(speech) });
    case 'tooLarge':
      return field.tooLarge;
    case 'misplaced':
      return refusal.what === 'percent' ? field.misplacedPercent : field.misplacedMoney;
    case 'otherCurrency':
      return fill(field.otherCurrency, {
        written: refusal.written,
        currency: refusal.currency,
      });
    case 'impossible':
      return rangeText(speech, unit, refusal.range, field) ?? field.tooLarge;
  }
}

/** A range in words; null where it has no end. */
export function rangeText(
  speech: Speech,
  unit: FigureUnit,
  { min, max }: Range,
  forms: Readonly<Record<'between' | 'atLeast' | 'atMost', string>>,
  more: Readonly<Record<string, string>> = {},
): string | null {
  const said = (value: number) => exactly(speech, unit, value);
  if (min !== null && max !== null) {
    return fill(forms.between, { min: said(min), max: said(max), ...more });
  }
  if (min !== null) return fill(forms.atLeast, { min: said(min), ...more });
  return max === null ? null : fill(forms.atMost, { max: said(max), ...more });
}

/** A list of names, each beginning small, as in a sentence. */
export function namesInText({ locale }: Speech, names: readonly string[]): string {
  return formatList(
    locale,
    names.map((name) => beginSmall(locale, name)),
  );
}

function exampleText({ locale, words }: Speech): string {
  return fill(words.field.example, {
    whole: plainNumber(locale, 1500),
    part: plainNumber(locale, 2.5),
  });
}

/** A heading inside a sentence; an abbreviation stays as it is. */
export function beginSmall(locale: Locale, name: string): string {
  const [first = '', second = ''] = name;
  const abbreviation = second !== second.toLocaleLowerCase(locale);
  return abbreviation ? name : first.toLocaleLowerCase(locale) + name.slice(first.length);
}
