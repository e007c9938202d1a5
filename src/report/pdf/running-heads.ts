import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { fullWidth, page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import type { Pen } from './pen.ts';
import type { Setting } from './setting.ts';
import { inked, type Style, styles } from './typography.ts';

/** Head and foot of a page: the mark and whose report it is; the site and which page of how many. */
export function drawRunningHeads(
  { pen, words }: Setting,
  cover: PdfCover,
  number: number,
  total: number,
): void {
  pen.tags.artifact(() => {
    const afterMark = writeMark(pen, headY);
    writeRight(pen, shortened(pen, cover.organisation, page.right - afterMark - 8), headY);
    pen.write(cover.siteName, page.left, footY, styles.quiet);
    writeRight(pen, fill(words.pageNumber, { n: number, total }), footY);
  }, true);
}

/** Head and foot of a page that stands in another's papers: whose it is, when, on what it rests. */
export function drawSoleHeads({ pen, words, locale }: Setting, cover: PdfCover): void {
  pen.tags.artifact(() => {
    writeMark(pen, headY);
    writeRight(pen, cover.siteName, headY);
    const end = `${formatDate(locale, cover.date)} · ${words.basis}`;
    const room = fullWidth - pen.width(` · ${end}`, styles.quiet);
    const name = shortened(pen, cover.organisation, room);
    pen.write(name === '' ? end : `${name} · ${end}`, page.left, footY, styles.quiet);
  }, true);
}

/** The mark in the head of a page; returns where it ends. */
function writeMark(pen: Pen, y: number): number {
  const after = pen.write('1 + 1 = ', page.left, y, mark);
  return pen.write('3', after, y, inked(mark, 'winners'));
}

const headY = 14;
const footY = page.bottom + 10;
const mark: Style = { ...styles.value, size: 10 };

function writeRight(pen: Pen, content: string, y: number): void {
  pen.write(content, page.right - pen.width(content, styles.quiet), y, styles.quiet);
}

/** As much of a name as fits, with an ellipsis where it does not. */
function shortened(pen: Pen, name: string, width: number): string {
  if (pen.width(name, styles.quiet) <= width) return name;
  const letters = [...name];
  while (letters.length > 0 && pen.width(`${letters.join('').trimEnd()}…`, styles.quiet) > width) {
    letters.pop();
  }
  return `${letters.join('').trimEnd()}…`;
}
