import { type Answer, type Answers, toPosition } from '../../domain/answer.ts';
import type { Period, TypedFigure, TypedFigures } from '../../domain/figure.ts';
import type {
  BusinessModelId,
  DepartmentId,
  FieldId,
  FlowId,
  ItemId,
  KpiId,
  PhaseId,
  SeniorityId,
  TouchpointId,
} from '../../domain/ids.ts';
import type { Ladder, Rung, Standing } from '../../domain/kpi.ts';
import type { Aims } from '../../domain/plan.ts';
import { proofFrom } from '../../domain/proof.ts';
import type { SavedTask } from './saved-plan.ts';

/** The format that this version writes. A later one is told apart, never guessed at. */
export const savedFormat = 2;

/** Longest name of an assessment, an organisation or an author that is kept, in characters. */
export const longestName = 80;

/** Longest word to the readers of a report that is kept, in characters. */
export const longestReportNote = 600;

/** Longest note that is kept, in characters. */
export const longestNote = 2000;

/** What a saved answer holds: a position, one of the two other answers, or that it was cleared. */
export type SavedValue = number | 'dontKnow' | 'notApplicable' | 'cleared';

/** An answer with its time, and whether it could be shown today where that was asked. */
export interface SavedAnswer {
  readonly value: SavedValue;
  readonly at: string;
  readonly shown?: boolean;
}

/** A note with its time. An empty text says that the note was taken away. */
export interface SavedNote {
  readonly text: string;
  readonly at: string;
}

/** What is said of a KPI: its rung, that it steers in a silo, don't know, or that it was cleared. */
export type SavedStanding = Rung | 'silo' | 'dontKnow' | 'cleared';

/** A timed entry: two copies of an assessment are merged entry by entry, and the newest wins. */
export interface Timed<Value> {
  readonly value: Value;
  readonly at: string;
}

/**
 * A figure that was typed, in its field's unit and for its period; null was cleared. `unsure` says
 * that the value is unlikely and has not been confirmed: it is kept and shown, never reckoned with.
 */
export interface SavedFigure extends Timed<number | null> {
  readonly period?: Period;
  readonly unsure?: true;
}

/** Longest text of a charter's field that is kept, in characters. */
export const longestCharterText = 160;

/** One shared KPI of the charter. Every part may be empty; `review` is a day such as 2027-02-01. */
export interface SavedPledge {
  readonly kpi: KpiId | '';
  readonly ownerOne: string;
  readonly ownerTwo: string;
  /** The rung that it is to stand on in 90 days; null is not said. */
  readonly target: Rung | null;
  readonly decision: string;
  readonly incentive: string;
  readonly review: string;
}

/** The places of the charter, in order. */
export const charterSlots = ['one', 'two', 'three'] as const;
export type CharterSlot = (typeof charterSlots)[number];

/** Most ratings of a touchpoint that are kept. */
export const mostRatings = 200;

