import type {
  Block,
  Chart,
  Figure,
  LadderChart,
  LinesChart,
  Listing,
  ListPoint,
  Prose,
  Table,
} from '../report.ts';
import { amountBox } from './amount-box.ts';
import { mapPieces } from './answer-map.ts';
import {
  type Box,
  beside,
  gap,
  indented,
  part,
  picture,
  stack,
  tagged,
  text,
  textParts,
  unread,
  within,
} from './box.ts';
import { charterPieces } from './charter-pieces.ts';
import { fieldChart } from './field-chart.ts';
import { figureBox, figurePair } from './figure-box.ts';
import { calculationPieces, typedFigurePieces } from './figure-rows.ts';
import { ladderPictures } from './ladder-chart.ts';
import { linesChart, linesPairPieces } from './lines-chart.ts';
import type { Piece } from './page-flow.ts';
import { pairPieces } from './pair-rows.ts';
import { main, page, side } from './paper.ts';
import type { Pen } from './pen.ts';
import { planPieces } from './plan-rows.ts';
import { radarChart } from './radar-chart.ts';
import { ringChart } from './ring-chart.ts';
import type { Setting } from './setting.ts';
import { stepBox } from './step-box.ts';
import { tablePieces } from './table-rows.ts';
import { taskPieces } from './task-pieces.ts';
import { type Style, styles } from './typography.ts';
import { verdictPieces } from './verdict-box.ts';

/** The blocks of a section as pieces for the page: text in the wide column, notes in the narrow one. */
export function sectionPieces(
  setting: Setting,
  blocks: readonly Block[],
  body: Style = styles.body,
): readonly Piece[] {
  return blocks.flatMap((block, index) => blockPieces({ ...setting, body }, block, blocks, index));
}

interface BlockSetting extends Setting {
  /** How running text is set. */
  readonly body: Style;
}

/** How far the wide column lies from the left edge of the text. */
export const indent = main.x - page.left;

/** A box moved into the wide column. */
export function inMain(box: Box): Box {
  return indented(indent, box);
}

/** A caution: its text beside a bar in the colour of the old thinking. */
export function cautionBox(
  pen: Pen,
  paragraphs: readonly string[],
  width: number,
  style: Style = styles.note,
): Box {
  const inset = 4;
  const content = stack(
    paragraphs.map((paragraph) => text(pen, paragraph, style, width - inset)),
    1.5,
  );
  return {
    height: content.height + 1,
    draw(x, y) {
      pen.area(x, y, 0.9, content.height + 1, 'old');
      content.draw(x + inset, y + 0.5);
    },
  };
}

/** What a picture shows, in words, and how it is to be read. */
export function chartCaption(
  { pen, words }: Setting,
  chart: Chart,
  width: number,
  style: Style = styles.quiet,
): Box {
  const legend = {
    field: chart.form === 'field' && chart.point?.reach != null ? words.reach : '',
    radar: '',
    ring:
      chart.form === 'ring' && chart.outsideLabel !== '' ? words.thicknessOutside : words.thickness,
    ladder: '',
    lines: '',
  }[chart.form];
  return text(pen, `${chart.summary} ${legend}`.trim(), style, width);
}

