import type { ComponentChildren } from 'preact';
import type { Answers } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';
import { EarlierAnswers } from './earlier-answers.tsx';
import { optionOf } from './options.ts';
import type { AskedItem, AskedSection } from './props.ts';

interface Props {
  readonly words: QuestionnaireWords;
  readonly section: AskedSection;
  /** Where the section stands in the questionnaire and how much is left, in words. */
  readonly where: string;
  readonly answers: Answers;
  readonly isFolded: (id: ItemId) => boolean;
  readonly card: (item: AskedItem) => ComponentChildren;
  /** What follows the questions. */
  readonly children: ComponentChildren;
}

/** One section: its open questions, and in a line each those that were answered before. */
export function SectionView(props: Props) {
  const { words, section, isFolded, answers } = props;
  const earlier = section.items.flatMap(({ id, topic }) => {
    const option = isFolded(id) ? optionOf(answers.get(id)) : null;
    return option === null ? [] : [{ id, topic, option }];
  });
  const folded = new Set<string>(earlier.map(({ id }) => id));
  return (
    <section aria-labelledby="section-title">
      <p class="where">{props.where}</p>
      <h2 id="section-title" tabIndex={-1}>
        {section.name}
        <small>{section.about}</small>
      </h2>
      {section.items.filter(({ id }) => !folded.has(id)).map(props.card)}
      {earlier.length > 0 && <EarlierAnswers words={words} items={earlier} />}
      <p class="keys small">{words.keys}</p>
      {props.children}
    </section>
  );
}
