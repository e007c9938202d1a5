import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SavedWords } from '../../i18n/words/saved.en.ts';
import type { Library, LibraryEntry } from '../../state/library.ts';
import { linkOfFile } from '../../state/link-of-file.ts';
import type { FileResult } from '../../state/read-file.ts';
import { readFiles } from '../../state/read-files.ts';
import type { Setup } from '../../state/setup.ts';
import { type ImportedFile, importSummary, nothingSaid, type Said } from './import-summary.ts';

interface Around {
  readonly locale: Locale;
  readonly words: SavedWords;
  readonly setup: Setup;
  readonly resultHref: string;
  readonly library: Library;
  readonly nameOf: (entry: LibraryEntry) => string;
}

/** Opens files: a single assessment becomes the open one, several are laid in the list. Says what became of them. */
export async function openFiles(files: readonly File[], around: Around): Promise<Said> {
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, found: await readFiles(file) })),
  );
  const [only] = read;
  const [one] = only?.found ?? [];
  if (read.length === 1 && only !== undefined && (only.found?.length ?? 1) === 1) {
    return one === undefined ? said(around.words.result.unreadable) : openOne(one, around);
  }
  const imported = read.map(({ name, found }): ImportedFile => {
    return { name, results: found === null ? null : around.library.importMany(found) };
  });
  return importSummary(around.locale, imported, around.words);
}

function openOne(read: FileResult, around: Around): Said {
  const { words, library, nameOf, resultHref } = around;
  const result = library.importOne(read);
  if (result.kind === 'refused') return said(words.result[result.fault]);
  if (result.kind === 'notSaved') {
    // What cannot be laid here can still be looked at: its address carries it.
    const link = linkOfFile(read, around.setup.tables);
    const text = words.result[result.why];
    return link === null ? said(text) : said(text, `${resultHref}#${link}`, words.lookOnly);
  }
  const opened = library.$entries
    .get()
    .find((entry) => entry.kind === 'assessment' && entry.id === result.id);
  const name = opened?.kind === 'assessment' ? nameOf(opened) : words.nameless;
  return said(fill(words.result[result.as], { name }), resultHref, words.seeResult);
}

function said(text: string, href?: string, label = ''): Said {
  return { ...nothingSaid, text, ...(href === undefined ? {} : { way: { href, label } }) };
}
