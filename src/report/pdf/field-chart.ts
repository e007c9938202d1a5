import type { ChartPoint, FieldChart, Quarter, Trail } from '../report.ts';
import { type Box, baselineOf, stack, text } from './box.ts';
import type { Pen } from './pen.ts';
import { type Style, scaled, styles } from './typography.ts';

/** The field of four quarters as lines, with the position, its label and its reach. */
export function fieldChart(pen: Pen, chart: FieldChart, width: number, plotHeight: number): Box {
  const small = plotHeight < 70;
  const words = [chart.y.lowText, chart.y.highText].map((word) => pen.width(word, styles.quiet));
  const gutter = Math.max(...words) + wordGap;
  const plot: Plot = { pen, chart, width: width - gutter, height: plotHeight, small };
  const label = text(pen, chart.y.label, styles.strongNote, width);
  const below = indentedAxis(plot, gutter);
  const field: Box = {
    height: plotHeight,
    draw(x, y) {
      const left = x + gutter;
      drawVerticalWords(plot, left, y);
      drawField(plot, left, y);
    },
  };
  return stack([label, field, below], 1.5);
}

interface Plot {
  readonly pen: Pen;
  readonly chart: FieldChart;
  readonly width: number;
  readonly height: number;
  readonly small: boolean;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const dotRadius = 2;
/** Of a position with its number in it. */
const numberRadius = 2.6;
/** Between the words of the upright axis and the field, so that a position at zero touches neither. */
const wordGap = 2.8;

function drawField(plot: Plot, x: number, y: number): void {
  const { pen, chart, width, height } = plot;
  const cutX = x + acrossOf(plot, chart.x.cut);
  const cutY = y + downOf(plot, chart.y.cut);
  for (const quarter of chart.quarters.filter((each) => each.here)) {
    const area = areaOf(plot, quarter, x, y);
    pen.area(area.x, area.y, area.width, area.height, 'faint');
  }
  if (chart.point !== null) drawReach(plot, chart.point, x, y);
  pen.line(cutX, y, cutX, y + height, 'quiet', 0.25);
  pen.line(x, cutY, x + width, cutY, 'quiet', 0.25);
  pen.frame(x, y, width, height, 'quiet');
  const taken = chart.point === null ? [] : takenBy(plot, chart.point, x, y);
  for (const quarter of chart.quarters) drawName(plot, quarter, areaOf(plot, quarter, x, y), taken);
  if (chart.trail !== undefined) drawTrail(plot, chart.trail, x, y);
  else if (chart.point !== null) drawPoint(plot, chart.point, x, y);
}

/** Numbered positions in order, joined where they are one firm's; the last one is filled. */
function drawTrail(plot: Plot, { points, joined }: Trail, x: number, y: number): void {
  const { pen, chart } = plot;
  const all = [...points, ...(chart.point === null ? [] : [chart.point])];
  const places = all.map((point) => placeOf(plot, point, x, y));
  if (joined && places.length > 1) pen.path(places, 'winners', 0.5);
  const style = styles.strongSmall;
  for (const [index, { label }] of all.entries()) {
    const at = places[index] ?? { x, y };
    const now = index === all.length - 1;
    pen.dot(at.x, at.y, numberRadius, now ? 'winners' : 'white', now ? 'white' : 'winners');
    const left = at.x - pen.width(label, style) / 2;
    const top = at.y - style.leading / 2;
    const ink = now ? 'white' : 'ink';
    pen.write(label, left, top + baselineOf(style), { ...style, ink });
  }
}

function drawReach(plot: Plot, { reach }: ChartPoint, x: number, y: number): void {
  if (reach === null) return;
  const left = x + acrossOf(plot, reach.left);
  const top = y + downOf(plot, reach.top);
  const width = acrossOf(plot, reach.right) - acrossOf(plot, reach.left);
  const height = downOf(plot, reach.bottom) - downOf(plot, reach.top);
  plot.pen.area(left, top, width, height, 'haze');
  plot.pen.frame(left, top, width, height, 'winners', true);
}

function drawPoint(plot: Plot, point: ChartPoint, x: number, y: number): void {
  const at = placeOf(plot, point, x, y);
  const label = labelArea(plot, point, x, y);
  plot.pen.dot(at.x, at.y, dotRadius, 'winners', 'white');
  plot.pen.write(point.label, label.x, label.y + baselineOf(styles.strong), styles.strong);
}

/** A quarter's name stands in its outer corner, or by the middle line where the position is in the way. */
function drawName(plot: Plot, quarter: Quarter, area: Area, taken: readonly Area[]): void {
  const style = nameStyle(plot, quarter);
  const inset = plot.small ? 2 : 4;
  const width = area.width - 2 * inset;
  const align = quarter.right ? 'right' : 'left';
  const name = text(plot.pen, quarter.name, style, width, { align });
  const wide = Math.min(width, plot.pen.width(quarter.name, style));
  const x = area.x + inset;
  const left = quarter.right ? x + width - wide : x;
  const high = area.y + inset;
  const low = area.y + area.height - inset - name.height;
  const [first, second] = quarter.top ? [high, low] : [low, high];
  const free = (y: number) =>
    taken.every((other) => !overlap({ x: left, y, width: wide, height: name.height }, other));
  name.draw(x, free(first) ? first : second);
}

function nameStyle(plot: Plot, { here }: Quarter): Style {
  const style: Style = here ? styles.value : { ...styles.quiet, size: 11.5, leading: 5 };
  return scaled(style, plot.small ? 0.74 : 1);
}

function drawVerticalWords({ pen, chart, height }: Plot, left: number, y: number): void {
  const { quiet } = styles;
  const write = (word: string, top: number) =>
    pen.write(word, left - wordGap - pen.width(word, quiet), top + baselineOf(quiet), quiet);
  write(chart.y.highText, y);
  write(chart.y.lowText, y + height - quiet.leading);
}

/** Low word, the axis's meaning, high word; the meaning goes on a line of its own where it must. */
function indentedAxis({ pen, chart, width }: Plot, gutter: number): Box {
  const { lowText, highText, label } = chart.x;
  const { quiet, strongNote } = styles;
  const ends = pen.width(lowText, quiet) + pen.width(highText, quiet) + 4;
  const fits = pen.width(label, strongNote) <= width - ends;
  const meaning = text(pen, label, strongNote, fits ? width : width + gutter, {
    align: fits ? 'centre' : 'right',
  });
  return {
    height: (fits ? 0 : quiet.leading) + meaning.height,
    draw(x, y) {
      text(pen, lowText, quiet, width).draw(x + gutter, y);
      text(pen, highText, quiet, width, { align: 'right' }).draw(x + gutter, y);
      if (fits) meaning.draw(x + gutter, y);
      else meaning.draw(x, y + quiet.leading);
    },
  };
}

function areaOf(plot: Plot, { right, top }: Quarter, x: number, y: number): Area {
  const cutX = acrossOf(plot, plot.chart.x.cut);
  const cutY = downOf(plot, plot.chart.y.cut);
  return {
    x: right ? x + cutX : x,
    y: top ? y : y + cutY,
    width: right ? plot.width - cutX : cutX,
    height: top ? cutY : plot.height - cutY,
  };
}

/** Where the position and its label stand, so that no name is put there. */
function takenBy(plot: Plot, point: ChartPoint, x: number, y: number): readonly Area[] {
  const { trail } = plot.chart;
  if (trail !== undefined) {
    return [...trail.points, point].map((one) => {
      const centre = placeOf(plot, one, x, y);
      const [left, top] = [centre.x - numberRadius, centre.y - numberRadius];
      return { x: left, y: top, width: 2 * numberRadius, height: 2 * numberRadius };
    });
  }
  const at = placeOf(plot, point, x, y);
  const r = dotRadius + 0.5;
  const dot = { x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r };
  return [dot, labelArea(plot, point, x, y)];
}

function labelArea(plot: Plot, point: ChartPoint, x: number, y: number): Area {
  const at = placeOf(plot, point, x, y);
  const width = plot.pen.width(point.label, styles.strong);
  const height = styles.strong.leading;
  const field = { x, y, width: plot.width, height: plot.height };
  const lines = linesBy(plot, point, x, y);
  const beyond = dotRadius + 0.8;
  const places = [
    [beyond, -height / 2],
    [-beyond - width, -height / 2],
    [0.8, -height - beyond + 1],
    [-0.8 - width, -height - beyond + 1],
    [0.8, beyond - 1],
    [-0.8 - width, beyond - 1],
  ].map(([across = 0, down = 0]) => ({ x: at.x + across, y: at.y + down, width, height }));
  const crossed = (area: Area) =>
    lines.filter((line) => overlap(area, line)).length +
    (inside(area, field) ? 0 : lines.length + 1);
  return places.reduce((best, place) => (crossed(place) < crossed(best) ? place : best));
}

/** The lines that a label had better not lie across: the cuts and the edges of the reach. */
function linesBy(plot: Plot, { reach }: ChartPoint, x: number, y: number): readonly Area[] {
  const upright = (at: number) => ({ x: x + at - 0.8, y, width: 1.6, height: plot.height });
  const level = (at: number) => ({ x, y: y + at - 0.3, width: plot.width, height: 0.6 });
  const cuts = [upright(acrossOf(plot, plot.chart.x.cut)), level(downOf(plot, plot.chart.y.cut))];
  if (reach === null) return cuts;
  const [left, right] = [acrossOf(plot, reach.left), acrossOf(plot, reach.right)];
  const [top, bottom] = [downOf(plot, reach.top), downOf(plot, reach.bottom)];
  const edges = [top, bottom].map((at) => ({ ...level(at), x: x + left, width: right - left }));
  const sides = [left, right].map((at) => ({
    ...upright(at),
    y: y + top,
    height: bottom - top,
  }));
  return [...cuts, ...edges, ...sides];
}

function inside(area: Area, field: Area): boolean {
  return (
    area.x >= field.x &&
    area.y >= field.y &&
    area.x + area.width <= field.x + field.width &&
    area.y + area.height <= field.y + field.height
  );
}

function placeOf(plot: Plot, point: Pick<ChartPoint, 'x' | 'y'>, x: number, y: number) {
  return { x: x + acrossOf(plot, point.x), y: y + downOf(plot, point.y) };
}

function acrossOf({ chart, width }: Plot, value: number): number {
  return ((value - chart.x.min) / (chart.x.max - chart.x.min)) * width;
}

function downOf({ chart, height }: Plot, value: number): number {
  return (1 - (value - chart.y.min) / (chart.y.max - chart.y.min)) * height;
}

function overlap(one: Area, other: Area): boolean {
  const apart =
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y;
  return !apart;
}
