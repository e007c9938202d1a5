import type { jsPDF } from 'jspdf';
import sansRegular from './fonts/sans-regular.ttf?inline';
import sansSemibold from './fonts/sans-semibold.ttf?inline';
import serifRegular from './fonts/serif-regular.ttf?inline';
import serifSemibold from './fonts/serif-semibold.ttf?inline';

export type Family = 'sans' | 'serif';
export type Weight = 'normal' | 'bold';

/** Puts the four fonts into a document; they travel in this chunk, since nothing may be fetched. */
export function addFonts(doc: jsPDF): void {
  for (const { family, weight, data } of fonts) {
    const file = `${family}-${weight}.ttf`;
    doc.addFileToVFS(file, data.slice(data.indexOf(',') + 1));
    doc.addFont(file, family, weight);
  }
}

const fonts: readonly { family: Family; weight: Weight; data: string }[] = [
  { family: 'sans', weight: 'normal', data: sansRegular },
  { family: 'sans', weight: 'bold', data: sansSemibold },
  { family: 'serif', weight: 'normal', data: serifRegular },
  { family: 'serif', weight: 'bold', data: serifSemibold },
];
