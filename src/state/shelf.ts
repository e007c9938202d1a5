import type { Door, Shelf, WriteResult } from '../platform/door.ts';
import { mergeSaved } from '../schemas/saved/merge-saved.ts';
import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { readSaved, type SavedFault, writeSaved } from '../schemas/saved/saved-file.ts';

/** The key that names the current assessment: on the shelf that of the device, otherwise this tab's. */
export const currentKey = 'current';
const previousKey = 'previous';
const asideKey = 'aside';
const assessmentKey = 'assessment:';

/** The key under which an assessment lies. Several lie side by side. */
export function keyOf(id: string): string {
  return assessmentKey + id;
}

/** The ids of all that lies side by side, readable or not. */
export function idsOn(shelf: Shelf): readonly string[] {
  const keys = shelf.keys().filter((key) => key.startsWith(assessmentKey));
  return keys.map((key) => key.slice(assessmentKey.length));
}

/** What lies under an id. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'opened'; readonly assessment: SavedAssessment }
  | {
      readonly kind: 'refused';
      readonly fault: SavedFault;
      readonly id: string;
      readonly text: string;
    };

export function find(shelf: Shelf, id: string): Found {
  const text = shelf.read(keyOf(id));
  if (text === null) return { kind: 'none' };
  const result = readSaved(text);
  if (result.kind === 'refused') return { ...result, id, text };
  // What lies here is saved here again, whatever id it was given elsewhere.
  return { kind: 'opened', assessment: { ...result.assessment, id } };
}

/** The device's current assessment. */
export function findCurrent(shelf: Shelf): Found {
  const id = shelf.read(currentKey);
  return id === null ? { kind: 'none' } : find(shelf, id);
}

/**
 * What this tab goes on with: its own assessment while that lies there, whatever other tabs have
 * begun since; otherwise the device's current one.
 */
export function findOpen({ shelf, tab }: Door): Found {
  const id = tab.read(currentKey);
  const own: Found = id === null ? { kind: 'none' } : find(shelf, id);
  return own.kind === 'none' ? findCurrent(shelf) : own;
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

/** Names the assessment that this tab goes on with. */
export function keepInTab({ tab }: Door, id: string): void {
  tab.write(currentKey, id);
}

/** Names the device's current assessment, which is then this tab's too. */
export function makeCurrent(door: Door, id: string): WriteResult {
  const result = door.shelf.write(currentKey, id);
  if (result === 'saved') keepInTab(door, id);
  return result;
}

/** Points away from an assessment that is no longer there. A tab finds out by itself. */
export function leaveCurrent(shelf: Shelf, id: string): void {
  if (shelf.read(currentKey) === id) shelf.remove(currentKey);
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

/** Puts something unreadable aside untouched, and points away from it. False where that fails. */
export function putAside(door: Door, { id, text }: { id: string; text: string }): boolean {
  const { shelf, tab } = door;
  const earlier = shelf.read(asideKey);
  const both = earlier === null ? text : `${earlier}\n${text}`;
  if (shelf.write(asideKey, both) !== 'saved') return false;
  leaveCurrent(shelf, id);
  if (tab.read(currentKey) === id) tab.write(currentKey, '');
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
