import type { Family, Weight } from './fonts.ts';
import type { Ink, Pen } from './pen.ts';

/** How text is set: size in points, line height in millimetres. */
export interface Style {
  readonly family: Family;
  readonly weight: Weight;
  readonly size: number;
  readonly leading: number;
  readonly ink: Ink;
}

const sans = { family: 'sans', weight: 'regular', ink: 'ink' } as const;
const serif = { family: 'serif', weight: 'semibold', ink: 'ink' } as const;

/** Every way that text is set in the report, but for the equation, which is fitted to its place. */
export const styles = {
  chapter: { ...serif, size: 28, leading: 11 },
  heading: { ...serif, size: 15, leading: 6.5 },
  sideHeading: { ...serif, size: 12.5, leading: 5.5 },
  level: { ...serif, size: 22, leading: 9 },
  stepNumber: { ...serif, size: 36, leading: 13, ink: 'winners' },
  value: { ...serif, size: 12.5, leading: 5 },
  lead: { ...sans, size: 12.5, leading: 6 },
  body: { ...sans, size: 9.6, leading: 4.7 },
  strong: { ...sans, weight: 'semibold', size: 9.6, leading: 4.7 },
  note: { ...sans, size: 8.5, leading: 4 },
  strongNote: { ...sans, weight: 'semibold', size: 8.5, leading: 4 },
  quiet: { ...sans, size: 8.5, leading: 4, ink: 'quiet' },
  small: { ...sans, size: 7.8, leading: 3.6 },
  strongSmall: { ...sans, weight: 'semibold', size: 7.8, leading: 3.6 },
  smallQuiet: { ...sans, size: 7.8, leading: 3.6, ink: 'quiet' },
  address: { ...sans, size: 8.5, leading: 4, ink: 'winners' },
  link: { ...sans, weight: 'semibold', size: 10, leading: 5, ink: 'winners' },
} as const satisfies Record<string, Style>;

/** The same style, larger or smaller in size and line height alike. */
export function scaled(style: Style, factor: number): Style {
  return { ...style, size: style.size * factor, leading: style.leading * factor };
}

/** The same style, as much smaller as it takes for every word to stay whole, down to two thirds. */
export function fitted(pen: Pen, content: string, style: Style, width: number): Style {
  const words = content.split(/(?<=[ /–-])/).map((word) => pen.width(word.trimEnd(), style));
  return scaled(style, Math.max(0.67, Math.min(1, (width - 0.1) / Math.max(...words))));
}

export function inked(style: Style, ink: Ink): Style {
  return { ...style, ink };
}
