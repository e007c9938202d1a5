import { demand } from './demand.ts';
import type { Period, TypedFigure, TypedFigures } from './figure.ts';
import type { FieldId } from './ids.ts';

/** An amount of money that may have no end; it is then longer than the firm's data can show. */
export type Worth =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'endless' };

/** When the first margin of a new customer comes in: at once, or at the end of the first period. */
export type FirstMargin = 'now' | 'later';

/**
 * What is known of a firm's economics: everything per month, shares from 0 to 1, money in the
 * assessment's currency. Null is not typed, or not usable as it was typed.
 */
export interface Economy {
  readonly customers: number | null;
  /** What a customer pays in a month. */
  readonly revenue: number | null;
  /** Gross margin as a share of revenue; below 0 where customers are served at a loss. */
  readonly margin: number | null;
  /** The share of customers who leave in a month. */
  readonly churn: number | null;
  /** Spend per customer that was paid for, above 0; referred customers are not counted. */
  readonly cac: number | null;
  /** Sales and marketing in a month. */
  readonly spend: number | null;
  /** New customers by referral, per customer and month. */
  readonly referrals: number | null;
  /** How much the revenue from customers who stay grows in a month, as a share. */
  readonly expansion: number | null;
  /** What money loses in worth in a month, as a share. */
  readonly discount: number | null;
  /** Customers lost in a month. */
  readonly lost: number | null;
}

/**
 * A calculator's result, or the fields that have to be typed for it. A value that is impossible, or
 * that lacks its period, counts as not typed.
 */
export type Calculation<Result> =
  | ({ readonly kind: 'ready' } & Result)
  | { readonly kind: 'missing'; readonly fields: readonly FieldId[] };

/** What a customer's worth is made from, all for one period: the one that churn was typed for. */
export interface ClvInputs {
  readonly period: Period;
  /** What a customer pays in the period. */
  readonly revenue: number;
  /** Share of revenue. */
  readonly margin: number;
  /** Share of customers who leave in the period. */
  readonly churn: number;
}

export interface ClvResult extends ClvInputs {
  readonly clv: Worth;
}

export interface DiscountedClvResult extends ClvInputs {
  /** The discount as a share, in a year and in the period. */
  readonly discount: { readonly year: number; readonly period: number };
  /** With the first margin at once, which is what is meant unless something else is said. */
  readonly now: Worth;
  /** With the first margin after one period. */
  readonly later: Worth;
}

export interface ClvToCacResult extends ClvResult {
  readonly cac: number;
  /** How many times the CAC a customer is worth; endless where the worth is. */
  readonly ratio: Worth;
}

export interface PaybackResult {
  /** What a customer pays in a month. */
  readonly revenue: number;
  /** Share of revenue. */
  readonly margin: number;
  readonly cac: number;
  /** Null: never, since a customer leaves no margin. */
  readonly months: number | null;
}

/** Recurring revenue from the customers of the start, and what became of it in a period. */
export interface RevenueParts {
  readonly start: number;
  readonly expansion: number;
  readonly contraction: number;
  readonly churned: number;
}

export interface RetentionResult extends RevenueParts {
  /** The period of all four; null where none is told. */
  readonly period: Period | null;
  /** NRR as a share: 1.07 is 107 per cent. */
  readonly retention: number;
}

export interface ChurnResult {
  /** Churn as it was typed, as a share. */
  readonly rate: number;
  readonly period: Period;
  readonly monthly: number;
  readonly yearly: number;
}

export interface ReplacementResult extends ReplacementCost {
  /** The period that customers are lost in, and that the cost is for. */
  readonly period: Period;
  readonly lost: number;
  readonly cac: number;
  /** What the lost customers are reckoned from; null where their number was typed. */
  readonly reckoned: { readonly customers: number; readonly churn: number } | null;
}

/** Each calculator's result with what it was made from. Shares are from 0 to 1. */
export interface Calculations {
  readonly clv: Calculation<ClvResult>;
  readonly discountedClv: Calculation<DiscountedClvResult>;
  readonly clvToCac: Calculation<ClvToCacResult>;
  readonly payback: Calculation<PaybackResult>;
  readonly retention: Calculation<RetentionResult>;
  readonly churn: Calculation<ChurnResult>;
  readonly replacement: Calculation<ReplacementResult>;
}

