import type { Pair, PairGroup, Pairs } from '../report.ts';
import { type Box, beside, gap, rule, stack, text } from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth, main, page, side } from './paper.ts';
import type { Ink, Pen } from './pen.ts';
import { inked, styles } from './typography.ts';

/** Every pair of poles with the position between them, by group, the poles' names above. */
export function pairPieces(pen: Pen, pairs: Pairs): readonly Piece[] {
  const head = poleNames(pen, pairs);
  return pairs.groups
    .filter((group) => group.pairs.length > 0)
    .flatMap((group, index) => groupPieces(pen, group, head, index === 0));
}

const start = main.x - page.left;
const stationsWidth = 32;
const gutter = 5;
const poleWidth = (main.width - stationsWidth - 2 * gutter) / 2;
const stationsX = start + poleWidth + gutter;
const winnersX = stationsX + stationsWidth + gutter;

function groupPieces(pen: Pen, group: PairGroup, head: Box, first: boolean): readonly Piece[] {
  const title = stack([text(pen, group.title, styles.value, side.width), gap(1)]);
  const named = beside([0, title], [0, head]);
  return [
    { box: first ? named : title, before: 4, withNext: true },
    ...group.pairs.map((pair, index) => ({
      box: pairRow(pen, pair),
      before: 0,
      again: named,
      withNext: index < group.pairs.length - 1 && (index === 0 || index === group.pairs.length - 2),
    })),
  ];
}

function poleNames(pen: Pen, { oldLabel, winnersLabel }: Pairs): Box {
  const setOld = inked(styles.strongNote, 'old');
  const setWinners = inked(styles.strongNote, 'winners');
  return stack([
    gap(0.7),
    beside(
      [start, text(pen, oldLabel, setOld, poleWidth)],
      [winnersX, text(pen, winnersLabel, setWinners, poleWidth)],
    ),
    gap(1.5),
  ]);
}

function pairRow(pen: Pen, pair: Pair): Box {
  const answer = text(pen, pair.answer, styles.quiet, stationsWidth, { align: 'centre' });
  const row = beside(
    [0, text(pen, pair.topic, styles.strongNote, side.width)],
    [start, text(pen, pair.old, styles.note, poleWidth)],
    [stationsX, stack([stations(pen, pair), answer])],
    [winnersX, text(pen, pair.winners, styles.note, poleWidth)],
  );
  return stack([rule(pen, fullWidth), gap(1.7), row, gap(1.7)]);
}

/** Five stations on a line; the chosen one is filled, in the colour of the pole it leans to. */
function stations(pen: Pen, { position }: Pair): Box {
  const reach = stationsWidth - 6;
  return {
    height: 5.5,
    draw(x, y) {
      const [left, middle] = [x + 3, y + 2];
      pen.line(left, middle, left + reach, middle, 'line', 0.4);
      for (const station of [1, 2, 3, 4, 5]) {
        const at = left + ((station - 1) / 4) * reach;
        if (station === position) pen.dot(at, middle, 1.7, leaning(station));
        else pen.dot(at, middle, 1, 'white', 'quiet');
      }
    },
  };
}

function leaning(station: number): Ink {
  if (station === 3) return 'ink';
  return station < 3 ? 'old' : 'winners';
}
