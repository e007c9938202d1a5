import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DepartmentId, FlowId, KpiId } from '../../../../src/domain/ids.ts';
import { mergeSaved } from '../../../../src/schemas/saved/merge-saved.ts';
import {
  answersOf,
  figuresOf,
  ladderOf,
  noBusiness,
  notesOf,
  pledgesOf,
  ratingsOf,
  type SavedAssessment,
  type SavedBusiness,
  type SavedPledge,
  type SavedValue,
  savedFormat,
  scenarioOf,
} from '../../../../src/schemas/saved/saved-assessment.ts';
import { full, quick } from '../../../fixtures/instrument.ts';
import { savedAnswers, savedAssessments, savedValues } from './arbitraries.ts';
import { businessesWith } from './business-arbitraries.ts';
import { times } from './text-arbitraries.ts';

const early = '2026-11-23T08:00:00.000Z';
const late = '2026-11-23T09:00:00.000Z';
const quickFlow = 'quick' as FlowId;
const fullFlow = 'full' as FlowId;

const base: SavedAssessment = {
  format: savedFormat,
  edition: '2026.2',
  id: 'one-and-the-same',
  flow: quickFlow,
  createdAt: early,
  changedAt: early,
  asked: quick,
  answers: { agenda: { value: 3, at: early } },
  profile: {},
  notes: {},
  ...noBusiness,
};

const blankPledge: SavedPledge = {
  kpi: '',
  ownerOne: '',
  ownerTwo: '',
  target: null,
  decision: '',
  incentive: '',
  review: '',
};

/** A copy that says this of KPIs and money. */
function saying(business: Partial<SavedBusiness>): SavedAssessment {
  return { ...base, ...business };
}

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

  test('give each KPI its newest rung, one that was cleared too', () => {
    const one = saying({
      ladder: {
        nps: { value: 4, at: early },
        churn: { value: 'silo', at: late },
        fcr: { value: 1, at: early },
      },
    });
    const other = saying({
      ladder: {
        nps: { value: 'dontKnow', at: late },
        churn: { value: 2, at: early },
        fcr: { value: 'cleared', at: late },
        ces: { value: 0, at: early },
      },
    });
    expect(Object.fromEntries(ladderOf(merged(one, other)))).toEqual({
      nps: { kind: 'dontKnow' },
      churn: { kind: 'silo' },
      ces: { kind: 'rung', rung: 0 },
    });
  });

  test('take a figure together with its period, and with whether it is sure', () => {
    const one = saying({
      figures: {
        churn: { value: 30, at: early, period: 'month', unsure: true },
        cac: { value: 900, at: early },
        nps: { value: 12, at: late },
      },
    });
    const other = saying({
      figures: {
        churn: { value: 30, at: late, period: 'year' },
        cac: { value: null, at: late },
        nps: { value: 99, at: early, unsure: true },
      },
    });
    expect(merged(one, other).figures).toEqual({
      churn: { value: 30, at: late, period: 'year' },
      cac: { value: null, at: late },
      nps: { value: 12, at: late },
    });
    expect([...figuresOf(merged(one, other)).keys()]).toEqual(['churn', 'nps']);
  });

  test('give each part of the scenario, each touchpoint and each pledge what was said last', () => {
    const pledge = { ...blankPledge, kpi: 'nps' as KpiId, target: 3 } as const;
    const one = saying({
      scenario: { churn: { value: 2, at: early }, cac: { value: null, at: late } },
      ratings: { help: { value: [1, 2], at: early }, pay: { value: [3], at: early } },
      charter: { one: { value: pledge, at: early }, two: { value: pledge, at: late } },
    });
    const other = saying({
      scenario: { churn: { value: 1.5, at: late }, cac: { value: 800, at: early } },
      ratings: { help: { value: [], at: late }, sale: { value: [4], at: early } },
      charter: { one: { value: blankPledge, at: late }, two: { value: blankPledge, at: early } },
    });
    const both = merged(one, other);
    expect(Object.fromEntries(scenarioOf(both))).toEqual({ churn: 1.5 });
    expect(Object.fromEntries(ratingsOf(both))).toEqual({ pay: [3], sale: [4] });
    expect(pledgesOf(both)).toEqual([pledge]);
    expect(both.charter.one?.value).toEqual(blankPledge);
  });

  test.each<[string, Partial<SavedBusiness>, Partial<SavedBusiness>]>([
    [
      'rungs',
      { ladder: { nps: { value: 3, at: early } } },
      { ladder: { nps: { value: 'silo', at: early } } },
    ],
    [
      'figures',
      { figures: { churn: { value: 2, at: early, period: 'month' } } },
      { figures: { churn: { value: 2, at: early, period: 'year' } } },
    ],
    [
      'figures of which one is unsure',
      { figures: { churn: { value: 2, at: early, unsure: true } } },
      { figures: { churn: { value: 2, at: early } } },
    ],
    [
      'parts of the scenario',
      { scenario: { churn: { value: null, at: early } } },
      { scenario: { churn: { value: -1, at: early } } },
    ],
    [
      'ratings',
      { ratings: { help: { value: [1, 2], at: early } } },
      { ratings: { help: { value: [1, 2, 5], at: early } } },
    ],
    [
      'pledges',
      { charter: { one: { value: blankPledge, at: early } } },
      { charter: { one: { value: { ...blankPledge, review: '2027-02-01' }, at: early } } },
    ],
  ])('agree where two %s were given in the same instant', (_, one, other) => {
    merged(saying(one), saying(other));
  });

  test('have the currency of the one that was changed last', () => {
    const crowns: SavedAssessment = { ...base, profile: { currency: 'SEK' } };
    const euros: SavedAssessment = { ...base, profile: { currency: 'EUR' }, changedAt: late };
    expect(merged(crowns, euros).profile).toEqual({ currency: 'EUR' });
  });

  test('agree on the rest of the same instant whatever they say of KPIs and money', () => {
    const one: SavedAssessment = {
      ...saying({ ladder: { nps: { value: 4, at: early } } }),
      name: 'En',
    };
    const other: SavedAssessment = {
      ...saying({ ladder: { ces: { value: 1, at: early } } }),
      name: 'Annan',
    };
    const both = merged(one, other);
    expect(merged(both, one)).toEqual(both);
    expect(merged(both, other)).toEqual(both);
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

  test.each<[string, Partial<SavedBusiness>]>([
    ['a rung', { ladder: { nps: { value: 3, at: early } } }],
    ['a rung that was cleared', { ladder: { nps: { value: 'cleared', at: early } } }],
    ['a figure', { figures: { churn: { value: 2, at: early } } }],
    ['a part of the scenario', { scenario: { churn: { value: 2, at: early } } }],
    ['ratings', { ratings: { help: { value: [4], at: early } } }],
    ['a pledge', { charter: { one: { value: blankPledge, at: early } } }],
    ['a task that was taken away', { plan: { 'own-1': { value: null, at: early } } }],
    ['an aim', { aims: { level: { value: 4, at: early } } }],
  ])('is bound to it by %s alone', (_, business) => {
    const bound: SavedAssessment = { ...moved, answers: {}, ...business };
    const elsewhere: SavedAssessment = { ...base, answers: {}, changedAt: late };
    expect(merged(bound, elsewhere)).toMatchObject({ flow: fullFlow, asked: full });
    expect(merged(bound, { ...base, changedAt: late })).toMatchObject({ flow: fullFlow });
  });
});

