import type { SavedWords } from '../../i18n/words/saved.en.ts';

interface Props {
  readonly words: SavedWords;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Chooses files to open; the same ones can be chosen again. */
export function OpenFile({ words, onFiles }: Props) {
  return (
    <section class="open-file" aria-labelledby="open-file-title">
      <h2 id="open-file-title">{words.fileTitle}</h2>
      <p id="open-file-text">{words.fileText}</p>
      <label class="button secondary file-button">
        {words.choose}
        <input
          class="sr-only"
          type="file"
          multiple
          accept=".json,.pdf,application/json,application/pdf"
          aria-describedby="open-file-text"
          onChange={async (event) => {
            const input = event.currentTarget;
            const files = [...(input.files ?? [])];
            if (files.length > 0) await onFiles(files);
            input.value = '';
          }}
        />
      </label>
    </section>
  );
}
