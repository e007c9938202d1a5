import type { TargetedToggleEvent } from 'preact';
import { plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ExtrasWords } from '../../i18n/words/extras.en.ts';

interface Props {
  readonly locale: Locale;
  readonly id: string;
  readonly topic: string;
  readonly note: string;
  readonly words: ExtrasWords['note'];
  readonly onNote: (text: string) => void;
}

const longest = 2000;
/** From how few characters left the reader is told of them. */
const nearlyFull = 200;

/** A note on one item, folded; when something is written, its beginning is seen all the same. */
export function NoteField({ locale, id, topic, note, words, onNote }: Props) {
  const left = longest - note.length;
  return (
    <details class="item-more item-note" onToggle={focusField}>
      <summary>
        {note === '' ? words.add : words.yours}
        <span class="sr-only">: {topic}</span>
        {note !== '' && <span class="note-start">{note}</span>}
      </summary>
      <label class="small" for={`${id}-note`}>
        {words.about}
        <span class="sr-only"> {topic}</span>
      </label>
      <textarea
        id={`${id}-note`}
        name={`${id}-note`}
        rows={3}
        maxLength={longest}
        value={note}
        autocomplete="off"
        aria-describedby={`${id}-note-left`}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
      <p class="small" id={`${id}-note-left`}>
        {left <= nearlyFull && plural(locale, words.left, left)}
      </p>
    </details>
  );
}

/** Whoever opens a note by hand is about to write. */
function focusField(event: TargetedToggleEvent<HTMLDetailsElement>): void {
  const details = event.currentTarget;
  if (!details.open || details.querySelector('summary:focus') === null) return;
  details.querySelector('textarea')?.focus();
}
