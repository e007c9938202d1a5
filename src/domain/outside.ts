import type { TouchpointId } from './ids.ts';
import { atLeast, atMost, settle } from './precision.ts';
import type { ScoredView } from './score.ts';

/** Ratings that a touchpoint needs before it stands for how customers see it. */
export const leastRatings = 5;
/** Up to this many points, ends included, own view and customers' are in step. */
const inStepWithin = 10;
/** Above this many points the own view is far kinder. */
const farAbove = 25;

/**
 * How customers see a touchpoint, in points from 0 to 100; `ignored` counts what was not a whole
 * number from 1 to 5. `tooFew`: `missing` more ratings are needed.
 */
export type OutsideView =
  | {
      readonly kind: 'scored';
      readonly points: number;
      readonly ratings: number;
      readonly ignored: number;
    }
  | {
      readonly kind: 'tooFew';
      readonly ratings: number;
      readonly missing: number;
      readonly ignored: number;
    };

export interface OutsideTouchpoint {
  readonly id: TouchpointId;
  /** Own score in points; null where it has none. */
  readonly own: number | null;
  readonly theirs: OutsideView;
  /** Own points - theirs; null unless both are known. */
  readonly difference: number | null;
}

/** Whether the firm sees itself in a kinder light than its customers do, in step, or a harder one. */
export type OutsideReading = 'farKinder' | 'kinder' | 'inStep' | 'harder';

/**
 * The own view against the customers': `difference` is the mean over the touchpoints that have both.
 * `widest` names the touchpoints where the two lie furthest apart, either way; none where they agree
 * everywhere. `none`: no touchpoint has both.
 */
export type OutsideOverall =
  | {
      readonly kind: 'compared';
      readonly difference: number;
      readonly reading: OutsideReading;
      readonly touchpoints: readonly TouchpointId[];
      readonly widest: readonly TouchpointId[];
    }
  | { readonly kind: 'none' };

export interface Outside {
  /** In ring order. */
  readonly touchpoints: readonly OutsideTouchpoint[];
  readonly overall: OutsideOverall;
}

/** What was read in a text of ratings, in order, and the pieces of it that are no rating. */
export interface ReadRatings {
  readonly ratings: readonly number[];
  readonly notUnderstood: readonly string[];
}

/**
 * Sets the firm's own scores against its customers' ratings, touchpoint by touchpoint. A touchpoint
 * has the customers' view with 5 ratings or more: points = (mean rating - 1) x 25.
 * @example outsideCheck(instrument.loop.ring, scores.touchpoints, ratings).overall
 */
export function outsideCheck(
  ring: readonly TouchpointId[],
  own: readonly ScoredView<TouchpointId>[],
  ratings: ReadonlyMap<TouchpointId, readonly number[]>,
): Outside {
  const ownPoints = new Map(
    own.flatMap(({ id, score }) => (score.kind === 'scored' ? [[id, score.points] as const] : [])),
  );
  const touchpoints = ring.map((id): OutsideTouchpoint => {
    const mine = ownPoints.get(id) ?? null;
    const theirs = outsideView(ratings.get(id) ?? []);
    const both = mine !== null && theirs.kind === 'scored';
    return { id, own: mine, theirs, difference: both ? mine - theirs.points : null };
  });
  return { touchpoints, overall: overallOf(touchpoints) };
}

/**
 * Reads ratings as people write them: whole numbers from 1 to 5 with spaces, commas, semicolons,
 * slashes or new lines between. Nothing is guessed: "4.5", "6" and "455" are not understood.
 * @example parseRatings('4 5, 3;4').ratings // [4, 5, 3, 4]
 */
export function parseRatings(text: string): ReadRatings {
  const pieces = text.split(/[\s,;/|]+/).filter((piece) => piece !== '');
  return {
    ratings: pieces.filter((piece) => /^[1-5]$/.test(piece)).map(Number),
    notUnderstood: pieces.filter((piece) => !/^[1-5]$/.test(piece)),
  };
}

function isRating(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}

function outsideView(given: readonly number[]): OutsideView {
  const valid = given.filter(isRating);
  const ratings = valid.length;
  const ignored = given.length - ratings;
  if (ratings < leastRatings) {
    return { kind: 'tooFew', ratings, missing: leastRatings - ratings, ignored };
  }
  const mean = valid.reduce((sum, rating) => sum + rating, 0) / ratings;
  return { kind: 'scored', points: (mean - 1) * 25, ratings, ignored };
}

function overallOf(touchpoints: readonly OutsideTouchpoint[]): OutsideOverall {
  const compared = touchpoints.flatMap(({ id, difference }) =>
    difference === null ? [] : [{ id, difference }],
  );
  if (compared.length === 0) return { kind: 'none' };
  const difference = compared.reduce((sum, each) => sum + each.difference, 0) / compared.length;
  const apart = (each: { readonly difference: number }) => settle(Math.abs(each.difference));
  const widest = Math.max(...compared.map(apart));
  return {
    kind: 'compared',
    difference,
    reading: readingOf(difference),
    touchpoints: compared.map(({ id }) => id),
    widest: compared.filter((each) => widest > 0 && apart(each) === widest).map(({ id }) => id),
  };
}

function readingOf(difference: number): OutsideReading {
  if (!atMost(difference, farAbove)) return 'farKinder';
  if (!atMost(difference, inStepWithin)) return 'kinder';
  return atLeast(difference, -inStepWithin) ? 'inStep' : 'harder';
}
