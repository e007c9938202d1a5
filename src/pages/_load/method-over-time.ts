import type { LoopOverTime, MoneyLine } from '../../domain/business.ts';
import { monthlyRate } from '../../domain/economics.ts';
import { type LoopMonth, type Parameters, simulate } from '../../domain/simulate.ts';
import { fill } from '../../i18n/fill.ts';
import {
  countText,
  moneyText,
  reckonedText,
  shareText,
} from '../../report/describe/figure-text.ts';
import { equals, rounded } from '../../report/describe/speak.ts';
import {
  example,
  heading,
  inExample,
  type MethodBlock,
  type MethodSection,
  rule,
  tableBlock,
  tableOf,
  text,
} from './method-blocks.ts';
import { exampleMoney, ready } from './method-economics.ts';
import { fine, type MethodSpeaker, none } from './method-speaker.ts';

/** The same in every language. */
const customersRule = 'N′ = N × (1 − c) + B / CAC + q × N';
const revenueRule = 'R′ = R × (1 − c) × (1 + g) + (B / CAC + q × N) × ARPA';

/** Decimals of the monthly shares that a month is worked out with. */
const shareDigits = 5;
/** The months of the table; the sum is of all. */
const shownMonths = [0, 1, 2, 12];
const monthsInYear = 12;

/** The loop month by month, what a percentage point is worth, and when a scenario has paid. */
export function overTimeSection(speaker: MethodSpeaker): MethodSection {
  const { overTime: say } = speaker.words;
  return {
    id: 'loop-over-time',
    title: say.title,
    blocks: [
      ...text(say['1']),
      rule(customersRule),
      rule(revenueRule),
      ...text(say['2'], say['3'], say['4']),
      example(...text(givenText(speaker)), ...monthRules(speaker), ...text(...tendsText(speaker))),
      heading(say.moneyTitle),
      rule(say.moneyRule),
      ...text(say['5']),
      example(...moneyBlocks(speaker)),
      heading(say.paidTitle),
      ...text(say['6']),
      inExample(paidText(speaker)),
    ],
  };
}

function givenText(speaker: MethodSpeaker): string {
  const { words, vocabulary, firm } = speaker;
  const { today, year } = moneyIn(firm);
  const { expansion, spend } = bought(today);
  return fill(words.overTime.example, {
    spend: moneyText(exampleMoney(speaker), spend),
    churn: shareText(vocabulary.locale, year.from),
    growth: shareText(vocabulary.locale, (1 + expansion) ** monthsInYear - 1),
  });
}

/** The first month, in numbers. */
function monthRules({ vocabulary: { locale }, firm }: MethodSpeaker): readonly MethodBlock[] {
  const { today } = moneyIn(firm);
  const { customers, churn, expansion, revenue, spend, cac, referrals } = bought(today);
  const [now, next] = simulate(today, 1);
  if (now === undefined || next === undefined) throw new Error('a month has to be simulated');
  const [c, g] = [rounded(churn, shareDigits), rounded(expansion, shareDigits)];
  const shown = (value: number) => countText(locale, value, 0);
  const share = (value: number) => fine(locale, value, shareDigits);
  const won = `${shown(spend)} / ${shown(cac)} + ${countText(locale, referrals)} × ${shown(customers)}`;
  const wonShown = spend / cac + referrals * customers;
  const customersFrom = customers * (1 - c) + wonShown;
  const revenueFrom = now.revenue * (1 - c) * (1 + g) + wonShown * revenue;
  return [
    rule(
      `N′ = ${shown(customers)} × (1 − ${share(c)}) + ${won} ${equals(customersFrom, next.customers, 0)} ${shown(next.customers)}`,
    ),
    rule(
      `R′ = ${shown(now.revenue)} × (1 − ${share(c)}) × (1 + ${share(g)}) + (${won}) × ${shown(revenue)} ${equals(revenueFrom, next.revenue, 0)} ${shown(next.revenue)}`,
    ),
  ];
}

