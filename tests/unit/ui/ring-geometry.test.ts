import { describe, expect, test } from 'vitest';
import { degreesOf, placeAt, shareAt, stretchesOf } from '../../../src/ui/ring-geometry.ts';

const count = 7;
const circle = { x: 100, y: 80, radius: 50 };

describe('the ring', () => {
  test('begins at the top and runs clockwise', () => {
    const top = placeAt(circle, degreesOf(0, 4));
    expect(top.x).toBeCloseTo(100, 6);
    expect(top.y).toBeCloseTo(30, 6);
    const next = placeAt(circle, degreesOf(1, 4));
    expect(next.x).toBeCloseTo(150, 6);
    expect(next.y).toBeCloseTo(80, 6);
  });

  test('is whole where nothing leaks', () => {
    const stretches = Array.from({ length: count }, (_, index) => stretchesOf(index, count, false));
    for (const [index, [stretch]] of stretches.entries()) {
      const [next] = stretches[(index + 1) % count] ?? [];
      const turn = index === count - 1 ? 360 : 0;
      expect((next?.from ?? 0) + turn).toBeLessThan(stretch?.to ?? 0);
    }
  });

  test('has a gap at a leak, with the station in its middle', () => {
    const [before, after] = stretchesOf(3, count, true);
    const middle = degreesOf(3, count);
    expect(before?.to).toBeLessThan(middle - 10);
    expect(after?.from).toBeGreaterThan(middle + 10);
    expect((before?.to ?? 0) + (after?.from ?? 0)).toBeCloseTo(2 * middle, 6);
  });
});

describe('the thickness', () => {
  const shares = [0.9, 0.3, null, 0.6, 0.8, 0, 1];

  test('is a station’s own at the station', () => {
    for (const [index, share] of shares.entries())
      expect(shareAt(shares, index, degreesOf(index, count))).toBe(share);
  });

  test('is the same from both sides between two stations', () => {
    for (const [index, next] of [
      [0, 1],
      [3, 4],
      [6, 0],
    ] as const) {
      const between = degreesOf(index + 0.5, count);
      const seen = next === 0 ? between - 360 : between;
      expect(shareAt(shares, index, between)).toBeCloseTo(shareAt(shares, next, seen) ?? -1, 6);
    }
  });

  test('stays a station’s own towards one that has no score', () => {
    expect(shareAt(shares, 1, degreesOf(1.5, count))).toBeCloseTo(0.3, 6);
    expect(shareAt(shares, 3, degreesOf(2.5, count))).toBeCloseTo(0.6, 6);
    expect(shareAt(shares, 2, degreesOf(2.2, count))).toBeNull();
  });
});
