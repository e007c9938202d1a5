import type { Locale } from '../../i18n/locale.ts';
import type { PdfWords } from '../../i18n/words/pdf.en.ts';
import type { Pen } from './pen.ts';

/** What every part of the report is set with. */
export interface Setting {
  readonly pen: Pen;
  readonly words: PdfWords;
  readonly locale: Locale;
}
