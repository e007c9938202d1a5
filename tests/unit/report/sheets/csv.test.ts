import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { locales } from '../../../../src/i18n/locale.ts';
import { csvText, separators } from '../../../../src/report/sheets/csv-text.ts';
import { makeCsv } from '../../../../src/report/sheets/make-csv.ts';
import type { Sheet, SheetCell } from '../../../../src/report/sheets/sheet.ts';
import { sheetsOf } from '../../../../src/report/sheets/sheets-of.ts';
import { aboutOf, workReport } from '../work-report.ts';
import { sheetWords } from './sheet-words.ts';
import { strictCsv } from './strict-csv.ts';

// On a busy machine many runs take their time.
vi.setConfig({ testTimeout: 30_000 });

const sheet = (...cells: readonly SheetCell[]): Sheet => ({
  id: 'plan',
  name: 'Plan',
  columns: cells.map((_, index) => ({ id: `c${index}`, label: 'C', type: 'text', width: 9 })),
  rows: [cells],
});

describe('a cell', () => {
  test.each<readonly [SheetCell, string, string]>([
    ['plain', 'plain', 'plain'],
    ['', '', ''],
    [null, '', ''],
    ['a;b', '"a;b"', '"a;b"'],
    ['a,b', '"a,b"', '"a,b"'],
    ['say "no"', '"say ""no"""', '"say ""no"""'],
    ['two\nlines', '"two\nlines"', '"two\nlines"'],
    [' space ', '" space "', '" space "'],
    ['åäö 株式 🎉', 'åäö 株式 🎉', 'åäö 株式 🎉'],
    [21.25, '21,25', '21.25'],
    [-1.5, '-1,5', '-1.5'],
    [-1, '-1', '-1'],
    [1_150_000, '1150000', '1150000'],
    [0, '0', '0'],
    [{ day: '2027-02-01' }, '2027-02-01', '2027-02-01'],
    ['=1+1', "'=1+1", "'=1+1"],
    ['+46 70', "'+46 70", "'+46 70"],
    ['-5 %', "'-5 %", "'-5 %"],
    ['@SUM(A1)', "'@SUM(A1)", "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"', '"\'\r=1"'],
    ['  =1', "'  =1", "'  =1"],
    ['＝1', "'＝1", "'＝1"],
    ['a=1', 'a=1', 'a=1'],
    ['−5 %', '−5 %', '−5 %'],
    ["'=1", "'=1", "'=1"],
  ])('%j', (cell, sv, en) => {
    const row = (locale: 'sv' | 'en') => csvText(sheet(cell), locale).split('\r\n').slice(2, -1);
    expect(row('sv').join('\r\n')).toBe(sv);
    expect(row('en').join('\r\n')).toBe(en);
  });
});

test.each(locales)('any text comes back as it was, in %s', (locale) => {
  const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, (cells) => {
      const records = strictCsv(csvText(sheet(...cells), locale), separators[locale]);
      expect(records).toHaveLength(3);
      expect(
        records[2]?.map((field) => field.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/, '')),
      ).toEqual(cells);
    }),
  );
});

test.each(locales)('no cell can be a formula, in %s', (locale) => {
  const risky = fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r', '\n'),
      fc.constantFrom('=', '+', '-', '@'),
      fc.string(),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(risky, (cell) => {
      const [, , record] = strictCsv(csvText(sheet(cell), locale), separators[locale]);
      expect(record?.[0]).toBe(`'${cell}`);
    }),
  );
});

describe.each(locales)('the files in %s', (locale) => {
  const report = workReport(locale);

  test('are one for each sheet, with the mark of UTF-8, read back cell by cell', async () => {
    const sheets = sheetsOf(report, aboutOf(), sheetWords[locale]);
    const files = await makeCsv(report, aboutOf(), sheetWords[locale]);
    expect(files.map(({ name }) => name)).toEqual(
      ['about', 'answers', 'scores', 'kpis', 'plan'].map(
        (id) => `loopcheck-asele-brod-adelost-ab-2026-11-23-${id}.csv`,
      ),
    );
    for (const [index, { blob }] of files.entries()) {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const [ids, labels, ...rows] = strictCsv(text, separators[locale]);
      const given = sheets[index];
      expect(ids).toEqual(given?.columns.map(({ id }) => id));
      expect(labels).toEqual(given?.columns.map(({ label }) => label));
      expect(rows).toHaveLength(given?.rows.length ?? -1);
      for (const [place, cells] of (given?.rows ?? []).entries()) {
        for (const [column, cell] of cells.entries()) {
          const field = rows[place]?.[column] ?? '';
          if (typeof cell === 'number') expect(Number(field.replace(',', '.'))).toBe(cell);
        }
      }
    }
  });
});
