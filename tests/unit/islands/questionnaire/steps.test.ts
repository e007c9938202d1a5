import { expect, test } from 'vitest';
import type { KpiId } from '../../../../src/domain/ids.ts';
import {
  kpiPlace,
  ladderPlace,
  reviewPlace,
  stepFor,
} from '../../../../src/islands/questionnaire/steps.ts';

const sections = [
  { id: 'strategy', items: [{ id: 'roadmap' }] },
  { id: 'people', items: [{ id: 'mandate' }, { id: 'hr-recognition' }] },
];
const withLadder = [
  ...sections,
  { id: ladderPlace, items: [{ id: kpiPlace('roadmap' as KpiId) }] },
];

test.each([
  ['strategy', 0],
  ['people', 1],
  ['roadmap', 0],
  ['hr-recognition', 1],
  [reviewPlace, 2],
  ['', 0],
  ['nowhere', 0],
  [ladderPlace, 0],
])('the place %j is in section %i', (place, step) => {
  expect(stepFor(place, sections)).toBe(step);
});

test.each([
  [ladderPlace, 2],
  ['kpi-roadmap', 2],
  ['roadmap', 0],
  [reviewPlace, 3],
])('with the ladder, the place %j is in section %i', (place, step) => {
  expect(stepFor(place, withLadder)).toBe(step);
});
