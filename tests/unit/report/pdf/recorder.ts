import type { Ink, Pen, Point } from '../../../../src/report/pdf/pen.ts';
import { noTags } from '../../../../src/report/pdf/tags.ts';

export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** A pen that notes what it is told; every letter is half as wide as it is high. */
export function recorder() {
  const marks = {
    dots: [] as (Point & { radius: number; fill: Ink; edge: Ink | undefined })[],
    areas: [] as (Area & { ink: Ink })[],
    texts: [] as (Area & { text: string; ink: Ink })[],
    paths: [] as { points: readonly Point[]; ink: Ink; dashed: boolean }[],
    lines: [] as { from: Point; to: Point; ink: Ink; weight: number }[],
    shapes: [] as { points: readonly Point[]; fill: Ink }[],
    circles: [] as (Point & { radius: number })[],
    frame: { x: 0, y: 0, width: 0, height: 0 } as Area,
  };
  const width: Pen['width'] = (text, style) => text.length * style.size * 0.17;
  const pen: Pen = {
    width,
    write(text, x, y, style) {
      const height = style.size * 0.24;
      const area = { x, y: y - height, width: width(text, style), height };
      marks.texts.push({ ...area, text, ink: style.ink });
      return x + area.width;
    },
    line: (x1, y1, x2, y2, ink, weight) =>
      marks.lines.push({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 }, ink, weight }),
    path: (points, ink, _, dashed = false) => marks.paths.push({ points, ink, dashed }),
    shape: (points, fill) => marks.shapes.push({ points, fill }),
    circle: (x, y, radius) => marks.circles.push({ x, y, radius }),
    area: (x, y, w, h, ink) => marks.areas.push({ x, y, width: w, height: h, ink }),
    frame(x, y, w, h, _ink, dashed) {
      if (dashed !== true) marks.frame = { x, y, width: w, height: h };
    },
    dot: (x, y, radius, fill, edge) => marks.dots.push({ x, y, radius, fill, edge }),
    link: () => {},
    linkToPage: () => {},
    tags: noTags,
  };
  return { pen, marks };
}

/** Whether two areas lie on each other. */
export function touch(one: Area, other: Area): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
