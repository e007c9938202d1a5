import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DepartmentId, FlowId } from '../../../../src/domain/ids.ts';
import { mergeSaved } from '../../../../src/schemas/saved/merge-saved.ts';
import {
  answersOf,
  notesOf,
  type SavedAssessment,
  type SavedValue,
} from '../../../../src/schemas/saved/saved-assessment.ts';
import { full, quick } from '../../../fixtures/instrument.ts';
import { savedAnswers, savedAssessments, savedValues, times } from './arbitraries.ts';

const early = '2026-11-23T08:00:00.000Z';
const late = '2026-11-23T09:00:00.000Z';
const quickFlow = 'quick' as FlowId;
const fullFlow = 'full' as FlowId;

const base: SavedAssessment = {
  format: 1,
  edition: '2026.2',
  id: 'one-and-the-same',
  flow: quickFlow,
  createdAt: early,
  changedAt: early,
  asked: quick,
  answers: { agenda: { value: 3, at: early } },
  profile: {},
  notes: {},
};

/** A copy with these answers, each at its time. */
function copy(answers: Readonly<Record<string, readonly [SavedValue, string] | undefined>>) {
  const entries = Object.entries(answers).flatMap(([id, answer]) =>
    answer === undefined ? [] : [[id, { value: answer[0], at: answer[1] }]],
  );
  return { ...base, answers: Object.fromEntries(entries) };
}

/** Both ways round, which must be the same. */
function merged(one: SavedAssessment, other: SavedAssessment): SavedAssessment {
  const result = mergeSaved(one, other);
  expect(mergeSaved(other, one)).toEqual(result);
  return result;
}

describe('two copies of an assessment', () => {
  test('give each item its newest answer', () => {
    const one = copy({ agenda: [1, early], demand: [2, late], fires: [3, early] });
    const other = copy({ agenda: [5, late], demand: [4, early], mandate: ['dontKnow', early] });
    const both = copy({
      agenda: [5, late],
      demand: [2, late],
      fires: [3, early],
      mandate: ['dontKnow', early],
    }).answers;
    expect(merged(one, other).answers).toEqual(both);
  });

  test('count clearing as an answer: the newest wins', () => {
    const given = copy({ agenda: [4, early] });
    const cleared = copy({ agenda: ['cleared', late] });
    expect(answersOf(merged(given, cleared)).size).toBe(0);
    const again = copy({ agenda: [2, '2026-11-23T10:00:00.000Z'] });
    expect(answersOf(merged(cleared, again)).size).toBe(1);
  });

  test('take an answer together with what was said of its proof', () => {
    const proved = { ...base, answers: { agenda: { value: 5, at: early, shown: true } } };
    const lowered = { ...base, answers: { agenda: { value: 3, at: late } } };
    expect(merged(proved, lowered).answers).toEqual(lowered.answers);
    const unproved = { ...base, answers: { agenda: { value: 5, at: early, shown: false } } };
    expect(merged(proved, unproved).answers['agenda']?.value).toBe(5);
  });

  test('agree also where two answers were given in the same instant', () => {
    merged(copy({ agenda: [1, early] }), copy({ agenda: [5, early] }));
  });

  test('give each item its newest note, one that was taken away too', () => {
    const notes = (agenda: string, at: string, rest = {}) => ({
      ...base,
      notes: { agenda: { text: agenda, at }, ...rest },
    });
    const one = notes('förr', early, { demand: { text: 'här', at: early } });
    expect(Object.fromEntries(notesOf(merged(one, notes('nu', late))))).toEqual({
      agenda: 'nu',
      demand: 'här',
    });
    expect(Object.fromEntries(notesOf(merged(one, notes('', late))))).toEqual({ demand: 'här' });
    merged(one, notes('i samma stund', early));
  });

  test('keep what was written last of the rest, and the later time', () => {
    const before: SavedAssessment = {
      ...base,
      name: 'Förr',
      profile: { organisation: 'Förr' },
      proofMode: true,
    };
    const after: SavedAssessment = {
      ...base,
      profile: { organisation: 'Nu', preparedBy: 'Åsa' },
      proofMode: false,
      changedAt: late,
    };
    expect(merged(before, after)).toEqual(after);
    merged(before, { ...after, changedAt: early });
  });

  test('are left as they were', () => {
    const one = copy({ agenda: [1, early] });
    const other = copy({ agenda: [5, late] });
    const before = JSON.stringify([one, other]);
    mergeSaved(one, other);
    expect(JSON.stringify([one, other])).toBe(before);
  });
});

