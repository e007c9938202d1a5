import { describe, expect, test } from 'vitest';
import { encodeLink } from '../../../src/schemas/saved/link.ts';
import { linkContent } from '../../../src/schemas/saved/link-content.ts';
import { type FakeDevice, fakeDevice } from '../../fixtures/door.ts';
import { answersOf, itemId } from '../../fixtures/instrument.ts';
import { tables } from '../schemas/saved/tables.ts';
import { linkWith, onShelf, openPage, packedIn, quickFlow, withinReach } from './page.ts';

const own = { agenda: 4, demand: 2 } as const;
const brought = { agenda: 1, fires: 'dk' } as const;
const shownAsBrought = { agenda: 1, fires: 'dontKnow' };

/** A device on which somebody has answered, and the address that another sent. */
function deviceWithOwn(): FakeDevice {
  const page = openPage();
  page.answer('agenda', own.agenda);
  page.answer('demand', own.demand);
  page.close();
  return page.device;
}

describe('a link on a device without answers', () => {
  test('is opened and saved, and the address is freed', () => {
    const page = openPage(fakeDevice(), linkWith(brought, 'Åkeri Öst'));
    expect(page.said()).toEqual(shownAsBrought);
    expect(page.session.$assessment.get().profile).toEqual({ organisation: 'Åkeri Öst' });
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.session.$saving.get()).toBe('saved');
    expect(page.tab.address.fragment()).toBe('');
    expect(page.reload().said()).toEqual(shownAsBrought);
  });

  test('keeps the place that the address names', () => {
    const page = openPage(fakeDevice(), `people&${linkWith(brought)}`);
    expect(page.session.$place.get()).toBe('people');
    expect(page.tab.address.fragment()).toBe('people');
    expect(page.said()).toEqual(shownAsBrought);
  });

  test('is opened when it comes while the page is open', () => {
    const page = openPage();
    page.tab.goTo(linkWith(brought));
    expect(page.said()).toEqual(shownAsBrought);
    expect(page.tab.address.fragment()).toBe('');
  });

  test.each(['ö', '𝛀'])('keeps eighty characters of the organisation (%s)', (letter) => {
    const page = openPage(fakeDevice(), linkWith(brought, letter.repeat(80)));
    const { organisation } = page.session.$assessment.get().profile;
    expect(organisation).toBe(letter.repeat(80));
    expect(page.reload().said()).toEqual(shownAsBrought);
  });
});

describe('a broken link', () => {
  test.each(['a=', 'a=x', 'a=AQEA', `${linkWith(brought)}A`, `${linkWith(brought).slice(0, -1)}`])(
    '(%s) is told, and nothing is changed',
    (fragment) => {
      const device = deviceWithOwn();
      const before = new Map(device.entries);
      const page = openPage(device, fragment);
      expect(page.session.$notices.get()).toEqual(['linkBroken']);
      expect(page.said()).toEqual(own);
      expect(device.entries).toEqual(before);
      expect(packedIn(page)).toBeNull();
    },
  );

  test('leaves an empty device empty', () => {
    const page = openPage(fakeDevice(), 'people&a=broken');
    expect(page.session.$notices.get()).toEqual(['linkBroken']);
    expect(page.said()).toEqual({});
    expect(page.session.$place.get()).toBe('people');
    expect([...page.device.entries]).toEqual([]);
  });

  test('takes nothing from a page that cannot save', () => {
    const device = fakeDevice();
    device.storage = 'forbidden';
    const page = openPage(device);
    page.answer('agenda', 4);
    page.tab.goTo('a=broken');
    expect(page.session.$notices.get()).toEqual(['linkBroken']);
    expect(page.said()).toEqual({ agenda: 4 });
    expect(page.reload().said()).toEqual({ agenda: 4 });
  });

  test('is no longer told when the message is closed', () => {
    const page = openPage(fakeDevice(), 'a=broken');
    page.session.dismiss('linkBroken');
    expect(page.session.$notices.get()).toEqual([]);
  });

  test('is told once, however often it comes', () => {
    const page = openPage(fakeDevice(), 'a=broken');
    page.tab.goTo('a=broken-too');
    expect(page.session.$notices.get()).toEqual(['linkBroken']);
  });
});

describe('a link from a later version', () => {
  const content = linkContent(quickFlow, { answers: answersOf(brought) });
  const items = [...(tables.editions.at(-1)?.items ?? []), itemId('added-later')];
  const later = { ...tables, editions: [...tables.editions, { number: 3, items }] };
  const fragment = `a=${encodeLink(content, later)}`;

  test('is not called broken, and waits in the address for the later version', () => {
    const device = deviceWithOwn();
    const page = openPage(device, fragment);
    expect(page.said()).toEqual(own);
    expect(page.session.$notices.get()).toEqual(['linkNewer']);
    expect(page.tab.address.fragment()).toBe(fragment);
    page.answer('agenda', 5);
    page.session.goTo('people');
    expect(page.tab.address.fragment()).toBe(`people&${fragment}`);
    expect(page.reload().said()).toEqual({ ...own, agenda: 5 });
  });
});

