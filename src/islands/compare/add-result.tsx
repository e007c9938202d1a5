import { useState } from 'preact/hooks';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CompareWords } from '../../i18n/words/compare.en.ts';
import type { LibraryEntry } from '../../state/library.ts';
import { FileButton } from '../../ui/file-button.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: CompareWords;
  /** Those of this device that are not compared yet. */
  readonly here: readonly LibraryEntry[];
  readonly onHere: (id: string) => void;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
  /** True where the link was opened, so that its field can be emptied. */
  readonly onLink: (text: string) => boolean;
}

/** The three ways to add a result: from this device, from files, from a private link. */
export function AddResult({ locale, words, here, onHere, onFiles, onLink }: Props) {
  const { add } = words;
  const [link, setLink] = useState('');
  const [picked, setPicked] = useState('');
  const known = here.some(({ id }) => id === picked) ? picked : '';
  const nameIn = ({ name, organisation, measuredAt }: LibraryEntry) =>
    `${name || organisation || words.nameless}, ${formatDate(locale, new Date(measuredAt))}`;
  return (
    <div class="add-ways">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (known !== '') onHere(known);
        }}
      >
        <h3>{add.here}</h3>
        {here.length === 0 ? (
          <p class="small">{add.none}</p>
        ) : (
          <>
            <label for="add-here">{add.pick}</label>
            <span class="add-row">
              <select
                id="add-here"
                value={known}
                onChange={(event) => setPicked(event.currentTarget.value)}
              >
                <option value="">–</option>
                {here.map((entry) => (
                  <option value={entry.id} key={entry.id}>
                    {nameIn(entry)}
                  </option>
                ))}
              </select>
              <button type="submit" class="button small-button secondary">
                {add.button}
              </button>
            </span>
          </>
        )}
      </form>
      <div>
        <h3>{add.files}</h3>
        <p class="small" id="add-files-text">
          {add.filesText}
        </p>
        <FileButton label={add.choose} describedBy="add-files-text" small onFiles={onFiles} />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (onLink(link)) setLink('');
        }}
      >
        <h3>{add.link}</h3>
        <p class="small" id="add-link-text">
          {add.linkText}
        </p>
        <label class="sr-only" for="add-link">
          {add.link}
        </label>
        <span class="add-row">
          <input
            id="add-link"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="add-link-text"
            value={link}
            onInput={(event) => setLink(event.currentTarget.value)}
          />
          <button type="submit" class="button small-button secondary">
            {add.open}
          </button>
        </span>
      </form>
    </div>
  );
}
