import type { Listing, ListPoint } from '../report.ts';
import { type Box, part, stack, tagged, text, within } from './box.ts';
import type { Piece } from './page-flow.ts';
import type { Pen } from './pen.ts';
import { inked, styles } from './typography.ts';

/** Where the statements come from, in small type, each with its address. */
export function sourcePieces(pen: Pen, { points }: Listing, width: number): readonly Piece[] {
  const list = part(pen, 'L', { numbering: 'None' });
  return points.map((point) => ({
    box: within(pen, list, sourceBox(pen, point, width)),
    before: 1.4,
  }));
}

function sourceBox(pen: Pen, { text: source, link }: ListPoint, width: number): Box {
  const address = inked(styles.small, 'winners');
  const lines = stack([
    text(pen, source, styles.small, width),
    ...(link === null ? [] : [text(pen, link, address, width, { href: link })]),
  ]);
  return tagged(pen, 'LI', tagged(pen, 'LBody', lines));
}
