import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedAssessment } from '../../../src/schemas/saved/saved-assessment.ts';
import { writeSaved } from '../../../src/schemas/saved/saved-file.ts';
import { fakeDevice } from '../../fixtures/door.ts';
import { type Given, quick } from '../../fixtures/instrument.ts';
import { fullSetup, onShelf, openPage, type Page, setup } from './page.ts';

/** Two tabs with the same assessment, of which one item is answered. */
function twoTabs(): readonly [Page, Page] {
  const device = fakeDevice();
  const one = openPage(device);
  one.answer('agenda', 3);
  return [one, openPage(device)];
}

describe('two tabs', () => {
  test('show each other’s answers at once', () => {
    const [one, other] = twoTabs();
    one.answer('demand', 4);
    expect(other.said()).toEqual({ agenda: 3, demand: 4 });
    other.answer('fires', 'dk');
    expect(one.said()).toEqual({ agenda: 3, demand: 4, fires: 'dontKnow' });
    expect(one.reload().said()).toEqual(other.said());
  });

  test('agree on the newest answer to an item', () => {
    const [one, other] = twoTabs();
    one.answer('agenda', 1);
    other.answer('agenda', 5);
    expect([one.said(), other.said()]).toEqual([{ agenda: 5 }, { agenda: 5 }]);
    one.clear('agenda');
    expect([one.said(), other.said()]).toEqual([{}, {}]);
    expect(one.reload().said()).toEqual({});
  });

  test('come to the same whatever is answered where', () => {
    const deeds = fc.array(
      fc.record({
        first: fc.boolean(),
        item: fc.constantFrom(...quick.slice(0, 4)),
        given: fc.constantFrom<Given | null>(1, 2, 3, 4, 5, 'dk', 'na', null),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(deeds, (all) => {
        const [one, other] = twoTabs();
        const expected = new Map<string, unknown>([['agenda', 3]]);
        for (const { first, item, given } of all) {
          const page = first ? one : other;
          if (given === null) page.clear(item);
          else page.answer(item, given);
          expected.delete(item);
          if (given === 'dk') expected.set(item, 'dontKnow');
          else if (given === 'na') expected.set(item, 'notApplicable');
          else if (given !== null) expected.set(item, given);
        }
        const said = Object.fromEntries(expected);
        expect(one.said()).toEqual(said);
        expect(other.said()).toEqual(said);
        expect(openPage(one.device).said()).toEqual(said);
      }),
    );
  });

  test('never take an older answer for a newer one', () => {
    const [one] = twoTabs();
    const now = onShelf(one.device);
    const older: SavedAssessment = {
      ...now,
      answers: {
        agenda: { value: 1, at: '2026-11-22T08:00:00.000Z' },
        mandate: { value: 2, at: '2026-11-22T08:00:00.000Z' },
      },
    };
    one.device.writeFromElsewhere(`assessment:${now.id}`, writeSaved(older));
    expect(one.said()).toEqual({ agenda: 3, mandate: 2 });
    one.answer('demand', 5);
    expect(one.reload().said()).toEqual({ agenda: 3, mandate: 2, demand: 5 });
  });

  test('merge at the next answer what one of them did not hear of', () => {
    const [one] = twoTabs();
    const now = onShelf(one.device);
    const more = { ...now.answers, fires: { value: 2, at: '2026-11-23T09:00:00.000Z' } as const };
    one.device.entries.set(`assessment:${now.id}`, writeSaved({ ...now, answers: more }));
    one.answer('demand', 5);
    expect(one.said()).toEqual({ agenda: 3, fires: 2, demand: 5 });
    expect(one.reload().said()).toEqual({ agenda: 3, fires: 2, demand: 5 });
  });

  test('keep the name of the organisation that was typed in one of them', () => {
    const [one, other] = twoTabs();
    other.device.passSeconds(1);
    other.session.describe({ organisation: 'Åkeri Öst' });
    one.answer('demand', 4);
    expect(one.session.$assessment.get().profile).toEqual({ organisation: 'Åkeri Öst' });
    expect(one.reload().session.$assessment.get().profile).toEqual({ organisation: 'Åkeri Öst' });
  });

  test('that were opened before the first answer lose none of both', () => {
    const device = fakeDevice();
    const [one, other] = [openPage(device), openPage(device)];
    one.answer('agenda', 3);
    other.answer('demand', 4);
    expect(other.said()).toEqual({ agenda: 3, demand: 4 });
    expect(openPage(device).said()).toEqual({ agenda: 3, demand: 4 });
  });

  test('leave other assessments and garbage alone', () => {
    const [one] = twoTabs();
    const now = onShelf(one.device);
    const stranger = { ...now, id: 'stranger', answers: {} };
    one.device.writeFromElsewhere('assessment:stranger', writeSaved(stranger));
    expect(one.said()).toEqual({ agenda: 3 });
    one.device.writeFromElsewhere(`assessment:${now.id}`, 'garbage');
    expect(one.said()).toEqual({ agenda: 3 });
    one.answer('demand', 4);
    expect(one.reload().said()).toEqual({ agenda: 3, demand: 4 });
  });

  test('take what is said last for the newest, also when the clock has been set back', () => {
    const [one, other] = twoTabs();
    one.session.describe({ organisation: 'Förr AB' });
    one.device.setClock('2020-01-01T00:00:00.000Z');
    one.answer('agenda', 5);
    one.session.describe({ organisation: 'Nu AB' });
    expect(one.said()).toEqual({ agenda: 5 });
    expect(other.said()).toEqual({ agenda: 5 });
    const again = one.reload();
    expect(again.said()).toEqual({ agenda: 5 });
    expect(again.session.$assessment.get().profile).toEqual({ organisation: 'Nu AB' });
  });

  test('lose none of both, either, where the one has not heard of the other yet', () => {
    const device = fakeDevice();
    const late = openPage(device);
    const elsewhere = openPage();
    elsewhere.answer('agenda', 3);
    for (const [key, value] of elsewhere.device.entries) device.entries.set(key, value);
    late.answer('demand', 4);
    expect(late.said()).toEqual({ agenda: 3, demand: 4 });
    expect(openPage(device).said()).toEqual({ agenda: 3, demand: 4 });
  });
});

describe('a tab that goes on while another starts over', () => {
  test('keeps showing its own, on all its pages and however often it is opened again', () => {
    const [one, other] = twoTabs();
    other.session.startOver();
    other.answer('demand', 5);
    expect(one.reload().said()).toEqual({ agenda: 3 });
    const result = one.goTo(fullSetup).goTo(setup);
    expect(result.said()).toEqual({ agenda: 3 });
    expect(result.session.$notices.get()).toEqual([]);
    expect(other.reload().said()).toEqual({ demand: 5 });
  });

  test('may be answered further, without being what a new tab opens', () => {
    const [one, other] = twoTabs();
    other.session.startOver();
    other.answer('demand', 5);
    const again = one.reload();
    again.answer('fires', 2);
    expect(again.reload().said()).toEqual({ agenda: 3, fires: 2 });
    expect(openPage(one.device).said()).toEqual({ demand: 5 });
  });

  test('follows the device once its own is gone', () => {
    const [one, other] = twoTabs();
    const { id } = one.session.$assessment.get();
    other.session.startOver();
    other.answer('demand', 5);
    other.device.entries.delete(`assessment:${id}`);
    expect(one.reload().said()).toEqual({ demand: 5 });
  });

  test('opens the device’s current one when its own has become unreadable, which is told', () => {
    const [one, other] = twoTabs();
    const { id } = one.session.$assessment.get();
    other.session.startOver();
    other.answer('demand', 5);
    other.device.entries.set(`assessment:${id}`, 'garbage');
    const again = one.reload();
    expect(again.said()).toEqual({ demand: 5 });
    expect(again.session.$notices.get()).toEqual(['damaged']);
    expect(again.session.aside()).toBe('garbage');
    expect(other.reload().said()).toEqual({ demand: 5 });
  });

  test('leaves its own alone when a later version has taken it over', () => {
    const [one, other] = twoTabs();
    const { id } = one.session.$assessment.get();
    other.session.startOver();
    other.device.entries.set(`assessment:${id}`, '{"format":3}');
    const again = one.reload();
    expect(again.session.$notices.get()).toEqual(['newer']);
    again.answer('agenda', 1);
    expect(one.device.entries.get(`assessment:${id}`)).toBe('{"format":3}');
  });
});
