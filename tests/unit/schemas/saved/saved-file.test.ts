import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dontKnow, notApplicable, rated } from '../../../../src/domain/answer.ts';
import {
  answersOf,
  longestName,
  longestNote,
  notesOf,
  proofsOf,
  type SavedAssessment,
  savedFormat,
  shownIn,
  toSavedValue,
} from '../../../../src/schemas/saved/saved-assessment.ts';
import { readSaved, writeSaved } from '../../../../src/schemas/saved/saved-file.ts';
import { savedAnswers, savedAssessments } from './arbitraries.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/saved');
const first = fixture('format-1.json');
const saved = fixture('format-1-full.json');

const damaged = { kind: 'refused', fault: 'damaged' };
const newer = { kind: 'refused', fault: 'newer' };

/** A kept file as it would lie on a device. */
function fixture(name: string): string {
  return JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** @throws Error when the text is not opened. */
function opened(text: string): SavedAssessment {
  const result = readSaved(text);
  if (result.kind === 'refused') throw new Error(`refused as ${result.fault}: ${text}`);
  return result.assessment;
}

describe('the file of the first version that is kept for good', () => {
  test('still opens, with exactly these answers', () => {
    expect(Object.fromEntries(answersOf(opened(first)))).toEqual({
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
    const note = 'Sköts av ett dotterbolag – Θεσσαλονίκη.';
    expect(opened(first)).toMatchObject({
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
      notes: { fires: { text: note, at: '2026-11-23T08:03:20.000Z' } },
    });
    expect(opened(first).asked).toHaveLength(12);
    expect([...notesOf(opened(first))]).toEqual([['fires', note]]);
    expect(proofsOf(opened(first))).toBeNull();
  });

  test('has its notes cut at what is kept, since they had no limit', () => {
    const notes = { fires: '𝛀'.repeat(longestNote + 1) };
    const long = JSON.stringify({ ...JSON.parse(first), notes });
    expect(opened(long).notes['fires']?.text).toBe('𝛀'.repeat(longestNote));
  });

  test('comes out with its notes in the new form, and else as it went in', () => {
    const { notes: _, ...rest } = JSON.parse(first);
    expect(JSON.parse(writeSaved(opened(first)))).toMatchObject(rest);
    expect(opened(writeSaved(opened(first)))).toEqual(opened(first));
  });
});

describe('the file of this version that is kept for good', () => {
  test('opens, with exactly this', () => {
    expect(Object.fromEntries(answersOf(opened(saved)))).toEqual({
      'role-of-cx': rated(5),
      demand: rated(4),
      'say-public': rated(5),
      'finance-invoice': dontKnow,
    });
    expect([...(proofsOf(opened(saved)) ?? [])]).toEqual(['role-of-cx']);
    expect([...notesOf(opened(saved))]).toEqual([['demand', 'Mäts av byrån.\nΘεσσαλονίκη']]);
    expect(opened(saved)).toEqual(JSON.parse(saved));
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
    const optional = ['name', 'began', 'proofMode'];
    for (const part of Object.keys(opened(saved))) {
      if (optional.includes(part)) continue;
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
    ['name', 1],
    ['name', 'x'.repeat(longestName + 1)],
    ['began', 'Quick'],
    ['began', null],
    ['proofMode', 'yes'],
    ['changedAt', '2026-11-23T08:00:00Z'],
    ['changedAt', '2026-11-23T08:00:00.000+02:00'],
    ['changedAt', '2026-02-31T08:00:00.000Z'],
    ['changedAt', '9999-12-31T23:59:59.999Z'],
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
    ['profile', { model: 'SaaS' }],
    ['profile', { phase: 3 }],
    ['profile', { departments: 'finance' }],
    ['profile', { departments: ['Finance'] }],
    ['profile', { function: '' }],
    ['profile', { seniority: null }],
    ['profile', { preparedBy: 'x'.repeat(longestName + 1) }],
    ['notes', { agenda: 1 }],
    ['notes', { agenda: { text: 'no time' } }],
    ['notes', { agenda: { text: 'no time', at: 'now' } }],
    ['notes', { agenda: { text: 'x'.repeat(longestNote + 1), at: '2026-11-23T08:00:00.000Z' } }],
    ['notes', { Agenda: { text: 'no id', at: '2026-11-23T08:00:00.000Z' } }],
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

  test.each(['yes', 1, null])('is refused when a proof is %j', (shown) => {
    const answers = { agenda: { value: 5, at: '2026-11-23T08:00:00.000Z', shown } };
    expect(readSaved(JSON.stringify({ ...opened(saved), answers }))).toEqual(damaged);
  });

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

describe('proofs', () => {
  const at = '2026-11-23T08:00:00.000Z';
  const answers = {
    agenda: { value: 4, at, shown: true },
    demand: { value: 5, at, shown: false },
    fires: { value: 5, at },
    mandate: { value: 3, at, shown: true },
    paying: { value: 'dontKnow', at, shown: true },
  } as const;

  test('are those at position 4 or 5 that were said to be shown', () => {
    const assessment = { ...opened(saved), answers };
    expect([...(proofsOf(assessment) ?? [])]).toEqual(['agenda']);
  });

  test('are none while they are not asked for, and still known', () => {
    const { proofMode: _, ...rest } = opened(saved);
    expect(proofsOf({ ...rest, answers })).toBeNull();
    expect(proofsOf({ ...rest, answers, proofMode: false })).toBeNull();
    expect([...shownIn({ answers })]).toEqual(['agenda']);
  });
});

describe('notes', () => {
  test('without a text are absent', () => {
    const at = '2026-11-23T08:00:00.000Z';
    const notes = {
      agenda: { text: '', at },
      demand: { text: ' \n', at },
      fires: { text: ' x', at },
    };
    expect([...notesOf({ notes })]).toEqual([['fires', ' x']]);
  });
});
