interface Axis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly {
    readonly id: string;
    readonly label: string;
    readonly style: 'today' | 'scenario';
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

const width = 640;
const height = 330;
const plot = { left: 84, right: 520, top: 34, bottom: 282 };
const lineHeight = 19;

/** Lines over months as a still picture, for paper: each is named at its end. */
export function LinesFigure({ title, summary, x, y, series }: Props) {
  const across = (value: number) =>
    plot.left + ((value - x.min) / (x.max - x.min)) * (plot.right - plot.left);
  const down = (value: number) =>
    plot.bottom - ((value - y.min) / (y.max - y.min)) * (plot.bottom - plot.top);
  const ends = spread(
    series.map(({ points }) => down(points.at(-1)?.y ?? y.min)),
    lineHeight,
  );
  return (
    <svg
      class="lines-figure"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${title}. ${summary}`}
    >
      <text class="lines-axis" x={plot.left} y="16">
        {y.label}
      </text>
      {y.ticks.map(({ value, text }) => (
        <g key={value}>
          <line
            class="lines-grid"
            x1={plot.left}
            x2={plot.right}
            y1={down(value).toFixed(1)}
            y2={down(value).toFixed(1)}
          />
          <text
            class="lines-tick"
            x={plot.left - 10}
            y={(down(value) + 5).toFixed(1)}
            text-anchor="end"
          >
            {text}
          </text>
        </g>
      ))}
      {x.ticks.map(({ value, text }) => (
        <text
          class="lines-tick"
          key={value}
          x={across(value).toFixed(1)}
          y={plot.bottom + 24}
          text-anchor="middle"
        >
          {text}
        </text>
      ))}
      {series.map(({ id, label, style, points }, index) => (
        <g class={`lines-${style}`} key={id}>
          <polyline
            points={points
              .map((point) => `${across(point.x).toFixed(1)},${down(point.y).toFixed(1)}`)
              .join(' ')}
          />
          <text x={plot.right + 10} y={((ends[index] ?? 0) + 5).toFixed(1)}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Heights as they are, but never closer to each other than a line of text. */
function spread(heights: readonly number[], least: number): readonly number[] {
  const order = heights
    .map((_, index) => index)
    .toSorted((a, b) => at(heights, a) - at(heights, b));
  const placed = [...heights];
  for (const [place, index] of order.entries()) {
    const before = order[place - 1];
    if (before !== undefined) {
      placed[index] = Math.max(at(placed, index), at(placed, before) + least);
    }
  }
  return placed;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
