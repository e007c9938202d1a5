import type { BusinessModelId, FieldId, FigureId, SourceId } from './ids.ts';

/** The time that a figure is for. */
export type Period = 'month' | 'quarter' | 'year';

export const periods: readonly Period[] = ['month', 'quarter', 'year'];

export type FigureUnit =
  | 'percent'
  | 'points'
  | 'index'
  | 'score'
  | 'ratio'
  | 'months'
  | 'hours'
  | 'minutes'
  | 'money'
  | 'count';

/** Bounds of which either may be missing. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

/** How well a band stands: A primary data with quartiles, B averages, C rule of thumb, D none usable. */
export type Strength = 'A' | 'B' | 'C' | 'D';

/** `higher` or `lower` is good; `context`: neither end is, so it is never coloured. */
export type Direction = 'higher' | 'lower' | 'context';

/**
 * What a source publishes to compare a figure with. Cut-offs ascend, and the labels stand between
 * them: one more than cut-offs. A single cut-off is an average or a median.
 */
export interface Band {
  /** The business model that it is about; null is for all. */
  readonly model: BusinessModelId | null;
  /** A narrower group that it is about, by the key of its text; null is none. */
  readonly segment: string | null;
  readonly cutoffs: readonly number[];
  /** The keys of the labels' texts. */
  readonly labels: readonly string[];
  /** The key of the statistic's text, such as `median`. */
  readonly statistic: string;
  readonly source: SourceId;
  readonly strength: Strength;
  /** The currency of the cut-offs, where they are money. */
  readonly currency: string | null;
}

/** A KPI's figure as it is defined and judged. Its texts live with the languages. */
export interface FigureSpec {
  readonly id: FigureId;
  readonly unit: FigureUnit;
  /** Outside it a value is impossible by definition. */
  readonly range: Range;
  /** Outside it a typing, unit or definition error is likely, and the user is asked. */
  readonly usual: Range;
  readonly direction: Direction;
  /** Best first: the business model's own before those for all, the general before the narrow. */
  readonly bands: readonly Band[];
}

/**
 * Something that can be typed. `rate`: a share of customers or revenue per period, which compounds.
 * `flow`: an amount per period, which adds up. `window`: measured over a period, and does not change
 * with it. `state`: has no period of its own.
 */
export type FieldKind = 'rate' | 'flow' | 'window' | 'state';

export interface FieldSpec {
  readonly id: FieldId;
  readonly kind: FieldKind;
  readonly unit: FigureUnit;
  /** The periods that it can be given for, the usual first; empty where it has none. */
  readonly periods: readonly Period[];
  /** What judges it in each period; null where nothing does. A field without periods uses `any`. */
  readonly figures: Readonly<Partial<Record<Period | 'any', FigureId>>>;
  readonly range: Range;
  /** By period where it differs with it; otherwise `any`. */
  readonly usual: Readonly<Partial<Record<Period | 'any', Range>>>;
}

/** A value that somebody typed, with the period it is for; null where the field has none. */
export interface TypedFigure {
  readonly value: number;
  readonly period: Period | null;
}

/** What is typed; a field that is empty, or that still has to be confirmed, is absent. */
export type TypedFigures = ReadonlyMap<FieldId, TypedFigure>;
