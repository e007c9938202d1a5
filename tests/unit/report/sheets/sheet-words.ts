import type { Locale } from '../../../../src/i18n/locale.ts';
import { exportsEn, type SheetWords } from '../../../../src/i18n/words/exports.en.ts';
import { exportsSv } from '../../../../src/i18n/words/exports.sv.ts';
import type { About } from '../../../../src/report/about.ts';
import type { Report } from '../../../../src/report/report.ts';
import type { Sheet, SheetCell, SheetId } from '../../../../src/report/sheets/sheet.ts';
import { sheetsOf } from '../../../../src/report/sheets/sheets-of.ts';
import { aboutOf } from '../work-report.ts';

export const sheetWords: Readonly<Record<Locale, SheetWords>> = {
  sv: exportsSv.sheets,
  en: exportsEn.sheets,
};

/** @throws Error when a report has no such sheet. */
export function sheetIn(report: Report, id: SheetId, about: About = aboutOf()): Sheet {
  const sheet = sheetsOf(report, about, sheetWords[report.locale]).find((known) => known.id === id);
  if (sheet === undefined) throw new Error(`no sheet ${id}`);
  return sheet;
}

/** The rows of a sheet by the fixed names of its columns. */
export function recordsIn(sheet: Sheet): readonly Readonly<Record<string, SheetCell>>[] {
  return sheet.rows.map((cells) =>
    Object.fromEntries(sheet.columns.map(({ id }, index) => [id, cells[index] ?? null])),
  );
}