/** What an assessment says of KPIs and money. */
function businessIn(assessment: SavedAssessment): SavedBusiness {
  const { ladder, figures, scenario, ratings, charter, plan, aims } = assessment;
  return { ladder, figures, scenario, ratings, charter, plan, aims };
}

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
        expect(businessIn(left)).toEqual(businessIn(right));
      }),
    );
  });

  /** Few ids and few instants, so that copies often differ in one and the same. */
  const disputed = businessesWith(
    fc.constantFrom('nps', 'churn'),
    fc.constantFrom(early, late, '2026-11-23T10:00:00.000Z'),
  ).map((business) => saying(business));

  test('that dispute what was said of KPIs and money agree in any order', () => {
    fc.assert(
      fc.property(disputed, disputed, disputed, (one, two, three) => {
        expect(mergeSaved(two, one)).toEqual(mergeSaved(one, two));
        expect(mergeSaved(mergeSaved(one, two), three)).toEqual(
          mergeSaved(one, mergeSaved(two, three)),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('that dispute it are no more than their merging, however often it is done', () => {
    fc.assert(
      fc.property(disputed, disputed, (one, other) => {
        const both = mergeSaved(one, other);
        expect(mergeSaved(both, one)).toEqual(both);
        expect(mergeSaved(other, both)).toEqual(both);
        expect(mergeSaved(both, both)).toEqual(both);
      }),
      { numRuns: 400 },
    );
  });

  test('keep every entry, and of two the one that is not older', () => {
    fc.assert(
      fc.property(disputed, disputed, (one, other) => {
        const both = businessIn(mergeSaved(one, other));
        for (const part of Object.keys(both) as (keyof SavedBusiness)[]) {
          const entries = [one, other].flatMap((copy) => Object.entries(copy[part]));
          const ids = new Set(entries.map(([id]) => id));
          expect(new Set(Object.keys(both[part]))).toEqual(ids);
          for (const [id, entry] of Object.entries(both[part])) {
            const said = entries.filter(([known]) => known === id).map(([, known]) => known);
            expect(said).toContainEqual(entry);
            expect(said.every(({ at }) => at <= entry.at)).toBe(true);
          }
        }
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
