import type { SheetWords } from '../../i18n/words/exports.en.ts';

export type SheetId = keyof SheetWords['names'];

/** A table to calculate with, as plain data: what a workbook and separate files have in common. */
export interface Sheet {
  readonly id: SheetId;
  /** As it is called in the reader's language. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetColumn {
  /** The fixed English name, which stays the same from version to version. */
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'day';
  /** How wide it is to be shown, in characters. */
  readonly width: number;
}

/** A text, a number, a day without a time, or nothing. */
export type SheetCell = string | number | Day | null;

export interface Day {
  /** Such as 2027-02-01. */
  readonly day: string;
}

/** What a column holds, beside its names. */
export type ColumnForm = readonly [SheetColumn['type'], number];

/** The columns of a sheet in order: names from the words, types and widths as given. */
export function columnsOf<Id extends string>(
  labels: Readonly<Record<Id, string>>,
  forms: Readonly<Record<Id, ColumnForm>>,
): readonly SheetColumn[] {
  return (Object.keys(forms) as Id[]).map((id) => {
    const [type, width] = forms[id];
    return { id, label: labels[id], type, width };
  });
}

/** The cells of a row in the order of the columns. */
export function rowOf<Id extends string>(
  forms: Readonly<Record<Id, ColumnForm>>,
  cells: Readonly<Record<Id, SheetCell>>,
): readonly SheetCell[] {
  return (Object.keys(forms) as Id[]).map((id) => cells[id]);
}
