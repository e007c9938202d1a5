import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import shipped from '../../../src/content/kpis/figures.json' with { type: 'json' };
import {
  type Calculations,
  calculate,
  clvDiscounted,
  clvSimple,
  clvToCac,
  economicFields,
  economyOf,
  marginMultiple,
  monthlyAmount,
  monthlyDiscount,
  monthlyGrowth,
  monthlyRate,
  mostMoney,
  netRevenueRetention,
  paybackMonths,
  replacementCost,
  type Worth,
  yearlyRate,
} from '../../../src/domain/economics.ts';
import { type Period, periods, type TypedFigures } from '../../../src/domain/figure.ts';
import type { FieldId } from '../../../src/domain/ids.ts';
import { atMost } from '../../../src/domain/precision.ts';

type Given = number | readonly [number, Period];

function typed(figures: Readonly<Record<string, Given>>): TypedFigures {
  const entries = Object.entries(figures).map(([id, given]) => {
    const [value, period] = typeof given === 'number' ? [given, null] : given;
    return [id as FieldId, { value, period }] as const;
  });
  return new Map(entries);
}

function amountIn(worth: Worth): number {
  return worth.kind === 'value' ? worth.value : Number.NaN;
}

/** 500 a month at 80 per cent, of whom 5 per cent leave each month, and who cost 2 000 to win. */
const firm = {
  'revenue-per-customer': [500, 'month'],
  'gross-margin': 80,
  churn: [5, 'month'],
  cac: 2000,
} as const;

describe('rates compound from period to period', () => {
  test.each<[number, Period, number]>([
    [0.05, 'month', 0.05],
    [0.2, 'year', 0.018_423_5],
    [0.1, 'quarter', 0.034_511],
    [0.5, 'year', 0.056_125_7],
    [0, 'year', 0],
    [1, 'month', 1],
    [1, 'quarter', 1],
    [1, 'year', 1],
  ])('churn of %d a %s is %d a month', (rate, period, monthly) => {
    expect(monthlyRate(rate, period)).toBeCloseTo(monthly, 6);
  });

  test.each([
    [0.05, 0.459_64],
    [0.02, 0.215_283],
    [0.01, 0.113_615],
    [0, 0],
    [1, 1],
  ])('churn of %d a month is %d a year', (monthly, yearly) => {
    expect(yearlyRate(monthly)).toBeCloseTo(yearly, 6);
  });

  test.each<[number, Period, number]>([
    [0.1, 'year', 0.007_974_1],
    [0.03, 'quarter', 0.009_901_6],
    [0.01, 'month', 0.01],
    [0, 'year', 0],
    [-1, 'year', -1],
    [-0.19, 'quarter', -0.067_830_2],
  ])('growth of %d a %s is %d a month', (rate, period, monthly) => {
    expect(monthlyGrowth(rate, period)).toBeCloseTo(monthly, 7);
  });

  test.each([
    [0.1, 0.007_974_1],
    [0.12, 0.009_488_8],
    [0, 0],
  ])('a discount of %d a year is %d a month', (yearly, monthly) => {
    expect(monthlyDiscount(yearly)).toBeCloseTo(monthly, 7);
  });

  test.each<[number, Period, number]>([
    [6000, 'year', 500],
    [1500, 'quarter', 500],
    [500, 'month', 500],
    [0, 'year', 0],
  ])('amounts add up: %d a %s is %d a month', (amount, period, monthly) => {
    expect(monthlyAmount(amount, period)).toBe(monthly);
  });

  test('to the month and back is where one began, and a year is less than twelve months', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (rate) => {
        expect(yearlyRate(monthlyRate(rate, 'year'))).toBeCloseTo(rate, 12);
        expect(atMost(yearlyRate(rate), 12 * rate)).toBe(true);
      }),
    );
  });

  test.each([-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])('%d is no churn', (rate) => {
    expect(() => monthlyRate(rate, 'month')).toThrow(RangeError);
    expect(() => yearlyRate(rate)).toThrow(RangeError);
    expect(() => clvSimple(500, 0.8, rate)).toThrow(RangeError);
    expect(() => marginMultiple(rate, 0.1, 'now')).toThrow(RangeError);
  });

  test.each([-1.01, Number.NaN])('%d is no growth', (rate) => {
    expect(() => monthlyGrowth(rate, 'year')).toThrow(RangeError);
  });
});

