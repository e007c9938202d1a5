import type { Position } from '../domain/answer.ts';
import type { ItemId } from '../domain/ids.ts';
import type { PlanHorizon, TaskStatus } from '../domain/plan.ts';
import type { Locale } from '../i18n/locale.ts';

/**
 * One assessment in the reader's language, as plain data. Every page, print and export renders this
 * and computes nothing, so that no two of them can disagree.
 */
export interface Report<Id extends string = SectionId> {
  readonly locale: Locale;
  readonly sections: readonly Section<Id>[];
}

export type SectionId =
  | 'equation'
  | 'level'
  | 'money'
  | 'loop'
  | 'ring'
  | 'outside'
  | 'dimensions'
  | 'touchpoints'
  | 'departments'
  | 'verdicts'
  | 'map'
  | 'kpis'
  | 'figures'
  | 'calculations'
  | 'future'
  | 'findings'
  | 'blindSpots'
  | 'decisions'
  | 'steps'
  | 'plan'
  | 'route'
  | 'charter'
  | 'answers'
  | 'more'
  | 'method'
  | 'sources';

export interface Section<Id extends string = SectionId> {
  readonly id: Id;
  readonly title: string;
  /** True where it only says what could stand here: for pages, not for files. */
  readonly invites?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | Prose
  | Listing
  | FigureBlock
  | Table
  | Chart
  | AnswerMap
  | Verdicts
  | Steps
  | Amount
  | Charter
  | PlanBlock
  | Pairs;

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
  /** Where it stood before, beside what is tried; absent where nothing is. */
  readonly ghost?: { readonly value: number; readonly text: string };
  readonly minText: string;
  readonly maxText: string;
  /** Where the figure stood in earlier results, or stands in others, in order; absent elsewhere. */
  readonly ghosts?: readonly number[];
}

/** How a figure came about: the arithmetic in steps, and the answers or parts it was made from. */
export interface Derivation {
  readonly steps: readonly string[];
  readonly table: Table;
}

/**
 * A sum of money as a headline. `value` is raw, `text` has currency and period; null is said by
 * `text`, with the way to what is missing.
 */
export interface Amount {
  readonly kind: 'amount';
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  /** The currency, such as SEK; empty where there is no value. */
  readonly unit: string;
  readonly text: string;
  readonly note: string;
  /** Where more can be typed, on a page; files leave it out. */
  readonly way: { readonly text: string; readonly to: 'numbers' | 'charter' } | null;
  readonly derivation: Derivation | null;
}

/** The shared-KPI charter: a page to be agreed and signed. */
export interface Charter {
  readonly kind: 'charter';
  readonly labels: {
    readonly owners: string;
    readonly today: string;
    readonly target: string;
    readonly decision: string;
    readonly incentive: string;
    readonly review: string;
    readonly signature: string;
    readonly place: string;
  };
  readonly pledges: readonly Pledge[];
}

/** One KPI of the charter in words; what is not said yet is empty, to be written by hand. */
export interface Pledge {
  readonly id: string;
  readonly kpi: string;
  readonly owners: readonly [string, string];
  readonly today: string;
  readonly target: string;
  readonly decision: string;
  readonly incentive: string;
  readonly review: string;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What each row is about, where that has an id. */
  readonly rowIds?: readonly string[];
}

export interface Column {
  readonly label: string;
  readonly type: 'text' | 'number';
}

export interface Cell {
  readonly text: string;
  readonly value: number | null;
}

/** A picture and the same as a table. The summary says it in a sentence, for those who cannot see it. */
export type Chart = FieldChart | RadarChart | RingChart | LadderChart | LinesChart;

interface Picture {
  readonly kind: 'chart';
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly table: Table;
}

/** The field of the growth loop: one position in four named quarters. */
export interface FieldChart extends Picture {
  readonly form: 'field';
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly quarters: readonly Quarter[];
  readonly point: ChartPoint | null;
  /** Positions of other results, each with its number; absent where only one is shown. */
  readonly trail?: Trail;
  /** Where it stood before, beside what is tried; absent where nothing is. */
  readonly ghost?: ChartPoint;
}

/** The way through the field, or several results beside each other, all with the point's own label. */
export interface Trail {
  /** In order, without the point itself, which comes last. */
  readonly points: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  /** True where they are one firm over time, so that a line joins them. */
  readonly joined: boolean;
}

/** Scores on spokes around one centre; a spoke without a score says why. */
export interface RadarChart extends Picture {
  readonly form: 'radar';
  readonly min: number;
  readonly max: number;
  readonly cuts: readonly number[];
  readonly spokes: readonly Spoke[];
  /** How the targets' marks are named; absent where there are none. */
  readonly targetLabel?: string;
}

export interface Spoke {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  /** Where it is to get to; absent where no aim is set. */
  readonly target?: { readonly value: number; readonly text: string };
}

/** The touchpoints in the order of the loop, the last leading back to the first. */
export interface RingChart extends Picture {
  readonly form: 'ring';
  readonly min: number;
  readonly max: number;
  readonly stations: readonly Station[];
  /** What stands in the middle: the mean, or the name of the leak. */
  readonly centre: { readonly label: string; readonly text: string };
  /** How a leak is marked, in a word. */
  readonly leakLabel: string;
  /** How the customers' marks are named; empty where there are none. */
  readonly outsideLabel: string;
}

export interface Station extends Spoke {
  /** True where the loop leaks here. */
  readonly leak: boolean;
  /** How customers see it; null where they have not been asked, or too few have. */
  readonly outside: { readonly value: number; readonly text: string } | null;
}

/** Which KPIs decide and which are only looked at: the rungs as columns, the KPIs by family. */
export interface LadderChart extends Picture {
  readonly form: 'ladder';
  /** Lowest first. */
  readonly rungs: readonly string[];
  readonly groups: readonly LadderGroup[];
}

