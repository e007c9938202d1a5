import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SavedWords } from '../../i18n/words/saved.en.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { download } from '../../platform/download.ts';
import { readBytes } from '../../platform/page.ts';
import { textInFile } from '../../state/file-text.ts';
import { createLibrary, type Done, type LibraryEntry } from '../../state/library.ts';
import type { Setup } from '../../state/setup.ts';
import { useStore } from '../../state/use-store.ts';
import { Notices } from '../../ui/notices.tsx';
import { EntryRow, UnreadableRow } from './entry-row.tsx';
import { OpenFile } from './open-file.tsx';
import { stayUnless } from './stay.ts';

export interface Props {
  readonly locale: Locale;
  readonly words: SavedWords;
  readonly setup: Setup;
  readonly shelfScope: string;
  readonly flowNames: Readonly<Record<string, string>>;
  readonly questionHrefs: Readonly<Record<string, string>>;
  readonly resultHref: string;
}

/** The assessments on this device: switch, rename, delete with the way back, to and from files. */
export function Saved(props: Props) {
  const { words } = props;
  const [library] = useState(() => createLibrary(browserDoor(props.shelfScope), props.setup));
  const whole = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => library.start(), [library]);
  const ready = useStore(library.$ready);
  const entries = useStore(library.$entries);
  const removed = useStore(library.$removed);
  const [said, setSaid] = useState('');
  if (!ready) return <p class="loading">{words.loading}</p>;

  const nameOf = (entry: LibraryEntry) => nameFor(entry, words);
  /** Says what did not go, and takes away what was said before. True where it went. */
  const went = (done: Done): boolean => {
    setSaid(done === 'saved' ? '' : words.failed[done]);
    return done === 'saved';
  };
  /** Where nothing may be saved, the questions begin anew by themselves. */
  const begun = (done: Done): boolean => done === 'forbidden' || went(done);
  const keep = (file: { readonly name: string; readonly text: string } | null) => {
    if (file === null) return;
    download(new Blob([file.text], { type: 'application/json' }), file.name);
    setSaid(fill(words.savedAs, { name: file.name }));
  };
  async function openFile(file: File): Promise<void> {
    const bytes = await readBytes(file);
    const found = bytes === null ? null : await textInFile(bytes).catch(() => null);
    if (found === null) return setSaid(words.result.unreadable);
    const result = found.kind === 'refused' ? found : library.importFile(found.text);
    if (result.kind === 'refused') return setSaid(words.result[result.fault]);
    if (result.kind === 'notSaved') return setSaid(words.result[result.why]);
    const opened = library.$entries
      .get()
      .find((entry) => entry.kind === 'assessment' && entry.id === result.id);
    const name = opened?.kind === 'assessment' ? nameOf(opened) : words.nameless;
    setSaid(fill(words.result[result.as], { name }));
  }
  const notices =
    removed === null
      ? []
      : [
          {
            id: 'removed',
            text: fill(words.removed, { name: nameOf(removed) }),
            actions: [
              { label: words.undo, act: () => void went(library.undoRemove()) },
              { label: words.dismiss, act: () => library.dismissRemoved() },
            ],
          },
        ];
  return (
    <div class="saved" ref={whole} tabIndex={-1}>
      <Notices entries={notices} />
      {entries.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul class="saved-list">
          {entries.map((entry) =>
            entry.kind === 'assessment' ? (
              <EntryRow
                key={entry.id}
                {...props}
                entry={entry}
                name={nameOf(entry)}
                onOpen={() => went(library.open(entry.id))}
                onRename={(name) => void went(library.rename(entry.id, name))}
                onRemove={() => {
                  // The button goes with its row; the way back is the first stop from here.
                  whole.current?.focus();
                  went(library.remove(entry.id));
                }}
                onSave={() => keep(library.exportFile(entry.id))}
              />
            ) : (
              <UnreadableRow
                key={entry.key}
                text={words[entry.kind]}
                keepLabel={words.keepDamaged}
                onKeep={() => {
                  const text = library.textOf(entry.key);
                  keep(text === null ? null : { name: 'loopcheck-unreadable.txt', text });
                }}
              />
            ),
          )}
        </ul>
      )}
      <p>
        <BeginLink {...props} onBegin={() => begun(library.begin())} />
      </p>
      <OpenFile words={words} onFile={openFile} />
      <p class="saved-said" role="status">
        {said}
      </p>
    </div>
  );
}

/** A new assessment begins with the smallest flow that is offered. */
function BeginLink({
  words,
  questionHrefs,
  setup,
  onBegin,
}: Props & { readonly onBegin: () => boolean }) {
  const first = setup.flows.find(({ id }) => id in questionHrefs);
  return (
    <a
      class="button secondary"
      href={questionHrefs[first?.id ?? ''] ?? ''}
      onClick={(event) => stayUnless(event, onBegin())}
    >
      {words.begin}
    </a>
  );
}

function nameFor({ name, organisation }: LibraryEntry, words: SavedWords): string {
  return name || organisation || words.nameless;
}
