export interface ProofWords {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly without: string;
}

interface Props {
  readonly id: string;
  readonly topic: string;
  /** What would prove the answer. */
  readonly proof: string;
  /** Null where the question has no answer yet. */
  readonly shown: boolean | null;
  readonly words: ProofWords;
  readonly onProve: (shown: boolean) => void;
}

/** Asks whether a high answer could be shown today. The answer above stays what it is. */
export function ProofQuestion({ id, topic, proof, shown, words, onProve }: Props) {
  return (
    <fieldset class="proof-question" aria-describedby={`${id}-proof ${id}-without`}>
      <legend>
        {words.question}
        <span class="sr-only"> {topic}</span>
      </legend>
      <p id={`${id}-proof`}>{proof}</p>
      <div class="proof-answers">
        {[true, false].map((option) => (
          <label class="other" key={String(option)}>
            <input
              type="radio"
              class="other-radio"
              name={`${id}-shown`}
              value={option ? 'yes' : 'no'}
              checked={shown === option}
              autocomplete="off"
              onChange={() => onProve(option)}
            />
            <span>{option ? words.yes : words.no}</span>
          </label>
        ))}
      </div>
      <p class="small" id={`${id}-without`} hidden={shown === true}>
        {words.without}
      </p>
    </fieldset>
  );
}
