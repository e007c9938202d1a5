import type { ItemId } from './ids.ts';

export type Position = 1 | 2 | 3 | 4 | 5;

export const positions: readonly Position[] = [1, 2, 3, 4, 5];

/** What somebody said of an item. Unanswered is an absent id, never a value. */
export type Answer =
  | { readonly kind: 'rated'; readonly position: Position }
  | { readonly kind: 'dontKnow' }
  | { readonly kind: 'notApplicable' };

export type Answers = ReadonlyMap<ItemId, Answer>;

export const dontKnow: Answer = { kind: 'dontKnow' };
export const notApplicable: Answer = { kind: 'notApplicable' };

/**
 * The answer "this position".
 * @throws RangeError when the number is not one of 1 to 5: a caller's mistake, never a user's.
 * @example rated(4) // { kind: 'rated', position: 4 }
 */
export function rated(position: number): Answer {
  return { kind: 'rated', position: toPosition(position) };
}

/**
 * Narrows a number to a position.
 * @throws RangeError when it is not a whole number from 1 to 5.
 */
export function toPosition(value: number): Position {
  const position = positions.find((known) => known === value);
  if (position === undefined) throw new RangeError(`not a position from 1 to 5: ${value}`);
  return position;
}

/**
 * Points of a position: (position - 1) x 25, from 0 to 100.
 * @example pointsOf(3) // 50
 */
export function pointsOf(position: Position): number {
  return (position - 1) * 25;
}
