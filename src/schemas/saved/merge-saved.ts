import {
  isBound,
  type SavedAnswer,
  type SavedAssessment,
  type SavedFigure,
  type SavedNote,
  type SavedPledge,
  type Timed,
} from './saved-assessment.ts';
import type { SavedTask } from './saved-plan.ts';

/**
 * One assessment out of two copies of it. Entry by entry, what was said last wins: each answer, note,
 * rung, figure and so on; name, profile and the like come from the copy that was changed last. A copy
 * that moved to a larger flow is never moved back by one that has not heard of it: the flow, and what
 * is asked with it, come from the larger. What was said in the same instant is settled the same way
 * round, whoever comes first.
 */
export function mergeSaved(one: SavedAssessment, other: SavedAssessment): SavedAssessment {
  const { began: _, ...last } = isLater(one, other) ? one : other;
  return {
    ...last,
    ...scopeOf(holdsScope(one, other) ? one : other, last),
    answers: mergeEntries(one.answers, other.answers, textOfAnswer),
    notes: mergeEntries(one.notes, other.notes, textOfNote),
    ladder: mergeEntries(one.ladder, other.ladder, textOfValue),
    figures: mergeEntries(one.figures, other.figures, textOfFigure),
    scenario: mergeEntries(one.scenario, other.scenario, textOfValue),
    ratings: mergeEntries(one.ratings, other.ratings, textOfValue),
    charter: mergeEntries(one.charter, other.charter, textOfPledge),
    plan: mergeEntries(one.plan, other.plan, textOfTask),
    aims: mergeEntries(one.aims, other.aims, textOfValue),
  };
}

/** Of two entries of the same instant, the one wins whose text comes last. */
function mergeEntries<Entry extends { readonly at: string }>(
  one: Readonly<Record<string, Entry>>,
  other: Readonly<Record<string, Entry>>,
  textOf: (entry: Entry) => string,
): Readonly<Record<string, Entry>> {
  const isNewer = (entry: Entry, than: Entry) =>
    entry.at === than.at ? textOf(entry) > textOf(than) : entry.at > than.at;
  const merged = new Map(Object.entries(one));
  for (const [id, entry] of Object.entries(other)) {
    const mine = merged.get(id);
    if (mine === undefined || isNewer(entry, mine)) merged.set(id, entry);
  }
  return Object.fromEntries(merged);
}

/** The value and whether it can be shown are one thing said, so they win together. */
function textOfAnswer({ value, shown }: SavedAnswer): string {
  return `${value} ${shown ?? ''}`;
}

function textOfNote({ text }: SavedNote): string {
  return text;
}

function textOfValue({ value }: Timed<unknown>): string {
  return JSON.stringify(value);
}

/** The value, its period and its doubt are one thing said, too. */
function textOfFigure({ value, period, unsure }: SavedFigure): string {
  return JSON.stringify([value, period ?? '', unsure ?? false]);
}

function textOfPledge({ value }: Timed<SavedPledge>): string {
  const { kpi, ownerOne, ownerTwo, target, decision, incentive, review } = value;
  return JSON.stringify([kpi, ownerOne, ownerTwo, target, decision, incentive, review]);
}

function textOfTask({ value }: Timed<SavedTask | null>): string {
  if (value === null) return '';
  const { step, title, first, owner, due, horizon, status, note, place } = value;
  return JSON.stringify([step, title, first, owner, due, horizon, status, note, place]);
}

function isLater(one: SavedAssessment, other: SavedAssessment): boolean {
  if (one.changedAt !== other.changedAt) return one.changedAt > other.changedAt;
  return essence(one) >= essence(other);
}

/**
 * Which copy says what is asked: the one with the larger flow, which is the one that asks more, and
 * within a flow the one changed last. A copy in which nothing was ever said is bound to no flow.
 */
function holdsScope(one: SavedAssessment, other: SavedAssessment): boolean {
  if (isBound(one) !== isBound(other)) return isBound(one);
  if (one.flow === other.flow) return isLater(one, other);
  if (one.asked.length !== other.asked.length) return one.asked.length > other.asked.length;
  return one.flow > other.flow;
}

/** The chosen departments go with what is asked, since the one follows from the other. */
function scopeOf(holder: SavedAssessment, last: Pick<SavedAssessment, 'profile'>) {
  const { edition, flow, asked, began } = holder;
  const { departments: _, ...profile } = last.profile;
  const { departments } = holder.profile;
  return {
    edition,
    flow,
    ...(began === undefined ? {} : { began }),
    asked,
    profile: departments === undefined ? profile : { ...profile, departments },
  };
}

/** What is not merged entry by entry. */
function essence(assessment: SavedAssessment): string {
  const { answers, notes, ladder, figures, scenario, ratings, charter, plan, aims, ...rest } =
    assessment;
  return JSON.stringify(rest);
}
