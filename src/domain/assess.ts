import { type Answers, dontKnow, type Position, rated } from './answer.ts';
import { type Business, type BusinessAssessment, businessOf, noBusiness } from './business.ts';
import type { DimensionId, ItemId } from './ids.ts';
import type { Instrument, Item, Profile, VerdictId } from './instrument.ts';
import { type Loop, type LoopPoint, loopOf, type Ring, ringOf } from './loop.ts';
import { fillOpen, type LevelRange, levelRange, type Maturity, maturityOf } from './maturity.ts';
import { atLeast, settle } from './precision.ts';
import { type Shown, shownOf } from './proof.ts';
import { type RankedStep, rank } from './rank.ts';
import { type Robustness, robustnessOf } from './robustness.ts';
import { type Plan, planFor, type Scores, score } from './score.ts';
import { straightLine } from './straight-line.ts';
import { type Verdicts, verdictsOf } from './verdicts.ts';

/** Above this share of the asked items, "does not apply" is mentioned beside the result. */
export const notApplicableShare = 0.2;

/** The lowest and highest place in the loop that open answers leave possible. */
export interface LoopRange {
  readonly low: LoopPoint;
  readonly high: LoopPoint;
}

/** Everything that is said of one set of answers. Pages, print and exports render it and compute nothing. */
export interface Assessment {
  readonly edition: string;
  readonly items: readonly Item[];
  readonly answers: Answers;
  readonly profile: Profile;
  readonly scores: Scores;
  readonly maturity: Maturity;
  /** Levels that open answers leave possible; null when no answer set gives one. */
  readonly levels: LevelRange | null;
  /** How firmly the level stands; null where there is none. */
  readonly robustness: Robustness | null;
  /** The result on what can be shown today; null where proof was not asked for. */
  readonly shown: Shown | null;
  readonly loop: Loop;
  /** Null when no answer is open, or when an axis has no score whatever the open ones say. */
  readonly loopRange: LoopRange | null;
  readonly ring: Ring;
  readonly verdicts: Verdicts;
  readonly strongest: readonly DimensionId[];
  readonly weakest: readonly DimensionId[];
  /** Items answered "we don't know". */
  readonly blindSpots: readonly ItemId[];
  readonly unanswered: readonly ItemId[];
  readonly straightLine: Position | null;
  readonly manyNotApplicable: boolean;
  /** What follows from KPIs, figures, scenario and customers' ratings. */
  readonly business: BusinessAssessment;
  /** Every step that fits, best first. */
  readonly steps: readonly RankedStep[];
}

/**
 * The one way from answers to a result: pure, with no clock, language or browser.
 * @param asked the ids that were asked; coverage cannot be known without them
 * @param proofs the items that can be shown today, or null where proof was not asked for
 * @param said what is said beside the answers: KPIs, figures, a scenario, customers' ratings, pledges
 * @throws Error when an asked id is not in the instrument
 * @example assess(instrument, asked, new Map([[id, rated(4)]]), {}).maturity
 */
export function assess(
  instrument: Instrument,
  asked: readonly ItemId[],
  answers: Answers,
  profile: Profile,
  proofs: ReadonlySet<ItemId> | null = null,
  said: Business = noBusiness,
): Assessment {
  const plan = planFor(instrument, asked);
  const scores = score(plan, answers);
  const maturity = maturityOf(scores);
  const { all } = scores;
  const manyNotApplicable =
    all.asked > 0 && !atLeast(notApplicableShare, all.notApplicable / all.asked);
  const top = maturity.kind === 'scored' && maturity.level === 5;
  const business = businessOf(instrument, said, profile, scores);
  const verdicts = withLadder(verdictsOf(plan.items, answers), business);
  const unanswered = all.unanswered > 0;
  const situation = { top, unanswered, manyNotApplicable, verdicts, ladder: said.ladder };
  return {
    edition: instrument.edition,
    items: plan.items,
    answers,
    profile,
    scores,
    maturity,
    levels: levelRange(plan, answers, maturity),
    robustness: maturity.kind === 'scored' ? robustnessOf(plan, answers, maturity) : null,
    shown: proofs === null ? null : shownOf(plan, answers, proofs),
    loop: loopOf(scores, instrument.loop),
    loopRange: rangeOfLoop(plan, answers, instrument),
    ring: ringOf(scores, instrument.loop),
    verdicts,
    ...extremes(scores),
    blindSpots: idsWhere(plan, (id) => answers.get(id)?.kind === 'dontKnow'),
    unanswered: idsWhere(plan, (id) => !answers.has(id)),
    straightLine: straightLine(plan.items, answers),
    manyNotApplicable,
    business,
    steps: rank(instrument, plan, answers, profile, situation),
  };
}

/** The verdicts of the answers, and those of the KPIs that call for an action too. */
function withLadder(verdicts: Verdicts, { ladder }: BusinessAssessment): Verdicts {
  if (ladder === null) return verdicts;
  const { theatre, compass } = ladder;
  const stopped = theatre.kind === 'read' && theatre.reading !== 'steering';
  const fired: readonly VerdictId[] = [
    ...(stopped ? (['reporting-theatre'] as const) : []),
    ...(compass.state === 'fired' ? (['old-compass'] as const) : []),
  ];
  return { ...verdicts, fired: [...verdicts.fired, ...fired] };
}

function idsWhere(plan: Plan, test: (id: ItemId) => boolean): readonly ItemId[] {
  return plan.items.map((item) => item.id).filter(test);
}

function rangeOfLoop(plan: Plan, answers: Answers, instrument: Instrument): LoopRange | null {
  const isOpen = ({ id }: Item) => (answers.get(id) ?? dontKnow).kind === 'dontKnow';
  if (!plan.core.some(isOpen)) return null;
  const [low, high] = [rated(1), rated(5)].map((filling) =>
    loopOf(score(plan, fillOpen(plan.items, answers, filling)), instrument.loop),
  );
  return low?.kind === 'scored' && high?.kind === 'scored' ? { low: low.at, high: high.at } : null;
}

/**
 * The two strongest and the two weakest scored dimensions. Equals are not parted: a third that ties
 * is named too, more than that leaves only those clearly ahead; none is ever both.
 */
function extremes(scores: Scores): Pick<Assessment, 'strongest' | 'weakest'> {
  const ranked = scores.dimensions
    .flatMap(({ id, score: s }) => (s.kind === 'scored' ? [{ id, points: settle(s.points) }] : []))
    .toSorted((a, b) => b.points - a.points);
  const strongest = leading(ranked.map(({ id, points }) => ({ id, ahead: points })));
  const weakest = leading(ranked.toReversed().map(({ id, points }) => ({ id, ahead: -points })));
  return {
    strongest: strongest.filter((id) => !weakest.includes(id)),
    weakest: weakest.filter((id) => !strongest.includes(id)),
  };
}

function leading<Id>(ranked: readonly { id: Id; ahead: number }[]): readonly Id[] {
  const last = ranked[Math.min(2, Math.floor(ranked.length / 2)) - 1];
  if (last === undefined) return [];
  const level = ranked.filter(({ ahead }) => ahead >= last.ahead);
  const chosen = level.length <= 3 ? level : ranked.filter(({ ahead }) => ahead > last.ahead);
  return chosen.map(({ id }) => id);
}
