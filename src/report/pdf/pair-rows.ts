import type { PdfWords } from '../../i18n/words/pdf.en.ts';
import type { Pair, PairGroup, Pairs } from '../report.ts';
import { type Box, beside, gap, indented, rule, stack, text, textParts } from './box.ts';
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
  const title = stack([groupTitle(pen, group), gap(1)]);
  const named = beside([0, title], [0, poleNames(rows)]);
  const last = group.pairs.length - 1;
  return [
    { box: first ? named : title, before: 4, wide: true, withNext: true },
    ...group.pairs.flatMap((pair, index) => {
      const withNext = index < last && (index === 0 || index === last - 1);
      return pairRow(rows, pair, named, withNext);
    }),
  ];
}

function groupTitle(pen: Pen, { title }: PairGroup): Box {
  return text(pen, title, fitted(pen, title, styles.value, side.width), side.width);
}

function poleNames({ pen, pairs: { poles, leftLabel, rightLabel } }: Rows): Box {
  const named = poles === 'oldAndWinners';
  const left = inked(styles.strongNote, named ? 'old' : 'ink');
  const right = inked(styles.strongNote, named ? 'winners' : 'ink');
  return stack([
    gap(0.7),
    beside(
      [start, text(pen, leftLabel, left, poleWidth)],
      [rightX, text(pen, rightLabel, right, poleWidth)],
    ),
    gap(1.5),
  ]);
}

/** A pair with its note; only a note of many lines goes on in pieces of its own. */
function pairRow(rows: Rows, pair: Pair, again: Box, withNext: boolean): readonly Piece[] {
  const { pen, words } = rows;
  const row = beside(
    [0, text(pen, pair.topic, styles.strongNote, side.width)],
    [start, text(pen, pair.left, styles.note, poleWidth)],
    [stationsX, stack([stations(rows, pair), answer(pen, pair)])],
    [rightX, text(pen, pair.right, styles.note, poleWidth)],
  );
  const note = pair.note.trim() === '' ? '' : `${words.note}: ${pair.note.trim()}`;
  const [opening, ...parts] = noteParts(pen, note);
  const noted = opening === undefined ? [] : [gap(1.7), opening];
  const whole = stack([rule(pen, fullWidth), gap(1.4), row, ...noted]);
  const boxes = [whole, ...parts];
  return boxes.map((box, index) => {
    const end = index === boxes.length - 1;
    return {
      box: end ? stack([box, gap(1.4)]) : box,
      before: 0,
      again,
      withNext: end && withNext,
    };
  });
}

const linesTogether = 20;

/** The reader's own words, beside a thin bar. */
function noteParts(pen: Pen, note: string): readonly Box[] {
  const inset = 3;
  return textParts(pen, note, styles.note, main.width - inset, linesTogether).map((part) =>
    indented(start, {
      height: part.height,
      draw(x, y) {
        pen.area(x, y + 0.4, 0.6, part.height - 0.8, 'line');
        part.draw(x + inset, y);
      },
    }),
  );
}

function answer(pen: Pen, { answer: given, proof }: Pair): Box {
  return stack(
    [given, proof].map((line) => text(pen, line, styles.quiet, stationsWidth, { align: 'centre' })),
  );
}

/** Five stations on a line; the chosen one is filled, in the colour of the pole it leans to. */
function stations({ pen, pairs }: Rows, { position }: Pair): Box {
  const reach = stationsWidth - 6;
  const named = pairs.poles === 'oldAndWinners';
  return {
    height: 5.5,
    draw(x, y) {
      const [left, middle] = [x + 3, y + 2];
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
