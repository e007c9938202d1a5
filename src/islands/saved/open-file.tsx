import { useState } from 'preact/hooks';
import type { SavedWords } from '../../i18n/words/saved.en.ts';

interface Props {
  readonly words: SavedWords;
  readonly onFile: (file: File) => Promise<void>;
}

/** Chooses a file to open, or lets it be dropped here; the same one can be chosen again. */
export function OpenFile({ words, onFile }: Props) {
  const [over, setOver] = useState(false);
  return (
    <section
      class={over ? 'open-file over' : 'open-file'}
      aria-labelledby="open-file-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer?.files ?? [];
        if (file !== undefined) void onFile(file);
      }}
    >
      <h2 id="open-file-title">{words.fileTitle}</h2>
      <p id="open-file-text">{words.fileText}</p>
      <label class="button secondary file-button">
        {words.choose}
        <input
          class="sr-only"
          type="file"
          accept=".json,.pdf,application/json,application/pdf"
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
