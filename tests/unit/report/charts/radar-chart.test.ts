import { describe, expect, test } from 'vitest';
import { labelOf, neighboursOf, radarSettings } from '../../../../src/report/charts/radar-chart.ts';
import type { RadarChart, Spoke } from '../../../../src/report/report.ts';

const look = {
  ink: 'ink',
  quiet: 'quiet',
  line: 'line',
  paper: 'paper',
  winners: 'winners',
  old: 'old',
  sans: 'sans',
};

const spokes = [
  spoke('strategy', 62.5),
  spoke('measures', 37.5),
  spoke('people', null),
  spoke('promise', 0),
];

const block: RadarChart = {
  kind: 'chart',
  form: 'radar',
  id: 'radar',
  title: 'The dimensions',
  summary: 'Highest: strategy.',
  table: { kind: 'table', id: 'table', caption: 'The dimensions', columns: [], rows: [] },
  min: 0,
  max: 100,
  cuts: [20, 40, 60, 80],
  spokes,
};

describe('the radar', () => {
  const { data, options } = radarSettings(block, look);
  const axis = options?.scales?.['r'];

  test('draws the values of the block, and none where there is none', () => {
    expect(data.labels).toEqual(spokes.map(({ label }) => label));
    expect(data.datasets.map((set) => set.data)).toEqual([[62.5, 37.5, null, 0]]);
    expect(data.datasets[0]?.spanGaps).toBe(false);
  });

  test('runs from the block’s lowest value to its highest', () => {
    expect(axis).toMatchObject({ min: 0, max: 100 });
  });

  test('has its rings at the cuts and at the rim', () => {
    const drawn = { ticks: [{ value: 12 }] };
    axis?.afterBuildTicks?.(drawn as Parameters<NonNullable<typeof axis.afterBuildTicks>>[0]);
    expect(drawn.ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  test('draws the targets as a set of their own, and says them', () => {
    const aimed = spokes.map((one, index) =>
      index < 2 ? { ...one, target: { value: 80, text: '80' } } : one,
    );
    const { data: drawn } = radarSettings({ ...block, spokes: aimed, targetLabel: 'Target' }, look);
    expect(drawn.datasets.map((set) => set.data)).toEqual([
      [62.5, 37.5, null, 0],
      [80, 80, null, null],
    ]);
    expect(drawn.datasets[1]).toMatchObject({ spanGaps: false, borderColor: 'old' });
    expect(aimed.map((one) => labelOf(one, 20, 'Target').at(-1))).toEqual([
      'Target 80',
      'Target 80',
      'too few answers',
      '0',
    ]);
  });

  test('fills between neighbours that both have a score, across the top as well', () => {
    expect(neighboursOf(spokes)).toEqual([
      [0, 1],
      [3, 0],
    ]);
    expect(neighboursOf(spokes.map(({ id }) => spoke(id, null)))).toEqual([]);
  });

  test('labels say the score, or why there is none', () => {
    expect(labelOf(spoke('strategy', 62.5), 20)).toEqual(['strategy', '62.5']);
    expect(labelOf({ ...spoke('people', null), label: 'Way of working' }, 10)).toEqual([
      'Way of',
      'working',
      'too few',
      'answers',
    ]);
  });
});

function spoke(id: string, value: number | null): Spoke {
  return { id, label: id, value, text: value === null ? 'too few answers' : String(value) };
}
