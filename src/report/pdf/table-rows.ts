import type { Cell, Column, Table } from '../report.ts';
import { type Box, gap, indented, part, rule, stack, tagged, text, unread, within } from './box.ts';
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
  const setting: RowSetting = {
    pen,
    columns: table.columns,
    widths: columnWidths(pen, table, width, look),
    fractions: fractionsOf(pen, table, look),
    width,
    look,
  };
  const whole = part(pen, 'Table', { title: table.caption });
  const labels = table.columns.map(({ label }) => ({ text: label, value: null }));
  const head = indented(indent, tableRow(setting, labels, look.head, 'TH'));
  const rows = table.rows.map((cells, index): Piece => {
    const row = indented(indent, tableRow(setting, cells, look.body, 'TD'));
    const again = unread(pen, head);
    return { box: within(pen, whole, row), before: 0, again, withNext: index === 0 };
  });
  const caption = stack([text(pen, table.caption, styles.strongNote, width), gap(1)]);
  const above: Piece = { box: indented(indent, caption), before: 4, withNext: true };
  return [
    ...(captioned ? [above] : []),
    { box: within(pen, whole, head), before: captioned ? 0 : 2, withNext: true },
    ...leaningOnLast(rows),
  ];
}

interface RowSetting {
  readonly pen: Pen;
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  /** How wide the digits after the decimal sign are, at most, in each column. */
  readonly fractions: readonly number[];
  readonly width: number;
  readonly look: Look;
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

function tableRow(
  { pen, columns, widths, fractions, width, look }: RowSetting,
  cells: readonly Cell[],
  style: Style,
  role: 'TH' | 'TD',
): Box {
  const boxes = cells.map((cell, index) => {
    const numeric = columns[index]?.type === 'number';
    const after = numeric && cell.value !== null ? fractionOf(pen, cell.text, style) : 0;
    const shift = numeric && cell.value !== null ? (fractions[index] ?? 0) - after : 0;
    const align = numeric ? 'right' : 'left';
    const box = text(pen, cell.text, style, (widths[index] ?? 0) - shift, { align });
    return tagged(pen, role, box, role === 'TH' ? { scope: 'Column' } : {});
  });
  const line: Box = {
    height: Math.max(0, ...boxes.map((box) => box.height)),
    draw(x, y) {
      let left = x;
      for (const [index, box] of boxes.entries()) {
        box.draw(left, y);
        left += (widths[index] ?? 0) + look.between;
      }
    },
  };
  return stack([gap(look.padding), tagged(pen, 'TR', line), gap(look.padding), rule(pen, width)]);
}

/** The digits after the decimal sign, with it. */
function fractionOf(pen: Pen, number: string, style: Style): number {
  const [fraction = ''] = /[.,]\d+$/.exec(number) ?? [];
  return fraction === '' ? 0 : pen.width(fraction, style);
}

function fractionsOf(pen: Pen, table: Table, { body }: Look): readonly number[] {
  return table.columns.map((_, index) => {
    const numbers = table.rows.flatMap((row) => {
      const cell = row[index];
      return cell === undefined || cell.value === null ? [] : [fractionOf(pen, cell.text, body)];
    });
    return Math.max(0, ...numbers);
  });
}

/**
 * Each column as wide as its longest text where that fits; where it does not, the widest columns
 * give way until all do. What is left over goes to the first column, or to all where that one has
 * numbers: a number far from its row's beginning is hard to follow.
 */
function columnWidths(pen: Pen, table: Table, width: number, look: Look): readonly number[] {
  const { head, body, between } = look;
  const room = width - between * (table.columns.length - 1);
  const natural = table.columns.map(({ label }, index) => {
    const fraction = fractionsOf(pen, table, look)[index] ?? 0;
    const texts = table.rows.map((row) => {
      const cell = row[index];
      const wide = pen.width(cell?.text ?? '', body);
      const numeric = table.columns[index]?.type === 'number' && cell?.value != null;
      return numeric ? wide - fractionOf(pen, cell.text, body) + fraction : wide;
    });
    return Math.max(pen.width(label, head), ...texts) + 0.1;
  });
  const cap = sharedCap(natural, room);
  const fitted = natural.map((wide) => Math.min(wide, cap));
  const spare = room - fitted.reduce((sum, wide) => sum + wide, 0);
  const shared = Math.max(0, spare) / (table.columns[0]?.type === 'number' ? fitted.length : 1);
  return fitted.map((wide, index) => (index === 0 || shared < spare ? wide + shared : wide));
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
