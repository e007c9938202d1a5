import type { Answers } from '../../domain/answer.ts';
import { asksProof } from '../../domain/proof.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';
import type { Session } from '../../state/session.ts';
import { ItemCard } from '../../ui/item-card.tsx';
import { ProofQuestion } from '../../ui/proof-question.tsx';
import { NoteField } from './note-field.tsx';
import { optionOf, toAnswer } from './options.ts';
import type { AskedItem, Extras } from './props.ts';

interface Props {
  readonly locale: Locale;
  readonly words: QuestionnaireWords;
  readonly extras: Extras | null;
  readonly session: Session;
  readonly item: AskedItem;
  readonly assessment: ReturnType<Session['$assessment']['get']>;
  readonly answers: Answers;
  /** Called before an answer is given. */
  readonly onTouch: () => void;
}

/** One item with what belongs to its answer: whether it can be shown, and a note. */
export function ItemQuestion(props: Props) {
  const { locale, words, extras, session, item, assessment, answers } = props;
  const proving = assessment.proofMode === true && asksProof(item, answers);
  return (
    <ItemCard
      {...item}
      words={words}
      value={optionOf(answers.get(item.id))}
      onAnswer={(value) => {
        props.onTouch();
        session.answer(item.id, toAnswer(value));
      }}
      onClear={() => session.answer(item.id, null)}
      followUp={
        extras !== null &&
        proving && (
          <ProofQuestion
            {...item}
            shown={assessment.answers[item.id]?.shown ?? null}
            words={extras.words.proof}
            onProve={(shown) => session.prove(item.id, shown)}
          />
        )
      }
      aside={
        extras !== null && (
          <NoteField
            locale={locale}
            id={item.id}
            topic={item.topic}
            note={assessment.notes[item.id]?.text ?? ''}
            words={extras.words.note}
            onNote={(text) => session.note(item.id, text)}
          />
        )
      }
    />
  );
}
