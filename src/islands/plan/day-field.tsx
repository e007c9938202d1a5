import { checkDay, lastDay } from '../../i18n/days.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';
import { useDayInput } from '../../ui/use-day-input.ts';

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

/** The day by which a task is to be done; one that has passed is kept, and said to have. */
export function DayField({ id, label, words, day, today, open, onDay, onLeave }: Props) {
  const isKept = (value: string, isHalf: boolean) =>
    ['fine', 'past'].includes(checkDay(value, isHalf, today));
  const { field, typed, inside, ...on } = useDayInput(day, isKept, onDay);
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
        onInput={(event) => on.onInput(event.currentTarget)}
        onBlur={(event) => {
          on.onLeave(event.currentTarget);
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
