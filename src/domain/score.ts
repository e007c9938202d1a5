import { type Answer, type Answers, pointsOf } from './answer.ts';
import type { AxisId, DepartmentId, DimensionId, ItemId, TouchpointId } from './ids.ts';
import { askedItems, type Instrument, type Item } from './instrument.ts';
import { atLeast } from './precision.ts';

/** How the asked items of a view were answered. The last four add up to `asked`. */
export interface Counts {
  readonly asked: number;
  readonly rated: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly unanswered: number;
}

/** Share of the applicable items that must be rated before a view gets a number. */
export const leastCoverage = 0.5;

/**
 * A view's score: points from 0 to 100, or why there are none. `needed` is how many rated answers
 * the view would need in all.
 */
export type Score =
  | { readonly kind: 'scored'; readonly points: number; readonly counts: Counts }
  | { readonly kind: 'tooFew'; readonly counts: Counts; readonly needed: number }
  | { readonly kind: 'notApplicable'; readonly counts: Counts };

/** A named group of asked items that gets one score. */
export interface View<Id extends string> {
  readonly id: Id;
  readonly items: readonly Item[];
}

export interface ScoredView<Id extends string> extends View<Id> {
  readonly score: Score;
}

/** The asked items, grouped once, so that many answer sets can be scored against them. */
export interface Plan {
  readonly items: readonly Item[];
  /** The items that maturity and the axes rest on. */
  readonly core: readonly Item[];
  readonly dimensions: readonly View<DimensionId>[];
  readonly departments: readonly View<DepartmentId>[];
  readonly touchpoints: readonly View<TouchpointId>[];
  readonly axes: readonly View<AxisId>[];
}

/** Every view of the asked items with its score. */
export interface Scores {
  readonly all: Counts;
  readonly dimensions: readonly ScoredView<DimensionId>[];
  readonly departments: readonly ScoredView<DepartmentId>[];
  readonly touchpoints: readonly ScoredView<TouchpointId>[];
  readonly axes: readonly ScoredView<AxisId>[];
}

/**
 * Groups the asked items into the instrument's views. Dimensions and axes rest on core items alone;
 * departments and touchpoints also on those of the chosen departments; context items belong to no
 * view. An optional department has a view when its own items are asked. A view that no asked item
 * belongs to is left out, except the three axes, which the growth loop needs by name.
 * @throws Error when an asked id is unknown.
 */
export function planFor(instrument: Instrument, asked: readonly ItemId[]): Plan {
  const items = askedItems(instrument, asked);
  const core = items.filter((item) => item.role === 'core');
  const counted = items.filter((item) => item.role !== 'context');
  const chosen = items.filter((item) => item.role === 'department').map((item) => item.department);
  const departments = instrument.departments.filter(
    (id) => !instrument.optionalDepartments.includes(id) || chosen.includes(id),
  );
  const group = <Id extends string>(
    ids: readonly Id[],
    from: readonly Item[],
    of: (item: Item) => Id | null,
  ) => ids.map((id) => ({ id, items: from.filter((item) => of(item) === id) }));
  const filled = <Id extends string>(views: readonly View<Id>[]) =>
    views.filter((view) => view.items.length > 0);
  const { marketing, cx, link } = instrument.loop;
  return {
    items,
    core,
    dimensions: filled(group(instrument.dimensions, core, (item) => item.dimension)),
    departments: filled(group(departments, counted, (item) => item.department)),
    touchpoints: filled(group(instrument.touchpoints, counted, (item) => item.touchpoint)),
    axes: group([marketing, cx, link], core, (item) => item.axis),
  };
}

/**
 * Scores every view of a plan.
 * @example score(planFor(instrument, asked), answers).dimensions[0].score
 */
export function score(plan: Plan, answers: Answers): Scores {
  const scored = <Id extends string>(views: readonly View<Id>[]): readonly ScoredView<Id>[] =>
    views.map((view) => ({ ...view, score: scoreItems(view.items, answers) }));
  return {
    all: countAnswers(plan.items, answers),
    dimensions: scored(plan.dimensions),
    departments: scored(plan.departments),
    touchpoints: scored(plan.touchpoints),
    axes: scored(plan.axes),
  };
}

/**
 * Score of some items: the weighted mean of the rated ones' points, 0 to 100. Coverage is rated /
 * (asked - does not apply); under 0.5, or with nothing rated, the view is `tooFew`. Don't know and
 * unanswered lower the coverage and are never a score.
 */
export function scoreItems(items: readonly Item[], answers: Answers): Score {
  const counts = countAnswers(items, answers);
  const applicable = counts.asked - counts.notApplicable;
  if (counts.asked > 0 && applicable === 0) return { kind: 'notApplicable', counts };
  if (counts.rated === 0 || !atLeast(counts.rated / applicable, leastCoverage)) {
    return { kind: 'tooFew', counts, needed: Math.max(1, Math.ceil(applicable * leastCoverage)) };
  }
  return { kind: 'scored', points: weightedMean(items, answers), counts };
}

/** Counts answers by kind. */
export function countAnswers(items: readonly Item[], answers: Answers): Counts {
  const tally: Record<Answer['kind'], number> = { rated: 0, dontKnow: 0, notApplicable: 0 };
  let answered = 0;
  for (const item of items) {
    const answer = answers.get(item.id);
    if (answer === undefined) continue;
    tally[answer.kind] += 1;
    answered += 1;
  }
  return { asked: items.length, ...tally, unanswered: items.length - answered };
}

function weightedMean(items: readonly Item[], answers: Answers): number {
  let sum = 0;
  let weights = 0;
  for (const item of items) {
    const answer = answers.get(item.id);
    if (answer?.kind !== 'rated') continue;
    sum += item.weight * pointsOf(answer.position);
    weights += item.weight;
  }
  return sum / weights;
}
