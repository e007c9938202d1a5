import type { RadarChart, Spoke } from '../report.ts';
import { type Box, baselineOf, gap } from './box.ts';
import type { Pen, Point } from './pen.ts';
import {
  extent,
  placeLabels,
  type RoundLabel,
  roundAngle,
  roundPoint,
  roundRadius,
} from './round-labels.ts';
import { styles } from './typography.ts';

/**
 * Scores on spokes: rings at the cuts with their numbers, an area between neighbours that both have
 * a score, and a dashed spoke where there is none.
 */
export function radarChart(pen: Pen, chart: RadarChart, width: number): Box {
  const { spokes } = chart;
  if (spokes.length === 0) return gap(0);
  const labels = spokes.map((spoke, index) =>
    labelOf(spoke, roundAngle(index, spokes.length), chart.targetLabel),
  );
  const radius = roundRadius(pen, labels, width, largest);
  const placed = placeLabels(pen, labels, radius, width);
  const { above, below } = extent(placed, radius);
  return {
    height: above + below,
    draw(x, y) {
      const middle = { x: x + width / 2, y: y + above };
      drawRadar({ pen, chart, middle, radius });
      for (const label of placed) label.box.draw(middle.x + label.x, middle.y + label.y);
    },
  };
}

const largest = 30;
const dotRadius = 1.5;
const targetRadius = 1.7;

interface Radar extends Place {
  readonly pen: Pen;
}

interface Place {
  readonly chart: RadarChart;
  readonly middle: Point;
  readonly radius: number;
}

function labelOf({ label, value, text, target }: Spoke, angle: number, name = ''): RoundLabel {
  const nameStyle = styles.strongNote;
  const scored = value !== null;
  const other = target === undefined ? '' : `${name} ${target.text}`;
  return { angle, name: label, nameStyle, value: text, scored, mark: '', other };
}

function drawRadar(radar: Radar): void {
  const { pen, chart, middle, radius } = radar;
  const corners = chart.spokes.map((spoke, index) => cornerOf(radar, spoke, index));
  const sides = corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length];
    return corner === null || next == null || next === corner ? [] : [[corner, next] as const];
  });
  for (const [one, other] of sides) pen.shape([middle, one, other], 'haze');
  for (const cut of [...chart.cuts, chart.max]) {
    pen.circle(middle.x, middle.y, shareOf(chart, cut) * radius, 'line', 0.2);
  }
  for (const [index, { value }] of chart.spokes.entries()) {
    const end = from(middle, roundPoint(roundAngle(index, corners.length), radius));
    if (value === null) pen.path([middle, end], 'quiet', 0.3, true);
    else pen.path([middle, end], 'line', 0.25);
  }
  for (const side of sides) pen.path(side, 'winners', 0.6);
  drawTargets(radar);
  for (const cut of [...chart.cuts, chart.max]) drawCut(radar, cut);
  for (const corner of corners) {
    if (corner !== null) pen.dot(corner.x, corner.y, dotRadius, 'winners', 'white');
  }
}

/** The targets as hollow lozenges, joined by a broken line where neighbours both have one. */
function drawTargets(radar: Radar): void {
  const { pen, chart } = radar;
  const places = chart.spokes.map(({ target }, index) =>
    target === undefined ? null : placeOf(radar, target.value, index),
  );
  for (const [index, place] of places.entries()) {
    const next = places[(index + 1) % places.length];
    if (place !== null && next != null && next !== place) pen.path([place, next], 'old', 0.4, true);
  }
  for (const place of places) {
    if (place === null) continue;
    const { x, y } = place;
    const lozenge = [
      { x, y: y - targetRadius },
      { x: x + targetRadius, y },
      { x, y: y + targetRadius },
      { x: x - targetRadius, y },
    ];
    pen.shape(lozenge, 'white');
    pen.path([...lozenge, { x, y: y - targetRadius }], 'old', 0.5);
  }
}

/** A ring's number stands by the upright spoke. */
function drawCut({ pen, chart, middle, radius }: Radar, cut: number): void {
  const { quiet } = styles;
  const style = { ...quiet, size: 6.5, leading: 3 };
  const number = String(cut);
  const y = middle.y - shareOf(chart, cut) * radius;
  pen.write(number, middle.x - pen.width(number, style) - 1.9, y + baselineOf(style), style);
}

function cornerOf({ chart, middle, radius }: Radar, spoke: Spoke, index: number): Point | null {
  return spoke.value === null ? null : placeOf({ chart, middle, radius }, spoke.value, index);
}

function placeOf({ chart, middle, radius }: Place, value: number, index: number): Point {
  const distance = shareOf(chart, value) * radius;
  return from(middle, roundPoint(roundAngle(index, chart.spokes.length), distance));
}

function shareOf({ min, max }: RadarChart, value: number): number {
  return (value - min) / (max - min);
}

function from(middle: Point, { x, y }: Point): Point {
  return { x: middle.x + x, y: middle.y + y };
}
