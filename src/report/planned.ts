import {
  findSection,
  type ListPoint,
  type PlanBlock,
  type PlanLabels,
  type PlanTask,
  type Report,
} from './report.ts';

/** The plan that a report tells, where there is one. */
export function planOf(report: Report): PlanBlock | null {
  const blocks = findSection(report, 'plan')?.blocks ?? [];
  return blocks.find((block) => block.kind === 'plan') ?? null;
}

/** What of a plan is neither done nor dropped, in its order; last what has no title to call it by. */
export function openTasks({ groups }: PlanBlock): readonly PlanTask[] {
  const isOpen = ({ status }: PlanTask) => status === 'todo' || status === 'doing';
  const open = groups.flatMap(({ tasks }) => tasks).filter(isOpen);
  return open.toSorted((one, other) => Number(one.untitled) - Number(other.untitled));
}

/** What to see to first, each with who does it and by when. */
export type FirstThings = { readonly points: readonly ListPoint[] } & (
  | { readonly by: 'plan'; readonly plan: PlanBlock; readonly tasks: readonly PlanTask[] }
  | { readonly by: 'decisions'; readonly title: string }
);

const mostTasks = 3;

/** By the plan, where there is one with something left to do; else the decisions. */
export function firstThings(report: Report): FirstThings | null {
  const plan = planOf(report);
  const tasks = plan === null ? [] : openTasks(plan).slice(0, mostTasks);
  if (plan !== null && tasks.length > 0) {
    return { by: 'plan', plan, tasks, points: tasks.map((task) => pointOf(task, plan.labels)) };
  }
  const { title = '', blocks = [] } = findSection(report, 'decisions') ?? {};
  const points = blocks.flatMap((block) => (block.kind === 'listing' ? block.points : []));
  return points.length === 0 ? null : { by: 'decisions', title, points };
}

function pointOf({ id, title, owner, due }: PlanTask, labels: PlanLabels): ListPoint {
  const day = due === '' ? labels.noDay : `${labels.due} ${due}`;
  const detail = `${owner || labels.nobody} · ${day}`;
  return { id, text: title, detail, link: null, basis: [] };
}
