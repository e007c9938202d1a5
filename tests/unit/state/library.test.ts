import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSaved, writeSaved } from '../../../src/schemas/saved/saved-file.ts';
import { createLibrary, type Library, type LibraryEntry } from '../../../src/state/library.ts';
import { type FakeDevice, fakeDevice } from '../../fixtures/door.ts';
import { itemId } from '../../fixtures/instrument.ts';
import { onShelf, openLibrary, openPage, type Page, setup } from './page.ts';

const kept = resolve(import.meta.dirname, '../../fixtures/saved/format-2.json');
const file = readFileSync(kept, 'utf8');
const fileId = (JSON.parse(file) as { id: string }).id;

/** A page with three assessments behind it: the names of their organisations, oldest first. */
function threeSaved(): Page {
  const page = openPage();
  for (const organisation of ['Första', 'Andra', 'Tredje']) {
    page.session.startOver();
    page.answer('agenda', 4);
    page.session.describe({ organisation });
  }
  return page;
}

function readable(library: Library): readonly LibraryEntry[] {
  return library.$entries.get().filter((entry) => entry.kind === 'assessment');
}

function organisations(library: Library): readonly string[] {
  return readable(library).map(({ organisation }) => organisation);
}

/** The id of an organisation's assessment. @throws Error when there is none. */
function idOf(library: Library, organisation: string): string {
  const found = readable(library).find((entry) => entry.organisation === organisation);
  if (found === undefined) throw new Error(`nothing of ${organisation}`);
  return found.id;
}

describe('the library', () => {
  test('is empty until it has started, and on an empty device', () => {
    const device = fakeDevice();
    const library = createLibrary(threeSaved().tab, setup);
    expect([library.$ready.get(), library.$entries.get()]).toEqual([false, []]);
    expect(openLibrary(device).$entries.get()).toEqual([]);
    expect(openLibrary(device).$ready.get()).toBe(true);
    expect(openLibrary(device).$removed.get()).toBeNull();
    expect([...device.entries]).toEqual([]);
  });

  test('lists what lies on the device, the newest first', () => {
    expect(organisations(threeSaved().library())).toEqual(['Tredje', 'Andra', 'Första']);
  });

  test('says of each how far it has come, and which one is current', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.answer('demand', 'dk');
    page.answer('roadmap', 3);
    page.clear('demand');
    page.session.rename('Hösten');
    const { id, changedAt } = onShelf(page.device);
    expect(page.library().$entries.get()).toEqual([
      {
        kind: 'assessment',
        id,
        name: 'Hösten',
        organisation: '',
        flow: 'quick',
        answered: 1,
        asked: 12,
        changedAt,
        current: true,
      },
    ]);
  });

  test('knows the current one of this tab from that of the device', () => {
    const page = openPage();
    page.answer('agenda', 4);
    const other = openPage(page.device);
    other.session.startOver();
    const current = (library: Library) => readable(library).find((entry) => entry.current)?.id;
    expect(current(page.library())).toBe(page.session.$assessment.get().id);
    expect(current(openLibrary(page.device))).toBe(other.session.$assessment.get().id);
  });

  test('shows what it cannot read, and never changes it', () => {
    const page = threeSaved();
    page.device.entries.set('assessment:broken', '{"format":1');
    page.device.entries.set('assessment:later', '{"format":3}');
    const library = page.library();
    expect(library.$entries.get().slice(3)).toEqual([
      { kind: 'damaged', key: 'assessment:broken' },
      { kind: 'newer', key: 'assessment:later' },
    ]);
    for (const id of ['broken', 'later']) {
      expect([library.open(id), library.rename(id, 'x'), library.remove(id)]).toEqual([
        'gone',
        'gone',
        'gone',
      ]);
      expect(library.exportFile(id)).toBeNull();
    }
    expect(library.textOf('assessment:broken')).toBe('{"format":1');
    expect(page.device.entries.get('assessment:broken')).toBe('{"format":1');
    expect(page.device.entries.get('assessment:later')).toBe('{"format":3}');
  });

  test('hears what other tabs do', () => {
    const page = threeSaved();
    const library = openLibrary(page.device);
    page.session.describe({ organisation: 'Fjärde' });
    expect(organisations(library)).toEqual(['Fjärde', 'Andra', 'Första']);
    openLibrary(page.device).remove(idOf(library, 'Andra'));
    expect(organisations(library)).toEqual(['Fjärde', 'Första']);
    expect(library.$removed.get()?.organisation).toBe('Andra');
  });

  test('hears nothing once it has stopped', () => {
    const device = fakeDevice();
    const library = createLibrary(device.open(), setup);
    library.start()();
    openPage(device).answer('agenda', 4);
    expect(library.$entries.get()).toEqual([]);
  });
});

