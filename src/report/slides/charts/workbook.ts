import JSZip from 'jszip';
import { xmlText } from '../xml-text.ts';
import type { SheetRows } from './chart-part.ts';

/** The workbook behind a chart, with one sheet, as Office opens it for "Edit data". */
export async function workbookOf(rows: SheetRows, date: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, xml] of parts) zip.file(name, `${head}${xml}`, { date });
  zip.file('xl/worksheets/sheet1.xml', `${head}${sheetXml(rows)}`, { date });
  for (const folder of Object.values(zip.files)) folder.date = date;
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRels = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const parts: readonly (readonly [name: string, xml: string])[] = [
  [
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${officeRels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${officeRels}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packageRels}"><Relationship Id="rId1" Type="${officeRels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ],
];

function sheetXml(rows: SheetRows): string {
  const written = rows.map((row, index) => {
    const cells = row.map((value, column) => cellXml(value, `${columnName(column)}${index + 1}`));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData></worksheet>`;
}

/** Texts stand in their cells, never as formulas. */
function cellXml(value: string | number | null, at: string): string {
  if (value === null) return '';
  return typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** A, B, C: a chart has few columns. */
export function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}
