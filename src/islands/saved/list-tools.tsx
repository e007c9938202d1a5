import { plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SavedWords } from '../../i18n/words/saved.en.ts';
import { type Sort, sorts } from './arranged.ts';

interface Props {
  readonly locale: Locale;
  readonly words: SavedWords;
  readonly text: string;
  readonly sort: Sort;
  readonly shown: number;
  readonly total: number;
  readonly onText: (text: string) => void;
  readonly onSort: (sort: Sort) => void;
}

/** Searching and sorting. How many are left is said aloud while somebody types. */
export function ListTools({ locale, words, text, sort, shown, total, onText, onSort }: Props) {
  return (
    <search class="saved-tools">
      <div class="saved-search">
        <label for="saved-search">{words.search}</label>
        <input
          id="saved-search"
          type="search"
          autocomplete="off"
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
      <div>
        <label for="saved-sort">{words.sort}</label>
        <select
          id="saved-sort"
          value={sort}
          onChange={(event) => {
            const chosen = sorts.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) onSort(chosen);
          }}
        >
          {sorts.map((one) => (
            <option value={one} key={one}>
              {words.sorts[one]}
            </option>
          ))}
        </select>
      </div>
      <p class="small" role="status">
        {plural(locale, words.shown, shown, { total })}
      </p>
    </search>
  );
}
