import type { Limits } from '../../islands/plan/props.ts';
import { longestReportNote } from '../../schemas/saved/saved-assessment.ts';
import { longestTaskNote, longestTaskText, mostTasks } from '../../schemas/saved/saved-plan.ts';

/** How much of a plan is kept. */
export const planLimits: Limits = {
  text: longestTaskText,
  taskNote: longestTaskNote,
  reportNote: longestReportNote,
  tasks: mostTasks,
};