describe('what a customer is worth', () => {
  test('simple: 500 a month at 80 per cent with 5 per cent leaving is 8 000', () => {
    expect(clvSimple(500, 0.8, 0.05)).toEqual({ kind: 'value', value: 8000 });
  });

  test('discounted, 100 a year with 80 per cent staying at 10 per cent: 366.67 and 266.67', () => {
    expect(amountIn(clvDiscounted(100, 0.8, 0.1, 'now'))).toBeCloseTo(366.67, 2);
    expect(amountIn(clvDiscounted(100, 0.8, 0.1, 'later'))).toBeCloseTo(266.67, 2);
  });

  test.each<[string, Worth, Worth]>([
    ['churn 0 has no end', clvSimple(500, 0.8, 0), { kind: 'endless' }],
    ['nor has it discounted', clvDiscounted(400, 1, 0.1, 'now'), { kind: 'endless' }],
    ['nor has it without a discount', clvDiscounted(400, 1, 0, 'later'), { kind: 'endless' }],
    ['all leave: one margin', clvSimple(500, 0.8, 1), { kind: 'value', value: 400 }],
    ['all leave, margin now', clvDiscounted(400, 0, 0.1, 'now'), { kind: 'value', value: 400 }],
    ['all leave, margin later', clvDiscounted(400, 0, 0.1, 'later'), { kind: 'value', value: 0 }],
    ['margin 0', clvSimple(500, 0, 0.05), { kind: 'value', value: 0 }],
    ['a loss grows', clvSimple(500, -0.1, 0.05), { kind: 'value', value: -1000 }],
    ['too large for a number', clvSimple(1e300, 1, 1e-16), { kind: 'endless' }],
  ])('%s', (_, worth, expected) => {
    expect(worth).toEqual(expected);
  });

  test('without a discount, the margin at once is the simple one', () => {
    expect(amountIn(clvDiscounted(400, 0.95, 0, 'now'))).toBeCloseTo(8000, 6);
  });

  test('set against CAC', () => {
    expect(clvToCac({ kind: 'value', value: 8000 }, 2000)).toEqual({ kind: 'value', value: 4 });
    expect(clvToCac({ kind: 'value', value: -1000 }, 2000)).toEqual({ kind: 'value', value: -0.5 });
    expect(clvToCac({ kind: 'endless' }, 2000)).toEqual({ kind: 'endless' });
    expect(() => clvToCac({ kind: 'value', value: 8000 }, 0)).toThrow(RangeError);
  });
});

