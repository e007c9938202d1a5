import type { jsPDF } from 'jspdf';
import { metadataText } from './document-facts.ts';

/** A chapter or a part of one, and the page it begins on. */
export interface Entry {
  readonly title: string;
  readonly page: number;
  readonly parts: Entry[];
}

/** What a reader can jump to; filled as the pages are drawn. */
export interface Outline {
  readonly chapters: readonly Entry[];
  readonly chapter: (title: string, page: number) => void;
  /** A part of the latest chapter. */
  readonly part: (title: string, page: number) => void;
}

export function newOutline(): Outline {
  const chapters: Entry[] = [];
  return {
    chapters,
    chapter: (title, page) => chapters.push({ title, page, parts: [] }),
    part: (title, page) => chapters.at(-1)?.parts.push({ title, page, parts: [] }),
  };
}

/** Writes the bookmarks. */
export function addBookmarks(doc: jsPDF, { chapters }: Outline): void {
  for (const chapter of chapters) {
    const item = doc.outline.add(null, metadataText(chapter.title), { pageNumber: chapter.page });
    for (const part of chapter.parts) {
      doc.outline.add(item, metadataText(part.title), { pageNumber: part.page });
    }
  }
}
