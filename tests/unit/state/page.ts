import type { FlowId } from '../../../src/domain/ids.ts';
import { itemsOfFlow } from '../../../src/domain/instrument.ts';
import { encodeLink } from '../../../src/schemas/saved/link.ts';
import { linkContent } from '../../../src/schemas/saved/link-content.ts';
import {
  type SavedAssessment,
  type SavedValue,
  toSavedValue,
} from '../../../src/schemas/saved/saved-assessment.ts';
import { readSaved } from '../../../src/schemas/saved/saved-file.ts';
import { type Packed, parseFragment } from '../../../src/state/fragment.ts';
import { createLibrary, type Library } from '../../../src/state/library.ts';
import { createSession, type Session } from '../../../src/state/session.ts';
import type { Setup } from '../../../src/state/setup.ts';
import { type FakeDevice, type FakeTab, fakeDevice } from '../../fixtures/door.ts';
import { answersOf, type Given, instrument, itemId, toAnswer } from '../../fixtures/instrument.ts';
import { tables } from '../schemas/saved/tables.ts';

export const quickFlow = 'quick' as FlowId;
export const fullFlow = 'full' as FlowId;

export const setup: Setup = setupFor(quickFlow);
export const fullSetup: Setup = setupFor(fullFlow);

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
  /** Goes from the page to the one of another flow in the same tab, with what the address carries. */
  goTo(other: Setup): Page;
  /** Goes from the page to the library in the same tab. */
  library(): Library;
}

export function openPage(
  device: FakeDevice = fakeDevice(),
  fragment = '',
  flow: Setup = setup,
  memory?: Map<string, string>,
): Page {
  const tab = device.open(fragment, memory);
  const session = createSession(tab, flow);
  const stop = session.open();
  const goTo = (other: Setup) => {
    page.close();
    return openPage(device, tab.address.fragment(), other, tab.memory);
  };
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
    reload: () => goTo(flow),
    goTo,
    library: () => openLibrary(device, tab.memory),
  };
  return page;
}

/** The assessments on a device, as a page in a new tab or in the one with this memory lists them. */
export function openLibrary(device: FakeDevice, memory?: Map<string, string>): Library {
  const library = createLibrary(device.open('', memory), setup);
  library.start();
  return library;
}

/** The fragment of an address that carries answers of this browser, or that somebody shared. */
export function linkWith(
  given: Readonly<Record<string, Given>>,
  organisation = '',
  key: Packed['key'] = 'a',
): string {
  const profile = organisation === '' ? {} : { organisation };
  const content = linkContent(quickFlow, { answers: answersOf(given), profile });
  return `${key}=${encodeLink(content, tables)}`;
}

/** The answers part of a page's address. */
export function packedIn(page: Page): Packed | null {
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

function setupFor(flow: FlowId): Setup {
  const { items, optionalDepartments } = instrument;
  const ofDepartment = (department: string) =>
    items.filter((item) => item.role === 'department' && item.department === department);
  return {
    edition: instrument.edition,
    flow,
    flows: instrument.flows.map(({ id }) => ({
      id,
      asked: itemsOfFlow(instrument, id).map((item) => item.id),
      departments: items.some((item) => item.role === 'department' && item.flows.includes(id)),
    })),
    departmentItems: Object.fromEntries(
      optionalDepartments.map((id) => [id, ofDepartment(id).map((item) => item.id)]),
    ),
    order: itemsOfFlow(instrument, fullFlow, optionalDepartments).map((item) => item.id),
    tables,
  };
}
