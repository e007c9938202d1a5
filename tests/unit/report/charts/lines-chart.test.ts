import { describe, expect, test } from 'vitest';
import { linesSettings, namePlaces } from '../../../../src/report/charts/lines-chart.ts';
import type { LinesChart } from '../../../../src/report/report.ts';

const look = {
  ink: 'ink',
  quiet: 'quiet',
  line: 'line',
  paper: 'paper',
  winners: 'winners',
  old: 'old',
  sans: 'sans',
};

const block: LinesChart = {
  kind: 'chart',
  form: 'lines',
  id: 'customers',
  title: 'Customers',
  summary: 'More.',
  table: { kind: 'table', id: 'table', caption: 'Customers', columns: [], rows: [] },
  x: { label: 'Month', min: 0, max: 2, ticks: [{ value: 0, text: 'today' }] },
  y: {
    label: 'Customers',
    min: 0,
    max: 1500,
    ticks: [
      { value: 0, text: '0' },
      { value: 1500, text: '1 500' },
    ],
  },
  series: [
    { id: 'today', label: 'Today', style: 'today', points: pointsOf([1000, 990, 980]) },
    { id: 'scenario', label: 'Scenario', style: 'scenario', points: pointsOf([1000, 1100, 1210]) },
  ],
};

describe('lines over months', () => {
  const { data, options } = linesSettings(block, look);

  test('draw the values of the block', () => {
    expect(data.datasets.map((set) => set.label)).toEqual(['Today', 'Scenario']);
    expect(data.datasets.map((set) => set.data)).toEqual(block.series.map(({ points }) => points));
  });

  test('run from the block’s lowest value to its highest, with its ticks', () => {
    for (const name of ['x', 'y'] as const) {
      const scale = options?.scales?.[name];
      const { min, max, ticks } = block[name];
      expect(scale).toMatchObject({ min, max });
      const drawn = { ticks: [{ value: 12 }] };
      scale?.afterBuildTicks?.(drawn as Parameters<NonNullable<typeof scale.afterBuildTicks>>[0]);
      expect(drawn.ticks.map(({ value }) => value)).toEqual(ticks.map(({ value }) => value));
      const said = scale?.ticks as { callback(value: number): string };
      expect(ticks.map(({ value }) => said.callback(value))).toEqual(ticks.map(({ text }) => text));
    }
  });

  test('tell today from the scenario by more than colour', () => {
    const [today, scenario] = data.datasets;
    expect(today?.borderDash).not.toEqual(scenario?.borderDash);
    expect(today?.borderColor).toBe('quiet');
    expect(scenario?.borderColor).toBe('winners');
  });
});

describe('the names at the ends', () => {
  test.each([
    [
      [100, 40],
      [100, 40],
    ],
    [
      [100, 105],
      [100, 120],
    ],
    [
      [105, 100],
      [120, 100],
    ],
    [
      [100, 100],
      [100, 120],
    ],
    [[], []],
  ])('of lines that end at %j stand at %j', (ends, places) => {
    expect(namePlaces(ends, 20)).toEqual(places);
  });
});

function pointsOf(values: readonly number[]) {
  return values.map((y, x) => ({ x, y }));
}
