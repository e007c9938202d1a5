import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { economyOf, monthlyRate } from '../../../src/domain/economics.ts';
import type { Period } from '../../../src/domain/figure.ts';
import type { FieldId } from '../../../src/domain/ids.ts';
import type { Field } from '../../../src/domain/loop.ts';
import {
  buysCustomers,
  compareLoops,
  illustrations,
  type LoopMonth,
  type Parameters,
  parametersOf,
  scenarioFrom,
  scenarioParameters,
  simulate,
  slidersFor,
  tendsTo,
  worthOfOnePoint,
} from '../../../src/domain/simulate.ts';

/** 1 000 customers who pay 500 a month at 80 per cent, of whom 5 per cent leave; nobody is won. */
const quiet: Parameters = {
  customers: 1000,
  revenue: 500,
  margin: 0.8,
  churn: 0.05,
  cac: 2000,
  spend: 0,
  referrals: 0,
  expansion: 0,
};

const growthLoop = illustrated('growthLoop');
const spiral = illustrated('negativeSpiral');
const untapped = illustrated('untappedPotential');
const standstill = illustrated('standstill');

function illustrated(field: Field): Parameters {
  const found = illustrations.find((illustration) => illustration.field === field);
  if (found === undefined) throw new Error(`no illustration of ${field}`);
  return found.parameters;
}

function at(points: readonly LoopMonth[], month: number): LoopMonth {
  const point = points[month];
  if (point === undefined) throw new Error(`no month ${month}`);
  return point;
}

function inMonth(parameters: Parameters, month: number): LoopMonth {
  return at(simulate(parameters, month), month);
}

/** Margins of month 1 on. */
function margins(parameters: Parameters, months: number): number {
  return simulate(parameters, months)
    .slice(1)
    .reduce((sum, { margin }) => sum + margin, 0);
}

