import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';

interface Props {
  readonly locale: Locale;
  readonly words: QuestionnaireWords;
  readonly open: readonly { readonly id: string; readonly topic: string }[];
  readonly total: number;
  readonly resultHref: string;
  readonly back: string;
}

/** Before the result: what is still open, each with its link, and the way on with or without it. */
export function Review({ locale, words, open, total, resultHref, back }: Props) {
  return (
    <section class="review" aria-labelledby="review-title">
      <p class="where">{fill(words.answeredOf, { n: total - open.length, total })}</p>
      <h2 id="review-title" tabIndex={-1}>
        {words.review}
      </h2>
      <p>{intro(locale, words, open.length, total)}</p>
      {open.length > 0 && (
        <ol class="open-items">
          {open.map((item) => (
            <li key={item.id}>
              <a href={`#${item.id}`}>{item.topic}</a>
            </li>
          ))}
        </ol>
      )}
      <div class="step-buttons">
        {open.length < total && (
          <a class="button" href={resultHref} data-testid="to-result">
            {open.length === 0 ? words.toResult : words.goOn}
          </a>
        )}
        <a class="button secondary" href={back}>
          {words.back}
        </a>
      </div>
    </section>
  );
}

function intro(locale: Locale, words: QuestionnaireWords, open: number, total: number): string {
  if (open === 0) return words.reviewNone;
  return open === total ? words.reviewEmpty : plural(locale, words.reviewSome, open);
}
