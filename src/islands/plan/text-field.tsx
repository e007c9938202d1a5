import { useState } from 'preact/hooks';
import { type Plural, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';

interface Props {
  readonly id: string;
  readonly locale: Locale;
  readonly label: string;
  /** How much room is left. */
  readonly left: Plural;
  /** What is kept. */
  readonly value: string;
  /** What stands there where nothing is kept: the wording that is suggested. */
  readonly suggested?: string;
  readonly longest: number;
  /** Where it has several, it is a larger field. */
  readonly rows?: number;
  /** A list of names to choose from. */
  readonly list?: string;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
}

/** From which part of the room on the reader is told what is left of it. */
const nearlyFull = 0.75;

/**
 * A text of a task. Where a wording is suggested it can be changed as if it had been typed; emptied,
 * the field stays empty until it is left.
 */
export function TextField(props: Props) {
  const { id, locale, label, left, value, suggested = '', longest, rows = 1, list } = props;
  const [inside, setInside] = useState(false);
  const shown = value !== '' || inside ? value : suggested;
  const room = Math.max(0, longest - shown.length);
  const field = {
    id,
    value: shown,
    maxLength: longest,
    autocomplete: 'off',
    'aria-describedby': `${id}-left`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      setInside(true);
      const { value: text } = event.currentTarget;
      props.onText(text === suggested ? '' : text);
    },
    onBlur: () => {
      setInside(false);
      props.onLeave();
    },
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea rows={rows} {...field} />
      ) : (
        <input type="text" {...field} {...(list === undefined ? {} : { list })} />
      )}
      <span class="small field-left" id={`${id}-left`}>
        {shown.length >= longest * nearlyFull && plural(locale, left, room)}
      </span>
    </div>
  );
}