describe('month by month', () => {
  test('month 0 is today', () => {
    expect(simulate(growthLoop, 0)).toEqual([
      { month: 0, customers: 1000, revenue: 500_000, margin: 400_000, net: 200_000 },
    ]);
  });

  test('two months by hand', () => {
    // 15 of 1 000 leave, 50 are bought and 10 referred: 1 045. Then 15.675, 50 and 10.45: 1 089.775.
    // 500 000 x 0.985 x 1.008 = 496 440, and 60 x 500: 526 440. Then 522 691.9..., and 60.45 x 500.
    const [, one, two] = simulate(growthLoop, 2);
    expect(one).toEqual({
      month: 1,
      customers: expect.closeTo(1045, 9),
      revenue: expect.closeTo(526_440, 6),
      margin: expect.closeTo(421_152, 6),
      net: expect.closeTo(221_152, 6),
    });
    expect(two?.customers).toBeCloseTo(1089.775, 9);
    expect(two?.revenue).toBeCloseTo(526_440 * 0.985 * 1.008 + 60.45 * 500, 6);
  });

  test('a point for each month', () => {
    expect(simulate(quiet, 60).map(({ month }) => month)).toEqual(
      Array.from({ length: 61 }, (_, month) => month),
    );
  });

  test('revenue of those who stay over a year is ((1 - c)(1 + g))^12', () => {
    const kept = { ...quiet, churn: 0.02, expansion: 0.01 };
    const { revenue } = inMonth(kept, 12);
    expect(revenue / 500_000).toBeCloseTo((0.98 * 1.01) ** 12, 12);
    expect(revenue / 500_000).toBeCloseTo(0.8842, 4);
  });

  test('more expansion than churn keeps more than all revenue', () => {
    const { revenue } = inMonth({ ...quiet, churn: 0.005, expansion: 0.01 }, 12);
    expect(revenue / 500_000).toBeCloseTo((0.995 * 1.01) ** 12, 12);
    expect(revenue).toBeGreaterThan(500_000);
  });

  test.each<[string, Partial<Parameters>, Partial<LoopMonth>]>([
    ['churn 0', { churn: 0 }, { customers: 1000, revenue: 500_000 }],
    ['churn 100 per cent', { churn: 1 }, { customers: 0, revenue: 0, margin: 0 }],
    [
      'churn 100 per cent, with spend',
      { churn: 1, spend: 20_000 },
      { customers: 10, net: -16_000 },
    ],
    ['margin 0', { churn: 0, margin: 0 }, { revenue: 500_000, margin: 0, net: 0 }],
    ['a loss', { churn: 0, margin: -0.1 }, { margin: -50_000, net: -50_000 }],
    ['no customers', { customers: 0, referrals: 0.01 }, { customers: 0, revenue: 0 }],
    ['no customers, with spend', { customers: 0, churn: 0, spend: 20_000 }, { customers: 120 }],
    ['CAC of 0 and nothing spent', { churn: 0, cac: 0 }, { customers: 1000 }],
    ['expansion of -100 per cent', { churn: 0, expansion: -1 }, { customers: 1000, revenue: 0 }],
    ['spend not known', { churn: 0, spend: null }, { customers: 1000, net: 400_000 }],
    ['CAC not known', { churn: 0, cac: null, spend: 9 }, { customers: 1000, net: 400_000 }],
  ])('%s, after a year', (_, changed, expected) => {
    expect(inMonth({ ...quiet, ...changed }, 12)).toMatchObject(expected);
  });

  test.each<[string, Partial<Parameters>]>([
    ['money at a CAC of 0', { cac: 0, spend: 1 }],
    ['churn below 0', { churn: -0.01 }],
    ['churn above 1', { churn: 1.01 }],
    ['churn that is no number', { churn: Number.NaN }],
    ['endless customers', { customers: Infinity }],
    ['fewer than no customers', { customers: -1 }],
    ['revenue below 0', { revenue: -1 }],
    ['spend below 0', { spend: -1 }],
    ['referrals below 0', { referrals: -0.01 }],
    ['expansion below -1', { expansion: -1.01 }],
    ['a margin that is no number', { margin: Number.NaN }],
  ])('%s is refused', (_, changed) => {
    expect(() => simulate({ ...quiet, ...changed }, 12)).toThrow(RangeError);
    expect(() => tendsTo({ ...quiet, ...changed })).toThrow(RangeError);
  });

  test.each([-1, 1.5, Number.NaN, Infinity])('%d months are refused', (months) => {
    expect(() => simulate(quiet, months)).toThrow(RangeError);
  });
});

describe('in the long run', () => {
  test('fewer referred than leave: tends to (B / CAC) / (c - q)', () => {
    // 200 000 / 4 000 = 50 a month; 50 / (0.015 - 0.010).
    expect(tendsTo(growthLoop)).toEqual({ kind: 'limit', customers: expect.closeTo(10_000, 6) });
    expect(inMonth(growthLoop, 4000).customers).toBeCloseTo(10_000, 3);
    expect(tendsTo(spiral)).toEqual({ kind: 'limit', customers: expect.closeTo(50 / 0.059, 6) });
    expect(inMonth(spiral, 4000).customers).toBeCloseTo(50 / 0.059, 6);
  });

  test('as many referred as leave: grows by as many as are bought', () => {
    const even = { ...quiet, churn: 0.02, referrals: 0.02, spend: 20_000 };
    expect(tendsTo(even)).toEqual({ kind: 'linear', perMonth: 10 });
    const points = simulate(even, 60);
    for (const { month, customers } of points) expect(customers).toBeCloseTo(1000 + 10 * month, 6);
  });

  test('as many referred as leave, however doubles round', () => {
    const even = { ...quiet, churn: 0.1 + 0.2, referrals: 0.3 };
    expect(tendsTo(even)).toEqual({ kind: 'linear', perMonth: 0 });
  });

  test('more referred than leave: grows by itself', () => {
    const growing = { ...quiet, churn: 0.02, referrals: 0.03 };
    expect(tendsTo(growing)).toEqual({ kind: 'grows', rate: 0.01 });
    expect(inMonth(growing, 60).customers).toBeCloseTo(1000 * 1.01 ** 60, 6);
  });

  test.each<[string, Partial<Parameters>, ReturnType<typeof tendsTo>]>([
    ['nobody won: none are left', {}, { kind: 'limit', customers: 0 }],
    ['CAC not known', { cac: null, spend: 9 }, { kind: 'limit', customers: 0 }],
    ['churn 0 without spend: as today', { churn: 0 }, { kind: 'linear', perMonth: 0 }],
    ['none to refer, none bought', { customers: 0, referrals: 1 }, { kind: 'limit', customers: 0 }],
    ['all leave each month', { churn: 1, spend: 20_000 }, { kind: 'limit', customers: 10 }],
  ])('%s', (_, changed, expected) => {
    expect(tendsTo({ ...quiet, ...changed })).toEqual(expected);
  });

  test('each month is where the closed form says', () => {
    fc.assert(
      fc.property(firms(), fc.integer({ min: 0, max: 60 }), (parameters, months) => {
        const { customers, churn, referrals, cac, spend } = parameters;
        const bought = cac === null || spend === null ? 0 : spend / cac;
        const kept = 1 - churn + referrals;
        const geometric = Array.from({ length: months }, (_, month) => kept ** month);
        const expected = customers * kept ** months + bought * geometric.reduce((a, b) => a + b, 0);
        const got = inMonth(parameters, months).customers;
        expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * (1 + expected));
      }),
    );
  });
});

