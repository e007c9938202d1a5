import { demand } from './demand.ts';
import { type Economy, economicFields, leastMoney, monthlyRate, mostMoney } from './economics.ts';
import type { Period, Range, TypedFigure } from './figure.ts';
import type { FieldId } from './ids.ts';
import type { Field } from './loop.ts';
import { atLeast, settle } from './precision.ts';

/** What the loop over time runs on: per month, shares from 0 to 1, money in one currency. */
export interface Parameters {
  readonly customers: number;
  /** What a customer pays in a month. */
  readonly revenue: number;
  /** Gross margin as a share of revenue. */
  readonly margin: number;
  /** Share of customers who leave in a month. Revenue is taken to leave as customers do. */
  readonly churn: number;
  /** Spend per customer that was paid for; referred ones are not counted. Null is not known. */
  readonly cac: number | null;
  /** Sales and marketing in a month; null is not known. */
  readonly spend: number | null;
  /** New customers by referral, per customer and month. */
  readonly referrals: number;
  /** Growth of the revenue from customers who stay, in a month; -1 or more. */
  readonly expansion: number;
}

/** What stands at the end of a month; month 0 is today. All money is that month's. */
export interface LoopMonth {
  readonly month: number;
  readonly customers: number;
  readonly revenue: number;
  /** Revenue x margin. */
  readonly margin: number;
  /** Margin less spend. */
  readonly net: number;
}

/** Today beside a scenario. Every difference is the scenario's less today's. */
export interface Comparison {
  /** False where spend or CAC is unknown today: paid customers and their cost are left out. */
  readonly paid: boolean;
  readonly today: readonly LoopMonth[];
  readonly scenario: readonly LoopMonth[];
  /** In the last month. */
  readonly atEnd: Difference & { readonly customers: number };
  /** Over all months from 1 on. */
  readonly cumulated: Difference;
  /** By month from 0: the net cumulated until then, less the investment. */
  readonly balance: readonly number[];
  /** The first month from which the balance is never below 0 again; null where there is none. */
  readonly paidBack: number | null;
}

export interface Difference {
  readonly revenue: number;
  readonly margin: number;
  readonly net: number;
}

/** Parameters, or the fields that have to be typed for them. */
export type FromEconomy =
  | {
      readonly kind: 'ready';
      readonly parameters: Parameters;
      /** What is unknown: referrals and expansion count as 0, and nobody is paid for. */
      readonly leftOut: readonly FieldId[];
    }
  | { readonly kind: 'missing'; readonly fields: readonly FieldId[] };

/** What less churn is worth: how much less, from what to what in its own period, and the margin. */
export interface WorthOfPoint {
  /** Percentage points less; fewer than 1 where churn is under 1 per cent. */
  readonly points: number;
  readonly period: Period;
  /** Shares of customers who leave in the period. */
  readonly from: number;
  readonly to: number;
  readonly months: number;
  /** What it adds to the margin of all these months. */
  readonly margin: number;
}

/**
 * Where the number of customers goes in the long run. `limit`: more leave than are referred, and it
 * settles. `linear`: as many are referred as leave, and what is bought adds up. `grows`: more are
 * referred than leave, and it grows by itself at that rate a month.
 */
export type Tendency =
  | { readonly kind: 'limit'; readonly customers: number }
  | { readonly kind: 'linear'; readonly perMonth: number }
  | { readonly kind: 'grows'; readonly rate: number };

/** A made-up firm in one of the loop's fields. */
export interface Illustration {
  readonly field: Field;
  readonly parameters: Parameters;
}

export type ScenarioParameterId =
  | 'churn'
  | 'cac'
  | 'spend'
  | 'referrals'
  | 'expansion'
  | 'months'
  | 'investment';

