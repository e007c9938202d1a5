import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Answer, Answers } from '../domain/answer.ts';
import type { FlowId, ItemId } from '../domain/ids.ts';
import type { Door, WriteResult } from '../platform/door.ts';
import { decodeLink, type LinkTables } from '../schemas/saved/link.ts';
import {
  answersOf,
  mergeSaved,
  type SavedAssessment,
  toSavedValue,
} from '../schemas/saved/saved-file.ts';
import { blank, isEmpty, pack, sayTheSame, unpack, withinLimits } from './assessment-copies.ts';
import { parseFragment, writeFragment } from './fragment.ts';
import * as shelf from './shelf.ts';

/** What a page asks: which flow, which items, by which edition. */
export interface Setup {
  readonly edition: string;
  readonly flow: FlowId;
  readonly asked: readonly ItemId[];
  readonly tables: LinkTables;
}

/**
 * Where the answers are kept: not yet anywhere, on the device, or in the page's address: because the
 * device is full, because it forbids saving, or because they came with the address.
 */
export type Saving = 'idle' | WriteResult | 'carried';

/** Something that the user should be told, and can act upon. */
export type Notice =
  | 'startedOver'
  | 'damaged'
  | 'newer'
  | 'linkBroken'
  | 'linkNewer'
  | 'fromAddress';

export interface Session {
  readonly $ready: ReadableAtom<boolean>;
  readonly $assessment: ReadableAtom<SavedAssessment>;
  readonly $answers: ReadableAtom<Answers>;
  readonly $saving: ReadableAtom<Saving>;
  readonly $notices: ReadableAtom<readonly Notice[]>;
  /** The place that the address names: a section or an item. */
  readonly $place: ReadableAtom<string>;
  /** The answers as the address carries them, where they are not on the device; otherwise null. */
  readonly $packed: ReadableAtom<string | null>;
  /** Reads what is saved or carried, and begins to listen. Returns the way to stop. */
  open(): () => void;
  answer(id: ItemId, answer: Answer | null): void;
  describe(profile: SavedAssessment['profile']): void;
  /** Begins an empty assessment; does nothing where nothing is answered. */
  startOver(): void;
  undoStartOver(): void;
  /** Saves the answers that came with the address on this device. */
  adopt(): void;
  /** Leaves the answers that came with the address and shows the device's own. */
  keepOwn(): void;
  dismiss(notice: Notice): void;
  /** Goes to a place without a new step in the history. */
  goTo(place: string): void;
  /** What could not be read on the device. */
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
  const $answers = computed($assessment, answersOf);
  const $packed = computed([$assessment, $saving], (assessment, saving) =>
    saving === 'idle' || saving === 'saved' ? null : pack(assessment, setup.tables),
  );
  /** The device's own answers, while the page shows others that came with the address. */
  let own: SavedAssessment | null = null;
  /** What was left for another assessment in this page, and whether the device knows of it. */
  let left: { readonly assessment: SavedAssessment; kept: boolean; offered: boolean } | null = null;
  /** The assessment that this page has made the current one of the device. */
  let currentId: string | null = null;
  /** True while something later or unreadable on the device must not be written over. */
  let handsOff = false;
  let unreadable: string | null = null;
  /** Answers in the address that only a later version can read; they stay where they are. */
  let waiting: string | null = null;

  const tell = (notice: Notice) => {
    if (!$notices.get().includes(notice)) $notices.set([...$notices.get(), notice]);
  };
  const untell = (notice: Notice) =>
    $notices.set($notices.get().filter((known) => known !== notice));

  function change(part: Partial<SavedAssessment>): void {
    const before = $assessment.get();
    const changedAt = instantAfter(door.now(), before.changedAt);
    $assessment.set({ ...before, ...part, changedAt });
    save();
  }

  function save(): void {
    $saving.set(own === null ? keepOnDevice() : 'carried');
    writeAddress();
  }

  function keepOnDevice(): WriteResult {
    if (handsOff) return 'forbidden';
    if (currentId === null && $saving.get() === 'idle') joinOtherTab();
    const saved = shelf.save(door.shelf, $assessment.get());
    if (saved.kind === 'refused') {
      return saved.why === 'later' ? leaveToLaterVersion() : saved.why;
    }
    $assessment.set(saved.assessment);
    const { id } = saved.assessment;
    if (currentId !== id) {
      const result = shelf.makeCurrent(door.shelf, id);
      if (result !== 'saved') return result;
      currentId = id;
    }
    keepWhatWasLeft();
    return 'saved';
  }

  /** Leaves an assessment for another one, with the way back. */
  function leave(assessment: SavedAssessment): void {
    left = { assessment, kept: false, offered: true };
    tell('startedOver');
  }

  /** A first answer given here just after another tab's first belongs to that tab's assessment. */
  function joinOtherTab(): void {
    const current = shelf.findCurrent(door.shelf);
    if (current.kind !== 'opened' || current.assessment.flow !== setup.flow) return;
    const { id, createdAt } = current.assessment;
    const mine = { ...$assessment.get(), id, createdAt };
    $assessment.set(mergeSaved(mine, current.assessment));
  }

  function leaveToLaterVersion(): WriteResult {
    handsOff = true;
    tell('newer');
    return 'forbidden';
  }

