import { useEffect, useRef, useState } from 'preact/hooks';

interface TakenFile {
  readonly blob: Blob;
  readonly name: string;
  /** What it is about, and in which form: files about the same stand together. */
  readonly about?: string;
  readonly form?: string;
  /** How much was left out of it, which is said beside its name. */
  readonly left?: number;
}

interface Words {
  readonly title: string;
  readonly text: string;
  readonly close: string;
  readonly get: string;
  readonly making: string;
  readonly several: string;
  readonly failed: string;
  readonly empty: string;
  readonly retry: string;
}

/** Something to choose before a format is made. */
interface Choice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onValue: (value: string) => void;
}

interface Props {
  readonly words: Words;
  readonly formats: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly choice?: Choice;
  }[];
  /** Makes a format: one file, several to choose from, or none where it would be empty; fails by throwing. */
  readonly make: (id: string) => Promise<readonly TakenFile[]>;
  /** Hands the user a file. */
  readonly save: (file: TakenFile) => void;
  /** What is said when a file has been saved. */
  readonly doneText: (file: TakenFile) => string;
  readonly onClose: () => void;
}

type Taking =
  | { readonly state: 'making' | 'failed' | 'empty' }
  | { readonly state: 'made'; readonly files: readonly TakenFile[]; readonly saved: string };

/**
 * Every format with what it is for, each made on its button. The browser's own dialog keeps the
 * focus, hears Escape, and gives the focus back to what opened it.
 */
export function TakeAwayDialog({ words, formats, make, save, doneText, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [takings, setTakings] = useState<Readonly<Record<string, Taking | undefined>>>({});
  useEffect(() => dialog.current?.showModal(), []);
  const note = (id: string, taking: Taking | undefined) =>
    setTakings((all) => ({ ...all, [id]: taking }));

  const saveFile = (id: string, files: readonly TakenFile[], file: TakenFile) => {
    save(file);
    note(id, { state: 'made', files, saved: doneText(file) });
  };
  async function take(id: string): Promise<void> {
    if (takings[id]?.state === 'making') return;
    note(id, { state: 'making' });
    try {
      const files = await make(id);
      const [only] = files;
      if (files.length === 1 && only !== undefined) saveFile(id, files, only);
      else note(id, only === undefined ? { state: 'empty' } : { state: 'made', files, saved: '' });
    } catch {
      note(id, { state: 'failed' });
    }
  }

  const choose = (id: string, choice: Choice, value: string) => {
    choice.onValue(value);
    // What was said was said of the choice before.
    if (takings[id]?.state !== 'making') note(id, undefined);
  };

  return (
    <dialog
      ref={dialog}
      class="dialog take-away"
      aria-labelledby="take-away-title"
      onClose={onClose}
    >
      <div class="take-away-head">
        <h2 id="take-away-title">{words.title}</h2>
        <button
          type="button"
          class="button secondary small-button"
          onClick={() => dialog.current?.close()}
        >
          {words.close}
        </button>
      </div>
      <p>{words.text}</p>
      <ul class="take-away-list">
        {formats.map(({ id, name, text, choice }) => {
          const taking = takings[id];
          const files = taking?.state === 'made' ? taking.files : [];
          return (
            <li key={id}>
              <div class="take-away-said">
                <h3>{name}</h3>
                <p class="small">{text}</p>
                {choice !== undefined && (
                  <Chosen id={id} choice={choice} onValue={(value) => choose(id, choice, value)} />
                )}
              </div>
              <button
                type="button"
                class="button small-button"
                data-testid={`take-${id}`}
                aria-disabled={taking?.state === 'making'}
                onClick={() => void take(id)}
              >
                {taking?.state === 'failed' ? words.retry : words.get}
                <span class="sr-only">: {name}</span>
              </button>
              <p class="take-away-state small" role="status">
                {stateText(taking, words)}
              </p>
              {files.length > 1 && (
                <Several files={files} onFile={(file) => saveFile(id, files, file)} />
              )}
            </li>
          );
        })}
      </ul>
    </dialog>
  );
}

/** What is chosen before a format is made, before its button. */
function Chosen({
  id,
  choice,
  onValue,
}: {
  readonly id: string;
  readonly choice: Choice;
  readonly onValue: (value: string) => void;
}) {
  return (
    <p class="take-away-choice small">
      <label for={`take-choice-${id}`}>{choice.label}</label>
      <select
        id={`take-choice-${id}`}
        value={choice.value}
        autocomplete="off"
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {choice.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Files to choose from: what each is about, and its forms beside it. */
function Several({
  files,
  onFile,
}: {
  readonly files: readonly TakenFile[];
  readonly onFile: (file: TakenFile) => void;
}) {
  const subjects = [...new Set(files.map(subjectOf))];
  return (
    <ul class="take-away-files">
      {subjects.map((subject) => (
        <li key={subject}>
          <span>{subject}</span>
          <span>
            {files
              .filter((file) => subjectOf(file) === subject)
              .map((file) => (
                <button key={file.name} type="button" onClick={() => onFile(file)}>
                  {file.form ?? file.name}
                  <span class="sr-only">: {subject}</span>
                </button>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function subjectOf({ about, name }: TakenFile): string {
  return about ?? name;
}

function stateText(taking: Taking | undefined, words: Words): string {
  if (taking === undefined) return '';
  if (taking.state === 'made') return taking.saved || words.several;
  return words[taking.state];
}
