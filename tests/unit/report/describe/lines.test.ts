import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../../../src/domain/simulate.ts';
import {
  type LinesWords,
  linesChart,
  niceTicks,
  tickMonths,
} from '../../../../src/report/describe/lines.ts';

const words: LinesWords = {
  title: 'Customers',
  summary: 'After 36 months: more.',
  caption: 'Month by month',
  measure: 'Revenue per month, SEK',
  millions: 'in millions',
  month: 'Month',
  today: 'Today',
  scenario: 'Scenario',
  now: 'today',
  years: { one: '{n} year', other: '{n} years' },
  monthTick: '{n} mo',
};

const months = (n: number, value: (month: number) => number) =>
  Array.from({ length: n + 1 }, (_, month) => value(month));

describe('the ticks of the measure', () => {
  test.each([
    [0, 1240, [0, 500, 1000, 1500]],
    [0, 1000, [0, 200, 400, 600, 800, 1000]],
    [0, 3, [0, 1, 2, 3]],
    [0, 0, [0, 1]],
    [950, 1000, [0, 200, 400, 600, 800, 1000]],
    [-40, 100, [-50, 0, 50, 100]],
  ])('from %d to %d are round', (lowest, highest, ticks) => {
    expect(niceTicks(lowest, highest)).toEqual(ticks);
  });

  test('hold every value, in even steps, and are few', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(value, value, (a, b) => {
        const ticks = niceTicks(Math.min(a, b), Math.max(a, b));
        const first = ticks.at(0) ?? Number.NaN;
        const last = ticks.at(-1) ?? Number.NaN;
        expect(first).toBeLessThanOrEqual(Math.min(a, b, 0));
        expect(last).toBeGreaterThanOrEqual(Math.max(a, b, 0));
        expect(ticks).toContain(0);
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

test('months are ticked by the quarter, the half-year or the year', () => {
  expect(tickMonths(12)).toEqual([0, 3, 6, 9, 12]);
  expect(tickMonths(24)).toEqual([0, 6, 12, 18, 24]);
  expect(tickMonths(36)).toEqual([0, 12, 24, 36]);
  expect(tickMonths(40)).toEqual([0, 12, 24, 36]);
});

describe('lines over months', () => {
  const today = months(36, (month) => 1000 - 5 * month);
  const scenario = months(36, (month) => 1000 + 10 * month);
  const chart = linesChart({ id: 'customers', locale: 'en', today, scenario, words });

  test('carry every month of both', () => {
    expect(chart.series.map(({ id, style }) => [id, style])).toEqual([
      ['today', 'today'],
      ['scenario', 'scenario'],
    ]);
    expect(chart.series[0]?.points).toEqual(today.map((y, x) => ({ x, y })));
    expect(chart.series[1]?.points.at(-1)).toEqual({ x: 36, y: 1360 });
  });

  test('begin at 0 and name the months by years', () => {
    expect(chart.y.min).toBe(0);
    expect(chart.y.max).toBeGreaterThanOrEqual(1360);
    expect(chart.x.ticks.map(({ text }) => text)).toEqual([
      'today',
      '1 year',
      '2 years',
      '3 years',
    ]);
  });

  test('say the same in the table, row by row, to the last month', () => {
    expect(chart.table.columns.map(({ label }) => label)).toEqual(['Month', 'Today', 'Scenario']);
    expect(chart.table.rows.map(([month]) => month?.value)).toEqual([0, 6, 12, 18, 24, 30, 36]);
    for (const [month, now, then] of chart.table.rows) {
      const at = month?.value ?? Number.NaN;
      expect([now?.value, then?.value]).toEqual([today[at], scenario[at]]);
    }
    expect(chart.table.rows.at(-1)?.map(({ text }) => text)).toEqual(['36', '820', '1,360']);
  });

  test('end their table with the last month though no row falls on it', () => {
    const short = linesChart({
      id: 'a',
      locale: 'sv',
      today: months(40, () => 7),
      scenario,
      words,
    });
    expect(short.table.rows.at(-1)?.[0]?.value).toBe(40);
  });

  test('are one line where nothing is changed', () => {
    const alone = linesChart({ id: 'a', locale: 'sv', today, scenario: null, words });
    expect(alone.series).toHaveLength(1);
    expect(alone.table.columns).toHaveLength(2);
    expect(alone.table.rows.every((row) => row.length === 2)).toBe(true);
  });

  test('count in millions from a million, and say so', () => {
    const revenue = months(12, (month) => 1_200_000 + month * 10_000);
    const { y, table } = linesChart({
      id: 'a',
      locale: 'sv',
      today: revenue,
      scenario: null,
      words,
    });
    expect(y.label).toBe('Revenue per month, SEK, in millions');
    expect(y.ticks.map(({ text }) => text)).toEqual(['0,0', '0,5', '1,0', '1,5']);
    expect(y.ticks.map(({ value }) => value)).toEqual([0, 500_000, 1_000_000, 1_500_000]);
    expect(table.rows[0]?.[1]?.text.replace(/\s/g, ' ')).toBe('1 200 000');
  });

  test('hold any firm that can be simulated', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.integer({ min: 12, max: 60 }), (churn, referrals, span) => {
        const firm = { customers: 1000, revenue: 500, margin: 0.8, cac: 4000, spend: 200_000 };
        const loop = simulate({ ...firm, churn, referrals, expansion: 0.01 }, span);
        const values = loop.map(({ revenue }) => revenue);
        const { x, y } = linesChart({
          id: 'a',
          locale: 'en',
          today: values,
          scenario: null,
          words,
        });
        expect(x.max).toBe(span);
        expect(Math.max(...values)).toBeLessThanOrEqual(y.max);
        expect(y.ticks.every(({ text }) => text !== '' && !text.includes('NaN'))).toBe(true);
      }),
    );
  });
});
