import type { PlanWords } from '../../i18n/words/plan.en.ts';
import { openTasks } from '../../report/planned.ts';
import type { PlanBlock } from '../../report/report.ts';
import type { Part } from './task-parts.ts';
import { whoAndWhen } from './who-and-when.ts';

interface Props {
  readonly block: PlanBlock;
  readonly words: PlanWords['first'];
  readonly today: string;
  readonly onChange: (id: string, part: Part) => void;
}

/** What is to be done first, who does it and by when; and how far the plan has come. */
export function FirstView({ block, words, today, onChange }: Props) {
  const [first] = openTasks(block);
  const tasks = block.groups.flatMap((group) => group.tasks);
  return (
    <section class="plan-first" aria-labelledby="plan-first">
      {first === undefined ? (
        <>
          <h2 id="plan-first">{words.allDone}</h2>
          <p>{words.allDoneText}</p>
        </>
      ) : (
        <>
          <h2 id="plan-first">
            <span class="first-label">{words.label}</span>
            <span class="sr-only">: </span>
            {first.title}
          </h2>
          <p class="first-who">
            {whoAndWhen(first, words, today)}{' '}
            <button
              type="button"
              class="quiet-button"
              onClick={() =>
                onChange(first.id, first.owner !== '' && first.day === '' ? 'due' : 'owner')
              }
            >
              {words.change}
              <span class="sr-only">: {first.title}</span>
            </button>
          </p>
          {first.first !== '' && (
            <p class="first-step">
              <b>{block.labels.first}:</b> {first.first}
            </p>
          )}
        </>
      )}
      <div class="plan-progress">
        <p aria-hidden="true" class="plan-marks">
          {tasks.map(({ id, status }) => (
            <span key={id} data-status={status} />
          ))}
        </p>
        <p>{block.summary}</p>
      </div>
    </section>
  );
}
