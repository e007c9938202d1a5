import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { KpiId } from '../../../src/domain/ids.ts';
import { decodeLink } from '../../../src/schemas/saved/link.ts';
import { linkContent } from '../../../src/schemas/saved/link-content.ts';
import { savedFormat } from '../../../src/schemas/saved/saved-assessment.ts';
import { type FakeDevice, fakeDevice } from '../../fixtures/door.ts';
import { answersOf } from '../../fixtures/instrument.ts';
import { tables } from '../schemas/saved/tables.ts';
import {
  fullSetup,
  linkWith,
  onShelf,
  openLibrary,
  openPage,
  packedIn,
  quickFlow,
} from './page.ts';

describe.each(['full', 'forbidden'] as const)('a device whose storage is %s', (storage) => {
  function openThere(fragment = '') {
    const device = fakeDevice();
    device.storage = storage;
    return openPage(device, fragment);
  }

  test('says so at the first answer, and not before', () => {
    const page = openThere();
    expect(page.session.$saving.get()).toBe('idle');
    expect(page.session.$packed.get()).toBeNull();
    page.answer('agenda', 4);
    expect(page.session.$saving.get()).toBe(storage);
    expect(page.said()).toEqual({ agenda: 4 });
  });

  test('lets the address carry the answers and the organisation', () => {
    const page = openThere();
    page.answer('agenda', 4);
    page.answer('fires', 'dk');
    page.session.describe({ organisation: 'Åkeri Öst' });
    expect(packedIn(page)).toEqual(page.session.$packed.get());
    expect(decodeLink(packedIn(page)?.text ?? '', tables)).toEqual({
      kind: 'opened',
      content: linkContent(quickFlow, {
        answers: answersOf({ agenda: 4, fires: 'dk' }),
        profile: { organisation: 'Åkeri Öst' },
      }),
    });
    expect([...page.device.entries]).toEqual([]);
  });

  test('gives them back when the address is opened again, as often as one likes', () => {
    let page = openThere();
    page.answer('agenda', 4);
    page.session.describe({ organisation: 'Åkeri Öst' });
    for (const given of [1, 2, 3] as const) {
      page = page.reload();
      expect(page.said()).toMatchObject({ agenda: 4 });
      expect(page.session.$assessment.get().profile.organisation).toBe('Åkeri Öst');
      expect(page.session.$notices.get()).toEqual([]);
      page.answer('demand', given);
      expect(page.said()).toEqual({ agenda: 4, demand: given });
    }
    page.clear('demand');
    expect(page.reload().said()).toEqual({ agenda: 4 });
  });

  test('keeps the place beside them', () => {
    const page = openThere('people');
    page.answer('agenda', 4);
    expect(page.tab.address.fragment()).toBe(`people&a=${page.session.$packed.get()?.text}`);
    page.session.goTo('promise');
    expect(page.tab.address.fragment()).toBe(`promise&a=${page.session.$packed.get()?.text}`);
    expect(page.reload().session.$place.get()).toBe('promise');
  });

  test('puts them back when a link on the page leads to a bare place', () => {
    const page = openThere();
    page.answer('agenda', 4);
    page.tab.goTo('leadership');
    expect(page.session.$place.get()).toBe('leadership');
    expect(page.said()).toEqual({ agenda: 4 });
    expect(page.tab.address.fragment()).toBe(`leadership&a=${page.session.$packed.get()?.text}`);
  });

  test('starts over to an empty page and brings them back, as long as the page is open', () => {
    const page = openThere();
    page.answer('agenda', 4);
    page.session.startOver();
    expect(page.said()).toEqual({});
    expect(page.session.$notices.get()).toEqual(['startedOver']);
    page.answer('demand', 1);
    page.session.undoStartOver();
    expect(page.said()).toEqual({ agenda: 4 });
    expect(page.session.$notices.get()).toEqual(['startedOver']);
    page.session.undoStartOver();
    expect(page.said()).toEqual({ demand: 1 });
    page.session.undoStartOver();
    expect(page.reload().said()).toEqual({ agenda: 4 });
  });

  test('stays empty after starting over when the page is opened again', () => {
    const page = openThere();
    page.answer('agenda', 4);
    page.session.startOver();
    expect(page.reload().said()).toEqual({});
  });

  test('saves again, and frees the address, once it can', () => {
    const page = openThere('people');
    page.answer('agenda', 4);
    page.device.storage = 'works';
    page.answer('demand', 2);
    expect(page.session.$saving.get()).toBe('saved');
    expect(page.tab.address.fragment()).toBe('people');
    expect(page.reload().said()).toEqual({ agenda: 4, demand: 2 });
  });
});

