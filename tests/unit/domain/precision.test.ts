import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, atMost, roundForDisplay, settle } from '../../../src/domain/precision.ts';

const levelCuts = [20, 40, 60, 80];

describe('comparing with a cut after rounding to 1e-9', () => {
  test.each([
    ['0.55 - 0.5 is within 0.05', atMost(0.55 - 0.5, 0.05), true],
    ['0.1 + 0.2 is at most 0.3', atMost(0.1 + 0.2, 0.3), true],
    ['0.3 - 0.1 reaches 0.2', atLeast(0.3 - 0.1, 0.2), true],
    ['0.7 + 0.1 reaches 0.8', atLeast(0.7 + 0.1, 0.8), true],
    ['the cut itself is reached', atLeast(20, 20), true],
    ['the limit itself is within', atMost(20, 20), true],
    ['a millionth below is not reached', atLeast(19.999999, 20), false],
    ['a millionth above is not within', atMost(5.000001, 5), false],
    ['a hundred-millionth still counts', atLeast(20 - 1e-8, 20), false],
    ['a ten-billionth does not', atLeast(20 - 1e-10, 20), true],
  ])('%s', (_, got, expected) => {
    expect(got).toBe(expected);
  });

  test('settle keeps nine decimals', () => {
    expect(settle(0.1 + 0.2)).toBe(0.3);
    expect(settle(1 / 3)).toBe(0.333333333);
  });
});

describe('rounding for display, half up', () => {
  test.each([
    [50, 1, 50],
    [52.04, 1, 52],
    [52.05, 1, 52.1],
    [0.05, 1, 0.1],
    [1.15, 1, 1.2],
    [0.35, 1, 0.4],
    [64.05, 1, 64.1],
    [1.005, 2, 1.01],
    [1.255, 2, 1.26],
    [12.5, 0, 13],
    [-0.25, 1, -0.2],
  ])('%d with %d decimals is %d', (value, digits, shown) => {
    expect(roundForDisplay(value, digits, [])).toBe(shown);
  });
});

describe('rounding never crosses a cut', () => {
  test.each([
    [59.97, 1, 59.9],
    [59.95, 1, 59.9],
    [59.94, 1, 59.9],
    [19.999999, 1, 19.9],
    [39.96, 1, 39.9],
    [79.5, 0, 79],
    [60, 1, 60],
    [60.04, 1, 60],
    [60 - 1e-12, 1, 60],
    [58.97, 1, 59],
  ])('%d with %d decimals is %d', (value, digits, shown) => {
    expect(roundForDisplay(value, digits, levelCuts)).toBe(shown);
  });

  test('any value is shown on its own side of every cut, and within 0.1 of itself', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(value, (points) => {
        const shown = roundForDisplay(points, 1, levelCuts);
        for (const cut of levelCuts) expect(atLeast(shown, cut)).toBe(atLeast(points, cut));
        expect(atMost(Math.abs(shown - points), 0.1)).toBe(true);
      }),
    );
  });
});
