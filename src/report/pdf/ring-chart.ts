import type { RingChart, Station } from '../report.ts';
import { type Box, gap, stack, text } from './box.ts';
import type { Pen, Point } from './pen.ts';
import {
  extent,
  placeLabels,
  type RoundLabel,
  roundAngle,
  roundPoint,
  roundRadius,
} from './round-labels.ts';
import { fitted, inked, type Style, styles } from './typography.ts';

/**
 * The touchpoints on a ring, the line as thick as the score, arrowheads the way round. Where the
 * loop leaks the line is broken off; where a score is missing it is thin and dashed.
 */
export function ringChart(pen: Pen, chart: RingChart, width: number): Box {
  const { stations } = chart;
  if (stations.length === 0) return gap(0);
  const labels = stations.map((station, index) =>
    labelOf(station, roundAngle(index, stations.length), chart),
  );
  const radius = roundRadius(pen, labels, width, largest);
  const placed = placeLabels(pen, labels, radius, width);
  const { above, below } = extent(placed, radius + thickest / 2);
  const centre = centreBox(pen, chart, (radius - thickest) * 1.7);
  return {
    height: above + below,
    draw(x, y) {
      const middle = { x: x + width / 2, y: y + above };
      drawLine({ pen, chart, middle, radius });
      for (const label of placed) label.box.draw(middle.x + label.x, middle.y + label.y);
      centre.draw(middle.x - ((radius - thickest) * 1.7) / 2, middle.y - centre.height / 2);
    },
  };
}

const largest = 29;
const thickest = 5;
const thinnest = 0.8;
/** Half of the break at a leak, in millimetres along the ring. */
const halfBreak = 6;
/** How far the customers' outline reaches to either side of a station, in radians. */
const outsideReach = Math.PI / 18;
/** How finely the line is bent, in radians. */
const bend = Math.PI / 45;

interface Ring {
  readonly pen: Pen;
  readonly chart: RingChart;
  readonly middle: Point;
  readonly radius: number;
}

/** The way from one station to the next: where its line begins and ends. */
interface Stretch {
  readonly from: Station;
  readonly to: Station;
  readonly start: number;
  readonly end: number;
  readonly begins: number;
  readonly ends: number;
}

function labelOf(station: Station, angle: number, chart: RingChart): RoundLabel {
  const { leakLabel, outsideLabel } = chart;
  const { label: name, value, text: shown, leak, outside } = station;
  const nameStyle = leak ? inked(styles.strongNote, 'old') : styles.strongNote;
  const mark = leak ? leakLabel : '';
  const other = outside === null ? '' : `${outsideLabel} ${outside.text}`;
  return { angle, name, nameStyle, value: shown, scored: value !== null, mark, other };
}

function drawLine(ring: Ring): void {
  const { pen, chart } = ring;
  for (const stretch of stretchesOf(ring)) {
    if (thicknessAt(chart, stretch, stretch.begins) === null) {
      pen.path(
        arc(ring, stretch, () => 0),
        'quiet',
        0.4,
        true,
      );
    } else {
      drawBand(ring, stretch);
    }
    drawArrow(ring, stretch);
    if (stretch.from.leak) drawBrokenEnd(ring, stretch.begins);
    if (stretch.to.leak) drawBrokenEnd(ring, stretch.ends);
  }
  for (const [index, station] of chart.stations.entries()) {
    drawOutside(ring, station, index);
    drawStation(ring, station, index);
  }
}

function stretchesOf({ chart: { stations }, radius }: Ring): readonly Stretch[] {
  const room = halfBreak / radius;
  return stations.flatMap((from, index) => {
    const to = stations[(index + 1) % stations.length];
    if (to === undefined || to === from) return [];
    const start = roundAngle(index, stations.length);
    const end = roundAngle(index + 1, stations.length);
    const begins = from.leak ? start + room : start;
    return [{ from, to, start, end, begins, ends: to.leak ? end - room : end }];
  });
}

/** Between two scores the line swells or thins evenly. */
function drawBand(ring: Ring, stretch: Stretch): void {
  const half = (angle: number) => (thicknessAt(ring.chart, stretch, angle) ?? 0) / 2;
  const outer = arc(ring, stretch, half);
  const inner = arc(ring, stretch, (angle) => -half(angle));
  ring.pen.shape([...outer, ...inner.toReversed()], 'winners');
}

