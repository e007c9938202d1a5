import type { PlanBlock, PlanGroup, PlanLabels, PlanTask } from '../report.ts';
import {
  type Box,
  baselineOf,
  beside,
  gap,
  indented,
  part,
  rule,
  stack,
  tagged,
  text,
  textParts,
  within,
} from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth, main, page, side } from './paper.ts';
import type { Pen } from './pen.ts';
import { fitted, inked, type Style, styles } from './typography.ts';

/**
 * The plan as it was agreed: who and by when large in the narrow column, to be read at arm's length;
 * beside it what, what to begin with, and what to look out for. What is done or dropped is short.
 */
export function taskPieces(
  pen: Pen,
  { labels, summary, groups, owners }: PlanBlock,
): readonly Piece[] {
  const opening = [
    { box: indented(start, text(pen, summary, styles.lead, main.width)), before: 2.5 },
    ...ownerPieces(pen, owners, groups),
  ];
  const told = groups.flatMap(({ title, tasks }) => [
    groupHead(pen, title),
    ...tasks.flatMap((task, index) => piecesOf(pen, task, labels, index === 0)),
  ]);
  return [...heldTo(told.slice(0, 2), opening), ...told];
}

/** What opens the plan goes along with its first task, where a page has room for both. */
function heldTo(first: readonly Piece[], opening: readonly Piece[]): readonly Piece[] {
  const heights = [...opening, ...first].map(({ box, before }) => box.height + before);
  const whole = heights.reduce((sum, height) => sum + height, 0);
  if (whole > page.bottom - page.top - chapterTitleRoom) return opening;
  return opening.map((piece) => ({ ...piece, withNext: true }));
}

const chapterTitleRoom = 50;

const start = main.x - page.left;
/** The number hangs to the left of everything that is said of a task. */
const hang = 9.5;
const said = { x: start + hang, width: main.width - hang } as const;
const gutter = 5;
const nowWidth = 58;
const laterWidth = said.width - nowWidth - gutter;
const inset = 3;

function groupHead(pen: Pen, title: string): Piece {
  const bar: Box = {
    height: 0.7,
    draw: (x, y) => pen.area(x, y, fullWidth, 0.7, 'winners'),
  };
  const heading = text(pen, title, styles.heading, fullWidth, { role: 'H2' });
  return { box: stack([bar, gap(2), heading, gap(2)]), before: 8, withNext: true };
}

/** Who has which numbers, where there are several; abreast, since names are short. */
function ownerPieces(
  pen: Pen,
  owners: PlanBlock['owners'],
  groups: readonly PlanGroup[],
): readonly Piece[] {
  const named = owners.filter(({ name }) => name !== '');
  if (named.length < 2) return [];
  const numbers = new Map(
    groups.flatMap(({ tasks }) => tasks.map(({ id, number }) => [id, number] as const)),
  );
  const list = part(pen, 'L', { numbering: 'None' });
  const width = (main.width - gutter) / 2;
  return Array.from({ length: Math.ceil(named.length / 2) }, (_, row) => {
    const boxes = named.slice(2 * row, 2 * row + 2).map(({ name, tasks }, at) => {
      const own = tasks.flatMap((id) => numbers.get(id) ?? []).join(', ');
      const nameWidth = Math.min(width - ownWidth, pen.width(name, styles.note) + 2.5);
      const box = beside(
        [0, tagged(pen, 'Lbl', text(pen, name, styles.note, nameWidth))],
        [
          nameWidth,
          tagged(
            pen,
            'LBody',
            text(pen, own, inked(styles.strongNote, 'winners'), width - nameWidth),
          ),
        ],
      );
      return [at * (width + gutter), tagged(pen, 'LI', box)] as const;
    });
    const box = within(pen, list, indented(start, beside(...boxes)));
    return { box, before: row === 0 ? 3 : 1.2, withNext: row === 0 && named.length > 2 };
  });
}

const ownWidth = 18;

/** A task; only a note of many lines goes on in pieces of its own. */
function piecesOf(pen: Pen, task: PlanTask, labels: PlanLabels, first: boolean): readonly Piece[] {
  const open = task.status === 'todo' || task.status === 'doing';
  const [opening, ...more] = noteParts(pen, task, labels);
  const story = stack([
    ...(open ? [beginning(pen, task, labels), ...grounds(pen, task, labels)] : []),
    ...(opening === undefined ? [] : [gap(1.6), opening]),
  ]);
  const head = headOf(pen, task, open);
  const box = stack([
    first ? gap(0) : rule(pen, fullWidth),
    gap(first ? 0.6 : 2.4),
    beside(
      [start, head],
      [0, marginOf(pen, task, labels, open)],
      [said.x, stack([gap(head.height), story])],
    ),
  ]);
  return [box, ...more.map((part) => indented(said.x, part))].map((each, index, all) => ({
    box: index === all.length - 1 ? stack([each, gap(3.2)]) : each,
    before: 0,
  }));
}

/** The number hanging in the serif, and what is to be done. */
function headOf(pen: Pen, { number, title }: PlanTask, open: boolean): Box {
  const style: Style = { ...styles.sideHeading, size: 13, ink: open ? 'ink' : 'quiet' };
  const figure = inked(style, open ? 'winners' : 'quiet');
  const what = text(pen, title, style, said.width, { balanced: true });
  const line = beside([0, text(pen, String(number), figure, hang)], [hang, what]);
  return stack([tagged(pen, 'H3', line), gap(1.4)]);
}

