import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Answer, Answers } from '../domain/answer.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Door, WriteResult } from '../platform/door.ts';
import { decodeLink } from '../schemas/saved/link.ts';
import { mergeSaved } from '../schemas/saved/merge-saved.ts';
import {
  answersOf,
  canBeShown,
  cutTo,
  longestNote,
  notesOf,
  proofsOf,
  type SavedAnswer,
  type SavedAssessment,
  toSavedValue,
} from '../schemas/saved/saved-assessment.ts';
import { blank, isEmpty, named } from './assessment-copies.ts';
import { type BusinessCommands, businessCommands } from './business-commands.ts';
import { type Packed, parseFragment, writeFragment } from './fragment.ts';
import { instantAfter } from './instant.ts';
import { bringsNothing, pack, unpack } from './link-copies.ts';
import { changedProfile, type ProfileChange } from './profile-change.ts';
import { onPageOf, withProfile } from './scope.ts';
import type { Setup } from './setup.ts';
import * as shelf from './shelf.ts';

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

/** What commands that not every page needs are made from: see `plan-commands.ts`. */
export interface SessionTools {
  readonly $assessment: ReadableAtom<SavedAssessment>;
  readonly change: (make: (before: SavedAssessment) => SavedAssessment) => void;
  readonly door: Pick<Door, 'now' | 'newId'>;
}

export interface Session extends BusinessCommands {
  readonly tools: SessionTools;
  readonly $ready: ReadableAtom<boolean>;
  readonly $assessment: ReadableAtom<SavedAssessment>;
  readonly $answers: ReadableAtom<Answers>;
  /** The items that can be shown today; null where proof is not asked for. */
  readonly $proofs: ReadableAtom<ReadonlySet<ItemId> | null>;
  readonly $notes: ReadableAtom<ReadonlyMap<ItemId, string>>;
  readonly $saving: ReadableAtom<Saving>;
  readonly $notices: ReadableAtom<readonly Notice[]>;
  /** The place that the address names: a section or an item. */
  readonly $place: ReadableAtom<string>;
  /** The answers as the address carries them, where they are not on the device; otherwise null. */
  readonly $packed: ReadableAtom<Packed | null>;
  /** Reads what is saved or carried, and begins to listen. Returns the way to stop. */
  open(): () => void;
  answer(id: ItemId, answer: Answer | null): void;
  /** Says whether a high answer can be shown today; does nothing for any other answer. */
  prove(id: ItemId, shown: boolean): void;
  /** Writes a note to an item, cut at the length that is kept; an empty text takes it away. */
  note(id: ItemId, text: string): void;
  setProofMode(on: boolean): void;
  /** Names the assessment; an empty name takes it away. */
  rename(name: string): void;
  /** Changes parts of the profile; other optional departments are asked other items. */
  describe(profile: ProfileChange): void;
  /** Begins an empty assessment; does nothing where nothing is answered. */
  startOver(): void;
  undoStartOver(): void;
  /** Saves the answers that came with the address on this device. */
  adopt(): void;
  /** Leaves the answers that came with the address and shows the device's own. */
  keepOwn(): void;
  /** True where there are own answers to go back to from those that came with the address. */
  hasOwn(): boolean;
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
  const $proofs = computed($assessment, proofsOf);
  const $notes = computed($assessment, notesOf);
  /** How answers that came with the address came, and so under which key they stay there. */
  const $key = atom<Packed['key']>('a');
  const $packed = computed(
    [$assessment, $saving, $key],
    (assessment, saving, key): Packed | null => {
      if (saving === 'idle' || saving === 'saved') return null;
      const text = pack(assessment, setup.tables);
      return { key: saving === 'carried' ? key : 'a', text };
    },
  );
  /** The device's own answers, while the page shows others that came with the address. */
  let own: SavedAssessment | null = null;
  /** What was left for another assessment in this page, and whether the device knows of it. */
  let left: { readonly assessment: SavedAssessment; kept: boolean; offered: boolean } | null = null;
  /** The assessment on the device that this page goes on with. */
  let settledId: string | null = null;
  /** True while something later or unreadable on the device must not be written over. */
  let handsOff = false;
  let unreadable: string | null = null;
  /** Answers in the address that only a later version can read; they stay where they are. */
  let waiting: Packed | null = null;

  const tell = (notice: Notice) => {
    if (!$notices.get().includes(notice)) $notices.set([...$notices.get(), notice]);
  };
  const untell = (notice: Notice) =>
    $notices.set($notices.get().filter((known) => known !== notice));

  function change(make: (before: SavedAssessment) => SavedAssessment): void {
    joinOtherTab();
    const before = onPageOf(setup, $assessment.get());
    const changedAt = instantAfter(door.now(), before.changedAt);
    $assessment.set({ ...make(before), changedAt });
    save();
  }

  function save(): void {
    $saving.set(own === null ? keepOnDevice() : 'carried');
    writeAddress();
  }

