import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locale.ts';
import type { Report } from '../../../../src/report/report.ts';
import { sheetsOf } from '../../../../src/report/sheets/sheets-of.ts';
import { randomReport } from '../pdf/random-reports.ts';
import { aboutOf, taskOf, workReport } from '../work-report.ts';
import { recordsIn, sheetIn, sheetWords } from './sheet-words.ts';

/** The fixed names that others rely on: a change here breaks what they have built. */
const fixedNames = {
  about: ['fact', 'label', 'value'],
  answers: [
    'item_id',
    'topic',
    'section',
    'position',
    'answer',
    'proof',
    'note',
    'left_pole',
    'right_pole',
  ],
  scores: ['section_id', 'figure_id', 'label', 'section', 'value', 'unit', 'text', 'note'],
  kpis: ['kpi_id', 'name', 'kind', 'family', 'rung', 'value', 'unit', 'text', 'note'],
  plan: [
    'task_id',
    'title',
    'number',
    'horizon_days',
    'first_step',
    'after',
    'owner',
    'department',
    'others',
    'due',
    'status_id',
    'status',
    'effort',
    'kpi',
    'risk',
    'note',
  ],
};

const facts = [
  ['organisation', 'Åsele Bröd & Ädelost AB'],
  ['date', { day: '2026-11-23' }],
  ['prepared_by', 'Märta Öberg'],
  ['prepared_for', 'Styrgruppen'],
  ['made_with', 'Loopcheck'],
  ['assessment_id', '0f4c1c9e-7c1b-4c1e-9d2a-5b1f0a6f3e21'],
] as const;

function figuresOf({ sections }: Report) {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
  );
}

describe.each(locales)('sheets in %s', (locale) => {
  const report = workReport(locale);
  const sheets = sheetsOf(report, aboutOf(), sheetWords[locale]);

  test('have the same fixed names for ever', () => {
    const names = sheets.map(({ id, columns }) => [id, columns.map((column) => column.id)]);
    expect(Object.fromEntries(names)).toEqual(fixedNames);
    expect(sheets[0]?.id).toBe('about');
  });

  test('are called and labelled in their own language, by names that workbooks take', () => {
    for (const { name, columns } of sheets) {
      expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
      expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
    }
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
  });

  test.each(facts)('say what the file is: %s', (fact, value) => {
    const row = recordsIn(sheetIn(report, 'about')).find((record) => record['fact'] === fact);
    expect(row?.['value']).toEqual(value);
  });

  test('name each figure once by its part and its id', () => {
    const rows = recordsIn(sheetIn(report, 'scores'));
    const names = rows.map((row) => `${row['section_id']} ${row['figure_id']}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('dimensions promise');
    expect(names).toContain('touchpoints promise');
  });

  test('have every figure with its raw value', () => {
    const rows = recordsIn(sheetIn(report, 'scores'));
    for (const { id, value, text } of figuresOf(report)) {
      const own = rows.filter((row) => row['figure_id'] === id);
      expect(own).toContainEqual(expect.objectContaining({ value, text }));
    }
    expect(rows.find((row) => row['figure_id'] === 'one-plus-one')?.['unit']).toBe('one_plus_one');
    expect(rows.find((row) => row['figure_id'] === 'loop-link')?.['value']).toBeCloseTo(11.1, 1);
  });

  test('have every KPI with its rung, then figures, calculations and the amount', () => {
    const rows = recordsIn(sheetIn(report, 'kpis'));
    expect(rows.find((row) => row['kpi_id'] === 'clv')).toMatchObject({ kind: 'kpi', rung: 2 });
    expect(rows.find((row) => row['kpi_id'] === 'existing-share')?.['rung']).toBeNull();
    expect(rows.find((row) => row['kind'] === 'figure')).toMatchObject({ value: 1.6 });
    expect(rows.find((row) => row['kind'] === 'calculation')).toMatchObject({ value: 73_125 });
    const amount = rows.find((row) => row['kind'] === 'amount');
    expect(amount).toMatchObject({ kpi_id: 'one-point', unit: 'SEK' });
    expect(amount?.['value']).toBeTypeOf('number');
    expect([...new Set(rows.map((row) => row['kind']))]).toEqual([
      'kpi',
      'figure',
      'calculation',
      'amount',
    ]);
  });

  test('have every task with its day', () => {
    const rows = recordsIn(sheetIn(report, 'plan'));
    const given = rows.map((row) => [
      row['task_id'],
      row['number'],
      row['horizon_days'],
      row['due'],
    ]);
    expect(given).toEqual([
      ['revenue-line', 1, 30, { day: '2026-12-11' }],
      ['own-1', 2, 30, { day: '2026-12-01' }],
      ['own-2', 3, 30, { day: '2026-11-30' }],
      ['climb:churn', 4, 60, { day: '2027-01-31' }],
      ['own-3', 5, 60, null],
      ['own-4', 6, 90, null],
    ]);
    expect(rows.map((row) => row['status_id'])).toEqual([
      'doing',
      'todo',
      'done',
      'todo',
      'dropped',
      'todo',
    ]);
  });

  test('keep their columns where there is nothing to say', () => {
    const bare = workReport(locale, { tasks: [], beside: false });
    expect(sheetIn(bare, 'plan').rows).toEqual([]);
    expect(sheetIn(bare, 'kpis').rows).toEqual([]);
    expect(sheetIn(bare, 'plan').columns).toEqual(sheetIn(report, 'plan').columns);
  });

  test.each(Array.from({ length: 12 }, (_, seed) => seed))('of a made-up firm, %i', (seed) => {
    const made = randomReport(locale, seed).report;
    const rows = recordsIn(sheetIn(made, 'answers'));
    const pairs = made.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'pairs' ? block.groups.flatMap((group) => group.pairs) : [],
      ),
    );
    expect(rows.map((row) => [row['item_id'], row['position'], row['note']])).toEqual(
      pairs.map(({ item, position, note }) => [item, position, note]),
    );
    const values = recordsIn(sheetIn(made, 'scores')).map((row) => row['value']);
    for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
  });
});

test('a task of a later version is told, too', () => {
  const report = workReport('en', { tasks: [taskOf({ id: 'of-2030', step: 'of-2030' })] });
  expect(recordsIn(sheetIn(report, 'plan'))[0]?.['task_id']).toBe('of-2030');
});
