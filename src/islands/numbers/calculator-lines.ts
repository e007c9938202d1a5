import {
  type Calculation,
  type Calculations,
  economicFields,
  type Worth,
} from '../../domain/economics.ts';
import type { Period } from '../../domain/figure.ts';
import type { FieldId, FigureId } from '../../domain/ids.ts';
import { roundForDisplay } from '../../domain/precision.ts';
import { fill, plural } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import { countText, moneyText, shareText } from '../../report/describe/figure-text.ts';
import { exactly, plainNumber, type Speech } from './say.ts';

/** One thing that is worked out: its formula, the same with the user's numbers, and the result. */
export interface Line {
  readonly id: string;
  readonly title: string;
  /** The result with its unit; null where something is missing. */
  readonly result: string | null;
  /** What the result is per, or of. */
  readonly per: string;
  readonly formula: string;
  /** The formula with the user's numbers; null where there are none. */
  readonly worked: string | null;
  readonly notes: readonly string[];
  readonly missing: readonly FieldId[];
  /** Whether the currency is missing too. */
  readonly needsCurrency: boolean;
  /** The figure that the result is one of, in the unit that the figure is published in. */
  readonly judged: { readonly figure: FigureId; readonly value: number } | null;
}

/** What a customer is worth: simple, discounted twice, against its cost, and when it is paid back. */
export function worthLines(speech: Speech, calculations: Calculations): readonly Line[] {
  const { clv, discountedClv, clvToCac, payback } = calculations;
  const { worth } = speech.words.calculators;
  const { locale, money } = speech;
  return [
    line(speech, 'clv', worth.clv, worth.clvFormula, clv, (known) =>
      worthMade(
        speech,
        known.clv,
        `${amountPer(speech, known.revenue, known.period)} × ${shareText(locale, known.margin)} ${speech.words.divided} ${rate(speech, known.churn, known.period)}`,
      ),
    ),
    line(speech, 'clv-now', worth.now, worth.nowFormula, discountedClv, (known) =>
      worthMade(speech, known.now, discountedText(speech, known, 1 + known.discount.period), [
        discountNote(speech, known),
      ]),
    ),
    line(speech, 'clv-later', worth.later, worth.laterFormula, discountedClv, (known) =>
      worthMade(speech, known.later, discountedText(speech, known, 1 - known.churn)),
    ),
    {
      ...line(speech, 'ratio', worth.ratio, worth.ratioFormula, clvToCac, (known) => ({
        result:
          known.ratio.kind === 'endless' ? worth.endless : ratioText(speech, known.ratio.value),
        worked:
          known.clv.kind === 'endless' || money.currency === null
            ? null
            : `${moneyText(money, known.clv.value)} ${speech.words.divided} ${exactly(speech, 'money', known.cac)}`,
        notes: [worth.ratioNote],
        judged: known.ratio.kind === 'endless' ? null : judgedAs('clv-cac', known.ratio.value),
      })),
      // A ratio of amounts in one currency is the same in any.
      needsCurrency: false,
    },
    {
      ...line(speech, 'payback', worth.payback, worth.paybackFormula, payback, (known) => ({
        result: known.months === null ? worth.never : monthsText(speech, known.months),
        per: known.months === null ? '' : worth.paybackNote,
        worked:
          money.currency === null
            ? null
            : `${exactly(speech, 'money', known.cac)} ${speech.words.divided} (${amountPer(speech, known.revenue, 'month')} × ${shareText(locale, known.margin)})`,
        notes: known.months === null ? [worth.neverWhy] : [],
        judged: known.months === null ? null : judgedAs('cac-payback', known.months),
      })),
      needsCurrency: false,
    },
  ];
}

/** What becomes of the revenue from those who are customers already. */
export function retentionLines(speech: Speech, { retention }: Calculations): readonly Line[] {
  const { retention: words } = speech.words.calculators;
  return [
    {
      ...line(speech, 'nrr', words.nrr, words.nrrFormula, retention, (known) => {
        const said = (amount: number) => plainNumber(speech.locale, amount);
        const start = said(known.start);
        return {
          result: shareText(speech.locale, known.retention),
          per: known.period === null ? words.noPeriod : speech.words.windows[known.period],
          worked: `(${start} + ${said(known.expansion)} − ${said(known.contraction)} − ${said(known.churned)}) ${speech.words.divided} ${start}`,
          notes: [words.nrrNote],
          judged: known.period === 'year' ? judgedAs('nrr', known.retention * 100) : null,
        };
      }),
      needsCurrency: false,
    },
  ];
}

/** What churn comes to in a year, and what it costs to replace those who leave. */
export function churnLines(speech: Speech, { churn, replacement }: Calculations): readonly Line[] {
  return [churnLine(speech, churn), replacementLine(speech, replacement)];
}