/** Something that a scenario can change, in the unit that it is shown, typed and saved in. */
export interface ScenarioParameter {
  readonly id: ScenarioParameterId;
  readonly unit: 'percent' | 'money' | 'months';
  /** The period that it is for; null where it has none. */
  readonly period: Period | null;
  /** What may be typed, ends included; outside it a value counts as not changed. */
  readonly range: Readonly<Record<keyof Range, number>>;
  /** Whether it must be a whole number. */
  readonly whole: boolean;
  /** What it is while nothing is changed; null is as today. */
  readonly initial: number | null;
}

/** A parameter's slider: its ends and step suit the firm, so that the range can be wider. */
export interface Slider extends ScenarioParameter {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value while nothing is changed. It need not lie on a step. */
  readonly today: number;
}

export interface Scenario {
  readonly scenario: Parameters;
  readonly months: number;
  readonly investment: number;
}

/** Months that a comparison runs over at least, at most, and unless something else is said. */
export const spans = { least: 12, most: 60, usual: 36 } as const;

const anyMoney = { min: 0, max: mostMoney };
const perMonth = { unit: 'percent', period: 'month', whole: false, initial: null } as const;
const money = { unit: 'money', whole: false } as const;

/** What a scenario can change. */
export const scenarioParameters: readonly ScenarioParameter[] = [
  { id: 'churn', ...perMonth, range: { min: 0, max: 100 } },
  { id: 'cac', ...money, period: null, range: { min: leastMoney, max: mostMoney }, initial: null },
  { id: 'spend', ...money, period: 'month', range: anyMoney, initial: null },
  { id: 'referrals', ...perMonth, range: { min: 0, max: 1000 } },
  { id: 'expansion', ...perMonth, range: { min: -100, max: 1000 } },
  {
    id: 'months',
    unit: 'months',
    period: null,
    range: { min: spans.least, max: spans.most },
    whole: true,
    initial: spans.usual,
  },
  { id: 'investment', ...money, period: null, range: anyMoney, initial: 0 },
];

const firm = { customers: 1000, revenue: 500, margin: 0.8 };

/**
 * Four made-up firms, one in each field of the loop, with 1 000 customers who pay 500 a month at a
 * margin of 80 per cent. No data stands behind them: they show how the arithmetic goes.
 */
export const illustrations: readonly Illustration[] = [
  illustration('growthLoop', 0.015, 4000, 200_000, 0.01, 0.008),
  illustration('negativeSpiral', 0.06, 6000, 300_000, 0.001, 0),
  illustration('untappedPotential', 0.015, 5000, 50_000, 0.008, 0.005),
  illustration('standstill', 0.026, 8000, 200_000, 0.001, 0),
];

/**
 * The loop over time, month by month. Customers: those who stay, those who were paid for and those
 * who were referred, N' = N (1 - c) + B / CAC + q N. Revenue: that of those who stay, grown, and of
 * the new, R' = R (1 - c)(1 + g) + (B / CAC + q N) x ARPA; it begins at N x ARPA. Margin is R x
 * margin, and net is margin less B. Where spend or CAC is not known, nobody is paid for and nothing
 * is spent on it. A sketch: rates stay as they are, and nothing limits how many can be served. That
 * customers bring customers is what articles by practitioners say; the equations are our own.
 * @param months whole, 0 or more
 * @returns a point for each month from 0, today, to `months`
 * @throws RangeError when months are not whole, a parameter is not finite, a share is outside what
 *   {@link Parameters} says, an amount is below 0, or money is spent at a CAC of 0
 * @example simulate(parameters, 36).at(-1)?.customers // customers in three years
 */
export function simulate(parameters: Parameters, months: number): readonly LoopMonth[] {
  demandUsable(parameters);
  demand(Number.isInteger(months) && months >= 0, 'months must be whole, and 0 or more');
  let point = pointAt(
    parameters,
    0,
    parameters.customers,
    parameters.customers * parameters.revenue,
  );
  const points = [point];
  for (let month = 1; month <= months; month += 1) {
    point = next(parameters, point);
    points.push(point);
  }
  return points;
}

