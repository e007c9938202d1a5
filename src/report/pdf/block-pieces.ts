import type { Block, Chart, Listing, ListPoint, Prose } from '../report.ts';
import { type Box, gap, indented, stack, text } from './box.ts';
import { fieldChart } from './field-chart.ts';
import { figureBox } from './figure-box.ts';
import type { Piece } from './page-flow.ts';
import { pairPieces } from './pair-rows.ts';
import { main, page } from './paper.ts';
import type { Pen } from './pen.ts';
import type { Setting } from './setting.ts';
import { stepBox } from './step-box.ts';
import { tablePieces } from './table-rows.ts';
import { type Style, styles } from './typography.ts';

/** The blocks of a section as pieces for the page: text in the wide column, notes in the narrow one. */
export function sectionPieces(setting: Setting, blocks: readonly Block[]): readonly Piece[] {
  return blocks.flatMap((block, index) => blockPieces(setting, block, blocks[index - 1]));
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

/** What a picture shows, in words, and what its tinted part means. */
export function chartCaption(
  { pen, words }: Setting,
  chart: Chart,
  width: number,
  style: Style = styles.quiet,
): Box {
  const reach = chart.point?.reach == null ? '' : ` ${words.reach}`;
  return text(pen, chart.summary + reach, style, width);
}

function blockPieces(setting: Setting, block: Block, previous?: Block): readonly Piece[] {
  const { pen, words } = setting;
  switch (block.kind) {
    case 'prose':
      return prosePieces(pen, block);
    case 'listing':
      return listingPieces(pen, block);
    case 'figure': {
      const continued = block.figure.unit === 'points' && previous?.kind === 'figure';
      const before = continued ? 0 : 2.5;
      return [{ box: inMain(figureBox(pen, block.figure, main.width)), before }];
    }
    case 'table':
      return tablePieces(pen, block, indent, main.width);
    case 'chart':
      return chartPieces(setting, block);
    case 'steps':
      return block.steps.map((step) => ({ box: stepBox(pen, step, words), before: 8 }));
    case 'pairs':
      return pairPieces(pen, block);
    default:
      return block satisfies never;
  }
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
    fieldChart(pen, chart, main.width, 78),
    gap(2),
    chartCaption(setting, chart, main.width),
  ]);
  return [
    { box: inMain(picture), before: 6 },
    ...tablePieces(pen, chart.table, indent, main.width),
  ];
}
