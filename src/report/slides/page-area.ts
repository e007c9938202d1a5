import type { Box } from './fit-text.ts';

/** A slide of 16:9, in inches. */
export const page = { width: 13.333, height: 7.5, left: 0.8, right: 12.533 } as const;

export const kickerBox: Box = { x: page.left, y: 0.48, w: page.right - page.left, h: 0.3 };
export const titleBox: Box = { x: page.left, y: 0.78, w: page.right - page.left, h: 1.02 };

/** What is left for the content of a slide. */
export const content: Box = { x: page.left, y: 2.0, w: page.right - page.left, h: 4.75 };

/** Where footers begin. */
export const footTop = 7.0;

/** Columns beside each other, by their shares of the width. */
export function columns(box: Box, shares: readonly number[], gap = 0.5): readonly Box[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const room = box.w - gap * (shares.length - 1);
  let x = box.x;
  return shares.map((share) => {
    const w = (room * share) / total;
    const column = { ...box, x, w };
    x += w + gap;
    return column;
  });
}

/** The part of a box below some height. */
export function below(box: Box, height: number): Box {
  return { ...box, y: box.y + height, h: Math.max(0.2, box.h - height) };
}

/** The upper part of a box. */
export function top(box: Box, height: number): Box {
  return { ...box, h: Math.min(height, box.h) };
}
