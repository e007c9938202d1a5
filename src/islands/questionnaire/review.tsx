import type { ComponentChildren } from 'preact';
import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';

interface OpenSection {
  readonly id: string;
  readonly name: string;
  readonly open: readonly { readonly id: string; readonly topic: string }[];
}

interface Props {
  readonly locale: Locale;
  readonly words: QuestionnaireWords;
  readonly sections: readonly OpenSection[];
  readonly total: number;
  /** What to say of the KPIs that are not placed; null where there is nothing to say. */
  readonly kpis: ComponentChildren;
  readonly resultHref: string;
  readonly back: string;
  /** What else there is to do than to see the result. */
  readonly offer: ComponentChildren;
}

/** More open questions than these are listed by their sections. */
const longList = 12;

/** Before the result: what is still open, each with its link, and the way on with or without it. */
export function Review(props: Props) {
  const { locale, words, sections, total, resultHref, back, offer } = props;
  const open = sections.flatMap((section) => section.open);
  return (
    <section class="review" aria-labelledby="review-title">
      <p class="where">{fill(words.answeredOf, { n: total - open.length, total })}</p>
      <h2 id="review-title" tabIndex={-1}>
        {words.review}
      </h2>
      <p>{intro(locale, words, open.length, total)}</p>
      {open.length > longList ? (
        <div class="open-sections">
          {sections
            .filter((section) => section.open.length > 0)
            .map((section) => (
              <div key={section.id}>
                <h3>{section.name}</h3>
                <OpenItems items={section.open} />
              </div>
            ))}
        </div>
      ) : (
        open.length > 0 && <OpenItems items={open} />
      )}
      {props.kpis}
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
      {offer}
    </section>
  );
}

function OpenItems({ items }: { readonly items: OpenSection['open'] }) {
  return (
    <ol class="open-items">
      {items.map((item) => (
        <li key={item.id}>
          <a href={`#${item.id}`}>{item.topic}</a>
        </li>
      ))}
    </ol>
  );
}

function intro(locale: Locale, words: QuestionnaireWords, open: number, total: number): string {
  if (open === 0) return words.reviewNone;
  return open === total ? words.reviewEmpty : plural(locale, words.reviewSome, open);
}