describe('opening', () => {
  test('makes an assessment the current one, of the device and of this tab', () => {
    const page = threeSaved();
    const library = page.library();
    expect(library.open(idOf(library, 'Första'))).toBe('saved');
    expect(readable(library).find(({ current }) => current)?.organisation).toBe('Första');
    const organisation = (one: Page) => one.session.$assessment.get().profile.organisation;
    expect(organisation(page.reload())).toBe('Första');
    expect(organisation(openPage(page.device))).toBe('Första');
  });

  test('works in this tab on a device that is full', () => {
    const page = threeSaved();
    page.device.storage = 'full';
    const library = page.library();
    expect(library.open(idOf(library, 'Första'))).toBe('saved');
    expect(page.reload().session.$assessment.get().profile.organisation).toBe('Första');
  });

  test('of what another tab has removed does nothing', () => {
    const page = threeSaved();
    expect(page.library().open('unknown')).toBe('gone');
    expect(page.reload().session.$assessment.get().profile.organisation).toBe('Tredje');
  });
});

describe('beginning anew', () => {
  test('gives an empty current assessment beside the others', () => {
    const page = threeSaved();
    const library = page.library();
    page.device.passSeconds(1);
    expect(library.begin()).toBe('saved');
    expect(organisations(library)).toEqual(['', 'Tredje', 'Andra', 'Första']);
    expect(page.reload().said()).toEqual({});
    expect(openPage(page.device).said()).toEqual({});
  });
});

describe('a name', () => {
  test('is given, cut and taken away, and is the newest', () => {
    const page = threeSaved();
    const library = page.library();
    const id = idOf(library, 'Första');
    page.device.passSeconds(1);
    expect(library.rename(id, '𝛀'.repeat(81))).toBe('saved');
    expect(readable(library)[0]).toMatchObject({ id, name: '𝛀'.repeat(80) });
    expect(library.rename(id, '')).toBe('saved');
    expect(readable(library)[0]).toMatchObject({ id, name: '' });
    expect(library.rename('unknown', 'x')).toBe('gone');
  });

  test('comes to a page that has the assessment open', () => {
    const page = threeSaved();
    const library = openLibrary(page.device);
    library.rename(idOf(library, 'Tredje'), 'Hösten');
    expect(page.session.$assessment.get().name).toBe('Hösten');
  });
});

describe('removing', () => {
  test('takes an assessment away, with the way back', () => {
    const page = threeSaved();
    const before = new Map(page.device.entries);
    const library = page.library();
    const id = idOf(library, 'Andra');
    expect(library.remove(id)).toBe('saved');
    expect(organisations(library)).toEqual(['Tredje', 'Första']);
    expect(library.$removed.get()).toMatchObject({ id, organisation: 'Andra', current: false });
    expect(library.undoRemove()).toBe('saved');
    expect(library.$removed.get()).toBeNull();
    expect(page.device.entries).toEqual(before);
    expect(library.undoRemove()).toBe('gone');
  });

  test('of the current one leaves none current, and its return makes it so again', () => {
    const page = threeSaved();
    const library = page.library();
    library.remove(idOf(library, 'Tredje'));
    expect(readable(library).some(({ current }) => current)).toBe(false);
    expect(page.reload().said()).toEqual({});
    library.undoRemove();
    expect(page.reload().session.$assessment.get().profile.organisation).toBe('Tredje');
    expect(openPage(page.device).session.$assessment.get().profile.organisation).toBe('Tredje');
  });

  test('can be taken back after a reload, until the next removal or a dismissal', () => {
    const page = threeSaved();
    const library = page.library();
    library.remove(idOf(library, 'Första'));
    expect(page.library().$removed.get()?.organisation).toBe('Första');
    library.remove(idOf(library, 'Andra'));
    expect(page.library().$removed.get()?.organisation).toBe('Andra');
    expect([...page.device.entries.values()].join()).not.toContain('Första');
    library.dismissRemoved();
    expect(library.$removed.get()).toBeNull();
    expect(page.library().$removed.get()).toBeNull();
    expect([...page.device.entries.values()].join()).not.toContain('Andra');
  });

  test('loses nothing that a page says that still has it open', () => {
    const page = threeSaved();
    const library = openLibrary(page.device);
    library.remove(idOf(library, 'Tredje'));
    page.answer('demand', 2);
    expect(organisations(library)).toContain('Tredje');
    expect(library.undoRemove()).toBe('saved');
    expect(page.reload().said()).toEqual({ agenda: 4, demand: 2 });
  });

  test('works on a device that is full, both ways', () => {
    const page = threeSaved();
    page.device.storage = 'full';
    const before = new Map(page.device.entries);
    const library = page.library();
    expect(library.remove(idOf(library, 'Andra'))).toBe('saved');
    expect(library.$removed.get()?.organisation).toBe('Andra');
    expect(library.undoRemove()).toBe('saved');
    expect(page.device.entries).toEqual(before);
  });
});

