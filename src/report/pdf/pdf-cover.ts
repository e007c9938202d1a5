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
  /** What the file carries for the product itself; nothing where it is left out. */
  readonly carried?: CarriedData | undefined;
}

/** Data for the file's metadata, of which the report's pages say nothing. */
export interface CarriedData {
  /** By which the product knows its own files. */
  readonly mark: string;
  /** The sealed data itself, in letters that XML takes as they are. */
  readonly sealed: string;
}
