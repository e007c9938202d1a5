import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { Step } from '../../report/report.ts';

interface Props {
  readonly words: PlanWords['start'];
  readonly steps: readonly Step[];
  readonly onBegin: () => void;
}

/** An empty plan: what it could begin with. */
export function StartView({ words, steps, onBegin }: Props) {
  return (
    <section class="plan-start" aria-labelledby="plan-start">
      <h2 id="plan-start">{words.title}</h2>
      <p>{words.text}</p>
      <ol>
        {steps.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      <button type="button" class="button" onClick={onBegin}>
        {words.begin}
      </button>
    </section>
  );
}
