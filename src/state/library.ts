import { atom, type ReadableAtom } from 'nanostores';
import type { FlowId } from '../domain/ids.ts';
import type { Door, WriteResult } from '../platform/door.ts';
import { answersOf, type SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { type SavedFault, writeSaved } from '../schemas/saved/saved-file.ts';
import { blank, named } from './assessment-copies.ts';
import { type ExportedFile, exportedFile } from './export-file.ts';
import { instantAfter } from './instant.ts';
import { type FileFault, readFile } from './read-file.ts';
import * as removal from './removed.ts';
import type { Setup } from './setup.ts';
import * as shelf from './shelf.ts';

/** An assessment that lies on this device. Name and organisation may be empty. */
export interface LibraryEntry {
  readonly kind: 'assessment';
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly flow: FlowId;
  /** How many of the asked items are answered. */
  readonly answered: number;
  readonly asked: number;
  readonly changedAt: string;
  /** True for the one that this tab's pages go on with. */
  readonly current: boolean;
}

/** Something on this device that this version cannot read. It is shown, and never changed. */
export interface UnreadableEntry {
  readonly kind: SavedFault;
  readonly key: string;
}

/** How a command went; "gone" where another tab has taken away what it was about. */
export type Done = WriteResult | 'gone';

/** How an import went: opened as new here, as the same that lies here, or as a copy beside it. */
export type ImportResult =
  | { readonly kind: 'opened'; readonly id: string; readonly as: 'new' | 'same' | 'copy' }
  | { readonly kind: 'refused'; readonly fault: FileFault }
  | { readonly kind: 'notSaved'; readonly why: Exclude<WriteResult, 'saved'> };

export interface Library {
  readonly $ready: ReadableAtom<boolean>;
  /** What lies on this device: assessments, the newest first, then what cannot be read. */
  readonly $entries: ReadableAtom<readonly (LibraryEntry | UnreadableEntry)[]>;
  /** The assessment that was removed last and can be brought back. */
  readonly $removed: ReadableAtom<LibraryEntry | null>;
  /** Reads what lies here, and begins to listen to other tabs. Returns the way to stop. */
  start(): () => void;
  /** Makes an assessment the current one, of this tab too. */
  open(id: string): Done;
  /** Makes a new empty assessment the current one. */
  begin(): WriteResult;
  /** Names an assessment; an empty name takes it away. */
  rename(id: string, name: string): Done;
  /** Takes an assessment away; until the next removal it can be brought back. */
  remove(id: string): Done;
  undoRemove(): Done;
  /** Forgets for good what was removed. */
  dismissRemoved(): void;
  /** Opens what a file holds. Where it is not opened, nothing is changed. */
  importFile(text: string): ImportResult;
  /** An assessment as a file; null where it is gone. */
  exportFile(id: string): ExportedFile | null;
  /** The text of what cannot be read, by its key, for the user to take along. */
  textOf(key: string): string | null;
}

/** The assessments that lie on this device. Where nothing can be stored there are none. */
export function createLibrary(door: Door, setup: Setup): Library {
  const $ready = atom(false);
  const $entries = atom<readonly (LibraryEntry | UnreadableEntry)[]>([]);
  const $removed = atom<LibraryEntry | null>(null);

  function look(): void {
    $entries.set(entriesAt(door));
    const removed = removal.findRemoved(door.shelf);
    $removed.set(removed === null ? null : entryOf(removed, null));
  }

  /** Every command shows at once what it left behind. */
  function looking<Result>(result: Result): Result {
    look();
    return result;
  }

  function read(id: string): SavedAssessment | null {
    const found = shelf.find(door.shelf, id);
    return found.kind === 'opened' ? found.assessment : null;
  }

  /** This tab's pages follow the tab, so a device without room for one name is no hindrance. */
  function settleOn(id: string): WriteResult {
    const inTab = door.tab.write(shelf.currentKey, id);
    const result = shelf.makeCurrent(door, id);
    return result === 'saved' ? result : inTab;
  }

  /** Puts something new on the shelf and goes on with it; takes it back where that fails. */
  function add(assessment: SavedAssessment): WriteResult {
    const { id } = assessment;
    const written = door.shelf.write(shelf.keyOf(id), writeSaved(assessment));
    if (written !== 'saved') return written;
    const result = settleOn(id);
    if (result !== 'saved') shelf.discard(door.shelf, id);
    return result;
  }

  function importAssessment(assessment: SavedAssessment): ImportResult {
    const there = shelf.find(door.shelf, assessment.id);
    if (there.kind === 'opened' && isSame(there.assessment, assessment)) {
      settleOn(assessment.id);
      return { kind: 'opened', id: assessment.id, as: 'same' };
    }
    const isNew = there.kind === 'none';
    const id = isNew ? assessment.id : door.newId();
    const result = add({ ...assessment, id });
    if (result !== 'saved') return { kind: 'notSaved', why: result };
    return { kind: 'opened', id, as: isNew ? 'new' : 'copy' };
  }

  return {
    $ready,
    $entries,
    $removed,
    start() {
      look();
      $ready.set(true);
      return door.shelf.onForeignWrite(look);
    },
    open(id) {
      return looking(read(id) === null ? 'gone' : settleOn(id));
    },
    begin() {
      return looking(add(blank(door, setup)));
    },
    rename(id, name) {
      const before = read(id);
      if (before === null) return looking('gone');
      const changedAt = instantAfter(door.now(), before.changedAt);
      const saved = shelf.save(door.shelf, { ...named(before, name), changedAt });
      if (saved.kind === 'saved') return looking('saved');
      return looking(saved.why === 'later' ? 'gone' : saved.why);
    },
    remove(id) {
      const assessment = read(id);
      if (assessment === null) return looking('gone');
      const result = removal.remove(door.shelf, assessment);
      if (result === 'saved') shelf.leaveCurrent(door.shelf, id);
      return looking(result);
    },
    undoRemove() {
      const removed = removal.findRemoved(door.shelf);
      if (removed === null) return looking('gone');
      const result = removal.bringBack(door.shelf, removed);
      const noCurrent = shelf.findCurrent(door.shelf).kind === 'none';
      if (result === 'saved' && noCurrent) door.shelf.write(shelf.currentKey, removed.id);
      return looking(result);
    },
    dismissRemoved() {
      door.shelf.remove(removal.removedKey);
      look();
    },
    importFile(text) {
      const file = readFile(text);
      return file.kind === 'refused' ? file : looking(importAssessment(file.assessment));
    },
    exportFile(id) {
      const assessment = read(id);
      return assessment === null ? null : exportedFile(assessment, door.now());
    },
    textOf: (key) => door.shelf.read(key),
  };
}

function entriesAt(door: Door): readonly (LibraryEntry | UnreadableEntry)[] {
  const open = shelf.findOpen(door);
  const currentId = open.kind === 'opened' ? open.assessment.id : null;
  const readable: LibraryEntry[] = [];
  const unreadable: UnreadableEntry[] = [];
  for (const id of shelf.idsOn(door.shelf)) {
    const found = shelf.find(door.shelf, id);
    if (found.kind === 'opened') readable.push(entryOf(found.assessment, currentId));
    if (found.kind === 'refused') unreadable.push({ kind: found.fault, key: shelf.keyOf(id) });
  }
  return [...readable.toSorted(newestFirst), ...unreadable.toSorted(byKey)];
}

function entryOf(assessment: SavedAssessment, currentId: string | null): LibraryEntry {
  const { id, name = '', profile, flow, asked, changedAt } = assessment;
  const answers = answersOf(assessment);
  return {
    kind: 'assessment',
    id,
    name,
    organisation: profile.organisation ?? '',
    flow,
    answered: asked.filter((item) => answers.has(item)).length,
    asked: asked.length,
    changedAt,
    current: id === currentId,
  };
}

function newestFirst(one: LibraryEntry, other: LibraryEntry): number {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function byKey(one: UnreadableEntry, other: UnreadableEntry): number {
  return one.key < other.key ? -1 : 1;
}

/** True when two assessments hold the same, in whatever order it was written. */
function isSame(one: SavedAssessment, other: SavedAssessment): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
