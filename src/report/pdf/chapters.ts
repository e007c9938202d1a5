import {
  type Block,
  type Derivation,
  figuresOf,
  findSection,
  type Report,
  type Section,
  type SectionId,
} from '../report.ts';
import { inMain, sectionPieces } from './block-pieces.ts';
import { beside, gap, rule, stack, tagged, text, textParts } from './box.ts';
import { charterPieces } from './charter-pieces.ts';
import { factRows } from './cover-page.ts';
import { dimensionPieces } from './dimensions-spread.ts';
import { chapterTitle, partTitle, sidePart } from './headings.ts';
import type { Passage, Piece } from './page-flow.ts';
import { fullWidth, main, page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import { type ChapterId, chapterIds } from './pdf-options.ts';
import { verdictsOf } from './section-parts.ts';
import type { Setting } from './setting.ts';
import { sourcePieces } from './sources-list.ts';
import { tablePieces } from './table-rows.ts';
import { fitted, styles } from './typography.ts';

/**
 * Everything after the page that stands alone, in order; each passage is made when it is asked for.
 * @param told the sections that need no second telling
 */
export function* passagesOf(
  setting: Setting,
  report: Report,
  cover: PdfCover,
  chosen: readonly ChapterId[],
  told: readonly SectionId[],
): Generator<Passage> {
  let appended = false;
  for (const id of chapterIds.filter((each) => chosen.includes(each))) {
    const isAppendix = !['result', 'numbers', 'steps'].includes(id);
    if (id === 'numbers' && sectionsIn(report, id).length === 0) continue;
    if (!isAppendix || !appended) yield { kind: 'chapter' };
    if (isAppendix && !appended) {
      appended = true;
      yield pieces([chapterTitle(setting, setting.words.appendix)]);
    }
    yield* makers[id](setting, without(report, id === 'result' ? told : []), cover);
  }
}

/** What need not be told again is left out, but for the figures of a picture. */
function without(report: Report, told: readonly SectionId[]): Report {
  return {
    ...report,
    sections: report.sections.flatMap((section) => {
      if (!told.includes(section.id)) return [section];
      const tables = section.blocks.flatMap((block) =>
        block.kind === 'chart' && block.form === 'field' ? [block.table] : [],
      );
      return tables.length === 0 ? [] : [{ ...section, blocks: tables }];
    }),
  };
}

type Maker = (setting: Setting, report: Report, cover: PdfCover) => Generator<Passage>;

const makers: Readonly<Record<ChapterId, Maker>> = {
  result,
  numbers,
  steps,
  answers,
  figures,
  method,
};

function pieces(made: readonly Piece[]): Passage {
  return { kind: 'pieces', pieces: made };
}

/** Where each section stands; within its chapter, the order is the report's. */
const chapterOf: Readonly<Record<SectionId, Exclude<ChapterId, 'figures'> | null>> = {
  equation: 'result',
  level: 'result',
  money: 'result',
  loop: 'result',
  ring: 'result',
  outside: 'result',
  dimensions: 'result',
  touchpoints: 'result',
  departments: 'result',
  verdicts: 'result',
  map: 'result',
  kpis: 'result',
  figures: 'numbers',
  calculations: 'numbers',
  future: 'numbers',
  findings: 'result',
  blindSpots: 'result',
  // On the page that stands alone, and as the plan.
  decisions: null,
  steps: 'steps',
  plan: 'steps',
  route: 'steps',
  // A page of its own, to be signed.
  charter: null,
  answers: 'answers',
  more: 'method',
  method: 'method',
  sources: 'method',
};

function sectionsIn(report: Report, chapter: ChapterId): readonly Section[] {
  return report.sections.filter(
    (section) =>
      chapterFor(section) === chapter && section.invites !== true && !isOpenAmount(section),
  );
}

/** Figures that are only missed, or at odds, stand with the KPIs: there is nothing to look up. */
function chapterFor({ id, blocks }: Section): (typeof chapterOf)[SectionId] {
  const bare = id === 'figures' && blocks.every(({ kind }) => kind === 'prose');
  return bare ? 'result' : chapterOf[id];
}

/** Money that cannot be told yet is an offer to the user, and nothing for a file. */
function isOpenAmount({ blocks }: Section): boolean {
  return (
    blocks.length > 0 && blocks.every((block) => block.kind === 'amount' && block.value === null)
  );
}

function* result(setting: Setting, report: Report): Generator<Passage> {
  yield pieces([chapterTitle(setting, setting.words.result)]);
  for (const section of sectionsIn(report, 'result')) {
    yield pieces(sidePart(setting, section.title, resultPieces(setting, section)));
  }
}

/** What stands in money: the figures, what is worked out from them, and the loop over time. */
function* numbers(setting: Setting, report: Report): Generator<Passage> {
  yield pieces([chapterTitle(setting, setting.words.numbers)]);
  for (const section of sectionsIn(report, 'numbers')) {
    yield pieces(sidePart(setting, section.title, sectionPieces(setting, section.blocks)));
  }
}

function resultPieces(setting: Setting, { id, blocks }: Section): readonly Piece[] {
  return id === 'dimensions' ? dimensionPieces(setting, blocks) : sectionPieces(setting, blocks);
}

function* steps(setting: Setting, report: Report, cover: PdfCover): Generator<Passage> {
  const section = findSection(report, 'steps');
  if (section === undefined) return;
  const plan = findSection(report, 'plan');
  if (plan !== undefined) {
    yield pieces([chapterTitle(setting, plan.title), ...sectionPieces(setting, plan.blocks)]);
    yield { kind: 'chapter' };
  }
  // Beside what was agreed, a proposal for a plan would only be another one.
  const blocks = section.blocks.filter(
    (block) => plan === undefined || block.kind !== 'table' || block.id !== 'plan',
  );
  yield pieces([chapterTitle(setting, section.title), ...sectionPieces(setting, blocks)]);
  yield { kind: 'loose', pieces: invitation(setting, cover) };
  yield* routePage(setting, report);
  yield* charterPage(setting, report);
}

/** The way to a target, which reads as one with its table. */
function* routePage(setting: Setting, report: Report): Generator<Passage> {
  const section = findSection(report, 'route');
  if (section === undefined) return;
  yield { kind: 'chapter' };
  yield pieces([chapterTitle(setting, section.title), ...sectionPieces(setting, section.blocks)]);
}

/** The charter stands on a page of its own, so that it can be taken out and signed. */
function* charterPage(setting: Setting, report: Report): Generator<Passage> {
  const section = findSection(report, 'charter');
  if (section === undefined) return;
  const head = [
    chapterTitle(setting, section.title),
    ...sectionPieces(
      setting,
      section.blocks.filter(({ kind }) => kind !== 'charter'),
    ),
  ];
  const taken = head.reduce(
    (sum, { box, before }, index) => sum + box.height + (index === 0 ? 0 : before),
    0,
  );
  const room = page.bottom - page.top - taken;
  const pledged = section.blocks.flatMap((block) =>
    block.kind === 'charter' ? charterPieces(setting.pen, block, room) : [],
  );
  yield { kind: 'page' };
  yield pieces([...head, ...pledged]);
  yield { kind: 'page' };
}

/** Every group of answers by itself: there are many. */
function* answers(setting: Setting, report: Report): Generator<Passage> {
  const section = findSection(report, 'answers');
  if (section === undefined) return;
  const title = partTitle(setting, section.title, 4);
  let first = true;
  for (const block of section.blocks.flatMap(groupByGroup)) {
    const made = sectionPieces(setting, [block]);
    if (made.length === 0) continue;
    yield pieces(first ? [title, ...made] : made);
    first = false;
  }
}

function groupByGroup(block: Block): readonly Block[] {
  if (block.kind !== 'pairs') return [block];
  return block.groups.map((group) => ({ ...block, groups: [group] }));
}

const gutter = 8;
const half = (fullWidth - gutter) / 2;

/** How each figure and verdict came about: the arithmetic, then the answers it was made from. */
function* figures(setting: Setting, report: Report): Generator<Passage> {
  const made = sectionsIn(report, 'result').flatMap((section) =>
    derivedIn(section).flatMap((derived) => derivedPieces(setting, derived)),
  );
  if (made.length === 0) return;
  yield {
    kind: 'columns',
    heading: partTitle(setting, setting.words.figures, 12),
    pieces: made,
    lefts: [page.left, page.left + half + gutter],
  };
}

function derivedPieces({ pen }: Setting, { label, derivation }: Derived): readonly Piece[] {
  const lines = derivation.steps.map((step) => text(pen, step, styles.small, half));
  const head = stack([
    rule(pen, half),
    gap(2),
    text(pen, label, fitted(pen, label, styles.value, half), half, { balanced: true, role: 'H3' }),
    gap(1),
    stack(lines, 0.5),
  ]);
  const { table } = derivation;
  const dense = { width: half, captioned: false, dense: true };
  const rows = table.rows.length === 0 ? [] : tablePieces(pen, table, dense);
  return [{ box: head, before: 6, withNext: rows.length > 0 }, ...rows];
}

interface Derived {
  readonly label: string;
  readonly derivation: Derivation;
}

function derivedIn(section: Section): readonly Derived[] {
  const verdicts = verdictsOf(section).flatMap(({ name: label, derivation }) =>
    derivation === null ? [] : [{ label, derivation }],
  );
  const amounts = section.blocks.flatMap((block) =>
    block.kind === 'amount' && block.derivation !== null
      ? [{ label: block.label, derivation: block.derivation }]
      : [],
  );
  return [...figuresOf(section), ...amounts, ...verdicts];
}

function* method(setting: Setting, report: Report, cover: PdfCover): Generator<Passage> {
  for (const section of sectionsIn(report, 'method')) {
    if (section.id === 'more') {
      const made = sectionPieces(setting, section.blocks);
      yield pieces(sidePart(setting, section.title, made));
    } else {
      yield {
        kind: 'columns',
        heading: partTitle(setting, section.title, 10),
        pieces: smallPieces(setting, section, cover),
        lefts: [page.left, page.left + half + gutter],
      };
    }
  }
  // The cover of a short report is near enough.
  if (findSection(report, 'map') === undefined) return;
  const facts = inMain(factRows(setting, cover, main.width));
  yield pieces(sidePart(setting, setting.words.about, [{ box: facts, before: 0 }]));
}

/** A section in small type down a column; after the method, where to read it in full. */
function smallPieces(
  { pen, words }: Setting,
  { id, blocks }: Section,
  { methodAddress: href }: PdfCover,
): readonly Piece[] {
  const made = blocks.flatMap((block): readonly Piece[] => {
    if (block.kind === 'listing') return sourcePieces(pen, block, half);
    if (block.kind !== 'prose') return [];
    return block.paragraphs.flatMap((paragraph) =>
      textParts(pen, paragraph, styles.note, half).map((box, index) => ({
        box,
        before: index === 0 ? 2 : 0,
      })),
    );
  });
  if (id !== 'method' || href === null) return made;
  const more = tagged(
    pen,
    'P',
    stack([
      text(pen, words.wholeMethod, styles.strongNote, half),
      text(pen, href, styles.address, half, { href }),
    ]),
  );
  return [...made, { box: more, before: 2 }];
}

/** What to do with the report, and whom to ask, beside each other. */
function invitation(setting: Setting, cover: PdfCover): readonly Piece[] {
  const { callToAction, contact } = setting.words;
  const both = cover.callToAction !== null && cover.contact !== null;
  const width = both ? (main.width - gutter) * 0.6 : main.width;
  const asked = askedBox(setting, cover, width);
  const known = contactBox(setting, cover, both ? main.width - gutter - width : width);
  const row = beside(
    [0, asked ?? known ?? gap(0)],
    ...(both && known !== null ? ([[width + gutter, known]] as const) : []),
  );
  if (row.height === 0) return [];
  const title = asked === null ? contact : callToAction;
  return sidePart(setting, title, [{ box: inMain(row), before: 0 }]);
}

function askedBox({ pen }: Setting, { callToAction: asked }: PdfCover, width: number) {
  if (asked === null) return null;
  const { href } = asked;
  const link =
    href === null
      ? []
      : [
          gap(1),
          text(pen, asked.label, styles.link, width, { href }),
          text(pen, href.replace(/^mailto:/, ''), styles.address, width, { href }),
        ];
  return stack([text(pen, asked.text, styles.body, width), ...link]);
}

function contactBox({ pen, words }: Setting, { contact: known }: PdfCover, width: number) {
  if (known === null) return null;
  const lines = [
    { content: known.email, href: `mailto:${known.email}` },
    { content: known.address, href: known.address },
  ].flatMap(({ content, href = null }) =>
    content === undefined ? [] : [text(pen, content, styles.address, width, { href })],
  );
  return tagged(
    pen,
    'P',
    stack([
      text(pen, words.contact, styles.quiet, width),
      text(pen, known.name, styles.strong, width),
      ...lines,
    ]),
  );
}