function blockPieces(
  setting: BlockSetting,
  block: Block,
  blocks: readonly Block[],
  index: number,
): readonly Piece[] {
  const { pen, words } = setting;
  const previous = blocks[index - 1];
  switch (block.kind) {
    case 'prose':
      return prosePieces(setting, block);
    case 'listing':
      return listingPieces(pen, block);
    case 'figure': {
      if (isCompared(block)) return comparedPieces(pen, blocks, index);
      const continued = isRow(block) && isRow(previous);
      const before = continued ? 0 : 2.5;
      const next = isRow(blocks[index + 1]) && !isRow(blocks[index + 2]);
      const withNext = isRow(block) && next;
      return [{ box: inMain(figureBox(pen, block.figure, main.width)), before, withNext }];
    }
    case 'table':
      return tableBlockPieces(pen, block);
    case 'chart':
      if (block.form === 'ladder') return ladderPieces(setting, block);
      if (isLines(block) && isLines(previous)) return [];
      if (isLines(block)) return linesPieces(setting, block, blocks[index + 1]);
      return chartPieces(setting, block);
    case 'steps':
      return block.steps.map((step) => ({ box: stepBox(pen, step, words), before: 5 }));
    case 'pairs':
      return pairPieces(pen, block, words);
    case 'map':
      return mapPieces(pen, block);
    case 'verdicts':
      return verdictPieces(pen, block.verdicts);
    case 'amount':
      return [{ box: inMain(amountBox(pen, block, main.width)), before: 2.5 }];
    case 'charter':
      return charterPieces(pen, block, page.bottom - page.top);
    case 'plan':
      return taskPieces(pen, block);
    default:
      return block satisfies never;
  }
}

/** A figure on a row of its own, of which the last two of several stay together. */
function isRow(block: Block | undefined): boolean {
  return block?.kind === 'figure' && block.figure.unit === 'points' && !isCompared(block);
}

/** Figures that say most beside each other: what is claimed and what can be shown. */
export function isCompared(block: Block): block is Block & { kind: 'figure' } {
  return block.kind === 'figure' && ['claimed', 'shown'].includes(block.figure.id);
}

/** The compared figures in one piece, at the place of the first. */
function comparedPieces(pen: Pen, blocks: readonly Block[], index: number): readonly Piece[] {
  const previous = blocks[index - 1];
  if (previous !== undefined && isCompared(previous)) return [];
  const others = blocks.slice(index);
  const end = others.findIndex((block) => !isCompared(block));
  const figures = (end === -1 ? others : others.slice(0, end))
    .filter(isCompared)
    .map(({ figure }): Figure => figure);
  return [{ box: inMain(figurePair(pen, figures, main.width)), before: 5 }];
}

function prosePieces({ pen, body }: BlockSetting, { tone, paragraphs }: Prose): readonly Piece[] {
  if (tone === 'caution') {
    return [{ box: inMain(cautionBox(pen, paragraphs, main.width)), before: 4 }];
  }
  return paragraphs.flatMap((paragraph, index) => {
    const style = tone === 'lead' && index === 0 ? styles.lead : body;
    return textParts(pen, paragraph, style, main.width).map((box, place) => ({
      box: inMain(box),
      before: place > 0 ? 0 : index === 0 ? 3.5 : 2,
      // What ends so leads to what follows.
      ...(paragraph.endsWith(':') ? { withNext: true } : {}),
    }));
  });
}

/** Points with a text of their own stand apart; a bare list is set close, its end held together. */
function listingPieces(pen: Pen, { points }: Listing): readonly Piece[] {
  const list = part(pen, 'L', { numbering: 'None' });
  if (points.length >= many && points.every(({ detail }) => detail !== '')) {
    const width = (main.width - abreast) / 2;
    return Array.from({ length: Math.ceil(points.length / 2) }, (_, row) => {
      const boxes = points
        .slice(2 * row, 2 * row + 2)
        .map((point, at): readonly [number, Box] => [
          at * (width + abreast),
          pointBox(pen, point, width, [styles.strongNote, styles.note]),
        ]);
      return { box: within(pen, list, inMain(beside(...boxes))), before: 2.5 };
    });
  }
  return points.map((point, index) => {
    const bare = point.detail === '';
    const [head, body] = [bare ? styles.note : styles.strong, styles.body];
    return {
      box: within(pen, list, inMain(pointBox(pen, point, main.width, [head, body]))),
      before: bare ? 1.5 : 3,
      withNext: bare && index < points.length - 1 && index >= points.length - 3,
    };
  });
}

/** From so many points on they stand two abreast. */
const many = 5;
const abreast = 6;

