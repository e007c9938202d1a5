import type { Shelf, WriteResult } from '../platform/door.ts';
import { mergeSaved } from '../schemas/saved/merge-saved.ts';
import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { readSaved, writeSaved } from '../schemas/saved/saved-file.ts';
import * as shelves from './shelf.ts';

/** Earlier versions kept the one that was removed last, under the bare word. */
const onlyKey = 'removed';
const removedKey = 'removed:';

/** An assessment that was removed, and the key under which it lies. */
export interface Removed {
  readonly key: string;
  readonly assessment: SavedAssessment;
}

/** The assessments that were removed, for as long as they can be brought back. */
export function findRemoved(shelf: Shelf): readonly Removed[] {
  const keys = shelf.keys().filter((key) => key === onlyKey || key.startsWith(removedKey));
  return keys.flatMap((key) => {
    const result = readSaved(shelf.read(key) ?? '');
    return result.kind === 'opened' ? [{ key, assessment: result.assessment }] : [];
  });
}

/** Takes an assessment off the shelf, and keeps it until it is brought back or forgotten. */
export function remove(shelf: Shelf, assessment: SavedAssessment): WriteResult {
  const { id } = assessment;
  return move(shelf, shelves.keyOf(id), removedKey + id, assessment);
}

/** Puts back what was removed, merged with what a tab that still had it open has saved since. */
export function bringBack(shelf: Shelf, { key, assessment }: Removed): WriteResult {
  const there = shelves.find(shelf, assessment.id);
  if (there.kind === 'refused') return 'forbidden';
  const whole = there.kind === 'none' ? assessment : mergeSaved(assessment, there.assessment);
  return move(shelf, key, shelves.keyOf(assessment.id), whole);
}

/** On a full device there is no room for a second copy, so the first goes, and comes back if need be. */
function move(shelf: Shelf, from: string, to: string, assessment: SavedAssessment): WriteResult {
  const text = writeSaved(assessment);
  if (shelf.write(to, text) === 'saved') {
    shelf.remove(from);
    return 'saved';
  }
  const before = shelf.read(from) ?? text;
  shelf.remove(from);
  const result = shelf.write(to, text);
  if (result !== 'saved') shelf.write(from, before);
  return result;
}
