import {
  type Calculation,
  type Calculations,
  monthlyRate,
  replacements,
  type Worth,
  yearlyRate,
} from '../../domain/economics.ts';
import { fill } from '../../i18n/fill.ts';
import { countText, type Money, moneyText, shareText } from '../../report/describe/figure-text.ts';
import {
  example,
  heading,
  inExample,
  type MethodSection,
  rule,
  tableBlock,
  tableOf,
  text,
} from './method-blocks.ts';
import { exampleBusiness } from './method-example-business.ts';
import { fine, type MethodSpeaker, none } from './method-speaker.ts';

/** A monthly churn that shows what a year makes of it. */
const typicalMonth = 0.03;
const monthsInYear = 12;
const million = 1_000_000;

/** From churn to what a customer is worth, what one costs, and what it costs to lose some. */
export function worthSection(speaker: MethodSpeaker): MethodSection {
  const { words } = speaker;
  const { worth: say } = words;
  return {
    id: 'customer-worth',
    title: say.title,
    blocks: [
      ...text(say['1']),
      rule(say.retentionRule),
      rule(say.yearRule),
      rule(say.monthRule),
      ...text(say['2']),
      inExample(periodText(speaker)),
      heading(say.clvTitle),
      rule(say.clvRule),
      rule(say.nowRule),
      rule(say.laterRule),
      ...text(say['3']),
      heading(say.cacTitle),
      rule(say.ratioRule),
      rule(say.paybackRule),
      ...text(say['4']),
      heading(say.nrrTitle),
      rule(say.nrrRule),
      ...text(say['5']),
      heading(say.lostTitle),
      rule(say.lostRule),
      ...text(say['6']),
      example(
        ...text(typedText(speaker)),
        tableBlock(tableOf(say.caption, [say.what, say.sum, `#${say.result}`], sums(speaker))),
      ),
      heading(say.notUsedTitle),
      ...text(say['7']),
    ],
  };
}

/** Amounts of the example, in its currency. */
export function exampleMoney({ vocabulary: { locale } }: MethodSpeaker): Money {
  return { locale, currency: exampleBusiness.currency, noCurrency: none };
}

/** A calculator's result. @throws Error where the example lacks what it takes. */
export function ready<Result>(calculation: Calculation<Result>): Result {
  if (calculation.kind !== 'ready') throw new Error('the example lacks a figure');
  return calculation;
}

function calculationsIn({ firm }: MethodSpeaker): Calculations {
  return firm.told.business.calculations;
}

function periodText(speaker: MethodSpeaker): string {
  const { locale } = speaker.vocabulary;
  const { rate, period } = ready(calculationsIn(speaker).churn);
  const share = (value: number) => shareText(locale, value);
  return fill(speaker.words.worth.periodExample, {
    year: share(rate),
    month: share(monthlyRate(rate, period)),
    wrong: share(rate / monthsInYear),
    typical: share(typicalMonth),
    typicalYear: share(yearlyRate(typicalMonth)),
    typicalWrong: share(typicalMonth * monthsInYear),
  });
}

function typedText(speaker: MethodSpeaker): string {
  const { locale } = speaker.vocabulary;
  const { discountedClv, clvToCac, replacement } = calculationsIn(speaker);
  const { revenue, margin, churn, discount } = ready(discountedClv);
  const money = exampleMoney(speaker);
  return fill(speaker.words.worth.example, {
    customers: countText(locale, ready(replacement).reckoned?.customers ?? 0),
    revenue: moneyText(money, revenue),
    margin: shareText(locale, margin),
    churn: shareText(locale, churn),
    cac: moneyText(money, ready(clvToCac).cac),
    discount: shareText(locale, discount.year),
  });
}

/** Each result with the sum that gives it. */
function sums(speaker: MethodSpeaker): readonly (readonly string[])[] {
  const { words, vocabulary } = speaker;
  const { worth: say } = words;
  const { locale } = vocabulary;
  const calculations = calculationsIn(speaker);
  const { revenue, margin, churn, clv } = ready(calculations.clv);
  const { discount, now, later } = ready(calculations.discountedClv);
  const { cac, ratio } = ready(calculations.clvToCac);
  const payback = ready(calculations.payback);
  const nrr = ready(calculations.retention);
  const { lost, low, high } = ready(calculations.replacement);
  const n = (value: number) => countText(locale, value);
  const mn = (value: number) => countText(locale, value / million, 3);
  const amount = (value: number) => moneyText(exampleMoney(speaker), value);
  const [m, i, r] = [n(revenue * margin), n(1 + discount.period), n(1 - churn)];
  const { start, expansion, contraction, churned } = nrr;
  return [
    [say.clv, `${n(revenue)} × ${n(margin)} / ${n(churn)}`, amount(finite(clv))],
    [say.now, `${m} × ${i} / (${i} − ${r})`, amount(finite(now))],
    [say.later, `${m} × ${r} / (${i} − ${r})`, amount(finite(later))],
    [say.ratio, `${n(finite(clv))} / ${n(cac)}`, fine(locale, finite(ratio), 1)],
    [
      say.payback,
      `${n(cac)} / (${n(payback.revenue)} × ${n(payback.margin)})`,
      fill(say.months, { n: n(payback.months ?? Number.NaN) }),
    ],
    [
      say.nrr,
      fill(say.millions, {
        sum: `(${mn(start)} + ${mn(expansion)} − ${mn(contraction)} − ${mn(churned)}) / ${mn(start)}`,
      }),
      shareText(locale, nrr.retention),
    ],
    [
      say.cost,
      `${n(lost)} × ${n(cac)} × ${fill(say.to, { low: replacements.least, high: replacements.most })}`,
      fill(say.to, { low: amount(low), high: amount(high) }),
    ],
  ];
}

function finite(worth: Worth): number {
  if (worth.kind === 'endless') throw new Error('the example has churn');
  return worth.value;
}
