import { useRef } from 'preact/hooks';
import { type PlanHorizon, planHorizons, type Task } from '../../domain/plan.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { StepText } from '../../report/describe/plan/step-text.ts';
import type { PlanBlock } from '../../report/report.ts';
import type { PlanVocabulary } from '../../report/vocabulary.ts';
import { FullNote } from './full-note.tsx';
import type { Place } from './order.ts';
import type { Props as PageProps } from './props.ts';
import { TaskCard } from './task-card.tsx';
import type { Part } from './task-parts.ts';
import { useDragging } from './use-dragging.ts';
import type { Planning } from './use-planning.ts';

export interface Props extends Pick<PageProps, 'words' | 'limits'> {
  readonly locale: Locale;
  readonly today: string;
  readonly tasks: readonly Task[];
  /** The plan in words; null where it is empty. */
  readonly block: PlanBlock | null;
  readonly plan: PlanVocabulary;
  readonly textOf: (step: string) => StepText | null;
  readonly planning: Planning;
  /** @param part what was pressed, and is to keep the focus; null where nothing was */
  readonly onMove: (task: Task, place: Place, part: Part | null) => void;
  readonly onRemove: (task: Task) => void;
  readonly onAddOwn: (days: PlanHorizon) => void;
  /** What is shown where adding within some days found the plan full; else empty. */
  readonly fullAt: (days: string) => string;
}

/** The tasks by the days within which they are to be done, to be changed and put in order. */
export function GroupsView(props: Props) {
  const { words, plan, tasks, block, onAddOwn } = props;
  const root = useRef<HTMLDivElement>(null);
  const dragging = useDragging(root, (id, place) => {
    const task = tasks.find((known) => known.id === id);
    if (task !== undefined) props.onMove(task, place, null);
  });
  const told = new Map(
    block?.groups.flatMap((group) => group.tasks.map((task) => [task.id, task] as const)),
  );
  return (
    <div ref={root} class={dragging.dragged === null ? '' : 'is-dragging'}>
      <datalist id="plan-names">
        {namesIn(tasks, block).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {planHorizons.map((days) => {
        const own = tasks.filter(({ horizon }) => horizon === days);
        const { drop } = dragging;
        const last = drop?.horizon === days && drop.before === null;
        return (
          <section class="plan-group" key={days} aria-labelledby={`plan-${days}`}>
            <h3 id={`plan-${days}`}>{fill(plan.words.group, { days })}</h3>
            <ol class={`tasks${last ? ' drop-last' : ''}`} data-horizon={days}>
              {own.map((task) => {
                const text = told.get(task.id);
                return (
                  text !== undefined && (
                    <TaskCard
                      {...props}
                      key={task.id}
                      task={task}
                      text={text}
                      dragging={dragging}
                    />
                  )
                );
              })}
            </ol>
            {own.length === 0 && <p class="small plan-nothing">{words.board.nothing}</p>}
            <button
              type="button"
              class="quiet-button plan-add"
              aria-label={fill(words.board.addTo, { days })}
              onClick={() => onAddOwn(days)}
            >
              {words.board.add}
            </button>
            <FullNote text={props.fullAt(String(days))} />
          </section>
        );
      })}
    </div>
  );
}

/** The names used so far, then the departments that usually own what is planned. */
function namesIn(tasks: readonly Task[], block: PlanBlock | null): readonly string[] {
  const names = tasks.map(({ owner }) => owner.trim());
  const departments = block?.groups.flatMap((group) => group.tasks).map((task) => task.department);
  return [...new Set([...names, ...(departments ?? [])])].filter((name) => name !== '');
}
