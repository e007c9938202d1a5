import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SavedWords } from '../../i18n/words/saved.en.ts';
import type { ImportResult } from '../../state/library.ts';

/** What became of each assessment in a file; null where the browser could not read the file. */
export interface ImportedFile {
  readonly name: string;
  readonly results: readonly ImportResult[] | null;
}

/** What is said after an import: some sentences, and what could not be opened with its reason. */
export interface Said {
  readonly text: string;
  readonly points: readonly string[];
  /** Where to go on from here. */
  readonly way?: { readonly href: string; readonly label: string };
}

/** Nothing. */
export const nothingSaid: Said = { text: '', points: [] };

/** One message about all the files that were opened at once. */
export function importSummary(
  locale: Locale,
  files: readonly ImportedFile[],
  { many }: SavedWords,
): Said {
  const all = files.flatMap(({ results }) => results ?? []);
  const count = (as: 'new' | 'same' | 'copy') =>
    all.filter((one) => one.kind === 'opened' && one.as === as).length;
  const points = files.flatMap((file) => refusals(file, many));
  const parts = (['new', 'same', 'copy'] as const).flatMap((as) =>
    count(as) === 0 ? [] : [plural(locale, many[as], count(as))],
  );
  const opened = all.filter(({ kind }) => kind === 'opened').length;
  const text = [
    plural(locale, many.read, opened),
    ...parts,
    ...(points.length === 0 ? [] : [plural(locale, many.refused, points.length)]),
  ].join(' ');
  return { text, points };
}

function refusals({ name, results }: ImportedFile, many: SavedWords['many']): readonly string[] {
  if (results === null) return [`${name}: ${many.why.unreadable}`];
  return results.flatMap((result, index) => {
    if (result.kind === 'opened') return [];
    const place = results.length === 1 ? name : fill(many.place, { file: name, n: index + 1 });
    return [`${place}: ${many.why[result.kind === 'refused' ? result.fault : result.why]}`];
  });
}
