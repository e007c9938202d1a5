import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { checkDay, lastDay } from '../../i18n/days.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly words: PlanWords['task'];
  /** The day that is kept; empty where none is. */
  readonly day: string;
  readonly today: string;
  /** Whether there is still something to do by then. */
  readonly open: boolean;
  readonly onDay: (day: string) => void;
  readonly onLeave: () => void;
}

/**
 * The day by which a task is to be done. While it is typed it passes through days that nobody means,
 * such as one in the year 2; those stay in the field and are not kept. So the browser's field holds
 * what is typed, and is written to only for a day that came another way.
 */
export function DayField({ id, label, words, day, today, open, onDay, onLeave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  /** The day that this field and what is kept have in common. */
  const agreed = useRef('');
  const [typed, setTyped] = useState({ value: '', half: false });
  const [inside, setInside] = useState(false);
  useLayoutEffect(() => {
    if (agreed.current === day || field.current === null) return;
    agreed.current = day;
    field.current.value = day;
    setTyped({ value: day, half: false });
  }, [day]);
  const take = ({ value, validity }: HTMLInputElement) => {
    setTyped({ value, half: validity.badInput });
    const checked = checkDay(value, validity.badInput, today);
    const kept = checked === 'fine' || checked === 'past' ? value : '';
    if (kept === agreed.current) return;
    agreed.current = kept;
    onDay(kept);
  };
  const check = checkDay(typed.value, typed.half, today);
  const wrong = check === 'notADay' && !inside;
  const late = check === 'past' && !inside && open;
  return (
    <div class="field field-day">
      <label for={id}>{label}</label>
      <input
        type="date"
        id={id}
        ref={field}
        max={lastDay}
        autocomplete="off"
        aria-describedby={`${id}-said`}
        aria-invalid={wrong}
        onInput={(event) => {
          setInside(true);
          take(event.currentTarget);
        }}
        onBlur={(event) => {
          setInside(false);
          // A day that is half typed at first gives no input to hear of.
          take(event.currentTarget);
          onLeave();
        }}
      />
      <span class={`small field-said${wrong || late ? ' field-problem' : ''}`} id={`${id}-said`}>
        {wrong && words.notADay}
        {late && words.past}
      </span>
    </div>
  );
}
