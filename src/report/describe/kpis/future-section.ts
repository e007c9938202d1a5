import type { Assessment } from '../../../domain/assess.ts';
import type { LoopOverTime, MoneyLine } from '../../../domain/business.ts';
import {
  buysCustomers,
  type LoopMonth,
  type Parameters,
  type Tendency,
} from '../../../domain/simulate.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { Cell, LinesChart, Section, Table } from '../../report.ts';
import type { KpiVocabulary, Vocabulary } from '../../vocabulary.ts';
import {
  countedText,
  countText,
  type Money,
  moneyText,
  reckonedText,
  shareText,
} from '../figure-text.ts';
import { linesChart } from '../lines.ts';
import { moneyOf } from '../money-section.ts';
import { numberCell, textCell } from '../speak.ts';

/** Today's loop beside the scenario: what it changes, where both lead, and whether it pays. */
export function futureSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  { words }: KpiVocabulary,
): readonly Section[] {
  const { overTime, money: line } = assessment.business;
  if (overTime === null) return [];
  const speaker = { money: moneyOf(assessment, vocabulary), vocabulary, words };
  const { future: said } = words;
  const lead = fill(said.lead, { months: overTime.months });
  return [
    {
      id: 'future',
      title: words.sections.future,
      blocks: [
        {
          kind: 'prose',
          tone: 'body',
          paragraphs: [
            lead,
            outcomeText(overTime, speaker),
            ...longRun(line, overTime.today, speaker),
          ],
        },
        changesTable(overTime, speaker),
        customersChart(overTime, speaker),
        revenueChart(overTime, speaker),
      ],
    },
  ];
}

interface Speaker {
  readonly money: Money;
  readonly vocabulary: Vocabulary;
  readonly words: KpiVocabulary['words'];
}

/** What the scenario gives over its months, and when it has paid for itself. */
function outcomeText({ comparison, months, investment }: LoopOverTime, speaker: Speaker): string {
  const { money, vocabulary, words } = speaker;
  const { future: said } = words;
  const { cumulated, paidBack } = comparison;
  const kind = Math.round(cumulated.net) === 0 ? 'same' : cumulated.net > 0 ? 'more' : 'less';
  const amount = reckonedText(money, Math.abs(cumulated.net));
  const invested = { amount: moneyText(money, investment) };
  const back = () => {
    if (investment === 0) {
      if (paidBack === null) return said.neverCaughtUp;
      return paidBack === 0 ? said.free : fill(said.caughtUp, { n: paidBack });
    }
    if (paidBack === null) return fill(said.neverPaid, invested);
    return plural(vocabulary.locale, said.paidBack, paidBack, invested);
  };
  const difference = comparison.paid ? said.difference : said.differenceUnpaid;
  return [fill(difference[kind], { months, amount }), back()].join(' ');
}

/** What a point less churn is worth, and where today's rates lead. */
function longRun(line: MoneyLine, today: Parameters, speaker: Speaker): readonly string[] {
  if (line.kind !== 'ready') return [];
  const { money, vocabulary, words } = speaker;
  const { future: said, periods } = words;
  const { points, period, margin } = line.threeYears;
  const onePoint = plural(vocabulary.locale, said.onePoint, points, {
    n: countText(vocabulary.locale, points),
    period: periods[period],
    amount: reckonedText(money, margin),
  });
  const tends = tendencyText(line.tendency, speaker);
  return [
    ...(points > 0 && margin > 0 ? [onePoint] : []),
    buysCustomers(today) ? tends : `${tends} ${said.unpaid}`,
  ];
}

function tendencyText(tendency: Tendency, { vocabulary, words }: Speaker): string {
  const { future: said } = words;
  if (tendency.kind !== 'limit') return tendency.kind === 'linear' ? said.linear : said.grows;
  const customers = Math.round(tendency.customers);
  if (customers === 0) return said.runsOut;
  return fill(said.tendsTo, { n: countText(vocabulary.locale, customers, 0) });
}

const levers = ['churn', 'cac', 'spend', 'referrals', 'expansion'] as const;

function changesTable({ today, scenario, investment }: LoopOverTime, speaker: Speaker): Table {
  const { money, words } = speaker;
  const { future: said } = words;
  const invested: readonly (readonly Cell[])[] =
    investment === 0
      ? []
      : [
          [
            textCell(said.parameters.investment),
            textCell(said.none),
            numberCell(moneyText(money, investment), investment),
          ],
        ];
  return {
    kind: 'table',
    id: 'scenario-changes',
    caption: said.changes,
    columns: [
      // Each row has a unit of its own.
      { label: said.parameter, type: 'text' },
      { label: said.today, type: 'text' },
      { label: said.scenario, type: 'text' },
    ],
    rows: [
      ...levers
        .filter((lever) => scenario[lever] !== today[lever])
        .map((lever) => [
          textCell(said.parameters[lever]),
          leverCell(lever, today[lever], speaker),
          leverCell(lever, scenario[lever], speaker),
        ]),
      ...invested,
    ],
  };
}

function leverCell(
  lever: (typeof levers)[number],
  value: number | null,
  { money, words }: Speaker,
): Cell {
  if (value === null) return textCell(words.future.none);
  if (lever === 'cac' || lever === 'spend') return numberCell(moneyText(money, value), value);
  if (lever === 'referrals') return numberCell(countText(money.locale, value * 100), value * 100);
  return numberCell(shareText(money.locale, value), value * 100);
}

function customersChart(overTime: LoopOverTime, speaker: Speaker): LinesChart {
  const { future: said } = speaker.words;
  return chart('loop-customers', said.customersTitle, said.customers, overTime, speaker, {
    of: ({ customers }) => customers,
    text: (value) => countedText(speaker.money.locale, said.customersCount, value, 0),
  });
}

function revenueChart(overTime: LoopOverTime, speaker: Speaker): LinesChart {
  const { money, words } = speaker;
  const { future: said } = words;
  const measure = fill(said.revenue, { currency: money.currency ?? money.noCurrency });
  return chart('loop-revenue', said.revenueTitle, measure, overTime, speaker, {
    of: ({ revenue }) => revenue,
    text: (value) => fill(said.perMonth, { amount: reckonedText(money, value) }),
  });
}

interface Measured {
  readonly of: (month: LoopMonth) => number;
  readonly text: (value: number) => string;
}

function chart(
  id: string,
  title: string,
  measure: string,
  { comparison, months }: LoopOverTime,
  { vocabulary, words }: Speaker,
  { of, text }: Measured,
): LinesChart {
  const { future: said } = words;
  const [today, scenario] = [comparison.today.map(of), comparison.scenario.map(of)];
  const summary = fill(said.summary, {
    months,
    today: text(today.at(-1) ?? 0),
    scenario: text(scenario.at(-1) ?? 0),
  });
  const { caption, millions, month, now, years, monthTick } = said;
  return linesChart({
    id,
    locale: vocabulary.locale,
    today,
    scenario,
    words: {
      title,
      summary,
      caption,
      measure,
      millions,
      month,
      now,
      years,
      monthTick,
      today: said.today,
      scenario: said.scenario,
    },
  });
}
