import type { ComponentChildren, RefObject } from 'preact';

interface Props {
  readonly id: string;
  readonly label: string;
  /** What exactly is asked for; null where it is said elsewhere. */
  readonly hint: string | null;
  /** What stands below the hint. */
  readonly more?: ComponentChildren;
  readonly value: string;
  /** The unit, as it stands beside the field. */
  readonly unit: string;
  /** Null where nothing has to be chosen. */
  readonly period: {
    readonly label: string;
    readonly choose: string;
    readonly value: string;
    readonly options: readonly { readonly id: string; readonly name: string }[];
  } | null;
  readonly invalid: boolean;
  readonly field: RefObject<HTMLInputElement>;
  readonly onFocus: () => void;
  /** At every change of the text, and when it is done. */
  readonly onInput: (text: string) => void;
  readonly onDone: (text: string) => void;
  readonly onPeriod: (period: string) => void;
  /** What is said of the number; the field is described by it. */
  readonly children: ComponentChildren;
  /** What follows it, below. */
  readonly below?: ComponentChildren;
}

/** A number to type, with its unit and its period. */
export function FigureField(props: Props) {
  const { id, hint, period } = props;
  const describedBy = [...(hint === null ? [] : [`${id}-hint`]), `${id}-unit`, `${id}-says`];
  return (
    <div class="number-field">
      <div class="number-name">
        <label for={id}>{props.label}</label>
        {hint !== null && (
          <p class="small" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {props.more}
      </div>
      <div class="number-control">
        <input
          type="text"
          inputmode="decimal"
          id={id}
          name={id}
          ref={props.field}
          value={props.value}
          autocomplete="off"
          aria-invalid={props.invalid ? 'true' : undefined}
          aria-describedby={describedBy.join(' ')}
          onFocus={props.onFocus}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onChange={(event) => props.onDone(event.currentTarget.value)}
        />
        <span class="number-unit" id={`${id}-unit`}>
          {props.unit}
        </span>
        {period !== null && (
          <select
            id={`${id}-period`}
            aria-label={period.label}
            value={period.value}
            autocomplete="off"
            onFocus={props.onFocus}
            onChange={(event) => props.onPeriod(event.currentTarget.value)}
          >
            <option value="">{period.choose}</option>
            {period.options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </select>
        )}
      </div>
      <div class="number-says">{props.children}</div>
      {props.below}
    </div>
  );
}
