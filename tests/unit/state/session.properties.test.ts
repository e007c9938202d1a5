import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSavedValue } from '../../../src/schemas/saved/saved-assessment.ts';
import { readSaved } from '../../../src/schemas/saved/saved-file.ts';
import { fakeDevice } from '../../fixtures/door.ts';
import { type Given, quick, toAnswer } from '../../fixtures/instrument.ts';
import { linkWith, openPage, type Page, type Said, withinReach } from './page.ts';

/** What somebody at the page would expect, whatever the device can save. */
interface Expected {
  current: Said;
  /** The answers that were left last by starting over, for as long as the way back was promised. */
  behind: Said | null;
  /** Whether they were said to stay on the device; otherwise only as long as the page is open. */
  kept: boolean;
  /** The device's own answers, while others that came with the address are shown. */
  own: Said | null;
}

interface Desk {
  page: Page;
}

type Deed = fc.Command<Expected, Desk>;

/** A deed that is always possible unless it says when, and after which all must be as expected. */
function deed(
  name: string,
  run: (expected: Expected, desk: Desk) => void,
  possible: (expected: Readonly<Expected>) => boolean = () => true,
): Deed {
  return {
    check: possible,
    run(expected, desk) {
      run(expected, desk);
      expect(desk.page.said()).toEqual(expected.current);
      expectKept(desk.page);
      if (expected.own !== null) expectOwn(desk.page, expected.own);
    },
    toString: () => name,
  };
}

/** The answers lie on the device or in the address, or nobody has said anything yet. */
function expectKept({ device, session, said }: Page): void {
  if (session.$packed.get() !== null || device.storage === 'forbidden') return;
  const id = device.entries.get('current') ?? '';
  const result = readSaved(device.entries.get(`assessment:${id}`) ?? '');
  const saved = result.kind === 'opened' ? result.assessment.answers : {};
  const values = Object.entries(saved).map(([key, { value }]) => [key, value] as const);
  const given = values.filter(([, value]) => value !== 'cleared');
  expect(Object.fromEntries(given)).toEqual(said());
}

/** Even after a reload, "show the ones saved here" is offered and shows the device's own answers. */
function expectOwn({ device, session, tab }: Page, own: Said): void {
  expect(session.$notices.get()).toContain('fromAddress');
  const [, , shown] = withinReach(device, tab.address.fragment());
  expect(shown).toEqual(own);
}

const answering = fc
  .record({
    id: fc.constantFrom(...quick.slice(0, 3)),
    given: fc.constantFrom<Given>(1, 3, 5, 'dk', 'na'),
  })
  .map(({ id, given }) =>
    deed(`answer ${id} ${given}`, (expected, { page }) => {
      page.answer(id, given);
      expected.current = { ...expected.current, [id]: toSavedValue(toAnswer(given)) };
    }),
  );

const clearing = fc.constantFrom(...quick.slice(0, 3)).map((id) =>
  deed(`clear ${id}`, (expected, { page }) => {
    page.clear(id);
    const { [id]: _, ...rest } = expected.current;
    expected.current = rest;
  }),
);

/** The page offers it only where something is answered. */
const startingOver = fc.constant(
  deed(
    'start over',
    (expected, { page }) => {
      const kept = page.session.$packed.get() === null;
      page.device.passSeconds(1);
      page.session.startOver();
      Object.assign(expected, { behind: expected.current, kept, current: {} });
    },
    ({ current }) => Object.keys(current).length > 0,
  ),
);

const bringingBack = fc.constant(
  deed(
    'bring back',
    (expected, { page }) => {
      page.device.passSeconds(1);
      wayBack(page, expected.behind)();
      Object.assign(expected, { current: expected.behind, behind: null });
    },
    ({ behind }) => behind !== null,
  ),
);

