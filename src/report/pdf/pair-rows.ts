import type { PdfWords } from '../../i18n/words/pdf.en.ts';
import type { Pair, PairGroup, Pairs } from '../report.ts';
import {
  type Box,
  beside,
  gap,
  indented,
  type Part,
  part,
  rule,
  stack,
  tagged,
  text,
  textParts,
  unread,
  within,
} from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth, main, page, side } from './paper.ts';
import type { Ink, Pen } from './pen.ts';
import { fitted, inked, styles } from './typography.ts';

/** Every pair of poles with the position between them, by group, the poles' names above. */
export function pairPieces(pen: Pen, pairs: Pairs, words: PdfWords): readonly Piece[] {
  return pairs.groups
    .filter((group) => group.pairs.length > 0)
    .flatMap((group, index) => groupPieces({ pen, pairs, words }, group, index === 0));
}

interface Rows {
  readonly pen: Pen;
  readonly pairs: Pairs;
  readonly words: PdfWords;
}

const start = main.x - page.left;
const stationsWidth = 30;
const gutter = 4;
const poleWidth = (main.width - stationsWidth - 2 * gutter) / 2;
const stationsX = start + poleWidth + gutter;
const rightX = stationsX + stationsWidth + gutter;

function groupPieces(rows: Rows, group: PairGroup, first: boolean): readonly Piece[] {
  const { pen } = rows;
  const whole = part(pen, 'Table', { title: group.title });
  const head = headRow(rows, group);
  const last = group.pairs.length - 1;
  return [
    { box: within(pen, whole, head), before: first ? 3 : 4, wide: true, withNext: true },
    ...group.pairs.flatMap((pair, index) => {
      const withNext = index < last && (index === 0 || index === last - 1);
      return pairRow(rows, pair, whole, unread(pen, head), withNext);
    }),
  ];
}

/** The group's name, and over the columns what they hold. */
function headRow({ pen, pairs, words }: Rows, { title }: PairGroup): Box {
  const named = pairs.poles === 'oldAndWinners';
  const style = (ink: Ink) => inked(styles.strongSmall, named ? ink : 'ink');
  const head = (box: Box) => tagged(pen, 'TH', box, { scope: 'Column' });
  const low = (box: Box) => stack([gap(1.2), head(box)]);
  const columns = beside(
    [0, head(text(pen, title, fitted(pen, title, styles.value, side.width), side.width))],
    [start, low(text(pen, pairs.leftLabel, style('old'), poleWidth))],
    [
      stationsX,
      low(text(pen, words.answer, styles.smallQuiet, stationsWidth, { align: 'centre' })),
    ],
    [rightX, low(text(pen, pairs.rightLabel, style('winners'), poleWidth))],
  );
  return stack([tagged(pen, 'TR', columns), gap(1)]);
}

/** A pair with its note; only a note of many lines goes on in pieces of its own. */
function pairRow(
  rows: Rows,
  pair: Pair,
  whole: Part,
  again: Box,
  withNext: boolean,
): readonly Piece[] {
  const { pen, words } = rows;
  const line = part(pen, 'TR', {}, whole);
  const given = part(pen, 'TD', {}, line);
  const { small, strongSmall } = styles;
  const row = beside(
    [0, tagged(pen, 'TH', text(pen, pair.topic, strongSmall, side.width), { scope: 'Row' })],
    [start, tagged(pen, 'TD', text(pen, pair.left, small, poleWidth))],
    [stationsX, within(pen, given, stack([stations(rows, pair), answer(pen, pair)]))],
    [rightX, tagged(pen, 'TD', text(pen, pair.right, small, poleWidth))],
  );
  const note = pair.note.trim() === '' ? '' : `${words.note}: ${pair.note.trim()}`;
  const [opening, ...parts] = noteParts(pen, note).map((box) => within(pen, given, box));
  const noted = opening === undefined ? [] : [gap(1.2), opening];
  const boxes = [stack([rule(pen, fullWidth), gap(1), within(pen, line, row), ...noted]), ...parts];
  return boxes.map((box, index) => {
    const end = index === boxes.length - 1;
    return {
      box: end ? stack([box, gap(1)]) : box,
      before: 0,
      again,
      withNext: end && withNext,
    };
  });
}

/** The reader's own words, beside a thin bar. */
function noteParts(pen: Pen, note: string): readonly Box[] {
  const inset = 3;
  return textParts(pen, note, styles.small, main.width - inset).map((part) =>
    indented(start, {
      height: part.height,
      draw(x, y) {
        pen.area(x, y, 0.6, part.height, 'line');
        part.draw(x + inset, y);
      },
    }),
  );
}

function answer(pen: Pen, { answer: given, proof }: Pair): Box {
  return stack(
    [given, proof].map((line) =>
      text(pen, line, styles.smallQuiet, stationsWidth, { align: 'centre' }),
    ),
  );
}

/** Five stations on a line; the chosen one is filled, in the colour of the pole it leans to. */
function stations({ pen, pairs }: Rows, { position }: Pair): Box {
  const reach = stationsWidth - 6;
  const named = pairs.poles === 'oldAndWinners';
  return {
    height: 4.4,
    draw(x, y) {
      const [left, middle] = [x + 3, y + 1.8];
      pen.line(left, middle, left + reach, middle, 'line', 0.4);
      for (const station of [1, 2, 3, 4, 5]) {
        const at = left + ((station - 1) / 4) * reach;
        if (station === position) pen.dot(at, middle, 1.7, named ? leaning(station) : 'ink');
        else pen.dot(at, middle, 1, 'white', 'quiet');
      }
    },
  };
}

function leaning(station: number): Ink {
  if (station === 3) return 'ink';
  return station < 3 ? 'old' : 'winners';
}