export interface ReplacementCost {
  readonly low: number;
  readonly high: number;
}

/** New customers that it can take to make up for one lost. */
export const replacements = { least: 1, most: 3 } as const;

const monthsIn: Readonly<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** The smallest usable amount above 0, and the largest: beyond it doubles lose hundredths. */
export const leastMoney = 0.01;
export const mostMoney = 1e13;

/** What the economics rest on: the fields, and the ends, included, of what is usable. */
const inputs = {
  customers: input('customers', 0, mostMoney),
  revenue: input('revenue-per-customer', 0, mostMoney),
  margin: input('gross-margin', -100, 100),
  churn: input('churn', 0, 100),
  cac: input('cac', leastMoney, mostMoney),
  spend: input('spend', 0, mostMoney),
  referrals: input('referrals', 0, 1000),
  expansion: input('expansion', -100, 1000),
  discount: input('discount-rate', 0, 100),
  lost: input('lost-customers', 0, mostMoney),
  startRevenue: input('start-revenue', leastMoney, mostMoney),
  expansionRevenue: input('expansion-revenue', 0, mostMoney),
  contractionRevenue: input('contraction-revenue', 0, mostMoney),
  churnedRevenue: input('churned-revenue', 0, mostMoney),
};

type InputName = keyof typeof inputs;

/** The fields that the economics rest on; the content has each of them. */
export const economicFields = Object.fromEntries(
  Object.entries(inputs).map(([name, { id }]) => [name, id]),
) as Readonly<Record<InputName, FieldId>>;

/**
 * The economics that typed figures tell of, in one unit of time. Churn and growth compound from
 * their period to the month, amounts are divided by its months, percentages become shares. Null for
 * what is absent, not finite, without the period that it needs, or outside what is possible: churn
 * 0 to 100 per cent, margin -100 to 100, CAC above 0, expansion -100 or more.
 * @param typed what was typed, in the fields' own units: 5 for 5 per cent
 * @example economyOf(new Map([['churn', { value: 20, period: 'year' }]])).churn // 0.0184...
 */
export function economyOf(typed: TypedFigures): Economy {
  const monthly = (name: InputName, convert: (value: number, period: Period) => number) => {
    const given = timed(typed, name);
    return given === null ? null : convert(given.value, given.period);
  };
  return {
    customers: amountOf(typed, 'customers'),
    revenue: monthly('revenue', monthlyAmount),
    margin: shareOf(typed, 'margin'),
    churn: monthly('churn', (value, period) => monthlyRate(value / 100, period)),
    cac: amountOf(typed, 'cac'),
    spend: monthly('spend', monthlyAmount),
    referrals: monthly('referrals', (value, period) => monthlyAmount(value / 100, period)),
    expansion: monthly('expansion', (value, period) => monthlyGrowth(value / 100, period)),
    discount: nullable(shareOf(typed, 'discount'), monthlyDiscount),
    lost: monthly('lost', monthlyAmount),
  };
}

/**
 * Every calculator at once. What a customer is worth is reckoned in the period that churn was typed
 * for, so that no churn is converted on the way: revenue is scaled to it and the yearly discount
 * compounded to it. Discounted is then never more than simple, unless the margin is a loss. Revenue
 * churn is taken as customer churn: those who leave are taken to pay as much as those who stay.
 *
 * Lost customers that are not typed are customers x churn, in the period of the churn. The four
 * parts of NRR must be of the same period as the start, and no more can be lost than there was.
 * @param typed what was typed, in the fields' own units: 5 for 5 per cent
 * @example calculate(typed).payback // { kind: 'missing', fields: ['cac'] }
 */
export function calculate(typed: TypedFigures): Calculations {
  const churn = ratedChurn(typed);
  const revenue = timed(typed, 'revenue');
  const margin = shareOf(typed, 'margin');
  const cac = amountOf(typed, 'cac');
  const discount = shareOf(typed, 'discount');
  return {
    clv: reckon({ revenue, margin, churn }, clvResult),
    discountedClv: reckon({ revenue, margin, churn, discount }, discountedResult),
    clvToCac: reckon({ revenue, margin, churn, cac }, (known) => {
      const result = clvResult(known);
      return { ...result, cac: known.cac, ratio: clvToCac(result.clv, known.cac) };
    }),
    payback: reckon({ cac, revenue, margin }, (known) => {
      const monthly = monthlyAmount(known.revenue.value, known.revenue.period);
      const months = paybackMonths(known.cac, monthly, known.margin);
      return { revenue: monthly, margin: known.margin, cac: known.cac, months };
    }),
    retention: retentionFrom(typed),
    churn: reckon({ churn }, ({ churn: { rate, period } }) => {
      return {
        rate,
        period,
        monthly: monthlyRate(rate, period),
        yearly: rateFor(rate, period, 'year'),
      };
    }),
    replacement: reckon({ lost: lostFrom(typed, churn), cac }, ({ lost, cac: cost }) => {
      return { ...lost, cac: cost, ...replacementCost(lost.lost, cost) };
    }),
  };
}

