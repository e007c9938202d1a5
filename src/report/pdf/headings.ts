import { type Box, gap, onDraw, rule, stack, text } from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth, side } from './paper.ts';
import type { Setting } from './setting.ts';
import { fitted, styles } from './typography.ts';

/** A chapter's title, which is also its bookmark. */
export function chapterTitle({ pen, outline }: Setting, title: string): Piece {
  const box = stack([text(pen, title, styles.chapter, fullWidth, { balanced: true }), gap(4)]);
  return { box: onDraw(box, () => outline.chapter(title, pen.page())), before: 16, withNext: true };
}

/** The title of a part that needs the whole width. */
export function partTitle({ pen, outline }: Setting, title: string, before: number): Piece {
  const box = text(pen, title, styles.heading, fullWidth);
  return { box: onDraw(box, () => outline.part(title, pen.page())), before, withNext: true };
}

/** Pieces with their title in the narrow column beside the first, under a hairline. */
export function sidePart(
  setting: Setting,
  title: string,
  pieces: readonly Piece[],
  { bookmarked = true, before = 9 } = {},
): readonly Piece[] {
  const { pen, outline } = setting;
  const note = () => (bookmarked ? outline.part(title, pen.page()) : undefined);
  const style = fitted(pen, title, styles.sideHeading, side.width);
  const heading = text(pen, title, style, side.width, { balanced: true });
  const [first, ...rest] = clearOf(heading.height, pieces);
  if (first === undefined) return [];
  const top = opened(setting, heading, first.box, rest.length > 0);
  return [
    {
      ...first,
      box: onDraw(top, note),
      before,
      withNext: first.withNext === true || heading.height > first.box.height,
    },
    ...rest,
  ];
}

/** Pieces of which none reaches into the narrow column before the title there has ended. */
function clearOf(height: number, pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ wide }) => wide === true);
  const beside = pieces.slice(0, at).map(({ box, before }) => box.height + before);
  const missing = height - beside.reduce((sum, each) => sum + each, 0);
  if (at < 1 || missing <= 0) return pieces;
  return pieces.map((piece, index) =>
    index === at ? { ...piece, before: piece.before + missing } : piece,
  );
}

/** What follows stands in the wide column, so a long title may reach down beside it. */
function opened({ pen }: Setting, heading: Box, first: Box, followed: boolean): Box {
  const room = followed ? first.height : Math.max(first.height, heading.height);
  return stack([
    rule(pen, fullWidth),
    gap(4),
    {
      height: room,
      draw(x, y) {
        heading.draw(x, y);
        first.draw(x, y);
      },
    },
  ]);
}
