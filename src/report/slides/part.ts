import type { ChartPart } from './charts/chart-part.ts';
import type { Box } from './fit-text.ts';
import type { Ink } from './palette.ts';
import type { SlideId } from './slide-ids.ts';
import type { TypeStyle } from './type-style.ts';

/** What stands on a slide, already fitted to its place. Everything stays editable. */
export type Part = TextPart | AreaPart | LinePart | TablePart | ChartFrame;

export interface Run {
  readonly text: string;
  readonly style: TypeStyle;
  readonly href?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** Space before it, in points. */
  readonly before?: number;
}

export interface TextPart {
  readonly kind: 'text';
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly align?: 'left' | 'center' | 'right';
  readonly anchor?: 'top' | 'middle' | 'bottom';
}

export interface AreaPart {
  readonly kind: 'area';
  readonly name: string;
  readonly box: Box;
  readonly shape: 'rect' | 'ellipse';
  readonly fill: Ink;
}

/** A straight line from the upper left corner of its box to the lower right one. */
export interface LinePart {
  readonly kind: 'line';
  readonly name: string;
  readonly box: Box;
  readonly ink: Ink;
  readonly width: number;
}

export interface TablePart {
  readonly kind: 'table';
  readonly name: string;
  readonly box: Box;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** The first row is the head. */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly text: string;
  readonly style: TypeStyle;
  readonly align?: 'left' | 'center' | 'right';
  readonly fill?: Ink;
}

export interface ChartFrame {
  readonly kind: 'chart';
  readonly name: string;
  readonly box: Box;
  /** Said in words for those who cannot see it. */
  readonly alt: string;
  readonly chart: ChartPart;
}

/** A slide before it is written. */
export interface Slide {
  readonly id: SlideId;
  readonly layout: 'cover' | 'page';
  /** What stands above the title in small. */
  readonly kicker: string;
  /** The finding, in full; on the slide it is as long as there is room. */
  readonly title: string;
  readonly parts: readonly Part[];
  /** What the speaker has at hand, one paragraph each. */
  readonly notes: readonly string[];
}
