import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SavedWords } from '../../i18n/words/saved.en.ts';
import type { LibraryEntry } from '../../state/library.ts';
import { stayUnless } from './stay.ts';

interface Props {
  readonly locale: Locale;
  readonly words: SavedWords;
  readonly entry: LibraryEntry;
  readonly name: string;
  /** Its level and 1 + 1, where they are known. */
  readonly headline: readonly string[];
  readonly flowNames: Readonly<Record<string, string>>;
  readonly questionHrefs: Readonly<Record<string, string>>;
  readonly resultHref: string;
  /** Whether it is chosen to be compared; null where there is nothing to compare it with. */
  readonly ticked: boolean | null;
  readonly onTick: (on: boolean) => void;
  /** True where it has been opened. */
  readonly onOpen: () => boolean;
  readonly onRename: (name: string) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onSave: () => void;
}

const longestName = 80;

/** One assessment: what it is, how far it has come, and what can be done with it. */
export function EntryRow(props: Props) {
  const { words, entry, name } = props;
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const about = [
    props.flowNames[entry.flow] ?? '',
    ...props.headline,
    fill(words.progress, { n: entry.answered, total: entry.asked }),
    fill(words.changed, { date: formatDate(props.locale, new Date(entry.changedAt)) }),
    ...(entry.current ? [words.current] : []),
  ];
  const stop = () => {
    setRenaming(false);
    renameButton.current?.focus();
  };
  return (
    <li class={entry.current ? 'saved-entry current' : 'saved-entry'}>
      <div class="saved-head">
        <h2>{name}</h2>
        {props.ticked !== null && (
          <label class="saved-tick">
            <input
              type="checkbox"
              checked={props.ticked}
              onChange={(event) => props.onTick(event.currentTarget.checked)}
            />
            {words.compare.choose}
            <Of name={name} />
          </label>
        )}
      </div>
      {entry.name !== '' && entry.organisation !== '' && <p>{entry.organisation}</p>}
      <p class="small">{about.filter((part) => part !== '').join(' · ')}</p>
      <div class="saved-actions">
        <a
          class="button small-button"
          href={props.resultHref}
          onClick={(event) => stayUnless(event, props.onOpen())}
        >
          {words.openResult}
          <Of name={name} />
        </a>
        <a
          class="button small-button secondary"
          href={props.questionHrefs[entry.flow] ?? props.resultHref}
          onClick={(event) => stayUnless(event, props.onOpen())}
        >
          {words.openQuestions}
          <Of name={name} />
        </a>
        <button
          type="button"
          class="quiet-button"
          ref={renameButton}
          aria-expanded={renaming}
          onClick={() => setRenaming(!renaming)}
        >
          {words.rename}
          <Of name={name} />
        </button>
        <button type="button" class="quiet-button" onClick={props.onDuplicate}>
          {words.duplicate}
          <Of name={name} />
        </button>
        <button type="button" class="quiet-button" onClick={props.onSave}>
          {words.save}
          <Of name={name} />
        </button>
        <button type="button" class="quiet-button" onClick={props.onRemove}>
          {words.remove}
          <Of name={name} />
        </button>
      </div>
      {renaming && (
        <RenameForm
          words={words}
          id={entry.id}
          name={entry.name}
          onRename={(chosen) => {
            props.onRename(chosen);
            stop();
          }}
          onCancel={stop}
        />
      )}
    </li>
  );
}

/** Something that cannot be read: it is told, and can be taken along as it is. */
export function UnreadableRow({
  text,
  keepLabel,
  onKeep,
}: {
  readonly text: string;
  readonly keepLabel: string;
  readonly onKeep: () => void;
}) {
  return (
    <li class="saved-entry">
      <p>{text}</p>
      <div class="saved-actions">
        <button type="button" class="button small-button secondary" onClick={onKeep}>
          {keepLabel}
        </button>
      </div>
    </li>
  );
}

function RenameForm({
  words,
  id,
  name,
  onRename,
  onCancel,
}: {
  readonly words: SavedWords;
  readonly id: string;
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="saved-rename"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(text);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label for={`name-${id}`}>{words.renameLabel}</label>
      <input
        id={`name-${id}`}
        ref={field}
        type="text"
        maxLength={longestName}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button small-button">
        {words.renameSave}
      </button>
      <button type="button" class="button small-button secondary" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}

/** Which assessment a button is about, for those who hear it out of its place. */
function Of({ name }: { readonly name: string }) {
  return <span class="sr-only">: {name}</span>;
}
