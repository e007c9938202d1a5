import type { PlanBlock, PlanTask } from '../report.ts';
import { heading, labelled, nested } from './line-forms.ts';
import { plain } from './plain.ts';

/** The plan by 30, 60 and 90 days: a box to tick for each task, with who and by when beside it. */
export function planLines(
  { labels, summary, groups }: PlanBlock,
  level: number,
): readonly string[] {
  return [
    plain(summary),
    '',
    ...groups.flatMap(({ title, tasks }) => [
      heading(level, title),
      '',
      ...tasks.flatMap((task) => taskLines(task, labels)),
      '',
    ]),
  ];
}

function taskLines(task: PlanTask, labels: PlanBlock['labels']): readonly string[] {
  const { title, owner, due, status, statusText } = task;
  const done = status === 'done' ? 'x' : ' ';
  const named = `**${plain(title)}**`;
  // What was dropped is struck through: it is no longer to be done.
  const what = status === 'dropped' ? `~~${named}~~` : named;
  const about = [owner || labels.nobody, due || labels.noDay, statusText].map(plain).join(' · ');
  const details = [
    ...labelled(labels.first, task.first),
    ...nested(labels.after, task.after),
    ...labelled(labels.department, task.department),
    ...labelled(labels.others, task.others),
    ...labelled(labels.effort, task.effort),
    ...labelled(labels.watch, task.watch),
    ...labelled(labels.risk, task.risk),
    ...labelled(labels.note, task.note),
  ];
  return [`- [${done}] ${what} (${about})`, ...details.map((line) => `  ${line}`)];
}
