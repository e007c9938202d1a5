interface Props {
  readonly id: string;
  readonly label: string;
  /** What it is counted in, such as "% per month". */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words, for those who hear the slider. */
  readonly valueText: string;
  /** What it is while nothing is changed, in words. */
  readonly today: string;
  readonly changed: boolean;
  /** The label of the field beside the slider. */
  readonly typedLabel: string;
  readonly typed: string;
  /** Why what was typed is not taken; empty where it is. */
  readonly problem: string;
  readonly onMove: (value: number) => void;
  readonly onMoved: (value: number) => void;
  readonly onType: (text: string) => void;
  readonly onTyped: (text: string) => void;
}

/** A number that can be moved by a slider or typed beside it. */
export function SliderField(props: Props) {
  const { id } = props;
  return (
    <div class={props.changed ? 'slider-field changed' : 'slider-field'}>
      <label for={id}>
        {props.label} <span class="small">{props.unit}</span>
      </label>
      <div class="slider-control">
        <input
          type="range"
          id={id}
          min={props.min}
          max={props.max}
          step={props.step}
          value={props.value}
          autocomplete="off"
          aria-valuetext={props.valueText}
          aria-describedby={`${id}-today`}
          onInput={(event) => props.onMove(event.currentTarget.valueAsNumber)}
          onChange={(event) => props.onMoved(event.currentTarget.valueAsNumber)}
        />
        <input
          type="text"
          inputmode="decimal"
          aria-label={props.typedLabel}
          value={props.typed}
          autocomplete="off"
          aria-invalid={props.problem === '' ? undefined : 'true'}
          aria-describedby={`${id}-today ${id}-problem`}
          onInput={(event) => props.onType(event.currentTarget.value)}
          onChange={(event) => props.onTyped(event.currentTarget.value)}
        />
      </div>
      <p class="slider-today small" id={`${id}-today`}>
        {props.today}
      </p>
      <p class="number-error" id={`${id}-problem`} aria-live="polite">
        {props.problem}
      </p>
    </div>
  );
}
