import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/schemas/saved/link.ts';
import { linkContent } from '../../../src/schemas/saved/link-content.ts';
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
