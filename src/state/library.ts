import { atom, type ReadableAtom } from 'nanostores';
import type { FlowId } from '../domain/ids.ts';
import type { Door, WriteResult } from '../platform/door.ts';
import { answersOf, type SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { type SavedFault, writeSaved } from '../schemas/saved/saved-file.ts';
import { blank, named } from './assessment-copies.ts';
import { type ExportedFile, exportedBundle, exportedFile } from './export-file.ts';
import { instantAfter } from './instant.ts';
import { measuredAt } from './measured-at.ts';
import { type FileFault, type FileResult, readFile } from './read-file.ts';
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
  /** When its latest answer was given. */
  readonly measuredAt: string;
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
  /** What was removed and can be brought back; the last first, as far as this page knows. */
  readonly $removed: ReadableAtom<readonly LibraryEntry[]>;
  /** Reads what lies here, and begins to listen to other tabs. Returns the way to stop. */
  start(): () => void;
  /** What lies under an id, whole; null where it is gone. */
  read(id: string): SavedAssessment | null;
  /** Makes an assessment the current one, of this tab too. */
  open(id: string): Done;
  /** Makes a new empty assessment the current one. */
  begin(): WriteResult;
  /** Names an assessment; an empty name takes it away. */
  rename(id: string, name: string): Done;
  /** Lays a copy beside an assessment, under a name of its own. */
  duplicate(id: string, name: string): Done;
  /** Takes an assessment away; until it is forgotten it can be brought back. */
  remove(id: string): Done;
  /** Brings back what was removed, by its id. */
  undoRemove(id: string): Done;
  /** Forgets something that was removed for good, or all of it. */
  forgetRemoved(id?: string): void;
  /** Opens what a file holds. Where it is not opened, nothing is changed. */
  importFile(text: string): ImportResult;
  /** Opens what was read from a file, which becomes the current one. */
  importOne(read: FileResult): ImportResult;
  /**
   * Lays in all that was read from files, one by one, and goes on with what was current. What is laid
   * in stays, whatever becomes of the others.
   */
  importMany(read: readonly FileResult[]): readonly ImportResult[];
  /** An assessment as a file; null where it is gone. */
  exportFile(id: string): ExportedFile | null;
  /** All that can be read here as one file; null where there is nothing. */
  exportAll(): ExportedFile | null;
  /** The text of what cannot be read, by its key, for the user to take along. */
  textOf(key: string): string | null;
}

/** The assessments that lie on this device. Where nothing can be stored there are none. */
export function createLibrary(door: Door, setup: Setup): Library {
  const $ready = atom(false);
  const $entries = atom<readonly (LibraryEntry | UnreadableEntry)[]>([]);
  const $removed = atom<readonly LibraryEntry[]>([]);
  /** The ids of what was removed on this page, the last first. */
  let removedHere: readonly string[] = [];

  function look(): void {
    $entries.set(entriesAt(door));
    const removed = removal
      .findRemoved(door.shelf)
      .map(({ assessment }) => entryOf(assessment, null));
    const place = ({ id }: LibraryEntry) => {
      const at = removedHere.indexOf(id);
      return at < 0 ? removedHere.length : at;
    };
    $removed.set(removed.toSorted((a, b) => place(a) - place(b) || newestFirst(a, b)));
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

  /** @param keep writes something new; what lies here already is only told */
  function importAssessment(
    assessment: SavedAssessment,
    keep: (assessment: SavedAssessment) => WriteResult,
  ): ImportResult {
    const same = findSame(door.shelf, assessment);
    if (same !== null) return { kind: 'opened', id: same, as: 'same' };
    const isNew = shelf.find(door.shelf, assessment.id).kind === 'none';
    const id = isNew ? assessment.id : door.newId();
    const result = keep({ ...assessment, id });
    if (result !== 'saved') return { kind: 'notSaved', why: result };
    return { kind: 'opened', id, as: isNew ? 'new' : 'copy' };
  }

  function importOne(read: FileResult): ImportResult {
    if (read.kind === 'refused') return read;
    const result = importAssessment(read.assessment, add);
    if (result.kind === 'opened' && result.as === 'same') settleOn(result.id);
    return looking(result);
  }

  /** Puts something new on the shelf, and leaves open what is open. */
  function layBeside(assessment: SavedAssessment): WriteResult {
    return door.shelf.write(shelf.keyOf(assessment.id), writeSaved(assessment));
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
    read,
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
    duplicate(id, name) {
      const before = read(id);
      if (before === null) return looking('gone');
      const changedAt = instantAfter(door.now(), before.changedAt);
      return looking(layBeside({ ...named(before, name), id: door.newId(), changedAt }));
    },
    remove(id) {
      const assessment = read(id);
      if (assessment === null) return looking('gone');
      const result = removal.remove(door.shelf, assessment);
      if (result === 'saved') {
        shelf.leaveCurrent(door.shelf, id);
        removedHere = [id, ...removedHere.filter((known) => known !== id)];
      }
      return looking(result);
    },
    undoRemove(id) {
      const removed = removal.findRemoved(door.shelf).find((one) => one.assessment.id === id);
      if (removed === undefined) return looking('gone');
      const result = removal.bringBack(door.shelf, removed);
      const noCurrent = shelf.findCurrent(door.shelf).kind === 'none';
      if (result === 'saved' && noCurrent) door.shelf.write(shelf.currentKey, id);
      return looking(result);
    },
    forgetRemoved(id) {
      for (const { key, assessment } of removal.findRemoved(door.shelf)) {
        if (id === undefined || assessment.id === id) door.shelf.remove(key);
      }
      look();
    },
    importFile: (text) => importOne(readFile(text)),
    importOne,
    importMany(read) {
      const results = read.map((one) =>
        one.kind === 'refused' ? one : importAssessment(one.assessment, layBeside),
      );
      return looking(results);
    },
    exportFile(id) {
      const assessment = read(id);
      return assessment === null ? null : exportedFile(assessment, door.now());
    },
    exportAll() {
      const assessments = $entries
        .get()
        .flatMap((entry) => (entry.kind === 'assessment' ? [read(entry.id)] : []))
        .filter((one) => one !== null);
      return assessments.length === 0 ? null : exportedBundle(assessments, door.now());
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
    measuredAt: measuredAt(assessment),
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

/**
 * The id under which the same lies here: its own or, where it was laid beside another state of it
 * before, that of the copy.
 */
function findSame(from: Door['shelf'], assessment: SavedAssessment): string | null {
  const at = (id: string) => {
    const found = shelf.find(from, id);
    return found.kind === 'opened' ? found.assessment : null;
  };
  const own = at(assessment.id);
  if (own === null) return null;
  const wanted = inOneOrder({ ...assessment, id: '' });
  const isSame = (one: SavedAssessment | null) =>
    one !== null && inOneOrder({ ...one, id: '' }) === wanted;
  if (isSame(own)) return assessment.id;
  return shelf.idsOn(from).find((id) => isSame(at(id))) ?? null;
}

/** The same text for the same content, in whatever order it was written. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
