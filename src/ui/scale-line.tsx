interface Props {
  readonly min: number;
  readonly max: number;
  readonly cuts: readonly number[];
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Where it stood before, as a hollow mark. */
  readonly ghost?: { readonly value: number };
  readonly minText: string;
  readonly maxText: string;
  /** Where the figure stood before, or stands for others. */
  readonly ghosts?: readonly number[];
}

const width = 1000;
const height = 28;
const middle = height / 2;

/** A thin line with its cuts, the reader's mark and, where answers are open, how far it could move. */
export function ScaleLine(props: Props) {
  const { min, max, cuts, value, low, high, ghost, minText, maxText } = props;
  const ghosts = [...(ghost === undefined ? [] : [ghost.value]), ...(props.ghosts ?? [])];
  const at = (number: number) => ((number - min) / (max - min)) * width;
  return (
    <div class="scale-line" aria-hidden="true">
      <span>{minText}</span>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <line class="scale-base" x1="0" x2={width} y1={middle} y2={middle} />
        {cuts.map((cut) => (
          <line class="scale-cut" x1={at(cut)} x2={at(cut)} y1="8" y2={height - 8} key={cut} />
        ))}
        {low !== null && high !== null && (
          <line class="scale-reach" x1={at(low)} x2={at(high)} y1={middle} y2={middle} />
        )}
        {value !== null && (
          <line class="scale-fill" x1="0" x2={at(value)} y1={middle} y2={middle} />
        )}
        {value !== null &&
          ghosts.map((ghost) => (
            <line
              class="scale-way"
              x1={at(ghost)}
              x2={at(value)}
              y1={middle}
              y2={middle}
              key={ghost}
            />
          ))}
        {ghosts.map((ghost) => (
          <line
            class="scale-ghost"
            x1={at(ghost)}
            x2={at(ghost)}
            y1="3"
            y2={height - 3}
            key={ghost}
          />
        ))}
        {value !== null && (
          <line class="scale-mark" x1={at(value)} x2={at(value)} y1="1" y2={height - 1} />
        )}
      </svg>
      <span>{maxText}</span>
    </div>
  );
}
