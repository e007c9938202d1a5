import { type Box, gap, rule, stack, text } from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth, side } from './paper.ts';
import type { Setting } from './setting.ts';
import { fitted, styles } from './typography.ts';

/** A chapter's title, which is also its bookmark. */
export function chapterTitle({ pen }: Setting, title: string): Piece {
  const heading = text(pen, title, styles.chapter, fullWidth, { balanced: true, role: 'H1' });
  const bookmark = { kind: 'chapter', title } as const;
  return { box: stack([heading, gap(3)]), before: 16, withNext: true, bookmark };
}

/** The title of a part that needs the whole width. */
export function partTitle({ pen }: Setting, title: string, before: number): Piece {
  const box = stack([text(pen, title, styles.heading, fullWidth, { role: 'H2' }), gap(1.5)]);
  return { box, before, withNext: true, bookmark: { kind: 'part', title } };
}

/** Pieces with their title in the narrow column beside the first, under a hairline. */
export function sidePart(
  setting: Setting,
  title: string,
  pieces: readonly Piece[],
  before = 8,
): readonly Piece[] {
  const { pen } = setting;
  const style = fitted(pen, title, styles.sideHeading, side.width);
  const heading = text(pen, title, style, side.width, { balanced: true, role: 'H2' });
  const [first, ...rest] = clearOf(heading.height, pieces);
  if (first === undefined) return [];
  return [
    {
      ...first,
      box: opened(setting, heading, first.box, rest.length > 0),
      before,
      withNext: first.withNext === true || heading.height > first.box.height,
      bookmark: { kind: 'part', title },
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
