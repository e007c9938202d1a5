import type { Cell, Column, Table } from '../report.ts';
import { type Box, gap, indented, rule, stack, text } from './box.ts';
import type { Piece } from './page-flow.ts';
import type { Pen } from './pen.ts';
import { type Style, styles } from './typography.ts';

export interface TableSetting {
  readonly indent?: number;
  readonly width: number;
  /** False where a heading already says what the table holds. */
  readonly captioned?: boolean;
  /** Small and close, for what is looked up rather than read. */
  readonly dense?: boolean;
}

/** A table as pieces: caption and head stay with the first row, the head is repeated on a new page. */
export function tablePieces(
  pen: Pen,
  table: Table,
  { indent = 0, width, captioned = true, dense = false }: TableSetting,
): readonly Piece[] {
  const look = dense ? closeLook : openLook;
  const widths = columnWidths(pen, table, width, look);
  const head = indented(indent, headRow(pen, table, widths, width, look));
  const rows = table.rows.map((cells, index): Piece => {
    const row = tableRow(pen, cells, table.columns, widths, width, look, look.body);
    return { box: indented(indent, row), before: 0, again: head, withNext: index === 0 };
  });
  const caption = stack([text(pen, table.caption, styles.strongNote, width), gap(1)]);
  const above: Piece = { box: indented(indent, caption), before: 4, withNext: true };
  return [
    ...(captioned ? [above] : []),
    { box: head, before: captioned ? 0 : 2, withNext: true },
    ...leaningOnLast(rows),
  ];
}

interface Look {
  readonly head: Style;
  readonly body: Style;
  readonly padding: number;
  readonly between: number;
}

const openLook: Look = { head: styles.quiet, body: styles.note, padding: 0.8, between: 3 };
const closeLook: Look = { head: styles.smallQuiet, body: styles.small, padding: 0.45, between: 2 };

/** The last two rows stand together, so that no row is left alone on a page. */
function leaningOnLast(rows: readonly Piece[]): readonly Piece[] {
  return rows.map((row, index) => ({
    ...row,
    withNext: index < rows.length - 1 && (row.withNext === true || index === rows.length - 2),
  }));
}

function headRow(
  pen: Pen,
  table: Table,
  widths: readonly number[],
  width: number,
  look: Look,
): Box {
  const labels = table.columns.map(({ label }) => ({ text: label, value: null }));
  return tableRow(pen, labels, table.columns, widths, width, look, look.head);
}

function tableRow(
  pen: Pen,
  cells: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  width: number,
  { padding, between }: Look,
  style: Style,
): Box {
  const boxes = cells.map((cell, index) => {
    const align = columns[index]?.type === 'number' ? 'right' : 'left';
    return text(pen, cell.text, style, widths[index] ?? 0, { align });
  });
  const line: Box = {
    height: Math.max(0, ...boxes.map((box) => box.height)),
    draw(x, y) {
      let left = x;
      for (const [index, box] of boxes.entries()) {
        box.draw(left, y);
        left += (widths[index] ?? 0) + between;
      }
    },
  };
  return stack([gap(padding), line, gap(padding), rule(pen, width)]);
}

/**
 * Each column as wide as its longest text where that fits; where it does not, the widest columns
 * give way until all do. What is left over goes to the first column.
 */
function columnWidths(
  pen: Pen,
  table: Table,
  width: number,
  { head, body, between }: Look,
): readonly number[] {
  const room = width - between * (table.columns.length - 1);
  const natural = table.columns.map(({ label }, index) => {
    const texts = table.rows.map((row) => pen.width(row[index]?.text ?? '', body));
    return Math.max(pen.width(label, head), ...texts) + 0.1;
  });
  const cap = sharedCap(natural, room);
  const fitted = natural.map((wide) => Math.min(wide, cap));
  const spare = room - fitted.reduce((sum, wide) => sum + wide, 0);
  return fitted.map((wide, index) => (index === 0 ? wide + Math.max(0, spare) : wide));
}

/** The width that no column may exceed for all of them to fit. */
function sharedCap(natural: readonly number[], room: number): number {
  const ascending = natural.toSorted((a, b) => a - b);
  let left = room;
  for (const [index, wide] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (wide > share) return share;
    left -= wide;
  }
  return Number.POSITIVE_INFINITY;
}
