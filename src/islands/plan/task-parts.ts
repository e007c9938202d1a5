/** What the focus can be put on within a task. */
export type Part = 'owner' | 'due' | 'within' | 'up' | 'down' | 'more' | 'title';

/** The id of a part of a task. */
export function partId(task: string, part: string): string {
  return `task-${task}-${part}`;
}
