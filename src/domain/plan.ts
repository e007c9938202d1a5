/** Where a task stands. */
export const taskStatuses = ['todo', 'doing', 'done', 'dropped'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** The days within which a task is to be done; the groups of the plan. */
export const planHorizons = [30, 60, 90] as const;
export type PlanHorizon = (typeof planHorizons)[number];

/** A task of the plan: a step of the result that was chosen, or one of the user's own. */
export interface Task {
  readonly id: string;
  /** The step that it is, such as `revenue-line` or `climb:churn`; empty for the user's own. */
  readonly step: string;
  /** As the user words it; empty as the step is worded. */
  readonly title: string;
  /** What to begin with, as the user words it; empty as the step is worded. */
  readonly first: string;
  /** Who does it: a name. May be empty. */
  readonly owner: string;
  /** A day such as 2027-02-01; may be empty. */
  readonly due: string;
  readonly horizon: PlanHorizon;
  readonly status: TaskStatus;
  readonly note: string;
  /** Where it stands among the tasks of its horizon: lowest first. */
  readonly place: number;
}

/**
 * What a plan aims at, by name: `level` (1 to 5), `growth` (1 where the growth field is the aim), or
 * a dimension (points, 0 to 100).
 */
export type Aims = ReadonlyMap<string, number>;

/** What is planned on the strength of an assessment. */
export interface Planned {
  /** In order: by horizon, then as they were put. */
  readonly tasks: readonly Task[];
  readonly aims: Aims;
}

/** Nothing yet. */
export const nothingPlanned: Planned = { tasks: [], aims: new Map() };

/** Tasks in order: by horizon, then as they were put. */
export function inPlanOrder(tasks: readonly Task[]): readonly Task[] {
  return tasks.toSorted(
    (a, b) => a.horizon - b.horizon || a.place - b.place || (a.id < b.id ? -1 : 1),
  );
}

/** The day, such as 2027-02-01, that lies some days after another in the calendar. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
