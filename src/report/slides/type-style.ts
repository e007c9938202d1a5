import type { Ink } from './palette.ts';

/**
 * The two faces. Cambria and Calibri come with Office and have equals of the same width in
 * LibreOffice (Caladea, Carlito). Georgia is more widespread, but its figures are old-style: 1 + 1
 * would stand there as two small capitals.
 */
export const faces = { serif: 'Cambria', sans: 'Calibri' } as const;
export type Face = keyof typeof faces;

/** How a text is set; sizes in points. */
export interface TypeStyle {
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  /** Between lines, as a multiple of the size. */
  readonly leading?: number;
}

export const styles = {
  kicker: { face: 'sans', size: 12, ink: 'winners', bold: true },
  title: { face: 'serif', size: 28, ink: 'ink', leading: 1.05 },
  lead: { face: 'serif', size: 20, ink: 'ink', leading: 1.15 },
  body: { face: 'sans', size: 16, ink: 'ink', leading: 1.15 },
  strong: { face: 'sans', size: 16, ink: 'ink', bold: true, leading: 1.1 },
  note: { face: 'sans', size: 13, ink: 'quiet', leading: 1.1 },
  small: { face: 'sans', size: 11, ink: 'quiet', leading: 1.1 },
} as const satisfies Readonly<Record<string, TypeStyle>>;
