/** Colours and type as the page has them now. */
export interface ChartLook {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly paper: string;
  readonly winners: string;
  readonly old: string;
  readonly sans: string;
}

/** A drawn chart that can be taken away again. */
export interface DrawnChart {
  destroy(): void;
}
