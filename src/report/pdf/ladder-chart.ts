import type { LadderChart, LadderGroup, LadderRow } from '../report.ts';
import { type Box, beside, gap, picture, rule, stack, text } from './box.ts';
import type { Pen } from './pen.ts';
import { fitted, styles } from './typography.ts';

/**
 * The KPIs on their rungs by family: the rungs as columns, a line as long as the KPI has come and its
 * mark at the end. What decides has a large filled mark, what steers in a silo a square. Each family
 * is a picture of its own, so that a page can end between two.
 */
export function ladderPictures(pen: Pen, chart: LadderChart, width: number): LadderPictures {
  const columns = columnsFor(chart, width);
  return {
    head: stack([headRow(pen, chart, columns), gap(1.2), rule(pen, width)]),
    groups: chart.groups.map((group) =>
      picture(pen, toldGroup(group), width, groupBox(pen, group, columns, width)),
    ),
  };
}

export interface LadderPictures {
  /** The names of the rungs over their columns. */
  readonly head: Box;
  readonly groups: readonly Box[];
}

const nameShare = 0.36;
const between = 3;
const rowHeight = 5;

interface Columns {
  readonly name: number;
  readonly start: number;
  readonly each: number;
}

function columnsFor({ rungs }: LadderChart, width: number): Columns {
  const name = width * nameShare;
  const start = name + between;
  return { name, start, each: (width - start) / Math.max(1, rungs.length) };
}

/** Every KPI of a family with its rung, for those who cannot see them. */
function toldGroup({ name, text: said, rows }: LadderGroup): string {
  return `${name}: ${said}. ${rows.map((row) => `${row.label}: ${row.text}`).join('; ')}.`;
}

function headRow(pen: Pen, { rungs }: LadderChart, { start, each }: Columns): Box {
  const labels = rungs.map((rung, index): readonly [number, Box] => {
    const style = fitted(pen, rung, styles.smallQuiet, each - 1);
    return [start + index * each, text(pen, rung, style, each - 1, { align: 'centre' })];
  });
  return beside(...labels);
}

function groupBox(pen: Pen, group: LadderGroup, columns: Columns, width: number): Box {
  return stack([
    gap(2),
    beside(
      [0, text(pen, group.name, styles.strongNote, columns.name)],
      [columns.start, text(pen, group.text, styles.smallQuiet, width - columns.start)],
    ),
    ...group.rows.map((row) => rowBox(pen, group, row, columns)),
    gap(1.2),
    rule(pen, width),
  ]);
}

function rowBox(pen: Pen, group: LadderGroup, row: LadderRow, columns: Columns): Box {
  const style = fitted(pen, row.label, styles.note, columns.name);
  const name = text(pen, row.label, style, columns.name);
  const height = Math.max(rowHeight, name.height + 0.6);
  return {
    height,
    draw(x, y) {
      const middle = y + height / 2;
      name.draw(x, y + (height - name.height) / 2);
      // The middle of the column's text: headRow leaves a little room after each.
      const at = (rung: number) => x + columns.start + rung * columns.each + (columns.each - 1) / 2;
      pen.line(at(0), middle, at(4), middle, 'line', 0.2);
      if (row.rung === null) writeOver(pen, row.text, at(0) - 1, middle);
      else drawMark(pen, group, row, at, middle);
    },
  };
}

/** A word on the line, which is left open behind it. */
function writeOver(pen: Pen, said: string, x: number, middle: number): void {
  const style = styles.smallQuiet;
  const [width, top] = [pen.width(said, style), middle - style.leading / 2];
  pen.area(x - 0.5, top, width + 1.5, style.leading, 'white');
  text(pen, said, style, width + 1).draw(x, top);
}

function drawMark(
  pen: Pen,
  { plain }: LadderGroup,
  { rung, silo, text: said }: LadderRow,
  at: (rung: number) => number,
  middle: number,
): void {
  const end = at(rung ?? 0);
  const ink = plain ? 'quiet' : 'winners';
  if (end > at(0)) pen.line(at(0), middle, end, middle, silo ? 'old' : ink, 0.7);
  if (silo) {
    pen.area(end - 1.5, middle - 1.5, 3, 3, 'old');
    writeOver(pen, said, end + 3, middle);
  } else if (rung === 4) pen.dot(end, middle, 2, ink, 'white');
  else if (rung === 3) pen.dot(end, middle, 1.6, 'white', ink);
  else pen.dot(end, middle, 1.1, rung === 0 ? 'white' : 'quiet', 'quiet');
}
