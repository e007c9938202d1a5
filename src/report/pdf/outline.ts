import type { jsPDF } from 'jspdf';
import { metadataText } from './document-facts.ts';
import type { Sheet } from './page-flow.ts';

/** A chapter or a part of one, and the page it begins on. */
export interface Entry {
  readonly title: string;
  readonly page: number;
  readonly parts: Entry[];
}

/** What a reader can jump to, by the pages' bookmarks; a part belongs to the latest chapter. */
export function outlineOf(sheets: readonly Sheet[], firstPage: number): readonly Entry[] {
  const chapters: Entry[] = [];
  for (const [index, sheet] of sheets.entries()) {
    for (const { bookmark } of sheet) {
      if (bookmark === undefined) continue;
      const list = bookmark.kind === 'chapter' ? chapters : chapters.at(-1)?.parts;
      list?.push({ title: bookmark.title, page: firstPage + index, parts: [] });
    }
  }
  return chapters;
}

/** Writes the bookmarks. */
export function addBookmarks(doc: jsPDF, chapters: readonly Entry[]): void {
  for (const chapter of chapters) {
    const item = doc.outline.add(null, metadataText(chapter.title), { pageNumber: chapter.page });
    for (const part of chapter.parts) {
      doc.outline.add(item, metadataText(part.title), { pageNumber: part.page });
    }
  }
}
