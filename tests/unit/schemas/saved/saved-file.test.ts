import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dontKnow, notApplicable, rated } from '../../../../src/domain/answer.ts';
import type { KpiId } from '../../../../src/domain/ids.ts';
import {
  aimsOf,
  answersOf,
  currencies,
  figuresOf,
  ladderOf,
  longestCharterText,
  longestName,
  longestNote,
  mostRatings,
  noBusiness,
  notesOf,
  pledgesOf,
  proofsOf,
  ratingsOf,
  type SavedAssessment,
  savedFormat,
  scenarioOf,
  shownIn,
  tasksOf,
  toSavedStanding,
  toSavedValue,
} from '../../../../src/schemas/saved/saved-assessment.ts';
import { readSaved, writeSaved } from '../../../../src/schemas/saved/saved-file.ts';
import { savedAnswers, savedAssessments } from './arbitraries.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/saved');
const first = fixture('format-1.json');
const firstWhole = fixture('format-1-full.json');
const saved = fixture('format-2.json');
const at = '2026-11-23T08:00:00.000Z';

const damaged = { kind: 'refused', fault: 'damaged' };
const newer = { kind: 'refused', fault: 'newer' };

/** A kept file as it would lie on a device. */
function fixture(name: string): string {
  return JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

const pledge = {
  kpi: 'nps',
  ownerOne: 'Åsa',
  ownerTwo: 'Åke',
  target: 3,
  decision: 'vem vi ringer',
  incentive: 'bonus',
  review: '2028-02-29',
};

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
      format: savedFormat,
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

  test('comes out with its notes in the new form, of the new format, and else as it went in', () => {
    const { notes: _, format: _format, ...rest } = JSON.parse(first);
    expect(JSON.parse(writeSaved(opened(first)))).toMatchObject({ format: savedFormat, ...rest });
    expect(opened(writeSaved(opened(first)))).toEqual(opened(first));
  });

  test('says nothing of KPIs and money', () => {
    expect(opened(first)).toMatchObject(noBusiness);
    expect(ladderOf(opened(first)).size + figuresOf(opened(first)).size).toBe(0);
  });

  test('is refused where one of its notes is neither a text nor a note', () => {
    for (const notes of [{ fires: 1 }, { fires: null }, { fires: ['x'] }, null, 'none', 7]) {
      expect(readSaved(JSON.stringify({ ...JSON.parse(first), notes }))).toEqual(damaged);
    }
  });

  test('is refused without the time that its notes are as old as', () => {
    for (const changedAt of [undefined, 'now', 7]) {
      expect(readSaved(JSON.stringify({ ...JSON.parse(first), changedAt }))).toEqual(damaged);
    }
  });
});

describe('the last file of format 1 that is kept for good', () => {
  test('still opens, with exactly this', () => {
    expect(Object.fromEntries(answersOf(opened(firstWhole)))).toEqual({
      'role-of-cx': rated(5),
      demand: rated(4),
      'say-public': rated(5),
      'finance-invoice': dontKnow,
    });
    expect([...(proofsOf(opened(firstWhole)) ?? [])]).toEqual(['role-of-cx']);
    expect([...notesOf(opened(firstWhole))]).toEqual([['demand', 'Mäts av byrån.\nΘεσσαλονίκη']]);
    const { format, ...rest } = JSON.parse(firstWhole);
    expect(format).toBe(1);
    expect(opened(firstWhole)).toEqual({ format: savedFormat, ...rest, ...noBusiness });
  });

  test('comes out as the same of this format', () => {
    expect(opened(writeSaved(opened(firstWhole)))).toEqual(opened(firstWhole));
  });

  test('is refused without any of its parts, and wherever it is cut off', () => {
    const optional = ['name', 'began', 'proofMode'];
    const parts = Object.entries(JSON.parse(firstWhole));
    for (const [part] of parts.filter(([key]) => !optional.includes(key))) {
      const rest = parts.filter(([key]) => key !== part);
      expect(readSaved(JSON.stringify(Object.fromEntries(rest)))).toEqual(damaged);
    }
    for (let length = 0; length < firstWhole.length; length += 1) {
      expect(readSaved(firstWhole.slice(0, length))).toEqual(damaged);
    }
  });

  test('brings nothing that its format did not have', () => {
    const ladder = { nps: { value: 4, at } };
    const odd = JSON.stringify({ ...JSON.parse(firstWhole), ladder, figures: 'none' });
    expect(opened(odd)).toEqual(opened(firstWhole));
  });
});

