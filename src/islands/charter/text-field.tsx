import type { ComponentChildren, Ref } from 'preact';
import { plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CharterWords } from '../../i18n/words/charter.en.ts';

interface Props {
  readonly id: string;
  readonly locale: Locale;
  readonly words: CharterWords['form'];
  readonly label: string;
  readonly value: string;
  /** Longest text that is kept, in characters. */
  readonly longest: number;
  readonly hint?: string;
  readonly field?: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
  readonly children?: ComponentChildren;
}

/** From which part of the room on the reader is told what is left of it. */
const nearlyFull = 0.75;

/** A line of text, which says how much room is left when there is little. */
export function TextField(props: Props) {
  const { id, locale, words, label, value, longest, hint, field, onText, children } = props;
  const left = Math.max(0, longest - value.length);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <span class="small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        type="text"
        id={id}
        ref={field ?? null}
        value={value}
        maxLength={longest}
        autocomplete="off"
        aria-describedby={hint === undefined ? `${id}-left` : `${id}-hint ${id}-left`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <span class="small field-left" id={`${id}-left`}>
        {value.length >= longest * nearlyFull && plural(locale, words.left, left)}
      </span>
      {children}
    </div>
  );
}
