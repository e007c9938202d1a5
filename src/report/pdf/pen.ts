import type { Canvas, Point } from './canvas.ts';
import type { Metrics } from './metrics.ts';
import type { Tags } from './tags.ts';
import type { Style } from './typography.ts';

/** The site's light palette, which is also the report's. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly winners: string;
  readonly old: string;
}

export type Ink =
  | 'ink'
  | 'quiet'
  | 'line'
  | 'winners'
  | 'old'
  | 'white'
  | 'faint'
  | 'haze'
  | 'nearWinners'
  | 'nearOld';

export type { Point } from './canvas.ts';

/** Draws on the current page, in millimetres from its upper left corner. */
export interface Pen {
  readonly width: (text: string, style: Style) => number;
  /** A line of text with the baseline at y; returns where it ends. */
  readonly write: (text: string, x: number, y: number, style: Style) => number;
  readonly line: (x1: number, y1: number, x2: number, y2: number, ink: Ink, weight: number) => void;
  /** Straight lines from point to point. */
  readonly path: (points: readonly Point[], ink: Ink, weight: number, dashed?: boolean) => void;
  /** What lies between points, filled. */
  readonly shape: (points: readonly Point[], fill: Ink) => void;
  readonly circle: (x: number, y: number, radius: number, ink: Ink, weight: number) => void;
  readonly area: (x: number, y: number, width: number, height: number, ink: Ink) => void;
  readonly frame: (
    x: number,
    y: number,
    width: number,
    height: number,
    ink: Ink,
    dashed?: boolean,
  ) => void;
  readonly dot: (x: number, y: number, radius: number, fill: Ink, edge?: Ink) => void;
  readonly link: (x: number, y: number, width: number, height: number, href: string) => void;
  readonly linkToPage: (
    x: number,
    y: number,
    width: number,
    height: number,
    page: number,
    contents: string,
  ) => void;
  readonly tags: Tags;
}

const hairline = 0.2;

/** A pen that draws on a canvas in the site's colours. */
export function penOn(canvas: Canvas, colours: Colours, metrics: Metrics): Pen {
  const shade = shadesOf(colours);
  const rectangle = (x: number, y: number, width: number, height: number) => [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  return {
    tags: canvas.tags,
    width: metrics.width,
    write(text, x, y, style) {
      let at = x;
      const runs = metrics.runs(text, style);
      for (const [index, { text: run, family }] of runs.entries()) {
        const type = { family, weight: style.weight, size: style.size };
        canvas.text(run, at, y, type, shade[style.ink], index === runs.length - 1);
        at += metrics.width(run, type);
      }
      return at;
    },
    line(x1, y1, x2, y2, ink, weight) {
      const points = [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ];
      canvas.polygon(points, false, { stroke: shade[ink], weight });
    },
    path: (points, ink, weight, dashed = false) =>
      canvas.polygon(points, false, { stroke: shade[ink], weight, dashed }),
    shape: (points, fill) => canvas.polygon(points, true, { fill: shade[fill] }),
    circle: (x, y, radius, ink, weight) =>
      canvas.circle(x, y, radius, { stroke: shade[ink], weight }),
    area: (x, y, width, height, ink) =>
      canvas.polygon(rectangle(x, y, width, height), true, { fill: shade[ink] }),
    frame: (x, y, width, height, ink, dashed = false) =>
      canvas.polygon(rectangle(x, y, width, height), true, {
        stroke: shade[ink],
        weight: hairline,
        dashed,
      }),
    dot(x, y, radius, fill, edge) {
      const stroke = edge === undefined ? undefined : shade[edge];
      canvas.circle(x, y, radius, { fill: shade[fill], stroke, weight: 0.3 });
    },
    link: (x, y, width, height, href) => canvas.link(x, y, width, height, { url: href }, href),
    linkToPage: (x, y, width, height, page, contents) =>
      canvas.link(x, y, width, height, { page }, contents),
  };
}

/** Tints are mixed, not see-through, so that every printer and viewer shows the same. */
export function shadesOf(colours: Colours): Readonly<Record<Ink, string>> {
  const { ink, quiet, line, winners, old } = colours;
  const white = '#ffffff';
  return {
    ink,
    quiet,
    line,
    winners,
    old,
    white,
    faint: mixed(line, white, 0.3),
    haze: mixed(winners, white, 0.22),
    nearWinners: mixed(winners, line, 0.5),
    nearOld: mixed(old, line, 0.5),
  };
}

function mixed(colour: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, two] = [colour, other].map((c) => Number.parseInt(c.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * share + (two ?? 0) * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
