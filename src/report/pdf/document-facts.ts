import type { jsPDF } from 'jspdf';
import type { Locale } from '../../i18n/locale.ts';

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
}

/** Title, language and dates, and an id made from them, so that the same input gives the same bytes. */
export function addFacts(doc: jsPDF, facts: DocumentFacts): void {
  const { title, subject, author, creator, date, locale, form } = facts;
  doc
    .setProperties({
      title: metadataText(title),
      subject: metadataText(subject),
      author: metadataText(author),
      creator: metadataText(creator),
    })
    .setLanguage(locale === 'sv' ? 'sv' : 'en-GB')
    .viewerPreferences({ DisplayDocTitle: true })
    .setCreationDate(date)
    .setFileId(fingerprint(JSON.stringify([title, author, creator, date.getTime(), locale, form])));
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
