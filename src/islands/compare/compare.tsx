import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill, plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CompareWords } from '../../i18n/words/compare.en.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import type { Relation } from '../../report/describe/compare/comparison-report.ts';
import { createComparing } from '../../state/comparing.ts';
import { createLibrary } from '../../state/library.ts';
import { readFiles } from '../../state/read-files.ts';
import type { Setup } from '../../state/setup.ts';
import { useStore } from '../../state/use-store.ts';
import { DropFiles } from '../../ui/drop-files.tsx';
import { AddResult } from './add-result.tsx';
import { ChosenList } from './chosen-list.tsx';
import { type Masthead, ReadyComparison } from './ready-comparison.tsx';
import { nameOf, relationOf } from './sides.ts';

export interface Props {
  readonly locale: Locale;
  readonly words: CompareWords;
  readonly setup: Setup;
  readonly editionNames: readonly string[];
  readonly masthead: Masthead;
  readonly shelfScope: string;
  readonly savedHref: string;
}

/** Two or more results, wherever they lie, set against each other; none of them is changed. */
export function Compare(props: Props) {
  const { locale, words, setup } = props;
  const [door] = useState(() => browserDoor(props.shelfScope));
  const [comparing] = useState(() => createComparing(door, setup));
  const [library] = useState(() => createLibrary(door, setup));
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const stops = [library.start(), comparing.start()];
    setOpen(comparing.$held.get().length < 2);
    return () => {
      for (const stop of stops) stop();
    };
  }, [library, comparing]);
  const ready = useStore(comparing.$ready);
  const all = useStore(comparing.$held);
  const missing = useStore(comparing.$missing);
  const entries = useStore(library.$entries);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(true);
  const [chosenRelation, setRelation] = useState<Relation | null>(null);
  if (!ready) return <p class="loading">{words.loading}</p>;

  const isAnswered = ({ saved }: (typeof all)[number]) => Object.keys(saved.answers).length > 0;
  const held = all.filter(isAnswered);
  const relation = chosenRelation ?? relationOf(held);
  const ids = new Set(all.flatMap(({ from, saved }) => (from === 'device' ? [saved.id] : [])));
  const here = entries.flatMap((entry) =>
    entry.kind === 'assessment' && !ids.has(entry.id) ? [entry] : [],
  );

  async function openFiles(files: readonly File[]): Promise<void> {
    let added = 0;
    const refused: string[] = [];
    for (const file of files) {
      const read = (await readFiles(file)) ?? [{ kind: 'refused', fault: 'unreadable' } as const];
      for (const one of read) {
        const result = one.kind === 'opened' ? comparing.addFile(one, file.name) : one.fault;
        if (result === 'added') added += 1;
        else {
          refused.push(fill(words.said.refused, { file: file.name, why: words.said.why[result] }));
        }
      }
    }
    const told = added === 0 ? [] : [plural(locale, words.said.added, added)];
    setSaid([...told, ...refused]);
  }
  const say = (result: 'added' | Exclude<keyof CompareWords['said'], 'added' | 'why'>) =>
    setSaid([result === 'added' ? plural(locale, words.said.added, 1) : words.said[result]]);
  const move = (key: string, by: -1 | 1) => {
    const one = all.find((known) => known.key === key);
    const n = all.findIndex((known) => known.key === key) + by + 1;
    if (one === undefined || n < 1 || n > all.length) return;
    comparing.move(key, by);
    setSaid([fill(words.moved, { name: nameOf(one, words), n, total: all.length })]);
  };
  const remove = (key: string) => {
    const one = all.find((known) => known.key === key);
    // The button goes with its row.
    place.current?.focus({ preventScroll: true });
    comparing.remove(key);
    if (one !== undefined) setSaid([fill(words.removed, { name: nameOf(one, words) })]);
  };
  return (
    <DropFiles label={words.add.drop} onFiles={(files) => void openFiles(files)}>
      <div class="compare" ref={place} tabIndex={-1}>
        {missing > 0 && <p class="caution">{plural(locale, words.missing, missing)}</p>}
        {all
          .filter((one) => !isAnswered(one))
          .map((one) => (
            <p class="caution" key={one.key}>
              {fill(words.empty, { name: nameOf(one, words) })}
            </p>
          ))}
        {held.length < 2 && <p>{held.length === 0 ? words.none : words.one}</p>}
        <details
          class="chooser"
          open={open || held.length < 2}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>{held.length < 2 ? words.chosen : words.change}</summary>
          {all.length > 0 && (
            <ChosenList locale={locale} words={words} held={all} onMove={move} onRemove={remove} />
          )}
          {held.length > 1 && (
            <fieldset class="choices">
              <legend>{words.relation.title}</legend>
              {(['overTime', 'sideBySide'] as const).map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="relation"
                    checked={relation === one}
                    onChange={() => setRelation(one)}
                  />
                  {words.relation[one]}
                </label>
              ))}
            </fieldset>
          )}
          <h2>{words.add.title}</h2>
          <AddResult
            locale={locale}
            words={words}
            here={here}
            onHere={(id) => say(comparing.addHere(id))}
            onFiles={openFiles}
            onLink={(text) => {
              const result = comparing.addLink(text);
              say(result);
              return result === 'added';
            }}
          />
          <p>
            <a href={props.savedHref}>{words.saved}</a>
          </p>
        </details>
        <div class="compare-said" role="status">
          {said.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        {held.length > 1 && (
          <ReadyComparison
            locale={locale}
            words={words}
            setup={setup}
            editionNames={props.editionNames}
            masthead={props.masthead}
            now={() => door.now()}
            held={held}
            relation={relation}
          />
        )}
      </div>
    </DropFiles>
  );
}
