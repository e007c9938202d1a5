import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF sees and is told. */
export interface PdfContent {
  /** The text of each page, in one line. */
  readonly pages: readonly string[];
  /** The text of all pages. */
  readonly text: string;
  readonly title: string;
  readonly language: string;
  /** The headings of the outline, with those below them. */
  readonly outline: readonly string[];
}

/** Reads a PDF that was downloaded or printed. @throws Error when it is none */
export async function readPdf(file: Download | Buffer): Promise<PdfContent> {
  const bytes = Buffer.isBuffer(file) ? file : readFileSync(await file.path());
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') {
    throw new Error(`no PDF, but ${bytes.length} bytes`);
  }
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(
      numbers.map(async (number) => {
        const content = await (await document.getPage(number)).getTextContent();
        const pieces = content.items.map((item) => ('str' in item ? item.str : ''));
        return pieces.join(' ').replace(/\s+/g, ' ');
      }),
    );
    const { info } = await document.getMetadata();
    const told = info as Readonly<Record<string, unknown>>;
    const outline = (await document.getOutline()) ?? [];
    return {
      pages,
      text: pages.join(' '),
      title: String(told['Title'] ?? ''),
      language: String(told['Language'] ?? ''),
      outline: outline.flatMap(titlesOf),
    };
  } finally {
    await task.destroy();
  }
}

interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

function titlesOf({ title, items }: OutlineEntry): readonly string[] {
  return [title, ...items.flatMap(titlesOf)];
}

/** A text without its spaces: a PDF sets words in pieces, and where they part says nothing. */
export function unspaced(text: string): string {
  return text.replace(/\s/g, '');
}
