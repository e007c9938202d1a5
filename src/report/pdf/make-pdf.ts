import { jsPDF } from 'jspdf';
import { pdfEn } from '../../i18n/words/pdf.en.ts';
import { pdfSv } from '../../i18n/words/pdf.sv.ts';
import { figuresOf, type Report, sectionOf } from '../report.ts';
import { layChapters } from './chapters.ts';
import { drawCover } from './cover-page.ts';
import { withStandIns } from './coverage.ts';
import { addFacts } from './document-facts.ts';
import { fileName } from './file-name.ts';
import { addFonts } from './fonts.ts';
import { addBookmarks, newOutline } from './outline.ts';
import { pageFlow } from './page-flow.ts';
import type { PdfCover } from './pdf-cover.ts';
import { penFor } from './pen.ts';
import { drawRunningHeads } from './running-heads.ts';
import type { Setting } from './setting.ts';

export type { PdfCover } from './pdf-cover.ts';

export interface PdfFile {
  readonly blob: Blob;
  readonly name: string;
  readonly pages: number;
}

/**
 * The report as a PDF: cover, one page that stands alone, result, next steps, appendix. It lays out
 * what the report says and computes nothing of it; the same input gives the same bytes.
 */
export async function makePdf(report: Report, given: PdfCover): Promise<PdfFile> {
  const cover = onOneLine(given);
  const words = report.locale === 'sv' ? pdfSv : pdfEn;
  const doc = new jsPDF({
    unit: 'mm',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    precision: 3,
  });
  addFonts(doc);
  const setting: Setting = {
    pen: penFor(doc, cover.colours),
    words,
    locale: report.locale,
    outline: newOutline(),
  };
  layChapters(
    setting,
    pageFlow(() => doc.addPage()),
    report,
    cover,
  );
  const pages = doc.getNumberOfPages();
  for (let number = 2; number <= pages; number++) {
    doc.setPage(number);
    drawRunningHeads(setting, cover, number, pages);
  }
  doc.setPage(1);
  for (const figure of figuresOf(sectionOf(report, 'equation'))) drawCover(setting, figure, cover);
  addBookmarks(doc, setting.outline);
  addFacts(doc, {
    title: cover.organisation === '' ? words.title : `${words.title} – ${cover.organisation}`,
    subject: words.subject,
    author: cover.preparedBy,
    creator: cover.siteName,
    date: cover.date,
    locale: report.locale,
  });
  const name = fileName(cover.siteName, cover.organisation, cover.date);
  return { blob: doc.output('blob'), name, pages };
}

/** What people typed, as the report can draw it: composed, on one line, without stray spaces. */
function onOneLine(cover: PdfCover): PdfCover {
  const tidy = (typed: string) => withStandIns(typed).replace(/ +/g, ' ').trim();
  const { siteName, organisation, preparedBy, flowName } = cover;
  return {
    ...cover,
    siteName: tidy(siteName),
    organisation: tidy(organisation),
    preparedBy: tidy(preparedBy),
    flowName: tidy(flowName),
  };
}
