import type { Block, Chart, Figure, Listing, ListPoint, Prose } from '../report.ts';
import { mapPieces } from './answer-map.ts';
import { type Box, gap, indented, stack, text } from './box.ts';
import { fieldChart } from './field-chart.ts';
import { figureBox, figurePair } from './figure-box.ts';
import type { Piece } from './page-flow.ts';
import { pairPieces } from './pair-rows.ts';
import { main, page, side } from './paper.ts';
import type { Pen } from './pen.ts';
import { radarChart } from './radar-chart.ts';
import { ringChart } from './ring-chart.ts';
import type { Setting } from './setting.ts';
import { stepBox } from './step-box.ts';
import { tablePieces } from './table-rows.ts';
import { type Style, styles } from './typography.ts';
import { ruled, verdictBox } from './verdict-box.ts';

/** The blocks of a section as pieces for the page: text in the wide column, notes in the narrow one. */
export function sectionPieces(setting: Setting, blocks: readonly Block[]): readonly Piece[] {
  return blocks.flatMap((block, index) => blockPieces(setting, block, blocks, index));
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
    ring: words.thickness,
  }[chart.form];
  return text(pen, `${chart.summary} ${legend}`.trim(), style, width);
}

function blockPieces(
  setting: Setting,
  block: Block,
  blocks: readonly Block[],
  index: number,
): readonly Piece[] {
  const { pen, words } = setting;
  const previous = blocks[index - 1];
  switch (block.kind) {
    case 'prose':
      return prosePieces(pen, block);
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
      return tablePieces(pen, block, { indent, width: main.width });
    case 'chart':
      return chartPieces(setting, block);
    case 'steps':
      return block.steps.map((step) => ({ box: stepBox(pen, step, words), before: 8 }));
    case 'pairs':
      return pairPieces(pen, block, words);
    case 'map':
      return mapPieces(pen, block);
    case 'verdicts':
      return block.verdicts.map((verdict, place) => {
        const box = verdictBox(pen, verdict, main.width);
        return {
          box: inMain(place === 0 ? box : ruled(pen, box, main.width)),
          before: place === 0 ? 0 : 5,
        };
      });
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

function prosePieces(pen: Pen, { tone, paragraphs }: Prose): readonly Piece[] {
  if (tone === 'caution') {
    return [{ box: inMain(cautionBox(pen, paragraphs, main.width)), before: 4 }];
  }
  return paragraphs.map((paragraph, index) => {
    const style = tone === 'lead' && index === 0 ? styles.lead : styles.body;
    return { box: inMain(text(pen, paragraph, style, main.width)), before: index === 0 ? 4 : 2.5 };
  });
}

/** Points with a text of their own stand apart; a bare list is set close, its end held together. */
function listingPieces(pen: Pen, { points }: Listing): readonly Piece[] {
  return points.map((point, index) => {
    const bare = point.detail === '';
    return {
      box: inMain(pointBox(pen, point)),
      before: bare ? 1.5 : index === 0 ? 3 : 4,
      withNext: bare && index < points.length - 1 && index >= points.length - 3,
    };
  });
}

function pointBox(pen: Pen, { text: headline, detail, link }: ListPoint): Box {
  const { strong, body, note, address } = styles;
  return stack([
    text(pen, headline, detail === '' ? note : strong, main.width),
    ...(detail === '' ? [] : [text(pen, detail, body, main.width)]),
    ...(link === null ? [] : [text(pen, link, address, main.width, { href: link })]),
  ]);
}

function chartPieces(setting: Setting, chart: Chart): readonly Piece[] {
  const { pen } = setting;
  const picture = stack([
    text(pen, chart.title, styles.strong, main.width, { balanced: true }),
    gap(3),
    drawingOf(pen, chart),
  ]);
  const caption = chartCaption(setting, chart, side.width);
  return [{ box: noted(picture, caption), before: 6 }, ...chartTable(pen, chart)];
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

function drawingOf(pen: Pen, chart: Chart): Box {
  switch (chart.form) {
    case 'field':
      return fieldChart(pen, chart, main.width, 58);
    case 'radar':
      return radarChart(pen, chart, main.width);
    case 'ring':
      return ringChart(pen, chart, main.width);
    default:
      return chart satisfies never;
  }
}

/** Round pictures have every value of their table written beside its name, so only the field has one. */
function chartTable(pen: Pen, chart: Chart): readonly Piece[] {
  return chart.form === 'field' ? tablePieces(pen, chart.table, { indent, width: main.width }) : [];
}
