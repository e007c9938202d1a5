import { type Answer, type Answers, type Position, rated } from './answer.ts';
import type { AxisId, DimensionId } from './ids.ts';
import type { Item } from './instrument.ts';
import { atLeast, settle } from './precision.ts';
import { type Plan, type ScoredView, type Scores, score } from './score.ts';

export type Level = 1 | 2 | 3 | 4 | 5;

/** Points at which levels 2, 3, 4 and 5 begin; the cut itself belongs to the higher level. */
export const levelCuts: readonly number[] = [20, 40, 60, 80];

/** Points that every axis must reach before level 5 is given. */
export const axisFloorForTop = 50;

/** Why the level is below what the mean alone would say. */
export type Gate =
  | { readonly kind: 'dimension'; readonly dimensions: readonly DimensionId[] }
  | { readonly kind: 'axis'; readonly axes: readonly AxisId[] };

/**
 * Maturity in points from 0 to 100, the level of the mean, the level given, and the gates between
 * the two. `tooFew` when fewer than two thirds of the dimensions have a score.
 */
export type Maturity =
  | {
      readonly kind: 'scored';
      readonly points: number;
      readonly meanLevel: Level;
      readonly level: Level;
      readonly gates: readonly Gate[];
    }
  | { readonly kind: 'tooFew'; readonly scored: number; readonly needed: number }
  | { readonly kind: 'notApplicable' };

/** The lowest and the highest level that open answers leave possible; equal when none is open. */
export interface LevelRange {
  readonly low: Level;
  readonly high: Level;
}

/**
 * Level of some points by the cuts 20, 40, 60, 80.
 * @example levelOf(20) // 2
 */
export function levelOf(points: number): Level {
  const passed = levelCuts.filter((cut) => atLeast(points, cut)).length;
  return (passed + 1) as Level;
}

/**
 * Maturity = mean of the scored dimensions, each counting once. Gates: the level is at most one
 * above the level of the lowest scored dimension, and level 5 needs each axis scored at 50 or more.
 */
export function maturityOf(scores: Pick<Scores, 'dimensions' | 'axes'>): Maturity {
  const points = scores.dimensions.flatMap(pointsOfView);
  const needed = Math.ceil((scores.dimensions.length * 2) / 3);
  if (scores.dimensions.every((view) => view.score.kind === 'notApplicable')) {
    return { kind: 'notApplicable' };
  }
  if (points.length < needed) return { kind: 'tooFew', scored: points.length, needed };
  const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
  return { kind: 'scored', points: mean, ...gated(levelOf(mean), scores) };
}

/**
 * What the level would be with every don't-know and unanswered item at 1, and at 5, taken together
 * with the level as it stands: skipping must never lift a result unseen. Null when no answer set
 * gives a level, because too little applies.
 */
export function levelRange(plan: Plan, answers: Answers, now: Maturity): LevelRange | null {
  const levels = [rated(1), rated(5)]
    .map((filling) => maturityOf(score(plan, fillOpen(plan.items, answers, filling))))
    .concat(now)
    .flatMap((maturity) => (maturity.kind === 'scored' ? [maturity.level] : []));
  if (levels.length === 0) return null;
  return { low: Math.min(...levels) as Level, high: Math.max(...levels) as Level };
}

/** The answers with every don't-know and unanswered item given one answer. */
export function fillOpen(items: readonly Item[], answers: Answers, filling: Answer): Answers {
  const open = items.filter((item) => isOpen(answers.get(item.id)));
  return new Map([...answers, ...open.map((item) => [item.id, filling] as const)]);
}

/** Positions of the rated items, in shown order. */
export function ratedPositions(items: readonly Item[], answers: Answers): readonly Position[] {
  return items.flatMap((item) => {
    const answer = answers.get(item.id);
    return answer?.kind === 'rated' ? [answer.position] : [];
  });
}

function isOpen(answer: Answer | undefined): boolean {
  return answer === undefined || answer.kind === 'dontKnow';
}

function pointsOfView(view: ScoredView<string>): readonly number[] {
  return view.score.kind === 'scored' ? [view.score.points] : [];
}

function gated(meanLevel: Level, scores: Pick<Scores, 'dimensions' | 'axes'>) {
  const lowest = Math.min(...scores.dimensions.flatMap(pointsOfView));
  const dimensionCap = levelOf(lowest) + 1;
  const weakAxes = scores.axes.filter(
    (axis) => !(axis.score.kind === 'scored' && atLeast(axis.score.points, axisFloorForTop)),
  );
  const axisCap = weakAxes.length > 0 ? 4 : 5;
  const level = Math.min(meanLevel, dimensionCap, axisCap) as Level;
  const gates: Gate[] = [];
  if (level < meanLevel && level === dimensionCap) {
    gates.push({ kind: 'dimension', dimensions: dimensionsAtLevel(scores, levelOf(lowest)) });
  }
  if (level < meanLevel && level === axisCap) {
    gates.push({ kind: 'axis', axes: weakAxes.map((axis) => axis.id) });
  }
  return { meanLevel, level, gates };
}

function dimensionsAtLevel(scores: Pick<Scores, 'dimensions'>, level: Level) {
  return scores.dimensions
    .filter((view) => pointsOfView(view).some((points) => levelOf(settle(points)) === level))
    .map((view) => view.id);
}
