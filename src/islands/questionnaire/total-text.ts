import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ExtrasWords } from '../../i18n/words/extras.en.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';
import { countsText } from './counts-text.ts';

interface Counts {
  readonly questions: number;
  readonly kpis: number;
}

/** What is asked in all, how much of it is left, and the minutes that this takes. */
export function totalText(
  locale: Locale,
  words: Pick<QuestionnaireWords, 'questions' | 'kpis' | 'and' | 'minutes'>,
  said: ExtrasWords['profile'],
  all: Counts,
  left: Counts & { readonly minutes: number },
): string {
  const asked = countsText(locale, words, all.questions, all.kpis);
  const open = countsText(locale, words, left.questions, left.kpis);
  const minutes = plural(locale, words.minutes, left.minutes);
  if (open === '') return fill(said.totalDone, { asked });
  return fill(open === asked ? said.total : said.totalLeft, { asked, open, minutes });
}
