import type { AnswerMap, Dot } from '../report.ts';
import {
  type Box,
  baselineOf,
  beside,
  gap,
  part,
  rule,
  stack,
  tagged,
  text,
  unread,
  within,
} from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth, main, page, side } from './paper.ts';
import type { Ink, Pen } from './pen.ts';
import { fitted, inked, type Style, styles } from './typography.ts';

/** The grid of departments and dimensions: the departments in the narrow column, dots in the wide one. */
export function mapPieces(pen: Pen, map: AnswerMap): readonly Piece[] {
  const grid = part(pen, 'Table', { title: map.caption });
  const head = headRow(pen, map);
  const rows = map.rows.map((row) => within(pen, grid, bodyRow(pen, map, row)));
  const whole = stack(rows).height < tallest;
  const pieces = rows.map((box, index): Piece => {
    const withNext = whole || index === 0 || index >= map.rows.length - 2;
    return { box, before: 0, again: unread(pen, head), withNext };
  });
  const caption = stack([gap(2), text(pen, map.caption, styles.strongNote, main.width), gap(1)]);
  return [
    { box: beside([start, caption]), before: 2, withNext: true },
    { box: within(pen, grid, head), before: 0, wide: true, withNext: true },
    ...pieces,
    { box: beside([start, legendBox(pen, map)]), before: 3 },
  ];
}

/** A map up to this height stays on one page. */
const tallest = 150;
const start = main.x - page.left;
const between = 1;
const radius = 1.85;
const dotGap = 0.5;
const padding = 1.4;

function columnWidth({ columns }: AnswerMap): number {
  return (main.width - between * (columns.length - 1)) / Math.max(1, columns.length);
}

function headRow(pen: Pen, map: AnswerMap): Box {
  const width = columnWidth(map);
  const columnHead = (box: Box) => tagged(pen, 'TH', box, { scope: 'Column' });
  const labels = map.columns.map((label, index): readonly [number, Box] => [
    start + index * (width + between),
    columnHead(text(pen, label, fitted(pen, label, styles.quiet, width), width)),
  ]);
  const row = beside([0, columnHead(text(pen, map.corner, styles.quiet, side.width))], ...labels);
  return stack([tagged(pen, 'TR', row), gap(padding), rule(pen, fullWidth)]);
}

function bodyRow(pen: Pen, map: AnswerMap, { name, cells }: AnswerMap['rows'][number]): Box {
  const width = columnWidth(map);
  const dots = cells.map((cell, index): readonly [number, Box] => [
    start + index * (width + between),
    tagged(pen, 'TD', cellBox(pen, cell, width)),
  ]);
  const title = text(pen, name, fitted(pen, name, styles.strongNote, side.width), side.width);
  const row = beside([0, tagged(pen, 'TH', title, { scope: 'Row' })], ...dots);
  return stack([gap(padding), tagged(pen, 'TR', row), gap(padding), rule(pen, fullWidth)]);
}

/** Dots beside each other, in as many lines as it takes. */
function cellBox(pen: Pen, dots: readonly Dot[], width: number): Box {
  const lines: Dot[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const dot of dots) {
    const wide = dotWidth(pen, dot);
    if (used + wide > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(dot);
    used += wide + dotGap;
  }
  return stack(
    lines.map((line) => lineOfDots(pen, line)),
    dotGap,
  );
}

function lineOfDots(pen: Pen, dots: readonly Dot[]): Box {
  return {
    height: 2 * radius,
    draw(x, y) {
      let left = x;
      for (const dot of dots) {
        drawDot(pen, dot, left, y);
        left += dotWidth(pen, dot) + dotGap;
      }
    },
  };
}

type Marked = Pick<Dot, 'position' | 'mark'>;

function dotWidth(pen: Pen, dot: Marked): number {
  return 2 * radius + (fitsInside(pen, dot) ? 0 : 0.6 + pen.width(dot.mark, markStyle));
}

/** A filled dot for a position, a hollow one for any other answer; the mark inside, or beside if long. */
function drawDot(pen: Pen, dot: Marked, x: number, y: number): void {
  const [middleX, middleY] = [x + radius, y + radius];
  const { fill, mark } = inksOf(dot);
  if (dot.position === null) pen.dot(middleX, middleY, radius - 0.15, fill, 'quiet');
  else pen.dot(middleX, middleY, radius, fill);
  const width = pen.width(dot.mark, markStyle);
  const baseline = y + baselineOf({ ...markStyle, leading: 2 * radius });
  if (fitsInside(pen, dot)) {
    pen.write(dot.mark, middleX - width / 2, baseline, inked(markStyle, mark));
  } else {
    pen.write(dot.mark, x + 2 * radius + 0.6, baseline, inked(markStyle, 'quiet'));
  }
}

const markStyle: Style = { ...styles.strongNote, size: 7, leading: 4 };

function fitsInside(pen: Pen, { mark }: Marked): boolean {
  return pen.width(mark, markStyle) <= 2 * radius - 0.9;
}

/** From the old thinking's colour over stone to the winners', and what can be read on each. */
export function inksOf({ position }: Marked): { readonly fill: Ink; readonly mark: Ink } {
  switch (position) {
    case 1:
      return { fill: 'old', mark: 'white' };
    case 2:
      return { fill: 'nearOld', mark: 'ink' };
    case 3:
      return { fill: 'line', mark: 'ink' };
    case 4:
      return { fill: 'nearWinners', mark: 'ink' };
    case 5:
      return { fill: 'winners', mark: 'white' };
    case null:
      return { fill: 'white', mark: 'quiet' };
    default:
      return position satisfies never;
  }
}

/** What the dots mean, in a row as long as the column allows. */
function legendBox(pen: Pen, { legend }: AnswerMap): Box {
  const lines: { readonly x: number; readonly entry: AnswerMap['legend'][number] }[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of legend) {
    const wide = legendWidth(pen, entry);
    if (used + wide > main.width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push({ x: used, entry });
    used += wide + 5;
  }
  return stack(
    lines.map((line) =>
      beside(...line.map(({ x, entry }) => [x, legendEntry(pen, entry)] as const)),
    ),
    1,
  );
}

function legendWidth(pen: Pen, { dot, text: meaning }: AnswerMap['legend'][number]): number {
  return dotWidth(pen, dot) + 1.4 + pen.width(meaning, styles.quiet);
}

function legendEntry(pen: Pen, { dot, text: meaning }: AnswerMap['legend'][number]): Box {
  const shift = dotWidth(pen, dot) + 1.4;
  const mark: Box = { height: 2 * radius, draw: (x, y) => drawDot(pen, dot, x, y) };
  const entry = beside([0, mark], [shift, text(pen, meaning, styles.quiet, main.width - shift)]);
  return tagged(pen, 'P', entry);
}
