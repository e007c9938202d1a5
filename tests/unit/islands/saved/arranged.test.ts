import { expect, test } from 'vitest';
import { arranged, type Sort } from '../../../../src/islands/saved/arranged.ts';
import type { LibraryEntry } from '../../../../src/state/library.ts';

const flowNames = { quick: 'Snabbversionen', full: 'Hela frågeformuläret' };

const entries = [
  ['Åkers Åkeri', 'quick'],
  ['Zenit 10', 'full'],
  ['Ängens Ost', 'quick'],
  ['Zenit 9', 'full'],
  ['Akka', 'quick'],
].map(
  ([organisation = '', flow]) =>
    ({ kind: 'assessment', id: organisation, name: '', organisation, flow }) as LibraryEntry,
);

function found(text: string, sort: Sort = 'changed', locale: 'sv' | 'en' = 'sv') {
  const nameOf = ({ organisation }: LibraryEntry) => organisation;
  return arranged(entries, { locale, text, sort, nameOf, flowNames }).map(({ id }) => id);
}

test('without a search everything is shown as it is given', () => {
  expect(found('')).toEqual(['Åkers Åkeri', 'Zenit 10', 'Ängens Ost', 'Zenit 9', 'Akka']);
  expect(found('   ')).toHaveLength(5);
});

test.each([
  ['akers', ['Åkers Åkeri']],
  ['ÅKERI', ['Åkers Åkeri']],
  ['a\u030akeri', ['Åkers Åkeri']],
  ['ost ang', ['Ängens Ost']],
  ['snabb', ['Åkers Åkeri', 'Ängens Ost', 'Akka']],
  ['zenit frageformular', ['Zenit 10', 'Zenit 9']],
  ['zenit snabb', []],
])('%s is found whatever the case, the accents and the order', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('names are sorted by the alphabet of the language, numbers as numbers', () => {
  expect(found('', 'name')).toEqual(['Akka', 'Zenit 9', 'Zenit 10', 'Åkers Åkeri', 'Ängens Ost']);
  expect(found('', 'name', 'en')).toEqual([
    'Åkers Åkeri',
    'Akka',
    'Ängens Ost',
    'Zenit 9',
    'Zenit 10',
  ]);
});
