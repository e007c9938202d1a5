import type { Colours } from './pen.ts';

/** What the report says beside the result: whose it is, by whom, when, and where to turn. */
export interface PdfCover {
  readonly siteName: string;
  /** The light palette. */
  readonly colours: Colours;
  readonly organisation: string;
  readonly preparedBy: string;
  /** Whom it is for, such as a board; empty where nobody is named. */
  readonly preparedFor: string;
  /** What the sender wants to say on the executive page, in their own words; may be empty. */
  readonly note: string;
  readonly date: Date;
  /** The site's public address. */
  readonly address: string | null;
  readonly contact: {
    readonly name: string;
    readonly email?: string | undefined;
    readonly address?: string | undefined;
  } | null;
  readonly callToAction: {
    readonly text: string;
    readonly label: string;
    readonly href: string | null;
  } | null;
  readonly flowName: string;
  /** Which edition of the questions was answered, such as `2026.1`. */
  readonly edition?: string | undefined;
  readonly methodAddress: string | null;
}
