/**
 * The page in millimetres: A4, a narrow column for titles and notes, a wide one for text. Distances
 * are multiples of a grid of 4, halved where lines are small.
 */
export const page = {
  width: 210,
  height: 297,
  left: 18,
  right: 192,
  top: 26,
  bottom: 276,
} as const;

export const fullWidth = page.right - page.left;
export const side = { x: page.left, width: 38 } as const;
export const main = { x: 62, width: page.right - 62 } as const;
