import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { SavedWords } from '../../i18n/words/saved.en.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { download } from '../../platform/download.ts';
import { takeDroppedFiles } from '../../platform/take-dropped.ts';
import { idsFragment } from '../../state/ids-fragment.ts';
import { createLibrary, type Done, type LibraryEntry } from '../../state/library.ts';
import type { Setup } from '../../state/setup.ts';
import { useStore } from '../../state/use-store.ts';
import { DropFiles } from '../../ui/drop-files.tsx';
import { useLazy } from '../../ui/lazy.ts';
import { Notices } from '../../ui/notices.tsx';
import { arranged, type Sort } from './arranged.ts';
import { CompareBar } from './compare-bar.tsx';
import { EntryRow, UnreadableRow } from './entry-row.tsx';
import { nothingSaid, type Said } from './import-summary.ts';
import { ListTools } from './list-tools.tsx';
import { OpenFile } from './open-file.tsx';
import { openFiles } from './open-files.ts';
import { removedNotices } from './removed-notices.ts';
import { stayUnless } from './stay.ts';

export interface Props {
  readonly locale: Locale;
  readonly words: SavedWords;
  readonly setup: Setup;
  readonly shelfScope: string;
  readonly flowNames: Readonly<Record<string, string>>;
  readonly questionHrefs: Readonly<Record<string, string>>;
  readonly resultHref: string;
  readonly compareHref: string;
}

/** From so many assessments on they are searched rather than looked through. */
const searchedFrom = 4;

