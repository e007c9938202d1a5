import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Step } from '../../report/report.ts';
import { How } from './how.tsx';

interface Props {
  readonly steps: readonly Step[];
  readonly words: ResultWords;
}

/** Longer lists of what comes after are opened by those who want them. */
const thenAtOnce = 3;

/** The next steps: what, why, who, how much work, what to begin with and what will show it. */
export function StepsView({ steps, words }: Props) {
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li class="step" key={step.id}>
          <p class="step-number" aria-hidden="true">
            {step.number}
          </p>
          <div class="step-body">
            <h3>{step.title}</h3>
            <p>{step.why}</p>
            <p class="step-first">
              <b>{words.first}.</b> {step.first}
            </p>
            <Then step={step} />
            <p class="step-reason small">
              <b>{step.reasonLabel}.</b> {step.reason}
            </p>
            {step.sources.length > 0 && (
              <p class="small">
                {words.source}: {step.sources.join('; ')}
              </p>
            )}
            {step.derivation !== null && (
              <How label={words.how} of={step.title} derivation={step.derivation} />
            )}
          </div>
          <dl class="step-facts">
            {step.facts.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** What comes after the first step, in order. */
function Then({ step }: { readonly step: Step }) {
  if (step.after.length === 0) return null;
  const list = (
    <ol>
      {step.after.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  );
  return step.after.length <= thenAtOnce ? (
    <div class="step-then">
      <p>
        <b>{step.afterLabel}</b>
      </p>
      {list}
    </div>
  ) : (
    <details class="step-then" data-print>
      <summary>
        {step.afterLabel}
        <span class="sr-only">: {step.title}</span>
      </summary>
      {list}
    </details>
  );
}
