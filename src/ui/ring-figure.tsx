import {
  arc,
  arrowHead,
  band,
  type Circle,
  degreesOf,
  type Place,
  placeAt,
  shareAt,
  stretchesOf,
} from './ring-geometry.ts';
import { wrapWords } from './wrap-words.ts';

interface Station {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
  readonly leak: boolean;
  /** How customers see it, where enough of them were asked. */
  readonly outside: { readonly value: number; readonly text: string } | null;
}

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly min: number;
  readonly max: number;
  readonly stations: readonly Station[];
  readonly centre: { readonly label: string; readonly text: string };
  readonly leakLabel: string;
  /** How the customers' marks are named; empty where there are none. */
  readonly outsideLabel: string;
  /** Whether the line turns once, where motion is welcome. */
  readonly turning: boolean;
}

/* Both stand in the middle of their pictures: the line turns around it. */
const wide: Circle = { x: 330, y: 248, radius: 152 };
const narrow: Circle = { x: 180, y: 180, radius: 132 };
const thinnest = 1.5;
const thickest = 11;
const lineHeight = 23;
/** How far the customers' outline reaches to either side of a station, in degrees. */
const outsideReach = 10;
/** The arrow runs inside the ring, in degrees before the first station. */
const arrow = { inside: 26, from: -58, to: -16, size: 9 };

/**
 * The growth loop as a ring whose line is as thick as the scores are high, with a gap where it leaks.
 * With room, names and values stand around it; without, they stand below it by number.
 */
export function RingFigure(props: Props) {
  const { title, summary, stations, centre, leakLabel, outsideLabel } = props;
  return (
    <div class="ring-figure" role="img" aria-label={`${title}. ${summary}`}>
      <svg class="ring-wide" viewBox={`0 0 ${2 * wide.x} ${2 * wide.y}`} aria-hidden="true">
        <Line {...props} circle={wide} />
        <Centre {...centre} circle={wide} />
        {stations.map((station, index) => (
          <Label
            key={station.id}
            station={station}
            place={placeAt(wide, degreesOf(index, stations.length), 26)}
            leakLabel={leakLabel}
            outsideLabel={outsideLabel}
          />
        ))}
      </svg>
      <div class="ring-narrow">
        <svg viewBox={`0 0 ${2 * narrow.x} ${2 * narrow.y}`} aria-hidden="true">
          <Line {...props} circle={narrow} />
          <Centre {...centre} circle={narrow} />
          {stations.map((station, index) => (
            <text
              key={station.id}
              class={station.leak ? 'ring-number leak' : 'ring-number'}
              {...placeAt(narrow, degreesOf(index, stations.length), 28)}
            >
              {index + 1}
            </text>
          ))}
        </svg>
        <ol class="ring-list">
          {stations.map((station) => (
            <li key={station.id} class={station.leak ? 'leak' : undefined}>
              <b>{station.label}</b>
              {station.leak && <em>{leakLabel}</em>}
              <span>{station.text}</span>
              {station.outside !== null && (
                <span class="ring-customers">
                  {outsideLabel} {station.outside.text}
                </span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

/** The line with its stations and the arrow, without words. */
function Line({ stations, min, max, turning, circle }: Props & { readonly circle: Circle }) {
  const count = stations.length;
  const shares = stations.map(({ value }) => (value === null ? null : (value - min) / (max - min)));
  const inner = { ...circle, radius: circle.radius - arrow.inside };
  const parts = stations.flatMap((station, index) =>
    stretchesOf(index, count, station.leak).map((stretch) => ({ index, stretch })),
  );
  return (
    <g class={turning ? 'ring-line turning' : 'ring-line'}>
      {parts.map(({ stretch }) => (
        <path key={stretch.from} class="ring-bed" d={band(circle, stretch, () => thickest)} />
      ))}
      {parts.map(({ index, stretch }) =>
        shares[index] === null ? (
          <path key={stretch.from} class="ring-unknown" d={arc(circle, stretch)} />
        ) : (
          <path
            key={stretch.from}
            class="ring-band"
            d={band(circle, stretch, (degrees) => halfOf(shareAt(shares, index, degrees) ?? 0))}
          />
        ),
      )}
      {stations.map(({ id, outside }, index) => {
        if (outside === null) return null;
        const half = halfOf((outside.value - min) / (max - min));
        const middle = degreesOf(index, count);
        const reach = { from: middle - outsideReach, to: middle + outsideReach };
        return <path key={id} class="ring-outside" d={band(circle, reach, () => half)} />;
      })}
      {stations.map((station, index) => {
        const { x, y } = placeAt(circle, degreesOf(index, count));
        return <circle key={station.id} class={stationClass(station)} cx={x} cy={y} r="7" />;
      })}
      <path class="ring-arrow" d={arc(inner, arrow) + arrowHead(inner, arrow.to, arrow.size)} />
    </g>
  );
}

/** Half the thickness of the line for a share of the full score. */
function halfOf(share: number): number {
  return thinnest + (thickest - thinnest) * share;
}

function stationClass({ value, leak }: Station): string {
  if (leak) return 'ring-stop leak';
  return value === null ? 'ring-stop unknown' : 'ring-stop';
}

interface LabelProps {
  readonly station: Station;
  readonly place: Place;
  readonly leakLabel: string;
  readonly outsideLabel: string;
}

/** A name and its value beside a station: the block grows away from the ring. */
function Label({ station, place, leakLabel, outsideLabel }: LabelProps) {
  const names = wrapWords(station.label, 17);
  const lines = [
    ...names.map((text) => ({ text, kind: 'name' })),
    ...wrapWords(station.text, 20).map((text) => ({ text, kind: 'value' })),
    ...(station.outside === null
      ? []
      : [{ text: `${outsideLabel} ${station.outside.text}`, kind: 'customers' }]),
    ...(station.leak ? [{ text: leakLabel, kind: 'word' }] : []),
  ];
  const side = (place.x - wide.x) / wide.radius;
  const fall = (place.y - wide.y) / (wide.radius + 26);
  const top = place.y + ((fall - 1) / 2) * lines.length * lineHeight + 16;
  return (
    <text class={station.leak ? 'ring-label leak' : 'ring-label'} text-anchor={anchorFor(side)}>
      {lines.map(({ text, kind }, index) => (
        <tspan key={text} class={kind} x={place.x} y={top + index * lineHeight}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

interface CentreProps {
  readonly label: string;
  readonly text: string;
  readonly circle: Circle;
}

/** What stands in the middle: a figure large, a name in lines. */
function Centre({ label, text, circle }: CentreProps) {
  const short = text.length <= 5;
  const lines = wrapWords(text, 15);
  const height = short ? 64 : 34;
  const top = circle.y - (lines.length * height) / 2 + 14;
  return (
    <g class="ring-centre">
      <text class="ring-centre-label" x={circle.x} y={top - 8}>
        {label}
      </text>
      <text class={short ? 'ring-centre-figure' : 'ring-centre-name'}>
        {lines.map((line, index) => (
          <tspan key={line} x={circle.x} y={top + (index + 0.78) * height}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function anchorFor(side: number): 'start' | 'middle' | 'end' {
  if (Math.abs(side) < 0.2) return 'middle';
  return side > 0 ? 'start' : 'end';
}
