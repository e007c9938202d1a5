import { type PlanHorizon, planHorizons } from '../../domain/plan.ts';
import { fill } from '../../i18n/fill.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';

interface Props {
  readonly id: string;
  readonly words: PlanWords['task'];
  readonly days: PlanHorizon;
  readonly onDays: (days: PlanHorizon) => void;
}

/** The group that a task belongs to. */
export function WithinSelect({ id, words, days, onDays }: Props) {
  return (
    <div class="field field-within">
      <label for={id}>{words.within}</label>
      <select
        id={id}
        value={String(days)}
        autocomplete="off"
        onChange={({ currentTarget: { value } }) => {
          const chosen = planHorizons.find((known) => String(known) === value);
          if (chosen !== undefined) onDays(chosen);
        }}
      >
        {planHorizons.map((one) => (
          <option key={one} value={String(one)}>
            {fill(words.days, { days: one })}
          </option>
        ))}
      </select>
    </div>
  );
}