/**
 * Today beside a scenario. The investment is paid once, at month 0. It has paid for itself in the
 * first month from which the extra net, cumulated from month 1, covers it until the end: 0 where
 * nothing is invested and the scenario never falls behind, null where it is not covered at the end.
 * @param months whole, 0 or more
 * @param investment what the scenario costs once, 0 or more
 * @throws RangeError as {@link simulate}, or when the investment is below 0
 * @example compareLoops(standstill, { ...standstill, churn: 0.016 }, 36, 500_000).paidBack // 16
 */
export function compareLoops(
  today: Parameters,
  scenario: Parameters,
  months: number,
  investment: number,
): Comparison {
  demand(investment >= 0 && Number.isFinite(investment), 'an investment must be 0 or more');
  const [now, then] = [simulate(today, months), simulate(scenario, months)];
  const balance = balanceOf(now, then, investment);
  const extra = (part: keyof LoopMonth) => last(then)[part] - last(now)[part];
  const allExtra = (part: keyof LoopMonth) => total(then, part) - total(now, part);
  return {
    paid: buysCustomers(today),
    today: now,
    scenario: then,
    atEnd: {
      customers: extra('customers'),
      revenue: extra('revenue'),
      margin: extra('margin'),
      net: extra('net'),
    },
    cumulated: { revenue: allExtra('revenue'), margin: allExtra('margin'), net: allExtra('net') },
    balance,
    paidBack: coveredFrom(balance),
  };
}

/** True where both spend and CAC are known, so that paid customers and their cost are counted. */
export function buysCustomers({ cac, spend }: Parameters): boolean {
  return cac !== null && spend !== null;
}

/**
 * The parameters that a firm's economics give. Customers, revenue, margin and churn are needed.
 * Referrals and expansion that are not known count as 0; where spend or CAC is not known, nobody is
 * paid for. What is left out in this way is told.
 * @example parametersOf(economyOf(typed)) // { kind: 'missing', fields: ['gross-margin'] }
 */
export function parametersOf(economy: Economy): FromEconomy {
  const { customers, revenue, margin, churn, cac, spend, referrals, expansion } = economy;
  if (customers === null || revenue === null || margin === null || churn === null) {
    return { kind: 'missing', fields: unknownIn(economy, needed) };
  }
  const parameters = {
    customers,
    revenue,
    margin,
    churn,
    cac,
    spend,
    referrals: referrals ?? 0,
    expansion: expansion ?? 0,
  };
  return { kind: 'ready', parameters, leftOut: unknownIn(economy, optional) };
}

/**
 * What one percentage point less churn is worth: the margin of months 1 to `months` with it, less
 * that without. The point is taken in the period that churn was typed for, and only then converted
 * to the month: one point of a year's churn is far less than one of a month's. Where churn is under
 * one per cent, all of it is taken away, and `points` says how much that was. Never below 0 unless
 * the margin is.
 * @param parameters today; their churn is not used, but the typed one
 * @param typedChurn churn in per cent with its period
 * @param months whole, 0 or more
 * @returns null where churn has no period or is outside 0 to 100 per cent
 * @throws RangeError as {@link simulate}
 * @example worthOfOnePoint(today, { value: 5, period: 'month' }, 12)?.margin
 */
export function worthOfOnePoint(
  parameters: Parameters,
  typedChurn: TypedFigure,
  months: number,
): WorthOfPoint | null {
  const { value, period } = typedChurn;
  if (period === null || !(value >= 0 && value <= 100)) return null;
  const points = Math.min(1, value);
  const [from, to] = [value / 100, (value - points) / 100];
  const marginAt = (churn: number) =>
    total(simulate({ ...parameters, churn: monthlyRate(churn, period) }, months), 'margin');
  return { points, period, from, to, months, margin: marginAt(to) - marginAt(from) };
}

