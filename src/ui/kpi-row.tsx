import { answerByKey, clearAndStay } from './radio-keys.ts';

export interface KpiRowWords {
  readonly options: Readonly<
    Record<string, { readonly label: string; readonly statement: string }>
  >;
  readonly siloKey: string;
  readonly dontKnowKey: string;
  readonly clear: string;
  readonly explain: string;
}

interface Props {
  /** The place of the KPI on its page, which names its radios too. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The page that explains it, and the name of the link, which begins with what is seen of it. */
  readonly href: string;
  readonly moreOn: string;
  /** The values of the rungs, lowest first, and those of what stands beside the ladder. */
  readonly rungs: readonly string[];
  readonly others: readonly string[];
  /** The value that is chosen; null where nothing is. */
  readonly value: string | null;
  /** True for the row that is shown where there is room for one alone. */
  readonly current: boolean;
  readonly words: KpiRowWords;
  readonly onAnswer: (value: string) => void;
  readonly onClear: () => void;
}

/**
 * One KPI and its native radios: rungs that stand in a line, and the two answers beside them. Where
 * the rows make a table the statements are heard and not seen, since they stand above it.
 */
export function KpiRow(props: Props) {
  const { id, words, value } = props;
  return (
    <fieldset
      class={props.current ? 'kpi-row current' : 'kpi-row'}
      id={`item-${id}`}
      aria-describedby={`${id}-about`}
      onKeyDown={(event) => answerByKey(event, (key) => optionOf(key, props), props.onAnswer)}
    >
      <legend class="kpi-name">{props.name}</legend>
      <p class="kpi-about">
        <span id={`${id}-about`}>{props.about}</span>{' '}
        <a href={props.href} aria-label={props.moreOn}>
          {words.explain}
        </a>{' '}
        <button
          type="button"
          // Its place is kept, so that no row below moves when one is answered.
          class={value === null ? 'quiet-button unseen' : 'quiet-button'}
          onClick={(event) => clearAndStay(event.currentTarget, props.onClear)}
        >
          {words.clear}
          <span class="sr-only">: {props.name}</span>
        </button>
      </p>
      <div class="kpi-rungs">
        {props.rungs.map((option) => (
          <Choice {...props} key={option} option={option} mark={option} />
        ))}
      </div>
      <div class="kpi-others">
        {props.others.map((option) => (
          <Choice {...props} key={option} option={option} mark="" />
        ))}
      </div>
    </fieldset>
  );
}

function Choice(props: Props & { readonly option: string; readonly mark: string }) {
  const { id, option, mark } = props;
  const { label = option, statement = '' } = props.words.options[option] ?? {};
  return (
    <label class="kpi-choice">
      <input
        type="radio"
        name={id}
        value={option}
        checked={props.value === option}
        // A reload must show what is saved, not what the browser remembers of the form.
        autocomplete="off"
        onChange={() => props.onAnswer(option)}
      />
      <span class="kpi-mark">{mark}</span>
      <span class="kpi-statement">
        <b>{label}.</b> {statement}
      </span>
    </label>
  );
}

function optionOf(key: string, { rungs, words }: Props): string | undefined {
  if (rungs.includes(key)) return key;
  return { [words.siloKey]: 'silo', [words.dontKnowKey]: 'dontKnow' }[key];
}
