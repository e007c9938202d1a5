import type { Position } from '../domain/answer.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Locale } from '../i18n/locale.ts';

/**
 * One assessment in the reader's language, as plain data. Every page, print and export renders this
 * and computes nothing, so that no two of them can disagree.
 */
export interface Report {
  readonly locale: Locale;
  readonly sections: readonly Section[];
}

export type SectionId =
  | 'equation'
  | 'level'
  | 'loop'
  | 'dimensions'
  | 'findings'
  | 'blindSpots'
  | 'steps'
  | 'answers'
  | 'method'
  | 'sources';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block = Prose | Listing | FigureBlock | Table | Chart | Steps | Pairs;

/** Running text. A caution says what the result cannot carry. */
export interface Prose {
  readonly kind: 'prose';
  readonly tone: 'lead' | 'body' | 'caution';
  readonly paragraphs: readonly string[];
}

/** Points of a list, each with a headline and what belongs to it. */
export interface Listing {
  readonly kind: 'listing';
  readonly points: readonly ListPoint[];
}

export interface ListPoint {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  readonly link: string | null;
  readonly basis: readonly ItemId[];
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly figure: Figure;
}

/**
 * One figure with everything that explains it. `value` is raw, `text` is how it is shown; both are
 * there so that a sheet gets numbers and a page gets words. Null is shown as `text` says why.
 */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly unit: 'points' | 'onePlusOne' | 'level';
  readonly digits: number;
  readonly text: string;
  /** What stands beside the figure: how many answers it rests on, or why there is none. */
  readonly note: string;
  readonly scale: Scale;
  readonly basis: readonly ItemId[];
  readonly derivation: Derivation;
}

/** The thin line a figure stands on. `low` and `high` bound it where answers are open. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly cuts: readonly number[];
  readonly low: number | null;
  readonly high: number | null;
  readonly minText: string;
  readonly maxText: string;
}

/** How a figure came about: the arithmetic in steps, and the answers or parts it was made from. */
export interface Derivation {
  readonly steps: readonly string[];
  readonly table: Table;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly label: string;
  readonly type: 'text' | 'number';
}

export interface Cell {
  readonly text: string;
  readonly value: number | null;
}

/** The field of the growth loop: one position in four named quarters. */
export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence, for those who cannot see it. */
  readonly summary: string;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly quarters: readonly Quarter[];
  readonly point: ChartPoint | null;
  readonly table: Table;
}

export interface ChartAxis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly cut: number;
  readonly lowText: string;
  readonly highText: string;
}

export interface Quarter {
  readonly name: string;
  readonly right: boolean;
  readonly top: boolean;
  readonly here: boolean;
}

export interface ChartPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** How far the position could move with the open answers; null when none is open. */
  readonly reach: ChartReach | null;
}

export interface ChartReach {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export interface Steps {
  readonly kind: 'steps';
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly why: string;
  readonly first: string;
  /** Owner, effort and what to watch, each with its label. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly reasonLabel: string;
  readonly reason: string;
  readonly derivation: Derivation | null;
  readonly sources: readonly string[];
}

/** The pairs of poles, now named, with the position between them. */
export interface Pairs {
  readonly kind: 'pairs';
  readonly oldLabel: string;
  readonly winnersLabel: string;
  readonly groups: readonly PairGroup[];
}

export interface PairGroup {
  readonly title: string;
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly item: ItemId;
  readonly topic: string;
  readonly old: string;
  readonly winners: string;
  /** Null where the answer is not a position. */
  readonly position: Position | null;
  readonly answer: string;
}

/** The section with an id. @throws Error when the report has none. */
export function sectionOf(report: Report, id: SectionId): Section {
  const section = report.sections.find((known) => known.id === id);
  if (section === undefined) throw new Error(`the report has no section ${id}`);
  return section;
}

/** The figures of a section, in order. */
export function figuresOf(section: Section): readonly Figure[] {
  return section.blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
}
