import type { SheetCell, SheetColumn } from './sheet.ts';

/** How high a line is, in points, of the font that the sheets are set in. */
const line = 15;

/** The highest row that spreadsheets allow, in whole lines. */
const mostLines = 27;

/**
 * How high a row is to be so that its longest text can be read, in points. Excel would find out by
 * itself; LibreOffice leaves every row one line high. Wrapping loses about a tenth of each line.
 */
export function rowHeight(columns: readonly SheetColumn[], cells: readonly SheetCell[]): number {
  const lines = cells.map((cell, index) =>
    typeof cell === 'string' ? linesIn(cell, columns[index]?.width ?? 1) : 1,
  );
  return line * Math.min(mostLines, Math.max(1, ...lines));
}

function linesIn(text: string, width: number): number {
  return text
    .split('\n')
    .reduce(
      (sum, part) => sum + (part.length <= width ? 1 : Math.ceil((part.length * 1.1) / width)),
      0,
    );
}
