import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CompareWords } from '../../i18n/words/compare.en.ts';
import type { Held } from '../../state/comparing.ts';
import { nameOf } from './sides.ts';

interface Props {
  readonly locale: Locale;
  readonly words: CompareWords;
  readonly held: readonly Held[];
  readonly onMove: (key: string, by: -1 | 1) => void;
  readonly onRemove: (key: string) => void;
}

/** The results that are compared, in order, each with what can be done about it. */
export function ChosenList({ locale, words, held, onMove, onRemove }: Props) {
  return (
    <ol class="chosen">
      {held.map((one, index) => {
        const { organisation = '' } = one.saved.profile;
        const name = nameOf(one, words);
        const about = [
          organisation === name ? '' : organisation,
          one.measuredAt === null ? words.undated : formatDate(locale, new Date(one.measuredAt)),
          fill(words.from[one.from], { file: one.file }),
        ];
        const of = <span class="sr-only">: {name}</span>;
        return (
          <li key={one.key}>
            <p>
              <b>{name}</b>{' '}
              <span class="small">{about.filter((part) => part !== '').join(' · ')}</span>
            </p>
            <p class="chosen-actions">
              {/* Out of use rather than gone: what is pressed keeps its focus. */}
              <button
                type="button"
                class="quiet-button"
                aria-disabled={index === 0}
                onClick={() => onMove(one.key, -1)}
              >
                {words.earlier}
                {of}
              </button>
              <button
                type="button"
                class="quiet-button"
                aria-disabled={index === held.length - 1}
                onClick={() => onMove(one.key, 1)}
              >
                {words.later}
                {of}
              </button>
              <button type="button" class="quiet-button" onClick={() => onRemove(one.key)}>
                {words.remove}
                {of}
              </button>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
