import type { Scale } from '../report.ts';
import { type Box, gap, stack, text, unread } from './box.ts';
import type { Pen } from './pen.ts';
import { styles } from './typography.ts';

/**
 * The thin line a figure stands on: cuts as ticks, the way up to the figure in ink, a mark at the
 * figure, and a band for what open answers could make of it.
 */
export function scaleLine(pen: Pen, scale: Scale, value: number | null, width: number): Box {
  const at = (number: number) => ((number - scale.min) / (scale.max - scale.min)) * width;
  return {
    height,
    draw(x, y) {
      const middle = y + height / 2;
      const { low, high } = scale;
      if (low !== null && high !== null) {
        pen.area(x + at(low), middle - band / 2, at(high) - at(low), band, 'haze');
      }
      pen.line(x, middle, x + width, middle, 'line', 0.5);
      for (const cut of [scale.min, ...scale.cuts, scale.max]) {
        pen.line(x + at(cut), middle - tick, x + at(cut), middle + tick, 'quiet', 0.2);
      }
      const { ghosts = [] } = scale;
      if (value !== null) {
        for (const ghost of ghosts) {
          const [from, to] = [Math.min(ghost, value), Math.max(ghost, value)];
          pen.area(x + at(from), middle - way / 2, at(to) - at(from), way, 'haze');
        }
        pen.line(x, middle, x + at(value), middle, 'ink', 0.5);
      }
      for (const ghost of ghosts) pen.dot(x + at(ghost), middle, radius * 0.8, 'white', 'quiet');
      if (value === null) return;
      pen.dot(x + at(value), middle, radius, 'winners', 'white');
    },
  };
}

/** The line with the texts of its ends below it. */
export function labelledScaleLine(
  pen: Pen,
  scale: Scale,
  value: number | null,
  width: number,
): Box {
  const ends: Box = {
    height: styles.quiet.leading,
    draw(x, y) {
      text(pen, scale.minText, styles.quiet, width).draw(x, y);
      text(pen, scale.maxText, styles.quiet, width, { align: 'right' }).draw(x, y);
    },
  };
  return stack([scaleLine(pen, scale, value, width), gap(0.5), unread(pen, ends)]);
}

const height = 4;
const band = 2.4;
const way = 1.6;
const tick = 1;
const radius = 1.4;
