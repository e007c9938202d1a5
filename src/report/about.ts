/** What a file says of itself beside the report. */
export interface About {
  readonly organisation: string;
  readonly preparedBy: string;
  readonly preparedFor: string;
  /** The sender's word to the readers. */
  readonly note: string;
  readonly date: Date;
  /** The product's or owner's name. */
  readonly siteName: string;
  /** Where the method is explained; null where the site's address is not known. */
  readonly methodAddress: string | null;
  /** The assessment's id, for stable ids in calendars. */
  readonly assessmentId: string;
  /** Brand colours as #rrggbb (print/light theme). */
  readonly colours: {
    readonly ink: string;
    readonly paper: string;
    readonly winners: string;
    readonly old: string;
    readonly stone: string;
  };
}
