import { plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SavedWords } from '../../i18n/words/saved.en.ts';

interface Props {
  readonly locale: Locale;
  readonly words: SavedWords;
  readonly count: number;
  readonly href: string;
  readonly onClear: () => void;
}

/** How many are ticked, and the way to compare them. */
export function CompareBar({ locale, words, count, href, onClear }: Props) {
  return (
    <section class="compare-bar" aria-label={words.compare.choose}>
      <p role="status">{plural(locale, words.compare.chosen, count)}</p>
      {count > 1 && (
        <a class="button small-button" href={href}>
          {words.compare.go}
        </a>
      )}
      <button type="button" class="quiet-button" onClick={onClear}>
        {words.compare.clear}
      </button>
    </section>
  );
}
