import { describe, expect, test } from 'vitest';
import { readSaved } from '../../../src/schemas/saved/saved-file.ts';
import { createSession } from '../../../src/state/session.ts';
import { fakeDevice } from '../../fixtures/door.ts';
import { quick } from '../../fixtures/instrument.ts';
import { onShelf, openPage, setup } from './page.ts';

describe('a page that is opened for the first time', () => {
  test('is ready and empty, and says nothing', () => {
    const session = createSession(fakeDevice().open(), setup);
    expect(session.$ready.get()).toBe(false);
    session.open();
    expect(session.$ready.get()).toBe(true);
    expect(session.$answers.get().size).toBe(0);
    expect(session.$saving.get()).toBe('idle');
    expect(session.$notices.get()).toEqual([]);
    expect(session.$place.get()).toBe('');
    expect(session.$packed.get()).toBeNull();
    expect(session.aside()).toBeNull();
  });

  test('leaves no trace on the device or in the address', () => {
    const page = openPage();
    expect([...page.device.entries]).toEqual([]);
    expect(page.tab.address.fragment()).toBe('');
  });

  test('knows what it asks', () => {
    const { $assessment } = openPage().session;
    expect($assessment.get()).toMatchObject({
      format: 2,
      edition: '2026.2',
      flow: 'quick',
      asked: quick,
      answers: {},
      profile: {},
      createdAt: '2026-11-23T08:00:00.000Z',
    });
  });
});

describe('an answer', () => {
  test('is saved on the device at once, with its time', () => {
    const page = openPage();
    page.device.setClock('2026-11-23T09:00:00.000Z');
    page.answer('agenda', 4);
    expect(page.session.$saving.get()).toBe('saved');
    expect(page.session.$packed.get()).toBeNull();
    expect(page.tab.address.fragment()).toBe('');
    expect(onShelf(page.device)).toMatchObject({
      id: page.session.$assessment.get().id,
      changedAt: '2026-11-23T09:00:01.000Z',
      answers: { agenda: { value: 4, at: '2026-11-23T09:00:01.000Z' } },
    });
  });

  test('of every kind is there when the page is opened again', () => {
    const page = openPage();
    page.answer('agenda', 1);
    page.answer('demand', 5);
    page.answer('fires', 'dk');
    page.answer('mandate', 'na');
    const before = page.session.$assessment.get();
    const again = page.reload();
    expect(again.session.$assessment.get()).toEqual(before);
    expect(again.said()).toEqual({
      agenda: 1,
      demand: 5,
      fires: 'dontKnow',
      mandate: 'notApplicable',
    });
    expect(again.session.$saving.get()).toBe('saved');
    expect(again.session.$notices.get()).toEqual([]);
  });

  test('given twice is the second one', () => {
    const page = openPage();
    page.answer('agenda', 1);
    page.answer('agenda', 'dk');
    expect(page.said()).toEqual({ agenda: 'dontKnow' });
    expect(page.reload().said()).toEqual({ agenda: 'dontKnow' });
  });

  test('that is cleared is gone, and stays so', () => {
    const page = openPage();
    page.answer('agenda', 1);
    page.answer('demand', 2);
    page.clear('agenda');
    expect(page.said()).toEqual({ demand: 2 });
    expect(page.reload().said()).toEqual({ demand: 2 });
    expect(onShelf(page.device).answers['agenda']?.value).toBe('cleared');
  });

  test('that is given before anything else stands for itself on the shelf', () => {
    const page = openPage();
    page.answer('agenda', 3);
    const { id } = page.session.$assessment.get();
    expect([...page.device.entries.keys()].toSorted()).toEqual([`assessment:${id}`, 'current']);
    expect(readSaved(page.device.entries.get(`assessment:${id}`) ?? '').kind).toBe('opened');
  });

  test('is told to everybody who listens, once', () => {
    const page = openPage();
    const sizes: number[] = [];
    page.session.$answers.listen((answers) => sizes.push(answers.size));
    page.answer('agenda', 3);
    page.answer('demand', 3);
    expect(new Set(sizes)).toEqual(new Set([1, 2]));
  });
});

describe('the name of the organisation', () => {
  test('is saved, and there when the page is opened again', () => {
    const page = openPage();
    page.session.describe({ organisation: 'Åkeri Öst', preparedBy: 'Αθηνά' });
    const profile = { organisation: 'Åkeri Öst', preparedBy: 'Αθηνά' };
    expect(page.session.$assessment.get().profile).toEqual(profile);
    expect(page.reload().session.$assessment.get().profile).toEqual(profile);
  });

  test.each(['ö', 'ώ', '𝛀', '🚚'])('is cut at eighty characters (%s)', (letter) => {
    const page = openPage();
    page.answer('agenda', 3);
    page.session.describe({ organisation: letter.repeat(81), preparedBy: letter.repeat(200) });
    const cut = { organisation: letter.repeat(80), preparedBy: letter.repeat(80) };
    expect(page.session.$assessment.get().profile).toEqual(cut);
    const again = page.reload();
    expect(again.session.$notices.get()).toEqual([]);
    expect(again.session.$assessment.get().profile).toEqual(cut);
    expect(again.said()).toEqual({ agenda: 3 });
  });

  test('is taken away when it is emptied', () => {
    const page = openPage();
    page.session.describe({ organisation: 'Åkeri Öst', preparedBy: 'Αθηνά' });
    page.session.describe({ organisation: '', preparedBy: 'Αθηνά' });
    expect(page.reload().session.$assessment.get().profile).toEqual({ preparedBy: 'Αθηνά' });
  });

  test('keeps the answers', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.session.describe({ organisation: 'Åkeri Öst' });
    expect(page.reload().said()).toEqual({ agenda: 4 });
  });
});

describe('the place', () => {
  test('is read from the address', () => {
    expect(openPage(fakeDevice(), 'people').session.$place.get()).toBe('people');
  });

  test('follows the address', () => {
    const page = openPage();
    page.tab.goTo('leadership');
    expect(page.session.$place.get()).toBe('leadership');
  });

  test('is written to the address', () => {
    const page = openPage();
    page.session.goTo('promise');
    expect(page.session.$place.get()).toBe('promise');
    expect(page.tab.address.fragment()).toBe('promise');
    expect(page.reload().session.$place.get()).toBe('promise');
  });

  test('stays when something is answered', () => {
    const page = openPage(fakeDevice(), 'people');
    page.answer('agenda', 4);
    expect(page.tab.address.fragment()).toBe('people');
  });
});

describe('a page that is closed', () => {
  test('no longer follows the address or the other tabs', () => {
    const page = openPage();
    page.answer('agenda', 4);
    const other = openPage(page.device);
    page.close();
    page.tab.goTo('people');
    other.answer('agenda', 1);
    expect(page.session.$place.get()).toBe('');
    expect(page.said()).toEqual({ agenda: 4 });
  });
});
