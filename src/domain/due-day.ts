import { dayAfter, type PlanHorizon } from './plan.ts';

/**
 * The day that a task is due unless somebody says otherwise: the last working day within its
 * horizon, counted from today.
 * @param today a day such as 2027-02-01
 */
export function dueDay(today: string, horizon: PlanHorizon): string {
  return workingDay(dayAfter(today, horizon));
}

/** The day itself, or the Friday before it where it falls on a weekend. */
export function workingDay(day: string): string {
  return dayAfter(day, -daysSinceFriday(day));
}

/** The day of a task that goes to another horizon: a suggested day follows, one that was set stays. */
export function dueAfterMove(
  due: string,
  from: PlanHorizon,
  to: PlanHorizon,
  today: string,
): string {
  return due === dueDay(today, from) ? dueDay(today, to) : due;
}

/** One on a Saturday, two on a Sunday, none on a working day. */
function daysSinceFriday(day: string): number {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  if (weekday === 6) return 1;
  return weekday === 0 ? 2 : 0;
}
