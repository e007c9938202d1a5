import { describe, expect, test } from 'vitest';
import { offersFor } from '../../../src/state/notice-actions.ts';
import type { Notice } from '../../../src/state/session.ts';
import { linkWith, openPage, type Page, withinReach } from './page.ts';

/** A page with two answers on which somebody has just started over. */
function startedOver(): Page {
  const page = openPage();
  page.answer('agenda', 4);
  page.answer('demand', 'na');
  page.session.startOver();
  return page;
}

const left = { agenda: 4, demand: 'notApplicable' };

describe('starting over', () => {
  test('gives an empty page with another id, and says so', () => {
    const page = openPage();
    page.answer('agenda', 4);
    const before = page.session.$assessment.get().id;
    page.session.startOver();
    expect(page.said()).toEqual({});
    expect(page.session.$assessment.get().id).not.toBe(before);
    expect(page.session.$assessment.get().profile).toEqual({});
    expect(page.session.$notices.get()).toEqual(['startedOver']);
    expect(page.device.entries.has(`assessment:${before}`)).toBe(true);
  });

  test('holds when the page is opened again, with the way back', () => {
    const again = startedOver().reload();
    expect(again.said()).toEqual({});
    expect(again.session.$notices.get()).toEqual(['startedOver']);
  });

  test('takes new answers apart from the old', () => {
    const page = startedOver();
    page.answer('fires', 1);
    expect(page.reload().said()).toEqual({ fires: 1 });
  });
});

describe('bringing them back', () => {
  test('gives the old answers, also when the page is opened again', () => {
    const page = startedOver();
    page.session.undoStartOver();
    expect(page.said()).toEqual(left);
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.reload().said()).toEqual(left);
    expect(page.reload().session.$notices.get()).toEqual([]);
  });

  test('works after the page was opened again', () => {
    const again = startedOver().reload();
    again.session.undoStartOver();
    expect(again.said()).toEqual(left);
    expect(again.reload().said()).toEqual(left);
  });

  test('brings the name of the organisation too', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.session.describe({ organisation: 'Åkeri Öst' });
    page.session.startOver();
    page.session.undoStartOver();
    expect(page.session.$assessment.get().profile).toEqual({ organisation: 'Åkeri Öst' });
  });

  test('clears an empty new one away', () => {
    const page = startedOver();
    const empty = page.session.$assessment.get().id;
    page.session.undoStartOver();
    expect(page.device.entries.has(`assessment:${empty}`)).toBe(false);
  });

  test('leaves a new one with answers on the device', () => {
    const page = startedOver();
    page.answer('fires', 1);
    const { id } = page.session.$assessment.get();
    page.session.undoStartOver();
    expect(page.said()).toEqual(left);
    expect(page.device.entries.get(`assessment:${id}`)).toContain('fires');
    expect(page.reload().said()).toEqual(left);
  });

  test('goes on with the old ones: they can be answered and started over again', () => {
    const page = startedOver();
    page.session.undoStartOver();
    page.answer('agenda', 1);
    page.session.startOver();
    page.session.undoStartOver();
    expect(page.said()).toEqual({ ...left, agenda: 1 });
  });

  test('changes nothing when there is nothing to bring', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.session.undoStartOver();
    expect(page.said()).toEqual({ agenda: 4 });
  });

  test('brings the answers that were left last', () => {
    const page = startedOver();
    page.answer('fires', 1);
    page.session.startOver();
    page.session.undoStartOver();
    expect(page.said()).toEqual({ fires: 1 });
  });

  test('brings the answers that were left last, also when the device had become full', () => {
    const page = startedOver();
    page.device.storage = 'full';
    page.answer('fires', 1);
    page.session.startOver();
    page.session.undoStartOver();
    expect(page.said()).toEqual({ fires: 1 });
  });

  test('brings what was answered, when one starts over twice in a row', () => {
    const page = startedOver();
    page.session.startOver();
    page.session.undoStartOver();
    expect(page.said()).toEqual(left);
  });

  test('still works after a reload when the device was full just then', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.device.storage = 'full';
    page.session.startOver();
    page.device.storage = 'works';
    page.answer('fires', 1);
    const fragment = page.tab.address.fragment();
    expect(withinReach(page.device, fragment)).toContainEqual({ agenda: 4 });
    expect(page.reload().said()).toEqual({ fires: 1 });
  });

  test('survives a link that is opened on the empty page', () => {
    const page = startedOver();
    page.tab.goTo(linkWith({ fires: 2 }));
    expect(page.said()).toEqual({ fires: 2 });
    expect(withinReach(page.device, page.tab.address.fragment())).toContainEqual(left);
  });
});

describe('the message about it', () => {
  test('is gone for good when it is closed, and the old answers still lie on the device', () => {
    const page = startedOver();
    page.session.dismiss('startedOver');
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.reload().session.$notices.get()).toEqual([]);
    expect([...page.device.entries.values()].join()).toContain('agenda');
  });

  test('stays gone when it is closed while the device is full', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.device.storage = 'full';
    page.session.startOver();
    page.session.dismiss('startedOver');
    page.device.storage = 'works';
    page.answer('fires', 1);
    expect(page.session.$notices.get()).toEqual([]);
    expect(page.reload().session.$notices.get()).not.toContain('startedOver');
  });

  test.each<[Notice, readonly string[]]>([
    ['startedOver', ['undo', 'dismiss']],
    ['fromAddress', ['adopt']],
    ['damaged', ['damagedKeep', 'dismiss']],
    ['newer', ['reload']],
    ['linkBroken', ['dismiss']],
    ['linkNewer', ['reload', 'dismiss']],
  ])('%s offers %j', (notice, labels) => {
    const offers = offersFor(notice, openPage().session);
    expect(offers.map(({ label }) => label)).toEqual(labels);
  });

  test('offers to go back to own answers only where there are some', () => {
    const page = openPage();
    page.answer('agenda', 4);
    const foreign = openPage(page.device, linkWith({ fires: 1 }));
    const labels = offersFor('fromAddress', foreign.session).map(({ label }) => label);
    expect(labels).toEqual(['adopt', 'keepOwn']);
  });

  test('does what it offers', () => {
    const page = startedOver();
    const [undo] = offersFor('startedOver', page.session);
    undo?.act();
    expect(page.said()).toEqual(left);
    const broken = openPage(page.device, 'a=broken');
    const [dismiss] = offersFor('linkBroken', broken.session);
    dismiss?.act();
    expect(broken.session.$notices.get()).toEqual([]);
    const [adopt] = offersFor('fromAddress', openPage(page.device, linkWith({ fires: 1 })).session);
    adopt?.act();
    expect(openPage(page.device).said()).toEqual({ fires: 1 });
    const foreign = openPage(page.device, linkWith({ mandate: 1 }));
    const [, keepOwn] = offersFor('fromAddress', foreign.session);
    keepOwn?.act();
    expect(foreign.said()).toEqual({ fires: 1 });
  });
});
