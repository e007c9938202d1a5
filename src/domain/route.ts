import { type Answers, pointsOf } from './answer.ts';
import { type Choice, cheapestSet, meets, type Need, nearestSet } from './cheapest-set.ts';
import type { ActionId, AxisId, DimensionId, ItemId } from './ids.ts';
import type { Effort, Instrument, Move, Profile } from './instrument.ts';
import { type Field, fieldCut, type LoopPoint, loopOf } from './loop.ts';
import { axisFloorForTop, type Level, levelCuts, maturityOf } from './maturity.ts';
import type { Aims } from './plan.ts';
import { atLeast } from './precision.ts';
import { effortWeights, fittingActions, type ImproveStep, withMoves } from './rank.ts';
import { type Plan, type ScoredView, type Scores, score } from './score.ts';

/** Where a route is to lead: at least to a level, or into the field of the growth loop. */
export type RouteTarget =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'growth' };

/** Where a set of answers stands; null where that has no score. */
export interface RouteStand {
  /** Points from 0 to 100. */
  readonly maturity: number | null;
  readonly level: Level | null;
  /** From 0 to 3. */
  readonly onePlusOne: number | null;
  readonly at: LoopPoint | null;
  readonly field: Field | null;
  /** True where it stands on the line to another field. */
  readonly onLine: boolean;
}

/** An action on the way, and where the answers stand once it and those before it have moved them. */
export interface RouteStep {
  readonly action: ActionId;
  readonly effort: Effort;
  /** What it moves that no step before it has moved; each up one position. */
  readonly moves: readonly Move[];
  readonly after: RouteStand;
}

/** What holds a view below where the target needs it. */
export interface Lack<Id extends string = string> {
  readonly id: Id;
  /** Where it stands at the end of the way, in points. */
  readonly points: number;
  readonly needed: number;
}

/** The way to a target. */
export type Route =
  | { readonly kind: 'there' }
  | {
      readonly kind: 'reached';
      /** True where it is known that no set of up to seven actions takes less effort. */
      readonly exact: boolean;
      readonly steps: readonly RouteStep[];
      /** Sum of the effort weights. */
      readonly effort: number;
    }
  | {
      readonly kind: 'short';
      /** True where it is known that no set of up to seven actions reaches the target. */
      readonly exact: boolean;
      /** As near as was found; may be none. */
      readonly steps: readonly RouteStep[];
      readonly effort: number;
      /** The points that the mean lacks of the level's cut; 0 where that is not what is missing. */
      readonly points: number;
      /** Dimensions that hold the level down. */
      readonly dimensions: readonly Lack<DimensionId>[];
      readonly axes: readonly Lack<AxisId>[];
      /** True where not even all actions together would reach it. */
      readonly beyondAll: boolean;
    }
  | {
      /** Too few answers to say how far it is; names the axes without a score that the target needs. */
      readonly kind: 'tooFew';
      readonly axes: readonly AxisId[];
    };

/** A route has at most so many actions. */
export const mostSteps = 7;
/** So many can always be searched through exactly. */
const fewSteps = 4;
/** Branches tried before the search for as many as seven is given up: far more than answers ask for. */
const usualPatience = 1_000_000;

/**
 * The way to a target with the least effort (days 1, weeks 1.5, quarter 2.5). Only actions that fit
 * the business model and move a rated answer count; an action moves each of its items up one
 * position, and two actions on the same item move it once. All sets of up to seven actions are gone
 * through, unless that takes too long: then those of up to four, and where none of them reaches,
 * actions are chosen by what they add for their effort. Where none reaches, it leads as near as was found.
 * @param patience how many branches of the search may be tried
 * @example routeTo(instrument, plan, answers, {}, { kind: 'level', level: 4 })
 */
export function routeTo(
  instrument: Instrument,
  plan: Plan,
  answers: Answers,
  profile: Profile,
  target: RouteTarget,
  patience: number = usualPatience,
): Route {
  const scores = score(plan, answers);
  const maturity = maturityOf(scores);
  const axes = unscoredAxes(scores, target);
  const unknown = target.kind === 'level' && maturity.kind !== 'scored';
  if (unknown || axes.length > 0) return { kind: 'tooFew', axes };
  const actions = fittingActions(instrument, plan, answers, profile);
  const moves = [...new Set(actions.flatMap((action) => action.moves.map(({ item }) => item)))];
  const choices = actions.map((action) => ({
    cost: effortWeights[action.effort],
    moves: action.moves.map(({ item }) => moves.indexOf(item)),
  }));
  const needs = thresholds(scores, instrument, target).map((threshold) =>
    needOf(threshold, moves, answers),
  );
  if (meets(choices, needs, [])) return { kind: 'there' };
  const { chosen, exact } = bestSet(choices, needs, patience);
  const picked = chosen.toSorted((a, b) => a - b).flatMap((index) => actions[index] ?? []);
  const steps = stepsOf(picked, instrument, plan, answers);
  const effort = picked.reduce((sum, step) => sum + effortWeights[step.effort], 0);
  if (meets(choices, needs, chosen)) {
    return { kind: 'reached', exact, steps, effort };
  }
  const end = score(
    plan,
    withMoves(
      answers,
      steps.flatMap((step) => step.moves),
    ),
  );
  const all = choices.map((_, index) => index);
  const beyondAll = !meets(choices, needs, all);
  return { kind: 'short', exact, steps, effort, ...lacks(end, instrument, target), beyondAll };
}

