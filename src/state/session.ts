import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Answer, Answers } from '../domain/answer.ts';
import type { FlowId, ItemId } from '../domain/ids.ts';
import type { Door, WriteResult } from '../platform/door.ts';
import { decodeLink, encodeLink, type LinkTables } from '../schemas/saved/link.ts';
import {
  answersOf,
  longestName,
  mergeSaved,
  type SavedAssessment,
  savedFormat,
  toSavedValue,
} from '../schemas/saved/saved-file.ts';
import { parseFragment, writeFragment } from './fragment.ts';
import * as shelves from './shelf.ts';

/** What a page asks: which flow, which items, by which edition. */
export interface Setup {
  readonly edition: string;
  readonly flow: FlowId;
  readonly asked: readonly ItemId[];
  readonly tables: LinkTables;
}

/** Where the answers are kept: not yet anywhere, on the device, or in the page's address. */
export type Saving = 'idle' | WriteResult;

/** Something that the user should be told, and can act upon. */
export type Notice = 'startedOver' | 'damaged' | 'newer' | 'linkBroken' | 'fromAddress';

export interface Session {
  readonly $ready: ReadableAtom<boolean>;
  readonly $assessment: ReadableAtom<SavedAssessment>;
  readonly $answers: ReadableAtom<Answers>;
  readonly $saving: ReadableAtom<Saving>;
  readonly $notices: ReadableAtom<readonly Notice[]>;
  /** The place that the address names: a section or an item. */
  readonly $place: ReadableAtom<string>;
  /** The answers as an address carries them, where they cannot be saved; otherwise null. */
  readonly $packed: ReadableAtom<string | null>;
  /** Reads what is saved or carried, and begins to listen. Returns the way to stop. */
  open(): () => void;
  answer(id: ItemId, answer: Answer | null): void;
  describe(profile: SavedAssessment['profile']): void;
  startOver(): void;
  undoStartOver(): void;
  /** Saves the answers that came with the address on this device. */
  adopt(): void;
  /** Leaves the answers that came with the address and shows the device's own. */
  keepOwn(): void;
  dismiss(notice: Notice): void;
  /** Goes to a place without a new step in the history. */
  goTo(place: string): void;
  /** What was put aside because it could not be read. */
  aside(): string | null;
}

/**
 * One page's session with an assessment. Facts change by the named commands only; saving is a
 * reaction to a change. Where the device cannot save, the answers go on in memory and in the page's
 * address, so that a reload and the way to the result lose nothing.
 */
