import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { Step } from '../../report/report.ts';

interface Props {
  readonly words: PlanWords['start'];
  /** The label of the way to a task of the user’s own. */
  readonly own: string;
  readonly steps: readonly Step[];
  readonly onBegin: () => void;
  readonly onAddOwn: () => void;
}

/** An empty plan: what it could begin with. */
export function StartView({ words, own, steps, onBegin, onAddOwn }: Props) {
  return (
    <section class="plan-start" aria-labelledby="plan-start">
      <h2 id="plan-start">{words.title}</h2>
      <p>{words.text}</p>
      <ol>
        {steps.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      <p class="start-ways">
        <button type="button" class="button" onClick={onBegin}>
          {words.begin}
        </button>
        <button type="button" class="button secondary" onClick={onAddOwn}>
          {own}
        </button>
      </p>
    </section>
  );
}
