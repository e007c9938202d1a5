import { type AnswerSet, everyOf, inTurnFor } from './answer-sets.ts';
import { idsIn } from './questions.ts';
import type { Beyond } from './saved-answers.ts';

/**
 * A firm that promises much, helps badly and rewards its own volumes: it has a leak, a trust gap and
 * two of the mistakes, something nobody knows and something that does not apply.
 */
export const wholeAnswers: AnswerSet = {
  ...everyOf('full', 3, ['hr']),
  'role-of-cx': 4,
  renewal: 4,
  'service-goals': 1,
  mandate: 2,
  workload: 2,
  recruiting: 1,
  'data-use': 2,
  incentives: 1,
  'journey-before-campaign': 4,
  responsibility: 'dontKnow',
  stories: 'notApplicable',
  'brand-promise': 5,
  demand: 5,
  audience: 4,
  reach: 4,
  consistency: 2,
  paying: 3,
  'expectation-marketing': 5,
  'expectation-sales': 5,
  'say-public': 4,
  'hr-recognition': 4,
};

/** Everything that such a firm can have beyond its answers. */
export const wholeBeyond = {
  flow: 'full',
  profile: {
    organisation: 'Åkers & Söner',
    departments: ['hr'],
    phase: 'scale-up',
    model: 'subscription',
  },
  shown: ['role-of-cx', 'brand-promise'],
  notes: { 'service-goals': 'Says the head of service.', 'brand-promise': 'Tracked since 2024.' },
} satisfies Beyond;

/** Answers in the quick version and a few more, too few for the full one to carry a level. */
export const underWayAnswers: AnswerSet = {
  ...inTurnFor(idsIn('quick'), 2, 4),
  'cx-strategy': 4,
};
