import { plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';

/**
 * How many questions and KPIs, in words; what there is none of is left out.
 * @example countsText('en', words, 46, 8) // '46 questions and 8 KPIs'
 */
export function countsText(
  locale: Locale,
  words: Pick<QuestionnaireWords, 'questions' | 'kpis' | 'and'>,
  questions: number,
  kpis: number,
): string {
  const parts = [
    { n: questions, text: words.questions },
    { n: kpis, text: words.kpis },
  ];
  return parts
    .filter(({ n }) => n > 0)
    .map(({ n, text }) => plural(locale, text, n))
    .join(` ${words.and} `);
}
