import { reportCompareEn } from '../../i18n/words/report-compare.en.ts';
import { reportCompareSv } from '../../i18n/words/report-compare.sv.ts';
import type { ComparisonReport } from '../describe/compare/comparison-report.ts';
import { fileName } from '../file-name.ts';
import { sectionPieces } from './block-pieces.ts';
import { gap, rule, stack, text } from './box.ts';
import { documentCanvas } from './canvas.ts';
import { addFacts } from './document-facts.ts';
import { fontAdders } from './fonts.ts';
import { sidePart } from './headings.ts';
import { settingFor, tidied } from './layout.ts';
import { newDocument, type PdfFile } from './make-pdf.ts';
import { fontMetrics } from './metrics.ts';
import { addBookmarks, outlineOf } from './outline.ts';
import { packed } from './pack-pdf.ts';
import { type Passage, type Piece, pagesOf } from './page-flow.ts';
import { fullWidth, page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import type { PdfRun } from './pdf-options.ts';
import { penOn } from './pen.ts';
import { drawRunningHeads } from './running-heads.ts';
import type { Setting } from './setting.ts';
import { slicesFor } from './slices.ts';
import { tag } from './tagged-pdf.ts';
import { type Style, styles } from './typography.ts';

/**
 * A comparison as a short PDF: its head, then section by section what the page shows. It lays out
 * what the comparison says and computes nothing of it; the same input gives the same bytes.
 */
export async function makeComparisonPdf(
  report: ComparisonReport,
  given: PdfCover,
  run: PdfRun,
): Promise<PdfFile> {
  const cover = tidied(given);
  const slices = slicesFor(run);
  await slices.next(0);
  const metrics = fontMetrics();
  const doc = newDocument();
  for (const add of fontAdders) {
    await slices.next(0.05);
    add(doc);
  }
  const tags = tag(doc);
  const pen = penOn(documentCanvas(doc, tags), cover.colours, metrics);
  const setting = settingFor(pen, { locale: report.locale, sections: [] });
  const sheets = pagesOf([...passagesOf(setting, report, cover)], page.height, air);
  for (const [index, sheet] of sheets.entries()) {
    await slices.next(0.1 + (0.6 * index) / sheets.length);
    if (index > 0) doc.addPage();
    for (const { box, x, y } of sheet) box.draw(x, y);
    drawRunningHeads(setting, cover, index + 1, sheets.length);
  }
  await slices.next(0.7);
  tags.labelPages([{ from: 1, style: 'decimal' }]);
  addBookmarks(doc, outlineOf(sheets, 1));
  const { subject } = report.locale === 'sv' ? reportCompareSv : reportCompareEn;
  addFacts(doc, {
    title: cover.organisation === '' ? report.title : `${report.title} – ${cover.organisation}`,
    subject,
    author: cover.preparedBy,
    creator: cover.siteName,
    date: cover.date,
    locale: report.locale,
    form: JSON.stringify(report.names),
    carried: undefined,
  });
  const blob = await packed(doc.output(), (share) => slices.next(0.7 + 0.3 * share));
  await slices.next(1);
  const whose = [report.title, cover.organisation].filter((part) => part !== '').join(' ');
  return { blob, name: fileName(cover.siteName, whose, cover.date), pages: sheets.length };
}

/** How much of the room between pieces is left: a comparison is short, and read at a table. */
const air = 0.9;

function* passagesOf(
  setting: Setting,
  report: ComparisonReport,
  cover: PdfCover,
): Generator<Passage> {
  yield { kind: 'pieces', pieces: [headPiece(setting, report, cover)] };
  for (const { title, blocks } of inPrintOrder(report.sections)) {
    yield { kind: 'pieces', pieces: sidePart(setting, title, sectionPieces(setting, blocks)) };
  }
}

/**
 * What the comparison rests on is short. Below what has moved, where the first page has room, it is
 * read with the figures; last, it would take a page for itself.
 */
function inPrintOrder(sections: ComparisonReport['sections']): ComparisonReport['sections'] {
  const basis = sections.filter(({ id }) => id === 'basis');
  const [first, ...others] = sections.filter(({ id }) => id !== 'basis');
  return first === undefined ? basis : [first, ...basis, ...others];
}

/** What it is, whose it is, and which results are set against each other. */
function headPiece({ pen }: Setting, report: ComparisonReport, cover: PdfCover): Piece {
  const box = stack([
    text(pen, report.title, styles.chapter, fullWidth, { balanced: true, role: 'H1' }),
    text(pen, cover.organisation, organisation, fullWidth, { balanced: true }),
    gap(1),
    text(pen, report.names.join('  ·  '), styles.quiet, fullWidth),
    gap(4),
    rule(pen, fullWidth),
  ]);
  const bookmark = { kind: 'chapter', title: report.title } as const;
  return { box, before: 0, withNext: true, bookmark };
}

const organisation: Style = { ...styles.level, size: 16, leading: 7.5, ink: 'quiet' };
