import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Headline } from './changes.ts';

interface Props {
  readonly locale: Locale;
  readonly words: ResultWords;
  /** How many answers have been changed on this page. */
  readonly count: number;
  readonly before: Headline;
  readonly now: Headline;
  readonly onBack: () => void;
  readonly onAllBack: () => void;
  readonly onKeep: () => void;
}

/** What the changes made on this page do to the result, and the way back. */
export function ChangesBar({ locale, words, count, before, now, ...on }: Props) {
  return (
    <section class="changes" aria-label={words.changes.title}>
      <p role="status">
        <b>{plural(locale, words.changes.count, count)}.</b>{' '}
        {fill(words.changes.effect, {
          oneBefore: before.equation,
          oneAfter: now.equation,
          before: before.level,
          after: now.level,
        })}
      </p>
      <p class="changes-actions">
        <button type="button" class="button small-button secondary" onClick={on.onBack}>
          {words.changes.back}
        </button>
        <button type="button" class="button small-button secondary" onClick={on.onAllBack}>
          {words.changes.allBack}
        </button>
        <button type="button" class="button small-button" onClick={on.onKeep}>
          {words.changes.keep}
        </button>
      </p>
    </section>
  );
}
