import fc from 'fast-check';
import type { FlowId, ItemId } from '../../../../src/domain/ids.ts';
import type { LinkContent } from '../../../../src/schemas/saved/link.ts';
import { linkContent } from '../../../../src/schemas/saved/link-content.ts';
import {
  canBeShown,
  currencies,
  longestName,
  longestNote,
  longestReportNote,
  type SavedAssessment,
  type SavedProfile,
  type SavedValue,
  savedFormat,
  toSavedValue,
} from '../../../../src/schemas/saved/saved-assessment.ts';
import { answerSets } from '../../../fixtures/arbitraries.ts';
import { full, instrument, itemId } from '../../../fixtures/instrument.ts';
import { linkBusinesses, savedBusinesses } from './business-arbitraries.ts';
import { itemsOf, tables } from './tables.ts';
import { ids, textsUpTo, times } from './text-arbitraries.ts';

/** Ids of this edition, and some that only another one has. */
const itemIds = fc.oneof(fc.constantFrom<string>(...full), ids);

export const savedValues = fc.constantFrom<SavedValue>(
  ...([1, 2, 3, 4, 5, 'dontKnow', 'notApplicable', 'cleared'] as const),
);

/** Answers by item, each with its value and time, some with a word on their proof. */
export function savedAnswers(
  at: fc.Arbitrary<string> = times,
): fc.Arbitrary<SavedAssessment['answers']> {
  const answer = fc.record(
    { value: savedValues, at, shown: fc.boolean() },
    { requiredKeys: ['value', 'at'] },
  );
  return fc.dictionary(itemIds, answer, { noNullPrototype: true });
}

/** Notes by item, the empty ones that say "taken away" among them. */
export const savedNotes: fc.Arbitrary<SavedAssessment['notes']> = fc.dictionary(
  itemIds,
  fc.record({ text: textsUpTo(longestNote), at: times }),
  { noNullPrototype: true },
);

/** Anything that a session of this version can save. */
export const savedAssessments: fc.Arbitrary<SavedAssessment> = fc
  .record(
    {
      id: fc.uuid(),
      name: textsUpTo(longestName),
      flow: fc.constantFrom('quick', 'full'),
      began: fc.constantFrom('quick', 'full'),
      createdAt: times,
      changedAt: times,
      asked: fc.uniqueArray(itemIds),
      answers: savedAnswers(),
      profile: fc.record(
        {
          organisation: textsUpTo(longestName),
          preparedBy: textsUpTo(longestName),
          preparedFor: textsUpTo(longestName),
          reportNote: textsUpTo(longestReportNote),
          model: ids,
          phase: ids,
          departments: fc.uniqueArray(ids),
          function: ids,
          seniority: ids,
          currency: fc.constantFrom(...currencies),
        },
        { requiredKeys: [] },
      ),
      proofMode: fc.boolean(),
      notes: savedNotes,
    },
    {
      requiredKeys: [
        'id',
        'flow',
        'createdAt',
        'changedAt',
        'asked',
        'answers',
        'profile',
        'notes',
      ],
    },
  )
  .chain((parts) => savedBusinesses.map((business) => ({ ...parts, ...business })))
  .map((parts) => {
    const assessment = { format: savedFormat, edition: '2026.2', ...parts };
    return assessment as unknown as SavedAssessment;
  });

const profiles: fc.Arbitrary<SavedProfile> = fc.record(
  {
    organisation: textsUpTo(longestName).filter((text) => text !== ''),
    preparedBy: textsUpTo(longestName).filter((text) => text !== ''),
    preparedFor: textsUpTo(longestName).filter((text) => text !== ''),
    reportNote: textsUpTo(longestReportNote).filter((text) => text !== ''),
    model: fc.constantFrom(...tables.models),
    phase: fc.constantFrom(...tables.phases),
    departments: fc.subarray([...instrument.departments], { minLength: 1 }),
    function: fc.constantFrom(...tables.departments),
    seniority: fc.constantFrom(...tables.seniorities),
    currency: fc.constantFrom(...currencies),
  },
  { requiredKeys: [] },
);

/** Anything that a link of an edition can carry. */
export function linkContents(edition: number): fc.Arbitrary<LinkContent> {
  const items = itemsOf(edition);
  const notes = fc.dictionary(
    fc.constantFrom<string>(...items),
    textsUpTo(longestNote).filter((text) => text !== ''),
    { maxKeys: 4 },
  );
  return fc
    .record({
      flow: fc.constantFrom<FlowId>(...tables.flows),
      began: fc.option(fc.constantFrom<FlowId>(...tables.flows)),
      name: textsUpTo(longestName),
      profile: fc.oneof(fc.constant({}), profiles),
      proofMode: fc.boolean(),
      answers: answerSets(items),
      notes: notes.map(
        (written): ReadonlyMap<ItemId, string> =>
          new Map(Object.entries(written).map(([id, text]) => [itemId(id), text])),
      ),
    })
    .chain((content) => {
      const high = [...content.answers].filter(([, answer]) => canBeShown(toSavedValue(answer)));
      const some = fc.subarray(high.map(([id]) => id));
      return some.map((shown) => ({ ...content, shown: new Set(shown) }));
    })
    .chain((content) => linkBusinesses.map((business) => ({ ...content, ...business })))
    .map((content) => linkContent(content.flow, content));
}
