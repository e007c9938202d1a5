import { jsPDF } from 'jspdf';
import { fileName } from '../file-name.ts';
import type { Report } from '../report.ts';
import { documentCanvas, pictureCanvas } from './canvas.ts';
import { addFacts } from './document-facts.ts';
import { fontAdders } from './fonts.ts';
import { drawSheet, type Layout, layOut, settingFor, tidied } from './layout.ts';
import { fontMetrics } from './metrics.ts';
import { addBookmarks } from './outline.ts';
import { packed } from './pack-pdf.ts';
import { page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import type { PagePicture, PdfOptions, PdfRun, PictureShape } from './pdf-options.ts';
import { penOn } from './pen.ts';
import { type Slices, slicesFor } from './slices.ts';
import { tag } from './tagged-pdf.ts';

export type { PdfCover } from './pdf-cover.ts';

export interface PdfFile {
  readonly blob: Blob;
  readonly name: string;
  readonly pages: number;
}

/**
 * The report as a PDF: cover, a page that stands alone, the chapters chosen; or that page only. It
 * lays out what the report says and computes nothing of it; the same input gives the same bytes.
 * Nothing is kept of a run that was stopped: it ends with an AbortError.
 */
export async function makePdf(
  report: Report,
  given: PdfCover,
  options: PdfOptions,
  run: PdfRun,
): Promise<PdfFile> {
  const cover = tidied(given);
  const slices = slicesFor(run);
  await slices.next(0);
  const metrics = fontMetrics();
  const doc = newDocument();
  for (const add of fontAdders) {
    await slices.next(shares.fonts / 2);
    add(doc);
  }
  const tags = tag(doc);
  const setting = settingFor(penOn(documentCanvas(doc, tags), cover.colours, metrics), report);
  const layout = await laidOut(layOut(setting, report, cover, options), slices);
  const pages = layout.sheets.length;
  for (const number of layout.sheets.keys()) {
    await slices.next(shares.layout + ((shares.drawn - shares.layout) * number) / pages);
    if (number > 0) doc.addPage();
    drawSheet(setting, cover, layout, number);
  }
  await slices.next(shares.drawn);
  tags.labelPages([{ from: 1, style: 'decimal' }]);
  addBookmarks(doc, layout.outline);
  const { words } = setting;
  addFacts(doc, {
    title: cover.organisation === '' ? words.title : `${words.title} – ${cover.organisation}`,
    subject: words.subject,
    author: cover.preparedBy,
    creator: cover.siteName,
    date: cover.date,
    locale: report.locale,
    form: JSON.stringify(options),
    carried: cover.carried,
  });
  const built = doc.output();
  const blob = await packed(built, (share) =>
    slices.next(shares.built + (1 - shares.built) * share),
  );
  await slices.next(1);
  return { blob, name: fileName(cover.siteName, cover.organisation, cover.date), pages };
}

/** Page 1 of what `makePdf` would make of the same, as shapes. */
export async function previewPage(
  report: Report,
  given: PdfCover,
  options: PdfOptions,
): Promise<PagePicture> {
  const cover = tidied(given);
  const shapes: PictureShape[] = [];
  const pen = penOn(pictureCanvas(shapes), cover.colours, fontMetrics());
  const setting = settingFor(pen, report);
  const slices = slicesFor({
    onProgress: () => {},
    pause: () => new Promise((resume) => setTimeout(resume)),
    signal: new AbortController().signal,
  });
  drawSheet(setting, cover, await laidOut(layOut(setting, report, cover, options), slices), 0);
  return { width: page.width, height: page.height, shapes };
}

/** How much of the work is done when a phase ends, by the time that each takes. */
const shares = { fonts: 0.08, layout: 0.45, drawn: 0.75, built: 0.85 };

async function laidOut(work: Generator<number, Layout>, slices: Slices): Promise<Layout> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await slices.next(shares.fonts + (shares.layout - shares.fonts) * step.value);
  }
}

/** Its streams are packed afterwards, in pieces. */
export function newDocument(): jsPDF {
  return new jsPDF({
    unit: 'mm',
    format: 'a4',
    compress: false,
    putOnlyUsedFonts: true,
    precision: 2,
  });
}
