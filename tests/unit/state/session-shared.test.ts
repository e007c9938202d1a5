import { describe, expect, test } from 'vitest';
import type { FieldId, KpiId, TouchpointId } from '../../../src/domain/ids.ts';
import { decodeLink, encodeLink } from '../../../src/schemas/saved/link.ts';
import { linkContent } from '../../../src/schemas/saved/link-content.ts';
import { businessOf } from '../../../src/state/business-copies.ts';
import { makeLink } from '../../../src/state/link-copies.ts';
import { offersFor } from '../../../src/state/notice-actions.ts';
import { type FakeDevice, fakeDevice } from '../../fixtures/door.ts';
import { answersOf, itemId } from '../../fixtures/instrument.ts';
import { tables } from '../schemas/saved/tables.ts';
import { fullSetup, linkWith, onShelf, openPage, type Page, packedIn, quickFlow } from './page.ts';

const shared = linkWith({ agenda: 1, fires: 'dk' }, 'Åkeri Öst', 'r');
const shownAsShared = { agenda: 1, fires: 'dontKnow' };

function offers(page: Page): readonly string[] {
  return offersFor('fromAddress', page.session).map(({ label }) => label);
}

/** A device on which somebody has answered. */
function deviceWithOwn(): FakeDevice {
  const page = openPage();
  page.answer('agenda', 4);
  page.close();
  return page.device;
}

describe('a private link on a device without answers', () => {
  test('is shown and told, and nothing is written', () => {
    const page = openPage(fakeDevice(), `people&${shared}`);
    expect(page.said()).toEqual(shownAsShared);
    expect(page.session.$assessment.get().profile).toEqual({ organisation: 'Åkeri Öst' });
    expect(page.session.$notices.get()).toEqual(['fromAddress']);
    expect(page.session.$saving.get()).toBe('carried');
    expect(page.session.hasOwn()).toBe(false);
    expect(offers(page)).toEqual(['adopt']);
    expect(page.tab.address.fragment()).toBe(`people&${shared}`);
    expect([...page.device.entries, ...page.tab.memory]).toEqual([]);
  });

  test('may be answered further, in the address alone, under its own key', () => {
    const page = openPage(fakeDevice(), shared);
    page.answer('mandate', 5);
    page.session.note(itemId('mandate'), 'Sedan i våras');
    expect([...page.device.entries]).toEqual([]);
    expect(packedIn(page)?.key).toBe('r');
    const again = page.reload();
    expect(again.said()).toEqual({ ...shownAsShared, mandate: 5 });
    expect([...again.session.$notes.get().values()]).toEqual(['Sedan i våras']);
    expect(offers(again)).toEqual(['adopt']);
    const larger = again.goTo(fullSetup);
    larger.answer('roadmap', 2);
    expect(larger.reload().said()).toEqual({ ...shownAsShared, mandate: 5, roadmap: 2 });
    expect([...page.device.entries]).toEqual([]);
  });

  test('is saved when that is chosen', () => {
    const page = openPage(fakeDevice(), shared);
    page.session.adopt();
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.session.$saving.get()).toBe('saved');
    expect(page.tab.address.fragment()).toBe('');
    expect(openPage(page.device).said()).toEqual(shownAsShared);
  });

  test('stays in the address under the key of this browser where the device cannot save', () => {
    const device = fakeDevice();
    device.storage = 'forbidden';
    const page = openPage(device, shared);
    expect(page.session.$notices.get()).toEqual(['fromAddress']);
    page.session.adopt();
    expect(page.session.$saving.get()).toBe('forbidden');
    expect(packedIn(page)?.key).toBe('a');
    expect(page.reload().said()).toEqual(shownAsShared);
    expect(page.reload().session.$notices.get()).toEqual([]);
  });

  test('leaves the page as if it had never been opened, when it is left', () => {
    const page = openPage(fakeDevice(), shared);
    page.session.keepOwn();
    expect(page.said()).toEqual({});
    expect(page.session.$saving.get()).toBe('idle');
    expect(page.tab.address.fragment()).toBe('');
    expect([...page.device.entries]).toEqual([]);
    page.answer('fires', 3);
    expect(openPage(page.device).said()).toEqual({ fires: 3 });
  });

  test('makes way for the answers that this very browser carries', () => {
    const page = openPage(fakeDevice(), shared);
    page.tab.goTo(linkWith({ demand: 2 }));
    expect(page.said()).toEqual({ demand: 2 });
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.session.$saving.get()).toBe('saved');
  });

  test('stays where it is in a page that another tab’s answers come to', () => {
    const page = openPage(fakeDevice(), shared);
    const other = openPage(page.device);
    other.answer('demand', 5);
    page.answer('mandate', 5);
    expect(page.said()).toEqual({ ...shownAsShared, mandate: 5 });
    expect(openPage(page.device).said()).toEqual({ demand: 5 });
    page.session.adopt();
    expect(openPage(page.device).said()).toEqual({ ...shownAsShared, mandate: 5 });
    expect([...page.device.entries.values()].join()).toContain('demand');
  });
});

