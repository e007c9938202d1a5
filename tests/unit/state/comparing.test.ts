import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeSaved } from '../../../src/schemas/saved/saved-file.ts';
import { type Comparing, createComparing, mostCompared } from '../../../src/state/comparing.ts';
import { idsFragment, idsInFragment } from '../../../src/state/ids-fragment.ts';
import { makeLink } from '../../../src/state/link-copies.ts';
import { fakeDevice } from '../../fixtures/door.ts';
import { savedAssessments } from '../schemas/saved/arbitraries.ts';
import { onShelf, openPage, setup } from './page.ts';

const [sample] = fc.sample(savedAssessments, { numRuns: 1, seed: 7 });
if (sample === undefined) throw new Error('no sample');
const one = sample;

/** A device with assessments of these ids and days, and the page that compares them. */
function comparing(days: Readonly<Record<string, string>>, fragment = '') {
  const device = fakeDevice();
  for (const [id, day] of Object.entries(days)) {
    const at = `${day}T08:00:00.000Z`;
    // All of them were renamed on one day, which is no measurement.
    const changedAt = '2026-12-01T08:00:00.000Z';
    const answers = { agenda: { value: 4, at } } as const;
    const saved = { ...one, id, answers, ladder: {}, changedAt };
    device.entries.set(`assessment:${id}`, writeSaved(saved));
  }
  const tab = device.open(fragment);
  const compared = createComparing(tab, setup);
  compared.start();
  return { device, tab, compared };
}

function ids({ $held }: Comparing): readonly string[] {
  return $held.get().map(({ saved }) => saved.id);
}

const three = { b: '2026-05-01', a: '2026-03-01', c: '2026-09-01' };

describe('the fragment of a comparison', () => {
  test('gives back the ids that were put in, whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' })), (given) => {
        expect(idsInFragment(idsFragment(given))).toEqual(given);
        expect(idsInFragment(`place&${idsFragment(given)}`)).toEqual(given);
      }),
    );
  });

  test.each(['', 'main', 'ids=', 'r=AQEA', 'ids=%E0%A4%A'])('of %s names none', (fragment) => {
    expect(idsInFragment(fragment)).toEqual([]);
  });
});

describe('what is compared', () => {
  test('is what the address names, by date, and the address says so again', () => {
    const { compared, tab } = comparing(three, 'ids=c,a,gone,b');
    expect(ids(compared)).toEqual(['a', 'b', 'c']);
    expect(compared.$missing.get()).toBe(1);
    expect(tab.address.fragment()).toBe('ids=a,b,c');
  });

  test('is put into another order, which later ones do not disturb', () => {
    const { compared, tab } = comparing(three, 'ids=a,b');
    const [first] = compared.$held.get();
    compared.move(first?.key ?? '', 1);
    compared.move(first?.key ?? '', 1);
    expect(ids(compared)).toEqual(['b', 'a']);
    expect(compared.addHere('c')).toBe('added');
    expect(ids(compared)).toEqual(['b', 'a', 'c']);
    compared.remove(first?.key ?? '');
    expect(tab.address.fragment()).toBe('ids=b,c');
  });

  test('is never twice there, nor more than can be read', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`n${index}`, `2026-01-0${index + 1}`]),
    );
    const { compared } = comparing(many, `ids=${Object.keys(many).join(',')}`);
    expect(ids(compared)).toHaveLength(mostCompared);
    expect(compared.$missing.get()).toBe(1);
    expect(compared.addHere('n0')).toBe('same');
    expect(compared.addHere('n8')).toBe('tooMany');
    expect(compared.addHere('unknown')).toBe('gone');
  });

  test('from a file or a link is looked at and not saved', () => {
    const page = openPage();
    page.answer('agenda', 4);
    const saved = onShelf(page.device);
    const link = `https://example.com/en/result/#${makeLink(saved, setup.tables, 'everything')}`;
    const { compared, device, tab } = comparing(three, 'ids=a');
    const before = new Map(device.entries);
    const read = { kind: 'opened', assessment: { ...one, id: 'file' } } as const;
    expect(compared.addFile(read, 'old.json')).toBe('added');
    expect(compared.addFile(read, 'again.json')).toBe('same');
    expect(compared.addLink(link)).toBe('added');
    expect(compared.addLink(link)).toBe('same');
    expect(compared.addLink(link.slice(0, -3))).toBe('broken');
    expect(compared.addLink('https://example.com/')).toBe('noLink');
    expect(device.entries).toEqual(before);
    expect(tab.address.fragment()).toBe('ids=a');
    const last = compared.$held.get().at(-1);
    expect(last).toMatchObject({ from: 'link', measuredAt: null });
    expect(last?.saved.answers['agenda']?.value).toBe(4);
  });

  test('follows another tab that goes on with it, and stays where it is deleted there', () => {
    const { compared, device } = comparing(three, 'ids=a,b');
    const changed = { ...one, id: 'a', name: 'Anew', changedAt: '2026-03-02T08:00:00.000Z' };
    device.writeFromElsewhere('assessment:a', writeSaved(changed));
    expect(compared.$held.get()[0]?.saved.name).toBe('Anew');
    device.entries.delete('assessment:b');
    device.writeFromElsewhere('assessment:b', '{');
    expect(ids(compared)).toEqual(['a', 'b']);
  });

  test('survives a jump within the page', () => {
    const { compared, tab } = comparing(three, 'ids=a,b');
    tab.goTo('main');
    expect(ids(compared)).toEqual(['a', 'b']);
    expect(tab.address.fragment()).toBe('ids=a,b');
  });
});
