import type { Shelf, WriteResult } from '../platform/door.ts';
import {
  mergeSaved,
  readSaved,
  type SavedAssessment,
  type SavedFault,
  writeSaved,
} from '../schemas/saved/saved-file.ts';

const currentKey = 'current';
const previousKey = 'previous';
const asideKey = 'aside';
const assessmentKey = (id: string) => `assessment:${id}`;

/** What stands on the shelf as the current assessment. */
export type Current =
  | { readonly kind: 'none' }
  | { readonly kind: 'opened'; readonly assessment: SavedAssessment }
  | { readonly kind: 'refused'; readonly fault: SavedFault; readonly text: string };

/** Several assessments lie side by side under their ids; a pointer names the current one. */
export function readCurrent(shelf: Shelf): Current {
  const id = shelf.read(currentKey);
  return id === null ? { kind: 'none' } : readById(shelf, id);
}

/** The assessment that was current before the user started over, if there was one. */
export function readPrevious(shelf: Shelf): SavedAssessment | null {
  const id = shelf.read(previousKey);
  const found = id === null ? null : readById(shelf, id);
  return found?.kind === 'opened' ? found.assessment : null;
}

/** True when this key of the shelf holds that assessment. */
export function holds(key: string, id: string): boolean {
  return key === assessmentKey(id);
}

/** Saves an assessment as the current one, merged with what another tab saved of it meanwhile. */
export function saveCurrent(
  shelf: Shelf,
  assessment: SavedAssessment,
): { readonly result: WriteResult; readonly saved: SavedAssessment } {
  const there = readById(shelf, assessment.id);
  const saved = there.kind === 'opened' ? mergeSaved(assessment, there.assessment) : assessment;
  const result = shelf.write(assessmentKey(saved.id), writeSaved(saved));
  return { result: result === 'saved' ? shelf.write(currentKey, saved.id) : result, saved };
}

/** Names the assessment that "bring them back" goes to; null forgets it. */
export function rememberPrevious(shelf: Shelf, id: string | null): void {
  if (id === null) shelf.remove(previousKey);
  else shelf.write(previousKey, id);
}

/** Takes an assessment off the shelf. */
export function discard(shelf: Shelf, id: string): void {
  shelf.remove(assessmentKey(id));
}

/** Puts something unreadable aside untouched, and frees its place. False where that fails. */
export function putAside(shelf: Shelf, text: string): boolean {
  if (shelf.write(asideKey, text) !== 'saved') return false;
  shelf.remove(currentKey);
  return true;
}

/** What was put aside, for the user to take along. */
export function readAside(shelf: Shelf): string | null {
  return shelf.read(asideKey);
}

/** Forgets what was put aside, once the user has closed the message about it. */
export function forgetAside(shelf: Shelf): void {
  shelf.remove(asideKey);
}

function readById(shelf: Shelf, id: string): Current {
  const text = shelf.read(assessmentKey(id));
  if (text === null) return { kind: 'none' };
  const result = readSaved(text);
  return result.kind === 'opened' ? result : { ...result, text };
}
