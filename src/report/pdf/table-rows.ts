import type { Cell, Column, Table } from '../report.ts';
import { type Box, gap, indented, rule, stack, text } from './box.ts';
import type { Piece } from './page-flow.ts';
import type { Pen } from './pen.ts';
import { type Style, styles } from './typography.ts';

/**
 * A table as pieces: caption and head stay with the first row, the head is repeated on a new page.
 * @param captioned false where a heading beside the table already says what it holds
 */
export function tablePieces(
  pen: Pen,
  table: Table,
  indent: number,
  width: number,
  captioned = true,
): readonly Piece[] {
  const widths = columnWidths(pen, table, width);
  const head = indented(indent, headRow(pen, table, widths, width));
  const rows = table.rows.map((cells, index): Piece => {
    const row = bodyRow(pen, cells, table.columns, widths, width);
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

const between = 3;
const padding = 0.8;

/** The last two rows stand together, so that no row is left alone on a page. */
function leaningOnLast(rows: readonly Piece[]): readonly Piece[] {
  return rows.map((row, index) => ({
    ...row,
    withNext: index < rows.length - 1 && (row.withNext === true || index === rows.length - 2),
  }));
}

function headRow(pen: Pen, table: Table, widths: readonly number[], width: number): Box {
  const labels = table.columns.map(({ label }) => ({ text: label, value: null }));
  return tableRow(pen, labels, table.columns, widths, width, styles.quiet);
}

function bodyRow(
  pen: Pen,
  cells: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  width: number,
): Box {
  return tableRow(pen, cells, columns, widths, width, styles.note);
}

function tableRow(
  pen: Pen,
  cells: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  width: number,
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
function columnWidths(pen: Pen, table: Table, width: number): readonly number[] {
  const room = width - between * (table.columns.length - 1);
  const natural = table.columns.map(({ label }, index) => {
    const texts = table.rows.map((row) => pen.width(row[index]?.text ?? '', styles.note));
    return Math.max(pen.width(label, styles.quiet), ...texts) + 0.1;
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
