import * as v from 'valibot';
import { numberForm, taskForm, taskIdForm } from './business-forms.ts';
import type { LinkContent } from './link.ts';
import { mostTasks, type SavedTask } from './saved-plan.ts';

/** What a link carries of the plan. */
export type LinkPlan = Pick<LinkContent, 'plan' | 'aims'>;

/** The plan of a link that carries none. */
export const noPlan: LinkPlan = { plan: new Map(), aims: new Map() };

/**
 * The plan as a list: the aims by name, and the tasks, each a list that begins with its id. In the
 * order of their names, so that the same plan is the same text. Null where there is none.
 */
export function listPlan({ plan, aims }: LinkPlan): readonly unknown[] | null {
  if (plan.size === 0 && aims.size === 0) return null;
  const tasks = sorted(plan).map(([id, task]) => [
    id,
    task.step,
    task.title,
    task.first,
    task.owner,
    task.due,
    task.horizon,
    task.status,
    task.note,
    task.place,
  ]);
  return [Object.fromEntries(sorted(aims)), tasks];
}

/** Reads a plan. Null where it is none, or not as it can be. */
export function readPlan(list: unknown): LinkPlan | null {
  const result = v.safeParse(form, list);
  if (!result.success) return null;
  const [aims, listed] = result.output;
  const plan = new Map<string, SavedTask>();
  for (const [id, ...parts] of listed) {
    const [step, title, first, owner, due, horizon, status, note, place] = parts;
    const task = { step, title, first, owner, due, horizon, status, note, place };
    if (plan.has(id)) return null;
    plan.set(id, task);
  }
  return { plan, aims: new Map(Object.entries(aims)) };
}

function sorted<Value>(entries: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

const { step, title, first, owner, due, horizon, status, note, place } = taskForm.entries;
const task = v.strictTuple([
  taskIdForm,
  step,
  title,
  first,
  owner,
  due,
  horizon,
  status,
  note,
  place,
]);
const form = v.strictTuple([
  v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)), numberForm),
  v.pipe(v.array(task), v.maxLength(mostTasks)),
]);
