import type { Cell, Table } from '../report.ts';
import { type Box, beside, gap, part, rule, stack, tagged, text, unread, within } from './box.ts';
import type { Piece } from './page-flow.ts';
import { fullWidth, main, page, side } from './paper.ts';
import type { Pen } from './pen.ts';
import { fitted, styles } from './typography.ts';

/**
 * The typed figures: each by its name in the narrow column, what it is in the wide one, and beside it
 * every comparison over its source.
 */
export function typedFigurePieces(pen: Pen, table: Table): readonly Piece[] {
  const [figure, value, reading, source] = table.columns.map(({ label }) => label);
  const heads = [
    nameHead(pen, figure),
    [start, head(pen, value, valueWidth)],
    [readingX, head(pen, `${reading ?? ''} · ${source ?? ''}`, readingWidth)],
  ] as const;
  const rows = figuresOf(table).map(({ name, value: given, comparisons }) =>
    beside(
      nameCell(pen, name),
      [start, cell(pen, text(pen, given, styles.strongNote, valueWidth))],
      [readingX, cell(pen, stack(comparisons.map(comparisonBox(pen)), 1.4))],
    ),
  );
  return rowPieces(pen, table, beside(...heads), rows);
}

/** What is worked out: each by its name in the narrow column, and in the wide one the result over the way to it. */
export function calculationPieces(pen: Pen, table: Table): readonly Piece[] {
  const [what, how, result] = table.columns.map(({ label }) => label);
  const heads = beside(nameHead(pen, what), [
    start,
    head(pen, `${result ?? ''} · ${how ?? ''}`, main.width),
  ]);
  const rows = table.rows.map((cells) => {
    const [name = '', way = '', made = ''] = cells.map((each) => each.text);
    const told = stack([
      cell(pen, text(pen, made, styles.strongNote, main.width)),
      cell(pen, text(pen, way, styles.quiet, main.width)),
    ]);
    return beside(nameCell(pen, name), [start, told]);
  });
  return rowPieces(pen, table, heads, rows);
}

const start = main.x - page.left;
const gutter = 4;
const valueWidth = 30;
const readingX = start + valueWidth + gutter;
const readingWidth = fullWidth - readingX;

/** Under a caption and heads that are repeated on a new page; no row is left alone on one. */
function rowPieces(pen: Pen, table: Table, heads: Box, rows: readonly Box[]): readonly Piece[] {
  const whole = part(pen, 'Table', { title: table.caption });
  const above = stack([tagged(pen, 'TR', heads), gap(1)]);
  const caption = beside([start, text(pen, table.caption, styles.strongNote, main.width)]);
  return [
    { box: caption, before: 4, withNext: true, wide: true },
    { box: within(pen, whole, above), before: 1.5, withNext: true },
    ...rows.map((row, index) => ({
      box: within(pen, whole, ruled(pen, row)),
      before: 0,
      again: unread(pen, above),
      withNext: index < rows.length - 1 && (index === 0 || index === rows.length - 2),
    })),
  ];
}

function ruled(pen: Pen, row: Box): Box {
  return stack([rule(pen, fullWidth), gap(1.2), tagged(pen, 'TR', row), gap(1.2)]);
}

function nameHead(pen: Pen, label: string | undefined): readonly [number, Box] {
  return [0, head(pen, label, side.width)];
}

function nameCell(pen: Pen, name: string): readonly [number, Box] {
  const style = fitted(pen, name, styles.note, side.width);
  return [0, tagged(pen, 'TH', text(pen, name, style, side.width), { scope: 'Row' })];
}

function head(pen: Pen, label: string | undefined, width: number): Box {
  const box = text(pen, label ?? '', styles.smallQuiet, width);
  return tagged(pen, 'TH', box, { scope: 'Column' });
}

function cell(pen: Pen, box: Box): Box {
  return tagged(pen, 'TD', box);
}

interface Compared {
  readonly name: string;
  readonly value: string;
  readonly comparisons: readonly { readonly reading: string; readonly source: string }[];
}

/** A table has a row for each comparison; what is of one figure stands together. */
function figuresOf({ rows }: Table): readonly Compared[] {
  const groups = Map.groupBy(rows, ([name, value]) => `${name?.text} ${value?.text}`);
  return [...groups.values()].map((of) => {
    const texts = of.map((cells: readonly Cell[]) => cells.map((each) => each.text));
    const [name = '', value = ''] = texts[0] ?? [];
    const comparisons = texts.map(([, , reading = '', source = '']) => ({ reading, source }));
    return { name, value, comparisons };
  });
}

function comparisonBox(pen: Pen): (compared: Compared['comparisons'][number]) => Box {
  return ({ reading, source }) =>
    stack([
      text(pen, reading, styles.note, readingWidth),
      text(pen, source, styles.smallQuiet, readingWidth),
    ]);
}
