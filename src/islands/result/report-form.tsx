import type { ResultWords } from '../../i18n/words/result.en.ts';
import { type ChapterId, chapterIds } from '../../report/pdf/pdf-options.ts';

/** What is chosen for the report beside what is saved. */
export interface ReportChoices {
  readonly form: 'report' | 'onePage';
  readonly chapters: readonly ChapterId[];
  /** As yyyy-mm-dd. */
  readonly date: string;
  /** Whether the file carries the answers, so that it can be opened here again. */
  readonly carries: Readonly<Record<'report' | 'onePage', boolean>>;
}

/** What is said on the report, and saved with the answers. */
export interface ReportTexts {
  readonly organisation: string;
  readonly preparedBy: string;
  readonly preparedFor: string;
  readonly reportNote: string;
}

interface Props {
  readonly words: ResultWords;
  readonly texts: ReportTexts;
  readonly choices: ReportChoices;
  readonly onTexts: (texts: Partial<ReportTexts>) => void;
  readonly onChoices: (choices: Partial<ReportChoices>) => void;
}

const longestName = 80;
const longestNote = 600;

/** Whose report it is, for whom, from when, with which word and which chapters. */
export function ReportForm({ words, texts, choices, onTexts, onChoices }: Props) {
  const { download: told } = words;
  const name = (part: 'organisation' | 'preparedBy' | 'preparedFor', id: string) => (
    <TextField
      id={id}
      label={told[part]}
      optional={told.optional}
      value={texts[part]}
      onValue={(value) => onTexts({ [part]: value })}
    />
  );
  return (
    <>
      <div class="fields">
        {name('organisation', 'organisation')}
        {name('preparedBy', 'prepared-by')}
      </div>
      <details class="report-choices">
        <summary>{told.choices}</summary>
        <div class="fields">
          {name('preparedFor', 'prepared-for')}
          <div class="field">
            <label for="report-date">{told.date}</label>
            <input
              id="report-date"
              type="date"
              required
              value={choices.date}
              onInput={(event) => {
                // A half-typed date is no date yet; the last whole one stands.
                if (event.currentTarget.value !== '')
                  onChoices({ date: event.currentTarget.value });
              }}
            />
          </div>
        </div>
        <div class="field note-field">
          <label for="report-note">
            {told.note} <span class="small">({told.optional})</span>
          </label>
          <textarea
            id="report-note"
            rows={4}
            maxLength={longestNote}
            aria-describedby="report-note-hint"
            value={texts.reportNote}
            onInput={(event) => onTexts({ reportNote: event.currentTarget.value })}
          />
          <p class="small" id="report-note-hint">
            {told.noteHint}
          </p>
        </div>
        <Forms words={words} choices={choices} onChoices={onChoices} />
      </details>
      <Carries words={words} choices={choices} onChoices={onChoices} />
    </>
  );
}

/** Whether the file carries the answers: never folded away, since it says who can read them. */
function Carries({ words, choices, onChoices }: Pick<Props, 'words' | 'choices' | 'onChoices'>) {
  const { download: told } = words;
  return (
    <div class="choices">
      <label>
        <input
          type="checkbox"
          aria-describedby="report-carries"
          checked={choices.carries[choices.form]}
          onChange={({ currentTarget: { checked } }) =>
            onChoices({ carries: { ...choices.carries, [choices.form]: checked } })
          }
        />
        {told.carriesLabel}
      </label>
      <p class="small" id="report-carries">
        {told.carriesHint}
      </p>
    </div>
  );
}

/** The whole report with its chapters, or the one page. */
function Forms({ words, choices, onChoices }: Pick<Props, 'words' | 'choices' | 'onChoices'>) {
  const { download: told } = words;
  const toggle = (id: ChapterId, on: boolean) =>
    onChoices({
      chapters: chapterIds.filter((known) =>
        known === id ? on : choices.chapters.includes(known),
      ),
    });
  return (
    <>
      <fieldset class="choices">
        <legend>{told.form}</legend>
        {(['report', 'onePage'] as const).map((form) => (
          <label key={form}>
            <input
              type="radio"
              name="report-form"
              checked={choices.form === form}
              onChange={() => onChoices({ form })}
            />
            {told.forms[form]}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices" disabled={choices.form === 'onePage'}>
        <legend>{told.chapters}</legend>
        {chapterIds.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={choices.chapters.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            {told.chapterNames[id]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

function TextField({
  id,
  label,
  optional,
  value,
  onValue,
}: {
  readonly id: string;
  readonly label: string;
  readonly optional: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  return (
    <div class="field">
      <label for={id}>
        {label} <span class="small">({optional})</span>
      </label>
      <input
        id={id}
        type="text"
        maxLength={longestName}
        autocomplete="off"
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