/** The least effort of all sets or, where there are too many to go through, a good one. */
function bestSet(choices: readonly Choice[], needs: readonly Need[], patience: number) {
  const whole = cheapestSet(choices, needs, mostSteps, patience);
  if (whole.kind === 'found') return { chosen: whole.chosen, exact: true };
  const near = () => nearestSet(choices, needs, mostSteps);
  if (whole.kind === 'none') return { chosen: near(), exact: true };
  const few = cheapestSet(choices, needs, fewSteps);
  return { chosen: few.kind === 'found' ? few.chosen : near(), exact: false };
}

/** The targets among the aims of a plan: the level first. */
export function targetsIn(aims: Aims): readonly RouteTarget[] {
  const level = levels.find((known) => known === aims.get('level'));
  return [
    ...(level === undefined ? [] : [{ kind: 'level', level } as const]),
    ...(aims.get('growth') === 1 ? [{ kind: 'growth' } as const] : []),
  ];
}

const levels: readonly Level[] = [1, 2, 3, 4, 5];

/** The points that something must reach: the mean of some views, or one view alone. */
interface Threshold {
  readonly of: 'mean' | 'dimension' | 'axis';
  readonly id: string;
  readonly views: readonly ScoredView<string>[];
  readonly needed: number;
}

/**
 * What a target asks for, all of it sums of points: for a level its cut in the mean, its gate in
 * every scored dimension and, for level 5, in every axis; for the growth field two axes at the cut.
 */
function thresholds(
  { dimensions, axes }: Scores,
  { loop }: Instrument,
  target: RouteTarget,
): readonly Threshold[] {
  if (target.kind === 'growth') {
    const strong = axes.filter(({ id }) => id === loop.marketing || id === loop.cx);
    return strong.map((view) => ({ of: 'axis', id: view.id, views: [view], needed: fieldCut }));
  }
  const { level } = target;
  const scored = dimensions.filter((view) => view.score.kind === 'scored');
  const gate = startOf(level - 1);
  return [
    { of: 'mean', id: '', views: scored, needed: startOf(level) },
    ...scored.map(
      (view) => ({ of: 'dimension', id: view.id, views: [view], needed: gate }) as const,
    ),
    ...(level < 5 ? [] : axes).map(
      (view) => ({ of: 'axis', id: view.id, views: [view], needed: axisFloorForTop }) as const,
    ),
  ];
}

function startOf(level: number): number {
  return levelCuts[level - 2] ?? 0;
}

function unscoredAxes({ axes }: Scores, target: RouteTarget): readonly AxisId[] {
  if (target.kind === 'level' && target.level < 5) return [];
  return axes.filter(({ score: own }) => own.kind !== 'scored').map(({ id }) => id);
}

/** How much a threshold still needs, and what one position of each item adds to it. */
function needOf({ views, needed }: Threshold, moves: readonly ItemId[], answers: Answers): Need {
  const worth = moves.map(
    (item) => views.reduce((sum, view) => sum + worthIn(view, item, answers), 0) / views.length,
  );
  return { needed: needed - meanOf(views), worth };
}

/** What one position of an item adds to a view: 25 x its weight / the weights that were rated. */
function worthIn(view: ScoredView<string>, id: ItemId, answers: Answers): number {
  const own = view.items.find((item) => item.id === id);
  if (own === undefined) return 0;
  const rated = view.items.filter((item) => answers.get(item.id)?.kind === 'rated');
  return (pointsOf(2) * own.weight) / rated.reduce((sum, { weight }) => sum + weight, 0);
}

function meanOf(views: readonly ScoredView<string>[]): number {
  return views.reduce((sum, view) => sum + pointsIn(view), 0) / views.length;
}

function pointsIn({ score: own }: ScoredView<string>): number {
  return own.kind === 'scored' ? own.points : 0;
}

function stepsOf(
  picked: readonly ImproveStep[],
  instrument: Instrument,
  plan: Plan,
  answers: Answers,
): readonly RouteStep[] {
  let now = answers;
  const made = new Set<ItemId>();
  return picked.map(({ action, effort, moves: own }) => {
    const moves = own.filter(({ item }) => !made.has(item));
    for (const { item } of moves) made.add(item);
    now = withMoves(now, moves);
    return { action, effort, moves, after: standOf(score(plan, now), instrument) };
  });
}

/** Where some scores stand. */
export function standOf(scores: Scores, { loop: shape }: Instrument): RouteStand {
  const maturity = maturityOf(scores);
  const loop = loopOf(scores, shape);
  const at = loop.kind === 'scored' ? loop.at : null;
  return {
    maturity: maturity.kind === 'scored' ? maturity.points : null,
    level: maturity.kind === 'scored' ? maturity.level : null,
    onePlusOne: at?.onePlusOne ?? null,
    at,
    field: loop.kind === 'scored' ? loop.field : null,
    onLine: loop.kind === 'scored' && loop.near.length > 0,
  };
}

function lacks(end: Scores, instrument: Instrument, target: RouteTarget) {
  const missed = thresholds(end, instrument, target).flatMap(({ of, id, views, needed }) => {
    const points = meanOf(views);
    return atLeast(points, needed) ? [] : [{ of, id, points, needed }];
  });
  const of = <Id extends string>(kind: Threshold['of']): readonly Lack<Id>[] =>
    missed
      .filter((one) => one.of === kind)
      .map(({ id, points, needed }) => ({ id: id as Id, points, needed }));
  const mean = missed.find((one) => one.of === 'mean');
  return {
    points: mean === undefined ? 0 : mean.needed - mean.points,
    dimensions: of<DimensionId>('dimension'),
    axes: of<AxisId>('axis'),
  };
}
