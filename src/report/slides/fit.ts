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
 * large, cut between two words. There is no font here to measure with, so widths are estimated a
 * little on the wide side.
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
  const space = start.search(/\s\S*$/);
  const words = space > start.length / 2 && !/\s/.test(marks[count] ?? ' ') ? space : start.length;
  return `${start.slice(0, words).replace(/[\s.,;:–(”“"]+$/u, '')}…`;
}

function wrapped(paragraph: string, style: TypeStyle, width: number): number {
  const room = (width * 72) / style.size;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/)) {
    const needed = widthOf(word, style);
    if (used > 0 && used + 0.26 + needed > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 0.26 : 0) + needed;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** The width of a text in ems. */
export function widthOf(text: string, { face, bold = false }: TypeStyle): number {
  const wider = (face === 'serif' ? 1.06 : 1) * (bold ? 1.05 : 1);
  return [...text].reduce((sum, mark) => sum + markWidth(mark), 0) * wider;
}

function markWidth(mark: string): number {
  if (/[ijlI.,:;'’|!()[\]]/.test(mark)) return 0.28;
  if (/[frt\-/ ]/.test(mark)) return 0.36;
  if (/[mwMW@%…—]/.test(mark)) return 0.84;
  if (/[A-ZÅÄÖÉ]/.test(mark)) return 0.61;
  if (/\p{Mn}|\p{Cf}/u.test(mark)) return 0;
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/.test(mark)) return 1;
  if (mark.length > 1) return 1.3;
  return mark > '\u024f' ? 0.62 : 0.525;
}
