import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/browser';
import type { SheetWords } from '../../i18n/words/exports.en.ts';
import type { About } from '../about.ts';
import { fileName } from '../file-name.ts';
import type { Report } from '../report.ts';
import { documentFacts, filteredAndPaged, normalStyle } from './document-parts.ts';
import { LongTexts } from './long-texts.ts';
import { packWorkbook } from './pack-workbook.ts';
import { rowHeight } from './row-height.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';
import { sheetsOf } from './sheets-of.ts';

/**
 * The report as a workbook: a sheet each for what it is, answers, scores, KPIs and plan, with two
 * rows of headers that stay in place. Numbers are numbers and days are days in every time zone; the
 * same input gives the same bytes.
 */
export async function makeXlsx(
  report: Report,
  about: About,
  words: SheetWords,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const sheets = sheetsOf(report, about, words);
  const texts = new LongTexts();
  const written = await writeXlsxFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: dataOf(sheet, about, texts),
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: headerRows,
      stickyColumnsCount: stickyColumns,
      orientation: 'landscape' as const,
    })),
    {
      ...font,
      features: [
        documentFacts(about, words.title),
        normalStyle,
        filteredAndPaged(sheets, headerRows),
      ],
    },
  ).toBlob();
  return {
    blob: await packWorkbook(written, texts, about.date),
    name: fileName(about.siteName, about.organisation, about.date, '.xlsx'),
  };
}

const font = { fontFamily: 'Calibri', fontSize: 11 };
const headerRows = 2;
/** The id and the name stay in sight. */
const stickyColumns = 2;

/** How a day is shown: the same in every country. */
const dayFormat = 'yyyy-mm-dd';

function dataOf(sheet: Sheet, { colours }: About, texts: LongTexts): Row[] {
  const ids = sheet.columns.map(
    ({ id, type }): CellObject => ({
      value: id,
      textColor: colours.stone,
      fontSize: 9,
      ...alignOf(type),
    }),
  );
  const labels = sheet.columns.map(
    ({ label, type }): CellObject => ({
      value: label,
      fontWeight: 'bold',
      textColor: colours.ink,
      bottomBorderColor: colours.winners,
      bottomBorderStyle: 'medium',
      ...alignOf(type),
      alignVertical: 'center',
      wrap: true,
    }),
  );
  const rows = sheet.rows.map((cells) =>
    high(
      rowHeight(sheet.columns, cells),
      cells.map((cell) => cellOf(cell, texts)),
    ),
  );
  const names = sheet.columns.map(({ label }) => label);
  return [ids, high(rowHeight(sheet.columns, names), labels), ...rows];
}

/** The library takes a row's height from its cells. */
function high(height: number, [first, ...others]: readonly (CellObject | null)[]): Row {
  return [{ ...first, height }, ...others];
}

/** Numbers stand to the right, a little away from the text that follows. */
function alignOf(type: SheetColumn['type']) {
  return type === 'number' ? numeric : ({ align: 'left' } as const);
}

const numeric = { align: 'right', indent: 1 } as const;

function cellOf(cell: SheetCell, texts: LongTexts): CellObject | null {
  const shown = { alignVertical: 'top' } as const;
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { ...shown, value: cell, type: Number, ...numeric };
  if (typeof cell === 'object') {
    // The library counts days from the moment in UTC.
    const value = new Date(`${cell.day}T00:00:00.000Z`);
    return { ...shown, value, type: Date, format: dayFormat, align: 'left' };
  }
  return { ...shown, value: texts.short(cell), type: String, wrap: true };
}
