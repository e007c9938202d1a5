import type { jsPDF } from 'jspdf';
import { useFont } from './fonts.ts';
import type { Metrics, Type } from './metrics.ts';
import type { PictureShape } from './pdf-options.ts';
import { noTags, type Tags } from './tags.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How an outline is drawn and filled, in colours as #rrggbb. */
export interface Paint {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly weight?: number;
  readonly dashed?: boolean;
}

/** What a pen draws on, in millimetres from the upper left corner: a document, or a picture. */
export interface Canvas {
  readonly text: (
    text: string,
    x: number,
    y: number,
    type: Type,
    colour: string,
    /** Whether the line ends with it. */
    last: boolean,
  ) => void;
  readonly polygon: (points: readonly Point[], closed: boolean, paint: Paint) => void;
  readonly circle: (x: number, y: number, radius: number, paint: Paint) => void;
  readonly link: (
    x: number,
    y: number,
    width: number,
    height: number,
    target: LinkTarget,
    contents: string,
  ) => void;
  readonly tags: Tags;
}

export type LinkTarget = { readonly url: string } | { readonly page: number };

/** The current page of a document whose fonts have been added. */
export function documentCanvas(doc: jsPDF, tags: Tags): Canvas {
  const painted = ({ fill, stroke, weight = hairline, dashed = false }: Paint, draw: Draw) => {
    tags.graphics();
    if (fill !== undefined) doc.setFillColor(fill);
    if (stroke !== undefined) doc.setDrawColor(stroke).setLineWidth(weight);
    if (dashed) doc.setLineDashPattern([...dashes], 0);
    draw(`${fill === undefined ? '' : 'F'}${stroke === undefined ? '' : 'D'}`);
    if (dashed) doc.setLineDashPattern([], 0);
  };
  return {
    tags,
    text(text, x, y, { family, weight, size }, colour, last) {
      tags.text();
      // Without a space the last word of a line and the first of the next are read as one.
      const read = last ? `${text} ` : text;
      useFont(doc, family, weight).setFontSize(size).setTextColor(colour).text(read, x, y);
    },
    polygon(points, closed, paint) {
      const [first, steps] = traced(points);
      painted(paint, (style) => doc.lines(steps, first.x, first.y, [1, 1], style, closed));
    },
    circle: (x, y, radius, paint) => painted(paint, (style) => doc.circle(x, y, radius, style)),
    link: (x, y, width, height, target, contents) =>
      tags.link([x, y, width, height], target, contents),
  };
}

type Draw = (style: string) => void;

const hairline = 0.2;
const dashes = [0.8, 0.8] as const;

/**
 * Notes what is drawn as shapes for a page in the browser.
 * @param metrics where the shapes are to say how wide a text is, for readers without these fonts
 */
export function pictureCanvas(shapes: PictureShape[], metrics?: Metrics): Canvas {
  const path = (d: string, { fill, stroke, weight = hairline }: Paint) =>
    shapes.push({
      kind: 'path',
      d,
      fill: fill ?? null,
      stroke: stroke ?? null,
      strokeWidth: stroke === undefined ? 0 : weight,
    });
  return {
    tags: noTags,
    text: (text, x, y, { family, weight, size }, fill) =>
      shapes.push({
        kind: 'text',
        x,
        y,
        text,
        ...(metrics === undefined ? {} : { width: metrics.width(text, { family, weight, size }) }),
        // A typographic point is a 72nd of an inch; the picture is in millimetres.
        size: (size * 25.4) / 72,
        face: family,
        weight: weight === 'regular' ? 400 : 600,
        fill,
      }),
    polygon(points, closed, paint) {
      const whole = closed ? [...points, ...points.slice(0, 1)] : points;
      const lines = paint.dashed === true ? dashesAlong(whole) : [whole];
      path(lines.map(drawn).join(''), paint);
    },
    circle(x, y, radius, paint) {
      const half = `A${number(radius)} ${number(radius)} 0 1 0`;
      const [left, right, middle] = [number(x - radius), number(x + radius), number(y)];
      path(`M${left} ${middle}${half} ${right} ${middle}${half} ${left} ${middle}Z`, paint);
    },
    link: () => {},
  };
}

function drawn(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`)
    .join('');
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The dashes of a line of points, each as a line of its own. */
function dashesAlong(points: readonly Point[]): readonly (readonly Point[])[] {
  const [dash, pause] = dashes;
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    const at = (way: number) => ({
      x: start.x + ((end.x - start.x) * way) / length,
      y: start.y + ((end.y - start.y) * way) / length,
    });
    const count = length === 0 ? 0 : Math.ceil(length / (dash + pause));
    return Array.from({ length: count }, (_, step) => {
      const begins = step * (dash + pause);
      return [at(begins), at(Math.min(length, begins + dash))];
    });
  });
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
