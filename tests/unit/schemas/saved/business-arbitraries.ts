import fc from 'fast-check';
import { periods } from '../../../../src/domain/figure.ts';
import type { FieldId, KpiId, TouchpointId } from '../../../../src/domain/ids.ts';
import { type Ladder, rungs, type Standing } from '../../../../src/domain/kpi.ts';
import { planHorizons, taskStatuses } from '../../../../src/domain/plan.ts';
import type { LinkContent, LinkFigure } from '../../../../src/schemas/saved/link.ts';
import {
  charterSlots,
  longestCharterText,
  type SavedBusiness,
  type SavedPledge,
  type SavedStanding,
} from '../../../../src/schemas/saved/saved-assessment.ts';
import {
  longestTaskNote,
  longestTaskText,
  type SavedTask,
} from '../../../../src/schemas/saved/saved-plan.ts';
import { kpis } from './tables.ts';
import { ids, textsUpTo, times } from './text-arbitraries.ts';

/** Any number that can be typed; JSON has one nought. */
const numbers = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));

/** What a user types, mostly. */
const typed = fc.oneof(fc.constantFrom(0, 2.5, -12, 118, 4_200_000), fc.integer(), numbers);

const ratings = fc.oneof(
  { weight: 20, arbitrary: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 9 }) },
  { weight: 1, arbitrary: fc.constant(new Array<number>(200).fill(4)) },
);

const days = fc.constantFrom('', '2027-02-01', '2028-02-29', '2026-12-31');

const pledges: fc.Arbitrary<SavedPledge> = fc.record({
  kpi: fc.constantFrom<KpiId | ''>('', ...kpis),
  ownerOne: textsUpTo(longestCharterText),
  ownerTwo: textsUpTo(longestCharterText),
  target: fc.option(fc.constantFrom(...rungs)),
  decision: textsUpTo(longestCharterText),
  incentive: textsUpTo(longestCharterText),
  review: days,
});

/** Ids of tasks: steps of the result, KPIs among them, and the user's own. */
const taskIds = fc.oneof(
  fc.constantFrom('revenue-line', 'climb:churn', 'find-out:fires', 'own-1f3a'),
  ids,
);

const tasks: fc.Arbitrary<SavedTask> = fc.record({
  step: fc.oneof(fc.constant(''), taskIds),
  title: textsUpTo(longestTaskText),
  first: textsUpTo(longestTaskText),
  owner: textsUpTo(longestTaskText),
  due: days,
  horizon: fc.constantFrom(...planHorizons),
  status: fc.constantFrom(...taskStatuses),
  note: textsUpTo(longestTaskNote),
  place: fc.integer({ min: 0, max: 99 }),
});

const aimNames = fc.constantFrom('level', 'growth', 'people', 'measures');

const parameters = fc.oneof(
  fc.constantFrom('churn', 'cac', 'budget', 'referrals', 'months', 'someLater.thing'),
  ids,
);

/** Fields of this version, and some that only another one has. */
const fields = fc.oneof(fc.constantFrom('churn', 'cac', 'customers', 'nps', 'gross-margin'), ids);

/** Anything said of KPIs and money by these ids at these times, cleared parts among it. */
export function businessesWith(
  keys: fc.Arbitrary<string>,
  at: fc.Arbitrary<string>,
): fc.Arbitrary<SavedBusiness> {
  const timed = <Value>(ids: fc.Arbitrary<string>, value: fc.Arbitrary<Value>) =>
    fc.dictionary(ids, fc.record({ value, at }), { noNullPrototype: true, maxKeys: 5 });
  const figure = fc.record(
    {
      value: fc.option(typed),
      at,
      period: fc.constantFrom(...periods),
      unsure: fc.constant<true>(true),
    },
    { requiredKeys: ['value', 'at'] },
  );
  return fc.record({
    ladder: timed(keys, fc.constantFrom<SavedStanding>(...rungs, 'silo', 'dontKnow', 'cleared')),
    figures: fc.dictionary(keys, figure, { noNullPrototype: true, maxKeys: 5 }),
    scenario: timed(fc.oneof(keys, parameters), fc.option(typed)),
    ratings: timed(keys, ratings),
    charter: timed(fc.constantFrom(...charterSlots), pledges),
    plan: timed(fc.oneof(keys, taskIds), fc.option(tasks)),
    aims: timed(fc.oneof(keys, aimNames), fc.option(typed)),
  });
}

/** Anything said of KPIs and money: of those of this version, and of some that only another has. */
export const savedBusinesses = businessesWith(
  fc.oneof(fc.constantFrom<string>(...kpis, 'help', 'customers'), ids),
  times,
);

const standings: fc.Arbitrary<Standing> = fc.oneof(
  fc.constantFrom(...rungs).map((rung): Standing => ({ kind: 'rung', rung })),
  fc.constantFrom<Standing>({ kind: 'silo' }, { kind: 'dontKnow' }),
);

function mapOf<Id extends string, Value>(
  keys: fc.Arbitrary<string>,
  values: fc.Arbitrary<Value>,
): fc.Arbitrary<ReadonlyMap<Id, Value>> {
  return fc
    .dictionary(keys, values, { noNullPrototype: true, maxKeys: 5 })
    .map((entries) => new Map(Object.entries(entries) as [Id, Value][]));
}

const ladders: fc.Arbitrary<Ladder> = mapOf<KpiId, Standing>(fc.constantFrom(...kpis), standings);

const plans = {
  plan: mapOf<string, SavedTask>(taskIds, tasks),
  aims: mapOf<string, number>(aimNames, typed),
};

/** What a link can carry beside the answers: nothing, a ladder, a plan, or all with the firm's own numbers. */
export const linkBusinesses: fc.Arbitrary<Partial<LinkContent>> = fc.oneof(
  fc.constant({}),
  fc.record({ ladder: ladders }),
  fc.record(plans),
  fc.record({
    ...plans,
    ladder: ladders,
    figures: mapOf<FieldId, LinkFigure>(
      fields,
      fc.record({
        value: typed,
        period: fc.option(fc.constantFrom(...periods)),
        unsure: fc.boolean(),
      }),
    ),
    scenario: mapOf<string, number>(parameters, typed),
    ratings: mapOf<TouchpointId, readonly number[]>(
      ids,
      ratings.filter((given) => given.length > 0),
    ),
    charter: mapOf<(typeof charterSlots)[number], SavedPledge>(
      fc.constantFrom(...charterSlots),
      pledges,
    ),
  }),
);
