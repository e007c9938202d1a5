import { inPlanOrder, type Task } from '../../domain/plan.ts';

type Plan = readonly Task[];

interface Change {
  readonly before: Plan;
  readonly after: Plan;
}

/** What was changed in this page, with the way back and forth again. */
export interface UndoStack {
  readonly past: readonly Change[];
  readonly future: readonly Change[];
  /** What is being typed into: until it is left, that is one change. Empty where nothing is. */
  readonly typing: string;
}

export const emptyStack: UndoStack = { past: [], future: [], typing: '' };

/** So many changes can be taken back. */
const longest = 100;

/**
 * The stack with one more change. What is typed into the same field, one sign after another, is one
 * change; what changes nothing is none.
 * @param typing the field that is typed into; empty for every other change
 */
export function noted(stack: UndoStack, before: Plan, after: Plan, typing = ''): UndoStack {
  if (isSame(before, after)) return stack;
  const last = stack.past.at(-1);
  const goesOn = typing !== '' && typing === stack.typing && last !== undefined;
  const past = goesOn
    ? [...stack.past.slice(0, -1), { before: carriedOver(before, last.after, last.before), after }]
    : [...stack.past, { before, after }].slice(-longest);
  return { past, future: [], typing };
}

/** The stack after a field was left: what is typed next is a change of its own. */
export function settled(stack: UndoStack): UndoStack {
  return stack.typing === '' ? stack : { ...stack, typing: '' };
}

/** The plan without the last change; null where there is none. */
export function undone(stack: UndoStack, now: Plan): readonly [UndoStack, Plan] | null {
  const last = stack.past.at(-1);
  if (last === undefined) return null;
  const { past, future } = stack;
  return [
    { past: past.slice(0, -1), future: [last, ...future], typing: '' },
    carriedOver(now, last.after, last.before),
  ];
}

/** The plan with the change that was taken back last; null where there is none. */
export function redone(stack: UndoStack, now: Plan): readonly [UndoStack, Plan] | null {
  const [next, ...future] = stack.future;
  if (next === undefined) return null;
  return [
    { past: [...stack.past, next], future, typing: '' },
    carriedOver(now, next.before, next.after),
  ];
}

/**
 * Only what the change changed becomes what it was: a task that it added or took out, and of any other
 * the fields that it altered. Another tab may be at the rest.
 */
function carriedOver(now: Plan, from: Plan, to: Plan): Plan {
  const [before, after] = [byId(from), byId(to)];
  const kept = now.flatMap((task) => {
    const [was, is] = [before.get(task.id), after.get(task.id)];
    if (was === undefined) return is === undefined ? [task] : [];
    return is === undefined ? [] : [{ ...task, ...altered(was, is) }];
  });
  return inPlanOrder([...kept, ...to.filter(({ id }) => !before.has(id))]);
}

function isSame(one: Plan, other: Plan): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function byId(plan: Plan): ReadonlyMap<string, Task> {
  return new Map(plan.map((task) => [task.id, task]));
}

/** The fields of a task that are not what they were. */
function altered(was: Task, is: Task): Partial<Task> {
  const fields = Object.keys(is) as (keyof Task)[];
  return Object.fromEntries(
    fields.filter((field) => is[field] !== was[field]).map((field) => [field, is[field]]),
  );
}
