import { describe, expect, test } from 'vitest';
import type { TouchpointId } from '../../../../src/domain/ids.ts';
import { outsideCheck } from '../../../../src/domain/outside.ts';
import { lowestRated, meanOf } from '../../../../src/islands/numbers/ratings.ts';

const ring = ['promise', 'sale', 'help'] as readonly string[] as readonly TouchpointId[];

function lowest(given: Readonly<Record<string, readonly number[]>>) {
  const ratings = new Map(Object.entries(given)) as unknown as ReadonlyMap<
    TouchpointId,
    readonly number[]
  >;
  return lowestRated(outsideCheck(ring, [], ratings).touchpoints);
}

test('the mean of ratings', () => {
  expect(meanOf([4, 5, 3, 4, 4])).toBe(4);
  expect(meanOf([])).toBeNull();
});

describe('where customers give the least', () => {
  test('is the touchpoint with the lowest mean of those that count', () => {
    const given = { promise: [4, 5, 3, 4, 4], sale: [3, 3, 3, 3, 3], help: [1, 1] };
    expect(lowest(given)).toEqual({ ids: ['sale'], mean: 3 });
  });

  test('is all of them that share it', () => {
    const given = { promise: [2, 2, 2, 2, 2], sale: [5, 5, 5, 5, 5], help: [1, 2, 3, 2, 2] };
    expect(lowest(given)?.ids).toEqual(['promise', 'help']);
  });

  test('is nowhere where all get the same, or none counts', () => {
    expect(lowest({ promise: [4, 4, 4, 4, 4] })).toBeNull();
    expect(lowest({ promise: [4] })).toBeNull();
  });
});