describe('a link with other answers than those on the device', () => {
  test('is shown and told, and what is saved is untouched', () => {
    const device = deviceWithOwn();
    const before = new Map(device.entries);
    const page = openPage(device, linkWith(brought, 'Åkeri Öst'));
    expect(page.said()).toEqual(shownAsBrought);
    expect(page.session.$notices.get()).toEqual(['fromAddress']);
    expect(page.session.$assessment.get().profile).toEqual({ organisation: 'Åkeri Öst' });
    expect(device.entries).toEqual(before);
  });

  test('stays in the address, so that the page can be opened again and passed on', () => {
    const page = openPage(deviceWithOwn(), `people&${linkWith(brought)}`);
    expect(page.tab.address.fragment()).toBe(`people&${linkWith(brought)}`);
    expect(page.session.$packed.get()).toEqual(packedIn(page));
    const again = page.reload();
    expect(again.said()).toEqual(shownAsBrought);
    expect(again.session.$notices.get()).toEqual(['fromAddress']);
  });

  test('is not said to be saved on the device', () => {
    const page = openPage(deviceWithOwn(), linkWith(brought));
    expect(page.session.$saving.get()).toBe('carried');
    page.answer('mandate', 5);
    expect(page.session.$saving.get()).toBe('carried');
    page.session.keepOwn();
    expect(page.session.$saving.get()).toBe('saved');
  });

  test('may be answered further, in the address alone', () => {
    const device = deviceWithOwn();
    const before = new Map(device.entries);
    const page = openPage(device, linkWith(brought));
    page.answer('mandate', 5);
    expect(device.entries).toEqual(before);
    expect(page.reload().said()).toEqual({ ...shownAsBrought, mandate: 5 });
  });

  test('is saved here when that is chosen', () => {
    const page = openPage(deviceWithOwn(), linkWith(brought));
    const ownId = onShelf(page.device).id;
    page.session.adopt();
    expect(page.session.$notices.get()).not.toContain('fromAddress');
    expect(page.session.$saving.get()).toBe('saved');
    expect(packedIn(page)).toBeNull();
    expect(page.said()).toEqual(shownAsBrought);
    expect(page.reload().said()).toEqual(shownAsBrought);
    expect(page.device.entries.has(`assessment:${ownId}`)).toBe(true);
    page.session.undoStartOver();
    expect(page.said()).toEqual(own);
  });

  test('makes way for the own answers when that is chosen', () => {
    const page = openPage(deviceWithOwn(), `people&${linkWith(brought)}`);
    page.session.keepOwn();
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.said()).toEqual(own);
    expect(page.tab.address.fragment()).toBe('people');
    page.answer('fires', 3);
    expect(page.reload().said()).toEqual({ ...own, fires: 3 });
  });

  test('makes way for own answers that no device could save, too', () => {
    const device = fakeDevice();
    device.storage = 'forbidden';
    const page = openPage(device);
    page.answer('agenda', own.agenda);
    page.answer('demand', own.demand);
    page.tab.goTo(linkWith(brought));
    expect(page.session.$notices.get()).toEqual(['fromAddress']);
    expect(page.said()).toEqual(shownAsBrought);
    page.session.keepOwn();
    expect(page.said()).toEqual(own);
    expect(page.reload().said()).toEqual(own);
  });

  test('makes way for own answers that are newer than what the full device holds', () => {
    const page = openPage(deviceWithOwn());
    page.device.storage = 'full';
    page.answer('fires', 3);
    page.tab.goTo(linkWith(brought));
    page.session.keepOwn();
    expect(page.said()).toEqual({ ...own, fires: 3 });
  });

  test('may be started over from, and the own answers stay within reach', () => {
    const page = openPage(deviceWithOwn(), linkWith(brought));
    page.session.startOver();
    expect(page.said()).toEqual({});
    expect(withinReach(page.device, page.tab.address.fragment())).toContainEqual(own);
  });

  test('is brought back after starting over from it', () => {
    const page = openPage(deviceWithOwn(), linkWith(brought));
    page.session.startOver();
    page.session.undoStartOver();
    expect(page.said()).toEqual(shownAsBrought);
    expect(page.reload().said()).toEqual(shownAsBrought);
  });
});

describe('a link with the very answers that the device has', () => {
  test('says nothing and frees the address', () => {
    const device = deviceWithOwn();
    const before = new Map(device.entries);
    const page = openPage(device, linkWith(own));
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.tab.address.fragment()).toBe('');
    expect(page.said()).toEqual(own);
    expect(device.entries).toEqual(before);
  });
});