/** A year's churn from a month's or a quarter's; from a year's the month's. */
function churnLine(speech: Speech, churn: Calculations['churn']): Line {
  const { churn: words } = speech.words.calculators;
  const { locale } = speech;
  const period = churn.kind === 'ready' ? churn.period : 'month';
  const toMonth = period === 'year';
  const formula = toMonth
    ? words.monthlyFormula
    : period === 'quarter'
      ? words.quarterlyFormula
      : words.yearlyFormula;
  return {
    ...line(
      speech,
      'yearly-churn',
      toMonth ? words.monthly : words.yearly,
      formula,
      churn,
      (known) => ({
        result: shareText(locale, toMonth ? known.monthly : known.yearly),
        per: toMonth ? words.monthlyNote : words.yearlyNote,
        worked: fill(words.worked, { rate: shareText(locale, known.rate), power: powers[period] }),
        judged: toMonth
          ? judgedAs('churn-monthly', known.monthly * 100)
          : judgedAs('churn-annual', known.yearly * 100),
      }),
    ),
    needsCurrency: false,
  };
}

const powers: Readonly<Record<Period, string>> = { month: '12', quarter: '4', year: '1/12' };

function replacementLine(speech: Speech, replacement: Calculations['replacement']): Line {
  const { churn: words } = speech.words.calculators;
  const { locale, money } = speech;
  const made = line(speech, 'replacement', words.cost, words.costFormula, replacement, (known) => {
    const lost = countText(locale, known.lost, 1);
    const { reckoned } = known;
    const reckonedText =
      reckoned === null
        ? []
        : [
            fill(words.costReckoned, {
              customers: plainNumber(locale, reckoned.customers),
              churn: shareText(locale, reckoned.churn),
              lost,
              period: speech.words.periods[known.period],
            }),
          ];
    return {
      result: fill(words.range, {
        low: moneyText(money, known.low),
        high: moneyText(money, known.high),
      }),
      per: speech.words.periods[known.period],
      worked: fill(words.costWorked, { lost, cac: exactly(speech, 'money', known.cac) }),
      notes: [...reckonedText, words.costNote],
    };
  });
  // The note with its source stands by the formula, whether there are numbers or not.
  return made.notes.length === 0 ? { ...made, notes: [words.costNote] } : made;
}

type Made = Partial<Pick<Line, 'per' | 'notes' | 'judged'>> & Pick<Line, 'result' | 'worked'>;

/** A line from its calculation; an amount without a currency is no result. */
function line<Result>(
  { money }: Speech,
  id: string,
  title: string,
  formula: string,
  calculation: Calculation<Result>,
  make: (known: Result) => Made,
): Line {
  const blank = { id, title, formula, per: '', notes: [], judged: null };
  const needsCurrency = money.currency === null;
  if (calculation.kind === 'missing') {
    const missing = calculation.fields;
    return { ...blank, result: null, worked: null, missing, needsCurrency };
  }
  return { ...blank, ...make(calculation), missing: [], needsCurrency };
}

/** A worth that has no end is no value: its formula has nothing to show, only a reason. */
function worthMade(
  speech: Speech,
  worth: Worth,
  worked: string,
  notes: readonly string[] = [],
): Made {
  const { worth: words } = speech.words.calculators;
  if (worth.kind === 'endless') {
    return { result: words.endless, worked: null, notes: [words.endlessWhy] };
  }
  const result = moneyText(speech.money, worth.value);
  return { result, per: words.perCustomer, worked, notes };
}

interface Discounted {
  readonly period: Period;
  readonly revenue: number;
  readonly margin: number;
  readonly churn: number;
  readonly discount: { readonly year: number; readonly period: number };
}

/** Factors need four decimals: a month's discount is in the third. */
function discountedText(speech: Speech, known: Discounted, above: number): string {
  const { locale } = speech;
  const factor = (value: number) => countText(locale, value, 4);
  const amount = amountPer(speech, known.revenue * known.margin, known.period);
  return `${amount} × ${factor(above)} ${speech.words.divided} ${factor(known.discount.period + known.churn)}`;
}

function discountNote({ locale, words }: Speech, { discount, period }: Discounted): string {
  return fill(words.calculators.worth.discountNote, {
    year: shareText(locale, discount.year),
    period: `${shareText(locale, discount.period)} ${words.periods[period]}`,
  });
}

function amountPer({ money, words }: Speech, amount: number, period: Period): string {
  return `${moneyText(money, amount)} ${words.periods[period]}`;
}

function rate({ locale, words }: Speech, share: number, period: Period): string {
  return `${shareText(locale, share)} ${words.periods[period]}`;
}

function ratioText({ locale, words }: Speech, ratio: number): string {
  return plural(locale, words.units.ratio, ratio, {
    n: formatNumber(locale, roundForDisplay(ratio, 1, []), 1),
  });
}

function monthsText({ locale, words }: Speech, months: number): string {
  return plural(locale, words.units.months, months, { n: countText(locale, months, 1) });
}

function judgedAs(figure: string, value: number): Line['judged'] {
  return { figure: figure as FigureId, value };
}

/** The fields of each calculator, in order. */
export const calculatorFields = {
  worth: [
    economicFields.revenue,
    economicFields.margin,
    economicFields.churn,
    economicFields.cac,
    economicFields.discount,
  ],
  retention: [
    economicFields.startRevenue,
    economicFields.expansionRevenue,
    economicFields.contractionRevenue,
    economicFields.churnedRevenue,
  ],
  churn: [economicFields.customers, economicFields.churn, economicFields.lost, economicFields.cac],
} satisfies Readonly<Record<string, readonly FieldId[]>>;
