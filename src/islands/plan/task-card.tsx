import type { Task } from '../../domain/plan.ts';
import type { PlanTask } from '../../report/report.ts';
import { DayField } from './day-field.tsx';
import { departmentsOf } from './departments.ts';
import type { Props as GroupsProps } from './groups-view.tsx';
import { oneDown, oneUp } from './order.ts';
import { StatusSelect } from './status-select.tsx';
import { TaskMore } from './task-more.tsx';
import { type Part, partId } from './task-parts.ts';
import { TextField } from './text-field.tsx';
import type { Dragging } from './use-dragging.ts';
import { WithinSelect } from './within-select.tsx';

export interface Props extends GroupsProps {
  readonly task: Task;
  /** The task in words. */
  readonly text: PlanTask;
  readonly dragging: Dragging;
}

/** One task: what, who, by when and how far it has come, with the ways to move it. */
export function TaskCard(props: Props) {
  const { task, text, words, plan, planning, dragging, tasks, limits } = props;
  const { id } = task;
  const titleId = partId(id, 'heading');
  const change = (part: Partial<Task>, typing = '') =>
    planning.run(({ changeTask }) => changeTask(id, part), typing && `${id} ${typing}`);
  const state = [
    'task-item',
    dragging.dragged === id ? 'dragged' : '',
    dragging.drop?.before === id && dragging.dragged !== id ? 'drop-before' : '',
  ];
  return (
    <li
      class={state.filter((name) => name !== '').join(' ')}
      data-task={id}
      data-status={task.status}
    >
      <article class="task" aria-labelledby={titleId}>
        <div class="task-place">
          <span class="task-handle" {...dragging.handle(id)}>
            <svg viewBox="0 0 16 24" width="16" height="24" aria-hidden="true">
              {[6, 12, 18].flatMap((y) =>
                [5, 11].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.5" />),
              )}
            </svg>
          </span>
          <span class="task-number">{text.number}</span>
        </div>
        <div class="task-what">
          <h4 id={titleId}>{text.title}</h4>
          <p class="small">{aboutTask(props)}</p>
        </div>
        <div class="task-fields">
          <TextField
            id={partId(id, 'owner')}
            locale={props.locale}
            label={plan.words.labels.owner}
            left={words.task.left}
            value={task.owner}
            longest={limits.text}
            list="plan-names"
            onText={(owner) => change({ owner }, 'owner')}
            onLeave={planning.settle}
          />
          <DayField
            id={partId(id, 'due')}
            label={plan.words.labels.due}
            words={words.task}
            day={task.due}
            today={props.today}
            open={task.status === 'todo' || task.status === 'doing'}
            onDay={(due) => change({ due }, 'due')}
            onLeave={planning.settle}
          />
          <WithinSelect
            id={partId(id, 'within')}
            words={words.task}
            days={task.horizon}
            onDays={(horizon) => props.onMove(task, { horizon, before: null }, 'within')}
          />
          <StatusSelect
            id={partId(id, 'status')}
            label={plan.words.labels.status}
            names={plan.words.statuses}
            status={task.status}
            onStatus={(status) => change({ status })}
          />
        </div>
        <div class="task-moves">
          <Move {...props} part="up" label={words.task.up} place={oneUp(tasks, id)} />
          <Move {...props} part="down" label={words.task.down} place={oneDown(tasks, id)} />
        </div>
        <TaskMore {...props} onChange={change} />
      </article>
    </li>
  );
}

/** Which departments it is for, or that it is the user's own. */
function aboutTask({ task, textOf, words }: Props): string {
  if (task.step === '') return words.task.own;
  const text = textOf(task.step);
  return text === null ? '' : departmentsOf(text, words.task);
}

function Move({
  task,
  text,
  part,
  label,
  place,
  onMove,
}: Props & {
  readonly part: Part & ('up' | 'down');
  readonly label: string;
  readonly place: ReturnType<typeof oneUp>;
}) {
  return (
    <button
      type="button"
      id={partId(task.id, part)}
      class="task-move"
      aria-label={`${label}: ${text.title}`}
      aria-disabled={place === null}
      title={label}
      onClick={() => place !== null && onMove(task, place, part)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={part === 'up' ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
      </svg>
    </button>
  );
}
