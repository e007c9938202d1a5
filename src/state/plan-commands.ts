import { computed, type ReadableAtom } from 'nanostores';
import type { Aims, PlanHorizon, Task } from '../domain/plan.ts';
import {
  aimsOf,
  cutTo,
  isDay,
  type SavedAssessment,
  tasksOf,
} from '../schemas/saved/saved-assessment.ts';
import {
  longestTaskNote,
  longestTaskText,
  mostTasks,
  type SavedTask,
} from '../schemas/saved/saved-plan.ts';
import { instantAfter } from './instant.ts';
import { planOf } from './said-beside.ts';
import type { SessionTools } from './session.ts';

/** What became of a step that was to stand in the plan: put there, there before, or no room for it. */
export type Added = 'added' | 'there' | 'noRoom';

/** What a session knows of the plan, and how it is changed. */
export interface PlanCommands {
  /** The tasks in order: by horizon, then as they were put. */
  readonly $plan: ReadableAtom<readonly Task[]>;
  readonly $aims: ReadableAtom<Aims>;
  /** So many tasks have room. */
  readonly most: number;
  /** Puts a step of the result last among those of its horizon, where it is not there yet. */
  addStep(step: string, horizon: PlanHorizon, due: string): Added;
  /** Adds an empty task of the user's own, and returns its id. */
  addOwn(horizon: PlanHorizon, due: string): string;
  /** Changes parts of a task; does nothing where it is not there. */
  changeTask(id: string, part: Partial<Omit<SavedTask, 'step' | 'place'>>): void;
  /** Puts a task into a horizon, before another task of it or, with null, last. */
  moveTask(id: string, horizon: PlanHorizon, before: string | null): void;
  removeTask(id: string): void;
  /** Makes the plan what it was: the way back from any of these. */
  restorePlan(plan: readonly Task[]): void;
  /** Sets what the plan aims at; null takes it back. */
  setAim(name: string, value: number | null): void;
}

/** The commands that change the plan of a session's assessment. */
export function planCommands({ $assessment, change, door }: SessionTools): PlanCommands {
  const now = () => door.now();
  const $plan = computed($assessment, planOf);
  const put = (entries: ReadonlyMap<string, SavedTask | null>) =>
    change((before) => withTasks(before, entries, now()));
  const add = (id: string, step: string, horizon: PlanHorizon, due: string) => {
    if ($plan.get().length >= mostTasks) return 'noRoom';
    put(new Map([[id, { ...blankTask, step, horizon, due, place: placeAfter($plan.get()) }]]));
    return 'added';
  };
  return {
    $plan,
    $aims: computed($assessment, aimsOf),
    most: mostTasks,
    addStep(step, horizon, due) {
      if ($plan.get().some(({ id }) => id === step)) return 'there';
      return add(step, step, horizon, due);
    },
    addOwn(horizon, due) {
      const id = `own-${door.newId().replace(/[^a-z0-9]/g, '')}`;
      add(id, '', horizon, due);
      return id;
    },
    changeTask(id, part) {
      const task = tasksOf($assessment.get()).get(id);
      if (task !== undefined) put(new Map([[id, { ...task, ...part }]]));
    },
    moveTask(id, horizon, before) {
      const task = $plan.get().find((known) => known.id === id);
      if (task === undefined || id === before) return;
      const there = $plan.get().filter((known) => known.horizon === horizon && known.id !== id);
      const at = before === null ? -1 : there.findIndex((known) => known.id === before);
      const order = at < 0 ? [...there, task] : there.toSpliced(at, 0, task);
      const moved = order.map(({ id: known, ...rest }, place) => {
        return [known, { ...rest, horizon, place }] as const;
      });
      put(new Map(moved));
    },
    removeTask(id) {
      if (tasksOf($assessment.get()).has(id)) put(new Map([[id, null]]));
    },
    restorePlan(plan) {
      const wanted = new Map<string, SavedTask | null>(
        $plan.get().map(({ id }) => [id, null] as const),
      );
      for (const { id, ...task } of plan) wanted.set(id, task);
      put(wanted);
    },
    setAim(name, value) {
      const kept = value === null || !Number.isFinite(value) ? null : value;
      change((before) => {
        const at = instantAfter(now(), before.aims[name]?.at);
        return { ...before, aims: { ...before.aims, [name]: { value: kept, at } } };
      });
    },
  };
}

const blankTask: Omit<SavedTask, 'horizon' | 'place'> = {
  step: '',
  title: '',
  first: '',
  owner: '',
  due: '',
  status: 'todo',
  note: '',
};

function placeAfter(plan: readonly Task[]): number {
  return Math.max(-1, ...plan.map(({ place }) => place)) + 1;
}

/** Only what differs is said anew, so that two tabs at two tasks do not write over each other. */
function withTasks(
  before: SavedAssessment,
  entries: ReadonlyMap<string, SavedTask | null>,
  now: Date,
): SavedAssessment {
  const plan = { ...before.plan };
  for (const [id, task] of entries) {
    const value = task === null ? null : kept(task);
    const known = plan[id];
    if (known !== undefined && JSON.stringify(known.value) === JSON.stringify(value)) continue;
    plan[id] = { value, at: instantAfter(now, known?.at) };
  }
  return { ...before, plan };
}

/** Texts are cut at the length that is kept, and a day that there is not is left out. */
function kept(task: SavedTask): SavedTask {
  return {
    step: task.step,
    title: cutTo(longestTaskText, task.title),
    first: cutTo(longestTaskText, task.first),
    owner: cutTo(longestTaskText, task.owner),
    due: isDay(task.due) ? task.due : '',
    horizon: task.horizon,
    status: task.status,
    note: cutTo(longestTaskNote, task.note),
    place: task.place,
  };
}