describe('a device that becomes full', () => {
  test('keeps what it had, and the address carries the newer answers', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.device.storage = 'full';
    page.answer('demand', 2);
    expect(page.session.$saving.get()).toBe('full');
    expect(page.said()).toEqual({ agenda: 4, demand: 2 });
    expect(Object.keys(onShelf(page.device).answers)).toEqual(['agenda']);
    expect(page.reload().said()).toEqual({ agenda: 4, demand: 2 });
  });

  test('forbids its pages only later: the page goes on, and so does its address', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.device.storage = 'forbidden';
    page.answer('demand', 2);
    expect(page.session.$saving.get()).toBe('forbidden');
    expect(page.reload().said()).toEqual({ agenda: 4, demand: 2 });
    page.device.storage = 'works';
    expect(page.reload().said()).toEqual({ agenda: 4, demand: 2 });
  });
});

describe('something unreadable on the device', () => {
  const text = '{"format":1,"answers":{"agenda":{"val';

  function damagedDevice(): FakeDevice {
    const device = fakeDevice();
    device.entries.set('current', 'old');
    device.entries.set('assessment:old', text);
    return device;
  }

  test('is put aside untouched, told and offered', () => {
    const page = openPage(damagedDevice());
    expect(page.said()).toEqual({});
    expect(page.session.$notices.get()).toEqual(['damaged']);
    expect(page.session.aside()).toBe(text);
  });

  test('does not stand in the way of new answers', () => {
    const page = openPage(damagedDevice());
    page.answer('agenda', 4);
    expect(page.session.$saving.get()).toBe('saved');
    const again = page.reload();
    expect(again.said()).toEqual({ agenda: 4 });
    expect(again.session.$notices.get()).toEqual(['damaged']);
    expect(again.session.aside()).toBe(text);
  });

  test('is forgotten when its message is closed', () => {
    const page = openPage(damagedDevice());
    page.session.dismiss('damaged');
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.session.aside()).toBeNull();
    expect(page.reload().session.$notices.get()).toEqual([]);
  });

  test('is offered together with what was put aside before', () => {
    const device = damagedDevice();
    device.entries.set('aside', 'put aside long ago');
    const page = openPage(device);
    expect(page.session.aside()).toContain(text);
    expect(page.session.aside()).toContain('put aside long ago');
    expect(page.reload().session.aside()).toBe(page.session.aside());
  });

  test('on a full device stays where it is, is offered all the same, and answers go on', () => {
    const device = damagedDevice();
    device.storage = 'full';
    const page = openPage(device);
    expect(page.session.$notices.get()).toEqual(['damaged']);
    page.answer('agenda', 4);
    expect(packedIn(page)).not.toBeNull();
    expect(device.entries.get('assessment:old')).toBe(text);
    expect(page.reload().said()).toEqual({ agenda: 4 });
    expect(page.session.aside()).toBe(text);
  });

  test('is not written over on a full device that gets room later', () => {
    const device = damagedDevice();
    device.storage = 'full';
    const page = openPage(device);
    page.answer('agenda', 4);
    device.storage = 'works';
    page.answer('demand', 2);
    expect([...device.entries.values()]).toContain(text);
    expect(page.reload().said()).toEqual({ agenda: 4, demand: 2 });
  });

  test('makes way for the answers of a link, and is still offered', () => {
    const page = openPage(damagedDevice(), linkWith({ agenda: 2 }));
    expect(page.said()).toEqual({ agenda: 2 });
    expect(page.session.aside()).toBe(text);
    expect(page.session.$notices.get()).toEqual(['damaged']);
  });

  test('is one thing, a pointer to nothing is another: that is an empty device', () => {
    const device = fakeDevice();
    device.entries.set('current', 'gone');
    const page = openPage(device);
    expect(page.session.$notices.get()).toEqual([]);
    page.answer('agenda', 4);
    expect(page.reload().said()).toEqual({ agenda: 4 });
  });
});