function thicknessAt(chart: RingChart, stretch: Stretch, angle: number): number | null {
  const { from, to, start, end } = stretch;
  if (from.value === null || to.value === null) return null;
  const share = (angle - start) / (end - start);
  return thicknessOf(chart, from.value) * (1 - share) + thicknessOf(chart, to.value) * share;
}

function thicknessOf({ min, max }: RingChart, value: number): number {
  return thinnest + ((value - min) / (max - min)) * (thickest - thinnest);
}

function arc(
  ring: Ring,
  { begins, ends }: Stretch,
  outward: (angle: number) => number,
): readonly Point[] {
  const steps = Math.max(1, Math.ceil((ends - begins) / bend));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = begins + ((ends - begins) * step) / steps;
    return placeAt(ring, angle, outward(angle));
  });
}

/** Halfway, pointing to the next station: cut out of a thick line, set upon a thin one. */
function drawArrow(ring: Ring, stretch: Stretch): void {
  const angle = (stretch.begins + stretch.ends) / 2;
  const thickness = thicknessAt(ring.chart, stretch, angle);
  const cutOut = thickness !== null && thickness >= 2.2;
  const half = cutOut ? thickness / 2 : 1.5;
  const length = cutOut ? thickness / 3 : 1.6;
  const head = [
    placeAt(ring, angle - length / ring.radius, half),
    placeAt(ring, angle + length / ring.radius, 0),
    placeAt(ring, angle - length / ring.radius, -half),
  ];
  if (cutOut) ring.pen.path(head, 'white', 0.7);
  else ring.pen.shape(head, thickness === null ? 'quiet' : 'winners');
}

/** A short bar across, where the line is cut off. */
function drawBrokenEnd(ring: Ring, angle: number): void {
  const across = [-1, 1].map((side) => placeAt(ring, angle, (side * (thickest + 2)) / 2));
  ring.pen.path(across, 'old', 0.7);
}

/** The customers' view: the outline of the line as thick as their score. */
function drawOutside(ring: Ring, { outside }: Station, index: number): void {
  if (outside === null) return;
  const middle = roundAngle(index, ring.chart.stations.length);
  const half = thicknessOf(ring.chart, outside.value) / 2;
  const steps = Array.from({ length: 9 }, (_, step) => middle + ((step - 4) / 4) * outsideReach);
  const outer = steps.map((angle) => placeAt(ring, angle, half));
  const inner = steps.map((angle) => placeAt(ring, angle, -half));
  ring.pen.path([...outer, ...inner.toReversed(), ...outer.slice(0, 1)], 'old', 0.5);
}

function drawStation(ring: Ring, { value, leak }: Station, index: number): void {
  if (leak) return;
  const { chart, pen } = ring;
  const { x, y } = placeAt(ring, roundAngle(index, chart.stations.length), 0);
  if (value === null) pen.dot(x, y, 1.6, 'white', 'quiet');
  else pen.dot(x, y, Math.max(2, thicknessOf(chart, value) / 2 + 0.6), 'winners', 'white');
}

function placeAt({ middle, radius }: Ring, angle: number, outward: number): Point {
  const { x, y } = roundPoint(angle, radius + outward);
  return { x: middle.x + x, y: middle.y + y };
}

/** The text in the middle in the largest of three sizes that takes few enough lines. */
function centreBox(pen: Pen, { centre }: RingChart, width: number): Box {
  const set = (style: Style) =>
    text(pen, centre.text, fitted(pen, centre.text, style, width), width, {
      align: 'centre',
      balanced: true,
    });
  const sizes = [styles.level, styles.heading, styles.value];
  const boxes = sizes.map((style) => ({ box: set(style), most: style === styles.level ? 1 : 2 }));
  const fitting = sizes.findIndex(
    (style, index) => (boxes[index]?.box.height ?? 0) <= (boxes[index]?.most ?? 0) * style.leading,
  );
  const chosen = boxes.at(fitting)?.box ?? gap(0);
  return stack([
    text(pen, centre.label, styles.quiet, width, { align: 'centre', balanced: true }),
    chosen,
  ]);
}