describe('the illustrations', () => {
  test('stand one in each field, on the same firm', () => {
    expect(illustrations.map(({ field }) => field)).toEqual([
      'growthLoop',
      'negativeSpiral',
      'untappedPotential',
      'standstill',
    ]);
    for (const { parameters } of illustrations) {
      expect(parameters).toMatchObject({ customers: 1000, revenue: 500, margin: 0.8 });
    }
  });

  test('standstill stays at 1 000, customers and revenue', () => {
    for (const { customers, revenue } of simulate(standstill, 60)) {
      expect(customers).toBeCloseTo(1000, 6);
      expect(revenue).toBeCloseTo(500_000, 4);
    }
    expect(tendsTo(standstill)).toEqual({ kind: 'limit', customers: expect.closeTo(1000, 6) });
  });

  test.each<[string, Parameters, number, number]>([
    // Reckoned apart, with another program.
    ['the growth loop grows', growthLoop, 2485.961_494, 1_465_952.95],
    ['the negative spiral shrinks', spiral, 864.542_704, 432_271.352],
    ['untapped potential grows slowly', untapped, 1095.761_587, 626_389.0238],
  ])('%s: three years', (_, parameters, customers, revenue) => {
    const end = inMonth(parameters, 36);
    expect(end.customers).toBeCloseTo(customers, 5);
    expect(end.revenue).toBeCloseTo(revenue, 1);
  });

  test('month after month, the loop grows and the spiral shrinks', () => {
    const steps = (parameters: Parameters) => {
      const customers = simulate(parameters, 60).map((point) => point.customers);
      return customers.slice(1).map((count, index) => count - (customers[index] ?? 0));
    };
    expect(steps(growthLoop).every((step) => step > 0)).toBe(true);
    expect(steps(untapped).every((step) => step > 0)).toBe(true);
    expect(steps(spiral).every((step) => step < 0)).toBe(true);
  });
});

