import { type PlanHorizon, planHorizons, type Task } from '../../domain/plan.ts';

/** A place for a task: in a horizon, before another task of it or, with null, last. */
export interface Place {
  readonly horizon: PlanHorizon;
  readonly before: string | null;
}

type Placed = Pick<Task, 'id' | 'horizon'>;

/**
 * The place one further up; from the first of a horizon it leads to the end of the one before.
 * Null at the very top.
 * @param tasks in order
 */
export function oneUp(tasks: readonly Placed[], id: string): Place | null {
  const { horizon, group, at } = whereIs(tasks, id);
  if (at > 0) return { horizon, before: group[at - 1]?.id ?? null };
  const earlier = planHorizons[planHorizons.indexOf(horizon) - 1];
  return earlier === undefined ? null : { horizon: earlier, before: null };
}

/** The place one further down; from the last of a horizon it leads to the head of the next. */
export function oneDown(tasks: readonly Placed[], id: string): Place | null {
  const { horizon, group, at } = whereIs(tasks, id);
  if (at < group.length - 1) return { horizon, before: group[at + 2]?.id ?? null };
  const later = planHorizons[planHorizons.indexOf(horizon) + 1];
  if (later === undefined) return null;
  return { horizon: later, before: tasks.find((task) => task.horizon === later)?.id ?? null };
}

/** Which place a task has among how many within how many days, as it is said to listeners. */
export function placeOf(
  tasks: readonly Placed[],
  id: string,
): { readonly place: number; readonly of: number; readonly days: PlanHorizon } {
  const { horizon, group, at } = whereIs(tasks, id);
  return { place: at + 1, of: group.length, days: horizon };
}

/** True where a place is the one that a task has already. */
export function isThere(tasks: readonly Placed[], id: string, { horizon, before }: Place): boolean {
  const { horizon: own, group, at } = whereIs(tasks, id);
  return own === horizon && (before === id || (group[at + 1]?.id ?? null) === before);
}

function whereIs(tasks: readonly Placed[], id: string) {
  const horizon = tasks.find((task) => task.id === id)?.horizon ?? planHorizons[0];
  const group = tasks.filter((task) => task.horizon === horizon);
  return { horizon, group, at: group.findIndex((task) => task.id === id) };
}
