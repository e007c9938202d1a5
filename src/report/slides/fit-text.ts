import { markWidth } from './mark-widths.ts';
import type { TypeStyle } from './type-style.ts';
import { plainText } from './xml-text.ts';

/** Where something stands on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Fitted {
  readonly text: string;
  readonly size: number;
  /** True where not all of it is shown. */
  readonly cut: boolean;
}

/**
 * A text that stays within a box: smaller where it must be, and where even the least size is too
 * large, cut between two words. There is no font here to measure with, so widths come from a table and
 * are taken a little on the wide side.
 */
export function fitText(
  text: string,
  box: Pick<Box, 'w' | 'h'>,
  style: TypeStyle,
  least = 11,
): Fitted {
  const whole = plainText(text).trim();
  for (let size = style.size; size >= least; size -= 1) {
    if (heightOf(whole, { ...style, size }, box.w) <= box.h) {
      return { text: whole, size, cut: false };
    }
  }
  const size = Math.min(least, style.size);
  const lines = Math.max(1, Math.floor(box.h / lineHeight({ ...style, size })));
  return { text: cutTo(whole, { ...style, size }, box.w, lines), size, cut: true };
}

/** How high a text stands in a column of some width, in inches. */
export function heightOf(text: string, style: TypeStyle, width: number): number {
  return linesOf(text, style, width) * lineHeight(style);
}

/** From one line to the next, in inches. */
export function lineHeight({ size, leading = 1 }: TypeStyle): number {
  return (size * 1.22 * leading) / 72;
}

/** How many lines a text takes; a word that is too long is broken. */
export function linesOf(text: string, style: TypeStyle, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrapped(paragraph, style, width), 0);
}

/** A text of no more than some lines, cut between two words, with an ellipsis. */
export function cutTo(text: string, style: TypeStyle, width: number, lines: number): string {
  if (linesOf(text, style, width) <= lines) return text;
  const marks = [...text];
  let [fits, over] = [0, marks.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (linesOf(ellipsed(marks, middle), style, width) <= lines) fits = middle;
    else over = middle;
  }
  return ellipsed(marks, fits);
}

/** The first characters, back to the last whole word unless that would leave next to nothing. */
function ellipsed(marks: readonly string[], count: number): string {
  const start = marks.slice(0, count).join('');
  const space = start.search(/[ \n][^ \n]*$/);
  const words = space > start.length / 2 && !/\s/.test(marks[count] ?? ' ') ? space : start.length;
  return `${start.slice(0, words).replace(/[\s.,;:–(”“"]+$/u, '')}…`;
}

function wrapped(paragraph: string, style: TypeStyle, width: number): number {
  const room = (width * 72) / style.size;
  const space = widthOf(' ', style);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/[ \t]+/)) {
    const needed = widthOf(word, style);
    if (used > 0 && used + space + needed > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + needed;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** The width of a text in ems, a little more than it is: another machine may have another font. */
export function widthOf(text: string, { face, bold = false }: TypeStyle): number {
  const wider = 1.03 * (bold ? 1.04 : 1);
  return [...text].reduce((sum, mark) => sum + markWidth(mark, face), 0) * wider;
}