/**
 * Where the number of customers goes, with churn c, referrals q and B / CAC paid for in a month:
 * below c it tends to (B / CAC) / (c - q), at c it grows by B / CAC a month, above c by itself. A
 * firm without customers that pays for none stays at 0. c and q are compared to 1e-9.
 * @throws RangeError as {@link simulate}
 * @example tendsTo({ ...firm, churn: 0.026, referrals: 0.001, spend: 200_000, cac: 8000 })
 *   // { kind: 'limit', customers: 1000 }
 */
export function tendsTo(parameters: Parameters): Tendency {
  demandUsable(parameters);
  const bought = paidFor(parameters);
  const surplus = settle(parameters.referrals - parameters.churn);
  if (parameters.customers === 0 && bought === 0) return { kind: 'limit', customers: 0 };
  if (surplus > 0) return { kind: 'grows', rate: surplus };
  if (surplus === 0) return { kind: 'linear', perMonth: bought };
  return { kind: 'limit', customers: bought / -surplus };
}

/**
 * A scenario from what is changed of today. A value that is outside its parameter's range, not
 * finite, or not whole where it must be, counts as not changed. So do spend and CAC where either is
 * not known today: there would be nothing to compare them with.
 * @param changes by parameter, in the units of {@link scenarioParameters}: 5 for 5 per cent a month
 * @example scenarioFrom(today, new Map([['churn', 4]])) // { scenario, months: 36, investment: 0 }
 */
export function scenarioFrom(today: Parameters, changes: ReadonlyMap<string, number>): Scenario {
  const changed = new Map(
    changeable(today).flatMap((parameter) => {
      const value = changes.get(parameter.id);
      return value !== undefined && allows(parameter, value) ? [[parameter.id, value]] : [];
    }),
  );
  const share = (id: 'churn' | 'referrals' | 'expansion') => {
    const percent = changed.get(id);
    return percent === undefined ? today[id] : percent / 100;
  };
  return {
    scenario: {
      ...today,
      churn: share('churn'),
      cac: changed.get('cac') ?? today.cac,
      spend: changed.get('spend') ?? today.spend,
      referrals: share('referrals'),
      expansion: share('expansion'),
    },
    months: changed.get('months') ?? spans.usual,
    investment: changed.get('investment') ?? 0,
  };
}

/**
 * The sliders for a firm: those of its parameters that a scenario can change. Percentages go to
 * twice today's and at least to 5; money to a round number from twice today's on, and an investment
 * to one from a quarter's revenue on.
 * @example slidersFor(today)[0] // { id: 'churn', unit: 'percent', min: 0, max: 5, step: 0.1, ... }
 */
export function slidersFor(today: Parameters): readonly Slider[] {
  return changeable(today).map((parameter) => {
    const value = shownToday(parameter, today);
    return { ...parameter, ...scaleOf(parameter, value, today), today: value };
  });
}

const needed = ['customers', 'revenue', 'margin', 'churn'] as const;
const optional = ['cac', 'spend', 'referrals', 'expansion'] as const;

/** A slider of percentages reaches at least so far. */
const leastReach = 5;
/** A slider of money that is 0 today reaches at least so far. */
const leastReachOfMoney = 1000;

function illustration(
  field: Field,
  churn: number,
  cac: number,
  spend: number,
  referrals: number,
  expansion: number,
): Illustration {
  return { field, parameters: { ...firm, churn, cac, spend, referrals, expansion } };
}

function next(parameters: Parameters, { month, customers, revenue }: LoopMonth): LoopMonth {
  const { churn, referrals, expansion } = parameters;
  const won = paidFor(parameters) + referrals * customers;
  return pointAt(
    parameters,
    month + 1,
    customers * (1 - churn) + won,
    revenue * (1 - churn) * (1 + expansion) + won * parameters.revenue,
  );
}

function pointAt(
  parameters: Parameters,
  month: number,
  customers: number,
  revenue: number,
): LoopMonth {
  const margin = revenue * parameters.margin;
  const spent = buysCustomers(parameters) ? (parameters.spend ?? 0) : 0;
  return { month, customers, revenue, margin, net: margin - spent };
}

