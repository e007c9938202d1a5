import type { Block, Figure, RadarChart } from '../report.ts';
import { chartCaption, sectionPieces } from './block-pieces.ts';
import { beside, gap, picture, stack, text } from './box.ts';
import { narrowRow } from './figure-box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth } from './paper.ts';
import { radarChart } from './radar-chart.ts';
import type { Setting } from './setting.ts';
import { styles } from './typography.ts';

/** The radar with its figures beside it, across the page; what else is said stands as always. */
export function dimensionPieces(setting: Setting, blocks: readonly Block[]): readonly Piece[] {
  const radar = blocks.find(isRadar);
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
  if (radar === undefined || figures.length === 0) return sectionPieces(setting, blocks);
  const spread = spreadPiece(setting, radar, figures);
  const at = blocks.findIndex((block) => block === radar || block.kind === 'figure');
  const others = (some: readonly Block[]) =>
    sectionPieces(
      setting,
      some.filter((block) => block !== radar && block.kind !== 'figure'),
    );
  const [before, after] = [others(blocks.slice(0, at)), others(blocks.slice(at))];
  // The title stands beside what comes before the spread, or above it.
  const beginning = before.length > 0 ? before : [{ box: gap(1), before: 0 }];
  return [...beginning.map((piece) => ({ ...piece, withNext: true })), spread, ...after];
}

const radarWidth = 98;
const rowsX = 108;

function isRadar(block: Block): block is RadarChart {
  return block.kind === 'chart' && block.form === 'radar';
}

function spreadPiece(setting: Setting, radar: RadarChart, figures: readonly Figure[]): Piece {
  const { pen } = setting;
  const drawing = stack([
    text(pen, radar.title, styles.strong, radarWidth, { balanced: true }),
    gap(3),
    picture(
      pen,
      `${radar.title}. ${radar.summary}`,
      radarWidth,
      radarChart(pen, radar, radarWidth),
    ),
  ]);
  const rows = stack([
    gap(1),
    ...figures.map((figure) => narrowRow(pen, figure, fullWidth - rowsX)),
    gap(2),
    chartCaption(setting, radar, fullWidth - rowsX),
  ]);
  return { box: beside([0, drawing], [rowsX, rows]), before: 5, wide: true };
}
