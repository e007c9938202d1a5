import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../../src/schemas/content/contrast.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  test('is 21 between black and white, whichever stands first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
  });

  test('is 1 between equal colours', () => {
    expect(contrast('#0b4f6c', '#0b4f6c')).toBe(1);
  });

  /** The greys on either side of 4.5 : 1 on white, and full red and blue, as WebAIM's checker gives them. */
  test.each([
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });

  test('reads capital letters', () => {
    expect(contrast('#FBF8F3', '#1A1E22')).toBe(contrast('#fbf8f3', '#1a1e22'));
  });

  test('lies between 1 and 21 and is the same both ways, for any two colours', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrast(one, other);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21 + 1e-9);
        expect(contrast(other, one)).toBe(ratio);
      }),
    );
  });
});
