import { pdfEn } from '../../i18n/words/pdf.en.ts';
import { pdfSv } from '../../i18n/words/pdf.sv.ts';
import { planOf } from '../planned.ts';
import { figuresOf, findSection, type Report, type SectionId } from '../report.ts';
import { passagesOf } from './chapters.ts';
import { coverSheet } from './cover-page.ts';
import { withStandIns } from './coverage.ts';
import { executivePage } from './one-page.ts';
import { type Entry, outlineOf } from './outline.ts';
import { type Passage, pagesOf, type Sheet } from './page-flow.ts';
import { page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import type { PdfOptions } from './pdf-options.ts';
import type { Pen } from './pen.ts';
import { drawRunningHeads, drawSoleHeads } from './running-heads.ts';
import type { Setting } from './setting.ts';

/** Every page with what stands where, before anything is drawn. */
export interface Layout {
  readonly form: PdfOptions['form'];
  readonly sheets: readonly Sheet[];
  readonly outline: readonly Entry[];
}

export function settingFor(pen: Pen, { locale }: Report): Setting {
  return { pen, words: locale === 'sv' ? pdfSv : pdfEn, locale };
}

/** Lays out all pages; between two pieces of the work it yields how much is done, 0 to 1. */
export function* layOut(
  setting: Setting,
  report: Report,
  cover: PdfCover,
  options: PdfOptions,
): Generator<number, Layout> {
  const { form } = options;
  const executive = yield* executivePage(setting, report, cover, form);
  const second: Sheet = [
    {
      box: executive.box,
      x: page.left,
      y: page.top,
      bookmark: { kind: 'chapter', title: setting.words.onePage },
    },
  ];
  if (options.form === 'onePage') {
    return { form, sheets: [second], outline: outlineOf([second], 1) };
  }
  const passages: Passage[] = [];
  const short = findSection(report, 'map') === undefined;
  const told = short && executive.whole ? toldBefore : [];
  for (const passage of passagesOf(setting, report, cover, options.chapters, told)) {
    passages.push(passage);
    yield 0.3 + 0.6 * Math.min(1, passages.length / expectedPassages);
  }
  const more = saidBeside(report);
  const most = (short ? 6 : 16 + more) + planPages(report);
  const rest = fewestPages(passages, most, more > 0);
  yield 0.95;
  const sheets = [second, ...rest];
  const outline = outlineOf(sheets, 2);
  const equation = findSection(report, 'equation');
  const figure = equation === undefined ? undefined : figuresOf(equation)[0];
  return { form, sheets: [coverSheet(setting, figure, cover, outline), ...sheets], outline };
}

/** What a short report says once: the page that stands alone has it all. */
const toldBefore: readonly SectionId[] = ['equation', 'level', 'loop', 'findings'];

/** What is said beside the answers, and told in sections of its own. */
const beside: readonly SectionId[] = [
  'outside',
  'kpis',
  'figures',
  'calculations',
  'future',
  'charter',
];

/** How many pages more a report may have for what is said beside the answers. */
function saidBeside(report: Report): number {
  return report.sections.filter(({ id, invites = false }) => beside.includes(id) && !invites)
    .length;
}

/** How many pages more a report may have for its plan. */
function planPages(report: Report): number {
  const tasks = planOf(report)?.groups.flatMap((group) => group.tasks) ?? [];
  return Math.ceil(tasks.length / 3);
}

/** About how many a full report has; only the progress that is shown rests on it. */
const expectedPassages = 40;

/**
 * Chapters begin on new pages as long as the whole stays within so many; beyond that, ever fuller
 * pages are shared.
 * @param sparing whether pages are shared too where that spares a last page with little on it
 */
function fewestPages(
  passages: readonly Passage[],
  most: number,
  sparing: boolean,
): readonly Sheet[] {
  const coverAndExecutive = 2;
  let kept: readonly Sheet[] | null = null;
  let sheets: readonly Sheet[] = [];
  for (const [sharing, air] of tightness) {
    sheets = pagesOf(passages, sharing, air);
    const within = sheets.length + coverAndExecutive <= most;
    if (within && (kept === null || sheets.length < kept.length)) kept = sheets;
    if (kept !== null && !(sparing && endsPoorly(kept))) break;
  }
  return kept ?? sheets;
}

/** Whether the last page ends so high up that it looks forgotten. */
function endsPoorly(sheets: readonly Sheet[]): boolean {
  const lowest = Math.max(0, ...(sheets.at(-1) ?? []).map(({ box, y }) => y + box.height));
  return lowest < page.top + poor;
}

const poor = 50;

/** Up to which height a page is shared by chapters, and how much room is left between pieces. */
const tightness = [
  [90, 1],
  [130, 1],
  [170, 1],
  [210, 1],
  [page.height, 1],
  [page.height, 0.6],
] as const;

/** Draws a page of the layout, counted from 0, on the pen's current page. */
export function drawSheet(
  setting: Setting,
  cover: PdfCover,
  { form, sheets }: Layout,
  index: number,
): void {
  for (const { box, x, y } of sheets[index] ?? []) box.draw(x, y);
  if (form === 'onePage') drawSoleHeads(setting, cover);
  else if (index > 0) drawRunningHeads(setting, cover, index + 1, sheets.length);
}

/** What people typed, as the report can draw it: composed, on one line, without stray spaces. */
export function tidied(cover: PdfCover): PdfCover {
  const tidy = (typed: string) => withStandIns(typed).replace(/ +/g, ' ').trim();
  const { siteName, organisation, preparedBy, preparedFor, note, flowName } = cover;
  return {
    ...cover,
    siteName: tidy(siteName),
    organisation: tidy(organisation),
    preparedBy: tidy(preparedBy),
    preparedFor: tidy(preparedFor),
    note: note
      .split(/[\r\n\u2028\u2029]+/)
      .map(tidy)
      .filter((paragraph) => paragraph !== '')
      .join('\n'),
    flowName: tidy(flowName),
  };
}
