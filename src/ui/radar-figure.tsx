import { wrapWords } from './wrap-words.ts';

interface Spoke {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly target?: { readonly value: number; readonly text: string };
}

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly min: number;
  readonly max: number;
  readonly cuts: readonly number[];
  readonly spokes: readonly Spoke[];
  readonly targetLabel?: string;
}

const centre = { x: 280, y: 210 };
const radius = 140;
const lineHeight = 20;

/** Scores on spokes as a still picture, for paper and for pages that fetch no chart code. */
export function RadarFigure({ title, summary, min, max, cuts, spokes, targetLabel = '' }: Props) {
  const share = (value: number) => (value - min) / (max - min);
  const places = spokes.map((spoke, index) => {
    const angle = (index / spokes.length) * 2 * Math.PI - Math.PI / 2;
    const at = (distance: number) => ({
      x: centre.x + distance * Math.cos(angle),
      y: centre.y + distance * Math.sin(angle),
    });
    const point = spoke.value === null ? null : at(radius * share(spoke.value));
    const target = spoke.target === undefined ? null : at(radius * share(spoke.target.value));
    return { spoke, point, target, rim: at(radius), outside: at(radius + 18) };
  });
  const targetSides = places.flatMap(({ target }, index) => {
    const next = places[(index + 1) % places.length]?.target ?? null;
    return target === null || next === null ? [] : [{ from: target, to: next }];
  });
  const sides = places.flatMap(({ point }, index) => {
    const next = places[(index + 1) % places.length]?.point ?? null;
    return point === null || next === null ? [] : [{ from: point, to: next }];
  });
  return (
    <svg
      class="radar-figure"
      viewBox={`0 0 ${2 * centre.x} ${2 * centre.y}`}
      role="img"
      aria-label={`${title}. ${summary}`}
    >
      {[...cuts, max].map((cut) => (
        <circle
          key={cut}
          class="radar-ring"
          cx={centre.x}
          cy={centre.y}
          r={(radius * share(cut)).toFixed(1)}
        />
      ))}
      {places.map(({ spoke, rim }) => (
        <line
          key={spoke.id}
          class="radar-spoke"
          x1={centre.x}
          y1={centre.y}
          x2={rim.x.toFixed(1)}
          y2={rim.y.toFixed(1)}
        />
      ))}
      <path
        class="radar-area"
        d={sides
          .map(({ from, to }) => `M${written(centre)}L${written(from)}L${written(to)}Z`)
          .join('')}
      />
      <path
        class="radar-edge"
        d={sides.map(({ from, to }) => `M${written(from)}L${written(to)}`).join('')}
      />
      {targetSides.length > 0 && (
        <path
          class="radar-target-edge"
          d={targetSides.map(({ from, to }) => `M${written(from)}L${written(to)}`).join('')}
        />
      )}
      {places.map(
        ({ spoke, target }) =>
          target !== null && (
            <path
              key={spoke.id}
              class="radar-target"
              d={`M${written(target)}m0 -8l8 8l-8 8l-8 -8Z`}
            />
          ),
      )}
      {places.map(
        ({ spoke, point }) =>
          point !== null && (
            <circle
              key={spoke.id}
              class="radar-point"
              cx={point.x.toFixed(1)}
              cy={point.y.toFixed(1)}
              r="6"
            />
          ),
      )}
      {places.map(({ spoke, outside }) => (
        <Label key={spoke.id} spoke={spoke} targetLabel={targetLabel} {...outside} />
      ))}
    </svg>
  );
}

interface LabelProps {
  readonly spoke: Spoke;
  readonly targetLabel: string;
  readonly x: number;
  readonly y: number;
}

/** The name and, below it, the score or why there is none; the block grows away from the centre. */
function Label({ spoke, targetLabel, x, y }: LabelProps) {
  const names = wrapWords(spoke.label, 18);
  const { target } = spoke;
  const aim = target === undefined ? [] : [`${targetLabel} ${target.text}`];
  const lines = [...names, ...wrapWords(spoke.text, 18), ...aim];
  const fall = (y - centre.y) / (radius + 18);
  const top = y + ((fall - 1) / 2) * lines.length * lineHeight + 15;
  return (
    <text class="radar-label" text-anchor={anchorFor((x - centre.x) / radius)}>
      {lines.map((line, index) => (
        <tspan
          key={line}
          class={index < names.length ? 'name' : 'value'}
          x={x.toFixed(1)}
          y={(top + index * lineHeight).toFixed(1)}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}

function anchorFor(side: number): 'start' | 'middle' | 'end' {
  if (Math.abs(side) < 0.2) return 'middle';
  return side > 0 ? 'start' : 'end';
}

function written({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