/** Whichever of the ways that the page offers leads there: "bring them back" or "show the ones saved here". */
function wayBack({ device, session, tab }: Page, to: Said | null): () => void {
  const notices = session.$notices.get();
  const [, undone, own] = withinReach(device, tab.address.fragment());
  const onlyOwn = isDeepStrictEqual(own, to) && !isDeepStrictEqual(undone, to);
  if (notices.includes('fromAddress') && (onlyOwn || !notices.includes('startedOver'))) {
    return () => session.keepOwn();
  }
  return () => session.undoStartOver();
}

const reloading = fc.constant(
  deed('reload', (expected, desk) => {
    desk.page = desk.page.reload();
    if (!expected.kept) expected.behind = null;
    // An address that says the same as the device brings nothing.
    if (isDeepStrictEqual(expected.current, expected.own)) expected.own = null;
  }),
);

const filling = fc.constant(
  deed('the device becomes full', (_, { page }) => {
    page.device.storage = 'full';
  }),
);

const emptying = fc.constant(
  deed('the device gets room', (_, { page }) => {
    page.device.storage = 'works';
  }),
);

const openingLinks = fc
  .record({
    given: fc.dictionary(
      fc.constantFrom(...quick.slice(0, 3)),
      fc.constantFrom<Given>(2, 4, 'dk'),
      {
        minKeys: 1,
        noNullPrototype: true,
      },
    ),
    key: fc.constantFrom('a', 'r'),
  })
  .map(({ given, key }) =>
    deed(`open a link ${key} with ${JSON.stringify(given)}`, (expected, { page }) => {
      const { current, own } = expected;
      const brought = Object.fromEntries(
        Object.entries(given).map(([id, one]) => [id, toSavedValue(toAnswer(one))]),
      );
      const before = new Map(page.device.entries);
      page.tab.goTo(linkWith(given, '', key));
      if (key === 'r') expect(page.device.entries).toEqual(before);
      if (isDeepStrictEqual(brought, current)) return;
      const mine = own ?? current;
      expected.current = brought;
      // What was shared is never saved unasked, not even where nothing else is.
      expected.own = Object.keys(mine).length === 0 && key === 'a' ? null : mine;
    }),
  );

const showingOwn = fc.constant(
  deed(
    'show the ones saved here',
    (expected, { page }) => {
      page.session.keepOwn();
      Object.assign(expected, { current: expected.own, own: null });
    },
    ({ own }) => own !== null,
  ),
);

const byHand = [answering, clearing, startingOver, bringingBack, reloading];

function setUp(storage: 'works' | 'forbidden') {
  const device = fakeDevice();
  device.storage = storage;
  const model: Expected = { current: {}, behind: null, kept: false, own: null };
  return { model, real: { page: openPage(device) } };
}

test('nothing is lost on a device that works', () => {
  fc.assert(
    fc.property(fc.commands(byHand, { maxCommands: 20, size: 'max' }), (deeds) => {
      fc.modelRun(() => setUp('works'), deeds);
    }),
    { numRuns: 200 },
  );
});

test('nothing is lost when links are opened, either', () => {
  const all = [answering, clearing, startingOver, reloading, openingLinks, showingOwn];
  fc.assert(
    fc.property(fc.commands(all, { maxCommands: 20, size: 'max' }), (deeds) => {
      fc.modelRun(() => setUp('works'), deeds);
    }),
    { numRuns: 80 },
  );
});

test('nothing is lost on a device that is full now and then', () => {
  const all = [...byHand, filling, emptying];
  fc.assert(
    fc.property(fc.commands(all, { maxCommands: 20, size: 'max' }), (deeds) => {
      fc.modelRun(() => setUp('works'), deeds);
    }),
    { numRuns: 250 },
  );
});

test('nothing is lost on a device that forbids its pages to save', () => {
  fc.assert(
    fc.property(fc.commands(byHand, { maxCommands: 20, size: 'max' }), (deeds) => {
      fc.modelRun(() => setUp('forbidden'), deeds);
    }),
    { numRuns: 200 },
  );
});