describe('a private link on a device with answers', () => {
  test('offers both ways, and leaves what is saved untouched', () => {
    const device = deviceWithOwn();
    const before = new Map(device.entries);
    const page = openPage(device, shared);
    expect(page.said()).toEqual(shownAsShared);
    expect(offers(page)).toEqual(['adopt', 'keepOwn']);
    page.answer('mandate', 5);
    expect(device.entries).toEqual(before);
    page.session.keepOwn();
    expect(page.said()).toEqual({ agenda: 4 });
    expect(page.tab.address.fragment()).toBe('');
  });

  test('is saved beside them when that is chosen, with the way back', () => {
    const page = openPage(deviceWithOwn(), shared);
    page.session.adopt();
    expect(page.reload().said()).toEqual(shownAsShared);
    page.session.undoStartOver();
    expect(page.said()).toEqual({ agenda: 4 });
  });
});

describe('a private link that cannot be opened', () => {
  const items = [...(tables.editions.at(-1)?.items ?? []), itemId('added-later')];
  const later = { ...tables, editions: [...tables.editions, { number: 3, items }] };
  const fromLater = `r=${encodeLink(linkContent(quickFlow), later)}`;

  test('is told, and nothing is changed', () => {
    const device = deviceWithOwn();
    const page = openPage(device, `${shared}A`);
    expect(page.session.$notices.get()).toEqual(['linkBroken']);
    expect(page.said()).toEqual({ agenda: 4 });
    expect(page.tab.address.fragment()).toBe('');
  });

  test('waits under its own key for a later version', () => {
    const page = openPage(fakeDevice(), fromLater);
    expect(page.session.$notices.get()).toEqual(['linkNewer']);
    page.answer('agenda', 5);
    expect(page.tab.address.fragment()).toBe(fromLater);
    expect(page.reload().said()).toEqual({ agenda: 5 });
  });
});

describe('making a private link', () => {
  function told(): Page {
    const page = openPage(fakeDevice(), '', fullSetup);
    page.answer('agenda', 4);
    page.session.setProofMode(true);
    page.session.prove(itemId('agenda'), true);
    page.session.note(itemId('agenda'), 'Varje måndag');
    page.session.rename('Hösten');
    page.session.describe({
      organisation: 'Åkeri Öst',
      preparedBy: 'Åsa',
      phase: 'scale-up' as never,
    });
    return page;
  }
  const contentOf = (fragment: string) => {
    const result = decodeLink(fragment.slice(2), tables);
    if (result.kind === 'refused') throw new Error(result.fault);
    return result.content;
  };

  test('takes everything along', () => {
    const page = told();
    const fragment = makeLink(page.session.$assessment.get(), tables, 'everything');
    expect(fragment.startsWith('r=')).toBe(true);
    expect(contentOf(fragment)).toMatchObject({
      name: 'Hösten',
      profile: { organisation: 'Åkeri Öst', preparedBy: 'Åsa', phase: 'scale-up' },
      proofMode: true,
      answers: answersOf({ agenda: 4 }),
      shown: new Set(['agenda']),
      notes: new Map([['agenda', 'Varje måndag']]),
    });
  });

  test('leaves out whatever was written, when that is chosen', () => {
    const page = told();
    const content = contentOf(makeLink(page.session.$assessment.get(), tables, 'withoutTexts'));
    expect(content).toMatchObject({ name: '', profile: { phase: 'scale-up' }, notes: new Map() });
    expect(Object.keys(content.profile)).toEqual(['phase']);
    expect(content.answers).toEqual(answersOf({ agenda: 4 }));
  });

  test.each(['everything', 'withoutTexts'] as const)(
    'with %s makes one that says nothing new where it was made',
    (choice) => {
      const page = told();
      const fragment = makeLink(page.session.$assessment.get(), tables, choice);
      const again = openPage(page.device, fragment);
      expect(again.session.$notices.get()).toEqual([]);
      expect(again.session.$assessment.get()).toEqual(page.session.$assessment.get());
      expect(again.tab.address.fragment()).toBe('');
    },
  );

  test('makes one that is told where the note is another', () => {
    const page = told();
    const fragment = makeLink(page.session.$assessment.get(), tables, 'everything');
    page.session.note(itemId('agenda'), 'Varje tisdag');
    expect(openPage(page.device, fragment).session.$notices.get()).toEqual(['fromAddress']);
  });

  test('gives the reader exactly what the maker saw', () => {
    const page = told();
    const fragment = makeLink(page.session.$assessment.get(), tables, 'everything');
    const reader = openPage(fakeDevice(), fragment);
    expect(reader.said()).toEqual(page.said());
    expect(reader.session.$proofs.get()).toEqual(page.session.$proofs.get());
    expect(reader.session.$notes.get()).toEqual(page.session.$notes.get());
    reader.session.adopt();
    expect(onShelf(reader.device).id).not.toBe('');
    expect(reader.session.$assessment.get().asked).toEqual(page.session.$assessment.get().asked);
  });
});

