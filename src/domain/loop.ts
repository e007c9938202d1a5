import type { AxisId, TouchpointId } from './ids.ts';
import type { LoopShape } from './instrument.ts';
import { atLeast, atMost, settle } from './precision.ts';
import type { ScoredView, Scores } from './score.ts';

/** The four fields of the growth loop, marketing against CX. */
export type Field = 'growthLoop' | 'negativeSpiral' | 'untappedPotential' | 'standstill';

/** Points where weak becomes strong on both axes of the field. */
export const fieldCut = 50;
/** Within this many points of the cut, ends included, a position is on the line. */
export const lineWidth = 5;

/** A place in the loop: the three axes in points from 0 to 100, and 1 + 1 from 0 to 3. */
export interface LoopPoint {
  readonly marketing: number;
  readonly cx: number;
  readonly link: number;
  readonly onePlusOne: number;
}

/**
 * The position in the growth loop. `near` names the axes on whose line it stands; the fields it lies
 * between are then those on both sides. `holdsBack` names the lowest of the three factors, all of
 * them where they are equal. `tooFew` names the axes without a score.
 */
export type Loop =
  | {
      readonly kind: 'scored';
      readonly at: LoopPoint;
      readonly field: Field;
      readonly near: readonly ('marketing' | 'cx')[];
      readonly between: readonly Field[];
      readonly holdsBack: readonly AxisId[];
    }
  | { readonly kind: 'tooFew'; readonly missing: readonly AxisId[] };

/** Touchpoints in ring order with the leak, if there is a clear one. */
export type Ring =
  | {
      readonly kind: 'scored';
      readonly mean: number;
      readonly touchpoints: readonly ScoredView<TouchpointId>[];
      readonly leak: readonly TouchpointId[];
    }
  | { readonly kind: 'tooFew'; readonly scored: number; readonly needed: number };

/** Touchpoints of the ring that must have a score before it is shown. */
export const leastTouchpoints = 5;
/** A lowest touchpoint under this many points leaks, wherever the others stand. */
export const leakBelow = 60;
/** A lowest touchpoint at least this far below the ring's mean leaks. */
const leakDistance = 10;
/** Touchpoints within this many points of the lowest leak with it. */
const leakCompany = 3;

/**
 * 1 + 1 = 3 x cube root of (m x c x l), each axis as a share from 0 to 1; the result runs from 0 to
 * 3. Multipliers multiply: any of them at 0 gives 0, all at 1 give 3.
 * @example onePlusOne(0.8, 0.2, 0.5) // 1.2926...
 */
export function onePlusOne(marketing: number, cx: number, link: number): number {
  return 3 * Math.cbrt(marketing * cx * link);
}

/** Where the answers stand in the loop. All three axes must have a score. */
export function loopOf(scores: Pick<Scores, 'axes'>, shape: LoopShape): Loop {
  const points = new Map(
    scores.axes.flatMap((axis) =>
      axis.score.kind === 'scored' ? [[axis.id, axis.score.points] as const] : [],
    ),
  );
  const marketing = points.get(shape.marketing);
  const cx = points.get(shape.cx);
  const link = points.get(shape.link);
  if (marketing === undefined || cx === undefined || link === undefined) {
    const missing = [shape.marketing, shape.cx, shape.link].filter((axis) => !points.has(axis));
    return { kind: 'tooFew', missing };
  }
  return placeInLoop(marketing, cx, link, shape);
}

/**
 * The place of three axis scores in points: field by the cut at 50 (the cut itself is strong), on the
 * line when within 5 points of it, ends included.
 */
export function placeInLoop(
  marketing: number,
  cx: number,
  link: number,
  shape: LoopShape,
): Loop & { kind: 'scored' } {
  const at = { marketing, cx, link, onePlusOne: onePlusOne(marketing / 100, cx / 100, link / 100) };
  const near = (['marketing', 'cx'] as const).filter((axis) =>
    atMost(Math.abs(at[axis] - fieldCut), lineWidth),
  );
  const sides = (axis: 'marketing' | 'cx') =>
    near.includes(axis) ? [true, false] : [atLeast(at[axis], fieldCut)];
  const between = sides('marketing').flatMap((m) => sides('cx').map((c) => fieldOf(m, c)));
  return {
    kind: 'scored',
    at,
    field: fieldOf(atLeast(marketing, fieldCut), atLeast(cx, fieldCut)),
    near,
    between: near.length > 0 ? between : [],
    holdsBack: lowestAxes(at, shape),
  };
}

/**
 * The ring of touchpoints and where it leaks: the lowest one, if it is under 60 or at least 10 below
 * the ring's mean, together with all within 3 points of it. Needs 5 scored touchpoints.
 */
export function ringOf(scores: Pick<Scores, 'touchpoints'>, shape: LoopShape): Ring {
  const touchpoints = shape.ring.flatMap((id) => scores.touchpoints.filter((t) => t.id === id));
  const scored = touchpoints.flatMap((touchpoint) =>
    touchpoint.score.kind === 'scored'
      ? [{ id: touchpoint.id, points: touchpoint.score.points }]
      : [],
  );
  if (scored.length < leastTouchpoints) {
    return { kind: 'tooFew', scored: scored.length, needed: leastTouchpoints };
  }
  const mean = scored.reduce((sum, { points }) => sum + points, 0) / scored.length;
  const lowest = Math.min(...scored.map(({ points }) => points));
  const leaks = !atLeast(lowest, leakBelow) || atLeast(mean - lowest, leakDistance);
  const company = scored.filter(({ points }) => atMost(settle(points) - lowest, leakCompany));
  return { kind: 'scored', mean, touchpoints, leak: leaks ? company.map(({ id }) => id) : [] };
}

function lowestAxes(at: LoopPoint, shape: LoopShape): readonly AxisId[] {
  const least = settle(Math.min(at.marketing, at.cx, at.link));
  return (['marketing', 'cx', 'link'] as const)
    .filter((axis) => settle(at[axis]) === least)
    .map((axis) => shape[axis]);
}

function fieldOf(strongMarketing: boolean, strongCx: boolean): Field {
  if (strongMarketing) return strongCx ? 'growthLoop' : 'negativeSpiral';
  return strongCx ? 'untappedPotential' : 'standstill';
}
