import { type Box, cutTo, lineHeight, linesOf } from './fit-text.ts';
import type { TableCell, TablePart } from './part.ts';
import type { TypeStyle } from './type-style.ts';
import { oneLine } from './xml-text.ts';

export interface TableGiven {
  readonly name: string;
  readonly box: Box;
  /** Shares of the width. */
  readonly shares: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly GivenCell[])[];
  /** Columns whose cells stand to the right: figures. */
  readonly right?: readonly number[];
  readonly size?: number;
}

export interface GivenCell {
  readonly text: string;
  readonly style?: Partial<TypeStyle>;
  readonly fill?: TableCell['fill'];
}

/** Around the text of a cell, in inches. */
export const cellMargin = { x: 0.07, y: 0.055 } as const;

const sizes = [18, 17, 16, 15, 14, 13, 12, 11, 10.5, 10] as const;

/**
 * A table that stays within its box: in the largest type in which it does, and where none is small
 * enough, its longest cells cut between two words. What was cut is returned in full.
 */
export function tablePart(given: TableGiven): {
  readonly part: TablePart;
  readonly cut: readonly string[];
} {
  const { name, box, shares, right = [] } = given;
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (box.w * share) / total);
  const fitting = sizes.filter((size) => size <= (given.size ?? 13));
  const least = fitting.at(-1) ?? 10;
  const size = fitting.find((each) => heightAt(given, widths, each) <= box.h) ?? least;
  let most = 12;
  while (most > 1 && heightAt(given, widths, size, most) > box.h) most -= 1;
  const cut: string[] = [];
  const rows = rowsOf(given, size).map((row, rowIndex) =>
    row.map((cell, index): TableCell => {
      const text = cutTo(cell.text, cell.style, inner(widths[index]), most);
      if (text !== cell.text) cut.push(cell.text);
      const align = right.includes(index) ? 'right' : 'left';
      return { ...cell, text, align, ...(rowIndex === 0 ? {} : fillOf(given, rowIndex, index)) };
    }),
  );
  const heights = rows.map((row) => rowHeight(row, widths, most));
  return { part: { kind: 'table', name, box, widths, heights, rows }, cut };
}

function rowsOf({ head, rows }: TableGiven, size: number): readonly (readonly TableCell[])[] {
  const headStyle: TypeStyle = { face: 'sans', size: Math.max(10, size - 2), ink: 'quiet' };
  const cellStyle: TypeStyle = { face: 'sans', size, ink: 'ink' };
  return [
    head.map((text) => ({ text: oneLine(text), style: headStyle })),
    ...rows.map((row) =>
      row.map(({ text, style = {} }) => ({
        text: oneLine(text),
        style: { ...cellStyle, ...style, size: size + (style.size ?? 0) },
      })),
    ),
  ];
}

function fillOf({ rows }: TableGiven, row: number, column: number): Pick<TableCell, 'fill'> {
  const fill = rows[row - 1]?.[column]?.fill;
  return fill === undefined ? {} : { fill };
}

function heightAt(given: TableGiven, widths: readonly number[], size: number, most = 12): number {
  return rowsOf(given, size).reduce((sum, row) => sum + rowHeight(row, widths, most), 0);
}

function rowHeight(row: readonly TableCell[], widths: readonly number[], most: number): number {
  const lines = row.map(({ text, style }, index) => {
    const count = Math.min(most, Math.max(1, linesOf(text, style, inner(widths[index]))));
    return count * lineHeight(style);
  });
  return Math.max(...lines) + 2 * cellMargin.y;
}

function inner(width: number | undefined): number {
  return Math.max(0.2, (width ?? 1) - 2 * cellMargin.x);
}
