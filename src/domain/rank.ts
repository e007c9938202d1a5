import { type Answers, pointsOf, rated, toPosition } from './answer.ts';
import type { ActionId, DepartmentId, ItemId, KpiId } from './ids.ts';
import type {
  Action,
  Effort,
  Instrument,
  Item,
  Move,
  Occasion,
  Profile,
  VerdictId,
} from './instrument.ts';
import type { Kpi, Ladder } from './kpi.ts';
import { climbs, type KpiPlace } from './ladder.ts';
import { onePlusOne } from './loop.ts';
import { settle } from './precision.ts';
import { type Plan, scoreItems, type View } from './score.ts';
import type { Verdicts } from './verdicts.ts';

/** What effort costs when steps are compared: one for days, one and a half for weeks, two and a half for a quarter. */
export const effortWeights: Readonly<Record<Effort, number>> = {
  days: 1,
  weeks: 1.5,
  quarter: 2.5,
};

/** One point of 1 + 1 counts as much as this many points of maturity. */
export const pointsPerOne = 20;
/** What remains of the priority where the growth phase does not fit. */
const otherPhase = 0.7;
/** Axes count as at least this share while steps are ranked, so that 0 does not hide every gain. */
const axisFloor = 0.05;
/** Where a blind spot is taken to stand, and to move, when finding out is ranked. */
const assumedStand = 3;

/** What a step would give: change of maturity in points, change of 1 + 1, and the two as one sum. */
export interface Gain {
  readonly maturity: number;
  readonly onePlusOne: number;
  /** maturity + 20 x onePlusOne, unrounded. */
  readonly total: number;
}

interface StepFigures {
  readonly gain: Gain;
  readonly effort: Effort;
  readonly owner: DepartmentId;
  readonly phaseFit: number;
  /** gain / effort weight x phase fit. */
  readonly priority: number;
  readonly moves: readonly Move[];
}

/** How much work the next rung is, and by when it can be reached, from where a KPI stands. */
export const climbTimes: Readonly<
  Record<
    Exclude<KpiPlace, 'decides' | 'unanswered'>,
    { readonly effort: Effort; readonly horizon: 30 | 60 | 90 }
  >
> = {
  none: { effort: 'weeks', horizon: 60 },
  counted: { effort: 'weeks', horizon: 60 },
  silo: { effort: 'weeks', horizon: 60 },
  shown: { effort: 'days', horizon: 30 },
  followed: { effort: 'weeks', horizon: 60 },
  dontKnow: { effort: 'days', horizon: 30 },
};

/** Where a KPI can climb from. */
export type ClimbingPlace = keyof typeof climbTimes;

/** A KPI's step to the next rung of the ladder. It moves no answer, so it has no gain in points. */
export interface ClimbStep {
  readonly kind: 'climb';
  readonly kpi: KpiId;
  readonly from: ClimbingPlace;
  readonly owner: DepartmentId;
  readonly owners: readonly [DepartmentId, DepartmentId];
  readonly effort: Effort;
  readonly horizon: 30 | 60 | 90;
  readonly verdicts: readonly VerdictId[];
}

/** An action that moves items. */
export type ImproveStep = {
  readonly kind: 'improve';
  readonly action: ActionId;
  /** The verdicts that fired and that it answers. */
  readonly verdicts: readonly VerdictId[];
} & StepFigures;

/** A step that fits the answers: an action that moves items, finding out, a KPI's next rung, upkeep. */
export type RankedStep =
  | ImproveStep
  | ({ readonly kind: 'findOut'; readonly item: ItemId } & StepFigures)
  | ClimbStep
  | {
      readonly kind: 'upkeep';
      readonly action: ActionId;
      readonly owner: DepartmentId;
      readonly effort: Effort;
    };

/** A step that moves answers, and so has a gain. */
export type MovingStep = Exclude<RankedStep, { kind: 'upkeep' | 'climb' }>;

export function isMoving(step: RankedStep): step is MovingStep {
  return step.kind !== 'upkeep' && step.kind !== 'climb';
}

/** What the situation says beside the answers: which upkeep actions fit. */
export interface Situation {
  readonly top: boolean;
  readonly unanswered: boolean;
  readonly manyNotApplicable: boolean;
  readonly verdicts: Pick<Verdicts, 'fired' | 'mends'>;
  /** What is said of the KPIs. */
  readonly ladder?: Ladder;
}

/** A verdict that fires has its action among this many first steps. */
export const verdictPlaces = 5;

/**
 * Every step that fits, best first. Gain = change of maturity + 20 x change of 1 + 1 when the
 * action's items each move up one position (never above 5), with the axes floored at 0.05; a blind
 * spot's step is to find out, as if it stood at 3 and moved to 4. Priority = gain / effort x phase
 * fit. Ties: more points moved, then id. A verdict that fired has its best action among the first
 * five, and so has the best KPI that all can see and that decides nothing yet. The other KPIs' next
 * rungs come after what moves the answers. Upkeep follows, so that the list is never empty; at the
 * top level re-measuring stands among the first three.
 */
