import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ItemId } from '../../../../src/domain/ids.ts';
import { locales } from '../../../../src/i18n/locale.ts';
import type { About } from '../../../../src/report/about.ts';
import type { Report } from '../../../../src/report/report.ts';
import { makeXlsx } from '../../../../src/report/sheets/make-xlsx.ts';
import type { SheetCell } from '../../../../src/report/sheets/sheet.ts';
import { sheetsOf } from '../../../../src/report/sheets/sheets-of.ts';
import { full } from '../../../fixtures/instrument.ts';
import { randomReport } from '../pdf/random-reports.ts';
import { aboutOf, taskOf, workReport } from '../work-report.ts';
import { sheetWords } from './sheet-words.ts';

// On a busy machine many runs take their time.
vi.setConfig({ testTimeout: 30_000 });

async function bytesOf(report: Report, about: About = aboutOf()): Promise<Uint8Array> {
  const { blob } = await makeXlsx(report, about, sheetWords[report.locale]);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A cell as the reader gives it: days as moments in UTC, empty texts as nothing. */
function asRead(cell: SheetCell): unknown {
  if (cell === '') return null;
  if (typeof cell === 'object' && cell !== null) return new Date(`${cell.day}T00:00:00.000Z`);
  return cell;
}

/** Rows without the nothing that some readers leave out at their ends. */
function trimmed(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
}

async function expectSame(report: Report, about: About = aboutOf()): Promise<void> {
  const bytes = Buffer.from(await bytesOf(report, about));
  for (const { name, columns, rows } of sheetsOf(report, about, sheetWords[report.locale])) {
    // The reader takes the white space off the ends of texts unless it is told not to.
    const read = await readSheet(bytes, name, { trim: false });
    const given = [
      columns.map(({ id }) => id),
      columns.map(({ label }) => label),
      ...rows.map((cells) => cells.map(asRead)),
    ];
    expect(trimmed(read)).toEqual(trimmed(given));
  }
}

describe.each(locales)('a workbook in %s', (locale) => {
  test('gives the same texts, numbers and days to another reader', async () => {
    await expectSame(workReport(locale));
  });

  test('is whole without plan, KPIs and figures', async () => {
    await expectSame(workReport(locale, { tasks: [], beside: false }));
  });

  test.each([0, 3, 5])('of a made-up firm, %i', async (seed) => {
    await expectSame(randomReport(locale, seed).report);
  });
});

describe('texts', () => {
  const awkward = [
    '<b>&amp;</b> "citat" \'enkla\'',
    '=1+1',
    ' mellanslag runt om ',
    'rad ett\nrad två',
    'Ελλάδα, Київ, 株式会社 🎉, שלום',
    '\ue0000\ue001',
    `lång ${'ord '.repeat(120)}slut`,
  ];

  test.each(awkward)('%j come through', async (text) => {
    const notes = new Map<ItemId, string>(full.slice(0, 2).map((id) => [id, text]));
    await expectSame(workReport('sv', { notes }));
  });

  test('that XML cannot hold are left out, and nothing beside them', async () => {
    const notes = new Map<ItemId, string>(full.slice(0, 1).map((id) => [id, 'a\u0000b\ud800c']));
    const bytes = Buffer.from(await bytesOf(workReport('sv', { notes })));
    const rows = await readSheet(bytes, 'Svar');
    expect(rows[2]?.[6]).toBe('abc');
  });

  test('that look like coded letters stay as they are written', async () => {
    const notes = new Map<ItemId, string>(full.slice(0, 1).map((id) => [id, 'a_x000D_b']));
    const texts = unzipSync(await bytesOf(workReport('sv', { notes })))['xl/sharedStrings.xml'];
    expect(strFromU8(texts ?? new Uint8Array())).toContain('a_x005F_x000D_b');
  });

  test('may be far more than the library packs without a worker', async () => {
    const notes = new Map<ItemId, string>(full.map((id, index) => [id, `${index} å`.repeat(600)]));
    const report = workReport('sv', { notes });
    const texts = unzipSync(await bytesOf(report))['xl/sharedStrings.xml'];
    expect(texts?.length).toBeGreaterThan(160_000);
    await expectSame(report);
  });
});

describe('days', () => {
  const zoneHere = process.env['TZ'];
  afterEach(() => {
    if (zoneHere === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneHere;
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm', 'America/Sao_Paulo'])(
    'stay the same in %s',
    async (zone) => {
      process.env['TZ'] = zone;
      const days = ['2026-03-29', '2026-10-25', '2027-02-28', '2028-02-29', '2026-12-31'];
      const tasks = days.map((due, index) => taskOf({ id: `own-${index}`, due, place: index }));
      const report = workReport('en', { tasks });
      const bytes = Buffer.from(await bytesOf(report));
      const rows = await readSheet(bytes, 'Plan');
      const read = rows.slice(2).map((row) => (row[9] as unknown as Date).toISOString());
      expect(read).toEqual(days.map((day) => `${day}T00:00:00.000Z`));
    },
  );
});

describe('the file', () => {
  const report = workReport('en');

  test('is named like the others and says what it is', async () => {
    const { blob, name } = await makeXlsx(report, aboutOf(), sheetWords.en);
    expect(name).toBe('loopcheck-asele-brod-adelost-ab-2026-11-23.xlsx');
    expect(blob.type).toContain('spreadsheetml');
    const core = unzipSync(new Uint8Array(await blob.arrayBuffer()))['docProps/core.xml'];
    expect(strFromU8(core ?? new Uint8Array())).toContain('<dc:creator>Märta Öberg</dc:creator>');
  });

  test('is the same bytes for the same report', async () => {
    expect(await bytesOf(report)).toEqual(await bytesOf(report));
  });

  test('has a filter on its labels, frozen headers, and one list of names', async () => {
    const parts = unzipSync(await bytesOf(report));
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const sheet = part('xl/worksheets/sheet5.xml');
    expect(sheet).toContain('<autoFilter ref="A2:P8"/>');
    expect(sheet).toMatch(/<pane ySplit="2" [^>]*state="frozen"/);
    expect(part('xl/workbook.xml').match(/<definedNames/g)).toHaveLength(1);
    expect(part('xl/workbook.xml')).toContain("'Plan'!$1:$2");
  });
});
