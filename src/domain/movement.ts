import type { Answer, Answers } from './answer.ts';
import type { ItemId } from './ids.ts';
import type { Item } from './instrument.ts';
import { settle } from './precision.ts';

/** The answers that must have moved the way of a change before it is told as one. */
export const leastMoved = 2;

/** The positions that they must have moved that way, taken together. */
export const leastPositions = 2;

/**
 * What a change of a figure rests on. `unmoved`: there is none. `moved`: enough answers moved that
 * way. `noise`: the same items are rated both times, and too few of them moved. `questions`: the
 * items rated are not the same ones, and those that are do not carry the change. `untold`: one of the
 * two has no figure.
 */
export type Movement = 'unmoved' | 'moved' | 'noise' | 'questions' | 'untold';

/** A figure in two results; `delta` = to - from, null where one of them has none. */
export interface Change {
  readonly from: number | null;
  readonly to: number | null;
  readonly delta: number | null;
  readonly movement: Movement;
}

/** An item with its answers in both; null where there is none, or it was not asked. */
export interface ItemMove {
  readonly item: ItemId;
  readonly from: Answer | null;
  readonly to: Answer | null;
  /** Positions from the first to the second; null unless it is rated in both. */
  readonly by: number | null;
}

/**
 * A figure that rests on some items, in two results. The change is `moved` where, of the items rated
 * in both, at least two moved by a position or more the way of the change, and all of them together,
 * those that moved back included, by at least two positions that way. Anything less is `noise` where
 * the same items are rated in both, and `questions` where they are not.
 * @example changeOf(50, 75, moves) // { from: 50, to: 75, delta: 25, movement: 'moved' }
 */
export function changeOf(
  from: number | null,
  to: number | null,
  moves: readonly ItemMove[],
): Change {
  if (from === null || to === null) return { from, to, delta: null, movement: 'untold' };
  // Nought has no sign.
  const delta = settle(to - from) + 0;
  return { from, to, delta, movement: movementOf(delta, moves) };
}

/** What became of some items, in the order given. */
export function movesOf(items: readonly Item[], from: Answers, to: Answers): readonly ItemMove[] {
  return items.map(({ id }) => {
    const [before, after] = [from.get(id) ?? null, to.get(id) ?? null];
    const both = before?.kind === 'rated' && after?.kind === 'rated';
    return {
      item: id,
      from: before,
      to: after,
      by: both ? after.position - before.position : null,
    };
  });
}

function movementOf(delta: number, moves: readonly ItemMove[]): Movement {
  if (delta === 0) return 'unmoved';
  const way = Math.sign(delta);
  const steps = moves.flatMap(({ by }) => (by === null ? [] : [by * way]));
  const enough = steps.filter((step) => step > 0).length >= leastMoved;
  const net = steps.reduce((sum, step) => sum + step, 0);
  if (enough && net >= leastPositions) return 'moved';
  return moves.some(isRatedOnce) ? 'questions' : 'noise';
}

function isRatedOnce({ from, to }: ItemMove): boolean {
  return (from?.kind === 'rated') !== (to?.kind === 'rated');
}
