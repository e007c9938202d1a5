import type { Amount } from '../report.ts';
import { type Box, gap, stack, text } from './box.ts';
import type { Pen } from './pen.ts';
import { fitted, styles } from './typography.ts';

/** A sum of money as a headline: what it is, the sum, and what it rests on. */
export function amountBox(pen: Pen, { label, text: said, note }: Amount, width: number): Box {
  return stack([
    text(pen, label, styles.strongNote, width),
    gap(1),
    text(pen, said, fitted(pen, said, styles.level, width), width, { balanced: true }),
    gap(1),
    text(pen, note, styles.quiet, width),
  ]);
}
