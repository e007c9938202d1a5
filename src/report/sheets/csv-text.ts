import type { Locale } from '../../i18n/locale.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/**
 * A sheet as text after RFC 4180: fields in quotation marks where they need them, records end in CRLF.
 *
 * Spreadsheets open such a file by the conventions of the reader's country, not of the file. So the
 * Swedish one has semicolons between fields and a decimal comma, the English one commas and a decimal
 * point; a reader in either country gets columns and numbers without an import dialogue. Numbers have
 * no spaces in thousands and all their decimals; days are written as 2027-02-01.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV
 * injection). Numbers are never touched, so -1 stays a number.
 */
export function csvText(sheet: Sheet, locale: Locale): string {
  const { columns, rows } = sheet;
  const headers = [columns.map(({ id }) => id), columns.map(({ label }) => label)];
  return [...headers, ...rows]
    .map((cells) => `${cells.map((cell) => field(cell, locale)).join(separators[locale])}\r\n`)
    .join('');
}

/** What stands between the fields of a record. */
export const separators: Readonly<Record<Locale, string>> = { sv: ';', en: ',' };

const decimals: Readonly<Record<Locale, string>> = { sv: ',', en: '.' };

/** How a text begins that a spreadsheet could take for a formula, in full width too. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function field(cell: SheetCell, locale: Locale): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimals[locale]);
  if (typeof cell === 'object') return cell.day;
  return quoted(formula.test(cell) ? `'${cell}` : cell);
}

/** In quotation marks where any country's spreadsheet could take a part of it for the next field. */
function quoted(text: string): string {
  const needs = /[,;"\t\r\n]/.test(text) || text !== text.trim();
  return needs ? `"${text.replaceAll('"', '""')}"` : text;
}
