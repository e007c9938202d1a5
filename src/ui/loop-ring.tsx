interface Props {
  /** The touchpoints in the order of the loop. */
  readonly names: readonly string[];
  readonly label: string;
}

const radius = 132;
const centre = { x: 260, y: 200 };

/** The growth loop as a ring of named stations: the last one leads back to the first. */
export function LoopRing({ names, label }: Props) {
  const stations = names.map((name, index) => {
    const angle = (index / names.length) * 2 * Math.PI - Math.PI / 2;
    return { name, cos: Math.cos(angle), sin: Math.sin(angle) };
  });
  return (
    <svg class="loop-ring" viewBox="0 0 520 400" role="img" aria-label={label}>
      <circle class="ring-line" cx={centre.x} cy={centre.y} r={radius} />
      {stations.map(({ name, cos, sin }, index) => (
        <g key={name}>
          <circle
            class={index === 0 ? 'ring-station first' : 'ring-station'}
            cx={centre.x + radius * cos}
            cy={centre.y + radius * sin}
            r={index === 0 ? 11 : 8}
          />
          <text
            x={centre.x + (radius + 22) * cos}
            y={centre.y + (radius + 22) * sin}
            text-anchor={anchorFor(cos)}
            dominant-baseline={baselineFor(sin, cos)}
          >
            {name}
          </text>
        </g>
      ))}
      <path class="ring-arrow" d={arrowBefore(-Math.PI / 2)} />
    </svg>
  );
}

/** A small arrow head on the ring, just before the first station. */
function arrowBefore(first: number): string {
  const angle = first - 0.2;
  const at = (distance: number, turn: number) => {
    const x = centre.x + (radius + distance) * Math.cos(angle + turn);
    const y = centre.y + (radius + distance) * Math.sin(angle + turn);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return `M${at(-10, -0.09)}L${at(0, 0.05)}L${at(10, -0.09)}`;
}

function anchorFor(cos: number): 'start' | 'middle' | 'end' {
  if (Math.abs(cos) < 0.2) return 'middle';
  return cos > 0 ? 'start' : 'end';
}

function baselineFor(sin: number, cos: number): 'auto' | 'central' | 'hanging' {
  if (Math.abs(cos) > 0.5) return 'central';
  return sin > 0 ? 'hanging' : 'auto';
}