describe('today beside a scenario', () => {
  test('the same twice: no difference, and nothing to pay back', () => {
    const { paid, atEnd, cumulated, balance, paidBack } = compareLoops(
      growthLoop,
      growthLoop,
      36,
      0,
    );
    expect(paid).toBe(true);
    expect(atEnd).toEqual({ customers: 0, revenue: 0, margin: 0, net: 0 });
    expect(cumulated).toEqual({ revenue: 0, margin: 0, net: 0 });
    expect(balance).toEqual(Array.from({ length: 37 }, () => expect.closeTo(0, 12)));
    expect(paidBack).toBe(0);
  });

  test('an investment in what changes nothing is never paid back', () => {
    expect(compareLoops(growthLoop, growthLoop, 36, 1).paidBack).toBeNull();
  });

  test('one month by hand', () => {
    // Churn from 5 to 4 per cent keeps 10 customers: 5 000 of revenue, 4 000 of margin.
    const { atEnd, cumulated, balance } = compareLoops(quiet, { ...quiet, churn: 0.04 }, 1, 3000);
    const difference = { revenue: 5000, margin: 4000, net: 4000 };
    expect(rounded(atEnd)).toEqual({ customers: 10, ...difference });
    expect(rounded(cumulated)).toEqual(difference);
    expect(balance.map(Math.round)).toEqual([-3000, 1000]);
  });

  test('spend counts in net, not in margin', () => {
    const more = { ...quiet, spend: 20_000 };
    const { cumulated } = compareLoops(quiet, more, 1, 0);
    expect(rounded(cumulated)).toEqual({ revenue: 5000, margin: 4000, net: -16_000 });
  });

  /** Churn 0 and 10 more customers a month at a margin of 400: 4 000, 8 000 ... less 20 000 each. */
  const even = { ...quiet, churn: 0 };
  const bought = { ...even, spend: 20_000 };

  test.each<[string, Parameters, number, number, number | null]>([
    ['nothing invested and never behind', { ...even, referrals: 0.01 }, 12, 0, 0],
    // Balances: -16 000, -28 000, -36 000, -40 000, -40 000, -36 000, -28 000, -16 000, 0.
    ['behind at first, without investing', bought, 12, 0, 9],
    ['just not yet', bought, 8, 0, null],
    ['at the last month', bought, 9, 0, 9],
    // 20 000 more in month 10, 24 000 in month 11: 20 000 and 44 000.
    ['exactly covered', bought, 12, 20_000, 10],
    ['a unit more', bought, 12, 20_001, 11],
    ['never', bought, 12, 1e6, null],
    ['no month passes', bought, 0, 0, 0],
    ['no month passes, invested', bought, 0, 1, null],
  ])('paid back, %s', (_, scenario, months, investment, month) => {
    expect(compareLoops(even, scenario, months, investment).paidBack).toBe(month);
  });

  test('typed back to what it is, a scenario is not behind by what doubles round', () => {
    const same = { ...standstill, churn: 0.026_000_000_000_000_002 };
    expect(standstill.churn).not.toBe(same.churn);
    expect(compareLoops(standstill, same, 60, 0).paidBack).toBe(0);
  });

  test('covered for a while only is not paid back', () => {
    // Spend stops: 20 000 saved a month at once, but each month fewer customers than today.
    const today = { ...quiet, spend: 20_000, churn: 0 };
    const { balance, paidBack } = compareLoops(today, { ...today, spend: 0 }, 24, 10_000);
    expect(balance.some((value) => value > 0)).toBe(true);
    expect(balance.at(-1)).toBeLessThan(0);
    expect(paidBack).toBeNull();
  });

  test('tells when paid customers are left out', () => {
    const unknown = { ...quiet, cac: null };
    expect(buysCustomers(unknown)).toBe(false);
    expect(buysCustomers({ ...quiet, spend: null })).toBe(false);
    expect(buysCustomers(quiet)).toBe(true);
    expect(compareLoops(unknown, { ...unknown, churn: 0.04 }, 12, 0).paid).toBe(false);
  });

  test.each([-1, Number.NaN, Infinity])('an investment of %d is refused', (investment) => {
    expect(() => compareLoops(quiet, quiet, 12, investment)).toThrow(RangeError);
  });
});

