import { atom, type ReadableAtom } from 'nanostores';
import type { Door } from '../platform/door.ts';
import { decodeLink } from '../schemas/saved/link.ts';
import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { writeSaved } from '../schemas/saved/saved-file.ts';
import { parseFragment } from './fragment.ts';
import { idsFragment, idsInFragment } from './ids-fragment.ts';
import { unpack } from './link-copies.ts';
import { measuredAt } from './measured-at.ts';
import type { FileResult } from './read-file.ts';
import type { Setup } from './setup.ts';
import * as shelf from './shelf.ts';

/** More results at once are no comparison. */
export const mostCompared = 8;

/** A result that is looked at. Only one of this device is saved; the others are gone with the page. */
export interface Held {
  readonly key: string;
  readonly from: 'device' | 'file' | 'link';
  /** The name of the file; otherwise empty. */
  readonly file: string;
  readonly saved: SavedAssessment;
  /** When it was measured; a link does not say. */
  readonly measuredAt: string | null;
}

/** How adding one went: it is here now, was here already, or there is no room for it. */
export type Added = 'added' | 'same' | 'tooMany';

/** How opening a link went. */
export type LinkAdded = Added | 'noLink' | 'broken' | 'newer';

export interface Comparing {
  readonly $ready: ReadableAtom<boolean>;
  /** In order: by date until the user says otherwise, those without one last. */
  readonly $held: ReadableAtom<readonly Held[]>;
  /** How many of those that the address names are not here, or are too many. */
  readonly $missing: ReadableAtom<number>;
  /** Reads what the address names, and begins to listen. Returns the way to stop. */
  start(): () => void;
  /** Adds one of this device, by its id; "gone" where it is not there. */
  addHere(id: string): Added | 'gone';
  /** Looks at one that was read from a file. */
  addFile(read: FileResult & { readonly kind: 'opened' }, file: string): Added;
  /** Looks at what a private link carries. */
  addLink(text: string): LinkAdded;
  remove(key: string): void;
  /** Puts one a place earlier (-1) or later (1). */
  move(key: string, by: -1 | 1): void;
}

/** The results that a page sets against each other. It reads what is saved, and saves nothing. */
export function createComparing(door: Door, setup: Setup): Comparing {
  const $ready = atom(false);
  const $held = atom<readonly Held[]>([]);
  const $missing = atom(0);
  /** True once the user has put them into an order of their own. */
  let ordered = false;

  function hold(held: readonly Held[]): void {
    $held.set(ordered ? held : held.toSorted(byDate));
    writeAddress();
  }

  /** Those of this device stay in the address, so that a reload shows them again. */
  function writeAddress(): void {
    const ids = $held.get().flatMap(({ from, saved }) => (from === 'device' ? [saved.id] : []));
    const fragment = idsFragment(ids);
    if (fragment !== door.address.fragment()) door.address.replaceFragment(fragment);
  }

  function add(one: Held): Added {
    const held = $held.get();
    if (held.some((known) => isSame(known, one))) return 'same';
    if (held.length >= mostCompared) return 'tooMany';
    hold([...held, one]);
    return 'added';
  }

  function addHere(id: string): Added | 'gone' {
    const found = shelf.find(door.shelf, id);
    if (found.kind !== 'opened') return 'gone';
    const saved = found.assessment;
    return add({
      key: `here:${id}`,
      from: 'device',
      file: '',
      saved,
      measuredAt: measuredAt(saved),
    });
  }

  function openAddress(): void {
    const ids = idsInFragment(door.address.fragment());
    $missing.set(ids.filter((id) => !['added', 'same'].includes(addHere(id))).length);
    writeAddress();
  }

  /** Another tab may have gone on with one of them; one that is gone is still looked at. */
  function readAgain(key: string): void {
    const held = $held.get().map((one) => {
      if (one.from !== 'device' || key !== shelf.keyOf(one.saved.id)) return one;
      const found = shelf.find(door.shelf, one.saved.id);
      if (found.kind !== 'opened') return one;
      return { ...one, saved: found.assessment, measuredAt: measuredAt(found.assessment) };
    });
    $held.set(held);
  }

  return {
    $ready,
    $held,
    $missing,
    start() {
      openAddress();
      $ready.set(true);
      const stops = [door.shelf.onForeignWrite(readAgain), door.address.onFragment(openAddress)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    addHere,
    addFile({ assessment: saved }, file) {
      const key = `file:${door.newId()}`;
      return add({ key, from: 'file', file, saved, measuredAt: measuredAt(saved) });
    },
    addLink(text) {
      const at = text.indexOf('#');
      const { packed } = parseFragment(at < 0 ? text.trim() : text.slice(at + 1).trim());
      if (packed === null) return 'noLink';
      const result = decodeLink(packed.text, setup.tables);
      if (result.kind === 'refused') return result.fault === 'newer' ? 'newer' : 'broken';
      const saved = unpack(door, setup, result.content);
      return add({ key: `link:${packed.text}`, from: 'link', file: '', saved, measuredAt: null });
    },
    remove(key) {
      hold($held.get().filter((one) => one.key !== key));
    },
    move(key, by) {
      const held = $held.get();
      const at = held.findIndex((one) => one.key === key);
      const one = held[at];
      if (one === undefined || held[at + by] === undefined) return;
      ordered = true;
      hold(held.toSpliced(at, 1).toSpliced(at + by, 0, one));
    },
  };
}

function byDate(one: Held, other: Held): number {
  if (one.measuredAt === other.measuredAt) return 0;
  if (one.measuredAt === null) return 1;
  if (other.measuredAt === null) return -1;
  return one.measuredAt < other.measuredAt ? -1 : 1;
}

function isSame(one: Held, other: Held): boolean {
  if (one.key === other.key) return true;
  return (
    one.from !== 'link' &&
    other.from !== 'link' &&
    writeSaved(one.saved) === writeSaved(other.saved)
  );
}
