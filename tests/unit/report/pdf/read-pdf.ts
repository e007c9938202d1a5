import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A report read back as a reader's program would: texts with their places in points from the lower left. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly outline: readonly OutlineEntry[];
  readonly displaysTitle: boolean;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ReadText[];
  readonly links: readonly string[];
  readonly jumps: readonly number[];
}

export interface ReadText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly parts: readonly OutlineEntry[];
}

export async function readPdf(blob: Blob): Promise<ReadPdf> {
  const data = new Uint8Array(await blob.arrayBuffer());
  const task = getDocument({ data, verbosity: 0, useSystemFonts: false });
  const doc = await task.promise;
  type Target = Parameters<typeof doc.getPageIndex>[0];
  const pageOf = async (dest: unknown) => {
    const [target] = dest as Target[];
    return target === undefined ? 0 : (await doc.getPageIndex(target)) + 1;
  };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent({ disableNormalization: true });
    const annotations = await page.getAnnotations();
    const jumps = annotations.flatMap(({ dest }) => (dest == null ? [] : [pageOf(dest)]));
    pages.push({
      width,
      height,
      texts: items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [textOf(item)] : [],
      ),
      links: annotations.flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []),
      jumps: await Promise.all(jumps),
    });
  }
  type Nodes = Awaited<ReturnType<typeof doc.getOutline>>;
  const entries = (nodes: Nodes): Promise<OutlineEntry[]> =>
    Promise.all(
      (nodes ?? []).map(async ({ title, dest, items }) => ({
        title,
        page: await pageOf(dest),
        parts: await entries(items),
      })),
    );
  const { info } = await doc.getMetadata();
  const preferences = (await doc.getViewerPreferences()) as Record<string, unknown> | null;
  const read = {
    pages,
    info: { ...info },
    outline: await entries(await doc.getOutline()),
    displaysTitle: preferences?.['DisplayDocTitle'] === true,
  };
  await task.destroy();
  return read;
}

/** All text of a page, or of all pages, with line breaks as spaces. */
export function textsOf(pages: readonly ReadPage[]): string {
  return pages
    .flatMap(({ texts }) => texts.map(({ text }) => text.trim()))
    .join(' ')
    .replace(/\s+/g, ' ');
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function textOf({ str, transform, width }: Item): ReadText {
  const [size = 0, , , , left = 0, baseline = 0] = transform;
  // A line ends with a space, for those who have it read to them.
  const end = str.endsWith(' ') ? 0.25 * size : 0;
  return { text: str, left, right: left + width - end, baseline, size };
}
