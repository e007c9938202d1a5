import { findSection, type PlanBlock, type PlanTask, type Report } from './report.ts';

/** The plan that a report tells, where there is one. */
export function planOf(report: Report): PlanBlock | null {
  const blocks = findSection(report, 'plan')?.blocks ?? [];
  return blocks.find((block) => block.kind === 'plan') ?? null;
}

/** What of a plan is neither done nor dropped, in its order. */
export function openTasks({ groups }: PlanBlock): readonly PlanTask[] {
  const isOpen = ({ status }: PlanTask) => status === 'todo' || status === 'doing';
  return groups.flatMap(({ tasks }) => tasks).filter(isOpen);
}
