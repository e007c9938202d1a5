import type { SheetWords } from '../../i18n/words/exports.en.ts';
import type { Amount, Cell, LadderChart, Report, Table } from '../report.ts';
import { type ColumnForm, columnsOf, rowOf, type Sheet, type SheetCell } from './sheet.ts';

const forms = {
  kpi_id: ['text', 24],
  name: ['text', 36],
  kind: ['text', 14],
  family: ['text', 24],
  rung: ['number', 13],
  value: ['number', 14],
  unit: ['text', 10],
  text: ['text', 36],
  note: ['text', 60],
} as const satisfies Readonly<Record<string, ColumnForm>>;

type Row = Readonly<Record<keyof typeof forms, SheetCell>>;

/**
 * Which KPIs decide; then the figures that were typed, each with what it is compared with, and what
 * was calculated from them. `kind` tells these apart: kpi, figure, calculation, amount.
 */
export function kpisSheet({ sections }: Report, words: SheetWords): Sheet {
  const blocks = sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block) => block.kind === 'table');
  const rows = [
    ...blocks.flatMap((block) =>
      block.kind === 'chart' && block.form === 'ladder' ? ladderRows(block) : [],
    ),
    ...tables.filter(({ id }) => id === 'typed-figures').flatMap(typedRows),
    ...tables.filter(({ id }) => id === 'calculations').flatMap(calculationRows),
    ...blocks.flatMap((block) => (block.kind === 'amount' ? amountRows(block) : [])),
  ];
  return {
    id: 'kpis',
    name: words.names.kpis,
    columns: columnsOf(words.columns.kpis, forms),
    rows: rows.map((row) => rowOf(forms, row)),
  };
}

const nothing: Omit<Row, 'kind'> = {
  kpi_id: '',
  name: '',
  family: '',
  rung: null,
  value: null,
  unit: '',
  text: '',
  note: '',
};

function ladderRows({ groups }: LadderChart): readonly Row[] {
  return groups.flatMap(({ name: family, rows }) =>
    rows.map(({ id, label, rung, text }) => ({
      ...nothing,
      kind: 'kpi',
      kpi_id: id,
      name: label,
      family,
      rung,
      text,
    })),
  );
}

/** A figure has a row for each comparison. */
function typedRows({ rows }: Table): readonly Row[] {
  return rows.map(([name, value, reading, source]) => ({
    ...nothing,
    kind: 'figure',
    name: textOf(name),
    value: value?.value ?? null,
    text: textOf(value),
    note: [reading, source]
      .map(textOf)
      .filter((text) => text !== '')
      .join(' · '),
  }));
}

function calculationRows({ rows }: Table): readonly Row[] {
  return rows.map(([name, how, result]) => ({
    ...nothing,
    kind: 'calculation',
    name: textOf(name),
    value: result?.value ?? null,
    text: textOf(result),
    note: textOf(how),
  }));
}

/** An amount without a value only says what could be typed, which is for pages. */
function amountRows({ id, label, value, unit, text, note }: Amount): readonly Row[] {
  if (value === null) return [];
  return [{ ...nothing, kind: 'amount', kpi_id: id, name: label, value, unit, text, note }];
}

function textOf(cell: Cell | undefined): string {
  return cell?.text ?? '';
}
