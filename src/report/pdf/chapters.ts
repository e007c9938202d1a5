import {
  type Derivation,
  figuresOf,
  type Report,
  type Section,
  type SectionId,
  sectionOf,
} from '../report.ts';
import { inMain, sectionPieces } from './block-pieces.ts';
import { gap, onDraw, rule, stack, text } from './box.ts';
import { chapterTitle, partTitle, sidePart } from './headings.ts';
import { onePage } from './one-page.ts';
import type { PageFlow, Piece } from './page-flow.ts';
import { fullWidth, main, page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import { verdictsOf } from './section-parts.ts';
import type { Setting } from './setting.ts';
import { tablePieces } from './table-rows.ts';
import { fitted, styles } from './typography.ts';

/** Everything after the cover, in order; a chapter begins on a new page wherever it can. */
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
    appendix(setting, report),
  ];
  for (const pieces of chapters) {
    flow.turn();
    flow.add(pieces);
  }
  const heading = partTitle(setting, setting.words.figures, 12);
  flow.addColumns(heading, derivations(setting, report), [page.left, page.left + half + gutter]);
  flow.add(
    sectionsIn(report, 'account').flatMap((section) => accountPart(setting, section, cover)),
  );
}

const gutter = 8;
const half = (fullWidth - gutter) / 2;

/** Where each section stands; within its chapter, the order is the report's. */
const chapterOf: Readonly<Record<SectionId, 'result' | 'steps' | 'answers' | 'account'>> = {
  equation: 'result',
  level: 'result',
  loop: 'result',
  ring: 'result',
  dimensions: 'result',
  touchpoints: 'result',
  departments: 'result',
  verdicts: 'result',
  map: 'result',
  findings: 'result',
  blindSpots: 'result',
  steps: 'steps',
  answers: 'answers',
  more: 'account',
  method: 'account',
  sources: 'account',
};

function sectionsIn(report: Report, chapter: (typeof chapterOf)[SectionId]): readonly Section[] {
  return report.sections.filter(({ id }) => chapterOf[id] === chapter);
}

function summary(setting: Setting, report: Report, cover: PdfCover): readonly Piece[] {
  const { outline, pen, words } = setting;
  const box = onePage(setting, report, cover);
  return [{ box: onDraw(box, () => outline.chapter(words.onePage, pen.page())), before: 0 }];
}

function result(setting: Setting, report: Report): readonly Piece[] {
  return [
    chapterTitle(setting, setting.words.result),
    ...sectionsIn(report, 'result').flatMap(({ title, blocks }) =>
      sidePart(setting, title, sectionPieces(setting, blocks)),
    ),
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

function appendix(setting: Setting, report: Report): readonly Piece[] {
  const answers = sectionOf(report, 'answers');
  return [
    chapterTitle(setting, setting.words.appendix),
    partTitle(setting, answers.title, 4),
    ...sectionPieces(setting, answers.blocks),
  ];
}

/** How each figure and verdict came about: the arithmetic, then the answers it was made from. */
function derivations({ pen }: Setting, report: Report): readonly Piece[] {
  return sectionsIn(report, 'result')
    .flatMap(derivedIn)
    .flatMap(({ label, derivation }) => {
      const lines = derivation.steps.map((step) => text(pen, step, styles.small, half));
      const head = stack([
        rule(pen, half),
        gap(2),
        text(pen, label, fitted(pen, label, styles.value, half), half, { balanced: true }),
        gap(1),
        stack(lines, 0.5),
      ]);
      const { table } = derivation;
      const dense = { width: half, captioned: false, dense: true };
      const rows = table.rows.length === 0 ? [] : tablePieces(pen, table, dense);
      return [{ box: head, before: 6, withNext: rows.length > 0 }, ...rows];
    });
}

interface Derived {
  readonly label: string;
  readonly derivation: Derivation;
}

function derivedIn(section: Section): readonly Derived[] {
  const verdicts = verdictsOf(section).flatMap(({ name: label, derivation }) =>
    derivation === null ? [] : [{ label, derivation }],
  );
  return [...figuresOf(section), ...verdicts];
}

/** A section at the end; after the method, where to read it in full. */
function accountPart(
  setting: Setting,
  { id, title, blocks }: Section,
  { methodAddress: href }: PdfCover,
): readonly Piece[] {
  const { pen, words } = setting;
  const pieces = sectionPieces(setting, blocks);
  if (id !== 'method' || href === null) return sidePart(setting, title, pieces);
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
