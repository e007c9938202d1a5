import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locale.ts';
import type { Report } from '../../../../src/report/report.ts';
import { makeXlsx } from '../../../../src/report/sheets/make-xlsx.ts';
import type { SheetCell } from '../../../../src/report/sheets/sheet.ts';
import { sheetsOf } from '../../../../src/report/sheets/sheets-of.ts';
import { full } from '../../../fixtures/instrument.ts';
import { aboutOf, workReport } from '../work-report.ts';
import { sheetWords } from './sheet-words.ts';
import { strictCsv } from './strict-csv.ts';

const installed = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;

/** Comma, quotation mark, UTF-8, from line 1, in English, raw values, every sheet in a file. */
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1';

const notes = new Map(full.map((id, index) => [id, `${index}: "å", =1+1\n${'x'.repeat(index)}`]));

test('LibreOffice reads the same texts, numbers and days', { timeout: 90_000 }, async () => {
  if (!installed) {
    console.info('LibreOffice is not installed: what it reads in a workbook was not checked.');
    return;
  }
  const reports = locales.map((locale) => workReport(locale, { notes }));
  const read = await convert(reports);
  for (const report of reports) {
    const sheets = sheetsOf(report, aboutOf(), sheetWords[report.locale]);
    for (const { name, columns, rows } of sheets) {
      const given = [columns.map(({ id }) => id), columns.map(({ label }) => label), ...rows];
      const records = read.get(`${report.locale}-${name}`) ?? [];
      expect(records).toHaveLength(given.length);
      for (const [index, cells] of given.entries()) {
        expect(records[index]).toHaveLength(columns.length);
        for (const [place, cell] of cells.entries())
          expectCell(records[index]?.[place] ?? '', cell);
      }
    }
  }
});

function expectCell(field: string, cell: SheetCell): void {
  if (typeof cell === 'string') expect(field).toBe(cell);
  else if (typeof cell !== 'number') expect(field).toBe(cell?.day ?? '');
  // It writes fifteen digits.
  else expect(Math.abs(Number(field) - cell)).toBeLessThanOrEqual(Math.abs(cell) * 1e-13);
}

/** The sheets of the reports' workbooks as LibreOffice tells them, by language and name. */
async function convert(reports: readonly Report[]) {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const books: string[] = [];
    for (const report of reports) {
      const { blob } = await makeXlsx(report, aboutOf(), sheetWords[report.locale]);
      const book = join(folder, `${report.locale}.xlsx`);
      writeFileSync(book, new Uint8Array(await blob.arrayBuffer()));
      books.push(book);
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...books],
      { stdio: 'pipe', timeout: 80_000 },
    );
    const made = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    return new Map(
      made.map((file) => {
        const text = readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '');
        return [file.slice(0, -'.csv'.length), recordsOf(text)] as const;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** LibreOffice ends records with LF alone; within quotation marks a line break is a text's own. */
function recordsOf(text: string) {
  let quoted = false;
  const strict = [...text].map((sign) => {
    if (sign === '"') quoted = !quoted;
    return sign === '\n' && !quoted ? '\r\n' : sign;
  });
  return strictCsv(strict.join(''), ',');
}
