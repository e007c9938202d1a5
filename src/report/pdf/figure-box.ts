import type { Figure } from '../report.ts';
import {
  type Box,
  baselineOf,
  beside,
  gap,
  millimetresPerPoint,
  rule,
  stack,
  tagged,
  text,
} from './box.ts';
import type { Pen } from './pen.ts';
import { labelledScaleLine, scaleLine } from './scale-line.ts';
import { fitted, inked, type Style, styles } from './typography.ts';

/** A figure in the way its unit asks for: the equation, the level, or a row on the scale. */
export function figureBox(pen: Pen, figure: Figure, width: number): Box {
  switch (figure.unit) {
    case 'onePlusOne':
      return equationFigure(pen, figure, width);
    case 'level':
      return levelFigure(pen, figure, width);
    case 'points':
      return pointsRow(pen, figure, width);
    default:
      return figure.unit satisfies never;
  }
}

/** "1 + 1 = 2.1" in the serif, the result in the winners' colour. */
export function equationLine(pen: Pen, figure: Figure, size: number): Box {
  const style = equationStyle(size);
  return tagged(pen, 'P', {
    height: size * millimetresPerPoint * 0.8,
    draw(x, y) {
      const baseline = y + baselineOf(style);
      const end = pen.write(`${figure.label} = `, x, baseline, style);
      pen.write(figure.text, end, baseline, inked(style, 'winners'));
    },
  });
}

/** The size at which the equation is exactly as wide as its place. */
export function equationSize(pen: Pen, figure: Figure, width: number): number {
  const probe = 100;
  return (width / pen.width(`${figure.label} = ${figure.text}`, equationStyle(probe))) * probe;
}

function equationStyle(size: number): Style {
  return {
    family: 'serif',
    weight: 'semibold',
    size,
    leading: size * millimetresPerPoint * 0.8,
    ink: 'ink',
  };
}

function equationFigure(pen: Pen, figure: Figure, width: number): Box {
  return stack([
    equationLine(pen, figure, equationSize(pen, figure, width)),
    gap(5),
    labelledScaleLine(pen, figure.scale, figure.value, width),
    text(pen, figure.note, styles.quiet, width),
  ]);
}

function levelFigure(pen: Pen, figure: Figure, width: number): Box {
  return stack([
    text(pen, figure.text, styles.level, width),
    gap(2),
    labelledScaleLine(pen, figure.scale, figure.value, width),
    text(pen, figure.note, styles.quiet, width),
  ]);
}

/** Two figures beside each other, as they are to be compared: name, points, line and note. */
export function figurePair(pen: Pen, figures: readonly Figure[], width: number): Box {
  const between = 10;
  const each = (width - between * (figures.length - 1)) / Math.max(1, figures.length);
  const columns = figures.map((figure, index): readonly [number, Box] => [
    index * (each + between),
    stack([
      text(pen, figure.label, styles.strong, each),
      text(pen, figure.text, figure.value === null ? styles.value : styles.level, each),
      gap(0.5),
      labelledScaleLine(pen, figure.scale, figure.value, each),
      text(pen, figure.note, styles.quiet, each),
    ]),
  ]);
  return beside(...columns);
}

/** Name, line, points, and what they rest on, in one row. */
function pointsRow(pen: Pen, figure: Figure, width: number): Box {
  const { height, draw } = pointsLine(pen, figure, width);
  return tagged(pen, 'P', { height, draw });
}

function pointsLine(pen: Pen, figure: Figure, width: number): Box {
  const [name, points, note] = [34, 24, 30];
  const line = width - name - points - note - 9;
  const scored = figure.value !== null;
  const value = scored
    ? text(pen, figure.text, styles.value, points, { align: 'right' })
    : text(pen, figure.text, inked(styles.note, 'quiet'), points, { align: 'right' });
  const row = beside(
    [0, text(pen, figure.label, fitted(pen, figure.label, styles.strong, name), name)],
    [name + 3, lowered(0.5, scaleLine(pen, figure.scale, figure.value, line))],
    [name + line + 3, value],
    [width - note, lowered(0.6, text(pen, figure.note, styles.quiet, note))],
  );
  return stack([gap(1.3), row, gap(1.3), rule(pen, width)]);
}

/** Name and points over the line and what they rest on, for a narrow place. */
export function narrowRow(pen: Pen, figure: Figure, width: number): Box {
  const value = figure.value === null ? inked(styles.note, 'quiet') : styles.value;
  const points = Math.min(width * 0.6, pen.width(figure.text, value) + 0.5);
  const name = width - points - 2;
  const line = width * 0.58;
  const rests = width - line - 3;
  return tagged(
    pen,
    'P',
    stack([
      beside(
        [0, text(pen, figure.label, fitted(pen, figure.label, styles.strong, name), name)],
        [width - points, text(pen, figure.text, value, points, { align: 'right' })],
      ),
      beside(
        [0, scaleLine(pen, figure.scale, figure.value, line)],
        [line + 3, text(pen, figure.note, styles.smallQuiet, rests, { align: 'right' })],
      ),
      gap(0.8),
    ]),
  );
}

function lowered(by: number, box: Box): Box {
  return stack([gap(by), box]);
}
