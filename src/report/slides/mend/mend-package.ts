import JSZip from 'jszip';
import type { Locale } from '../../../i18n/locale.ts';
import { workbookOf } from '../charts/workbook.ts';
import { officeLanguages, type PackageGiven } from './package-given.ts';
import { chartRels, documentParts, listedParts, orderedPresentation } from './package-parts.ts';
import { mendedNotes, mendedShapes } from './slide-parts.ts';
import { brandedTheme } from './theme-part.ts';

/**
 * A deck as PowerPoint takes it without offering to repair it. PptxGenJS 4.0.1 lists masters that do
 * not exist, gives the notes master the slides' theme, repeats shape ids, puts the pieces of a chart
 * in an order of its own with an axis that is nowhere, and loses zeros in the sheet behind it
 * (gitbrent/PptxGenJS issues 1443, 1444, 1449, 1534). All of that is put right here, and the
 * language, the theme and the document's facts are written.
 */
export async function mendedPackage(
  written: ArrayBuffer,
  given: PackageGiven,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = await JSZip.loadAsync(written);
  const target = new JSZip();
  const put = (name: string, content: string | Uint8Array) =>
    target.file(name, content, { date: given.date, createFolders: false });
  const charts = chartNames(source);
  for (const [name, file] of Object.entries(source.files)) {
    if (file.dir || isReplaced(name)) continue;
    put(name, mended(name, await file.async('string'), given, charts));
  }
  for (const [name, xml] of documentParts(given)) put(name, xml);
  const theme = target.file('ppt/theme/theme1.xml');
  if (theme !== null) put('ppt/theme/theme2.xml', await theme.async('string'));
  for (const [index, { xml, sheet }] of given.charts.entries()) {
    put(`ppt/charts/chart${index + 1}.xml`, inLanguage(xml, given.locale));
    put(`ppt/charts/_rels/chart${index + 1}.xml.rels`, chartRels(index + 1));
    put(`ppt/embeddings/sheet${index + 1}.xlsx`, await workbookOf(sheet, given.date));
  }
  return target.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }) as Promise<
    Uint8Array<ArrayBuffer>
  >;
}

/** Charts, their sheets, and the document's facts are written anew. */
function isReplaced(name: string): boolean {
  return /^(ppt\/(charts|embeddings)\/|docProps\/)/.test(name);
}

/** PptxGenJS counts charts through a whole session; here they are counted from 1 in every deck. */
function chartNames(source: JSZip): readonly string[] {
  const numbers = Object.keys(source.files).flatMap((name) => {
    const [, number] = /^ppt\/charts\/chart(\d+)\.xml$/.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  return numbers.toSorted((a, b) => a - b).map((number) => `/ppt/charts/chart${number}.xml`);
}

function mended(
  name: string,
  text: string,
  { palette, locale }: PackageGiven,
  names: readonly string[],
): string {
  const xml = inLanguage(renumbered(text, names), locale);
  if (name === '[Content_Types].xml') return listedParts(xml);
  if (name === 'ppt/presentation.xml') return orderedPresentation(xml);
  if (name === 'ppt/theme/theme1.xml') return brandedTheme(xml, palette);
  if (name.endsWith('notesMaster1.xml.rels')) return xml.replace('theme1.xml', 'theme2.xml');
  if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name)) return mendedNotes(xml);
  return /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name)
    ? mendedShapes(xml)
    : xml;
}

function renumbered(xml: string, names: readonly string[]): string {
  return xml.replace(/\/ppt\/charts\/chart\d+\.xml/g, (name) => {
    const at = names.indexOf(name);
    return at < 0 ? name : `/ppt/charts/chart${at + 1}.xml`;
  });
}

function inLanguage(xml: string, locale: Locale): string {
  return xml.replaceAll('lang="en-US"', `lang="${officeLanguages[locale]}"`);
}
