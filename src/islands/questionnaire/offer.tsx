import { plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';

interface Props {
  readonly locale: Locale;
  readonly words: QuestionnaireWords;
  /** How many questions are left there. */
  readonly more: number;
  readonly minutes: number;
  readonly href: string;
}

/** The way on to more questions, beside the result. */
export function Offer({ locale, words, more, minutes, href }: Props) {
  const about = plural(locale, words.minutes, minutes);
  return (
    <section class="offer" aria-labelledby="offer-title">
      <h3 id="offer-title">{words.offer.title}</h3>
      <p>{plural(locale, words.offer.text, more, { minutes: about })}</p>
      <p>
        <a href={href} data-testid="to-full">
          {words.offer.go}
        </a>
      </p>
    </section>
  );
}
