import { fill } from '../../i18n/fill.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';
import { reviewPlace } from './steps.ts';

interface Neighbour {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly words: QuestionnaireWords;
  readonly before: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  /** True when every question has an answer. */
  readonly complete: boolean;
  /** True where nothing that comes next has to be answered. */
  readonly lastAsked: boolean;
  readonly resultHref: string;
}

/** The ways on from a section, and back. */
export function StepButtons({ words, before, next, complete, lastAsked, resultHref }: Props) {
  return (
    <div class="step-buttons">
      {next !== undefined && (
        <a class="button" href={`#${next.id}`} data-testid="next-section">
          {fill(words.next, { section: next.name })}
        </a>
      )}
      {next === undefined &&
        (complete ? (
          <a class="button" href={resultHref} data-testid="to-result">
            {words.toResult}
          </a>
        ) : (
          <a class="button" href={`#${reviewPlace}`} data-testid="next-section">
            {words.toReview}
          </a>
        ))}
      {before !== undefined && (
        <a class="button secondary" href={`#${before.id}`}>
          {words.back}
        </a>
      )}
      {next !== undefined && complete && (
        <a class="button secondary" href={resultHref} data-testid="to-result">
          {words.toResult}
        </a>
      )}
      {next !== undefined && lastAsked && !complete && (
        <a class="button secondary" href={`#${reviewPlace}`}>
          {words.toReview}
        </a>
      )}
    </div>
  );
}
