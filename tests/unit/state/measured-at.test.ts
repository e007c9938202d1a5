import { expect, test } from 'vitest';
import { measuredAt } from '../../../src/state/measured-at.ts';
import { onShelf, openPage, setup } from './page.ts';

const [first = '', second = ''] = setup.flows[0]?.asked ?? [];

test('a result was measured at its latest answer, whatever was changed since', () => {
  const page = openPage();
  page.answer(first, 4);
  page.answer(second, 2);
  const before = onShelf(page.device);
  const latest = before.answers[second]?.at ?? '';
  expect(latest > (before.answers[first]?.at ?? '')).toBe(true);
  const renamed = { ...before, name: 'Spring', changedAt: '2099-01-01T00:00:00.000Z' };
  expect(measuredAt(renamed)).toBe(latest);
  const ladder = { churn: { value: 2 as const, at: '2098-01-01T00:00:00.000Z' } };
  expect(measuredAt({ ...renamed, ladder })).toBe(latest);
});

test('without answers, when it was last changed', () => {
  const page = openPage();
  page.answer(first, 4);
  const { changedAt, ...rest } = onShelf(page.device);
  expect(measuredAt({ ...rest, answers: {}, changedAt })).toBe(changedAt);
});
