/** Where the ring runs, in degrees clockwise from the top and in units of the picture. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Place {
  readonly radius: number;
}

/** A stretch of the ring that belongs to one station. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far the line stays away from a leak, to either side. */
const gap = 13;
/** Stretches reach this far into each other, so that no seam shows between them. */
const overlap = 0.4;
const stepsPerStretch = 16;

/** A place on the ring, or so far outside it. */
export function placeAt(circle: Circle, degrees: number, outside = 0): Place {
  const angle = ((degrees - 90) * Math.PI) / 180;
  const distance = circle.radius + outside;
  return { x: circle.x + distance * Math.cos(angle), y: circle.y + distance * Math.sin(angle) };
}

/** The degrees of a station: the first stands at the top. */
export function degreesOf(index: number, count: number): number {
  return (index / count) * 360;
}

/** The stretches of a station: half the way to either neighbour, with a gap where it leaks. */
export function stretchesOf(index: number, count: number, leak: boolean): readonly Stretch[] {
  const middle = degreesOf(index, count);
  const half = 180 / count;
  const [from, to] = [middle - half - overlap, middle + half + overlap];
  return leak
    ? [
        { from, to: middle - gap },
        { from: middle + gap, to },
      ]
    : [{ from, to }];
}

/**
 * The share of the full thickness at a place in a station's stretches: its own at the station, and
 * from there evenly over to the neighbour's, where that is known. Null where its own is not known.
 */
export function shareAt(
  shares: readonly (number | null)[],
  index: number,
  degrees: number,
): number | null {
  const count = shares.length;
  const own = shares[index] ?? null;
  if (own === null) return null;
  const off = (degrees - degreesOf(index, count)) / (360 / count);
  const neighbour = shares[(index + Math.sign(off) + count) % count] ?? own;
  return own + (neighbour - own) * ((1 - Math.cos(Math.PI * Math.abs(off))) / 2);
}

/** A band along a stretch, half as thick to either side of the ring as `halfAt` says. */
export function band(
  circle: Circle,
  { from, to }: Stretch,
  halfAt: (degrees: number) => number,
): string {
  const steps = Array.from(
    { length: stepsPerStretch + 1 },
    (_, step) => from + ((to - from) * step) / stepsPerStretch,
  );
  const outer = steps.map((degrees) => placeAt(circle, degrees, halfAt(degrees)));
  const inner = steps.map((degrees) => placeAt(circle, degrees, -halfAt(degrees)));
  return `M${[...outer, ...inner.toReversed()].map(written).join('L')}Z`;
}

/** A stretch as a line. */
export function arc(circle: Circle, { from, to }: Stretch): string {
  const [start, end] = [placeAt(circle, from), placeAt(circle, to)];
  return `M${written(start)}A${circle.radius} ${circle.radius} 0 0 1 ${written(end)}`;
}

/** An open arrow head at a place of a circle, pointing clockwise. */
export function arrowHead(circle: Circle, degrees: number, size: number): string {
  const back = degrees - (size / circle.radius) * (180 / Math.PI);
  const corners = [
    placeAt(circle, back, size * 0.8),
    placeAt(circle, degrees),
    placeAt(circle, back, -size * 0.8),
  ];
  return `M${corners.map(written).join('L')}`;
}

function written({ x, y }: Place): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
