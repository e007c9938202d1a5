import { type Box, stack, text } from './box.ts';
import type { Pen, Point } from './pen.ts';
import { fitted, inked, type Style, styles } from './typography.ts';

/** What stands beside one place on a circle; the angle in radians, clockwise from the top. */
export interface RoundLabel {
  readonly angle: number;
  readonly name: string;
  readonly nameStyle: Style;
  readonly value: string;
  /** False for a text that says why there is no value. */
  readonly scored: boolean;
  /** A word below, such as the one that marks a leak. */
  readonly mark: string;
  /** Another's value for the same; empty where there is none. */
  readonly other?: string;
}

/** A label with its place, seen from the middle of the circle. */
export interface PlacedLabel extends Point {
  readonly width: number;
  readonly box: Box;
}

/** Around the circle, beyond which labels begin. */
const clear = 5;
const smallest = 24;
const between = 1.5;

/** The place at an angle and a distance from the middle. */
export function roundPoint(angle: number, distance: number): Point {
  return { x: Math.sin(angle) * distance, y: -Math.cos(angle) * distance };
}

/** Angles for so many places, the first at the top. */
export function roundAngle(index: number, count: number): number {
  return (index / count) * 2 * Math.PI;
}

/** The largest circle, up to `most`, beside which the longest word of a label stays whole. */
export function roundRadius(
  pen: Pen,
  labels: readonly RoundLabel[],
  width: number,
  most: number,
): number {
  const words = labels.flatMap(({ name, nameStyle }) =>
    name.split(/(?<=[ /–-])/).map((word) => pen.width(word.trimEnd(), nameStyle)),
  );
  const room = width / 2 - clear - Math.max(0, ...words) - 0.1;
  return Math.max(smallest, Math.min(most, room));
}

/**
 * Labels around a circle in a frame of some width: none lies on another, on the circle or outside
 * the frame. Those at the top and bottom are centred, the others face the circle.
 */
export function placeLabels(
  pen: Pen,
  labels: readonly RoundLabel[],
  radius: number,
  width: number,
): readonly PlacedLabel[] {
  const around = radius + clear;
  const [right, left, middle] = [1, -1, 0].map((side) =>
    labels.filter(({ angle }) => sideOf(angle) === side),
  );
  return [
    ...apart((right ?? []).map((label) => besideCircle(pen, label, around, width))),
    ...apart((left ?? []).map((label) => besideCircle(pen, label, around, width))),
    ...(middle ?? []).map((label) => aboveOrBelow(pen, label, labels, around, width)),
  ];
}

/** How high the circle and its labels reach above the middle, and how low below it. */
export function extent(placed: readonly PlacedLabel[], radius: number) {
  return {
    above: Math.max(radius, ...placed.map(({ y }) => -y)),
    below: Math.max(radius, ...placed.map(({ y, box }) => y + box.height)),
  };
}

function sideOf(angle: number): number {
  const across = Math.sin(angle);
  return Math.abs(across) < 0.2 ? 0 : Math.sign(across);
}

function besideCircle(pen: Pen, label: RoundLabel, around: number, frame: number): PlacedLabel {
  const { x, y } = roundPoint(label.angle, around);
  const width = frame / 2 - Math.abs(x);
  const box = labelBox(pen, label, width, x > 0 ? 'left' : 'right');
  const lift = (1 + Math.cos(label.angle)) / 2;
  return { x: x > 0 ? x : -frame / 2, y: y - box.height * lift, width, box };
}

/** As wide as the labels beside it leave room for. */
function aboveOrBelow(
  pen: Pen,
  label: RoundLabel,
  labels: readonly RoundLabel[],
  around: number,
  frame: number,
): PlacedLabel {
  const top = Math.cos(label.angle) > 0;
  const neighbours = labels.flatMap(({ angle }) =>
    sideOf(angle) !== 0 && Math.cos(angle) > 0 === top
      ? [2 * Math.abs(Math.sin(angle)) * around - 4]
      : [],
  );
  const width = Math.min(frame / 2, ...neighbours);
  const box = labelBox(pen, label, width, 'centre');
  const edge = around - 2;
  return { x: -width / 2, y: top ? -edge - box.height : edge, width, box };
}

/** Pushed away from the level of the middle as far as it takes. */
function apart(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  const distance = ({ y, box }: PlacedLabel) => Math.abs(y + box.height / 2);
  const distances = sorted.map(distance);
  const nearest = distances.indexOf(Math.min(...distances));
  const pivot = sorted[nearest];
  if (pivot === undefined) return [];
  const above: PlacedLabel[] = [];
  let limit = pivot.y - between;
  for (const label of sorted.slice(0, nearest).toReversed()) {
    const y = Math.min(label.y, limit - label.box.height);
    above.push({ ...label, y });
    limit = y - between;
  }
  const below: PlacedLabel[] = [];
  limit = pivot.y + pivot.box.height + between;
  for (const label of sorted.slice(nearest + 1)) {
    const y = Math.max(label.y, limit);
    below.push({ ...label, y });
    limit = y + label.box.height + between;
  }
  return [...above, pivot, ...below];
}

function labelBox(
  pen: Pen,
  { name, nameStyle, value, scored, mark, other = '' }: RoundLabel,
  width: number,
  align: 'left' | 'centre' | 'right',
): Box {
  return stack([
    text(pen, name, fitted(pen, name, nameStyle, width), width, { align, balanced: true }),
    text(pen, value, scored ? styles.value : styles.quiet, width, { align }),
    text(pen, other, inked(styles.note, 'old'), width, { align }),
    text(pen, mark, inked(styles.strongNote, nameStyle.ink), width, { align }),
  ]);
}
