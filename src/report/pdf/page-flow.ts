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
  /** What begins with it, for the outline. */
  readonly bookmark?: Bookmark;
}

export interface Bookmark {
  readonly kind: 'chapter' | 'part';
  readonly title: string;
}

/** A box at its place on a page. */
export interface Placed {
  readonly box: Box;
  readonly x: number;
  readonly y: number;
  readonly bookmark?: Bookmark | undefined;
}

export type Sheet = readonly Placed[];

/** What is laid down the pages: pieces one below the other, or in columns under a heading. */
export type Passage =
  | { readonly kind: 'chapter' }
  | { readonly kind: 'page' }
  | { readonly kind: 'pieces'; readonly pieces: readonly Piece[] }
  /** Pieces that wait for the end of the chapter where the page has no room for all of them. */
  | { readonly kind: 'loose'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'columns';
      readonly heading: Piece;
      readonly pieces: readonly Piece[];
      readonly lefts: readonly number[];
    };

/**
 * Lays passages down one page after another. A chapter begins on a new page unless the one before
 * ends within `sharing` millimetres of a page's top.
 * @param air how much of the room above each piece is left
 */
export function pagesOf(passages: readonly Passage[], sharing: number, air = 1): readonly Sheet[] {
  const sheets: Placed[][] = [];
  let y: number = page.bottom;

  const turn = () => {
    if (sheets.length > 0 && y === page.top) return;
    sheets.push([]);
    y = page.top;
  };
  const put = (box: Box, x: number, top: number, bookmark?: Bookmark) =>
    sheets.at(-1)?.push({ box, x, y: top, bookmark });

  const lay = (group: Group) => {
    const first = group[0];
    if (first === undefined) return;
    const needed = heightOf(group) + (y === page.top ? 0 : first.before * air);
    if (sheets.length === 0 || y + needed > page.bottom) {
      turn();
      if (first.again !== undefined) {
        put(first.again, page.left, y);
        y += first.again.height;
      }
    }
    for (const piece of group) {
      if (y !== page.top) y += piece.before * air;
      put(piece.box, page.left, y, piece.bookmark);
      y += piece.box.height;
    }
  };

  /** The headings, and whatever they leave open above them, go along with the columns. */
  const layColumns = (heading: Group, pieces: readonly Piece[], lefts: readonly number[]) => {
    const groups = grouped(pieces);
    const top = y + (heading[0]?.before ?? 0) * air + heightOf(heading);
    const first = Math.max(heightOf(groups[0] ?? []), worthwhile);
    const filled = filledColumns(groups, top, lefts);
    const whole = filled.groups === groups.length && filled.end <= page.bottom;
    if (top + first > page.bottom && !whole) turn();
    lay(heading);
    let rest = groups;
    while (rest.length > 0) {
      const next = filledColumns(rest, y, lefts);
      for (const { box, left, top: at } of next.placed) put(box, left, at);
      rest = rest.slice(next.groups);
      y = next.end;
      if (rest.length > 0) turn();
    }
  };

  let waiting: Piece[] = [];
  const layWaiting = () => {
    grouped(waiting).forEach(lay);
    waiting = [];
  };
  let loose: readonly Piece[] = [];
  const layLoose = () => {
    waiting.push(...loose);
    loose = [];
    layWaiting();
  };
  for (const passage of passages) {
    if (passage.kind === 'pieces') waiting.push(...passage.pieces);
    else if (passage.kind === 'loose') {
      layWaiting();
      loose = passage.pieces;
      const before = y === page.top ? 0 : (loose[0]?.before ?? 0) * air;
      if (y + before + heightOf(loose) <= page.bottom) layLoose();
    } else if (passage.kind === 'columns') {
      const open = waiting.length - 1 - waiting.findLastIndex(({ withNext }) => withNext !== true);
      const headings = waiting.splice(waiting.length - open);
      layWaiting();
      layColumns([...headings, passage.heading], passage.pieces, passage.lefts);
    } else {
      layWaiting();
      if (passage.kind === 'chapter') layLoose();
      if (passage.kind === 'page' || y > page.top + sharing) turn();
    }
  }
  layWaiting();
  layLoose();
  // A page that was turned to last, and that nothing came on, is none.
  const empty = sheets.length > 1 && sheets.at(-1)?.length === 0;
  return empty ? sheets.slice(0, -1) : sheets;
}

/** Columns that go on over the page begin with at least so much under their heading. */
const worthwhile = 40;

/** Pieces that stand together. */
type Group = readonly Piece[];

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

interface InColumn {
  readonly box: Box;
  readonly left: number;
  readonly top: number;
}

interface Filled {
  readonly placed: readonly InColumn[];
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
  const placed: InColumn[] = [];
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