/** New customers a month that are paid for. */
function paidFor({ cac, spend }: Parameters): number {
  return cac === null || spend === null || spend === 0 ? 0 : spend / cac;
}

function balanceOf(
  today: readonly LoopMonth[],
  scenario: readonly LoopMonth[],
  investment: number,
): readonly number[] {
  let balance = 0 - investment;
  return scenario.map(({ month, net }) => {
    if (month > 0) balance += net - (today[month]?.net ?? 0);
    return balance;
  });
}

/** Less than a hundredth short is rounding. */
function coveredFrom(balance: readonly number[]): number | null {
  const lastShort = balance.findLastIndex((value) => !atLeast(value, -leastMoney));
  return lastShort === balance.length - 1 ? null : lastShort + 1;
}

/** What adds up over the months, which month 0 is none of. */
function total(points: readonly LoopMonth[], part: keyof LoopMonth): number {
  return points.slice(1).reduce((sum, point) => sum + point[part], 0);
}

function last(points: readonly LoopMonth[]): LoopMonth {
  const point = points.at(-1);
  if (point === undefined) throw new Error('a series has its month 0 at least');
  return point;
}

function unknownIn(economy: Economy, names: readonly (typeof needed | typeof optional)[number][]) {
  return names.filter((name) => economy[name] === null).map((name) => economicFields[name]);
}

function changeable(today: Parameters): readonly ScenarioParameter[] {
  const buys = buysCustomers(today);
  return scenarioParameters.filter(({ id }) => buys || (id !== 'cac' && id !== 'spend'));
}

function allows({ range, whole }: ScenarioParameter, value: number): boolean {
  return value >= range.min && value <= range.max && (!whole || Number.isInteger(value));
}

function shownToday({ id, initial }: ScenarioParameter, today: Parameters): number {
  if (id === 'months' || id === 'investment') return initial ?? 0;
  if (id === 'cac' || id === 'spend') return today[id] ?? 0;
  return settle(today[id] * 100);
}

function scaleOf({ id, range, unit }: ScenarioParameter, value: number, today: Parameters) {
  if (unit === 'months') return { ...range, step: 1 };
  if (unit === 'percent') {
    const reach = Math.max(leastReach, Math.ceil(2 * Math.abs(value)));
    return { min: Math.max(range.min, -reach), max: Math.min(range.max, reach), step: 0.1 };
  }
  const max = Math.min(range.max, roundAbove(moneyReach(id, value, today)));
  return { min: id === 'cac' ? max / 100 : 0, max, step: max / 100 };
}

/** Twice today's; where that is 0, a quarter's revenue to invest, half a month's to spend. */
function moneyReach(id: ScenarioParameterId, value: number, today: Parameters): number {
  const months = id === 'investment' ? 3 : 0.5;
  const guess = Math.max(months * today.customers * today.revenue, leastReachOfMoney);
  return value >= leastMoney ? 2 * value : guess;
}

/** The least of 1, 2, 5, 10, 20, 50 and so on that is no less. */
function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((head) => head * power >= value) ?? 10) * power;
}

/** @throws RangeError when something cannot be simulated */
function demandUsable(parameters: Parameters): void {
  const { customers, revenue, margin, churn, cac, spend, referrals, expansion } = parameters;
  const all = [customers, revenue, margin, churn, cac ?? 0, spend ?? 0, referrals, expansion];
  demand(all.every(Number.isFinite), 'every parameter must be finite');
  demand(
    [customers, revenue, cac ?? 0, spend ?? 0, referrals].every((value) => value >= 0),
    'customers, revenue, CAC, spend and referrals must be 0 or more',
  );
  demand(churn >= 0 && churn <= 1, 'churn must be from 0 to 1');
  demand(expansion >= -1, 'expansion must be -1 or more');
  demand(cac !== 0 || (spend ?? 0) === 0, 'money cannot be spent at a CAC of 0');
}
