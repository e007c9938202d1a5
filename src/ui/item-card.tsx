import type { ComponentChildren } from 'preact';
import { answerByKey, clearAndStay } from './radio-keys.ts';

export interface ItemCardWords {
  readonly poleA: string;
  readonly poleB: string;
  readonly positions: Readonly<Record<string, string>>;
  readonly dontKnow: string;
  readonly notApplicable: string;
  readonly dontKnowKey: string;
  readonly notApplicableKey: string;
  readonly clear: string;
  readonly why: string;
  readonly proof: string;
  readonly discuss: string;
  readonly source: string;
}

interface Props {
  readonly id: string;
  readonly topic: string;
  readonly left: string;
  readonly right: string;
  readonly why: string;
  readonly proof: string;
  readonly discuss: string;
  readonly source: string;
  /** "1" to "5", "dontKnow", "notApplicable", or null where nothing is answered. */
  readonly value: string | null;
  readonly words: ItemCardWords;
  readonly onAnswer: (value: string) => void;
  readonly onClear: () => void;
  /** What follows from the answer, below the radios. */
  readonly followUp?: ComponentChildren;
  /** What stands beside the reasons, folded as they are. */
  readonly aside?: ComponentChildren;
}

/**
 * One item: two statements and seven native radios. It is answerable as plain HTML; the script adds
 * the single keys, which work only while the item has the focus and nothing is being typed.
 */
export function ItemCard(props: Props) {
  const { id, words, value } = props;
  return (
    <fieldset
      class="item"
      id={`item-${id}`}
      aria-describedby={`${id}-a ${id}-b`}
      onKeyDown={(event) => answerByKey(event, (key) => optionOf(key, words), props.onAnswer)}
    >
      <legend class="item-topic">{props.topic}</legend>
      <div class="item-body">
        <p class="pole pole-a" id={`${id}-a`}>
          <b class="pole-mark">{words.poleA}</b> {props.left}
        </p>
        <p class="pole pole-b" id={`${id}-b`}>
          <b class="pole-mark">{words.poleB}</b> {props.right}
        </p>
        <div class="stations">
          {['1', '2', '3', '4', '5'].map((position) => (
            <label class="station" key={position}>
              <Radio {...props} kind="station-radio" option={position} />
              <span class="station-number">{position}</span>
              <span class="station-label">{words.positions[position]}</span>
            </label>
          ))}
        </div>
      </div>
      <div class="item-others">
        <label class="other">
          <Radio {...props} kind="other-radio" option="dontKnow" />
          <span>{words.dontKnow}</span>
          <kbd>{words.dontKnowKey}</kbd>
        </label>
        <label class="other">
          <Radio {...props} kind="other-radio" option="notApplicable" />
          <span>{words.notApplicable}</span>
          <kbd>{words.notApplicableKey}</kbd>
        </label>
        <button
          type="button"
          class="quiet-button"
          hidden={value === null}
          onClick={(event) => clearAndStay(event.currentTarget, props.onClear)}
        >
          {words.clear}
          <span class="sr-only">: {props.topic}</span>
        </button>
      </div>
      {props.followUp}
      <div class="item-asides">
        <details class="item-more">
          <summary>
            {words.why}
            <span class="sr-only">: {props.topic}</span>
          </summary>
          <p>{props.why}</p>
          <p class="small">
            {words.source}: {props.source}
          </p>
          <p>
            <b>{words.proof}.</b> {props.proof}
          </p>
          <p>
            <b>{words.discuss}.</b> {props.discuss}
          </p>
        </details>
        {props.aside}
      </div>
    </fieldset>
  );
}

function Radio(props: Props & { readonly kind: string; readonly option: string }) {
  return (
    <input
      type="radio"
      class={props.kind}
      name={props.id}
      value={props.option}
      checked={props.value === props.option}
      // A reload must show what is saved, not what the browser remembers of the form.
      autocomplete="off"
      onChange={() => props.onAnswer(props.option)}
    />
  );
}

function optionOf(key: string, words: ItemCardWords): string | undefined {
  if (/^[1-5]$/.test(key)) return key;
  return { [words.dontKnowKey]: 'dontKnow', [words.notApplicableKey]: 'notApplicable' }[key];
}