export function createSession(door: Door, setup: Setup): Session {
  const $ready = atom(false);
  const $assessment = atom(blank(door, setup));
  const $saving = atom<Saving>('idle');
  const $notices = atom<readonly Notice[]>([]);
  const $place = atom('');
  const $carried = atom(false);
  const $answers = computed($assessment, answersOf);
  const $packed = computed([$assessment, $saving, $carried], (assessment, saving, carried) =>
    carried || saving === 'full' || saving === 'forbidden' ? pack(assessment, setup) : null,
  );
  /** Answers in memory that "start over" left, for the way back where nothing can be saved. */
  let leftBehind: SavedAssessment | null = null;
  /** True while something later or unreadable on the device must not be written over. */
  let handsOff = false;

  const tell = (notice: Notice) => {
    if (!$notices.get().includes(notice)) $notices.set([...$notices.get(), notice]);
  };
  const untell = (notice: Notice) =>
    $notices.set($notices.get().filter((known) => known !== notice));

  function save(): void {
    if (handsOff) $saving.set('forbidden');
    if (!handsOff && !$carried.get()) {
      const { result, saved } = shelves.saveCurrent(door.shelf, $assessment.get());
      if (result === 'saved') $assessment.set(saved);
      $saving.set(result);
    }
    writeAddress();
  }

  function writeAddress(): void {
    const fragment = writeFragment({ place: $place.get(), packed: $packed.get() });
    if (fragment !== door.address.fragment()) door.address.replaceFragment(fragment);
  }

  function change(part: Partial<SavedAssessment>): void {
    const changedAt = door.now().toISOString();
    $assessment.set({ ...$assessment.get(), ...part, changedAt });
    save();
  }

  function openShelf(): void {
    const current = shelves.readCurrent(door.shelf);
    if (current.kind === 'opened') {
      $assessment.set(current.assessment);
      $saving.set('saved');
    }
    if (current.kind === 'refused') {
      tell(current.fault);
      handsOff = current.fault === 'newer' || !shelves.putAside(door.shelf, current.text);
    } else if (shelves.readAside(door.shelf) !== null) tell('damaged');
    const waiting = shelves.readPrevious(door.shelf);
    if (waiting !== null && waiting.id !== $assessment.get().id) tell('startedOver');
  }

  function openAddress(packed: string): void {
    const result = decodeLink(packed, setup.tables);
    if (result.kind === 'refused') {
      tell('linkBroken');
      return;
    }
    const own = $assessment.get();
    const brought = fromLink(blank(door, setup), result.content, door.now().toISOString());
    if (sameContent(own, brought)) return;
    $assessment.set(brought);
    if (answersOf(own).size > 0 || handsOff) {
      $carried.set(true);
      if (answersOf(own).size > 0) tell('fromAddress');
    } else save();
  }

  function readAddress(): void {
    const { place, packed } = parseFragment(door.address.fragment());
    $place.set(place);
    if (packed !== null && packed !== $packed.get()) openAddress(packed);
    writeAddress();
  }

  function mergeForeign(key: string): void {
    const mine = $assessment.get();
    if (!shelves.holds(key, mine.id)) return;
    const theirs = shelves.readCurrent(door.shelf);
    if (theirs.kind === 'opened' && theirs.assessment.id === mine.id) {
      $assessment.set(mergeSaved(mine, theirs.assessment));
    }
  }

  return {
    $ready,
    $assessment,
    $answers,
    $saving,
    $notices,
    $place,
    $packed,
    open() {
      openShelf();
      readAddress();
      $ready.set(true);
      const stops = [door.shelf.onForeignWrite(mergeForeign), door.address.onFragment(readAddress)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    answer(id, answer) {
      const at = door.now().toISOString();
      const saved = { value: toSavedValue(answer), at };
      change({ answers: { ...$assessment.get().answers, [id]: saved } });
    },
    describe(profile) {
      change({ profile: withinLimits(profile) });
    },
    startOver() {
      leftBehind = $assessment.get();
      $carried.set(false);
      shelves.rememberPrevious(door.shelf, leftBehind.id);
      $assessment.set(blank(door, setup));
      tell('startedOver');
      save();
    },
    undoStartOver() {
      const back = shelves.readPrevious(door.shelf) ?? leftBehind;
      const left = $assessment.get();
      if (back === null) return;
      $assessment.set(back);
      if (answersOf(left).size === 0) shelves.discard(door.shelf, left.id);
      shelves.rememberPrevious(door.shelf, null);
      untell('startedOver');
      save();
    },
    adopt() {
      $carried.set(false);
      untell('fromAddress');
      save();
    },
    keepOwn() {
      $carried.set(false);
      untell('fromAddress');
      openShelf();
      writeAddress();
    },
    dismiss(notice) {
      untell(notice);
      if (notice === 'startedOver') shelves.rememberPrevious(door.shelf, null);
      if (notice === 'damaged' && !handsOff) shelves.forgetAside(door.shelf);
    },
    goTo(place) {
      $place.set(place);
      writeAddress();
    },
    aside: () => shelves.readAside(door.shelf),
  };
}

function blank(door: Door, setup: Setup): SavedAssessment {
  const at = door.now().toISOString();
  return {
    format: savedFormat,
    edition: setup.edition,
    id: door.newId(),
    flow: setup.flow,
    createdAt: at,
    changedAt: at,
    asked: setup.asked,
    answers: {},
    profile: {},
    notes: {},
  };
}

function pack(assessment: SavedAssessment, setup: Setup): string {
  return encodeLink(
    {
      flow: assessment.flow,
      answers: answersOf(assessment),
      organisation: assessment.profile.organisation ?? '',
    },
    setup.tables,
  );
}

function fromLink(
  base: SavedAssessment,
  content: { flow: FlowId; answers: Answers; organisation: string },
  at: string,
): SavedAssessment {
  const answers = Object.fromEntries(
    Array.from(content.answers, ([id, answer]) => [id, { value: toSavedValue(answer), at }]),
  );
  const profile = content.organisation === '' ? {} : { organisation: content.organisation };
  return { ...base, flow: content.flow, answers, profile: withinLimits(profile) };
}

function sameContent(one: SavedAssessment, other: SavedAssessment): boolean {
  const essence = (assessment: SavedAssessment) =>
    JSON.stringify([
      assessment.flow,
      assessment.profile.organisation ?? '',
      [...answersOf(assessment)].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  return essence(one) === essence(other);
}

function withinLimits(profile: SavedAssessment['profile']): SavedAssessment['profile'] {
  const cut = (text = '') => [...text].slice(0, longestName).join('');
  const organisation = cut(profile.organisation);
  const preparedBy = cut(profile.preparedBy);
  return {
    ...(organisation === '' ? {} : { organisation }),
    ...(preparedBy === '' ? {} : { preparedBy }),
  };
}