export function rank(
  instrument: Instrument,
  plan: Plan,
  answers: Answers,
  profile: Profile,
  situation: Situation,
): readonly RankedStep[] {
  const steps = [
    ...improvements(instrument, plan, answers, profile, situation.verdicts),
    ...findings(plan, answers),
  ].toSorted(byPriority);
  const climbing = climbSteps(instrument.kpis, situation);
  const ordered = withVerdicts([...steps, ...climbing], situation);
  const staying = upkeepSteps(instrument, situation, ['top']);
  const upkeep = upkeepSteps(instrument, situation, ['unanswered', 'notApplicable', 'always']);
  return [...ordered.slice(0, 2), ...staying, ...ordered.slice(2), ...upkeep];
}

/**
 * Brings the best action of each fired verdict among the first places, and the best KPI that is on a
 * shared dashboard, without moving any of them further than it must: the others keep their order,
 * and so do those brought forward. Where there are more than places, one is a KPI's.
 */
function withVerdicts(
  steps: readonly RankedStep[],
  { verdicts, top }: Situation,
): readonly RankedStep[] {
  const best = verdicts.fired.flatMap(
    (verdict) =>
      steps.find(
        (step) =>
          (step.kind === 'improve' || step.kind === 'climb') && step.verdicts.includes(verdict),
      ) ?? [],
  );
  const seen = steps.find((step) => step.kind === 'climb' && step.from === 'shown');
  const climbing = new Set<RankedStep | undefined>(
    [...best, seen].filter((step) => step?.kind === 'climb'),
  );
  // At the top level one of the first places is kept for measuring again.
  const places = verdictPlaces - (top ? 1 : 0);
  const moving = steps.filter((step) => best.includes(step) && step.kind !== 'climb');
  const kept = moving.slice(0, places - Math.min(1, climbing.size));
  const wanted = [...kept, ...steps.filter((step) => climbing.has(step))].slice(0, places);
  const others = steps.filter((step) => !wanted.includes(step));
  const first = others.slice(0, places - wanted.length);
  const chosen = steps.filter((step) => wanted.includes(step) || first.includes(step));
  return [...chosen, ...others.filter((step) => !first.includes(step))];
}

/** The actions that fit the business model and move an answer, best first, whatever the verdicts. */
export function fittingActions(
  instrument: Instrument,
  plan: Plan,
  answers: Answers,
  profile: Profile,
): readonly ImproveStep[] {
  const noVerdicts = { fired: [], mends: {} };
  return improvements(instrument, plan, answers, profile, noVerdicts).toSorted(byPriority);
}

function improvements(
  instrument: Instrument,
  plan: Plan,
  answers: Answers,
  profile: Profile,
  { fired, mends }: Situation['verdicts'],
): readonly ImproveStep[] {
  const before = standing(plan, answers);
  return instrument.actions.flatMap((action) => {
    if (action.occasion !== 'improve' || !fitsModel(action, profile)) return [];
    const verdicts = fired.filter((verdict) => action.verdicts.includes(verdict));
    const own = movesOf(action.items, plan, answers);
    // A verdict is never left without its action: where that has nothing to move, it mends the worst.
    const moves = own.length > 0 ? own : worstMove(verdicts, mends, plan, answers);
    if (moves.length === 0) return [];
    const gain = difference(before, standing(plan, withMoves(answers, moves)));
    const phaseFit = fitsPhase(action, profile) ? 1 : otherPhase;
    const priority = (gain.total / effortWeights[action.effort]) * phaseFit;
    const { id, effort, owner } = action;
    return [
      { kind: 'improve', action: id, verdicts, gain, effort, owner, phaseFit, priority, moves },
    ];
  });
}

function findings(plan: Plan, answers: Answers): readonly RankedStep[] {
  const blind = plan.items.filter(
    (item) => item.role !== 'context' && answers.get(item.id)?.kind === 'dontKnow',
  );
  return blind.map((item) => {
    const move = moveFrom(item, assumedStand);
    const before = standing(plan, new Map(answers).set(item.id, rated(move.from)));
    const gain = difference(before, standing(plan, withMoves(answers, [move])));
    const priority = gain.total / effortWeights.days;
    const { id, department: owner } = item;
    return {
      kind: 'findOut',
      item: id,
      gain,
      effort: 'days',
      owner,
      phaseFit: 1,
      priority,
      moves: [move],
    };
  });
}

