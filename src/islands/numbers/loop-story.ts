import { roundForDisplay } from '../../domain/precision.ts';
import {
  type Comparison,
  type Parameters,
  type Scenario,
  type Tendency,
  tendsTo,
  type WorthOfPoint,
} from '../../domain/simulate.ts';
import { fill, plural } from '../../i18n/fill.ts';
import {
  countText,
  moneyText,
  reckonedText,
  shareText,
} from '../../report/describe/figure-text.ts';
import { linesChart } from '../../report/describe/lines.ts';
import type { LinesChart } from '../../report/report.ts';
import { exactly, plainNumber, type Speech } from './say.ts';

/** A result of the loop: what it is, the figure, and what the figure means. */
export interface Headline {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly note: string;
}

/** What one point less churn is worth. */
export function pointHeadline(speech: Speech, worth: WorthOfPoint): Headline {
  const { loop, periods } = speech.words;
  const { locale, money } = speech;
  const whole = worth.points === 1;
  if (worth.points === 0) {
    return { id: 'point', title: loop.onePoint, text: '–', note: loop.onePointNone };
  }
  return {
    id: 'point',
    title: whole
      ? loop.onePoint
      : fill(loop.partPoint, { points: plainNumber(locale, worth.points) }),
    text: reckonedText(money, worth.margin),
    note: fill(loop.onePointFrom, {
      from: shareText(locale, worth.from),
      to: shareText(locale, worth.to),
      period: periods[worth.period],
    }),
  };
}

/** What the scenario gives, and when it has paid for itself. */
export function scenarioHeadlines(
  speech: Speech,
  comparison: Comparison,
  { months, investment }: Scenario,
): readonly Headline[] {
  const { difference } = speech.words.loop;
  const { money } = speech;
  const given = comparison.balance.at(-1) ?? 0;
  const note = fill(given < 0 ? difference.less : difference.more, { months });
  return [
    {
      id: 'difference',
      title: difference.title,
      text: reckonedText(money, Math.abs(given)),
      note:
        investment > 0
          ? `${note}, ${fill(difference.invested, { amount: moneyText(money, investment) })}`
          : note,
    },
    paidBackHeadline(speech, comparison, months, investment),
  ];
}

function paidBackHeadline(
  { locale, words, money }: Speech,
  { paidBack, balance }: Comparison,
  months: number,
  investment: number,
): Headline {
  const { paidBack: said } = words.loop;
  const headline = { id: 'paid-back', title: said.title };
  if (paidBack === null) return { ...headline, text: fill(said.never, { months }), note: '' };
  if (paidBack === 0) return { ...headline, text: said.free, note: said.freeNote };
  const note =
    investment > 0
      ? fill(said.note, { amount: moneyText(money, investment) })
      : balance.some((value) => value < 0)
        ? said.noteFree
        : '';
  return { ...headline, text: plural(locale, said.after, paidBack), note };
}

/** Where the number of customers goes in the end, today and in the scenario. */
export function longRunTexts(
  speech: Speech,
  today: Parameters,
  scenario: Parameters | null,
): readonly string[] {
  const { loop } = speech.words;
  const { locale } = speech;
  const retention = (of: Parameters) =>
    shareText(locale, roundForDisplay(yearlyRetention(of), 3, []));
  if (scenario === null) {
    return [
      tendencyText(speech, loop.atToday, tendsTo(today)),
      fill(loop.revenueRetentionToday, { today: retention(today) }),
    ];
  }
  return [
    tendencyText(speech, loop.atToday, tendsTo(today)),
    tendencyText(speech, loop.inScenario, tendsTo(scenario)),
    fill(loop.revenueRetention, { today: retention(today), scenario: retention(scenario) }),
  ];
}

/** Net revenue retention over a year: ((1 - churn)(1 + expansion))^12, both per month. */
export function yearlyRetention({ churn, expansion }: Parameters): number {
  return ((1 - churn) * (1 + expansion)) ** 12;
}

function tendencyText(speech: Speech, who: string, tendency: Tendency): string {
  const { tendsTo: said } = speech.words.loop;
  const count = (value: number) => countText(speech.locale, value, 0);
  switch (tendency.kind) {
    case 'limit':
      return fill(said.limit, { who, n: count(tendency.customers) });
    case 'linear':
      return fill(said.linear, { who, n: count(tendency.perMonth) });
    case 'grows':
      return fill(said.grows, { who, rate: shareText(speech.locale, tendency.rate) });
  }
}

/** The two pictures: customers, and revenue. One line each where the scenario is the same as today. */
export function loopCharts(
  speech: Speech,
  { today, scenario }: Comparison,
  changed: boolean,
): readonly LinesChart[] {
  const { charts, noCurrency } = { ...speech.words.loop, noCurrency: speech.words.noCurrency };
  const { locale, money } = speech;
  const currency = money.currency ?? noCurrency;
  const chart = (
    part: 'customers' | 'revenue',
    measure: string,
    said: (value: number) => string,
  ) => {
    const end = (points: Comparison['today']) => said(points.at(-1)?.[part] ?? 0);
    const months = today.length - 1;
    return linesChart({
      id: `loop-${part}`,
      locale,
      today: today.map((point) => point[part]),
      scenario: changed ? scenario.map((point) => point[part]) : null,
      words: {
        ...charts,
        title: charts[part],
        measure,
        summary: changed
          ? fill(charts.summary, { months, today: end(today), scenario: end(scenario) })
          : fill(charts.summaryToday, { months, today: end(today) }),
        today: speech.words.loop.todayName,
        scenario: speech.words.loop.scenarioName,
      },
    });
  };
  return [
    chart('customers', charts.customersMeasure, (value) =>
      exactly(speech, 'count', Math.round(value)),
    ),
    chart('revenue', fill(charts.revenueMeasure, { currency }), (value) =>
      reckonedText(money, value),
    ),
  ];
}
