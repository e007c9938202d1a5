import type { Table } from '../report.ts';
import { plain } from './plain.ts';

/** A table of the report, with its caption above; numbers stand to the right. */
export function tableLines({ caption, columns, rows }: Table): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `**${plain(caption)}**`,
    '',
    ...gridLines(
      columns.map(({ label, type }) => ({ label, numeric: type === 'number' })),
      rows.map((cells) => cells.map(({ text }) => text)),
    ),
  ];
}

export interface GridColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

/** Columns and rows of plain texts as a table. */
export function gridLines(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [
    row(columns.map(({ label }) => label)),
    `| ${columns.map(({ numeric }) => (numeric === true ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(row),
  ];
}

function row(texts: readonly string[]): string {
  return `| ${texts.map(plain).join(' | ')} |`;
}
