import type { Shape } from './shape.ts';

/** What the report says of the plan, of what it aims at and of the way there. */
export const reportPlanEn = {
  sections: { plan: 'The plan', route: 'The way to the target' },
  labels: {
    task: 'What',
    first: 'To begin with',
    owner: 'Who',
    department: 'Department',
    others: 'Together with',
    due: 'By',
    status: 'Status',
    effort: 'Effort',
    watch: 'KPI to watch',
    after: 'After that',
    risk: 'What usually goes wrong',
    note: 'Note',
    nobody: 'No name yet',
    noDay: 'No date yet',
  },
  statuses: { todo: 'Not begun', doing: 'Under way', done: 'Done', dropped: 'Dropped' },
  group: 'Within {days} days',
  summary: {
    one: 'One task, {done} done.',
    other: '{n} tasks, {done} done.',
  },
  nobody: {
    one: 'One still has no name beside it.',
    other: '{n} still have no name beside them.',
  },
  noDay: {
    one: 'One still has no date.',
    other: '{n} still have no date.',
  },
  untitled: 'A task without a name',
  gone: 'A step that this version does not have',
} as const;

export type ReportPlanWords = Shape<typeof reportPlanEn>;
