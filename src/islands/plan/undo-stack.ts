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
  if (before === after || differing(before, after).size === 0) return stack;
  const last = stack.past.at(-1);
  const goesOn = typing !== '' && typing === stack.typing && last !== undefined;
  const past = goesOn
    ? [...stack.past.slice(0, -1), { before: last.before, after }]
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

/** Only what the change changed becomes what it was: another tab may be at the other tasks. */
function carriedOver(now: Plan, from: Plan, to: Plan): Plan {
  const touched = differing(from, to);
  return inPlanOrder([
    ...now.filter(({ id }) => !touched.has(id)),
    ...to.filter(({ id }) => touched.has(id)),
  ]);
}

function differing(one: Plan, other: Plan): ReadonlySet<string> {
  const texts = (plan: Plan) => new Map(plan.map((task) => [task.id, JSON.stringify(task)]));
  const [before, after] = [texts(one), texts(other)];
  const ids = [...before.keys(), ...after.keys()];
  return new Set(ids.filter((id) => before.get(id) !== after.get(id)));
}
