import type { PlanBlock, PlanTask } from '../report.ts';
import { type Box, beside, gap, indented, part, rule, stack, tagged, text, within } from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth, main, page, side } from './paper.ts';
import type { Pen } from './pen.ts';
import { styles } from './typography.ts';

/** The plan as it was agreed: by when in the narrow column; what, who and by which day beside it. */
export function taskPieces(pen: Pen, { labels, summary, groups }: PlanBlock): readonly Piece[] {
  return [
    { box: indented(start, text(pen, summary, styles.body, main.width)), before: 2.5 },
    ...groups.flatMap(({ title, tasks }) => {
      const whole = part(pen, 'L');
      const head = text(pen, title, styles.heading, fullWidth, { role: 'H2' });
      return [
        { box: stack([head, gap(1.2)]), before: 5, withNext: true },
        ...tasks.map((task) => ({
          box: within(pen, whole, tagged(pen, 'LI', taskBox(pen, task, labels))),
          before: 0,
        })),
      ];
    }),
  ];
}

const start = main.x - page.left;

function taskBox(pen: Pen, task: PlanTask, labels: PlanBlock['labels']): Box {
  const line = (content: string) => text(pen, content, styles.note, main.width);
  const who = [task.owner || labels.nobody, task.due || labels.noDay].join('\n');
  const named = [
    { label: labels.first, said: task.first },
    { label: labels.note, said: task.note },
    { label: labels.watch, said: task.watch },
    { label: labels.risk, said: task.risk },
  ].filter(({ said }) => said !== '');
  const body = stack([
    text(pen, `${task.number}. ${task.title}`, styles.strong, main.width),
    ...named.map(({ label, said }) => stack([gap(0.8), line(`${label}: ${said}`)])),
  ]);
  const margin = stack([
    text(pen, who, styles.strongNote, side.width),
    gap(0.8),
    text(pen, task.statusText, styles.quiet, side.width),
  ]);
  return stack([rule(pen, fullWidth), gap(1.6), beside([0, margin], [start, body]), gap(2)]);
}
