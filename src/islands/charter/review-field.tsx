import { checkDay, dayAfter, dayOf, dayText, lastDay } from '../../i18n/days.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CharterWords } from '../../i18n/words/charter.en.ts';
import { useDayInput } from '../../ui/use-day-input.ts';

interface Props {
  readonly id: string;
  readonly locale: Locale;
  readonly words: CharterWords['form'];
  /** The day that is kept; empty where none is. */
  readonly review: string;
  readonly now: Date;
  readonly onReview: (day: string) => void;
}

/** A rung is to be reached in so many days, so that is when to look. */
const daysToGo = 90;

/** The day of the review; nothing is said of it before the field is left. */
export function ReviewField({ id, locale, words, review, now, onReview }: Props) {
  const today = dayOf(now);
  const isKept = (value: string, isHalf: boolean) =>
    ['fine', 'past'].includes(checkDay(value, isHalf, today));
  const { field, typed, inside, ...on } = useDayInput(review, isKept, onReview);
  const check = checkDay(typed.value, typed.half, today);
  const problem = !inside && (check === 'notADay' || check === 'past') ? words[check] : '';
  const said = check === 'fine' ? dayText(locale, typed.value) : problem;
  const suggested = dayAfter(now, daysToGo);
  return (
    <div class="field wide">
      <label for={id}>{words.review}</label>
      <input
        type="date"
        id={id}
        ref={field}
        max={lastDay}
        autocomplete="off"
        aria-describedby={`${id}-said`}
        aria-invalid={problem !== '' && check === 'notADay'}
        onInput={(event) => on.onInput(event.currentTarget)}
        onBlur={(event) => on.onLeave(event.currentTarget)}
      />
      <div class="field-note">
        <p class={problem === '' ? 'small' : 'field-problem'} id={`${id}-said`} role="status">
          {said}
        </p>
        {check === 'empty' && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              onReview(suggested);
              field.current?.focus();
            }}
          >
            {fill(words.useReview, { date: dayText(locale, suggested) })}
          </button>
        )}
      </div>
    </div>
  );
}
