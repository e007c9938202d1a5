import type { Charter, Pledge } from '../report.ts';
import { type Box, beside, gap, rule, stack, tagged, text } from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth } from './paper.ts';
import type { Pen } from './pen.ts';
import { fitted, type Style, scaled, styles } from './typography.ts';

/**
 * The charter: each shared KPI in a box of its own, with room to write what is open, and to sign.
 * @param room what the page has left: the boxes are set as roomily as it takes to fit, where they can
 */
export function charterPieces(pen: Pen, charter: Charter, room: number): readonly Piece[] {
  let pieces: readonly Piece[] = [];
  for (const size of sizes) {
    pieces = charter.pledges.map((pledge) => ({
      box: pledgeBox({ pen, labels: charter.labels, size }, pledge),
      before: 5 * size,
    }));
    if (pieces.reduce((sum, { box, before }) => sum + box.height + before, 0) <= room) break;
  }
  return pieces;
}

const sizes = [1.25, 1.15, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75] as const;
const gutter = 6;
const half = (fullWidth - gutter) / 2;
const quarter = (half - gutter) / 2;
/** Room to write by hand and to sign, in millimetres, at size 1. */
const lineRoom = 5;
const signingRoom = 10;

interface Sheet {
  readonly pen: Pen;
  readonly labels: Charter['labels'];
  /** How roomily it is set; type never grows beyond its own size. */
  readonly size: number;
}

function pledgeBox(sheet: Sheet, pledge: Pledge): Box {
  const { pen, labels, size } = sheet;
  const style = set(sheet, fitted(pen, pledge.kpi, styles.heading, fullWidth));
  const field = (label: string, said: string, width: number) => fieldBox(sheet, label, said, width);
  const [one, two] = pledge.owners;
  const between = gap(2.5 * size);
  return stack([
    rule(pen, fullWidth, 0.4),
    gap(2 * size),
    text(pen, pledge.kpi, style, fullWidth, { role: 'H2' }),
    gap(1.5 * size),
    beside([0, field(labels.owners, one, half)], [half + gutter, field(labels.owners, two, half)]),
    between,
    beside(
      [0, field(labels.today, pledge.today, quarter)],
      [quarter + gutter, field(labels.target, pledge.target, quarter)],
      [half + gutter, field(labels.review, pledge.review, half)],
    ),
    between,
    field(labels.decision, pledge.decision, fullWidth),
    between,
    field(labels.incentive, pledge.incentive, fullWidth),
    gap(signingRoom * size),
    beside([0, signature(sheet, half)], [half + gutter, signature(sheet, half)]),
  ]);
}

/** What was agreed under its label; a line to write on where nothing was. */
function fieldBox(sheet: Sheet, label: string, said: string, width: number): Box {
  const { pen, size } = sheet;
  const written = text(pen, said, set(sheet, fitted(pen, said, styles.strong, width)), width);
  const open = stack([gap(lineRoom * size), rule(pen, width)]);
  const box = stack([
    text(pen, label, set(sheet, styles.smallQuiet), width),
    gap(0.4),
    said === '' ? open : written,
  ]);
  return tagged(pen, 'P', box);
}

function signature(sheet: Sheet, width: number): Box {
  const { pen, labels } = sheet;
  const style = set(sheet, styles.smallQuiet);
  const [signed, placed] = [width * 0.58, width * 0.38];
  const line = beside([0, rule(pen, signed, 0.4)], [width - placed, rule(pen, placed, 0.4)]);
  const below = beside(
    [0, text(pen, labels.signature, style, signed)],
    [width - placed, text(pen, labels.place, style, placed)],
  );
  return tagged(pen, 'P', stack([line, gap(0.8), below]));
}

function set({ size }: Sheet, style: Style): Style {
  return scaled(style, Math.min(1, size));
}
