import type { Task } from '../../domain/plan.ts';

/** Longest title, first step or owner of a task that is kept, in characters. */
export const longestTaskText = 240;

/** Longest note to a task that is kept, in characters. */
export const longestTaskNote = 600;

/** Most tasks that a plan keeps. */
export const mostTasks = 60;

/** A task as it is saved, under its id. */
export type SavedTask = Omit<Task, 'id'>;
