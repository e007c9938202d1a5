import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { latin, type Range, wide } from '../../scripts/font-ranges.ts';

const root = join(import.meta.dirname, '../..');

test('the pages’ typefaces have every letter that the content and the words are written in', () => {
  const texts = [...filesIn('src/content'), ...filesIn('src/i18n/words')].map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(texts.length).toBeGreaterThan(15);
  const letters = new Set([...texts.join('')].filter((letter) => letter > '\n'));
  const lacking = [...letters].filter((letter) => !has(latin, letter) && letter !== '□');
  expect(lacking).toEqual([]);
});

test('the report’s typefaces have what the pages’ have, and the sign that stands in', () => {
  const missing = latin.flatMap(([from]) => (has(wide, String.fromCodePoint(from)) ? [] : [from]));
  expect(missing).toEqual([]);
  for (const letter of 'Łódź Ελλάδα Київ □') expect(has(wide, letter)).toBe(true);
});

function has(ranges: readonly Range[], letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
