import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSaved, writeSaved } from '../../../src/schemas/saved/saved-file.ts';
import { createLibrary, type Library, type LibraryEntry } from '../../../src/state/library.ts';
import { readAll } from '../../../src/state/read-files.ts';
import { type FakeDevice, fakeDevice } from '../../fixtures/door.ts';
import { itemId } from '../../fixtures/instrument.ts';
import { savedAssessments } from '../schemas/saved/arbitraries.ts';
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

/** The organisations of what was removed. */
function removedOf(library: Library): readonly string[] {
  return library.$removed.get().map(({ organisation }) => organisation);
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
    expect(openLibrary(device).$removed.get()).toEqual([]);
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
    const { id, changedAt, answers } = onShelf(page.device);
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
        measuredAt: Object.values(answers)
          .map(({ at }) => at)
          .toSorted()
          .at(-1),
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
    expect(removedOf(library)).toEqual(['Andra']);
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
    expect(library.$removed.get()).toMatchObject([{ id, organisation: 'Andra', current: false }]);
    expect(library.undoRemove(id)).toBe('saved');
    expect(library.$removed.get()).toEqual([]);
    expect(page.device.entries).toEqual(before);
    expect(library.undoRemove(id)).toBe('gone');
  });

  test('of the current one leaves none current, and its return makes it so again', () => {
    const page = threeSaved();
    const library = page.library();
    const id = idOf(library, 'Tredje');
    library.remove(id);
    expect(readable(library).some(({ current }) => current)).toBe(false);
    expect(page.reload().said()).toEqual({});
    library.undoRemove(id);
    expect(page.reload().session.$assessment.get().profile.organisation).toBe('Tredje');
    expect(openPage(page.device).session.$assessment.get().profile.organisation).toBe('Tredje');
  });

  test('of several in a row keeps each, the last first, also after a reload', () => {
    const page = threeSaved();
    const before = new Map(page.device.entries);
    const library = page.library();
    const ids = ['Första', 'Tredje', 'Andra'].map((name) => idOf(library, name));
    for (const id of ids) library.remove(id);
    expect(removedOf(library)).toEqual(['Andra', 'Tredje', 'Första']);
    expect(removedOf(page.library())).toEqual(['Tredje', 'Andra', 'Första']);
    const [first = '', third = '', second = ''] = ids;
    expect(library.undoRemove(third)).toBe('saved');
    expect(removedOf(library)).toEqual(['Andra', 'Första']);
    library.undoRemove(second);
    library.undoRemove(first);
    expect(page.device.entries).toEqual(before);
  });

  test('is for good once it is forgotten, one by one or all', () => {
    const page = threeSaved();
    const library = page.library();
    for (const name of ['Första', 'Tredje', 'Andra']) library.remove(idOf(library, name));
    library.forgetRemoved(library.$removed.get().at(-1)?.id);
    expect(removedOf(library)).toEqual(['Andra', 'Tredje']);
    expect([...page.device.entries.values()].join()).not.toContain('Första');
    library.forgetRemoved();
    expect(removedOf(page.library())).toEqual([]);
    expect([...page.device.entries.values()].join()).not.toMatch(/Andra|Tredje/);
  });

  test('of an earlier version, which kept one, can still be taken back', () => {
    const page = threeSaved();
    const library = page.library();
    const id = idOf(library, 'Andra');
    library.remove(id);
    const text = page.device.entries.get(`removed:${id}`) ?? '';
    page.device.entries.delete(`removed:${id}`);
    page.device.entries.set('removed', text);
    expect(removedOf(page.library())).toEqual(['Andra']);
    expect(page.library().undoRemove(id)).toBe('saved');
    expect(organisations(page.library())).toEqual(['Tredje', 'Andra', 'Första']);
    expect(page.device.entries.has('removed')).toBe(false);
  });

  test('loses nothing that a page says that still has it open', () => {
    const page = threeSaved();
    const library = openLibrary(page.device);
    const id = idOf(library, 'Tredje');
    library.remove(id);
    page.answer('demand', 2);
    expect(organisations(library)).toContain('Tredje');
    expect(library.undoRemove(id)).toBe('saved');
    expect(page.reload().said()).toEqual({ agenda: 4, demand: 2 });
  });

  test('works on a device that is full, both ways', () => {
    const page = threeSaved();
    page.device.storage = 'full';
    const before = new Map(page.device.entries);
    const library = page.library();
    const id = idOf(library, 'Andra');
    expect(library.remove(id)).toBe('saved');
    expect(removedOf(library)).toEqual(['Andra']);
    expect(library.undoRemove(id)).toBe('saved');
    expect(page.device.entries).toEqual(before);
  });
});