describe('what one point less churn is worth', () => {
  test('a month by hand: 10 customers more, 4 000 of margin', () => {
    expect(worthOfOnePoint(quiet, { value: 5, period: 'month' }, 1)).toEqual({
      points: 1,
      period: 'month',
      from: 0.05,
      to: 0.04,
      months: 1,
      margin: expect.closeTo(4000, 6),
    });
  });

  test.each<[number, Period, number]>([
    // Reckoned apart, with another program.
    [2.6, 'month', 295_466.4678],
    [27.1, 'year', 31_671.1687],
  ])('standstill over a year, churn of %d per cent a %s', (value, period, margin) => {
    expect(worthOfOnePoint(standstill, { value, period }, 12)?.margin).toBeCloseTo(margin, 3);
  });

  test('it is taken in the period that churn was typed for', () => {
    const worth = worthOfOnePoint(quiet, { value: 20, period: 'year' }, 36);
    const lower = margins({ ...quiet, churn: monthlyRate(0.19, 'year') }, 36);
    const today = margins({ ...quiet, churn: monthlyRate(0.2, 'year') }, 36);
    expect(worth).toMatchObject({ points: 1, from: 0.2, to: 0.19, months: 36 });
    expect(worth?.margin).toBeCloseTo(lower - today, 6);
  });

  test('of churn under one per cent all is taken away', () => {
    const worth = worthOfOnePoint(quiet, { value: 0.4, period: 'month' }, 12);
    expect(worth).toMatchObject({ points: 0.4, from: 0.004, to: 0 });
    const today = margins({ ...quiet, churn: 0.004 }, 12);
    expect(worth?.margin).toBeCloseTo(12 * 400_000 - today, 4);
  });

  test.each<[string, Partial<Parameters>, number, number]>([
    ['churn 0 has none to take', {}, 0, 0],
    ['without a margin', { margin: 0 }, 5, 0],
    ['without customers', { customers: 0 }, 5, 0],
    ['all leave: one in a hundred stays', { margin: 1 }, 100, 5000],
  ])('%s', (_, changed, value, margin) => {
    const worth = worthOfOnePoint({ ...quiet, ...changed }, { value, period: 'month' }, 1);
    expect(worth?.margin).toBeCloseTo(margin, 6);
  });

  test.each<[number, Period | null]>([
    [5, null],
    [-1, 'month'],
    [101, 'year'],
    [Number.NaN, 'month'],
  ])('%d per cent of %s says nothing', (value, period) => {
    expect(worthOfOnePoint(quiet, { value, period }, 12)).toBeNull();
  });
});

describe('parameters from the economics', () => {
  const figures = {
    customers: [1000, null],
    'revenue-per-customer': [500, 'month'],
    'gross-margin': [80, null],
    churn: [5, 'month'],
  } as const;

  function parametersFrom(typed: Readonly<Record<string, readonly [number, Period | null]>>) {
    const entries = Object.entries(typed).map(
      ([id, [value, period]]) => [id as FieldId, { value, period }] as const,
    );
    return parametersOf(economyOf(new Map(entries)));
  }

  test('the four that are needed are enough, and it tells what is left out', () => {
    expect(parametersFrom(figures)).toEqual({
      kind: 'ready',
      parameters: { ...quiet, cac: null, spend: null },
      leftOut: ['cac', 'spend', 'referrals', 'expansion'],
    });
  });

  test('nothing is left out where all is known', () => {
    const all = {
      ...figures,
      cac: [2000, null],
      spend: [60_000, 'quarter'],
      referrals: [1, 'month'],
      expansion: [0, 'year'],
    } as const;
    expect(parametersFrom(all)).toEqual({
      kind: 'ready',
      parameters: { ...quiet, spend: 20_000, referrals: 0.01 },
      leftOut: [],
    });
  });

  test('a CAC of 0 is not usable, so that nothing is divided by it', () => {
    const free = { ...figures, cac: [0, null], spend: [20_000, 'month'] } as const;
    expect(parametersFrom(free)).toMatchObject({
      parameters: { cac: null },
      leftOut: ['cac', 'referrals', 'expansion'],
    });
  });

  test.each(Object.keys(figures))('without %s nothing is simulated', (field) => {
    const rest = Object.fromEntries(Object.entries(figures).filter(([id]) => id !== field));
    expect(parametersFrom(rest)).toEqual({ kind: 'missing', fields: [field] });
  });
});

