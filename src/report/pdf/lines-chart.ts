import type { LinesChart } from '../report.ts';
import { type Box, baselineOf, beside, gap, picture, stack, text } from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth } from './paper.ts';
import type { Ink, Pen, Point } from './pen.ts';
import { tablePieces } from './table-rows.ts';
import { type Style, styles } from './typography.ts';

/** Two pictures abreast across the page, and their tables under them. */
export function linesPairPieces(
  pen: Pen,
  charts: readonly [LinesChart, LinesChart],
): readonly Piece[] {
  const abreast = (boxes: readonly Box[]) =>
    beside(...boxes.map((box, index): readonly [number, Box] => [index * (half + gutter), box]));
  const drawn = charts.map((chart) => {
    const { title, summary } = chart;
    return stack([
      text(pen, title, styles.strong, half, { balanced: true }),
      gap(2),
      picture(pen, `${title}. ${summary}`, half, linesChart(pen, chart, half, pairHeight)),
      gap(1.5),
      text(pen, summary, styles.quiet, half),
    ]);
  });
  const tables = charts.map(({ table }) => {
    const pieces = tablePieces(pen, table, { width: half, dense: true });
    return stack(pieces.flatMap(({ box, before }, index) => [gap(index === 0 ? 0 : before), box]));
  });
  return [
    { box: abreast(drawn), before: 6, wide: true },
    { box: abreast(tables), before: 4 },
  ];
}

const gutter = 8;
const half = (fullWidth - gutter) / 2;
const pairHeight = 42;

/** Lines over months: today's quiet, the scenario's in full, each named at its end. */
export function linesChart(pen: Pen, chart: LinesChart, width: number, plotHeight: number): Box {
  const label = text(pen, chart.y.label, styles.strongNote, width);
  const gutter = Math.max(0, ...chart.y.ticks.map((tick) => pen.width(tick.text, tickStyle))) + 2;
  const named = Math.max(0, ...chart.series.map((line) => pen.width(line.label, nameStyle))) + 2.5;
  const plot: Plot = {
    pen,
    chart,
    left: gutter,
    width: width - gutter - named,
    height: plotHeight,
  };
  const body: Box = {
    height: plotHeight + tickStyle.leading + 2,
    draw(x, y) {
      drawGrid(plot, x, y);
      drawLines(plot, x, y);
      drawNames(plot, x, y);
    },
  };
  return stack([label, body], 2);
}

interface Plot {
  readonly pen: Pen;
  readonly chart: LinesChart;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const tickStyle: Style = styles.smallQuiet;
const nameStyle: Style = styles.strongSmall;
const inks: Readonly<Record<'today' | 'scenario', Ink>> = { today: 'quiet', scenario: 'winners' };

function drawGrid(plot: Plot, x: number, y: number): void {
  const { pen, chart, left, width } = plot;
  for (const { value, text: said } of chart.y.ticks) {
    const down = y + downOf(plot, value);
    pen.line(x + left, down, x + left + width, down, 'line', 0.2);
    const start = x + left - 2 - pen.width(said, tickStyle);
    pen.write(said, start, down - tickStyle.leading / 2 + baselineOf(tickStyle), tickStyle);
  }
  const bottom = y + plot.height + 1;
  for (const { value, text: said } of chart.x.ticks) {
    const half = pen.width(said, tickStyle) / 2;
    const across = x + acrossOf(plot, value) - half;
    pen.write(said, across, bottom + baselineOf(tickStyle), tickStyle);
  }
}

function drawLines(plot: Plot, x: number, y: number): void {
  for (const { style, points } of plot.chart.series) {
    const placed = points.map(
      (point): Point => ({
        x: x + acrossOf(plot, point.x),
        y: y + downOf(plot, point.y),
      }),
    );
    plot.pen.path(placed, inks[style], style === 'scenario' ? 0.8 : 0.5, style === 'today');
  }
}

/** Each name at the end of its line, no closer to the other than a line of text, and above the ticks. */
function drawNames(plot: Plot, x: number, y: number): void {
  const { pen, chart, left, width } = plot;
  const ends = chart.series
    .map((line) => ({ line, down: downOf(plot, line.points.at(-1)?.y ?? chart.y.min) }))
    .toSorted((a, b) => a.down - b.down);
  const { leading } = nameStyle;
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, { line, down }] of ends.entries()) {
    const lowest = plot.height - leading * (ends.length - index - 0.5);
    last = Math.min(lowest, Math.max(down, last + leading));
    const top = y + last - leading / 2;
    const style: Style = { ...nameStyle, ink: inks[line.style] };
    pen.write(line.label, x + left + width + 2, top + baselineOf(nameStyle), style);
  }
}

function acrossOf({ chart: { x }, left, width }: Plot, value: number): number {
  return left + ((value - x.min) / (x.max - x.min)) * width;
}

function downOf({ chart: { y }, height }: Plot, value: number): number {
  return (1 - (value - y.min) / (y.max - y.min)) * height;
}
