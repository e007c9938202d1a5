import type { jsPDF } from 'jspdf';
import type { Locale } from '../../i18n/locale.ts';
import type { CarriedData } from './pdf-cover.ts';

/** What a file says about itself before it is opened. */
export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly creator: string;
  readonly date: Date;
  readonly locale: Locale;
  /** What tells apart files that say the same of themselves. */
  readonly form: string;
  readonly carried: CarriedData | undefined;
}

/** Title, language and dates, and an id made from them, so that the same input gives the same bytes. */
export function addFacts(doc: jsPDF, facts: DocumentFacts): void {
  const { title, subject, author, creator, date, locale, form, carried } = facts;
  doc
    .setProperties({
      title: metadataText(title),
      subject: metadataText(subject),
      author: metadataText(author),
      creator: metadataText(creator),
      ...(carried === undefined ? {} : { keywords: carried.mark }),
    })
    .setLanguage(languageOf(locale))
    .viewerPreferences({ DisplayDocTitle: true })
    .setCreationDate(date)
    .setFileId(
      fingerprint(
        JSON.stringify([title, author, creator, date.getTime(), locale, form, carried?.sealed]),
      ),
    );
  if (carried !== undefined) doc.addMetadata(xmpOf(facts, carried), true);
}

/** The same facts as XMP, and with them what the file carries. */
function xmpOf({ title, author, creator, date, locale }: DocumentFacts, carried: CarriedData) {
  const spaces = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    'xmlns:own="urn:loopcheck:report"',
  ].join(' ');
  const said = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${inXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    author === ''
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${inXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${languageOf(locale)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${inXml(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${date.toISOString()}</xmp:CreateDate>`,
    `<pdf:Keywords>${carried.mark}</pdf:Keywords>`,
    `<own:carried>${carried.sealed}</own:carried>`,
  ].join('\n');
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${spaces}>`,
    said,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

function languageOf(locale: Locale): 'sv' | 'en-GB' {
  return locale === 'sv' ? 'sv' : 'en-GB';
}

function inXml(text: string): string {
  const escaped = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;
  return text.replace(/[&<>]/g, (sign) => escaped[sign as keyof typeof escaped]);
}

/**
 * A text that survives in metadata. jsPDF writes such texts as two bytes a character without
 * escaping; the low byte of č and Ѝ is a carriage return, which every PDF reader takes for a line
 * feed and so for another letter. Taken apart into letter and accent they come through.
 */
export function metadataText(text: string): string {
  return text.replace(/[\u010d\u040d]/g, (letter) => letter.normalize('NFD'));
}

/** 32 hexadecimal digits from a text (FNV-1a, four times with different starts). */
function fingerprint(text: string): string {
  return [0, 1, 2, 3]
    .map((salt) => {
      let hash = 0x811c9dc5 ^ salt;
      for (const character of text) {
        hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
      }
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('')
    .toUpperCase();
}
