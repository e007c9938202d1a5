import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locale } from '../../../src/i18n/locale.ts';

/** One text of a dictionary or a content file, with the way to it. */
export interface Text {
  readonly at: string;
  readonly text: string;
}

const folder = resolve(import.meta.dirname, '../../../src/i18n/words');

/** The names of all dictionaries, such as `report`: whatever stands in the folder. */
export const dictionaryNames: readonly string[] = [
  ...new Set(
    readdirSync(folder)
      .filter((file) => /\.(sv|en)\.ts$/.test(file))
      .map((file) => file.replace(/\.(sv|en)\.ts$/, '')),
  ),
];

/**
 * The texts of a dictionary in a language, by their keys.
 * @throws Error when there is none, or when it holds something else than texts.
 */
export async function dictionary(name: string, locale: Locale): Promise<readonly Text[]> {
  const module: unknown = await import(join(folder, `${name}.${locale}.ts`));
  const exported = Object.entries(module ?? {}).filter(([, value]) => typeof value === 'object');
  const [first] = exported;
  if (first === undefined || exported.length > 1) throw new Error(`no dictionary in ${name}`);
  return flatten(first[1], name);
}

/** Every text in a tree of texts. @throws Error where a leaf is no text. */
export function flatten(tree: unknown, at: string): readonly Text[] {
  if (typeof tree === 'string') return [{ at, text: tree }];
  if (typeof tree !== 'object' || tree === null) throw new Error(`no text at ${at}`);
  return Object.entries(tree).flatMap(([key, part]) => flatten(part, `${at}.${key}`));
}

/** The figures in a text, in any order, with decimals written alike. */
export function figuresIn(text: string): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((figure) => figure.replace(',', '.'))
    .toSorted();
}

/** Every text of every dictionary in a language. */
export async function everyWord(locale: Locale): Promise<readonly Text[]> {
  const all = await Promise.all(dictionaryNames.map((name) => dictionary(name, locale)));
  return all.flat();
}
