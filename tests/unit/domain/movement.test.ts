import { describe, expect, test } from 'vitest';
import { changeOf, type ItemMove, movesOf } from '../../../src/domain/movement.ts';
import { answersOf, type Given, instrument, itemId } from '../../fixtures/instrument.ts';

type Pair = readonly [Given | null, Given | null];

/** Moves of made-up items, by their answers then and now. */
function moves(...pairs: readonly Pair[]): readonly ItemMove[] {
  const items = instrument.items.slice(0, pairs.length);
  const answers = (at: 0 | 1) =>
    answersOf(
      Object.fromEntries(
        pairs.flatMap((pair, index) => {
          const given = pair[at];
          return given === null ? [] : [[items[index]?.id ?? '', given]];
        }),
      ),
    );
  return movesOf(items, answers(0), answers(1));
}

describe('a change', () => {
  test.each<[string, number, number, readonly Pair[], string]>([
    [
      'two answers a position up each',
      50,
      75,
      [
        [3, 4],
        [3, 4],
      ],
      'moved',
    ],
    [
      'two answers a position down each',
      75,
      50,
      [
        [4, 3],
        [4, 3],
      ],
      'moved',
    ],
    [
      'one answer a position up',
      50,
      62.5,
      [
        [3, 4],
        [3, 3],
      ],
      'noise',
    ],
    [
      'one answer four positions up',
      0,
      50,
      [
        [1, 5],
        [3, 3],
      ],
      'noise',
    ],
    [
      'two up and one of them back in sum',
      50,
      58,
      [
        [3, 4],
        [3, 4],
        [3, 2],
      ],
      'noise',
    ],
    [
      'three up, one back, two in sum',
      50,
      62,
      [
        [3, 4],
        [3, 4],
        [3, 4],
        [3, 2],
      ],
      'moved',
    ],
    [
      'nothing',
      50,
      50,
      [
        [3, 3],
        [3, 3],
      ],
      'unmoved',
    ],
    [
      'answers that cancel each other',
      50,
      50,
      [
        [3, 4],
        [4, 3],
      ],
      'unmoved',
    ],
    [
      'an answer that only one of them has',
      50,
      75,
      [
        [3, 3],
        [null, 5],
      ],
      'questions',
    ],
    [
      'an answer that nobody knows any more',
      50,
      25,
      [
        [2, 2],
        [4, 'dk'],
      ],
      'questions',
    ],
    [
      'enough answers beside one that only one has',
      50,
      75,
      [
        [3, 4],
        [3, 4],
        [null, 4],
      ],
      'moved',
    ],
    [
      'answers against the change',
      50,
      60,
      [
        [3, 2],
        [3, 2],
        [null, 5],
      ],
      'questions',
    ],
  ])('that rests on %s', (_, from, to, pairs, movement) => {
    expect(changeOf(from, to, moves(...pairs))).toEqual({ from, to, delta: to - from, movement });
  });

  test('of less than can be told in doubles is none', () => {
    expect(changeOf(0.1 + 0.2, 0.3, moves([3, 4], [3, 4]))).toMatchObject({
      delta: 0,
      movement: 'unmoved',
    });
  });

  test.each([
    [null, 50],
    [50, null],
    [null, null],
  ])('from %s to %s cannot be told', (from, to) => {
    expect(changeOf(from, to, moves([3, 4], [3, 4]))).toEqual({
      from,
      to,
      delta: null,
      movement: 'untold',
    });
  });

  test('names each answer then and now, and how far it moved', () => {
    const [first] = instrument.items;
    expect(moves([2, 5], ['dk', 4], [null, 'na'])).toEqual([
      {
        item: first?.id,
        from: { kind: 'rated', position: 2 },
        to: { kind: 'rated', position: 5 },
        by: 3,
      },
      expect.objectContaining({ from: { kind: 'dontKnow' }, by: null }),
      expect.objectContaining({ from: null, to: { kind: 'notApplicable' }, by: null }),
    ]);
    expect(itemId('x')).toBe('x');
  });
});
