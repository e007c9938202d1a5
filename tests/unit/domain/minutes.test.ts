import { expect, test } from 'vitest';
import { minutesOf } from '../../../src/domain/minutes.ts';
import { instrument } from '../../fixtures/instrument.ts';

test.each([
  [0, 0, 0],
  [0, 1, 1],
  [4, 0, 1],
  [3, 2, 1],
  [3, 3, 2],
  [46, 0, 12],
  [46, 8, 13],
  [46, 9, 13],
  [61, 21, 18],
])('%d items and %d KPIs take %d minutes', (items, kpis, minutes) => {
  expect(minutesOf({ secondsPerItem: 15, secondsPerKpi: 6 }, items, kpis)).toBe(minutes);
});

test('only the full flow takes time for KPIs, and shows what they say', () => {
  const asking = instrument.flows.filter(({ secondsPerKpi }) => secondsPerKpi > 0);
  expect(asking.map(({ id }) => id)).toEqual(['full']);
  expect(instrument.flows.filter(({ shows }) => shows.includes('kpis'))).toEqual(asking);
});
