import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Headline } from './headline.ts';

interface Props {
  readonly locale: Locale;
  readonly words: ResultWords;
  /** How many answers are tried on this page. */
  readonly count: number;
  readonly before: Headline;
  readonly now: Headline;
  readonly onBack: () => void;
  readonly onAllBack: () => void;
  readonly onKeep: () => void;
}

/** What the answers tried on this page do to the result, and the way back. */
export function ChangesBar({ locale, words, count, before, now, ...on }: Props) {
  const { changes } = words;
  return (
    <section class="changes" aria-label={changes.title}>
      <p role="status">
        <b>{plural(locale, changes.count, count)}.</b>{' '}
        {fill(changes.effect, {
          one: moved(before.equation, now.equation),
          level: moved(before.level, now.level),
          place: moved(before.place, now.place),
        })}{' '}
        <span class="small">{changes.apart}</span>
      </p>
      <p class="changes-actions">
        <button type="button" class="button small-button secondary" onClick={on.onBack}>
          {changes.back}
        </button>
        <button type="button" class="button small-button secondary" onClick={on.onAllBack}>
          {changes.allBack}
        </button>
        <button type="button" class="button small-button" onClick={on.onKeep}>
          {changes.keep}
        </button>
      </p>
    </section>
  );
}

/** From what to what, or just what where it is the same. */
function moved(before: string, now: string): string {
  return before === now ? now : `${before} → ${now}`;
}