describe('a duplicate', () => {
  test('lies beside the original with an id and a name of its own, and is not opened', () => {
    const page = threeSaved();
    const library = page.library();
    const id = idOf(library, 'Andra');
    page.device.passSeconds(1);
    expect(library.duplicate(id, 'Kopia av Andra')).toBe('saved');
    const [copy, ...others] = readable(library);
    expect(others.map(({ organisation }) => organisation)).toEqual(['Tredje', 'Andra', 'Första']);
    expect(copy).toMatchObject({ name: 'Kopia av Andra', organisation: 'Andra', current: false });
    expect(copy?.id).not.toBe(id);
    const at = (key: string) => readSaved(page.device.entries.get(`assessment:${key}`) ?? '');
    const [original, made] = [at(id), at(copy?.id ?? '')];
    if (original.kind !== 'opened' || made.kind !== 'opened') throw new Error('unreadable');
    const { id: _, name: __, changedAt: ___, ...rest } = made.assessment;
    expect(original.assessment).toMatchObject(rest);
    expect(library.duplicate('unknown', 'x')).toBe('gone');
  });

  test('needs room, and says so', () => {
    const page = threeSaved();
    page.device.storage = 'full';
    const library = page.library();
    expect(library.duplicate(idOf(library, 'Andra'), 'x')).toBe('full');
    expect(organisations(library)).toEqual(['Tredje', 'Andra', 'Första']);
  });
});

describe('importing', () => {
  test('opens what does not lie here as new', () => {
    const page = threeSaved();
    const library = page.library();
    expect(library.importFile(file)).toEqual({ kind: 'opened', id: fileId, as: 'new' });
    expect(readable(library).find(({ current }) => current)?.id).toBe(fileId);
    expect(page.reload().session.$assessment.get()).toEqual({
      ...JSON.parse(file),
    });
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

  test('of a copy that was laid in before knows it again', () => {
    const page = threeSaved();
    const library = page.library();
    library.importFile(file);
    const older = file.replace('"value": 4', '"value": 2');
    const first = library.importFile(older);
    if (first.kind !== 'opened') throw new Error(first.kind);
    expect(library.importFile(older)).toEqual({ kind: 'opened', id: first.id, as: 'same' });
    expect(readable(library)).toHaveLength(5);
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

describe('many at once', () => {
  test('come out of one device in one file, and into another the same to the letter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(savedAssessments, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }),
        (saved) => {
          const device = fakeDevice();
          for (const one of saved) device.entries.set(`assessment:${one.id}`, writeSaved(one));
          const exported = openLibrary(device).exportAll();
          expect(exported?.name).toMatch(`loopcheck-${saved.length}-`);
          const elsewhere = fakeDevice();
          const results = openLibrary(elsewhere).importMany(readAll(exported?.text ?? ''));
          expect(results).toHaveLength(saved.length);
          const readBack = (key: string) => JSON.parse(elsewhere.entries.get(key) ?? 'null');
          for (const one of saved) {
            expect(readBack(`assessment:${one.id}`)).toEqual(JSON.parse(writeSaved(one)));
          }
          const again = openLibrary(elsewhere).importMany(readAll(exported?.text ?? ''));
          expect(again.every((one) => one.kind === 'opened' && one.as === 'same')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('leave open what was open, and tell each what became of it', () => {
    const page = threeSaved();
    const library = page.library();
    library.importFile(file);
    library.open(idOf(library, 'Första'));
    const bundle = JSON.stringify({
      kind: 'loopcheck-bundle',
      version: 1,
      madeAt: '2026-11-23T08:00:00.000Z',
      assessments: [
        { ...JSON.parse(file), id: 'another' },
        JSON.parse(file),
        JSON.parse(file.replace('"value": 4', '"value": 2')),
        { format: 3 },
        'nothing',
      ],
    });
    const kinds = library
      .importMany(readAll(bundle))
      .map((one) =>
        one.kind === 'opened' ? one.as : one.kind === 'refused' ? one.fault : one.why,
      );
    expect(kinds).toEqual(['new', 'same', 'copy', 'newer', 'damaged']);
    expect(readable(library)).toHaveLength(6);
    expect(readable(library).find(({ current }) => current)?.organisation).toBe('Första');
  });

  test('where the room runs out midway, keep what was laid in', () => {
    const device = fakeDevice();
    const library = openLibrary(device);
    const saved = ['a', 'b', 'c'].map((id) => ({ ...JSON.parse(file), id }));
    const read = saved.flatMap((one) => readAll(JSON.stringify(one)));
    library.importMany(read.slice(0, 1));
    device.storage = 'full';
    const before = new Map(device.entries);
    expect(library.importMany(read)).toEqual([
      { kind: 'opened', id: 'a', as: 'same' },
      { kind: 'notSaved', why: 'full' },
      { kind: 'notSaved', why: 'full' },
    ]);
    expect(device.entries).toEqual(before);
    device.storage = 'works';
    expect(library.importMany(read)).toMatchObject([{ as: 'same' }, { as: 'new' }, { as: 'new' }]);
  });

  test('of an empty device are nothing', () => {
    expect(openLibrary(fakeDevice()).exportAll()).toBeNull();
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
