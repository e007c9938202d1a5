import { type Answers, type Position, pointsOf } from './answer.ts';
import type { AxisId, DimensionId, ItemId } from './ids.ts';
import { axisFloorForTop, type Level, levelCuts, type Maturity, maturityOf } from './maturity.ts';
import { atLeast } from './precision.ts';
import { type Plan, type Score, type ScoredView, scoreItems, type View } from './score.ts';

/** How firm a level is: how many one-position moves of rated answers change it. */
export interface Robustness {
  /**
   * The fewest moves after which the level is at least one higher, gates included; one item moved by
   * two positions is two moves. Null at level 5, and where an axis without a score rules level 5 out.
   */
  readonly lift: number | null;
  /** The fewest moves after which the level is lower. Null at level 1. */
  readonly lower: number | null;
  /** The level, gates included, if each rated answer counted 12.5 points less, at least 0. */
  readonly halfStepLevel: Level;
}

/**
 * How firm a level is. One position of an item of weight w adds 25 x w / (sum of the rated weights)
 * points to its dimension and to its axis; dimensions count equally in the mean. Exact for equal and
 * unequal weights; points are compared to 1e-9.
 * @param maturity the maturity of these answers in this plan
 * @example robustnessOf(plan, answers, maturity).lift // 2: "two answers from level 4"
 */
export function robustnessOf(
  plan: Plan,
  answers: Answers,
  maturity: Maturity & { kind: 'scored' },
): Robustness {
  const dimensions = plan.dimensions.map((view) => scaleOf(view, answers));
  const axes = plan.axes.map((view) => scaleOf(view, answers));
  const { points, level } = maturity;
  const standing = { points, level, dimensions: dimensions.filter(isScored), axes };
  return {
    lift: level === 5 ? null : fewestUp(standing, level + 1),
    lower: level === 1 ? null : fewestDown(standing),
    halfStepLevel: levelWithoutHalfAStep(dimensions, axes),
  };
}

/** A rated item of a view, and the points of the view that one position of it is worth. */
interface Part {
  readonly id: ItemId;
  readonly position: Position;
  readonly worth: number;
}

/** A view with its score and its rated items, those worth most first. */
interface Scale<Id extends string = string> extends ScoredView<Id> {
  readonly parts: readonly Part[];
}

type ScoredScale<Id extends string = string> = Scale<Id> & {
  readonly score: Score & { kind: 'scored' };
};

/** What a level rests on: the mean in points, the scored dimensions behind it, and the axes. */
interface Standing {
  readonly points: number;
  readonly level: Level;
  readonly dimensions: readonly ScoredScale[];
  readonly axes: readonly Scale[];
}

function scaleOf<Id extends string>(view: View<Id>, answers: Answers): Scale<Id> {
  const ratings = view.items.flatMap(({ id, weight }) => {
    const answer = answers.get(id);
    return answer?.kind === 'rated' ? [{ id, weight, position: answer.position }] : [];
  });
  const perWeight = pointsOf(2) / sum(ratings.map(({ weight }) => weight));
  const parts = ratings
    .map(({ id, weight, position }) => ({ id, position, worth: weight * perWeight }))
    .toSorted((a, b) => b.worth - a.worth);
  return { ...view, score: scoreItems(view.items, answers), parts };
}

function isScored<Id extends string>(scale: Scale<Id>): scale is ScoredScale<Id> {
  return scale.score.kind === 'scored';
}

/** Points at which a level begins, 0 for level 1. */
function startOf(level: number): number {
  return levelCuts[level - 2] ?? 0;
}

/** Points that each scored dimension needs for a level: at most one level lies between the two. */
function gateOf(level: number): number {
  return startOf(level - 1);
}

/** Half a step less is half of what a position is worth; position 1 has nothing to lose. */
function levelWithoutHalfAStep(
  dimensions: readonly Scale<DimensionId>[],
  axes: readonly Scale<AxisId>[],
): Level {
  const maturity = maturityOf({ dimensions: dimensions.map(lowered), axes: axes.map(lowered) });
  return maturity.kind === 'scored' ? maturity.level : 1;
}

function lowered<Id extends string>({ score, parts, ...view }: Scale<Id>): ScoredView<Id> {
  if (score.kind !== 'scored') return { ...view, score };
  const losing = parts.filter(({ position }) => position > 1);
  const points = score.points - sum(losing.map(({ worth }) => worth / 2));
  return { ...view, score: { ...score, points } };
}

/** The cheapest way down: through the mean, a dimension's gate or, from level 5, an axis. */
function fewestDown({ points, level, dimensions, axes }: Standing): number {
  const inMean = dimensions.flatMap(movesDown).map((worth) => worth / dimensions.length);
  const below = (floor: number) => (scale: ScoredScale) =>
    movesToFall(scale.score.points, movesDown(scale), floor);
  return Math.min(
    movesToFall(points, inMean.toSorted(descending), startOf(level)),
    ...dimensions.map(below(gateOf(level))),
    ...(level === 5 ? axes.filter(isScored).map(below(axisFloorForTop)) : []),
  );
}

