import type { Locale } from '../../../i18n/locale.ts';
import type { ChartPart } from '../charts/chart-part.ts';
import type { Palette } from '../palette.ts';

/** What is known of a deck beside its slides. */
export interface PackageGiven {
  /** In the order of their frames. */
  readonly charts: readonly ChartPart[];
  readonly palette: Palette;
  readonly locale: Locale;
  readonly date: Date;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly company: string;
  readonly application: string;
  readonly slides: number;
}

/** What the proofing tools are to read it as. */
export const officeLanguages: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };
