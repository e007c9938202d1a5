import type { SavedWords } from '../../i18n/words/saved.en.ts';
import { FileButton } from '../../ui/file-button.tsx';

interface Props {
  readonly words: SavedWords;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Chooses files to open. */
export function OpenFile({ words, onFiles }: Props) {
  return (
    <section class="open-file" aria-labelledby="open-file-title">
      <h2 id="open-file-title">{words.fileTitle}</h2>
      <p id="open-file-text">{words.fileText}</p>
      <FileButton label={words.choose} describedBy="open-file-text" onFiles={onFiles} />
    </section>
  );
}