/** Who, by when, and how far it has come. What is not said yet is marked as missing. */
function marginOf(pen: Pen, task: PlanTask, labels: PlanLabels, open: boolean): Box {
  const missing = inked(styles.strongNote, 'old');
  const fact = (label: string, content: string, otherwise: string, below = '') => {
    const style = fitted(pen, content, open ? styles.value : styles.strongNote, side.width);
    return tagged(
      pen,
      'P',
      stack([
        text(pen, label, styles.smallQuiet, side.width),
        content === ''
          ? text(pen, otherwise, missing, side.width)
          : text(pen, content, style, side.width),
        text(pen, below, styles.smallQuiet, side.width),
      ]),
    );
  };
  return stack(
    [
      fact(labels.owner, task.owner, labels.nobody, task.department),
      fact(labels.due, task.due, labels.noDay),
      statusLine(pen, task),
    ],
    1.6,
  );
}

function statusLine(pen: Pen, { status, statusText }: PlanTask): Box {
  const style = status === 'doing' ? styles.strongNote : styles.quiet;
  const label = indented(4, text(pen, statusText, style, side.width - 4));
  return {
    height: label.height,
    draw(x, y) {
      statusMark(pen, status, x + 1.3, y + baselineOf(style) - 1);
      label.draw(x, y);
    },
  };
}

/** An empty circle, half a one, a full one, or one struck through: told apart without colour. */
function statusMark(pen: Pen, status: PlanTask['status'], x: number, y: number): void {
  const radius = 1.25;
  pen.dot(
    x,
    y,
    radius,
    status === 'done' ? 'winners' : 'white',
    status === 'dropped' ? 'quiet' : 'winners',
  );
  if (status === 'doing') {
    const points = Array.from({ length: 13 }, (_, index) => {
      const angle = Math.PI * (index / 12 + 0.5);
      return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    });
    pen.shape(points, 'winners');
  }
  if (status === 'dropped') pen.line(x - 1.9, y, x + 1.9, y, 'quiet', 0.3);
}

/** What to begin with, and beside it what comes after. */
function beginning(pen: Pen, { first, after }: PlanTask, labels: PlanLabels): Box {
  const width = after.length === 0 ? said.width : nowWidth;
  const now = labelled(pen, labels.first, first, width);
  if (after.length === 0) return now;
  const list = part(pen, 'L', { numbering: 'Decimal' });
  const lines = after.map((line, index) => {
    const columns = beside(
      [0, tagged(pen, 'Lbl', text(pen, `${index + 1}.`, styles.quiet, lineNumber))],
      [lineNumber, tagged(pen, 'LBody', text(pen, line, styles.note, laterWidth - lineNumber))],
    );
    return within(pen, list, tagged(pen, 'LI', columns));
  });
  const later = stack([
    text(pen, labels.after, styles.strongNote, laterWidth),
    gap(0.4),
    stack(lines, 0.4),
  ]);
  return now.height === 0 ? later : beside([0, now], [nowWidth + gutter, later]);
}

const lineNumber = 4.5;

function labelled(pen: Pen, label: string, content: string, width: number): Box {
  if (content === '') return gap(0);
  return stack([
    text(pen, label, styles.strongNote, width),
    gap(0.2),
    text(pen, content, styles.body, width),
  ]);
}

/** With whom, how much work, what shows it; and in the colour of a caution what usually goes wrong. */
function grounds(pen: Pen, task: PlanTask, labels: PlanLabels): readonly Box[] {
  const facts = [
    [labels.others, task.others],
    [labels.effort, task.effort],
    [labels.watch, task.watch],
  ]
    .filter(([, content]) => content !== '')
    .map(([label, content]) => `${label}: ${content}`);
  const risk = task.risk === '' ? '' : `${labels.risk}: ${task.risk}`;
  return [
    ...(facts.length === 0
      ? []
      : [gap(1.6), ...facts.map((fact) => text(pen, fact, styles.smallQuiet, said.width))]),
    ...(risk === ''
      ? []
      : [gap(1.6), barred(pen, text(pen, risk, styles.note, said.width - inset), 'old')]),
  ];
}

/** The reader's own words, beside a thin bar, a line or two each so that a page can end between them. */
function noteParts(pen: Pen, { note }: PlanTask, labels: PlanLabels): readonly Box[] {
  const paragraphs = note.split(/[\r\n\u2028\u2029]+/).filter((line) => line.trim() !== '');
  // So many lines of their own would fill a page with a word each.
  const set = paragraphs.length > mostParagraphs ? [paragraphs.join(' ')] : paragraphs;
  return set.flatMap((paragraph, index) => {
    const content = index === 0 ? `${labels.note}: ${paragraph}` : paragraph;
    return textParts(pen, content, styles.note, said.width - inset).map((box) =>
      barred(pen, box, 'line'),
    );
  });
}

const mostParagraphs = 8;

function barred(pen: Pen, box: Box, ink: 'old' | 'line'): Box {
  return {
    height: box.height,
    draw(x, y) {
      pen.area(x, y, 0.6, box.height, ink);
      box.draw(x + inset, y);
    },
  };
}
