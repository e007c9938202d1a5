import { figuresOf, type Report, type SectionId, sectionOf } from '../report.ts';
import { indent, inMain, sectionPieces } from './block-pieces.ts';
import { gap, onDraw, stack, text } from './box.ts';
import { chapterTitle, partTitle, sidePart } from './headings.ts';
import { onePage } from './one-page.ts';
import type { PageFlow, Piece } from './page-flow.ts';
import { main } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import type { Setting } from './setting.ts';
import { tablePieces } from './table-rows.ts';
import { styles } from './typography.ts';

/** Everything after the cover, in order, each chapter on a new page. */
export function layChapters(
  setting: Setting,
  flow: PageFlow,
  report: Report,
  cover: PdfCover,
): void {
  const chapters = [
    summary(setting, report, cover),
    result(setting, report),
    nextSteps(setting, report, cover),
    appendix(setting, report, cover),
  ];
  for (const pieces of chapters) {
    flow.turn();
    flow.add(pieces);
  }
}

const resultSections: readonly SectionId[] = [
  'equation',
  'level',
  'loop',
  'dimensions',
  'findings',
  'blindSpots',
];

/** The sections whose figures the appendix accounts for. */
const accountedFor: readonly SectionId[] = ['equation', 'level', 'dimensions'];

function summary(setting: Setting, report: Report, cover: PdfCover): readonly Piece[] {
  const { outline, pen, words } = setting;
  const box = onePage(setting, report, cover);
  return [{ box: onDraw(box, () => outline.chapter(words.onePage, pen.page())), before: 0 }];
}

function result(setting: Setting, report: Report): readonly Piece[] {
  return [
    chapterTitle(setting, setting.words.result),
    ...resultSections.flatMap((id) => sectionPart(setting, report, id)),
  ];
}

function nextSteps(setting: Setting, report: Report, cover: PdfCover): readonly Piece[] {
  const section = sectionOf(report, 'steps');
  const steps = sectionPieces(setting, section.blocks);
  const end = [...callToAction(setting, cover), ...contact(setting, cover)];
  return [
    chapterTitle(setting, section.title),
    ...(end.length === 0 ? steps : togetherFromLast(steps)),
    ...togetherFromLast(end.slice(0, -1)),
    ...end.slice(-1),
  ];
}

/** The last piece is held to what follows: a page with an invitation alone would look forgotten. */
function togetherFromLast(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, withNext: true } : piece,
  );
}

function appendix(setting: Setting, report: Report, cover: PdfCover): readonly Piece[] {
  const answers = sectionOf(report, 'answers');
  return [
    chapterTitle(setting, setting.words.appendix),
    partTitle(setting, answers.title, 4),
    ...sectionPieces(setting, answers.blocks),
    partTitle(setting, setting.words.figures, 12),
    ...derivations(setting, report),
    ...method(setting, report, cover),
    ...sectionPart(setting, report, 'sources'),
  ];
}

function sectionPart(setting: Setting, report: Report, id: SectionId): readonly Piece[] {
  const { title, blocks } = sectionOf(report, id);
  return sidePart(setting, title, sectionPieces(setting, blocks));
}

/** How each figure came about: the arithmetic, then the answers it was made from. */
function derivations(setting: Setting, report: Report): readonly Piece[] {
  const { pen } = setting;
  const figures = accountedFor.flatMap((id) => figuresOf(sectionOf(report, id)));
  return figures.flatMap(({ label, derivation }) => {
    const lines = derivation.steps.map((step) => text(pen, step, styles.note, main.width));
    const steps: Piece = { box: inMain(stack(lines, 0.5)), before: 0, withNext: true };
    const { table } = derivation;
    const rows = table.rows.length === 0 ? [] : tablePieces(pen, table, indent, main.width, false);
    return sidePart(setting, label, [steps, ...rows], { bookmarked: false, before: 6 });
  });
}

function method(setting: Setting, report: Report, cover: PdfCover): readonly Piece[] {
  const { pen, words } = setting;
  const { title, blocks } = sectionOf(report, 'method');
  const pieces = sectionPieces(setting, blocks);
  const { methodAddress: href } = cover;
  if (href === null) return sidePart(setting, title, pieces);
  const more = stack([
    text(pen, words.wholeMethod, styles.link, main.width, { href }),
    text(pen, href, styles.address, main.width, { href }),
  ]);
  return sidePart(setting, title, [...pieces, { box: inMain(more), before: 3 }]);
}

function callToAction(setting: Setting, { callToAction: asked }: PdfCover): readonly Piece[] {
  if (asked === null) return [];
  const { pen, words } = setting;
  const { href } = asked;
  const link =
    href === null
      ? []
      : [
          gap(2),
          text(pen, asked.label, styles.link, main.width, { href }),
          text(pen, href.replace(/^mailto:/, ''), styles.address, main.width, { href }),
        ];
  const box = stack([text(pen, asked.text, styles.body, main.width), ...link]);
  return sidePart(setting, words.callToAction, [{ box: inMain(box), before: 0 }]);
}

function contact(setting: Setting, { contact: known }: PdfCover): readonly Piece[] {
  if (known === null) return [];
  const { pen, words } = setting;
  const lines = [
    { content: known.email, href: `mailto:${known.email}` },
    { content: known.address, href: known.address },
  ].flatMap(({ content, href = null }) =>
    content === undefined ? [] : [text(pen, content, styles.address, main.width, { href })],
  );
  const box = stack([text(pen, known.name, styles.strong, main.width), ...lines]);
  return sidePart(setting, words.contact, [{ box: inMain(box), before: 0 }]);
}