/** The assessments on this device: find, switch, compare, rename, copy, delete, to and from files. */
export function Saved(props: Props) {
  const { locale, words, flowNames } = props;
  const [door] = useState(() => browserDoor(props.shelfScope));
  const [library] = useState(() => createLibrary(door, props.setup));
  const whole = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => library.start(), [library]);
  const ready = useStore(library.$ready);
  const entries = useStore(library.$entries);
  const removed = useStore(library.$removed);
  const [said, setSaid] = useState<Said>(nothingSaid);
  const [text, setText] = useState('');
  const [sort, setSort] = useState<Sort>('changed');
  /** How many times something was said of files. */
  const [spoken, setSpoken] = useState(0);
  // Scoring is no small code, and the list is there without it.
  const load = useCallback(
    async () => (await import('./headlines.ts')).loadHeadlines(props.setup),
    [props.setup],
  );
  const [telling, fetchTelling] = useLazy(load);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const nameOf = (entry: LibraryEntry) => nameFor(entry, words);
  const say = (sentence: string) => setSaid({ text: sentence, points: [] });
  const open = async (files: readonly File[]) => {
    say(words.reading);
    setText('');
    setSaid(await openFiles(files, { ...props, library, nameOf }));
    setSpoken((before) => before + 1);
  };
  useEffect(() => {
    if (!ready) return;
    const dropped = takeDroppedFiles(door);
    if (dropped === 'lost') {
      say(words.dropLost);
      setSpoken(1);
    } else if (dropped.length > 0) void open(dropped);
  }, [ready]);
  // Somebody who drops a file anywhere on a long list sees what became of it.
  useEffect(() => {
    if (spoken > 0) place.current?.scrollIntoView({ block: 'nearest' });
  }, [spoken]);
  const some = entries.some(({ kind }) => kind === 'assessment');
  useEffect(() => {
    if (some) void fetchTelling();
  }, [some, fetchTelling]);
  const headlines = useMemo(() => {
    if (telling.state !== 'ready') return new Map<string, readonly string[]>();
    const headlineOf = telling.value;
    const told = entries.flatMap((entry) => {
      const saved = entry.kind === 'assessment' ? library.read(entry.id) : null;
      return saved === null ? [] : [[saved.id, headlineOf(saved, words, locale)] as const];
    });
    return new Map(told);
  }, [entries, telling]);
  if (!ready) return <p class="loading">{words.loading}</p>;

  /** Says what did not go, and takes away what was said before. True where it went. */
  const went = (done: Done): boolean => {
    say(done === 'saved' ? '' : words.failed[done]);
    return done === 'saved';
  };
  /** Where nothing may be saved, the questions begin anew by themselves. */
  const begun = (done: Done): boolean => done === 'forbidden' || went(done);
  const keep = (file: { readonly name: string; readonly text: string } | null) => {
    if (file === null) return;
    download(new Blob([file.text], { type: 'application/json' }), file.name);
    say(fill(words.savedAs, { name: file.name }));
  };
  const assessments = entries.filter((entry) => entry.kind === 'assessment');
  const unreadable = entries.filter((entry) => entry.kind !== 'assessment');
  const shown = arranged(assessments, { locale, text, sort, nameOf, flowNames });
  // One that was deleted meanwhile, here or in another tab, is not compared.
  const chosen = ticked.filter((id) => assessments.some((entry) => entry.id === id));
  const notices = removedNotices({ locale, words, removed, nameOf, library, went });
  return (
    <DropFiles label={words.drop} onFiles={(files) => void open(files)}>
      <div class="saved" ref={whole} tabIndex={-1}>
        <Notices entries={notices} />
        {(assessments.length >= searchedFrom || text !== '') && (
          <ListTools
            locale={locale}
            words={words}
            text={text}
            sort={sort}
            shown={shown.length}
            total={assessments.length}
            onText={setText}
            onSort={setSort}
          />
        )}
        {assessments.length > 1 && <p class="small saved-hint">{words.compare.hint}</p>}
        {entries.length === 0 && <p>{words.empty}</p>}
        {shown.length > 0 && (
          <ul class="saved-list">
            {shown.map((entry) => (
              <EntryRow
                key={entry.id}
                {...props}
                entry={entry}
                headline={headlines.get(entry.id) ?? []}
                name={nameOf(entry)}
                ticked={assessments.length < 2 ? null : chosen.includes(entry.id)}
                onTick={(on) =>
                  setTicked(on ? [...chosen, entry.id] : chosen.filter((id) => id !== entry.id))
                }
                onOpen={() => went(library.open(entry.id))}
                onRename={(name) => void went(library.rename(entry.id, name))}
                onDuplicate={() => {
                  const name = fill(words.copyName, { name: nameOf(entry) });
                  if (went(library.duplicate(entry.id, name))) {
                    say(fill(words.duplicated, { name }));
                  }
                }}
                onRemove={() => {
                  // The button goes with its row; the way back is the first stop from here.
                  whole.current?.focus({ preventScroll: true });
                  went(library.remove(entry.id));
                }}
                onSave={() => keep(library.exportFile(entry.id))}
              />
            ))}
          </ul>
        )}
        {telling.state === 'failed' && (
          <p role="alert">
            {words.headline.failed}{' '}
            <button type="button" class="quiet-button" onClick={fetchTelling}>
              {words.headline.retry}
            </button>
          </p>
        )}
        {shown.length === 0 && assessments.length > 0 && (
          <p>
            {fill(words.noneFound, { text })}{' '}
            <button type="button" class="quiet-button" onClick={() => setText('')}>
              {words.showAll}
            </button>
          </p>
        )}
        {unreadable.length > 0 && (
          <ul class="saved-list">
            {unreadable.map(({ kind, key }) => (
              <UnreadableRow
                key={key}
                text={words[kind]}
                keepLabel={words.keepDamaged}
                onKeep={() => {
                  const kept = library.textOf(key);
                  keep(kept === null ? null : { name: 'loopcheck-unreadable.txt', text: kept });
                }}
              />
            ))}
          </ul>
        )}
        <p class="saved-ways">
          <BeginLink {...props} onBegin={() => begun(library.begin())} />
          {assessments.length > 1 && (
            <button
              type="button"
              class="button secondary"
              onClick={() => keep(library.exportAll())}
            >
              {words.saveAll}
            </button>
          )}
          <a href={props.compareHref}>{words.compare.other}</a>
        </p>
        <OpenFile words={words} onFiles={open} />
        <div class="saved-said" role="status" ref={place}>
          {said.text !== '' && <p>{said.text}</p>}
          {said.way !== undefined && (
            <p>
              <a href={said.way.href}>{said.way.label}</a>
            </p>
          )}
          {said.points.length > 0 && (
            <ul>
              {said.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </div>
        {chosen.length > 0 && (
          <CompareBar
            locale={locale}
            words={words}
            count={chosen.length}
            href={`${props.compareHref}#${idsFragment(chosen)}`}
            onClear={() => {
              whole.current?.focus({ preventScroll: true });
              setTicked([]);
            }}
          />
        )}
      </div>
    </DropFiles>
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
