import { fill } from '../../i18n/fill.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly items: readonly {
    readonly id: string;
    readonly topic: string;
    readonly option: string;
  }[];
}

/** What was answered before this questionnaire began, a line each. The link brings the item back. */
export function EarlierAnswers({ words, items }: Props) {
  return (
    <section class="earlier" aria-labelledby="earlier-title">
      <h3 id="earlier-title">{fill(words.answeredBefore, { n: items.length })}</h3>
      <ul>
        {items.map(({ id, topic, option }) => (
          <li key={id}>
            <span class="earlier-topic">{topic}</span>
            <span class="earlier-answer">{inWords(words, option)}</span>
            <a href={`#${id}`}>
              {words.change}
              <span class="sr-only">: {topic}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function inWords(words: QuestionnaireWords, option: string): string {
  if (option === 'dontKnow') return words.dontKnow;
  if (option === 'notApplicable') return words.notApplicable;
  const label = words.positions[option as keyof QuestionnaireWords['positions']];
  return `${option}, ${label}`;
}