function pointBox(
  pen: Pen,
  { text: headline, detail, link }: ListPoint,
  width: number,
  [head, body]: readonly [Style, Style],
): Box {
  const said = stack([
    text(pen, headline, head, width),
    text(pen, detail, body, width),
    ...(link === null ? [] : [text(pen, link, styles.address, width, { href: link })]),
  ]);
  return tagged(pen, 'LI', tagged(pen, 'LBody', said));
}

/** Tables that are read row by row have a layout of their own. */
function tableBlockPieces(pen: Pen, table: Table): readonly Piece[] {
  switch (table.id) {
    case 'plan':
      return planPieces(pen, table);
    case 'typed-figures':
      return typedFigurePieces(pen, table);
    case 'calculations':
      return calculationPieces(pen, table);
    default:
      return tablePieces(pen, table, { indent, width: main.width });
  }
}

/** Family by family, the rungs over the first and again on a new page. */
function ladderPieces(setting: Setting, chart: LadderChart): readonly Piece[] {
  const { pen } = setting;
  const { head, groups } = ladderPictures(pen, chart, main.width);
  const above = stack([
    text(pen, chart.title, styles.strong, main.width, { balanced: true }),
    gap(3),
    unread(pen, head),
  ]);
  const caption = chartCaption(setting, chart, side.width);
  const again = inMain(unread(pen, head));
  // The caption reaches down beside the first family.
  const opening = { ...beside([0, caption], [indent, above]), height: above.height };
  return [
    { box: opening, before: 5, wide: true, withNext: true },
    // The last family goes along with the one before it.
    ...groups.map((group, index) => ({
      box: inMain(group),
      before: 0,
      again,
      withNext: index === groups.length - 2,
    })),
  ];
}

function isLines(block: Block | undefined): block is LinesChart {
  return block?.kind === 'chart' && block.form === 'lines';
}

/** Two pictures of lines stand abreast, their tables below; one stands as other charts do. */
function linesPieces(
  setting: Setting,
  chart: LinesChart,
  next: Block | undefined,
): readonly Piece[] {
  if (!isLines(next)) return chartPieces(setting, chart);
  return linesPairPieces(setting.pen, [chart, next]);
}

function chartPieces(setting: Setting, chart: Exclude<Chart, LadderChart>): readonly Piece[] {
  const { pen } = setting;
  const shown = stack([
    text(pen, chart.title, styles.strong, main.width, { balanced: true }),
    gap(3),
    picture(pen, `${chart.title}. ${chart.summary}`, main.width, drawingOf(pen, chart, main.width)),
  ]);
  const caption = chartCaption(setting, chart, side.width);
  return [{ box: noted(shown, caption), before: 5 }, ...chartTable(pen, chart)];
}

/** A box in the wide column with a note in the narrow one, their feet level. */
function noted(box: Box, note: Box): Box {
  return {
    height: Math.max(box.height, note.height),
    draw(x, y) {
      box.draw(x + indent, y);
      note.draw(x, y + Math.max(0, box.height - note.height));
    },
  };
}

/** A chart as it is drawn, without its title and caption. */
export function drawingOf(pen: Pen, chart: Exclude<Chart, LadderChart>, width: number): Box {
  switch (chart.form) {
    case 'field':
      return fieldChart(pen, chart, width, 54);
    case 'radar':
      return radarChart(pen, chart, width);
    case 'ring':
      return ringChart(pen, chart, width);
    case 'lines':
      return linesChart(pen, chart, width, 48);
    default:
      return chart satisfies never;
  }
}

/** Pictures that have every value of their table written beside its name need no table of their own. */
function chartTable(pen: Pen, chart: Chart): readonly Piece[] {
  const tabled = chart.form === 'field' || chart.form === 'lines';
  return tabled ? tablePieces(pen, chart.table, { indent, width: main.width }) : [];
}
