import type { Box } from './box.ts';
import { page } from './paper.ts';

/** A box on its way down the pages. It is never split. */
export interface Piece {
  readonly box: Box;
  /** Room above, left out at the top of a page. */
  readonly before: number;
  /** Must stand on the same page as the piece after it, as a heading must. */
  readonly withNext?: boolean;
  /** What to repeat above it when it begins a page: a table's head. */
  readonly again?: Box;
}

export interface PageFlow {
  readonly add: (pieces: readonly Piece[]) => void;
  /** Goes to the top of a new page, unless already there. */
  readonly turn: () => void;
}

/** Lays pieces down one page after another, beginning on a new one. */
export function pageFlow(addPage: () => void): PageFlow {
  let y: number = page.bottom;

  const turn = () => {
    if (y === page.top) return;
    addPage();
    y = page.top;
  };

  const lay = (group: readonly Piece[]) => {
    const first = group[0];
    if (first === undefined) return;
    const needed = heightOf(group) + (y === page.top ? 0 : first.before);
    if (y + needed > page.bottom) {
      turn();
      if (first.again !== undefined) {
        first.again.draw(page.left, y);
        y += first.again.height;
      }
    }
    for (const piece of group) {
      if (y !== page.top) y += piece.before;
      piece.box.draw(page.left, y);
      y += piece.box.height;
    }
  };

  return {
    turn,
    add(pieces) {
      let group: Piece[] = [];
      for (const piece of pieces) {
        group.push(piece);
        if (piece.withNext === true) continue;
        lay(group);
        group = [];
      }
      lay(group);
    },
  };
}

/** The height of pieces that stand together, without the room above the first. */
function heightOf(group: readonly Piece[]): number {
  return group.reduce(
    (sum, piece, index) => sum + piece.box.height + (index === 0 ? 0 : piece.before),
    0,
  );
}
