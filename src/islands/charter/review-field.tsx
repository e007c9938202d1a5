import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { checkDay, dayAfter, dayOf, dayText, lastDay } from '../../i18n/days.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CharterWords } from '../../i18n/words/charter.en.ts';

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

/**
 * The day of the review. While it is typed it passes through days that nobody means, such as one in
 * the year 2; those stay in the field and are not kept, and nothing is said before it is left. So
 * the browser's field holds what is typed, and is written to only for a day that came another way.
 */
export function ReviewField({ id, locale, words, review, now, onReview }: Props) {
  const field = useRef<HTMLInputElement>(null);
  /** The day that this field and what is kept have in common. */
  const agreed = useRef('');
  const [typed, setTyped] = useState({ value: '', half: false });
  const [inside, setInside] = useState(false);
  useLayoutEffect(() => {
    if (agreed.current === review || field.current === null) return;
    agreed.current = review;
    field.current.value = review;
    setTyped({ value: review, half: false });
  }, [review]);
  const today = dayOf(now);
  const check = checkDay(typed.value, typed.half, today);
  const problem = !inside && (check === 'notADay' || check === 'past') ? words[check] : '';
  const said = check === 'fine' ? dayText(locale, typed.value) : problem;
  const suggested = dayAfter(now, daysToGo);
  const take = ({ value, validity }: HTMLInputElement) => {
    setTyped({ value, half: validity.badInput });
    const checked = checkDay(value, validity.badInput, today);
    const day = checked === 'fine' || checked === 'past' ? value : '';
    if (day === agreed.current) return;
    agreed.current = day;
    onReview(day);
  };
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
        onInput={(event) => {
          setInside(true);
          take(event.currentTarget);
        }}
        onBlur={(event) => {
          setInside(false);
          // A day that is half typed at first gives no input to hear of.
          take(event.currentTarget);
        }}
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
