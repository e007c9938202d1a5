import type { Shelf, WriteResult } from '../platform/door.ts';
import { mergeSaved } from '../schemas/saved/merge-saved.ts';
import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { readSaved, writeSaved } from '../schemas/saved/saved-file.ts';
import * as shelves from './shelf.ts';

/** The key under which the assessment lies that was removed last. */
export const removedKey = 'removed';

/** The assessment that was removed last, for as long as it can be brought back. */
export function findRemoved(shelf: Shelf): SavedAssessment | null {
  const result = readSaved(shelf.read(removedKey) ?? '');
  return result.kind === 'opened' ? result.assessment : null;
}

/** Takes an assessment off the shelf, and keeps it for a while in the place of the one before. */
export function remove(shelf: Shelf, assessment: SavedAssessment): WriteResult {
  return move(shelf, shelves.keyOf(assessment.id), removedKey, assessment);
}

/** Puts back what was removed, merged with what a tab that still had it open has saved since. */
export function bringBack(shelf: Shelf, assessment: SavedAssessment): WriteResult {
  const there = shelves.find(shelf, assessment.id);
  if (there.kind === 'refused') return 'forbidden';
  const whole = there.kind === 'none' ? assessment : mergeSaved(assessment, there.assessment);
  return move(shelf, removedKey, shelves.keyOf(assessment.id), whole);
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