export interface LadderGroup {
  readonly id: string;
  readonly name: string;
  /** The family's score in words, or why it has none. */
  readonly text: string;
  /** True for the family of which more is no better, so that it is never coloured as good. */
  readonly plain: boolean;
  readonly rows: readonly LadderRow[];
}

export interface LadderRow {
  readonly id: string;
  readonly label: string;
  /** 0 to 4; null where nobody knows or nothing is said. */
  readonly rung: number | null;
  /** True where it decides, but within one function. */
  readonly silo: boolean;
  readonly text: string;
}

/** Lines over months: today beside a scenario. The ticks are those that are drawn. */
export interface LinesChart extends Picture {
  readonly form: 'lines';
  readonly x: LinesAxis;
  readonly y: LinesAxis;
  readonly series: readonly Line[];
}

export interface LinesAxis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

export interface Line {
  readonly id: string;
  readonly label: string;
  /** Today's line is drawn quietly, the scenario's in full. */
  readonly style: 'today' | 'scenario';
  readonly points: readonly { readonly x: number; readonly y: number }[];
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

/**
 * Every answer in a grid of departments and dimensions, one dot an item: no averages of one. A dot's
 * mark says the answer without colour.
 */
export interface AnswerMap {
  readonly kind: 'map';
  readonly id: string;
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (readonly Dot[])[] }[];
  readonly legend: readonly {
    readonly dot: Pick<Dot, 'position' | 'mark'>;
    readonly text: string;
  }[];
}

export interface Dot {
  readonly item: ItemId;
  readonly topic: string;
  /** Null where the answer is not a position. */
  readonly position: Position | null;
  readonly mark: string;
  readonly answer: string;
}

/** What the answers add up to, each with the answers it rests on and what to do about it. */
export interface Verdicts {
  readonly kind: 'verdicts';
  readonly verdicts: readonly Verdict[];
}

export interface Verdict {
  readonly id: string;
  /** What is judged, such as the trust gap. */
  readonly name: string;
  readonly tone: 'warning' | 'good' | 'open';
  /** The finding in a few words. */
  readonly headline: string;
  readonly text: string;
  /** What to do about it; empty where there is nothing to do. */
  readonly advice: string;
  readonly adviceLabel: string;
  /** The arithmetic and the answers; null where there is none yet. */
  readonly derivation: Derivation | null;
  readonly basis: readonly ItemId[];
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
  /** What comes after the first step, in order. */
  readonly after: readonly string[];
  readonly afterLabel: string;
  readonly reasonLabel: string;
  readonly reason: string;
  readonly derivation: Derivation | null;
  readonly sources: readonly string[];
  /** Within how many days. */
  readonly days: PlanHorizon;
}

/** What was agreed to do, by the days within which it is done. */
export interface PlanBlock {
  readonly kind: 'plan';
  readonly labels: PlanLabels;
  /** How far it has come, in a sentence. */
  readonly summary: string;
  /** Only those that have tasks. */
  readonly groups: readonly PlanGroup[];
  /** Who does what: names in order, with the ids of their tasks; those without a name come last. */
  readonly owners: readonly { readonly name: string; readonly tasks: readonly string[] }[];
}

export interface PlanLabels {
  readonly task: string;
  readonly first: string;
  readonly owner: string;
  readonly department: string;
  readonly others: string;
  readonly due: string;
  readonly status: string;
  readonly effort: string;
  readonly watch: string;
  readonly after: string;
  readonly risk: string;
  readonly note: string;
  /** What stands where nobody, or no day, is named. */
  readonly nobody: string;
  readonly noDay: string;
}

export interface PlanGroup {
  readonly days: PlanHorizon;
  readonly title: string;
  readonly tasks: readonly PlanTask[];
}

/** A task in words. What is not said is empty. */
export interface PlanTask {
  readonly id: string;
  /** From 1, through the whole plan. */
  readonly number: number;
  readonly title: string;
  /** Whether the title only says that there is none. */
  readonly untitled: boolean;
  readonly first: string;
  readonly after: readonly string[];
  /** The name; empty where nobody is named. */
  readonly owner: string;
  readonly department: string;
  readonly others: string;
  /** A day such as 2027-02-01, and as it is written; both empty where there is none. */
  readonly day: string;
  readonly due: string;
  readonly status: TaskStatus;
  readonly statusText: string;
  readonly effort: string;
  readonly watch: string;
  readonly risk: string;
  readonly note: string;
}

/** The pairs of poles, now named, with the position between them. */
export interface Pairs {
  readonly kind: 'pairs';
  /** Whether the poles are the old thinking and the winners' way, or just less and more. */
  readonly poles: 'oldAndWinners' | 'lessAndMore';
  readonly leftLabel: string;
  readonly rightLabel: string;
  readonly groups: readonly PairGroup[];
}

export interface PairGroup {
  readonly title: string;
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly item: ItemId;
  readonly topic: string;
  readonly left: string;
  readonly right: string;
  /** Null where the answer is not a position. */
  readonly position: Position | null;
  readonly answer: string;
  /** Whether it can be shown today, in words; empty where that was not asked. */
  readonly proof: string;
  readonly note: string;
}

/** The section with an id. @throws Error when the report has none. */
export function sectionOf(report: Report, id: SectionId): Section {
  const section = report.sections.find((known) => known.id === id);
  if (section === undefined) throw new Error(`the report has no section ${id}`);
  return section;
}

/** The section with an id, where the report has it. */
export function findSection(report: Report, id: SectionId): Section | undefined {
  return report.sections.find((known) => known.id === id);
}

/** The figures of a section, in order. */
export function figuresOf(section: Section): readonly Figure[] {
  return section.blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
}
