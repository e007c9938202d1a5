import type { Shelf, WriteResult } from '../platform/door.ts';
import {
  mergeSaved,
  readSaved,
  type SavedAssessment,
  type SavedFault,
  writeSaved,
} from '../schemas/saved/saved-file.ts';

/** The key that names the current assessment. */
export const currentKey = 'current';
const previousKey = 'previous';
const asideKey = 'aside';

/** The key under which an assessment lies. Several lie side by side. */
export function keyOf(id: string): string {
  return `assessment:${id}`;
}

/** What lies under an id. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'opened'; readonly assessment: SavedAssessment }
  | { readonly kind: 'refused'; readonly fault: SavedFault; readonly text: string };

export function find(shelf: Shelf, id: string): Found {
  const text = shelf.read(keyOf(id));
  if (text === null) return { kind: 'none' };
  const result = readSaved(text);
  return result.kind === 'opened' ? result : { ...result, text };
}

export function findCurrent(shelf: Shelf): Found {
  const id = shelf.read(currentKey);
  return id === null ? { kind: 'none' } : find(shelf, id);
}

/** The assessment that was current before the user started over, if there was one. */
export function findPrevious(shelf: Shelf): SavedAssessment | null {
  const id = shelf.read(previousKey);
  const found = id === null ? null : find(shelf, id);
  return found?.kind === 'opened' ? found.assessment : null;
}

/** How saving went; "later" where something of a later version lies in the place. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly assessment: SavedAssessment }
  | { readonly kind: 'refused'; readonly why: Exclude<WriteResult, 'saved'> | 'later' };

/** Saves an assessment under its id, merged with what another tab saved of it meanwhile. */
export function save(shelf: Shelf, assessment: SavedAssessment): SaveResult {
  const there = find(shelf, assessment.id);
  if (there.kind === 'refused' && there.fault === 'newer') return { kind: 'refused', why: 'later' };
  const merged = there.kind === 'opened' ? mergeSaved(assessment, there.assessment) : assessment;
  const why = shelf.write(keyOf(merged.id), writeSaved(merged));
  return why === 'saved' ? { kind: 'saved', assessment: merged } : { kind: 'refused', why };
}

/** Names the current assessment. */
export function makeCurrent(shelf: Shelf, id: string): WriteResult {
  return shelf.write(currentKey, id);
}

/** Names the assessment that "bring them back" goes to; null forgets it. */
export function rememberPrevious(shelf: Shelf, id: string | null): void {
  if (id === null) shelf.remove(previousKey);
  else shelf.write(previousKey, id);
}

/** Takes an assessment off the shelf. */
export function discard(shelf: Shelf, id: string): void {
  shelf.remove(keyOf(id));
}

/** Puts something unreadable aside untouched, and frees its place. False where that fails. */
export function putAside(shelf: Shelf, text: string): boolean {
  const earlier = shelf.read(asideKey);
  const both = earlier === null ? text : `${earlier}\n${text}`;
  if (shelf.write(asideKey, both) !== 'saved') return false;
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
