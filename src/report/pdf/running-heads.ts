import { fill } from '../../i18n/fill.ts';
import { page } from './paper.ts';
import type { PdfCover } from './pdf-cover.ts';
import type { Pen } from './pen.ts';
import type { Setting } from './setting.ts';
import { inked, type Style, styles } from './typography.ts';

/** Head and foot of a page: the mark, whose report it is, and which page of how many. */
export function drawRunningHeads(
  { pen, words }: Setting,
  cover: PdfCover,
  number: number,
  total: number,
): void {
  const afterMark = pen.write('1 + 1 = ', page.left, headY, mark);
  const afterResult = pen.write('3', afterMark, headY, inked(mark, 'winners'));
  const afterName = pen.write(cover.siteName, afterResult + 4, headY, styles.quiet);
  const organisation = shortened(pen, cover.organisation, page.right - afterName - 8);
  writeRight(pen, organisation, headY);
  const numbers = fill(words.pageNumber, { n: number, total });
  writeRight(pen, numbers, footY);
}

const headY = 15;
const footY = page.bottom + 12;
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