/** Where the number of customers goes, and what is left of today's revenue after a year. */
function tendsText({ words, vocabulary: { locale }, firm }: MethodSpeaker): readonly string[] {
  const { overTime: say } = words;
  const { today, tendency } = moneyIn(firm);
  const { calculations } = firm.told.business;
  if (tendency.kind !== 'limit') throw new Error('the example settles');
  const { churn, expansion, referrals, spend, cac } = bought(today);
  const [c, g] = [rounded(churn, shareDigits), rounded(expansion, shareDigits)];
  const share = (value: number) => fine(locale, value, shareDigits);
  const nrr = ((1 - churn) * (1 + expansion)) ** monthsInYear;
  const nrrShown = ((1 - c) * (1 + g)) ** monthsInYear;
  if (rounded(nrr, 6) !== rounded(ready(calculations.retention).retention, 6)) {
    throw new Error('the example’s revenue tells another NRR than its churn and growth');
  }
  return [
    fill(say.limit, {
      sum: `${countText(locale, spend / cac)} / (${share(c)} − ${countText(locale, referrals)})`,
      equals: equals(spend / cac / (c - referrals), tendency.customers, 0),
      limit: countText(locale, tendency.customers, 0),
    }),
    fill(say.nrr, {
      sum: `((1 − ${share(c)}) × (1 + ${share(g)}))^${monthsInYear}`,
      equals: equals(nrrShown * 100, nrr * 100, 2),
      nrr: shareText(locale, nrr),
    }),
  ];
}

/** A year with the typed churn and with a point less, and the difference. */
function moneyBlocks(speaker: MethodSpeaker): readonly MethodBlock[] {
  const { words, vocabulary } = speaker;
  const { overTime: say } = words;
  const { locale } = vocabulary;
  const { today, year } = moneyIn(speaker.firm);
  const runs = [year.from, year.to].map((rate) => {
    const months = simulate({ ...today, churn: monthlyRate(rate, year.period) }, year.months);
    return { churn: shareText(locale, rate), months, margin: marginOf(months) };
  });
  const [before, after] = runs;
  if (before === undefined || after === undefined) throw new Error('two years are compared');
  const shown = (value: number) => countText(locale, value, 0);
  const rows = shownMonths.map((month) => [
    month,
    ...runs.flatMap(({ months }) => {
      const { customers = 0, margin = 0 } = months[month] ?? {};
      return [shown(customers), shown(margin)];
    }),
  ]);
  const sum = [say.months, ...runs.flatMap(({ margin }) => [none, shown(margin)])];
  const money = exampleMoney(speaker);
  return [
    tableBlock(
      tableOf(
        fill(say.caption, {
          from: before.churn,
          to: after.churn,
          currency: money.currency ?? none,
        }),
        [
          say.month,
          ...runs.flatMap(({ churn }) => [
            `#${fill(say.customersAt, { churn })}`,
            `#${fill(say.marginAt, { churn })}`,
          ]),
        ],
        [...rows, sum],
      ),
    ),
    ...text(
      fill(say.moneyExample, {
        to: shown(after.margin),
        from: shown(before.margin),
        equals: equals(rounded(after.margin, 0) - rounded(before.margin, 0), year.margin, 0),
        difference: shown(year.margin),
        shown: reckonedText(money, year.margin),
      }),
    ),
  ];
}

function paidText(speaker: MethodSpeaker): string {
  const { words, vocabulary, firm } = speaker;
  const { scenario, investment, comparison } = overTimeIn(firm.told.business.overTime);
  const { paidBack, balance } = comparison;
  if (paidBack === null || paidBack === 0) throw new Error('the example pays for itself');
  const money = exampleMoney(speaker);
  const after = (month: number) => moneyText(money, rounded(balance[month] ?? Number.NaN, 0));
  return fill(words.overTime.paidExample, {
    churn: shareText(vocabulary.locale, scenario.churn),
    investment: moneyText(money, investment),
    last: paidBack - 1,
    before: after(paidBack - 1),
    n: paidBack,
    after: after(paidBack),
  });
}

function marginOf(months: readonly LoopMonth[]): number {
  return months.slice(1).reduce((sum, { margin }) => sum + margin, 0);
}

function moneyIn({ told }: MethodSpeaker['firm']): Extract<MoneyLine, { kind: 'ready' }> {
  const { money } = told.business;
  if (money.kind !== 'ready') throw new Error('the example has no money line');
  return money;
}

function overTimeIn(overTime: LoopOverTime | null): LoopOverTime {
  if (overTime === null) throw new Error('the example has no scenario');
  return overTime;
}

/** The parameters of a firm that pays for customers. */
function bought(today: Parameters): Parameters & { readonly spend: number; readonly cac: number } {
  const { spend, cac } = today;
  if (spend === null || cac === null) throw new Error('the example pays for customers');
  return { ...today, spend, cac };
}
