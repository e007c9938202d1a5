import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dontKnow, notApplicable, rated } from '../../../../src/domain/answer.ts';
import {
  answersOf,
  longestName,
  mergeSaved,
  readSaved,
  type SavedAssessment,
  type SavedValue,
  savedFormat,
  toSavedValue,
  writeSaved,
} from '../../../../src/schemas/saved/saved-file.ts';
import { savedAnswers, savedAssessments, savedValues, times } from './arbitraries.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/saved');
const saved = JSON.stringify(JSON.parse(readFileSync(join(folder, 'format-1.json'), 'utf8')));

const damaged = { kind: 'refused', fault: 'damaged' };
const newer = { kind: 'refused', fault: 'newer' };

/** @throws Error when the text is not opened. */
function opened(text: string): SavedAssessment {
  const result = readSaved(text);
  if (result.kind === 'refused') throw new Error(`refused as ${result.fault}: ${text}`);
  return result.assessment;
}

describe('the file of this version that is kept for good', () => {
  test('still opens, with exactly these answers', () => {
    expect(Object.fromEntries(answersOf(opened(saved)))).toEqual({
      'role-of-cx': rated(1),
      'decisions-start': rated(2),
      'service-goals': rated(3),
      'marketing-goals': rated(4),
      recruiting: rated(5),
      mandate: dontKnow,
      fires: notApplicable,
      agenda: rated(3),
      'brand-promise': rated(4),
      demand: rated(2),
    });
  });

  test('still names the firm, its author, the edition, the flow and the times', () => {
    expect(opened(saved)).toMatchObject({
      format: 1,
      edition: '2026.1',
      id: '0f9a3c52-6f0e-4f6e-9d0b-2f1f6f1f7a11',
      flow: 'quick',
      createdAt: '2026-11-23T08:00:00.000Z',
      changedAt: '2026-11-23T08:03:20.000Z',
      profile: {
        organisation: 'Åkeri Östergötland & Ωμέγα Ελλάς',
        preparedBy: 'Åsa Öhrn, Αθηνά Παπαδοπούλου',
      },
      notes: { fires: 'Sköts av ett dotterbolag – Θεσσαλονίκη.' },
    });
    expect(opened(saved).asked).toHaveLength(12);
  });

  test('comes out as it went in', () => {
    expect(writeSaved(opened(saved))).toBe(saved);
  });

  test('stands beside one of every other version', () => {
    const formats = Array.from({ length: savedFormat }, (_, index) => `format-${index + 1}.json`);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(formats));
  });
});

describe('any assessment', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(savedAssessments, (assessment) => {
        expect(opened(writeSaved(assessment))).toEqual(assessment);
      }),
    );
  });

  test.each([
    ['letters', 'ö'],
    ['symbols outside the basic plane', '𝛀'],
  ])('keeps a name of eighty %s', (_, letter) => {
    const organisation = letter.repeat(longestName);
    const assessment = { ...opened(saved), profile: { organisation } };
    expect(opened(writeSaved(assessment)).profile.organisation).toBe(organisation);
  });
});

