import { describe, expect, test } from 'vitest';
import type { DepartmentId, PhaseId } from '../../../src/domain/ids.ts';
import { fakeDevice } from '../../fixtures/door.ts';
import { itemId } from '../../fixtures/instrument.ts';
import { fullSetup, onShelf, openPage, type Page } from './page.ts';

const agenda = itemId('agenda');
const fires = itemId('fires');

function proved(page: Page): readonly string[] | null {
  const proofs = page.session.$proofs.get();
  return proofs === null ? null : [...proofs];
}

describe('a proof', () => {
  function asking(): Page {
    const page = openPage();
    page.answer('agenda', 4);
    page.session.setProofMode(true);
    return page;
  }

  test('is asked for only when that is chosen', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.session.prove(agenda, true);
    expect(proved(page)).toBeNull();
    page.session.setProofMode(true);
    expect(proved(page)).toEqual(['agenda']);
    expect(proved(page.reload())).toEqual(['agenda']);
    page.session.setProofMode(false);
    expect(proved(page)).toBeNull();
  });

  test('keeps the answer, and is newer than it', () => {
    const page = asking();
    const before = onShelf(page.device).answers['agenda'];
    page.session.prove(agenda, true);
    const after = onShelf(page.device).answers['agenda'];
    expect(after).toMatchObject({ value: 4, shown: true });
    expect((after?.at ?? '') > (before?.at ?? '')).toBe(true);
    page.session.prove(agenda, false);
    expect(onShelf(page.device).answers['agenda']).toMatchObject({ value: 4, shown: false });
    expect(proved(page)).toEqual([]);
  });

  test('stays when the answer stays high, and is gone when it does not', () => {
    const page = asking();
    page.session.prove(agenda, true);
    page.answer('agenda', 5);
    expect(proved(page)).toEqual(['agenda']);
    page.answer('agenda', 3);
    expect(proved(page)).toEqual([]);
    page.answer('agenda', 5);
    expect(proved(page)).toEqual([]);
    expect(onShelf(page.device).answers['agenda']).not.toHaveProperty('shown');
  });

  test.each([1, 2, 3, 'dk', 'na'] as const)('is nothing where the answer is %s', (given) => {
    const page = asking();
    page.answer('fires', given);
    const before = onShelf(page.device);
    page.session.prove(fires, true);
    page.session.prove(itemId('mandate'), true);
    expect(onShelf(page.device)).toEqual(before);
  });

  test('is shown by every tab', () => {
    const page = asking();
    const other = openPage(page.device);
    page.session.prove(agenda, true);
    expect(proved(other)).toEqual(['agenda']);
  });
});

describe('a note', () => {
  const noted = (page: Page) => Object.fromEntries(page.session.$notes.get());

  test('is saved, and there when the page is opened again', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.session.note(agenda, 'Varje måndag');
    expect(noted(page)).toEqual({ agenda: 'Varje måndag' });
    expect(noted(page.reload())).toEqual({ agenda: 'Varje måndag' });
  });

  test('needs no answer', () => {
    const page = openPage();
    page.session.note(fires, 'Fråga Åsa');
    expect(noted(page.reload())).toEqual({ fires: 'Fråga Åsa' });
  });

  test('is the last of two, also when the clock has been set back', () => {
    const page = openPage();
    const other = openPage(page.device);
    page.session.note(agenda, 'förr');
    page.device.setClock('2020-01-01T00:00:00.000Z');
    page.session.note(agenda, 'nu');
    expect([noted(page), noted(other)]).toEqual([{ agenda: 'nu' }, { agenda: 'nu' }]);
  });

  test('is taken away when it is emptied, in every tab', () => {
    const page = openPage();
    page.session.note(agenda, 'Varje måndag');
    const other = openPage(page.device);
    page.session.note(agenda, '');
    expect([noted(page), noted(other), noted(page.reload())]).toEqual([{}, {}, {}]);
  });

  test.each(['ö', '𝛀'])('is cut at two thousand characters (%s)', (letter) => {
    const page = openPage();
    page.session.note(agenda, letter.repeat(2001));
    expect(noted(page.reload())).toEqual({ agenda: letter.repeat(2000) });
  });

  test('lets other tabs write to other items', () => {
    const page = openPage();
    page.answer('agenda', 4);
    const other = openPage(page.device);
    page.session.note(agenda, 'här');
    other.session.note(fires, 'där');
    expect(noted(page)).toEqual({ agenda: 'här', fires: 'där' });
  });
});

describe('the name of the assessment', () => {
  test('is saved, cut and taken away', () => {
    const page = openPage();
    page.answer('agenda', 4);
    page.session.rename('Hösten');
    expect(page.reload().session.$assessment.get().name).toBe('Hösten');
    page.session.rename('𝛀'.repeat(81));
    expect(page.reload().session.$assessment.get().name).toBe('𝛀'.repeat(80));
    page.session.rename('');
    expect(page.reload().session.$assessment.get()).not.toHaveProperty('name');
  });
});

describe('a profile', () => {
  const phase = 'scale-up' as PhaseId;
  const finance = 'finance' as DepartmentId;

  test('is changed part by part', () => {
    const page = openPage(fakeDevice(), '', fullSetup);
    page.session.describe({ organisation: 'Åkeri Öst', phase });
    page.session.describe({ departments: [finance, finance], function: finance });
    const profile = { organisation: 'Åkeri Öst', phase, departments: [finance], function: finance };
    expect(page.reload().session.$assessment.get().profile).toEqual(profile);
    page.session.describe({ phase: undefined, function: '', organisation: '' });
    expect(page.reload().session.$assessment.get().profile).toEqual({ departments: [finance] });
  });
});

describe('on a device that cannot save', () => {
  test('everything that was said is carried by the address', () => {
    const device = fakeDevice();
    device.storage = 'forbidden';
    const page = openPage(device, '', fullSetup);
    page.answer('agenda', 4);
    page.answer('fires', 'dk');
    page.session.setProofMode(true);
    page.session.prove(agenda, true);
    page.session.note(fires, 'Fråga "Åsa" 🚚');
    page.session.rename('Hösten');
    page.session.describe({
      organisation: 'Åkeri Öst',
      preparedBy: 'Αθηνά',
      departments: ['hr' as DepartmentId],
      phase: 'scale-up' as PhaseId,
    });
    const before = page.session.$assessment.get();
    const again = page.reload();
    const { name, profile, proofMode, flow, asked } = before;
    expect(again.session.$assessment.get()).toMatchObject({
      name,
      profile,
      proofMode,
      flow,
      asked,
    });
    expect(again.said()).toEqual(page.said());
    expect(proved(again)).toEqual(['agenda']);
    expect(Object.fromEntries(again.session.$notes.get())).toEqual({ fires: 'Fråga "Åsa" 🚚' });
    expect(again.session.$notices.get()).toEqual([]);
  });
});