/**
 * Churn per month: 1 - (1 - c)^(1/n), with n months in the period. The months' losses compound to
 * the period's: each month's is of those still there.
 * @param rate share of customers lost in the period, 0 to 1
 * @throws RangeError when the rate is outside 0 to 1
 * @example monthlyRate(0.2, 'year') // 0.0184...
 */
export function monthlyRate(rate: number, period: Period): number {
  return rateFor(rate, period, 'month');
}

/**
 * Churn per year from churn per month: 1 - (1 - c)^12, always less than twelve times as much.
 * @param monthly share of customers lost in a month, 0 to 1
 * @throws RangeError when the rate is outside 0 to 1
 * @example yearlyRate(0.05) // 0.4596...
 */
export function yearlyRate(monthly: number): number {
  return rateFor(monthly, 'month', 'year');
}

/**
 * Growth per month: (1 + g)^(1/n) - 1, with n months in the period.
 * @param rate growth in the period as a share, -1 or more
 * @throws RangeError when the rate is below -1
 * @example monthlyGrowth(0.1, 'year') // 0.00797...
 */
export function monthlyGrowth(rate: number, period: Period): number {
  return growthFor(rate, period, 'month');
}

/**
 * What money loses in worth per month: (1 + i)^(1/12) - 1.
 * @param yearly the yearly discount as a share, -1 or more
 * @throws RangeError when the discount is below -1
 * @example monthlyDiscount(0.1) // 0.00797...
 */
export function monthlyDiscount(yearly: number): number {
  return monthlyGrowth(yearly, 'year');
}

/**
 * An amount per month: the period's divided by its months. For what adds up, such as money or
 * customers; shares that compound are {@link monthlyRate} and {@link monthlyGrowth}.
 * @example monthlyAmount(6000, 'year') // 500
 */
export function monthlyAmount(amount: number, period: Period): number {
  return amountFor(amount, period, 'month');
}

/**
 * Customer lifetime value, simple: revenue x margin / churn. A customer's margin in a period,
 * times the 1 / churn periods that a customer stays on average; nothing is discounted. Endless at
 * churn 0. Below 0 where the margin is. Source: articles by practitioners.
 * @param revenue what a customer pays in a period
 * @param margin share of revenue, at most 1
 * @param churn share of customers who leave in the same period, 0 to 1
 * @throws RangeError when churn is outside 0 to 1
 * @example clvSimple(500, 0.8, 0.05) // { kind: 'value', value: 8000 }
 */
export function clvSimple(revenue: number, margin: number, churn: number): Worth {
  demand(isShare(churn), 'churn must be from 0 to 1');
  return churn === 0 ? endless : worth((revenue * margin) / churn);
}

/**
 * How many margins of one period a customer is worth, with r customers in 1 staying and money
 * losing i in worth each period: r / (1 + i - r) with the first margin after one period, and
 * (1 + i) / (1 + i - r) with the first at once, which is one margin more. Null where 1 + i - r is
 * not above 0: the sum has no end. Source: Gupta and Lehmann's form, m x r / (1 + i - r), as
 * textbooks have it.
 * @param retention share of customers who stay in a period, 0 to 1
 * @param discount share per period, the same as retention's; 0 or more
 * @throws RangeError when retention is outside 0 to 1 or the discount is below 0
 * @example marginMultiple(0.8, 0.1, 'now') // 3.666...
 */
export function marginMultiple(
  retention: number,
  discount: number,
  first: FirstMargin,
): number | null {
  demand(isShare(retention), 'retention must be from 0 to 1');
  demand(discount >= 0, 'the discount must be 0 or more');
  const below = 1 + discount - retention;
  return below > 0 ? (first === 'now' ? 1 + discount : retention) / below : null;
}

