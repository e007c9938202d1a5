/**
 * A number as it is compared: rounded to 1e-9, so that sums of binary fractions meet the cuts they
 * meet on paper (0.55 - 0.5 is 0.050000000000000044 in doubles).
 */
export function settle(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** True when `value` reaches `cut`, both settled. Example: `atLeast(20, 20)` is true. */
export function atLeast(value: number, cut: number): boolean {
  return settle(value) >= settle(cut);
}

/** True when `value` is at most `limit`, both settled. */
export function atMost(value: number, limit: number): boolean {
  return settle(value) <= settle(limit);
}

/**
 * Rounds half up to `digits` decimals for display, but never across a cut: a value below a cut is
 * shown below it. Example: `roundForDisplay(59.97, 1, [60])` is 59.9, not 60.
 */
export function roundForDisplay(value: number, digits: number, cuts: readonly number[]): number {
  const scale = 10 ** digits;
  const scaled = settle(value * scale);
  const rounded = Math.floor(scaled + 0.5) / scale;
  const crossed = cuts.some((cut) => !atLeast(value, cut) && atLeast(rounded, cut));
  return crossed ? Math.floor(scaled) / scale : rounded;
}
