import type { Box } from './box.ts';
import { page } from './paper.ts';

/** A box on its way down the pages. It is never split. */
export interface Piece {
  readonly box: Box;
  /** Room above, left out at the top of a page. */
  readonly before: number;
  /** Must stand on the same page as the piece after it, as a heading must. */
  readonly withNext?: boolean;
  /** Reaches into the narrow column, where a title may stand. */
  readonly wide?: boolean;
  /** What to repeat above it when it begins a page: a table's head. */
  readonly again?: Box;
}

export interface PageFlow {
  readonly add: (pieces: readonly Piece[]) => void;
  /** Lays pieces down columns beside each other, level at their end, under a heading. */
  readonly addColumns: (heading: Piece, pieces: readonly Piece[], lefts: readonly number[]) => void;
  /** Goes to the top of a new page, unless hardly anything stands on this one. */
  readonly turn: () => void;
}

/** Pieces that stand together. */
type Group = readonly Piece[];

/** Up to this height, the end of a chapter shares its page with the next. */
const hardlyAnything = 60;

/** Lays pieces down one page after another, beginning on a new one. */
export function pageFlow(addPage: () => void): PageFlow {
  let y: number = page.bottom;

  const turn = () => {
    if (y === page.top) return;
    addPage();
    y = page.top;
  };

  const lay = (group: Group) => {
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
    turn() {
      if (y > page.top + hardlyAnything) turn();
    },
    add: (pieces) => grouped(pieces).forEach(lay),
    addColumns(heading, pieces, lefts) {
      const groups = grouped(pieces);
      const first = groups[0] ?? [];
      if (y + heading.before + heading.box.height + heightOf(first) > page.bottom) turn();
      lay([heading]);
      let rest = groups;
      while (rest.length > 0) {
        const filled = filledColumns(rest, y, lefts);
        for (const { box, left, top } of filled.placed) box.draw(left, top);
        rest = rest.slice(filled.groups);
        y = filled.end;
        if (rest.length > 0) turn();
      }
    },
  };
}

function grouped(pieces: readonly Piece[]): readonly Group[] {
  const groups: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    if (open) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    open = piece.withNext === true;
  }
  return groups;
}

/** The height of pieces that stand together, without the room above the first. */
function heightOf(group: Group): number {
  return group.reduce(
    (sum, piece, index) => sum + piece.box.height + (index === 0 ? 0 : piece.before),
    0,
  );
}

interface Placed {
  readonly box: Box;
  readonly left: number;
  readonly top: number;
}

interface Filled {
  readonly placed: readonly Placed[];
  /** How many groups found room. */
  readonly groups: number;
  /** The lowest end of a column. */
  readonly end: number;
}

/** Columns down to the end of the page, or no further than it takes where everything fits. */
function filledColumns(groups: readonly Group[], top: number, lefts: readonly number[]): Filled {
  const whole = columnsTo(page.bottom, groups, top, lefts);
  if (whole.groups < groups.length) return whole;
  for (let bottom = top + 5; bottom < page.bottom; bottom += 5) {
    const shorter = columnsTo(bottom, groups, top, lefts);
    if (shorter.groups === groups.length) return shorter;
  }
  return whole;
}

function columnsTo(
  bottom: number,
  groups: readonly Group[],
  top: number,
  lefts: readonly number[],
): Filled {
  const placed: Placed[] = [];
  let [y, column, end, count] = [top, 0, top, 0];
  for (const group of groups) {
    const first = group[0];
    const needed = heightOf(group) + (y === top ? 0 : (first?.before ?? 0));
    if (y + needed > bottom && y > top) [y, column] = [top, column + 1];
    const left = lefts[column];
    if (left === undefined) break;
    if (y === top && first?.again !== undefined) {
      placed.push({ box: first.again, left, top: y });
      y += first.again.height;
    }
    if (y + heightOf(group) > bottom && bottom < page.bottom) break;
    for (const piece of group) {
      if (y !== top) y += piece.before;
      placed.push({ box: piece.box, left, top: y });
      y += piece.box.height;
    }
    end = Math.max(end, y);
    count++;
  }
  return { placed, groups: count, end };
}
