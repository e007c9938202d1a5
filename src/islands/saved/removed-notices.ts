import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SavedWords } from '../../i18n/words/saved.en.ts';
import type { Done, Library, LibraryEntry } from '../../state/library.ts';
import type { NoticeEntry } from '../../ui/notices.tsx';

interface Removing {
  readonly locale: Locale;
  readonly words: SavedWords;
  readonly removed: readonly LibraryEntry[];
  readonly nameOf: (entry: LibraryEntry) => string;
  readonly library: Pick<Library, 'undoRemove' | 'forgetRemoved'>;
  readonly went: (done: Done) => boolean;
}

/** What was deleted last with its way back, and the way back of all where there are more. */
export function removedNotices(removing: Removing): readonly NoticeEntry[] {
  const { locale, words, removed, nameOf, library, went } = removing;
  const [last, ...more] = removed;
  if (last === undefined) return [];
  const one: NoticeEntry = {
    id: `removed-${last.id}`,
    text: fill(words.removed, { name: nameOf(last) }),
    actions: [
      { label: words.undo, act: () => void went(library.undoRemove(last.id)) },
      { label: words.dismiss, act: () => library.forgetRemoved(last.id) },
    ],
  };
  if (more.length === 0) return [one];
  const bringAllBack = () => {
    for (const { id } of removed) if (!went(library.undoRemove(id))) return;
  };
  const all: NoticeEntry = {
    id: 'removed-more',
    text: plural(locale, words.removedMore, more.length),
    actions: [
      { label: words.undoAll, act: bringAllBack },
      { label: words.dismissAll, act: () => library.forgetRemoved() },
    ],
  };
  return [one, all];
}
