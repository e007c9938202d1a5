import type { Answers, Position } from './answer.ts';
import type { Item } from './instrument.ts';
import { ratedPositions } from './maturity.ts';

/** From this many asked items on, only a run in shown order counts as straight-lining. */
const longFlow = 24;
const longRun = 12;
const shortShare = 10 / 12;

/**
 * The position that was given again and again, or null. In a long flow: on 12 or more rated items in
 * a row, in shown order. In a short one: on at least 10 in 12 of the asked items, in any order.
 */
export function straightLine(items: readonly Item[], answers: Answers): Position | null {
  const given = ratedPositions(items, answers);
  if (items.length >= longFlow) return longestRun(given, longRun);
  const least = Math.ceil(items.length * shortShare);
  return given.find((position) => given.filter((p) => p === position).length >= least) ?? null;
}

function longestRun(given: readonly Position[], least: number): Position | null {
  let run = 0;
  let last: Position | null = null;
  for (const position of given) {
    run = position === last ? run + 1 : 1;
    last = position;
    if (run >= least) return position;
  }
  return null;
}
