import type { Locale } from '../../i18n/locale.ts';
import type { SlidesWords } from '../../i18n/words/slides.en.ts';
import type { About } from '../about.ts';
import type { Report } from '../report.ts';
import type { Palette } from './palette.ts';

/** What every slide is made from. */
export interface Setting {
  readonly report: Report;
  readonly about: About;
  readonly words: SlidesWords;
  readonly palette: Palette;
  readonly locale: Locale;
}