describe('something damaged', () => {
  test.each(['', ' ', 'null', '[]', '{}', '1', '"x"', 'undefined', '{"format":1}', '\uFEFF{}'])(
    '(%j) is refused',
    (text) => {
      expect(readSaved(text)).toEqual(damaged);
    },
  );

  test('is refused wherever the text is cut off', () => {
    for (let length = 0; length < saved.length; length += 1) {
      expect(readSaved(saved.slice(0, length))).toEqual(damaged);
    }
  });

  test('is refused without any of its parts', () => {
    for (const part of Object.keys(opened(saved))) {
      const rest = Object.entries(opened(saved)).filter(([key]) => key !== part);
      expect(readSaved(JSON.stringify(Object.fromEntries(rest)))).toEqual(damaged);
    }
  });

  test.each([
    ['format', '1'],
    ['format', 0],
    ['format', -1],
    ['format', null],
    ['edition', 'newest'],
    ['edition', 2026.1],
    ['id', ''],
    ['id', 7],
    ['flow', 'Quick'],
    ['createdAt', 'yesterday'],
    ['createdAt', 1_795_420_800_000],
    ['changedAt', '2026-11-23'],
    ['asked', 'agenda'],
    ['asked', ['Agenda']],
    ['asked', [null]],
    ['answers', [1]],
    ['answers', null],
    ['answers', { Agenda: { value: 1, at: '2026-11-23T08:00:00.000Z' } }],
    ['answers', { agenda: 1 }],
    ['answers', { agenda: { value: 1 } }],
    ['answers', { agenda: { value: 1, at: 'now' } }],
    ['profile', null],
    ['profile', { organisation: 1 }],
    ['profile', { organisation: 'x'.repeat(longestName + 1) }],
    ['profile', { preparedBy: 'x'.repeat(longestName + 1) }],
    ['notes', { agenda: 1 }],
    ['notes', 'none'],
  ])('is refused when %s is %j', (part, value) => {
    expect(readSaved(JSON.stringify({ ...opened(saved), [part]: value }))).toEqual(damaged);
  });

  test.each([0, 6, -1, 2.5, '3', 'dontknow', 'DontKnow', '', null, true, [3], { position: 3 }])(
    'is refused when an answer is %j',
    (value) => {
      const answers = { agenda: { value, at: '2026-11-23T08:00:00.000Z' } };
      expect(readSaved(JSON.stringify({ ...opened(saved), answers }))).toEqual(damaged);
    },
  );

  test('is never thrown about: any text is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readSaved(text)).toEqual(damaged);
      }),
      { numRuns: 2000 },
    );
  });

  test('by one character is refused, or is whole again', () => {
    const spoilt = fc.record({
      at: fc.nat({ max: saved.length - 1 }),
      removed: fc.constantFrom(0, 1),
      put: fc.oneof(
        fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', '9', '-', '\0'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(spoilt, ({ at, removed, put }) => {
        const text = saved.slice(0, at) + put + saved.slice(at + removed);
        const result = readSaved(text);
        if (result.kind === 'refused') return;
        for (const answer of answersOf(result.assessment).values()) {
          const known = [1, 2, 3, 4, 5, 'dontKnow', 'notApplicable'];
          expect(known).toContain(toSavedValue(answer));
        }
        expect(opened(writeSaved(result.assessment))).toEqual(result.assessment);
      }),
      { numRuns: 3000 },
    );
  });

  test('by one part of another kind is refused, or is whole again', () => {
    const parts = fc.constantFrom(...Object.keys(opened(saved)));
    fc.assert(
      fc.property(parts, fc.jsonValue(), (part, value) => {
        const text = JSON.stringify({ ...opened(saved), [part]: value });
        const result = readSaved(text);
        if (result.kind === 'refused') return;
        expect(opened(writeSaved(result.assessment))).toEqual(result.assessment);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a file of a later format', () => {
  test.each([2, 3, 99])('%d is told apart, whatever else it holds', (format) => {
    expect(readSaved(JSON.stringify({ ...opened(saved), format }))).toEqual(newer);
    expect(readSaved(JSON.stringify({ format, everything: 'new' }))).toEqual(newer);
  });

  test('is not what anything without a number for its format is', () => {
    expect(readSaved('{"format":"2"}')).toEqual(damaged);
    expect(readSaved('[2]')).toEqual(damaged);
  });
});

describe('answers', () => {
  test('that were cleared are absent', () => {
    const answers = {
      agenda: { value: 'cleared', at: '2026-11-23T08:00:00.000Z' },
      demand: { value: 5, at: '2026-11-23T08:00:00.000Z' },
    } as const;
    expect(Object.fromEntries(answersOf({ answers }))).toEqual({ demand: rated(5) });
  });

  test.each([
    [rated(1), 1],
    [rated(5), 5],
    [dontKnow, 'dontKnow'],
    [notApplicable, 'notApplicable'],
    [null, 'cleared'],
  ])('%j are saved as %j', (answer, value) => {
    expect(toSavedValue(answer)).toBe(value);
  });

  test('are the same after being saved', () => {
    fc.assert(
      fc.property(savedAnswers(), (answers) => {
        const back = Object.fromEntries(
          Array.from(answersOf({ answers }), ([id, answer]) => [id, toSavedValue(answer)]),
        );
        const kept = Object.entries(answers).filter(([, { value }]) => value !== 'cleared');
        expect(back).toEqual(Object.fromEntries(kept.map(([id, { value }]) => [id, value])));
      }),
    );
  });
});

describe('two copies of an assessment', () => {
  const early = '2026-11-23T08:00:00.000Z';
  const late = '2026-11-23T09:00:00.000Z';

  function copy(answers: Readonly<Record<string, readonly [SavedValue, string] | undefined>>) {
    const entries = Object.entries(answers).flatMap(([id, answer]) =>
      answer === undefined ? [] : [[id, { value: answer[0], at: answer[1] }]],
    );
    return { ...opened(saved), answers: Object.fromEntries(entries) };
  }

  test('give each item its newest answer', () => {
    const one = copy({ agenda: [1, early], demand: [2, late], fires: [3, early] });
    const other = copy({ agenda: [5, late], demand: [4, early], mandate: ['dontKnow', early] });
    const both = copy({
      agenda: [5, late],
      demand: [2, late],
      fires: [3, early],
      mandate: ['dontKnow', early],
    }).answers;
    expect(mergeSaved(one, other).answers).toEqual(both);
    expect(mergeSaved(other, one).answers).toEqual(both);
  });

  test('count clearing as an answer: the newest wins', () => {
    const given = copy({ agenda: [4, early] });
    const cleared = copy({ agenda: ['cleared', late] });
    expect(answersOf(mergeSaved(given, cleared)).size).toBe(0);
    expect(answersOf(mergeSaved(cleared, given)).size).toBe(0);
    const again = copy({ agenda: [2, '2026-11-23T10:00:00.000Z'] });
    expect(answersOf(mergeSaved(cleared, again)).size).toBe(1);
  });

  test('agree also where two answers were given in the same instant', () => {
    const one = copy({ agenda: [1, early] });
    const other = copy({ agenda: [5, early] });
    expect(mergeSaved(one, other).answers).toEqual(mergeSaved(other, one).answers);
  });

  test('keep what was written last in the profile and the notes, and the later time', () => {
    const before = {
      ...copy({}),
      profile: { organisation: 'Förr' },
      notes: { agenda: 'förr' },
      changedAt: early,
    };
    const after = {
      ...copy({}),
      profile: { organisation: 'Nu', preparedBy: 'Åsa' },
      notes: { agenda: 'nu' },
      changedAt: late,
    };
    for (const merged of [mergeSaved(before, after), mergeSaved(after, before)]) {
      const { profile, notes, changedAt } = after;
      expect(merged).toMatchObject({ profile, notes, changedAt });
    }
  });

  /** Of two copies of one item, either the times differ or the answers are the same. */
  const instants = fc.uniqueArray(times, { minLength: 2, maxLength: 6 });
  const history = instants.chain((at) =>
    fc.tuple(...at.map((time) => savedValues.map((value) => [value, time] as const))),
  );
  const copies = fc
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
      fc.property(copies, ([a, b, c]) => {
        const [one, two, three] = [copy(a), copy(b), copy(c)];
        const merged = mergeSaved(one, two).answers;
        expect(mergeSaved(two, one).answers).toEqual(merged);
        expect(mergeSaved(mergeSaved(one, two), three).answers).toEqual(
          mergeSaved(one, mergeSaved(two, three)).answers,
        );
      }),
    );
  });

  test('are no more than one of them, when they are the same', () => {
    fc.assert(
      fc.property(savedAssessments, savedAnswers(), (assessment, answers) => {
        expect(mergeSaved(assessment, assessment)).toEqual(assessment);
        const merged = mergeSaved(assessment, { ...assessment, answers });
        expect(mergeSaved(merged, { ...assessment, answers })).toEqual(merged);
      }),
    );
  });

  test('are left as they were', () => {
    const one = copy({ agenda: [1, early] });
    const other = copy({ agenda: [5, late] });
    const before = JSON.stringify([one, other]);
    mergeSaved(one, other);
    expect(JSON.stringify([one, other])).toBe(before);
  });
});
