import type { SheetWords } from '../../i18n/words/exports.en.ts';
import type { About } from '../about.ts';
import { fileName } from '../file-name.ts';
import type { Report } from '../report.ts';
import { csvText } from './csv-text.ts';
import type { SheetId } from './sheet.ts';
import { sheetsOf } from './sheets-of.ts';

export interface CsvFile {
  readonly sheet: SheetId;
  readonly blob: Blob;
  readonly name: string;
}

/** The report's sheets, a file each, in UTF-8 with the mark by which spreadsheets know it. */
export async function makeCsv(
  report: Report,
  about: About,
  words: SheetWords,
): Promise<readonly CsvFile[]> {
  return sheetsOf(report, about, words).map((sheet) => ({
    sheet: sheet.id,
    blob: new Blob([`\ufeff${csvText(sheet, report.locale)}`], { type: 'text/csv;charset=utf-8' }),
    name: fileName(about.siteName, about.organisation, about.date, `-${sheet.id}.csv`),
  }));
}