  function keepOnDevice(): WriteResult {
    if (handsOff) return 'forbidden';
    const saved = shelf.save(door.shelf, $assessment.get());
    if (saved.kind === 'refused') {
      return saved.why === 'later' ? leaveToLaterVersion() : saved.why;
    }
    $assessment.set(saved.assessment);
    const { id } = saved.assessment;
    if (settledId !== id) {
      const result = shelf.makeCurrent(door, id);
      if (result !== 'saved') return result;
      settledId = id;
    }
    keepWhatWasLeft();
    return 'saved';
  }

  /** Leaves an assessment for another one, with the way back. */
  function leave(assessment: SavedAssessment): void {
    left = { assessment, kept: false, offered: true };
    tell('startedOver');
  }

  /** What is said first here, just after another tab's first, belongs to that tab's assessment. */
  function joinOtherTab(): void {
    if (settledId !== null || handsOff || $saving.get() !== 'idle') return;
    const current = shelf.findCurrent(door.shelf);
    if (current.kind === 'opened') settleOn(current.assessment);
  }

  function settleOn(assessment: SavedAssessment): void {
    $assessment.set(assessment);
    $saving.set('saved');
    settledId = assessment.id;
    shelf.keepInTab(door, assessment.id);
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
    const first = shelf.findOpen(door);
    const found = first.kind === 'refused' && leaveRefused(first) ? shelf.findOpen(door) : first;
    if (found.kind === 'opened') settleOn(found.assessment);
    else if (found.kind === 'refused' && found !== first) leaveRefused(found);
    if (found.kind !== 'refused' && shelf.readAside(door.shelf) !== null) tell('damaged');
    const previous = shelf.findPrevious(door.shelf);
    if (previous !== null && previous.id !== $assessment.get().id) tell('startedOver');
  }

  /** True where what cannot be read was put aside, so that something else may be opened. */
  function leaveRefused(found: shelf.Found & { kind: 'refused' }): boolean {
    tell(found.fault);
    handsOff = found.fault === 'newer' || !shelf.putAside(door, found);
    if (found.fault === 'damaged' && handsOff) unreadable = found.text;
    return !handsOff;
  }

  function readAddress(): void {
    const { place, packed } = parseFragment(door.address.fragment());
    $place.set(place);
    const known = [$packed.get(), waiting].some((one) => one?.text === packed?.text);
    if (packed !== null && !known) openAddress(packed);
    writeAddress();
  }

  function openAddress(packed: Packed): void {
    const result = decodeLink(packed.text, setup.tables);
    if (result.kind === 'refused') {
      if (result.fault === 'newer') waiting = packed;
      tell(result.fault === 'newer' ? 'linkNewer' : 'linkBroken');
      return;
    }
    joinOtherTab();
    const brought = unpack(door, setup, result.content);
    if (bringsNothing(brought, $assessment.get(), packed.key, setup.tables)) return;
    show(brought, packed.key);
  }

  /** Shows what came with the address; only what this very browser carried is saved unasked. */
  function show(brought: SavedAssessment, key: Packed['key']): void {
    const mine = own ?? $assessment.get();
    $assessment.set(brought);
    if (key === 'a' && isEmpty(mine) && !handsOff) {
      own = null;
      untell('fromAddress');
      if (!isEmpty(brought)) save();
      return;
    }
    own = mine;
    $key.set(key);
    if (key === 'r' || !isEmpty(mine)) tell('fromAddress');
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
    $proofs,
    $notes,
    $saving,
    $notices,
    $place,
    $packed,
    ...businessCommands($assessment, change, () => door.now()),
    tools: { $assessment, change, door },
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
      change((before) => {
        const known = before.answers[id];
        const value = toSavedValue(answer);
        const at = instantAfter(door.now(), known?.at);
        const shown = canBeShown(value) ? known?.shown : undefined;
        return withAnswer(before, id, { value, at, ...(shown === undefined ? {} : { shown }) });
      });
    },
    prove(id, shown) {
      const known = $assessment.get().answers[id];
      if (known === undefined || !canBeShown(known.value)) return;
      change((before) => {
        const { value, at } = before.answers[id] ?? known;
        return withAnswer(before, id, { value, at: instantAfter(door.now(), at), shown });
      });
    },
    note(id, text) {
      change((before) => {
        const at = instantAfter(door.now(), before.notes[id]?.at);
        const note = { text: cutTo(longestNote, text), at };
        return { ...before, notes: { ...before.notes, [id]: note } };
      });
    },
    setProofMode(on) {
      change((before) => ({ ...before, proofMode: on }));
    },
    rename(name) {
      change((before) => named(before, name));
    },
    describe(profile) {
      change((before) => withProfile(setup, before, changedProfile(before.profile, profile)));
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
      const nothing = isEmpty(own) && settledId === null;
      $assessment.set(own);
      own = null;
      untell('fromAddress');
      $saving.set('idle');
      if (nothing) writeAddress();
      else save();
    },
    hasOwn: () => own !== null && !isEmpty(own),
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

function withAnswer(before: SavedAssessment, id: ItemId, answer: SavedAnswer): SavedAssessment {
  return { ...before, answers: { ...before.answers, [id]: answer } };
}
