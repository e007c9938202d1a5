/** A part of the report that can be left out. Cover and executive page always stand. */
export type ChapterId = 'result' | 'numbers' | 'steps' | 'answers' | 'figures' | 'method';

/** The chapters in the order of the report. */
export const chapterIds: readonly ChapterId[] = [
  'result',
  'numbers',
  'steps',
  'answers',
  'figures',
  'method',
];

/** Those that a report has unless somebody chooses otherwise. */
export const usualChapters: readonly ChapterId[] = [
  'result',
  'numbers',
  'steps',
  'answers',
  'method',
];

/** What kind of document is wanted: the report, or the executive page alone. */
export type PdfOptions =
  | { readonly form: 'report'; readonly chapters: readonly ChapterId[] }
  | { readonly form: 'onePage' };

/** How the making is followed: the page stays responsive, and can stop it. */
export interface PdfRun {
  /** Called with how much is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Lets the browser draw and listen between two pieces of work. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** One page as shapes, to be shown before the file is made. Lengths in mm, colours as #rrggbb. */
export interface PagePicture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PictureShape[];
}

export type PictureShape =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly strokeWidth: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** Where the font may not be at hand. */
      readonly width?: number;
      readonly size: number;
      readonly face: 'sans' | 'serif';
      readonly weight: 400 | 600;
      readonly fill: string;
    };
