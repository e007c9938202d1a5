import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TouchpointId } from '../../../src/domain/ids.ts';
import { outsideCheck, parseRatings } from '../../../src/domain/outside.ts';
import { instrument } from '../../fixtures/instrument.ts';
import { type Standings, touchpointViews } from '../../fixtures/toy.ts';

const { ring } = instrument.loop;

const five = (rating: number) => Array.from({ length: 5 }, () => rating);

function checked(own: Standings, ratings: Readonly<Record<string, readonly number[]>>) {
  const given = Object.entries(ratings).map(([id, each]) => [id as TouchpointId, each] as const);
  return outsideCheck(ring, touchpointViews(own), new Map(given));
}

function touchpoint(own: Standings, ratings: Readonly<Record<string, readonly number[]>>) {
  return checked(own, ratings).touchpoints.find(({ id }) => id === 'promise');
}

describe('the customers’ view of a touchpoint', () => {
  test.each([
    [five(1), 0],
    [five(3), 50],
    [five(5), 100],
    [[4, 5, 3, 4, 4], 75],
    [[1, 2, 3, 4, 5], 50],
    [[5, 5, 4, 4, 4, 4], 250 / 3],
  ])('%j gives %d points', (ratings, points) => {
    expect(touchpoint({}, { promise: ratings })?.theirs).toEqual({
      kind: 'scored',
      points: expect.closeTo(points, 9),
      ratings: ratings.length,
      ignored: 0,
    });
  });

  test.each([
    [[], 0, 5, 0],
    [[4], 1, 4, 0],
    [[4, 4, 4, 4], 4, 1, 0],
    [[4, 4, 4, 4, 0], 4, 1, 1],
    [[4, 4, 4, 6, 3.5, -1, Number.NaN], 3, 2, 4],
  ])('%j is too few', (given, ratings, missing, ignored) => {
    expect(touchpoint({}, { promise: given })?.theirs).toEqual({
      kind: 'tooFew',
      ratings,
      missing,
      ignored,
    });
  });

  test('ignores and counts what is no rating', () => {
    expect(touchpoint({}, { promise: [...five(4), 0, 6, 4.5] })?.theirs).toEqual({
      kind: 'scored',
      points: 75,
      ratings: 5,
      ignored: 3,
    });
  });
});

describe('the difference at a touchpoint', () => {
  test('is own points less theirs', () => {
    expect(touchpoint({ promise: 90 }, { promise: five(3) })).toMatchObject({
      own: 90,
      difference: 40,
    });
  });

  test('is unknown without an own score, or with too few ratings', () => {
    for (const own of [{}, { promise: 'tooFew' }, { promise: 'notApplicable' }] as const) {
      expect(touchpoint(own, { promise: five(3) })).toMatchObject({ own: null, difference: null });
    }
    expect(touchpoint({ promise: 90 }, { promise: [3, 3, 3, 3] })).toMatchObject({
      own: 90,
      difference: null,
    });
  });

  test('comes for the whole ring in its order', () => {
    expect(checked({}, {}).touchpoints.map(({ id }) => id)).toEqual(ring);
  });
});

describe('own view against the customers’', () => {
  test.each([
    // own points against customers at 50
    [100, 50, 'farKinder'],
    [75.1, 25.1, 'farKinder'],
    [75, 25, 'kinder'],
    [60.1, 10.1, 'kinder'],
    [60, 10, 'inStep'],
    [50, 0, 'inStep'],
    [40, -10, 'inStep'],
    [39.9, -10.1, 'harder'],
    [0, -50, 'harder'],
  ])('%d against 50 is %d: %s', (own, difference, reading) => {
    expect(checked({ promise: own }, { promise: five(3) }).overall).toMatchObject({
      kind: 'compared',
      difference: expect.closeTo(difference, 9),
      reading,
    });
  });

  test('is the mean over the touchpoints that have both', () => {
    const own = { promise: 80, sale: 60, use: 90, help: 'tooFew', pay: 10 } as const;
    const ratings = { promise: five(3), sale: five(3), help: five(1), pay: [5, 5], use: five(4) };
    expect(checked(own, ratings).overall).toEqual({
      kind: 'compared',
      difference: expect.closeTo(55 / 3, 9),
      reading: 'kinder',
      touchpoints: ['promise', 'sale', 'use'],
      widest: ['promise'],
    });
  });

  test('names the widest gap either way, and all that are as wide', () => {
    const own = { promise: 60, sale: 20, use: 80 };
    const ratings = { promise: five(3), sale: five(3), use: five(3) };
    expect(checked(own, ratings).overall).toMatchObject({ widest: ['sale', 'use'] });
  });

  test('names no gap where the two agree everywhere', () => {
    expect(checked({ promise: 50, sale: 50 }, { promise: five(3) }).overall).toMatchObject({
      difference: 0,
      widest: [],
    });
  });

  test('is none where no touchpoint has both', () => {
    expect(checked({}, {}).overall).toEqual({ kind: 'none' });
    expect(checked({ sale: 50 }, { promise: five(3) }).overall).toEqual({ kind: 'none' });
  });

  test('lies between its smallest and its largest difference', () => {
    const points = fc.integer({ min: 0, max: 100 });
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 30 });
    const all = fc.array(fc.tuple(points, ratings), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(all, (given) => {
        const { touchpoints, overall } = checked(
          Object.fromEntries(ring.map((id, index) => [id, given[index]?.[0] ?? 0])),
          Object.fromEntries(ring.map((id, index) => [id, given[index]?.[1] ?? []])),
        );
        if (overall.kind === 'none') throw new Error('seven touchpoints have both');
        const differences = touchpoints.map(({ difference }) => difference ?? Number.NaN);
        expect(overall.difference).toBeGreaterThanOrEqual(Math.min(...differences) - 1e-9);
        expect(overall.difference).toBeLessThanOrEqual(Math.max(...differences) + 1e-9);
      }),
    );
  });
});

describe('reading typed ratings', () => {
  test.each([
    ['', [], []],
    ['  \n ', [], []],
    ['4', [4], []],
    ['4 5, 3;4', [4, 5, 3, 4], []],
    ['4,5', [4, 5], []],
    ['1/2/3|4\n5', [1, 2, 3, 4, 5], []],
    [',,4;;  5,', [4, 5], []],
    ['4\u00A05\u202F3', [4, 5, 3], []],
    ['0 6 7', [], ['0', '6', '7']],
    ['4.5 3', [3], ['4.5']],
    ['455', [], ['455']],
    ['05 5.0 +4 -3 4e0', [], ['05', '5.0', '+4', '-3', '4e0']],
    ['4 bra 5 ★', [4, 5], ['bra', '★']],
  ] as const)('%j', (text, ratings, notUnderstood) => {
    expect(parseRatings(text)).toEqual({ ratings, notUnderstood });
  });

  test('any ratings come back, however they are parted', () => {
    const separator = fc.constantFrom(' ', ',', ', ', ';', '\n', ' / ', '\t');
    const ratings = fc.array(fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(ratings, separator, (given, between) => {
        expect(parseRatings(given.join(between))).toEqual({ ratings: given, notUnderstood: [] });
      }),
    );
  });

  test('any text gives ratings from 1 to 5 alone, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { ratings, notUnderstood } = parseRatings(text);
        expect(ratings.every((rating) => [1, 2, 3, 4, 5].includes(rating))).toBe(true);
        const kept = [...ratings.map(String), ...notUnderstood].join('').length;
        expect(kept).toBe(text.replace(/[\s,;/|]/g, '').length);
      }),
    );
  });
});
