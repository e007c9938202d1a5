import type { Feature } from 'write-excel-file/browser';
import { getCellAddress, sanitizeTextContent } from 'write-excel-file/utility';
import type { About } from '../about.ts';
import type { Sheet } from './sheet.ts';

type Part = Feature<File | Blob | ArrayBuffer>;

/** What a workbook says about itself before it is opened: title, author and date. */
export function documentFacts(
  { organisation, preparedBy, siteName, date }: About,
  title: string,
): Part {
  const named = organisation === '' ? title : `${title} – ${organisation}`;
  const moment = `${date.toISOString().slice(0, 19)}Z`;
  const core =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${content(named)}</dc:title><dc:creator>${content(preparedBy || siteName)}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`;
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation =
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    files: {
      write: { files: () => ({ [corePart]: core }) },
      transform: {
        '[Content_Types].xml': {
          insert: () => `<Override ContentType="${type}" PartName="/${corePart}"/>`,
        },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-core-1" Type="${relation}" Target="${corePart}"/>`,
        },
      },
    },
  };
}

const corePart = 'docProps/core.xml';

/** The style called Normal, which the library leaves out and some readers miss. */
export const normalStyle: Part = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml
            .replace(
              '<cellXfs',
              '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>$&',
            )
            .replace(
              '</cellXfs>',
              '$&<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
            ),
      },
    },
  },
};

/**
 * Sheets to work with and to print: the labels open a filter, its width goes on few pages, and the
 * headers come again on each.
 */
export function filteredAndPaged(sheets: readonly Sheet[], headerRows: number): Part {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // In the order that the format asks for: properties first, the filter after the data.
          transform: (xml, _, { sheetIndex }) =>
            xml
              .replace(/<worksheet[^>]*>/, `$&${fitted}`)
              .replace('</sheetData>', `</sheetData>${filter(sheets[sheetIndex], headerRows)}`),
          transformElementAttributes: (tag, attributes, _, __, { sheetIndex }) =>
            tag === 'pageSetup'
              ? { ...attributes, fitToWidth: pagesAbreast(sheets[sheetIndex]), fitToHeight: 0 }
              : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', titles(sheets, headerRows)),
        },
      },
    },
  };
}

const fitted = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** How many pages a sheet is wide, so that its texts can still be read on paper. */
function pagesAbreast(sheet: Sheet | undefined): number {
  const width = (sheet?.columns ?? []).reduce((sum, column) => sum + column.width, 0);
  return Math.max(1, Math.ceil(width / widestPage));
}

/** In characters. */
const widestPage = 190;

function filter(sheet: Sheet | undefined, headerRows: number): string {
  if (sheet === undefined || sheet.rows.length === 0) return '';
  const first = getCellAddress(headerRows - 1, 0);
  const last = getCellAddress(headerRows + sheet.rows.length - 1, sheet.columns.length - 1);
  return `<autoFilter ref="${first}:${last}"/>`;
}

function titles(sheets: readonly Sheet[], headerRows: number): string {
  const names = sheets.map(
    ({ name }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
      `${content(`'${name.replaceAll("'", "''")}'!$1:$${headerRows}`)}</definedName>`,
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

function content(text: string): string {
  return sanitizeTextContent(text.toWellFormed());
}
