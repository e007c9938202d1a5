import type { Colours } from './pen.ts';

/** What the report says beside the result: whose it is, by whom, when, and where to turn. */
export interface PdfCover {
  readonly siteName: string;
  /** The light palette. */
  readonly colours: Colours;
  readonly organisation: string;
  readonly preparedBy: string;
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
  readonly methodAddress: string | null;
}