describe('something saved by a later version', () => {
  const text = '{"format":3,"replies":[4]}';

  function laterDevice(): FakeDevice {
    const device = fakeDevice();
    device.entries.set('current', 'later');
    device.entries.set('assessment:later', text);
    return device;
  }

  function untouched(device: FakeDevice): void {
    expect(device.entries.get('current')).toBe('later');
    expect(device.entries.get('assessment:later')).toBe(text);
  }

  test('is told and left where it is', () => {
    const page = openPage(laterDevice());
    expect(page.session.$notices.get()).toEqual(['newer']);
    expect(page.said()).toEqual({});
    expect(page.session.aside()).toBeNull();
    untouched(page.device);
  });

  test('is never written over, whatever is done', () => {
    const page = openPage(laterDevice());
    page.answer('agenda', 4);
    untouched(page.device);
    page.session.describe({ organisation: 'Åkeri Öst' });
    page.session.startOver();
    page.answer('demand', 1);
    page.session.undoStartOver();
    page.session.adopt();
    page.session.keepOwn();
    page.answer('fires', 2);
    page.session.dismiss('newer');
    page.answer('mandate', 2);
    untouched(page.device);
    expect(openPage(page.device).session.$notices.get()).toEqual(['newer']);
  });

  test('lets the address carry new answers', () => {
    const page = openPage(laterDevice());
    page.answer('agenda', 4);
    expect(page.session.$saving.get()).not.toBe('saved');
    const again = page.reload();
    expect(again.said()).toEqual({ agenda: 4 });
    expect(again.session.$notices.get()).toEqual(['newer']);
    untouched(page.device);
  });

  test('is not written over when it comes while the page is open', () => {
    const page = openPage();
    page.answer('agenda', 4);
    const { id } = page.session.$assessment.get();
    page.device.writeFromElsewhere(`assessment:${id}`, text);
    page.answer('demand', 2);
    expect(page.device.entries.get(`assessment:${id}`)).toBe(text);
    expect(page.said()).toEqual({ agenda: 4, demand: 2 });
    expect(packedIn(page)).not.toBeNull();
  });
});

describe('something saved by an earlier version', () => {
  const folder = resolve(import.meta.dirname, '../../fixtures/saved');
  const text = readFileSync(resolve(folder, 'format-1-full.json'), 'utf8');

  function earlierDevice(): FakeDevice {
    const device = fakeDevice();
    device.entries.set('current', 'earlier');
    device.entries.set('assessment:earlier', text);
    return device;
  }

  test('is opened, and left as it is until something is said', () => {
    const device = earlierDevice();
    const page = openPage(device, '', fullSetup);
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.said()).toMatchObject({ demand: 4, 'finance-invoice': 'dontKnow' });
    expect(page.session.$ladder.get().size).toBe(0);
    expect(device.entries.get('assessment:earlier')).toBe(text);
  });

  test('is saved in the new format from then on, with all that it held', () => {
    const page = openPage(earlierDevice(), '', fullSetup);
    page.session.setRung('nps' as KpiId, { kind: 'silo' });
    const { format, changedAt, ...rest } = onShelf(page.device);
    const { format: before, changedAt: _, ...earlier } = JSON.parse(text);
    expect([before, format]).toEqual([1, savedFormat]);
    expect(changedAt > earlier.createdAt).toBe(true);
    expect(rest).toMatchObject({ ...earlier, id: 'earlier' });
    expect(Object.keys(rest.ladder)).toEqual(['nps']);
    expect(page.reload().said()).toEqual(page.said());
  });

  test('can be brought back where it was removed by it', () => {
    const device = fakeDevice();
    device.entries.set('removed', text);
    const library = openLibrary(device);
    const [removed] = library.$removed.get();
    expect(removed?.name).toBe('Höstens genomgång 🍂');
    expect(library.undoRemove(removed?.id ?? '')).toBe('saved');
    const page = openPage(device, '', fullSetup);
    expect(page.said()).toMatchObject({ demand: 4 });
  });
});