describe('the margin multiple by retention and discount', () => {
  const discounts = [0.1, 0.12, 0.14, 0.16];
  // Later is r / (1 + i - r): 0.6 / 0.5 = 1.2. Now is one margin more.
  const later: readonly (readonly [number, readonly number[]])[] = [
    [0.6, [1.2, 1.1538, 1.1111, 1.0714]],
    [0.7, [1.75, 1.6667, 1.5909, 1.5217]],
    [0.8, [2.6667, 2.5, 2.3529, 2.2222]],
    [0.9, [4.5, 4.0909, 3.75, 3.4615]],
  ];
  const now: readonly (readonly [number, readonly number[]])[] = [
    [0.6, [2.2, 2.1538, 2.1111, 2.0714]],
    [0.7, [2.75, 2.6667, 2.5909, 2.5217]],
    [0.8, [3.6667, 3.5, 3.3529, 3.2222]],
    [0.9, [5.5, 5.0909, 4.75, 4.4615]],
  ];

  test.each(later)('with the first margin after a period, retention %d', (retention, multiples) => {
    const got = discounts.map((discount) => marginMultiple(retention, discount, 'later'));
    expect(got.map((multiple) => multiple?.toFixed(4))).toEqual(multiples.map((m) => m.toFixed(4)));
  });

  test.each(now)('with the first margin at once, retention %d', (retention, multiples) => {
    const got = discounts.map((discount) => marginMultiple(retention, discount, 'now'));
    expect(got.map((multiple) => multiple?.toFixed(4))).toEqual(multiples.map((m) => m.toFixed(4)));
  });

  test.each<[number, number, number | null, number | null]>([
    [1, 0, null, null],
    [1, 0.1, 11, 10],
    [0, 0, 1, 0],
    [0, 0.1, 1, 0],
  ])('at the ends: retention %d, discount %d', (retention, discount, atOnce, after) => {
    const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
    expect(marginMultiple(retention, discount, 'now')).toEqual(near(atOnce));
    expect(marginMultiple(retention, discount, 'later')).toEqual(near(after));
  });

  test('is the sum that it stands for', () => {
    const share = fc.double({ min: 0, max: 0.95, noNaN: true });
    const discount = fc.double({ min: 0, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(share, discount, (retention, rate) => {
        let [sum, term] = [0, 1];
        for (let period = 0; period < 2000; period += 1) {
          sum += term;
          term *= retention / (1 + rate);
        }
        expect(marginMultiple(retention, rate, 'now')).toBeCloseTo(sum, 6);
        expect(marginMultiple(retention, rate, 'later')).toBeCloseTo(sum - 1, 6);
      }),
      { numRuns: 50 },
    );
  });

  test('a discount below 0 is refused', () => {
    expect(() => marginMultiple(0.8, -0.01, 'now')).toThrow(RangeError);
  });
});

describe('payback, NRR and replacement', () => {
  test.each<[number, number, number, number | null]>([
    [2000, 500, 0.8, 5],
    [0, 500, 0.8, 0],
    [2000, 500, 0, null],
    [2000, 500, -0.1, null],
    [2000, 0, 0.8, null],
    [0, 0, 0, null],
    [1e13, 1e-300, 1e-10, null],
  ])('CAC %d, %d a month at a margin of %d: %j months', (cac, revenue, margin, months) => {
    expect(paybackMonths(cac, revenue, margin)).toBe(months);
  });

  test('100 000 + 15 000 - 0 - 8 000 is 107 per cent', () => {
    const parts = { start: 100_000, expansion: 15_000, contraction: 0, churned: 8000 };
    expect(netRevenueRetention(parts)).toBeCloseTo(1.07, 12);
    expect(netRevenueRetention({ ...parts, contraction: 9000 })).toBeCloseTo(0.98, 12);
  });

  test.each([0, -1, Number.NaN])('a start of %d gives no NRR', (start) => {
    const parts = { start, expansion: 1, contraction: 0, churned: 0 };
    expect(() => netRevenueRetention(parts)).toThrow(RangeError);
  });

  test('one to three new customers for each lost one', () => {
    expect(replacementCost(40, 2000)).toEqual({ low: 80_000, high: 240_000 });
    expect(replacementCost(0, 2000)).toEqual({ low: 0, high: 0 });
  });
});

describe('the economics of typed figures', () => {
  test('nothing typed is nothing known', () => {
    expect(economyOf(new Map())).toEqual({
      customers: null,
      revenue: null,
      margin: null,
      churn: null,
      cac: null,
      spend: null,
      referrals: null,
      expansion: null,
      discount: null,
      lost: null,
    });
  });

  test('everything comes per month, and per cent as shares', () => {
    const economy = economyOf(
      typed({
        customers: 1000,
        'revenue-per-customer': [6000, 'year'],
        'gross-margin': 80,
        churn: [20, 'year'],
        cac: 2000,
        spend: [600_000, 'quarter'],
        referrals: [12, 'year'],
        expansion: [10, 'year'],
        'discount-rate': [10, 'year'],
        'lost-customers': [60, 'quarter'],
      }),
    );
    expect(economy).toEqual({
      customers: 1000,
      revenue: 500,
      margin: 0.8,
      churn: expect.closeTo(0.018_423_5, 7),
      cac: 2000,
      spend: 200_000,
      referrals: 0.01,
      expansion: expect.closeTo(0.007_974_1, 7),
      discount: expect.closeTo(0.007_974_1, 7),
      lost: 20,
    });
  });

  test.each<[string, Given]>([
    ['churn', [-0.1, 'month']],
    ['churn', [100.1, 'year']],
    ['churn', [Number.NaN, 'month']],
    ['churn', 5],
    ['gross-margin', 100.1],
    ['gross-margin', -101],
    ['gross-margin', Number.NEGATIVE_INFINITY],
    ['customers', -1],
    ['customers', Number.POSITIVE_INFINITY],
    ['revenue-per-customer', 500],
    ['revenue-per-customer', [-500, 'month']],
    ['cac', 0],
    ['cac', -2000],
    ['spend', 200_000],
    ['referrals', [-1, 'month']],
    ['expansion', [-101, 'year']],
    ['discount-rate', -1],
    ['discount-rate', 101],
    ['lost-customers', 40],
    ['customers', 1e14],
  ])('%s of %j is not usable', (field, given) => {
    expect(Object.values(economyOf(typed({ [field]: given }))).every((part) => part === null)).toBe(
      true,
    );
  });

  test.each<[string, Given, Partial<ReturnType<typeof economyOf>>]>([
    ['churn', [0, 'year'], { churn: 0 }],
    ['churn', [100, 'year'], { churn: 1 }],
    ['gross-margin', 100, { margin: 1 }],
    ['gross-margin', 0, { margin: 0 }],
    ['gross-margin', -20, { margin: -0.2 }],
    ['customers', 0, { customers: 0 }],
    ['spend', [0, 'month'], { spend: 0 }],
    ['expansion', [-100, 'month'], { expansion: -1 }],
  ])('%s of %j is', (field, given, expected) => {
    expect(economyOf(typed({ [field]: given }))).toMatchObject(expected);
  });
});

describe('the fields that the economics rest on', () => {
  const fields = new Map(shipped.fields.map((field) => [field.id, field]));
  const timeless = ['customers', 'gross-margin', 'discount-rate'];

  test.each(Object.values(economicFields))('%s can be typed, for the periods it needs', (id) => {
    const periodsOf = fields.get(id)?.periods;
    expect(periodsOf?.toSorted()).toEqual(timeless.includes(id) ? [] : periods.toSorted());
  });

  test('what a field refuses is not usable', () => {
    for (const id of Object.values(economicFields)) {
      const { min = null, max = null } = fields.get(id)?.range ?? {};
      const outside = [...(min === null ? [] : [min - 1]), ...(max === null ? [] : [max + 1])];
      expect(outside.length).toBeGreaterThan(0);
      for (const value of outside) {
        const known = Object.values(economyOf(typed({ [id]: [value, 'month'] })));
        expect(known.filter((part) => part !== null)).toEqual([]);
      }
    }
  });
});

describe('calculators', () => {
  test('with nothing typed each says what it needs', () => {
    const clv = ['revenue-per-customer', 'gross-margin', 'churn'];
    expect(calculate(new Map())).toEqual({
      clv: { kind: 'missing', fields: clv },
      discountedClv: { kind: 'missing', fields: [...clv, 'discount-rate'] },
      clvToCac: { kind: 'missing', fields: [...clv, 'cac'] },
      payback: { kind: 'missing', fields: ['cac', 'revenue-per-customer', 'gross-margin'] },
      retention: {
        kind: 'missing',
        fields: ['start-revenue', 'expansion-revenue', 'contraction-revenue', 'churned-revenue'],
      },
      churn: { kind: 'missing', fields: ['churn'] },
      replacement: { kind: 'missing', fields: ['lost-customers', 'cac'] },
    });
  });

  test('the firm: 8 000, 4.0 times its CAC, paid back in 5 months', () => {
    const results = calculate(typed(firm));
    const made = { period: 'month', revenue: 500, margin: 0.8, churn: 0.05 };
    const clv = { kind: 'value', value: 8000 };
    expect(results.clv).toEqual({ kind: 'ready', ...made, clv });
    const ratio = { kind: 'value', value: 4 };
    expect(results.clvToCac).toEqual({ kind: 'ready', ...made, clv, cac: 2000, ratio });
    const payback = { revenue: 500, margin: 0.8, cac: 2000, months: 5 };
    expect(results.payback).toEqual({ kind: 'ready', ...payback });
  });

  test('by the year, with the discount: 366.67 at once and 266.67 after a year', () => {
    const { clv, discountedClv } = calculate(
      typed({
        'revenue-per-customer': [100, 'year'],
        'gross-margin': 100,
        churn: [20, 'year'],
        'discount-rate': [10, 'year'],
      }),
    );
    expect(clv).toMatchObject({ clv: { kind: 'value', value: 500 } });
    expect(discountedClv).toEqual({
      kind: 'ready',
      period: 'year',
      revenue: 100,
      margin: 1,
      churn: 0.2,
      discount: { year: 0.1, period: 0.1 },
      now: { kind: 'value', value: expect.closeTo(366.6667, 4) },
      later: { kind: 'value', value: expect.closeTo(266.6667, 4) },
    });
  });

  test('revenue by the month is scaled to the year of the churn, which is not converted', () => {
    const figures = { ...firm, churn: [20, 'year'] } as const;
    expect(calculate(typed(figures)).clv).toMatchObject({
      period: 'year',
      revenue: 6000,
      clv: { kind: 'value', value: 24_000 },
    });
  });

  test('churn by the month is discounted by the month', () => {
    const { discountedClv } = calculate(typed({ ...firm, 'discount-rate': 10 }));
    // i = 1.1^(1/12) - 1 = 0.0079741; 400 x 1.0079741 / 0.0579741 and 400 x 0.95 / 0.0579741.
    expect(discountedClv).toMatchObject({
      period: 'month',
      discount: { year: 0.1, period: expect.closeTo(0.007_974_1, 7) },
      now: { kind: 'value', value: expect.closeTo(6954.65, 1) },
      later: { kind: 'value', value: expect.closeTo(6554.65, 1) },
    });
  });

  test('discounted is never more than simple, whatever period churn is typed for', () => {
    const churn = fc.double({ min: 0.1, max: 100, noNaN: true });
    const discount = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(churn, fc.constantFrom(...periods), discount, (rate, period, yearly) => {
        const figures = typed({ ...firm, churn: [rate, period], 'discount-rate': yearly });
        const { clv, discountedClv } = calculate(figures);
        if (clv.kind !== 'ready' || discountedClv.kind !== 'ready') throw new Error('not ready');
        const [simple, now, later] = [clv.clv, discountedClv.now, discountedClv.later].map(
          amountIn,
        );
        expect(atMost(now ?? Number.NaN, (simple ?? Number.NaN) + 1e-6)).toBe(true);
        expect(atMost(later ?? Number.NaN, now ?? Number.NaN)).toBe(true);
      }),
    );
  });

  test('churn 0 has no end, anywhere', () => {
    const figures = { ...firm, churn: [0, 'month'], 'discount-rate': 10, customers: 800 } as const;
    const endless = { kind: 'endless' };
    expect(calculate(typed(figures))).toMatchObject({
      clv: { clv: endless },
      discountedClv: { now: endless, later: endless },
      clvToCac: { clv: endless, ratio: endless },
      churn: { monthly: 0, yearly: 0 },
      replacement: { lost: 0, low: 0, high: 0 },
    });
  });

  test('without a margin the cost is never paid back', () => {
    const { payback, clv } = calculate(typed({ ...firm, 'gross-margin': 0 }));
    expect(payback).toMatchObject({ kind: 'ready', months: null });
    expect(clv).toMatchObject({ clv: { kind: 'value', value: 0 } });
  });

  test.each<[Given, number, number]>([
    [[5, 'month'], 0.05, 0.459_64],
    [[20, 'year'], 0.018_423_5, 0.2],
    [[10, 'quarter'], 0.034_511, 0.3439],
    [[100, 'year'], 1, 1],
  ])('churn of %j in a month and in a year', (churn, monthly, yearly) => {
    expect(calculate(typed({ churn })).churn).toMatchObject({
      kind: 'ready',
      monthly: expect.closeTo(monthly, 6),
      yearly: expect.closeTo(yearly, 6),
    });
  });

  describe('NRR', () => {
    const parts = {
      'start-revenue': [100_000, 'year'],
      'expansion-revenue': [15_000, 'year'],
      'contraction-revenue': [0, 'year'],
      'churned-revenue': [8000, 'year'],
    } as const;

    test('from its four parts', () => {
      expect(calculate(typed(parts)).retention).toEqual({
        kind: 'ready',
        period: 'year',
        start: 100_000,
        expansion: 15_000,
        contraction: 0,
        churned: 8000,
        retention: expect.closeTo(1.07, 12),
      });
    });

    test('also where no part has a period', () => {
      const bare = Object.fromEntries(Object.entries(parts).map(([id, [value]]) => [id, value]));
      const { retention } = calculate(typed(bare));
      expect(retention).toMatchObject({ kind: 'ready', period: null });
    });

    test.each<[string, Readonly<Record<string, Given>>, readonly string[]]>([
      ['of another period', { 'churned-revenue': [8000, 'month'] }, ['churned-revenue']],
      ['without its period', { 'expansion-revenue': 15_000 }, ['expansion-revenue']],
      ['of nothing', { 'start-revenue': [0, 'year'] }, ['start-revenue']],
      ['below 0', { 'contraction-revenue': [-1, 'year'] }, ['contraction-revenue']],
      [
        'larger than the start',
        { 'churned-revenue': [100_001, 'year'] },
        ['contraction-revenue', 'churned-revenue'],
      ],
    ])('not from one %s', (_, changed, fields) => {
      const { retention } = calculate(typed({ ...parts, ...changed }));
      expect(retention).toEqual({ kind: 'missing', fields });
    });

    test('all may be lost', () => {
      const lost = { ...parts, 'churned-revenue': [100_000, 'year'] } as const;
      expect(calculate(typed(lost)).retention).toMatchObject({ retention: 0.15 });
    });
  });

  describe('the cost of losing customers', () => {
    test('from those lost', () => {
      const { replacement } = calculate(typed({ ...firm, 'lost-customers': [40, 'quarter'] }));
      expect(replacement).toEqual({
        kind: 'ready',
        period: 'quarter',
        lost: 40,
        cac: 2000,
        reckoned: null,
        low: 80_000,
        high: 240_000,
      });
    });

    test('from customers and churn, in the period that churn was typed for', () => {
      const figures = { customers: 1000, cac: 2000, churn: [20, 'year'] } as const;
      expect(calculate(typed(figures)).replacement).toEqual({
        kind: 'ready',
        period: 'year',
        lost: 200,
        cac: 2000,
        reckoned: { customers: 1000, churn: 0.2 },
        low: 400_000,
        high: 1_200_000,
      });
    });

    test('what was typed is never replaced by what was reckoned', () => {
      const figures = { ...firm, customers: 1000, 'lost-customers': 40 };
      const { replacement } = calculate(typed(figures));
      expect(replacement).toEqual({ kind: 'missing', fields: ['lost-customers'] });
    });

    test('customers without churn are not enough', () => {
      const { replacement } = calculate(typed({ customers: 1000, cac: 2000 }));
      expect(replacement).toEqual({ kind: 'missing', fields: ['lost-customers'] });
    });
  });
});

describe('whatever is typed', () => {
  const value = fc.oneof(
    fc.double({ min: -200, max: 200, noNaN: true }),
    fc.double({ min: -mostMoney, max: mostMoney, noNaN: true }),
    fc.constantFrom(0, 1, 100, -100, 1e-300, Number.MAX_VALUE, Number.NaN, Infinity, -Infinity),
  );
  const figure = fc.record({ value, period: fc.constantFrom(null, ...periods) });
  const figures = fc
    .array(fc.tuple(fc.constantFrom(...Object.values(economicFields)), figure))
    .map((entries): TypedFigures => new Map(entries));

  test('nothing that comes out is anything but a finite number', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const numbers = [...numbersIn(economyOf(given)), ...numbersIn(calculate(given))];
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a calculator is ready, or names fields that the economics rest on', () => {
    const known = Object.values(economicFields);
    fc.assert(
      fc.property(figures, (given) => {
        const results: Calculations = calculate(given);
        for (const result of Object.values(results)) {
          const fields = result.kind === 'missing' ? result.fields : [];
          expect(fields.length > 0).toBe(result.kind === 'missing');
          expect(fields.filter((id: FieldId) => !known.includes(id))).toEqual([]);
        }
      }),
    );
  });
});

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