describe('importing', () => {
  test('opens what does not lie here as new', () => {
    const page = threeSaved();
    const library = page.library();
    expect(library.importFile(file)).toEqual({ kind: 'opened', id: fileId, as: 'new' });
    expect(readable(library).find(({ current }) => current)?.id).toBe(fileId);
    expect(page.reload().session.$assessment.get()).toEqual(JSON.parse(file));
    expect(openPage(page.device).session.$assessment.get().id).toBe(fileId);
  });

  test('only opens what lies here already with the same content', () => {
    const page = threeSaved();
    const library = page.library();
    library.importFile(file);
    library.open(idOf(library, 'Första'));
    const before = page.device.entries.get(`assessment:${fileId}`);
    const other = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(file)).toReversed()));
    expect(library.importFile(other)).toEqual({ kind: 'opened', id: fileId, as: 'same' });
    expect(readable(library)).toHaveLength(4);
    expect(readable(library).find(({ current }) => current)?.id).toBe(fileId);
    expect(page.device.entries.get(`assessment:${fileId}`)).toBe(before);
  });

  test('opens another state of what lies here as a copy, and overwrites nothing', () => {
    const page = threeSaved();
    const library = page.library();
    library.importFile(file);
    const before = page.device.entries.get(`assessment:${fileId}`);
    const older = file.replace('"value": 4', '"value": 2');
    const result = library.importFile(older);
    if (result.kind !== 'opened') throw new Error(result.kind);
    expect(result.as).toBe('copy');
    expect(result.id).not.toBe(fileId);
    expect(page.device.entries.get(`assessment:${fileId}`)).toBe(before);
    expect(page.reload().session.$assessment.get()).toEqual({
      ...JSON.parse(older),
      id: result.id,
    });
  });

  test.each(['garbage', '{"format":3}'])('leaves %s under its id alone', (there) => {
    const device = fakeDevice();
    device.entries.set(`assessment:${fileId}`, there);
    const library = openLibrary(device);
    expect(library.importFile(file)).toMatchObject({ kind: 'opened', as: 'copy' });
    expect(device.entries.get(`assessment:${fileId}`)).toBe(there);
  });

  test.each([
    ['cutOff', file.slice(0, 400)],
    ['damaged', file.replace('"full"', '7')],
    ['foreign', 'id;value'],
    ['newer', '{"format":3}'],
  ])('refuses what is %s, and changes nothing', (fault, text) => {
    const page = threeSaved();
    const before = new Map(page.device.entries);
    const library = page.library();
    const entries = library.$entries.get();
    expect(library.importFile(text)).toEqual({ kind: 'refused', fault });
    expect(page.device.entries).toEqual(before);
    expect(library.$entries.get()).toEqual(entries);
  });

  test('of garbage is never thrown about, and changes nothing', () => {
    const page = threeSaved();
    const before = new Map(page.device.entries);
    const library = page.library();
    const places = fc.record({ at: fc.nat({ max: file.length }), put: fc.string() });
    const spoilt = places.map(({ at, put }) => file.slice(0, at) + put);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), spoilt), (text) => {
        fc.pre(text.trimEnd() !== file.trimEnd());
        expect(library.importFile(text).kind).toBe('refused');
        expect(page.device.entries).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['full', 'forbidden'] as const)('says so where the storage is %s', (storage) => {
    const device = fakeDevice();
    device.storage = storage;
    const library = openLibrary(device);
    expect(library.importFile(file)).toEqual({ kind: 'notSaved', why: storage });
    expect(library.begin()).toBe(storage);
    expect(library.$entries.get()).toEqual([]);
    expect([...device.entries]).toEqual([]);
    expect(library.importFile('{')).toEqual({ kind: 'refused', fault: 'cutOff' });
  });
});

describe('exporting', () => {
  test('gives a file that opens as the same on this device and as new on another', () => {
    const page = openPage();
    page.answer('agenda', 5);
    page.session.setProofMode(true);
    page.session.prove(itemId('agenda'), true);
    page.session.note(itemId('agenda'), 'Varje måndag');
    page.session.describe({ organisation: 'Åkeri Öst' });
    const library = page.library();
    const exported = library.exportFile(onShelf(page.device).id);
    expect(exported?.name).toMatch(/^loopcheck-akeri-ost-2026-11-2\d\.json$/);
    expect(exported?.text).toContain('\n  "format": 2,\n');
    expect(library.importFile(exported?.text ?? '')).toMatchObject({ as: 'same' });
    const elsewhere: FakeDevice = fakeDevice();
    expect(openLibrary(elsewhere).importFile(exported?.text ?? '')).toMatchObject({ as: 'new' });
    expect(onShelf(elsewhere)).toEqual(onShelf(page.device));
  });

  test('of what is gone gives nothing', () => {
    expect(openLibrary(fakeDevice()).exportFile('unknown')).toBeNull();
  });
});

test('what lies under an id is saved under it, whatever it calls itself', () => {
  const page = openPage();
  page.answer('agenda', 4);
  const { id } = onShelf(page.device);
  page.device.entries.set(`assessment:${id}`, writeSaved({ ...onShelf(page.device), id: 'other' }));
  const again = page.reload();
  again.answer('demand', 2);
  expect(readable(again.library()).map((entry) => entry.id)).toEqual([id]);
  expect(readSaved(page.device.entries.get(`assessment:${id}`) ?? '')).toMatchObject({
    assessment: { id },
  });
});