describe('a scenario', () => {
  const changes = (changed: Readonly<Record<string, number>>) => new Map(Object.entries(changed));

  test('without changes is today, over three years, with nothing invested', () => {
    const scenario = scenarioFrom(quiet, new Map());
    expect(scenario).toEqual({ scenario: quiet, months: 36, investment: 0 });
  });

  test('changes are in the units that are shown', () => {
    const changed = changes({
      churn: 4,
      cac: 1500,
      spend: 30_000,
      referrals: 1,
      expansion: 0.5,
      months: 24,
      investment: 250_000,
    });
    expect(scenarioFrom(quiet, changed)).toEqual({
      scenario: {
        ...quiet,
        churn: 0.04,
        cac: 1500,
        spend: 30_000,
        referrals: 0.01,
        expansion: 0.005,
      },
      months: 24,
      investment: 250_000,
    });
  });

  test.each<[string, number]>([
    ['churn', -1],
    ['churn', 101],
    ['churn', Number.NaN],
    ['cac', 0],
    ['spend', -1],
    ['spend', Infinity],
    ['referrals', -0.1],
    ['expansion', -101],
    ['months', 11],
    ['months', 61],
    ['months', 24.5],
    ['investment', -1],
    ['margin', 50],
  ])('%s of %d changes nothing', (parameter, value) => {
    const scenario = scenarioFrom(quiet, changes({ [parameter]: value }));
    expect(scenario).toEqual({ scenario: quiet, months: 36, investment: 0 });
  });

  test('the ends are allowed', () => {
    const changed = changes({ churn: 0, expansion: -100, months: 60 });
    expect(scenarioFrom(quiet, changed)).toMatchObject({
      scenario: { churn: 0, expansion: -1 },
      months: 60,
    });
  });

  test('spend and CAC that are not known today are not changed either', () => {
    const unknown = { ...quiet, cac: null };
    const changed = changes({ cac: 1500, spend: 30_000, churn: 4 });
    expect(scenarioFrom(unknown, changed).scenario).toEqual({ ...unknown, churn: 0.04 });
    const ids = slidersFor(unknown).map(({ id }) => id);
    expect(ids).toEqual(['churn', 'referrals', 'expansion', 'months', 'investment']);
  });

  test('can be simulated, whatever is changed', () => {
    const ids = fc.constantFrom(...scenarioParameters.map(({ id }) => id));
    const value = fc.oneof(fc.double(), fc.double({ min: -10, max: 200, noNaN: true }));
    fc.assert(
      fc.property(firms(), fc.array(fc.tuple(ids, value)), (today, changed) => {
        const { scenario, months, investment } = scenarioFrom(today, new Map(changed));
        const comparison = compareLoops(today, scenario, months, investment);
        expect(comparison.scenario).toHaveLength(months + 1);
        expect(numbersIn(comparison).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('sliders', () => {
  test('for each parameter, with its unit, ends and step', () => {
    const shown = slidersFor(standstill).map(({ id, unit, period, min, max, step, today }) => {
      return [id, unit, period, min, max, step, today];
    });
    expect(shown).toEqual([
      ['churn', 'percent', 'month', 0, 6, 0.1, 2.6],
      ['cac', 'money', null, 200, 20_000, 200, 8000],
      ['spend', 'money', 'month', 0, 500_000, 5000, 200_000],
      ['referrals', 'percent', 'month', 0, 5, 0.1, 0.1],
      ['expansion', 'percent', 'month', -5, 5, 0.1, 0],
      ['months', 'months', null, 12, 60, 1, 36],
      ['investment', 'money', null, 0, 2_000_000, 20_000, 0],
    ]);
  });

  test('reach from what is allowed past today, in a hundred steps or so', () => {
    fc.assert(
      fc.property(firms(), (today) => {
        for (const { range, min, max, step, today: value } of slidersFor(today)) {
          expect(min).toBeGreaterThanOrEqual(range.min);
          expect(max).toBeLessThanOrEqual(range.max);
          expect(min).toBeLessThan(max);
          expect(value).toBeGreaterThanOrEqual(min);
          expect(value).toBeLessThanOrEqual(max);
          expect((max - min) / step).toBeGreaterThan(40);
        }
      }),
    );
  });
});

describe('for any firm', () => {
  const months = fc.integer({ min: 0, max: 60 });

  test('every number is finite', () => {
    fc.assert(
      fc.property(firms(), firms(), months, (today, scenario, span) => {
        const numbers = numbersIn([compareLoops(today, scenario, span, 1000), tendsTo(today)]);
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });

  test('lower churn never lowers customers, revenue or margin', () => {
    const lower = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(firms(), lower, months, (today, share, span) => {
        const { today: now, scenario } = compareLoops(
          today,
          { ...today, churn: today.churn * share },
          span,
          0,
        );
        for (const [month, point] of scenario.entries()) {
          for (const part of ['customers', 'revenue', 'margin'] as const) {
            const least = at(now, month)[part];
            expect(point[part]).toBeGreaterThanOrEqual(least - 1e-9 * (1 + Math.abs(least)));
          }
        }
      }),
    );
  });

  test('one point less churn is never worth less than nothing, nor less over more months', () => {
    const churn = fc.double({ min: 0, max: 100, noNaN: true });
    const period = fc.constantFrom<Period>('month', 'quarter', 'year');
    fc.assert(
      fc.property(firms(), churn, period, months, (today, value, of, span) => {
        const typed = { value, period: of };
        const worth = worthOfOnePoint(today, typed, span)?.margin ?? Number.NaN;
        const longer = worthOfOnePoint(today, typed, span + 1)?.margin ?? Number.NaN;
        const noise = 1e-9 * (1 + margins({ ...today, churn: 0 }, span + 1));
        expect(worth).toBeGreaterThanOrEqual(-noise);
        expect(longer).toBeGreaterThanOrEqual(worth - noise);
      }),
    );
  });

  test('months add up: a longer span begins as the shorter one, and goes on from its end', () => {
    fc.assert(
      fc.property(firms(), months, months, (today, first, second) => {
        const whole = simulate(today, first + second);
        expect(whole.slice(0, first + 1)).toEqual(simulate(today, first));
        const onward = simulate({ ...today, customers: at(whole, first).customers }, second);
        const end = at(whole, first + second).customers;
        expect(at(onward, second).customers).toBeCloseTo(end, -Math.log10(1e-9 * (1 + end)));
      }),
    );
  });

  test('twice the firm is twice the customers, the revenue and the net', () => {
    fc.assert(
      fc.property(firms(), months, (today, span) => {
        const { customers, spend } = today;
        const twice = {
          ...today,
          customers: 2 * customers,
          spend: spend === null ? null : 2 * spend,
        };
        const [one, two] = [inMonth(today, span), inMonth(twice, span)];
        for (const part of ['customers', 'revenue', 'net'] as const) {
          const noise = 1e-9 * (1 + Math.abs(two[part]));
          expect(Math.abs(two[part] - 2 * one[part])).toBeLessThanOrEqual(noise);
        }
      }),
    );
  });

  test('paid back is the first month from which the balance stays at 0 or above', () => {
    const investment = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(firms(), firms(), months, investment, (today, scenario, span, invested) => {
        const { balance, paidBack } = compareLoops(today, scenario, span, invested);
        const covered = (from: number) => balance.slice(from).every((value) => value >= -0.01);
        const first = balance.findIndex((_, month) => covered(month));
        expect(paidBack).toBe(first < 0 ? null : first);
      }),
    );
  });
});

/** Firms as they can be, with a margin of 0 or more; spend or CAC may be unknown. */
function firms(): fc.Arbitrary<Parameters> {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  return fc.record({
    customers: fc.oneof(fc.constant(0), between(0, 1e6)),
    revenue: between(0, 1e5),
    margin: between(0, 1),
    churn: fc.oneof(fc.constantFrom(0, 1), between(0, 0.2)),
    cac: fc.option(between(1, 1e5)),
    spend: fc.option(fc.oneof(fc.constant(0), between(0, 1e7))),
    referrals: fc.oneof(fc.constant(0), between(0, 0.1)),
    expansion: between(-0.1, 0.1),
  });
}

function rounded<Part extends object>(parts: Part): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [name, Math.round(Number(value) * 1e6) / 1e6]),
  );
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
