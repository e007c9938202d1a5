import { expect, test } from 'vitest';
import { reviewPlace, stepFor } from '../../../../src/islands/questionnaire/steps.ts';

const sections = [
  { id: 'strategy', items: [{ id: 'roadmap' }] },
  { id: 'people', items: [{ id: 'mandate' }, { id: 'hr-recognition' }] },
];

test.each([
  ['strategy', 0],
  ['people', 1],
  ['roadmap', 0],
  ['hr-recognition', 1],
  [reviewPlace, 2],
  ['', 0],
  ['nowhere', 0],
])('the place %j is in section %i', (place, step) => {
  expect(stepFor(place, sections)).toBe(step);
});