/**
 * Customer lifetime value, discounted: the margin of a period x {@link marginMultiple}. Endless at
 * retention 1, whatever the discount: a firm that has lost nobody cannot tell how long they stay.
 * @param margin money that a customer leaves in a period
 * @param retention share of customers who stay in a period, 0 to 1
 * @param discount share per period, 0 or more
 * @throws RangeError when retention is outside 0 to 1 or the discount is below 0
 * @example clvDiscounted(100, 0.8, 0.1, 'later') // { kind: 'value', value: 266.66... }
 */
export function clvDiscounted(
  margin: number,
  retention: number,
  discount: number,
  first: FirstMargin,
): Worth {
  const multiple = marginMultiple(retention, discount, first);
  return retention === 1 || multiple === null ? endless : worth(margin * multiple);
}

/**
 * Months until a new customer's margin has paid back what it cost to win: CAC / (revenue x margin).
 * Null where that never happens, because the customer leaves no margin.
 * @param cac spend per customer that was paid for
 * @param revenue what a customer pays in a month
 * @param margin share of revenue
 * @example paybackMonths(2000, 500, 0.8) // 5
 */
export function paybackMonths(cac: number, revenue: number, margin: number): number | null {
  const months = cac / (revenue * margin);
  return revenue * margin > 0 && Number.isFinite(months) ? months : null;
}

/**
 * How many times its own cost a customer is worth: CLV / CAC. Endless where the worth is.
 * @param cac spend per customer that was paid for, above 0
 * @throws RangeError when CAC is not above 0
 * @example clvToCac({ kind: 'value', value: 8000 }, 2000) // { kind: 'value', value: 4 }
 */
export function clvToCac(clv: Worth, cac: number): Worth {
  demand(cac > 0, 'CAC must be above 0');
  return clv.kind === 'endless' ? endless : worth(clv.value / cac);
}

/**
 * Net revenue retention: (start + expansion - contraction - churned) / start, as a share. All four
 * are money from those who were customers at the start, over the same period.
 * @throws RangeError when the start is not above 0
 * @example netRevenueRetention({ start: 100, expansion: 15, contraction: 0, churned: 8 }) // 1.07
 */
export function netRevenueRetention({
  start,
  expansion,
  contraction,
  churned,
}: RevenueParts): number {
  demand(start > 0, 'the revenue at the start must be above 0');
  return (start + expansion - contraction - churned) / start;
}

/**
 * What it costs to replace lost customers: lost x CAC x new customers per lost one, from 1 to 3.
 * McKinsey writes that making up for one lost customer's worth can require three new ones; that is
 * the upper end here, not what is usual.
 * @param lost customers lost in a period; the cost is for the same
 * @param cac spend per customer that was paid for
 * @example replacementCost(40, 2000) // { low: 80000, high: 240000 }
 */
export function replacementCost(lost: number, cac: number): ReplacementCost {
  return { low: lost * cac * replacements.least, high: lost * cac * replacements.most };
}

const endless: Worth = { kind: 'endless' };

/** A figure with the period that it needs. */
interface Timed {
  readonly value: number;
  readonly period: Period;
}

interface Rated {
  readonly rate: number;
  readonly period: Period;
}

interface Lost {
  readonly lost: number;
  readonly period: Period;
  readonly reckoned: ReplacementResult['reckoned'];
}

interface KnownClv {
  readonly revenue: Timed;
  readonly margin: number;
  readonly churn: Rated;
}

function clvInputs({ revenue, margin, churn }: KnownClv): ClvInputs {
  const scaled = amountFor(revenue.value, revenue.period, churn.period);
  return { period: churn.period, revenue: scaled, margin, churn: churn.rate };
}

function clvResult(known: KnownClv): ClvResult {
  const of = clvInputs(known);
  return { ...of, clv: clvSimple(of.revenue, of.margin, of.churn) };
}

function discountedResult(known: KnownClv & { readonly discount: number }): DiscountedClvResult {
  const of = clvInputs(known);
  const perPeriod = growthFor(known.discount, 'year', of.period);
  const clv = (first: FirstMargin) =>
    clvDiscounted(of.revenue * of.margin, 1 - of.churn, perPeriod, first);
  const discount = { year: known.discount, period: perPeriod };
  return { ...of, discount, now: clv('now'), later: clv('later') };
}