describe('the file of this version that is kept for good', () => {
  test('opens, with exactly this', () => {
    expect(Object.fromEntries(answersOf(opened(saved)))).toEqual({
      'role-of-cx': rated(5),
      demand: rated(4),
      'say-public': rated(2),
      'finance-invoice': dontKnow,
    });
    expect([...(proofsOf(opened(saved)) ?? [])]).toEqual(['role-of-cx']);
    expect([...notesOf(opened(saved))]).toEqual([['demand', 'Mäts av byrån.\nΘεσσαλονίκη']]);
    expect(opened(saved)).toEqual(JSON.parse(saved));
  });

  test('opens, with exactly these rungs, figures, ratings, scenario and pledges', () => {
    const assessment = opened(saved);
    expect(Object.fromEntries(ladderOf(assessment))).toEqual({
      clv: { kind: 'rung', rung: 0 },
      nrr: { kind: 'rung', rung: 1 },
      churn: { kind: 'rung', rung: 2 },
      nps: { kind: 'rung', rung: 3 },
      cac: { kind: 'rung', rung: 4 },
      visits: { kind: 'silo' },
      fcr: { kind: 'dontKnow' },
    });
    expect(Object.fromEntries(figuresOf(assessment))).toEqual({
      churn: { value: 2.5, period: 'month' },
      customers: { value: 1250, period: null },
      'revenue-per-customer': { value: 8400, period: 'year' },
      spend: { value: 600_000, period: 'quarter' },
      nps: { value: -12, period: null },
    });
    expect(assessment.figures['gross-margin']).toMatchObject({ value: 0, unsure: true });
    expect(Object.fromEntries(scenarioOf(assessment))).toEqual({
      churn: 1.5,
      months: 36,
      'of-another-version': -0.25,
    });
    expect(Object.fromEntries(ratingsOf(assessment))).toEqual({ help: [5, 4, 4, 3, 1] });
    expect(pledgesOf(assessment)).toEqual([
      {
        kpi: 'churn',
        ownerOne: 'Åsa Öhrn, kundservice',
        ownerTwo: 'Θεοδώρα, marknad',
        target: 4,
        decision: 'vilka kunder säljarna ringer först',
        incentive: 'halva bonusen för båda',
        review: '2027-04-12',
      },
    ]);
    expect(assessment.profile.currency).toBe('SEK');
  });

  test('opens, with exactly this plan and these aims', () => {
    const assessment = opened(saved);
    const tasks = [...tasksOf(assessment)].map(([id, { step, title, owner, due, status }]) => {
      return [id, step, title, owner, due, status];
    });
    expect(tasks).toEqual([
      ['authority-limit', 'authority-limit', '', 'Åsa Öhrn', '2027-02-01', 'doing'],
      ['climb:churn', 'climb:churn', 'Låt kundtappet avgöra budgeten', '', '', 'todo'],
      ['own-1f3a', '', 'Ring fem kunder som har lämnat oss', '株式会社', '2027-04-12', 'done'],
    ]);
    expect(Object.fromEntries(aimsOf(assessment))).toEqual({ level: 4, people: 62.5 });
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

describe('what is said of KPIs and money', () => {
  const withPart = (part: string, value: unknown) =>
    opened(JSON.stringify({ ...opened(saved), [part]: value }));

  test('is kept to its bounds', () => {
    const ladder = {
      nps: { value: 0, at },
      churn: { value: 4, at },
      ces: { value: 'silo', at },
      fcr: { value: 'dontKnow', at },
      reach: { value: 'cleared', at },
    };
    expect(withPart('ladder', ladder).ladder).toEqual(ladder);
    const figures = {
      churn: { value: -1e308, at, period: 'quarter', unsure: true },
      'from-elsewhere': { value: 5e-324, at },
    };
    expect(withPart('figures', figures).figures).toEqual(figures);
    const ratings = { help: { value: new Array(mostRatings).fill(1), at } };
    expect(withPart('ratings', ratings).ratings).toEqual(ratings);
    const charter = { two: { value: pledge, at } };
    expect(withPart('charter', charter).charter).toEqual(charter);
  });

  test('is kept where another version knows what it is about', () => {
    const scenario = { fromElsewhere: { value: 1, at }, 'from-elsewhere.too': { value: null, at } };
    expect(withPart('scenario', scenario).scenario).toEqual(scenario);
  });

  test.each(currencies)('may be in %s', (currency) => {
    expect(withPart('profile', { currency }).profile).toEqual({ currency });
  });

  test.each(['ö', '𝛀', '🚚'])('has the texts of its charter cut at what is kept (%s)', (letter) => {
    const long = letter.repeat(longestCharterText + 1);
    const cut = letter.repeat(longestCharterText);
    const value = { ...pledge, ownerOne: long, ownerTwo: long, decision: long, incentive: long };
    expect(withPart('charter', { one: { value, at } }).charter.one?.value).toEqual({
      ...pledge,
      ownerOne: cut,
      ownerTwo: cut,
      decision: cut,
      incentive: cut,
    });
  });

  test('has one nought only, as what is written would have', () => {
    const text = saved.replace('"value":2.5', '"value":-0').replace('"value":0,', '"value":-0,');
    expect(text).not.toBe(saved);
    expect(Object.is(opened(text).figures['churn']?.value, 0)).toBe(true);
    expect(Object.is(opened(text).ladder['clv']?.value, 0)).toBe(true);
    expect(opened(writeSaved(opened(text)))).toEqual(opened(text));
  });

  test.each([
    [{ kind: 'rung', rung: 0 } as const, 0],
    [{ kind: 'rung', rung: 4 } as const, 4],
    [{ kind: 'silo' } as const, 'silo'],
    [{ kind: 'dontKnow' } as const, 'dontKnow'],
    [null, 'cleared'],
  ])('of a KPI is saved: %j as %j', (standing, value) => {
    expect(toSavedStanding(standing)).toBe(value);
    const ladder = { nps: { value: toSavedStanding(standing), at } };
    expect(ladderOf({ ladder }).get('nps' as KpiId) ?? null).toEqual(standing);
  });
});

describe('something damaged', () => {
  test.each([
    '',
    ' ',
    'null',
    '[]',
    '{}',
    '1',
    '"x"',
    'undefined',
    '{"format":1}',
    '{"format":2}',
    '\uFEFF{}',
  ])('(%j) is refused', (text) => {
    expect(readSaved(text)).toEqual(damaged);
  });

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
    ['format', 1.5],
    ['format', 0.5],
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
    ['answers', []],
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
    ['notes', { agenda: 'a text without its time' }],
    ['notes', 'none'],
    ['profile', { currency: 'sek' }],
    ['profile', { currency: 'BTC' }],
    ['profile', { currency: '' }],
    ['ladder', null],
    ['ladder', []],
    ['ladder', { nps: 4 }],
    ['ladder', { nps: { value: 4 } }],
    ['ladder', { nps: { value: 4, at: 'now' } }],
    ['ladder', { NPS: { value: 4, at } }],
    ['figures', null],
    ['figures', []],
    ['figures', { churn: 2 }],
    ['figures', { churn: { value: 2, at: 'now' } }],
    ['figures', { churn: { value: 2, at, period: 'week' } }],
    ['figures', { churn: { value: 2, at, period: null } }],
    ['figures', { churn: { value: 2, at, unsure: false } }],
    ['figures', { churn: { value: 2, at, unsure: 1 } }],
    ['figures', { Churn: { value: 2, at } }],
    ['scenario', null],
    ['scenario', []],
    ['scenario', { churn: 2 }],
    ['scenario', { churn: { value: 2, at: 'now' } }],
    ['scenario', { 'chu rn': { value: 2, at } }],
    ['scenario', { '': { value: 2, at } }],
    ['ratings', null],
    ['ratings', []],
    ['ratings', { help: [5] }],
    ['ratings', { help: { value: 5, at } }],
    ['ratings', { help: { value: [5], at: 'now' } }],
    ['charter', null],
    ['charter', []],
    ['charter', 'one'],
    ['charter', { four: { value: pledge, at } }],
    ['charter', { one: pledge }],
    ['charter', { one: { value: pledge, at: 'now' } }],
    ['charter', { one: { value: null, at } }],
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

  test.each([-1, 5, 2.5, '3', 'Silo', 'dontknow', '', null, true, [3]])(
    'is refused when a rung is %j',
    (value) => {
      const ladder = { nps: { value, at } };
      expect(readSaved(JSON.stringify({ ...opened(saved), ladder }))).toEqual(damaged);
    },
  );

  test.each(['2', '', true, [2], { value: 2 }])('is refused when a figure is %j', (value) => {
    const figures = { churn: { value, at } };
    expect(readSaved(JSON.stringify({ ...opened(saved), figures }))).toEqual(damaged);
    const scenario = { churn: { value, at } };
    expect(readSaved(JSON.stringify({ ...opened(saved), scenario }))).toEqual(damaged);
  });

  test.each(['1e999', '-1e999'])('is refused when a figure is endless (%s)', (endless) => {
    const text = saved.replace('"value":2.5', `"value":${endless}`);
    expect(text).not.toBe(saved);
    expect(readSaved(text)).toEqual(damaged);
    expect(readSaved(saved.replace('"value":1.5', `"value":${endless}`))).toEqual(damaged);
  });

  test.each([[[0]], [[6]], [[4.5]], [['5']], [[null]], [new Array(mostRatings + 1).fill(3)]])(
    'is refused when ratings are %j',
    (value) => {
      const ratings = { help: { value, at } };
      expect(readSaved(JSON.stringify({ ...opened(saved), ratings }))).toEqual(damaged);
    },
  );

  test.each<[string, unknown]>([
    ['kpi', 'NPS'],
    ['kpi', null],
    ['ownerOne', 1],
    ['ownerTwo', null],
    ['target', 5],
    ['target', 'silo'],
    ['target', undefined],
    ['decision', undefined],
    ['incentive', ['x']],
    ['review', '2027-02-29'],
    ['review', '2027-13-01'],
    ['review', '2027-2-1'],
    ['review', '1 May 2027'],
    ['review', '2027-02-01T08:00:00.000Z'],
    ['review', '+12027-02-01'],
    ['review', null],
  ])('is refused when the %s of a pledge is %j', (part, value) => {
    const charter = { one: { value: { ...pledge, [part]: value }, at } };
    expect(readSaved(JSON.stringify({ ...opened(saved), charter }))).toEqual(damaged);
  });

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
  test.each([3, 4, 99, 2.5])('%d is told apart, whatever else it holds', (format) => {
    expect(readSaved(JSON.stringify({ ...opened(saved), format }))).toEqual(newer);
    expect(readSaved(JSON.stringify({ format, everything: 'new' }))).toEqual(newer);
  });

  test('is not what anything without a number for its format is', () => {
    expect(readSaved('{"format":"3"}')).toEqual(damaged);
    expect(readSaved('[3]')).toEqual(damaged);
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
