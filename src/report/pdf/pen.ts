import type { jsPDF } from 'jspdf';
import { useFont } from './fonts.ts';
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

export interface Point {
  readonly x: number;
  readonly y: number;
}

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
    pageNumber: number,
  ) => void;
  readonly page: () => number;
}

const hairline = 0.2;
const dashes = [0.8, 0.8];

/** A pen for a document whose fonts have been added. */
export function penFor(doc: jsPDF, colours: Colours): Pen {
  const shade = shadesOf(colours);
  const setType = (style: Style, family = style.family) =>
    useFont(doc, family, style.weight).setFontSize(style.size);
  const runWidth = (run: Run, style: Style) => {
    setType(style, run.family);
    return doc.getTextWidth(run.text);
  };
  return {
    width: (text, style) =>
      runsOf(doc, text, style).reduce((sum, run) => sum + runWidth(run, style), 0),
    write(text, x, y, style) {
      let at = x;
      doc.setTextColor(shade[style.ink]);
      for (const run of runsOf(doc, text, style)) {
        const width = runWidth(run, style);
        doc.text(run.text, at, y);
        at += width;
      }
      return at;
    },
    line(x1, y1, x2, y2, ink, weight) {
      doc.setDrawColor(shade[ink]).setLineWidth(weight).line(x1, y1, x2, y2);
    },
    path(points, ink, weight, dashed = false) {
      const [first, steps] = traced(points);
      doc.setDrawColor(shade[ink]).setLineWidth(weight);
      if (dashed) doc.setLineDashPattern(dashes, 0);
      doc.lines(steps, first.x, first.y, [1, 1], 'S');
      if (dashed) doc.setLineDashPattern([], 0);
    },
    shape(points, fill) {
      const [first, steps] = traced(points);
      doc.setFillColor(shade[fill]).lines(steps, first.x, first.y, [1, 1], 'F', true);
    },
    circle(x, y, radius, ink, weight) {
      doc.setDrawColor(shade[ink]).setLineWidth(weight).circle(x, y, radius, 'S');
    },
    area(x, y, width, height, ink) {
      doc.setFillColor(shade[ink]).rect(x, y, width, height, 'F');
    },
    frame(x, y, width, height, ink, dashed = false) {
      if (dashed) doc.setLineDashPattern(dashes, 0);
      doc.setDrawColor(shade[ink]).setLineWidth(hairline).rect(x, y, width, height, 'S');
      if (dashed) doc.setLineDashPattern([], 0);
    },
    dot(x, y, radius, fill, edge) {
      doc.setFillColor(shade[fill]);
      if (edge === undefined) doc.circle(x, y, radius, 'F');
      else doc.setDrawColor(shade[edge]).setLineWidth(0.3).circle(x, y, radius, 'FD');
    },
    link: (x, y, width, height, href) => doc.link(x, y, width, height, { url: href }),
    linkToPage: (x, y, width, height, pageNumber) => doc.link(x, y, width, height, { pageNumber }),
    page: () => doc.getCurrentPageInfo().pageNumber,
  };
}

/** Where a line begins, and the way from each of its points to the next. */
function traced([first = { x: 0, y: 0 }, ...rest]: readonly Point[]): [Point, number[][]] {
  let last = first;
  const steps = rest.map((point) => {
    const step = [point.x - last.x, point.y - last.y];
    last = point;
    return step;
  });
  return [first, steps];
}

interface Run {
  readonly text: string;
  readonly family: Style['family'];
}

/** The serif lacks □ and a few letters of Latin Extended-A that the sans has. */
function runsOf(doc: jsPDF, text: string, style: Style): readonly Run[] {
  if (style.family === 'sans' || !/[^ -ÿ]/.test(text)) return [{ text, family: style.family }];
  const { metadata } = useFont(doc, 'serif', style.weight).getFont();
  const runs: { text: string; family: Style['family'] }[] = [];
  for (const character of text) {
    const known = metadata.characterToGlyph(character.codePointAt(0)) > 0;
    const family = known ? 'serif' : 'sans';
    const last = runs.at(-1);
    if (last?.family === family) last.text += character;
    else runs.push({ text: character, family });
  }
  return runs;
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