describe('a copy that has moved to a larger flow', () => {
  const finance = ['finance' as DepartmentId];
  const moved: SavedAssessment = {
    ...base,
    flow: fullFlow,
    began: quickFlow,
    asked: full,
    profile: { departments: finance },
  };

  test('is not moved back by one that was changed later and has not heard of it', () => {
    const later: SavedAssessment = {
      ...base,
      changedAt: late,
      edition: '2026.1',
      profile: { organisation: 'Nu' },
    };
    const { flow, began, asked, edition } = moved;
    expect(merged(moved, later)).toMatchObject({ flow, began, asked, edition, changedAt: late });
    expect(merged(moved, later).profile).toEqual({ organisation: 'Nu', departments: finance });
  });

  test('says what is asked as it was changed last, among those of its flow', () => {
    const fewer: SavedAssessment = {
      ...moved,
      asked: full.slice(1),
      profile: {},
      changedAt: late,
    };
    expect(merged(moved, fewer)).toEqual(fewer);
  });

  test('is not bound to it while nothing has been said in it', () => {
    const empty: SavedAssessment = { ...moved, answers: {}, changedAt: late };
    expect(merged(empty, base)).toMatchObject({ flow: quickFlow, asked: quick });
    expect(merged(empty, { ...base, answers: {} })).toMatchObject({ flow: fullFlow });
  });
});

describe('any copies', () => {
  /** Of two copies of one item, either the times differ or the answers are the same. */
  const instants = fc.uniqueArray(times, { minLength: 2, maxLength: 6 });
  const history = instants.chain((at) =>
    fc.tuple(...at.map((time) => savedValues.map((value) => [value, time] as const))),
  );
  const answerCopies = fc
    .dictionary(fc.constantFrom('agenda', 'demand', 'fires', 'mandate'), history)
    .chain((histories) => {
      const part = fc.record(
        Object.fromEntries(
          Object.entries(histories).map(([id, answers]) => [id, fc.constantFrom(...answers)]),
        ),
        { requiredKeys: [] },
      );
      return fc.tuple(part, part, part);
    });

  test('are the same both ways, whoever comes first', () => {
    fc.assert(
      fc.property(answerCopies, ([a, b, c]) => {
        const [one, two, three] = [copy(a), copy(b), copy(c)];
        const both = mergeSaved(one, two).answers;
        expect(mergeSaved(two, one).answers).toEqual(both);
        expect(mergeSaved(mergeSaved(one, two), three).answers).toEqual(
          mergeSaved(one, mergeSaved(two, three)).answers,
        );
      }),
    );
  });

  const flows = fc.constantFrom(
    { flow: quickFlow, asked: quick },
    { flow: fullFlow, asked: full, began: quickFlow },
  );
  const copies = fc
    .tuple(savedAssessments, flows)
    .map(([{ began: _, ...assessment }, flow]) => ({ ...assessment, ...flow, id: base.id }));

  test('with anything in them, too', () => {
    fc.assert(
      fc.property(copies, copies, copies, (one, two, three) => {
        expect(mergeSaved(two, one)).toEqual(mergeSaved(one, two));
        const left = mergeSaved(mergeSaved(one, two), three);
        const right = mergeSaved(one, mergeSaved(two, three));
        expect(left.answers).toEqual(right.answers);
        expect(left.notes).toEqual(right.notes);
        expect(left.flow).toBe(right.flow);
        expect(left.changedAt).toBe(right.changedAt);
      }),
    );
  });

  test('are no more than one of them, when they are the same', () => {
    fc.assert(
      fc.property(savedAssessments, savedAnswers(), (assessment, answers) => {
        expect(mergeSaved(assessment, assessment)).toEqual(assessment);
        const both = mergeSaved(assessment, { ...assessment, answers });
        expect(mergeSaved(both, { ...assessment, answers })).toEqual(both);
      }),
    );
  });
});
