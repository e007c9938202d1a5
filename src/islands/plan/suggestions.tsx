import { useState } from 'preact/hooks';
import { type PlanHorizon, planHorizons } from '../../domain/plan.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { StepText } from '../../report/describe/plan/step-text.ts';
import type { PlanLabels, Step } from '../../report/report.ts';
import { departmentsOf } from './departments.ts';
import { FullNote } from './full-note.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: PlanWords;
  readonly labels: PlanLabels;
  readonly steps: readonly Step[];
  readonly textOf: (step: string) => StepText | null;
  /** The steps that stand in the plan. */
  readonly planned: ReadonlySet<string>;
  readonly onAdd: (step: Step) => void;
  readonly onGo: (id: string) => void;
  /** What is shown where adding a step found the plan full; else empty. */
  readonly fullAt: (step: string) => string;
}

/** So many are shown before the rest is asked for. */
const shownAtOnce = 8;

/** Every step that the answers call for, best first, to be put in the plan. */
export function Suggestions(props: Props) {
  const { locale, steps, textOf } = props;
  const { choose: words, task } = props.words;
  const [department, setDepartment] = useState('');
  const [days, setDays] = useState<PlanHorizon | null>(null);
  const [all, setAll] = useState(false);
  const known = steps.flatMap((step) => {
    const text = textOf(step.id);
    return text === null ? [] : [{ step, text }];
  });
  const departments = [...new Set(known.map(({ text }) => text.department))];
  const fitting = known.filter(
    ({ step, text }) =>
      (department === '' || text.department === department) &&
      (days === null || step.days === days),
  );
  const filtered = department !== '' || days !== null;
  const shown = all || filtered ? fitting : fitting.slice(0, shownAtOnce);
  return (
    <section class="plan-choose" aria-labelledby="plan-choose">
      <h2 id="plan-choose">{words.title}</h2>
      <p>{words.text}</p>
      <div class="choose-filter">
        <div class="field">
          <label for="choose-department">{words.department}</label>
          <select
            id="choose-department"
            autocomplete="off"
            value={department}
            onChange={(event) => setDepartment(event.currentTarget.value)}
          >
            <option value="">{words.anyDepartment}</option>
            {departments.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="choose-days">{words.within}</label>
          <select
            id="choose-days"
            autocomplete="off"
            value={days === null ? '' : String(days)}
            onChange={({ currentTarget: { value } }) =>
              setDays(planHorizons.find((one) => String(one) === value) ?? null)
            }
          >
            <option value="">{words.anyDays}</option>
            {planHorizons.map((one) => (
              <option key={one} value={String(one)}>
                {fill(task.days, { days: one })}
              </option>
            ))}
          </select>
        </div>
        <p class="small" role="status">
          {fitting.length === 0 ? words.none : plural(locale, words.count, fitting.length)}
        </p>
      </div>
      <ol class="suggestions">
        {shown.map(({ step, text }) => (
          <Suggestion {...props} key={step.id} step={step} text={text} />
        ))}
      </ol>
      {shown.length < fitting.length && (
        <button type="button" class="button secondary" onClick={() => setAll(true)}>
          {fill(words.all, { n: fitting.length })}
        </button>
      )}
    </section>
  );
}

function Suggestion({
  words: { choose: words, task },
  labels,
  step,
  text,
  planned,
  onAdd,
  onGo,
  fullAt,
}: Props & { readonly step: Step; readonly text: StepText }) {
  const inPlan = planned.has(step.id);
  return (
    <li>
      <span class="task-number" aria-hidden="true">
        {step.number}
      </span>
      <div class="task-what">
        <h3>{step.title}</h3>
        <p class="small">
          {departmentsOf(text, task)}
          <br />
          {labels.effort}: {fill(words.facts, { effort: text.effort, days: step.days })}
        </p>
        <p class="choose-reason small">{step.reason}</p>
        <details>
          <summary>
            {words.details}
            <span class="sr-only">: {step.title}</span>
          </summary>
          <p>{step.why}</p>
          <p>
            <b>{labels.first}:</b> {step.first}
          </p>
          {text.watch !== '' && (
            <p>
              <b>{labels.watch}:</b> {text.watch}
            </p>
          )}
          {text.risk !== '' && (
            <p>
              <b>{labels.risk}:</b> {text.risk}
            </p>
          )}
        </details>
      </div>
      <div class="choose-way">
        <span class="choose-mark">{inPlan && words.inPlan}</span>
        <button
          type="button"
          class={`button small-button${inPlan ? ' secondary' : ''}`}
          onClick={() => (inPlan ? onGo(step.id) : onAdd(step))}
        >
          {inPlan ? words.go : words.add}
          <span class="sr-only">: {step.title}</span>
        </button>
      </div>
      <FullNote text={fullAt(step.id)} />
    </li>
  );
}