/** The currencies that money can be typed in. */
export const currencies = ['SEK', 'EUR', 'NOK', 'DKK', 'GBP', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** What is known of the firm and of the person who answers; all of it may be missing. */
export interface SavedProfile {
  readonly organisation?: string;
  readonly preparedBy?: string;
  /** Whom the report is for. */
  readonly preparedFor?: string;
  /** What the sender wants to say on the report's executive page. */
  readonly reportNote?: string;
  readonly model?: BusinessModelId;
  readonly phase?: PhaseId;
  /** The optional departments that the firm has. */
  readonly departments?: readonly DepartmentId[];
  /** The department of the person who answers. */
  readonly function?: DepartmentId;
  readonly seniority?: SeniorityId;
  /** The currency of every amount of money. */
  readonly currency?: Currency;
}

/** An assessment as it is saved: no scores, so that any version can score it anew. */
export interface SavedAssessment {
  readonly format: typeof savedFormat;
  readonly edition: string;
  readonly id: string;
  /** What the user calls it. */
  readonly name?: string;
  readonly flow: FlowId;
  /** The flow in which it began, where it has moved to a larger one since. */
  readonly began?: FlowId;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly asked: readonly ItemId[];
  readonly answers: Readonly<Record<string, SavedAnswer>>;
  readonly profile: SavedProfile;
  /** Whether high answers are asked for their proof. */
  readonly proofMode?: boolean;
  readonly notes: Readonly<Record<string, SavedNote>>;
  /** The rung of each KPI, by KPI. */
  readonly ladder: Readonly<Record<string, Timed<SavedStanding>>>;
  /** What was typed, by field. */
  readonly figures: Readonly<Record<string, SavedFigure>>;
  /** What the scenario changes, by parameter, in the units of `domain/simulate.ts`; null is as today. */
  readonly scenario: Readonly<Record<string, Timed<number | null>>>;
  /** What customers gave, from 1 to 5, by touchpoint; none where it was cleared. */
  readonly ratings: Readonly<Record<string, Timed<readonly number[]>>>;
  /** The shared-KPI charter, by slot. */
  readonly charter: Readonly<Partial<Record<CharterSlot, Timed<SavedPledge>>>>;
  /** The plan, by task; null where a task was taken away. */
  readonly plan: Readonly<Record<string, Timed<SavedTask | null>>>;
  /** What the plan aims at, by name, as `domain/plan.ts` lists them; null where it was taken back. */
  readonly aims: Readonly<Record<string, Timed<number | null>>>;
}

/** The parts of an assessment beside its answers: KPIs, money and the plan. */
export type SavedBusiness = Pick<
  SavedAssessment,
  'ladder' | 'figures' | 'scenario' | 'ratings' | 'charter' | 'plan' | 'aims'
>;

/** Nothing of them. */
export const noBusiness: SavedBusiness = {
  ladder: {},
  figures: {},
  scenario: {},
  ratings: {},
  charter: {},
  plan: {},
  aims: {},
};

/**
 * True once anything was said that makes an assessment one of its flow, cleared or not. Notes, names
 * and the profile are none of it.
 */
export function isBound(assessment: SavedAssessment): boolean {
  const { answers, ladder, figures, scenario, ratings, charter, plan, aims } = assessment;
  return [answers, ladder, figures, scenario, ratings, charter, plan, aims].some(
    (entries) => Object.keys(entries).length > 0,
  );
}

/** The answers of a saved assessment; cleared ones are absent. */
export function answersOf(assessment: Pick<SavedAssessment, 'answers'>): Answers {
  const entries = Object.entries(assessment.answers).flatMap(([id, saved]) => {
    const answer = toAnswer(saved.value);
    return answer === null ? [] : [[id as ItemId, answer] as const];
  });
  return new Map(entries);
}

/** The items that can be shown today; null where proof is not asked for. */
export function proofsOf(assessment: SavedAssessment): ReadonlySet<ItemId> | null {
  return assessment.proofMode === true ? shownIn(assessment) : null;
}

/** The items that were said to be shown, whether proof is asked for just now or not. */
export function shownIn({ answers }: Pick<SavedAssessment, 'answers'>): ReadonlySet<ItemId> {
  const shown = Object.entries(answers).filter(
    ([, { value, shown }]) => shown === true && canBeShown(value),
  );
  return new Set(shown.map(([id]) => id as ItemId));
}

/** The notes of a saved assessment; those without a text are absent. */
export function notesOf({ notes }: Pick<SavedAssessment, 'notes'>): ReadonlyMap<ItemId, string> {
  const written = Object.entries(notes).filter(([, { text }]) => text.trim() !== '');
  return new Map(written.map(([id, { text }]) => [id as ItemId, text]));
}

/** What is said of the KPIs of a saved assessment; cleared ones are absent. */
export function ladderOf({ ladder }: Pick<SavedAssessment, 'ladder'>): Ladder {
  const entries = Object.entries(ladder).flatMap(([id, { value }]) => {
    const standing = toStanding(value);
    return standing === null ? [] : [[id as KpiId, standing] as const];
  });
  return new Map(entries);
}

/** The figures of a saved assessment that may be reckoned with: neither cleared nor unconfirmed. */
export function figuresOf({ figures }: Pick<SavedAssessment, 'figures'>): TypedFigures {
  const entries = Object.entries(figures).flatMap(([id, { value, period = null, unsure }]) => {
    if (value === null || unsure === true) return [];
    return [[id as FieldId, { value, period } satisfies TypedFigure] as const];
  });
  return new Map(entries);
}

/** What customers gave each touchpoint, where they gave anything. */
export function ratingsOf({
  ratings,
}: Pick<SavedAssessment, 'ratings'>): ReadonlyMap<TouchpointId, readonly number[]> {
  const given = Object.entries(ratings).filter(([, { value }]) => value.length > 0);
  return new Map(given.map(([id, { value }]) => [id as TouchpointId, value]));
}

/** What the scenario changes; what is as today is absent. */
export function scenarioOf({
  scenario,
}: Pick<SavedAssessment, 'scenario'>): ReadonlyMap<string, number> {
  const changed = Object.entries(scenario).flatMap(([id, { value }]) =>
    value === null ? [] : [[id, value] as const],
  );
  return new Map(changed);
}

/** The pledges of the charter in which a KPI is named, in order. */
export function pledgesOf({ charter }: Pick<SavedAssessment, 'charter'>): readonly SavedPledge[] {
  return charterSlots.flatMap((slot) => {
    const pledge = charter[slot]?.value;
    return pledge === undefined || pledge.kpi === '' ? [] : [pledge];
  });
}

/** The tasks of the plan, by id; those taken away are absent. */
export function tasksOf({ plan }: Pick<SavedAssessment, 'plan'>): ReadonlyMap<string, SavedTask> {
  const tasks = Object.entries(plan).flatMap(([id, { value }]) =>
    value === null ? [] : [[id, value] as const],
  );
  return new Map(tasks);
}

/** What the plan aims at; what was taken back is absent. */
export function aimsOf({ aims }: Pick<SavedAssessment, 'aims'>): Aims {
  const set = Object.entries(aims).flatMap(([id, { value }]) =>
    value === null ? [] : [[id, value] as const],
  );
  return new Map(set);
}

/** True for a pledge in which nothing is said. */
export function isBlank({ target, ...texts }: SavedPledge): boolean {
  return target === null && Object.values(texts).every((text) => text.trim() === '');
}

/** True for a day that there is, in the one form that is kept: 2027-02-01. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True for an answer that is asked for its proof: position 4 or 5. */
export function canBeShown(value: SavedValue): boolean {
  return typeof value === 'number' && value >= proofFrom;
}

/** How an answer is saved. */
export function toSavedValue(answer: Answer | null): SavedValue {
  if (answer === null) return 'cleared';
  return answer.kind === 'rated' ? answer.position : answer.kind;
}

/** How a standing is saved. */
export function toSavedStanding(standing: Standing | null): SavedStanding {
  if (standing === null) return 'cleared';
  return standing.kind === 'rung' ? standing.rung : standing.kind;
}

/** The beginning of a text, in characters as readers count them; never half a sign. */
export function cutTo(longest: number, text: string): string {
  return [...text].slice(0, longest).join('');
}

function toStanding(saved: SavedStanding): Standing | null {
  if (saved === 'cleared') return null;
  return typeof saved === 'number' ? { kind: 'rung', rung: saved } : { kind: saved };
}

function toAnswer(saved: SavedValue): Answer | null {
  if (saved === 'cleared') return null;
  return typeof saved === 'number'
    ? { kind: 'rated', position: toPosition(saved) }
    : { kind: saved };
}
