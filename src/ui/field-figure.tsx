interface Axis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly cut: number;
  readonly lowText: string;
  readonly highText: string;
}

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly quarters: readonly {
    readonly name: string;
    readonly right: boolean;
    readonly top: boolean;
    readonly here: boolean;
  }[];
  readonly point: Point | null;
  /** Positions before the point, or of others; each is then drawn with its label in its dot. */
  readonly trail?: { readonly points: readonly Point[]; readonly joined: boolean };
  /** Where it stood before, as a hollow mark. */
  readonly ghost?: { readonly x: number; readonly y: number };
}

interface Point {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

const size = 400;

/** The field of the growth loop as a still picture, for pages that fetch no chart code. */
export function FieldFigure({ title, summary, x, y, quarters, point, trail, ghost }: Props) {
  const across = (value: number) => ((value - x.min) / (x.max - x.min)) * size;
  const down = (value: number) => size - ((value - y.min) / (y.max - y.min)) * size;
  const middle = { x: across(x.cut), y: down(y.cut) };
  return (
    <figure class="field-figure">
      <p class="axis" aria-hidden="true">
        <span>{y.label}</span>
        <span>
          {y.lowText} → {y.highText}
        </span>
      </p>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`${title}. ${summary}`}>
        {quarters.map((quarter) => (
          <g class={quarterClass(quarter)} key={quarter.name}>
            <rect
              x={quarter.right ? middle.x : 0}
              y={quarter.top ? 0 : middle.y}
              width={quarter.right ? size - middle.x : middle.x}
              height={quarter.top ? middle.y : size - middle.y}
            />
            <text
              x={quarter.right ? size - 14 : 14}
              y={quarter.top ? 30 : size - 16}
              text-anchor={quarter.right ? 'end' : 'start'}
            >
              {quarter.name}
            </text>
          </g>
        ))}
        {ghost !== undefined && (
          <circle class="field-ghost" cx={across(ghost.x)} cy={down(ghost.y)} r="10" />
        )}
        {point !== null && trail !== undefined && (
          <Way
            points={[...trail.points, point].map((one) => ({
              label: one.label,
              x: across(one.x),
              y: down(one.y),
            }))}
            joined={trail.joined}
          />
        )}
        {point !== null && trail === undefined && (
          <g class="field-point">
            <circle cx={across(point.x)} cy={down(point.y)} r="10" />
          </g>
        )}
      </svg>
      <p class="axis" aria-hidden="true">
        <span>{x.label}</span>
        <span>
          {x.lowText} → {x.highText}
        </span>
      </p>
    </figure>
  );
}

/** Numbered positions in order; the last one is filled. */
function Way({ points, joined }: { readonly points: readonly Point[]; readonly joined: boolean }) {
  return (
    <g class="field-trail">
      {joined && <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />}
      {points.map(({ label, x, y }, index) => (
        <g class={index === points.length - 1 ? 'field-now' : 'field-then'} key={label}>
          <circle cx={x} cy={y} r="13" />
          <text x={x} y={y + 5.5} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function quarterClass(quarter: Props['quarters'][number]): string {
  const tone = quarter.right && quarter.top ? 'winning' : 'lagging';
  return quarter.here ? `quarter here ${tone}` : 'quarter';
}
