import { intlLocales, type Locale } from '../../i18n/locale.ts';
import type { LibraryEntry } from '../../state/library.ts';

/** What the list is sorted by. */
export const sorts = ['changed', 'name'] as const;
export type Sort = (typeof sorts)[number];

interface Arranging {
  readonly locale: Locale;
  /** What is searched for; every word of it must be found. */
  readonly text: string;
  readonly sort: Sort;
  /** The name under which an entry is shown. */
  readonly nameOf: (entry: LibraryEntry) => string;
  readonly flowNames: Readonly<Record<string, string>>;
}

/**
 * The entries that a search leaves, in order: as they are given where they are sorted by change, or
 * by the alphabet of the language. Case and accents make no difference to a search, so that somebody
 * on another keyboard finds "Åkers" by "akers".
 */
export function arranged(
  entries: readonly LibraryEntry[],
  { locale, text, sort, nameOf, flowNames }: Arranging,
): readonly LibraryEntry[] {
  const wanted = plain(text).split(/\s+/);
  const found = entries.filter((entry) => {
    const said = plain(`${nameOf(entry)} ${entry.organisation} ${flowNames[entry.flow] ?? ''}`);
    return wanted.every((word) => said.includes(word));
  });
  if (sort === 'changed') return found;
  const { compare } = new Intl.Collator(intlLocales[locale], { numeric: true });
  return found.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
