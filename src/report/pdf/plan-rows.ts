import type { Cell, Table } from '../report.ts';
import { type Box, beside, gap, indented, part, rule, stack, tagged, text, within } from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth, main, page, side } from './paper.ts';
import type { Pen } from './pen.ts';
import { type Style, styles } from './typography.ts';

/** A plan: by when in large figures in the narrow column, and what, who and how much beside it. */
export function planPieces(pen: Pen, table: Table): readonly Piece[] {
  const whole = part(pen, 'Table', { title: table.caption });
  const caption = text(pen, table.caption, styles.heading, fullWidth, { role: 'H2' });
  const head = within(pen, whole, headRow(pen, table));
  return [
    { box: caption, before: 4, withNext: true },
    { box: head, before: 3, withNext: true },
    ...groupsOf(table).map((rows, index, all) => ({
      box: within(pen, whole, groupBox(pen, rows)),
      before: 0,
      withNext: index < all.length - 1,
    })),
  ];
}

const start = main.x - page.left;
const gutter = 4;
const whoWidth = 34;
const effortWidth = 24;
const whatWidth = main.width - whoWidth - effortWidth - 2 * gutter;
const whoX = start + whatWidth + gutter;
const effortX = whoX + whoWidth + gutter;

/** Rows with the same time stand together. */
function groupsOf({ rows }: Table): readonly (readonly (readonly Cell[])[])[] {
  const groups: (readonly Cell[])[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.[0]?.text === row[0]?.text) last?.push(row);
    else groups.push([row]);
  }
  return groups;
}

function headRow(pen: Pen, { columns }: Table): Box {
  const cell = (index: number, width: number) =>
    tagged(pen, 'TH', text(pen, columns[index]?.label ?? '', styles.quiet, width), {
      scope: 'Column',
    });
  const row = beside(
    [0, cell(0, side.width)],
    [start, cell(1, whatWidth)],
    [whoX, cell(2, whoWidth)],
    [effortX, cell(3, effortWidth)],
  );
  return stack([tagged(pen, 'TR', row), gap(1)]);
}

function groupBox(pen: Pen, rows: readonly (readonly Cell[])[]): Box {
  return stack(
    rows.map((cells, index) => {
      const [by, what, who, effort] = cells.map((cell) => cell.text);
      const first = index === 0;
      const cell = (content: string | undefined, width: number, style: Style = styles.note) =>
        tagged(pen, 'TD', text(pen, content ?? '', style, width));
      const when = text(pen, by ?? '', first ? styles.heading : styles.quiet, side.width);
      const row = beside(
        [0, tagged(pen, 'TH', when, { scope: 'Row' })],
        [start, stack([gap(0.8), cell(what, whatWidth, styles.strongNote)])],
        [whoX, stack([gap(0.8), cell(who, whoWidth)])],
        [effortX, stack([gap(0.8), cell(effort, effortWidth)])],
      );
      const line = first ? rule(pen, fullWidth) : indented(start, rule(pen, main.width));
      return stack([line, gap(1.4), tagged(pen, 'TR', row), gap(1.4)]);
    }),
  );
}
