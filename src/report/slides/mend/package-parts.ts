import { xmlText } from '../xml-text.ts';
import { officeLanguages, type PackageGiven } from './package-given.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts that say what the document is. */
export function documentParts(given: PackageGiven): readonly (readonly [string, string])[] {
  return [
    ['docProps/app.xml', `${head}${appXml(given)}`],
    ['docProps/core.xml', `${head}${coreXml(given)}`],
  ];
}

function appXml({ application, company, slides }: PackageGiven): string {
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${xmlText(application)}</Application><Slides>${slides}</Slides><Notes>${slides}</Notes><Company>${xmlText(company)}</Company></Properties>`;
}

function coreXml({ title, subject, author, locale, date }: PackageGiven): string {
  const at = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const when = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${at}</dcterms:${tag}>`;
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(author)}</dc:creator><cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${when('created')}${when('modified')}<dc:language>${officeLanguages[locale]}</dc:language></cp:coreProperties>`;
}

/** From a chart to the workbook behind it. */
export function chartRels(number: number): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/sheet${number}.xlsx"/></Relationships>`;
}

/** The list of parts with those that exist, and only those; media types that nothing has are left out. */
export function listedParts(xml: string): string {
  return xml
    .replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.xml)\d+\.xml"[^>]*\/>/g, '')
    .replace(/<Default Extension="(?!rels|xml|xlsx)[^"]*"[^>]*\/>/g, '')
    .replace(
      /(<Override PartName="\/ppt\/theme\/)theme1(\.xml"[^>]*\/>)/,
      (own, before: string, after: string) => `${own}${before}theme2${after}`,
    );
}

/** The notes master stands before the slides. */
export function orderedPresentation(xml: string): string {
  const [masters = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return xml.replace(masters, '').replace('<p:sldIdLst>', () => `${masters}<p:sldIdLst>`);
}
