import { type Answers, pointsOf } from './answer.ts';
import type { ItemId } from './ids.ts';
import type { Item, VerdictId } from './instrument.ts';
import { atLeast, atMost } from './precision.ts';

/** Rated answers that must stand behind each of the two means of a gap. */
export const leastBehindMean = 2;
/** Where weak becomes strong, in points. */
const half = 50;
/** Up to this many points, ends included, two means are in step. */
const inStepWithin = 10;
/** From here on (trust, where delivery is weak), or above here, a gap is wide. */
const wideGap = 25;

/** Mean of some items' points, 0 to 100, with the items that it rests on. */
export interface VerdictMean {
  readonly points: number;
  readonly items: readonly ItemId[];
}

/** A mean set against another: `gap` = first - second, in points. */
export type Gap<Reading extends string> =
  | {
      readonly kind: 'scored';
      readonly first: VerdictMean;
      readonly second: VerdictMean;
      readonly gap: number;
      readonly reading: Reading;
    }
  | {
      readonly kind: 'tooFew';
      readonly first: readonly ItemId[];
      readonly second: readonly ItemId[];
    };

/** `modest`: little is promised, and delivery is uneven. `better`: you are better than you promise. */
export type TrustReading = 'modest' | 'gap' | 'wide' | 'inStep' | 'better';
/** `better`: you do more than you say. */
export type SayDoReading = 'gap' | 'wide' | 'inStep' | 'better';

/** One of the common mistakes: the item that tells, and whether its answer does. */
export interface Mistake {
  readonly id: VerdictId;
  readonly item: ItemId;
  readonly state: 'made' | 'avoided' | 'open';
}

export interface Verdicts {
  readonly trust: Gap<TrustReading>;
  readonly sayDo: Gap<SayDoReading>;
  readonly mistakes: readonly Mistake[];
  /** The verdicts that call for an action. */
  readonly fired: readonly VerdictId[];
  /** The rated items that mend a verdict when they move up. */
  readonly mends: Readonly<Partial<Record<VerdictId, readonly ItemId[]>>>;
}

const mistakeIds: readonly VerdictId[] = [
  'mistake-campaigns',
  'mistake-data',
  'mistake-incentives',
  'mistake-marketing',
];

/**
 * The verdicts that answers give. Trust gap = E - K, with E the mean of the expectations that
 * marketing and sales raise and K the mean of the items signalled `kept`. Say-do gap = the mean of
 * `say` - the mean of `do`. A common mistake is its item at position 1 or 2.
 * @example verdictsOf(plan.items, answers).trust
 */
export function verdictsOf(items: readonly Item[], answers: Answers): Verdicts {
  const signalled = (signal: string) =>
    items.filter((item) => (item.signals as readonly string[]).includes(signal));
  const trust = gapOf(signalled('expectation'), signalled('kept'), answers, trustReading);
  const sayDo = gapOf(signalled('say'), signalled('do'), answers, (say, does) =>
    reading(say - does),
  );
  const mistakes = mistakeIds.flatMap((id) =>
    signalled(id).map((item) => ({ id, item: item.id, state: mistakeState(item, answers) })),
  );
  const isGap = (gap: Gap<string>) =>
    gap.kind === 'scored' && ['modest', 'gap', 'wide'].includes(gap.reading);
  return {
    trust,
    sayDo,
    mistakes,
    fired: [
      ...(isGap(trust) ? (['trust-gap'] as const) : []),
      ...(isGap(sayDo) ? (['say-do-gap'] as const) : []),
      ...mistakes.filter(({ state }) => state === 'made').map(({ id }) => id),
    ],
    mends: {
      'trust-gap': trust.kind === 'scored' ? trust.second.items : [],
      'say-do-gap': sayDo.kind === 'scored' ? sayDo.second.items : [],
      ...Object.fromEntries(mistakes.map(({ id, item }) => [id, [item]])),
    },
  };
}

function gapOf<Reading extends string>(
  firstItems: readonly Item[],
  secondItems: readonly Item[],
  answers: Answers,
  read: (first: number, second: number) => Reading,
): Gap<Reading> {
  const first = meanOf(firstItems, answers);
  const second = meanOf(secondItems, answers);
  if (first === null || second === null) {
    const ids = (items: readonly Item[]) => items.map((item) => item.id);
    return { kind: 'tooFew', first: ids(firstItems), second: ids(secondItems) };
  }
  const gap = first.points - second.points;
  return { kind: 'scored', first, second, gap, reading: read(first.points, second.points) };
}

function meanOf(items: readonly Item[], answers: Answers): VerdictMean | null {
  const rated = items.flatMap((item) => {
    const answer = answers.get(item.id);
    return answer?.kind === 'rated' ? [{ id: item.id, points: pointsOf(answer.position) }] : [];
  });
  if (rated.length < leastBehindMean) return null;
  const sum = rated.reduce((total, { points }) => total + points, 0);
  return { points: sum / rated.length, items: rated.map(({ id }) => id) };
}

function trustReading(expectation: number, kept: number): TrustReading {
  const gap = expectation - kept;
  if (atLeast(kept, half)) return reading(gap);
  if (!atLeast(expectation, half)) return 'modest';
  return atLeast(gap, wideGap) ? 'wide' : 'gap';
}

function reading(gap: number): SayDoReading {
  if (!atMost(gap, wideGap)) return 'wide';
  if (!atMost(gap, inStepWithin)) return 'gap';
  return atLeast(gap, -inStepWithin) ? 'inStep' : 'better';
}

function mistakeState(item: Item, answers: Answers): Mistake['state'] {
  const answer = answers.get(item.id);
  if (answer?.kind !== 'rated') return 'open';
  return answer.position <= 2 ? 'made' : 'avoided';
}