/** The next rung of each KPI that has one, best first, with the verdicts that it answers. */
function climbSteps(
  kpis: readonly Kpi[],
  { ladder = new Map(), verdicts: { fired } }: Situation,
): readonly ClimbStep[] {
  return climbs(kpis, ladder).flatMap(({ kpi, place }) => {
    if (place === 'decides' || place === 'unanswered') return [];
    const { id, family, owners } = kpi;
    const shared = place === 'shown' || place === 'followed';
    const answers = (verdict: VerdictId) =>
      verdict === 'reporting-theatre'
        ? shared && (family === 'value' || family === 'experience')
        : verdict === 'old-compass' && family === 'value';
    const times = climbTimes[place];
    const verdicts = fired.filter(answers);
    return [
      { kind: 'climb', kpi: id, from: place, owner: owners[0], owners, ...times, verdicts },
    ] as const;
  });
}

function upkeepSteps(
  instrument: Instrument,
  situation: Situation,
  occasions: readonly Occasion[],
): readonly RankedStep[] {
  const fits = {
    improve: false,
    top: situation.top,
    unanswered: situation.unanswered,
    notApplicable: situation.manyNotApplicable,
    always: true,
  };
  return instrument.actions
    .filter((action) => occasions.includes(action.occasion) && fits[action.occasion])
    .map(({ id, owner, effort }) => ({ kind: 'upkeep', action: id, owner, effort }));
}

function movesOf(ids: readonly ItemId[], plan: Plan, answers: Answers): readonly Move[] {
  return plan.items.flatMap((item) => {
    const answer = answers.get(item.id);
    const room = item.role !== 'context' && answer?.kind === 'rated' && answer.position < 5;
    return room && ids.includes(item.id) ? [moveFrom(item, answer.position)] : [];
  });
}

/** The lowest of the items that would mend a verdict, moved up one position. */
function worstMove(
  verdicts: readonly VerdictId[],
  mends: Verdicts['mends'],
  plan: Plan,
  answers: Answers,
): readonly Move[] {
  const ids = verdicts.flatMap((verdict) => mends[verdict] ?? []);
  return movesOf(ids, plan, answers)
    .toSorted((a, b) => a.from - b.from)
    .slice(0, 1);
}

function moveFrom(item: Item, position: number): Move {
  return { item: item.id, from: toPosition(position), to: toPosition(position + 1) };
}

/** The answers with some moves made. */
export function withMoves(answers: Answers, moves: readonly Move[]): Answers {
  const after = new Map(answers);
  for (const move of moves) after.set(move.item, rated(move.to));
  return after;
}

/** Maturity's mean and 1 + 1 for ranking; a part that has no score yet is null and gains nothing. */
interface Standing {
  readonly maturity: number | null;
  readonly onePlusOne: number | null;
}

function standing(plan: Plan, answers: Answers): Standing {
  const points = (views: readonly View<string>[]) =>
    views.flatMap((view) => {
      const score = scoreItems(view.items, answers);
      return score.kind === 'scored' ? [score.points] : [];
    });
  const dimensions = points(plan.dimensions);
  const enough = dimensions.length >= Math.ceil((plan.dimensions.length * 2) / 3);
  const [m, c, l] = points(plan.axes).map((value) => Math.max(value / 100, axisFloor));
  const allAxes = m !== undefined && c !== undefined && l !== undefined;
  return {
    maturity:
      enough && dimensions.length > 0
        ? dimensions.reduce((sum, value) => sum + value, 0) / dimensions.length
        : null,
    onePlusOne: allAxes ? onePlusOne(m, c, l) : null,
  };
}

function difference(before: Standing, after: Standing): Gain {
  const change = (a: number | null, b: number | null) => (a === null || b === null ? 0 : b - a);
  const maturity = change(before.maturity, after.maturity);
  const growth = change(before.onePlusOne, after.onePlusOne);
  return { maturity, onePlusOne: growth, total: maturity + pointsPerOne * growth };
}

function byPriority(a: RankedStep, b: RankedStep): number {
  return (
    settle(priorityOf(b) - priorityOf(a)) ||
    pointsMoved(b) - pointsMoved(a) ||
    (stepId(a) < stepId(b) ? -1 : 1)
  );
}

function priorityOf(step: RankedStep): number {
  return isMoving(step) ? step.priority : 0;
}

function pointsMoved(step: RankedStep): number {
  if (!isMoving(step)) return 0;
  return step.moves.reduce((sum, move) => sum + pointsOf(move.to) - pointsOf(move.from), 0);
}

/** A name for a step that is the same wherever it is shown. */
export function stepId(step: RankedStep): string {
  if (step.kind === 'climb') return `climb:${step.kpi}`;
  return step.kind === 'findOut' ? `find-out:${step.item}` : step.action;
}

function fitsModel(action: Action, profile: Profile): boolean {
  return (
    profile.model === undefined ||
    action.models.length === 0 ||
    action.models.includes(profile.model)
  );
}

function fitsPhase(action: Action, profile: Profile): boolean {
  return (
    profile.phase === undefined ||
    action.phases.length === 0 ||
    action.phases.includes(profile.phase)
  );
}
