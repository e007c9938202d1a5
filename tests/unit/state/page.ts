import type { FlowId } from '../../../src/domain/ids.ts';
import { encodeLink, type LinkTables } from '../../../src/schemas/saved/link.ts';
import {
  readSaved,
  type SavedAssessment,
  type SavedValue,
  toSavedValue,
} from '../../../src/schemas/saved/saved-file.ts';
import { parseFragment } from '../../../src/state/fragment.ts';
import { createSession, type Session, type Setup } from '../../../src/state/session.ts';
import { type FakeDevice, type FakeTab, fakeDevice } from '../../fixtures/door.ts';
import { answersOf, full, type Given, itemId, quick, toAnswer } from '../../fixtures/instrument.ts';

const flows = ['quick', 'full'] as FlowId[];

export const tables: LinkTables = { edition: 1, items: full, flows };

export const setup: Setup = {
  edition: '2026.1',
  flow: 'quick' as FlowId,
  asked: quick,
  tables,
};

/** Answers as they would be saved, by item. */
export type Said = Readonly<Record<string, SavedValue>>;

/** A page that somebody has open, with the session behind it. */
export interface Page {
  readonly device: FakeDevice;
  readonly tab: FakeTab;
  readonly session: Session;
  /** What the page shows as answered. */
  said(): Said;
  answer(id: string, given: Given): void;
  clear(id: string): void;
  close(): void;
  /** Closes the page and opens its address again. */
  reload(): Page;
}

export function openPage(device: FakeDevice = fakeDevice(), fragment = ''): Page {
  const tab = device.open(fragment);
  const session = createSession(tab, setup);
  const stop = session.open();
  const page: Page = {
    device,
    tab,
    session,
    said: () =>
      Object.fromEntries(
        Array.from(session.$answers.get(), ([id, answer]) => [id, toSavedValue(answer)]),
      ),
    answer(id, given) {
      device.passSeconds(1);
      session.answer(itemId(id), toAnswer(given));
    },
    clear(id) {
      device.passSeconds(1);
      session.answer(itemId(id), null);
    },
    close() {
      stop();
      tab.close();
    },
    reload() {
      page.close();
      return openPage(device, tab.address.fragment());
    },
  };
  return page;
}

/** The fragment of an address that carries answers. */
export function linkWith(given: Readonly<Record<string, Given>>, organisation = ''): string {
  const content = { flow: setup.flow, answers: answersOf(given), organisation };
  return `a=${encodeLink(content, tables)}`;
}

/** The answers part of a page's address. */
export function packedIn(page: Page): string | null {
  return parseFragment(page.tab.address.fragment()).packed;
}

/** What stands on the shelf as the current assessment. @throws Error when nothing readable does. */
export function onShelf(device: FakeDevice): SavedAssessment {
  const id = device.entries.get('current') ?? '';
  const result = readSaved(device.entries.get(`assessment:${id}`) ?? '');
  if (result.kind === 'refused') throw new Error(`not readable: ${result.fault}`);
  return result.assessment;
}

/**
 * Every set of answers that somebody who opens the page can get to by what it offers: what it shows,
 * what "bring them back" brings, what "show the ones saved here" shows.
 */
export function withinReach(device: FakeDevice, fragment: string): readonly Said[] {
  const tries: readonly ((page: Page) => void)[] = [
    () => undefined,
    ({ session }) => {
      if (session.$notices.get().includes('startedOver')) session.undoStartOver();
    },
    ({ session }) => {
      if (session.$notices.get().includes('fromAddress')) session.keepOwn();
    },
  ];
  return tries.map((attempt) => {
    const copy = fakeDevice();
    copy.storage = device.storage;
    for (const [key, value] of device.entries) copy.entries.set(key, value);
    const page = openPage(copy, fragment);
    attempt(page);
    return page.said();
  });
}
