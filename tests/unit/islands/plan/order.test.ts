import { describe, expect, test } from 'vitest';
import type { PlanHorizon } from '../../../../src/domain/plan.ts';
import { isThere, oneDown, oneUp, placeOf } from '../../../../src/islands/plan/order.ts';

const tasks = [at('a', 30), at('b', 30), at('c', 30), at('d', 90)];

describe('one step up', () => {
  test('within a horizon comes before the one above', () => {
    expect(oneUp(tasks, 'c')).toEqual({ horizon: 30, before: 'b' });
  });

  test('from the first of a horizon leads to the end of the one before, empty or not', () => {
    expect(oneUp(tasks, 'd')).toEqual({ horizon: 60, before: null });
    expect(oneUp([...tasks, at('e', 60)], 'e')).toEqual({ horizon: 30, before: null });
  });

  test('from the very top leads nowhere', () => {
    expect(oneUp(tasks, 'a')).toBeNull();
  });
});

describe('one step down', () => {
  test('within a horizon comes after the one below', () => {
    expect(oneDown(tasks, 'a')).toEqual({ horizon: 30, before: 'c' });
    expect(oneDown(tasks, 'b')).toEqual({ horizon: 30, before: null });
  });

  test('from the last of a horizon leads to the head of the next', () => {
    expect(oneDown([...tasks, at('e', 60)], 'c')).toEqual({ horizon: 60, before: 'e' });
    expect(oneDown(tasks, 'c')).toEqual({ horizon: 60, before: null });
  });

  test('from the very bottom leads nowhere', () => {
    expect(oneDown(tasks, 'd')).toBeNull();
  });
});

test('a place is told by number, count and horizon', () => {
  expect(placeOf(tasks, 'b')).toEqual({ place: 2, of: 3, days: 30 });
  expect(placeOf(tasks, 'd')).toEqual({ place: 1, of: 1, days: 90 });
});

test('a task is there already before itself, before its next, and last as the last', () => {
  expect(isThere(tasks, 'b', { horizon: 30, before: 'b' })).toBe(true);
  expect(isThere(tasks, 'b', { horizon: 30, before: 'c' })).toBe(true);
  expect(isThere(tasks, 'c', { horizon: 30, before: null })).toBe(true);
  expect(isThere(tasks, 'b', { horizon: 30, before: 'a' })).toBe(false);
  expect(isThere(tasks, 'b', { horizon: 30, before: null })).toBe(false);
  expect(isThere(tasks, 'c', { horizon: 60, before: null })).toBe(false);
});

function at(id: string, horizon: PlanHorizon) {
  return { id, horizon };
}