describe('a private link to a firm’s own numbers', () => {
  const nps = 'nps' as KpiId;
  const churn = 'churn' as FieldId;
  const help = 'help' as TouchpointId;
  const monthly = { value: 2.5, period: 'month', unsure: false } as const;
  const pledge = {
    kpi: nps,
    ownerOne: 'Åsa',
    ownerTwo: 'Åke',
    target: 4,
    decision: 'vem vi ringer',
    incentive: 'halva bonusen',
    review: '2027-04-12',
  } as const;

  function told(): Page {
    const page = openPage(fakeDevice(), '', fullSetup);
    page.answer('agenda', 4);
    page.session.describe({ organisation: 'Åkeri Öst', currency: 'SEK' });
    page.session.setRung(nps, { kind: 'rung', rung: 4 });
    page.session.setFigure(churn, monthly);
    page.session.setFigure('cac' as FieldId, { value: 9, period: null, unsure: true });
    page.session.setScenario('churn', 1.5);
    page.session.setRatings(help, [5, 4, 4, 3, 1]);
    page.session.setPledge('two', pledge);
    return page;
  }
  const linkOf = (page: Page, choice: 'everything' | 'withoutTexts') =>
    makeLink(page.session.$assessment.get(), tables, choice);
  const seenBy = (page: Page) => {
    const { profile, asked, flow } = page.session.$assessment.get();
    return { profile, asked, flow, ...businessOf(page.session.$assessment.get()) };
  };

  test('takes all of them along, the unsure ones with their doubt', () => {
    const page = told();
    const reader = openPage(fakeDevice(), linkOf(page, 'everything'), fullSetup);
    expect(seenBy(reader)).toEqual(seenBy(page));
    expect(reader.session.$figures.get()).toEqual(page.session.$figures.get());
    expect(seenBy(reader).figures.get('cac' as FieldId)?.unsure).toBe(true);
    reader.session.adopt();
    expect(seenBy(reader.reload())).toEqual(seenBy(page));
  });

  test('leaves them out where texts are left out: only answers and rungs go along', () => {
    const page = told();
    const result = decodeLink(linkOf(page, 'withoutTexts').slice(2), tables);
    expect(result).toEqual({
      kind: 'opened',
      content: linkContent(fullSetup.flow, {
        answers: answersOf({ agenda: 4 }),
        ladder: page.session.$ladder.get(),
      }),
    });
    expect(page.session.$ladder.get().size).toBe(1);
  });

  test.each(['everything', 'withoutTexts'] as const)(
    'with %s says nothing new where it was made, nor where more was said since',
    (choice) => {
      const page = told();
      const fragment = linkOf(page, choice);
      const before = page.session.$assessment.get();
      const again = openPage(page.device, fragment, fullSetup);
      expect(again.session.$notices.get()).toEqual([]);
      expect(again.session.$assessment.get()).toEqual(before);
      page.session.setFigure('customers' as FieldId, { ...monthly, period: null });
      page.session.setPledge('three', pledge);
      expect(openPage(page.device, fragment, fullSetup).session.$notices.get()).toEqual([]);
    },
  );

  test.each<[string, (page: Page) => void]>([
    ['another rung', ({ session }) => session.setRung(nps, { kind: 'silo' })],
    ['no rung', ({ session }) => session.setRung(nps, null)],
    ['another figure', ({ session }) => session.setFigure(churn, { ...monthly, value: 2 })],
    ['another period', ({ session }) => session.setFigure(churn, { ...monthly, period: 'year' })],
    ['a doubt', ({ session }) => session.setFigure(churn, { ...monthly, unsure: true })],
    ['no figure', ({ session }) => session.setFigure(churn, { ...monthly, value: null })],
    ['another scenario', ({ session }) => session.setScenario('churn', 2)],
    ['no scenario', ({ session }) => session.resetScenario()],
    ['other ratings', ({ session }) => session.setRatings(help, [5, 4, 4, 3])],
    ['no ratings', ({ session }) => session.setRatings(help, [])],
    ['another pledge', ({ session }) => session.setPledge('two', { ...pledge, target: null })],
    ['another currency', ({ session }) => session.describe({ currency: 'EUR' })],
    ['no currency', ({ session }) => session.describe({ currency: '' })],
  ])('is told where %s is here', (_, act) => {
    const page = told();
    const fragment = linkOf(page, 'everything');
    act(page);
    const again = openPage(page.device, fragment, fullSetup);
    expect(again.session.$notices.get()).toEqual(['fromAddress']);
    expect(again.session.hasOwn()).toBe(true);
  });

  test('leaves own figures untouched, and within reach', () => {
    const mine = openPage(fakeDevice(), '', fullSetup);
    mine.session.setFigure(churn, { ...monthly, value: 7 });
    const before = new Map(mine.device.entries);
    const reader = openPage(mine.device, linkOf(told(), 'everything'), fullSetup);
    expect(reader.session.$figures.get().get(churn)?.value).toBe(2.5);
    expect(mine.device.entries).toEqual(before);
    expect(offers(reader)).toEqual(['adopt', 'keepOwn']);
    reader.session.keepOwn();
    expect(reader.session.$figures.get().get(churn)?.value).toBe(7);
  });
});
