import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  cheapestSet,
  meets,
  type Need,
  nearestSet,
} from '../../../src/domain/cheapest-set.ts';

const ten: readonly Need[] = [{ needed: 10, worth: [4, 6, 3, 7, 10] }];

describe('the cheapest set', () => {
  test.each<[string, readonly Choice[], readonly number[] | null]>([
    ['one that does it alone', [of(1, 0), of(1, 4)], [1]],
    ['two cheap ones before a dear one', [of(2.5, 4), of(1, 0), of(1, 1)], [1, 2]],
    ['one before two for the same', [of(1, 0), of(1.5, 1), of(2.5, 4)], [2]],
    ['the first of equals', [of(1, 4), of(1, 4)], [0]],
    ['the first pair of equals', [of(1, 0), of(1, 1), of(1, 2), of(1, 3)], [0, 1]],
    ['none where too little can be had', [of(1, 0), of(1, 2)], null],
    ['none where nothing can be chosen', [], null],
  ])('%s', (_, choices, expected) => {
    expect(cheapest(choices, ten, 4)).toEqual(expected);
  });

  test('a move counts once, however many make it', () => {
    expect(cheapest([of(1, 0, 2), of(1, 0), of(1, 0, 2)], ten, 4)).toBeNull();
  });

  test('nothing needed costs nothing', () => {
    expect(cheapest([of(1, 0)], [{ needed: 0, worth: [1] }], 4)).toEqual([]);
  });

  test('never more than so many', () => {
    const five = Array.from({ length: 5 }, (_, move) => of(1, move));
    const need = { needed: 5, worth: [1, 1, 1, 1, 1] };
    expect(cheapest(five, [need], 4)).toBeNull();
    expect(cheapest(five, [need], 5)).toEqual([0, 1, 2, 3, 4]);
    expect(nearestSet(five, [need], 7)).toHaveLength(5);
  });

  test('every need counts', () => {
    const needs = [
      { needed: 1, worth: [1, 0, 1] },
      { needed: 1, worth: [0, 1, 1] },
    ];
    expect(cheapest([of(1, 0), of(1, 1), of(1.5, 2)], needs, 4)).toEqual([2]);
    expect(cheapest([of(1, 0), of(1, 1), of(2.5, 2)], needs, 4)).toEqual([0, 1]);
  });
});

test('it is exact: all sets gone through one by one give none cheaper', () => {
  fc.assert(
    fc.property(problems(), ({ choices, needs }) => {
      const found = cheapest(choices, needs, 4);
      const best = bruteForce(choices, needs, 4);
      expect(found === null ? null : costOf(choices, found)).toBe(best);
      if (found !== null) expect(meets(choices, needs, found)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('what was found by greed has nothing idle in it, and nothing twice', () => {
  fc.assert(
    fc.property(problems(), ({ choices, needs }) => {
      const found = nearestSet(choices, needs, 7);
      expect(new Set(found).size).toBe(found.length);
      expect(found.length).toBeLessThanOrEqual(7);
      if (!meets(choices, needs, found)) return;
      for (const index of found) {
        expect(
          meets(
            choices,
            needs,
            found.filter((other) => other !== index),
          ),
        ).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a search that takes too long is given up', () => {
  const many = Array.from({ length: 20 }, (_, move) => of(1, move));
  const need = { needed: 8, worth: many.map((_, move) => (move === 0 ? 1.5 : 1)) };
  expect(cheapestSet(many, [need], 7, 100)).toEqual({ kind: 'none' });
  const scattered = [
    need,
    { needed: 3.5, worth: many.map((_, move) => (move % 3 === 0 ? 1 : 0.4)) },
  ];
  const close = [{ ...need, needed: 7.5 }, ...scattered.slice(1)];
  expect(cheapestSet(many, close, 7, 3)).toEqual({ kind: 'givenUp' });
});

function cheapest(choices: readonly Choice[], needs: readonly Need[], most: number) {
  const found = cheapestSet(choices, needs, most);
  return found.kind === 'found' ? found.chosen : null;
}

function of(cost: number, ...moves: number[]): Choice {
  return { cost, moves };
}

function costOf(choices: readonly Choice[], chosen: readonly number[]): number {
  return chosen.reduce((sum, index) => sum + (choices[index]?.cost ?? 0), 0);
}

/** The least cost of every set of at most so many that meets every need; null where none does. */
function bruteForce(
  choices: readonly Choice[],
  needs: readonly Need[],
  most: number,
): number | null {
  let best: number | null = null;
  for (let bits = 0; bits < 2 ** choices.length; bits += 1) {
    const chosen = choices.flatMap((_, index) => ((bits >> index) & 1 ? [index] : []));
    if (chosen.length > most) continue;
    const moves = new Set(chosen.flatMap((index) => choices[index]?.moves ?? []));
    const met = needs.every(({ needed, worth }) => {
      const had = [...moves].reduce((sum, move) => sum + (worth[move] ?? 0), 0);
      return had >= needed - 1e-9;
    });
    const cost = costOf(choices, chosen);
    if (met && (best === null || cost < best)) best = cost;
  }
  return best;
}

function problems() {
  const moves = 8;
  const choice = fc.record({
    cost: fc.constantFrom(1, 1.5, 2.5),
    moves: fc.uniqueArray(fc.nat(moves - 1), { minLength: 0, maxLength: 4 }),
  });
  const worth = fc.array(fc.constantFrom(0, 0, 25 / 7, 25 / 6, 25 / 9, 3), {
    minLength: moves,
    maxLength: moves,
  });
  const need = fc.record({ needed: fc.integer({ min: -1, max: 18 }), worth });
  return fc.record({
    choices: fc.array(choice, { maxLength: 9 }),
    needs: fc.array(need, { minLength: 1, maxLength: 3 }),
  });
}
