import type { SavedWords } from '../../i18n/words/saved.en.ts';

interface Props {
  readonly words: SavedWords;
  readonly onFile: (file: File) => Promise<void>;
}

/** Chooses a file to open; the same one can be chosen again. */
export function OpenFile({ words, onFile }: Props) {
  return (
    <section class="open-file" aria-labelledby="open-file-title">
      <h2 id="open-file-title">{words.fileTitle}</h2>
      <p id="open-file-text">{words.fileText}</p>
      <label class="button secondary file-button">
        {words.choose}
        <input
          class="sr-only"
          type="file"
          accept=".json,application/json"
          aria-describedby="open-file-text"
          onChange={async (event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file !== undefined) await onFile(file);
            input.value = '';
          }}
        />
      </label>
    </section>
  );
}
