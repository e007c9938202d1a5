/** A native chart: the part that draws it, and the sheet behind it that can be edited. */
export interface ChartPart {
  readonly xml: string;
  readonly sheet: SheetRows;
}

/** Cells by row; the first row is the head. */
export type SheetRows = readonly (readonly (string | number | null)[])[];
