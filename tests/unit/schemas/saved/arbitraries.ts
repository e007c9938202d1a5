import fc from 'fast-check';
import type { FlowId, ItemId } from '../../../../src/domain/ids.ts';
import type { SavedAssessment, SavedValue } from '../../../../src/schemas/saved/saved-file.ts';
import { full } from '../../../fixtures/instrument.ts';

/** Ids of this edition, and some that only another one has. */
const itemIds = fc.oneof(
  fc.constantFrom<string>(...full),
  fc.stringMatching(/^[a-z]([a-z0-9-]{0,12}[a-z0-9])?$/),
);

export const savedValues = fc.constantFrom<SavedValue>(
  ...([1, 2, 3, 4, 5, 'dontKnow', 'notApplicable', 'cleared'] as const),
);

export const times = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any well-formed text: every script, symbols outside the basic plane too. */
export const texts = fc.string({ unit: 'binary', maxLength: 40 });

/** Answers by item, each with its value and time. */
export function savedAnswers(
  at: fc.Arbitrary<string> = times,
): fc.Arbitrary<SavedAssessment['answers']> {
  return fc.dictionary(itemIds, fc.record({ value: savedValues, at }), { noNullPrototype: true });
}

/** Anything that a session of this version can save. */
export const savedAssessments: fc.Arbitrary<SavedAssessment> = fc
  .record({
    id: fc.uuid(),
    flow: fc.constantFrom('quick', 'full'),
    createdAt: times,
    changedAt: times,
    asked: fc.uniqueArray(itemIds),
    answers: savedAnswers(),
    profile: fc.record({ organisation: texts, preparedBy: texts }, { requiredKeys: [] }),
    notes: fc.dictionary(itemIds, texts, { noNullPrototype: true }),
  })
  .map(({ flow, asked, ...rest }) => ({
    format: 1,
    edition: '2026.1',
    flow: flow as FlowId,
    asked: asked as ItemId[],
    ...rest,
  }));