/** Parts of another period than the start's have to be typed anew, and losses that exceed it. */
function retentionFrom(typed: TypedFigures): Calculation<RetentionResult> {
  const startRevenue = usable(typed, 'startRevenue');
  const part = (name: InputName) => {
    const given = usable(typed, name);
    const differs = startRevenue !== null && given?.period !== startRevenue.period;
    return differs ? null : given;
  };
  const contraction = part('contractionRevenue');
  const churned = part('churnedRevenue');
  const lost = (contraction?.value ?? 0) + (churned?.value ?? 0);
  const tooMuch = startRevenue !== null && lost > startRevenue.value;
  return reckon(
    {
      startRevenue,
      expansionRevenue: part('expansionRevenue'),
      contractionRevenue: tooMuch ? null : contraction,
      churnedRevenue: tooMuch ? null : churned,
    },
    (known) => {
      const parts = {
        start: known.startRevenue.value,
        expansion: known.expansionRevenue.value,
        contraction: known.contractionRevenue.value,
        churned: known.churnedRevenue.value,
      };
      const { period } = known.startRevenue;
      return { ...parts, period, retention: netRevenueRetention(parts) };
    },
  );
}

/** What was typed goes first, even where it cannot be used: nothing else is put in its place. */
function lostFrom(typed: TypedFigures, churn: Rated | null): Lost | null {
  if (typed.has(inputs.lost.id)) {
    const given = timed(typed, 'lost');
    return given && { lost: given.value, period: given.period, reckoned: null };
  }
  const customers = amountOf(typed, 'customers');
  if (customers === null || churn === null) return null;
  const reckoned = { customers, churn: churn.rate };
  return { lost: customers * churn.rate, period: churn.period, reckoned };
}

type Known<Needed> = { readonly [Name in keyof Needed]: NonNullable<Needed[Name]> };

/** The work's result once everything that it needs is there; else what is not. */
function reckon<Needed extends Readonly<Partial<Record<InputName, unknown>>>, Result>(
  needed: Needed,
  work: (known: Known<Needed>) => Result,
): Calculation<Result> {
  const names = Object.keys(needed) as readonly (InputName & keyof Needed)[];
  const missing = names.filter((name) => needed[name] === null);
  if (missing.length === 0) return { kind: 'ready', ...work(needed as Known<Needed>) };
  return { kind: 'missing', fields: missing.map((name) => inputs[name].id) };
}

function input(id: string, min: number, max: number) {
  return { id: id as FieldId, min, max };
}

function usable(typed: TypedFigures, name: InputName): TypedFigure | null {
  const { id, min, max } = inputs[name];
  const given = typed.get(id);
  return given !== undefined && given.value >= min && given.value <= max ? given : null;
}

function timed(typed: TypedFigures, name: InputName): Timed | null {
  const given = usable(typed, name);
  return given?.period ? { value: given.value, period: given.period } : null;
}

function amountOf(typed: TypedFigures, name: InputName): number | null {
  return usable(typed, name)?.value ?? null;
}

function shareOf(typed: TypedFigures, name: InputName): number | null {
  return nullable(amountOf(typed, name), (percent) => percent / 100);
}

function ratedChurn(typed: TypedFigures): Rated | null {
  const given = timed(typed, 'churn');
  return given && { rate: given.value / 100, period: given.period };
}

/** A loss of customers in one period as the same loss in another. */
function rateFor(rate: number, given: Period, wanted: Period): number {
  demand(isShare(rate), 'a rate must be from 0 to 1');
  return given === wanted ? rate : 1 - (1 - rate) ** (monthsIn[wanted] / monthsIn[given]);
}

function growthFor(rate: number, given: Period, wanted: Period): number {
  demand(rate >= -1, 'growth must be -1 or more');
  return given === wanted ? rate : (1 + rate) ** (monthsIn[wanted] / monthsIn[given]) - 1;
}

function amountFor(amount: number, given: Period, wanted: Period): number {
  return (amount * monthsIn[wanted]) / monthsIn[given];
}

/** A worth too large to be a number is as good as endless. */
function worth(value: number): Worth {
  return Number.isFinite(value) ? { kind: 'value', value } : endless;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function nullable(value: number | null, convert: (value: number) => number): number | null {
  return value === null ? null : convert(value);
}
