import { describe, expect, test } from 'vitest';
import {
  dontKnow,
  notApplicable,
  pointsOf,
  positions,
  rated,
  toPosition,
} from '../../../src/domain/answer.ts';

describe('points of a position: (p - 1) x 25', () => {
  test.each([
    [1, 0],
    [2, 25],
    [3, 50],
    [4, 75],
    [5, 100],
  ] as const)('position %d gives %d points', (position, points) => {
    expect(pointsOf(position)).toBe(points);
  });

  test('the five positions stand in order', () => {
    expect(positions).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('what is an answer', () => {
  test.each([1, 2, 3, 4, 5])('position %d is one', (position) => {
    expect(toPosition(position)).toBe(position);
    expect(rated(position)).toEqual({ kind: 'rated', position });
  });

  test.each([0, 6, -1, 2.5, 1.0000001, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d is no position',
    (value) => {
      expect(() => toPosition(value)).toThrow(RangeError);
      expect(() => rated(value)).toThrow(RangeError);
    },
  );

  test("don't know and does not apply are answers without a position", () => {
    expect(dontKnow).toEqual({ kind: 'dontKnow' });
    expect(notApplicable).toEqual({ kind: 'notApplicable' });
  });
});
