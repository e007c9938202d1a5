import type { jsPDF } from 'jspdf';
import sansRegular from './fonts/sans-regular.ttf?inline';
import sansSemibold from './fonts/sans-semibold.ttf?inline';
import serifSemibold from './fonts/serif-semibold.ttf?inline';

export type Family = 'sans' | 'serif';
export type Weight = 'regular' | 'semibold';

/** Puts the three fonts into a document; they travel in this chunk, since nothing may be fetched. */
export function addFonts(doc: jsPDF): void {
  for (const add of fontAdders) add(doc);
}

/** Makes a font the one that is measured and drawn with. */
export function useFont(doc: jsPDF, family: Family, weight: Weight): jsPDF {
  return doc.setFont(fonts[family][weight].name, 'normal');
}

interface Font {
  readonly name: string;
  readonly data: string;
}

/** Each has a name of its own in the file: two fonts of one name are mixed up by some printers. */
const regular: Font = { name: 'SourceSans3-Regular', data: sansRegular };

/** The serif is for display, and so semibold alone: a fourth font would weigh on every report. */
const fonts: Readonly<Record<Family, Readonly<Record<Weight, Font>>>> = {
  sans: { regular, semibold: { name: 'SourceSans3-Semibold', data: sansSemibold } },
  serif: { regular, semibold: { name: 'SourceSerif4-Semibold', data: serifSemibold } },
};

/** Each font into a document, one at a time. */
export const fontAdders: readonly ((doc: jsPDF) => void)[] = [
  ...new Set(Object.values(fonts).flatMap((weights) => Object.values(weights))),
].map(({ name, data }) => (doc) => {
  doc.addFileToVFS(`${name}.ttf`, data.slice(data.indexOf(',') + 1));
  doc.addFont(`${name}.ttf`, name, 'normal');
});