/** What each one-position move down takes from its view, the largest first. */
function movesDown({ parts }: Scale): readonly number[] {
  return parts.flatMap(({ worth, position }) => repeated(worth, position - 1));
}

/** How many moves take points below a floor; infinitely many where all of them leave it reached. */
function movesToFall(points: number, moves: readonly number[], floor: number): number {
  let left = points;
  const last = moves.findIndex((worth) => {
    left -= worth;
    return !atLeast(left, floor);
  });
  return last < 0 ? Number.POSITIVE_INFINITY : last + 1;
}

/** Something to be reached: the points now, and the points that suffice. */
interface Goal {
  readonly from: number;
  readonly to: number;
}

/** Points that moves add toward each goal, in the order of the goals. */
type Gains = readonly number[];

/** Some moves together: how many, and what they add. */
interface Bundle {
  readonly moves: number;
  readonly gains: Gains;
}

/** The moves up of one scored dimension, or of rated items in none. */
interface Group {
  /** Moves that help no short axis, then those of each; the largest first, as they are taken. */
  readonly cells: readonly (readonly Gains[])[];
  /** Whether so many points in the mean lift the dimension to its gate. */
  readonly passes: (mean: number) => boolean;
}

/** The most points that 0, 1, 2 and so on moves can add; -Infinity where gates need more moves. */
type Most = readonly number[];

interface Search {
  /** The mean, then each axis that is short. */
  readonly goals: readonly Goal[];
  /** Of each group that helps a short axis, the bundles that may be worth taking. */
  readonly choices: readonly (readonly Bundle[])[];
  /** Per goal, what can be added when the first 0, 1, 2 and so on of those groups are done with. */
  readonly bounds: readonly (readonly Most[])[];
}

/**
 * The fewest moves to a level. Each dimension passes its gate by its largest moves, and the largest
 * of all others lift the mean. Where axes fall short of level 5, the moves are counted up from 0
 * until a search finds that so many suffice. Null where no moves do.
 */
function fewestUp(standing: Standing, target: number): number | null {
  const short = target === 5 ? standing.axes.filter(isShort) : [];
  if (!short.every(isScored)) return null;
  const goals = [
    { from: standing.points, to: startOf(target) },
    ...short.map(({ score }) => ({ from: score.points, to: axisFloorForTop })),
  ];
  const groups = groupsOf(standing.dimensions, short, gateOf(target));
  const search = searchThrough(groups, goals);
  const all = groups.flatMap(({ cells }) => cells.flat()).length;
  for (let limit = 0; limit <= all; limit += 1) if (suffices(search, limit)) return limit;
  return null;
}

function isShort(axis: Scale): boolean {
  return !(isScored(axis) && atLeast(axis.score.points, axisFloorForTop));
}

/** A group per dimension, and one of what the short axes have outside the scored dimensions. */
function groupsOf(
  dimensions: readonly ScoredScale[],
  short: readonly Scale[],
  gate: number,
): readonly Group[] {
  const count = dimensions.length;
  const inside = new Set(dimensions.flatMap(({ parts }) => parts.map(({ id }) => id)));
  const outside = short.flatMap(({ parts }) => parts.filter(({ id }) => !inside.has(id)));
  return [
    ...dimensions.map(({ score, parts }) => ({
      cells: cellsOf(parts, 1 / count, short),
      passes: (mean: number) => atLeast(score.points + mean * count, gate),
    })),
    { cells: cellsOf(outside, 0, short), passes: () => true },
  ];
}

/** The moves up of some parts by the short axis that they help; those that help none come first. */
function cellsOf(
  parts: readonly Part[],
  shareOfMean: number,
  short: readonly Scale[],
): readonly (readonly Gains[])[] {
  const cells: Gains[][] = [[], ...short.map(() => [])];
  for (const { id, position, worth } of parts) {
    const onAxes = short.map((axis) => axis.parts.find((part) => part.id === id)?.worth ?? 0);
    const helped = onAxes.findIndex((gain) => gain > 0) + 1;
    cells[helped]?.push(...repeated([worth * shareOfMean, ...onAxes], 5 - position));
  }
  return cells;
}

/** Groups with few choices come first, which keeps small what is carried from group to group. */
function searchThrough(groups: readonly Group[], goals: readonly Goal[]): Search {
  const helps = ({ cells }: Group) => cells.slice(1).some((cell) => cell.length > 0);
  const helping = groups
    .filter(helps)
    .map((group) => ({ group, choices: choicesIn(group, goals) }))
    .toSorted((a, b) => a.choices.length - b.choices.length);
  const ordered = [
    ...helping.map(({ group }) => group),
    ...groups.filter((group) => !helps(group)),
  ];
  const bounds = Array.from({ length: helping.length + 1 }, (_, done) =>
    goals.map((_, goal) => mostFrom(ordered.slice(done), goal)),
  );
  return { goals, choices: helping.map(({ choices }) => choices), bounds };
}