  /** What was left may not have been saved itself; the way back is promised all the same. */
  function keepWhatWasLeft(): void {
    if (left === null || left.kept) return;
    if (shelf.save(door.shelf, left.assessment).kind !== 'saved') return;
    if (left.offered) shelf.rememberPrevious(door.shelf, left.assessment.id);
    left.kept = true;
  }

  function writeAddress(): void {
    const packed = $packed.get() ?? waiting;
    const fragment = writeFragment({ place: $place.get(), packed });
    if (fragment !== door.address.fragment()) door.address.replaceFragment(fragment);
  }

  function openDevice(): void {
    const current = shelf.findCurrent(door.shelf);
    if (current.kind === 'opened') {
      $assessment.set(current.assessment);
      $saving.set('saved');
      currentId = current.assessment.id;
    }
    if (current.kind === 'refused') openRefused(current);
    else if (shelf.readAside(door.shelf) !== null) tell('damaged');
    const previous = shelf.findPrevious(door.shelf);
    if (previous !== null && previous.id !== $assessment.get().id) tell('startedOver');
  }

  function openRefused({ fault, text }: shelf.Found & { kind: 'refused' }): void {
    tell(fault);
    handsOff = fault === 'newer' || !shelf.putAside(door.shelf, text);
    if (fault === 'damaged' && handsOff) unreadable = text;
  }

  function readAddress(): void {
    const { place, packed } = parseFragment(door.address.fragment());
    $place.set(place);
    if (packed !== null && packed !== $packed.get() && packed !== waiting) openAddress(packed);
    writeAddress();
  }

  function openAddress(packed: string): void {
    const result = decodeLink(packed, setup.tables);
    if (result.kind === 'refused') {
      if (result.fault === 'newer') waiting = packed;
      tell(result.fault === 'newer' ? 'linkNewer' : 'linkBroken');
      return;
    }
    const mine = own ?? $assessment.get();
    const brought = unpack(door, setup, result.content);
    if (sayTheSame($assessment.get(), brought)) return;
    $assessment.set(brought);
    if (isEmpty(mine) && !handsOff) {
      if (!isEmpty(brought)) save();
      return;
    }
    own = mine;
    if (!isEmpty(mine)) tell('fromAddress');
    $saving.set('carried');
  }

  function hearOtherTab(key: string): void {
    const mine = $assessment.get();
    if (own !== null) return;
    if (key === shelf.keyOf(mine.id)) mergeFromDevice(mine);
    else if (key === shelf.currentKey && $saving.get() === 'idle' && isEmpty(mine)) openDevice();
  }

  function mergeFromDevice(mine: SavedAssessment): void {
    const theirs = shelf.find(door.shelf, mine.id);
    if (theirs.kind === 'opened') $assessment.set(mergeSaved(mine, theirs.assessment));
    if (theirs.kind === 'refused' && theirs.fault === 'newer') {
      $saving.set(leaveToLaterVersion());
      writeAddress();
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
      openDevice();
      readAddress();
      $ready.set(true);
      const stops = [door.shelf.onForeignWrite(hearOtherTab), door.address.onFragment(readAddress)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    answer(id, answer) {
      const { answers } = $assessment.get();
      const at = instantAfter(door.now(), answers[id]?.at);
      change({ answers: { ...answers, [id]: { value: toSavedValue(answer), at } } });
    },
    describe(profile) {
      change({ profile: withinLimits(profile) });
    },
    startOver() {
      if (isEmpty($assessment.get())) return;
      leave($assessment.get());
      $assessment.set(blank(door, setup));
      save();
    },
    undoStartOver() {
      const back = left?.assessment ?? shelf.findPrevious(door.shelf);
      if (back === null) return;
      const leaving = $assessment.get();
      left = null;
      $assessment.set(back);
      shelf.rememberPrevious(door.shelf, null);
      untell('startedOver');
      if (isEmpty(leaving)) shelf.discard(door.shelf, leaving.id);
      else leave(leaving);
      save();
    },
    adopt() {
      if (own === null) return;
      if (!isEmpty(own)) leave(own);
      own = null;
      untell('fromAddress');
      save();
    },
    keepOwn() {
      if (own === null) return;
      $assessment.set(own);
      own = null;
      untell('fromAddress');
      save();
    },
    dismiss(notice) {
      untell(notice);
      if (notice === 'startedOver') {
        shelf.rememberPrevious(door.shelf, null);
        if (left !== null) left.offered = false;
      }
      if (notice === 'damaged' && !handsOff) shelf.forgetAside(door.shelf);
    },
    goTo(place) {
      $place.set(place);
      writeAddress();
    },
    aside: () => joined([shelf.readAside(door.shelf), unreadable]),
  };
}

function joined(texts: readonly (string | null)[]): string | null {
  const found = texts.filter((text) => text !== null);
  return found.length === 0 ? null : found.join('\n');
}

/**
 * Now, or just after what it follows where the clock has been set back since: what is said last must
 * stay the newest.
 */
function instantAfter(now: Date, before: string | undefined): string {
  const least = before === undefined ? 0 : Date.parse(before) + 1;
  return new Date(Math.max(now.getTime(), least)).toISOString();
}
