import type { TaskStatus } from '../../domain/plan.ts';
import { fill } from '../../i18n/fill.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { PlanBlock, PlanTask } from '../../report/report.ts';
import type { PlanVocabulary } from '../../report/vocabulary.ts';
import { StatusSelect } from './status-select.tsx';
import { type Part, partId } from './task-parts.ts';

interface Props {
  readonly words: PlanWords;
  readonly plan: PlanVocabulary;
  readonly block: PlanBlock;
  readonly onStatus: (id: string, status: TaskStatus) => void;
  readonly onChange: (id: string, part: Part) => void;
}

/** Who has what to do: for the meeting at which each tells how it goes. */
export function OwnersView({ words, plan, block, onStatus, onChange }: Props) {
  return (
    <div class="plan-owners">
      {ownedIn(block).map(({ name, tasks }, index) => (
        <section class="plan-group" key={name} aria-labelledby={`owner-${index}`}>
          <h3 id={`owner-${index}`}>{name || block.labels.nobody}</h3>
          <p class="small">{progressOf(tasks, words.owners.count)}</p>
          <ol class="owned">
            {tasks.map((task) => (
              <li key={task.id} data-status={task.status}>
                <span class="task-number">{task.number}</span>
                <div class="task-what">
                  <h4>{task.title}</h4>
                  <p class="small">{task.due || block.labels.noDay}</p>
                </div>
                <StatusSelect
                  id={partId(task.id, 'status')}
                  label={plan.words.labels.status}
                  names={plan.words.statuses}
                  status={task.status}
                  onStatus={(status) => onStatus(task.id, status)}
                />
                <button
                  type="button"
                  class="quiet-button"
                  onClick={() => onChange(task.id, task.owner === '' ? 'owner' : 'due')}
                >
                  {words.owners.change}
                  <span class="sr-only">: {task.title}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** How many of somebody's tasks are done; those that were dropped are none. */
function progressOf(tasks: readonly PlanTask[], template: string): string {
  const kept = tasks.filter(({ status }) => status !== 'dropped');
  const done = kept.filter(({ status }) => status === 'done').length;
  return kept.length === 0 ? '' : fill(template, { done, n: kept.length });
}

/** Every owner with their tasks, as the report has them. */
export function ownedIn({
  owners,
  groups,
}: PlanBlock): readonly { readonly name: string; readonly tasks: readonly PlanTask[] }[] {
  const tasks = groups.flatMap((group) => group.tasks);
  return owners.map(({ name, tasks: ids }) => ({
    name,
    tasks: tasks.filter(({ id }) => ids.includes(id)),
  }));
}