/** What 0, 1, 2 and so on moves add to a goal at most; to the mean, once each gate is passed. */
function mostFrom(groups: readonly Group[], goal: number): Most {
  const forced: number[] = [];
  const free: number[] = [];
  for (const { cells, passes } of groups) {
    const moves = cells
      .flatMap((cell) => cell.map((gains) => at(gains, goal)))
      .toSorted(descending);
    const needed = goal === 0 ? runningSums(moves).findIndex(passes) : 0;
    forced.push(...moves.slice(0, needed));
    free.push(...moves.slice(needed));
  }
  const most = runningSums([...forced, ...free.toSorted(descending)]);
  return most.map((gain, moves) => (moves < forced.length ? Number.NEGATIVE_INFINITY : gain));
}

/** The bundles of a group that pass its gate: the first moves of each cell, in every combination. */
function choicesIn({ cells, passes }: Group, goals: readonly Goal[]): readonly Bundle[] {
  let bundles: readonly Bundle[] = [nothing(goals)];
  for (const cell of cells) {
    const firsts = firstMoves(cell, goals);
    bundles = frontOf(bundles.flatMap((bundle) => firsts.map((more) => sumOf(bundle, more))));
  }
  return bundles.filter(({ gains }) => passes(at(gains, 0)));
}

/** The first 0, 1, 2 and so on moves of a cell. */
function firstMoves(cell: readonly Gains[], goals: readonly Goal[]): readonly Bundle[] {
  const bundles = [nothing(goals)];
  let last = nothing(goals);
  for (const gains of cell) {
    last = sumOf(last, { moves: 1, gains });
    bundles.push(last);
  }
  return bundles;
}

/**
 * Whether so many moves reach every goal. Group by group it keeps the bundles that no other one
 * beats and that may still arrive. Once the axes have arrived, what the bound promises the mean can
 * be had: the largest moves of the remaining groups add it.
 */
function suffices(search: Search, limit: number): boolean {
  const { goals, choices } = search;
  let bundles: readonly Bundle[] = [nothing(goals)].filter((none) =>
    mayArrive(search, 0, none, limit),
  );
  for (const [group, choice] of choices.entries()) {
    if (bundles.some((bundle) => axesArrive(goals, bundle))) return true;
    const joined = bundles.flatMap((bundle) => choice.map((more) => sumOf(bundle, more)));
    const open = joined.filter((bundle) => mayArrive(search, group + 1, bundle, limit));
    bundles = frontOf(open.map((bundle) => capped(goals, bundle)));
  }
  return bundles.length > 0;
}

/** Whether the moves left of a limit could do, were each goal given the best of them. */
function mayArrive(
  { goals, bounds }: Search,
  group: number,
  bundle: Bundle,
  limit: number,
): boolean {
  const left = limit - bundle.moves;
  if (left < 0) return false;
  const needed = goals.map(({ from, to }, goal) => {
    const reached = from + at(bundle.gains, goal);
    const moves = bounds[group]?.[goal]?.findIndex((more) => atLeast(reached + more, to)) ?? -1;
    return moves < 0 ? Number.POSITIVE_INFINITY : moves;
  });
  const [forMean = 0, ...forAxes] = needed;
  return forMean <= left && sum(forAxes) <= left;
}

function axesArrive(goals: readonly Goal[], { gains }: Bundle): boolean {
  return goals.every(({ from, to }, goal) => goal === 0 || atLeast(from + at(gains, goal), to));
}

/** A bundle counted as far as its goals: what it adds beyond one makes it no better. */
function capped(goals: readonly Goal[], { moves, gains }: Bundle): Bundle {
  return {
    moves,
    gains: goals.map(({ from, to }, goal) => Math.min(at(gains, goal), to - from)),
  };
}

/** The bundles that no other one beats: as many points or more toward each goal in as few moves. */
function frontOf(bundles: readonly Bundle[]): readonly Bundle[] {
  const front: Bundle[] = [];
  const ordered = bundles.toSorted((a, b) => a.moves - b.moves || at(b.gains, 0) - at(a.gains, 0));
  for (const bundle of ordered) {
    if (!front.some(({ gains }) => addAsMuch(gains, bundle.gains))) front.push(bundle);
  }
  return front;
}

/** Compared to the last bit: float dust can keep a bundle too many here, and lose none. */
function addAsMuch(gains: Gains, others: Gains): boolean {
  return gains.every((gain, goal) => gain >= at(others, goal));
}

function nothing(goals: readonly Goal[]): Bundle {
  return { moves: 0, gains: goals.map(() => 0) };
}

function sumOf(a: Bundle, b: Bundle): Bundle {
  return {
    moves: a.moves + b.moves,
    gains: a.gains.map((gain, goal) => gain + at(b.gains, goal)),
  };
}

function at(gains: Gains, goal: number): number {
  return gains[goal] ?? 0;
}

/** Sums of the first 0, 1, 2 and so on values. */
function runningSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  let total = 0;
  for (const value of values) {
    total += value;
    sums.push(total);
  }
  return sums;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function repeated<Value>(value: Value, times: number): readonly Value[] {
  return Array.from({ length: times }, () => value);
}

function descending(a: number, b: number): number {
  return b - a;
}
