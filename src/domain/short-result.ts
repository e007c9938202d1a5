import type { Assessment } from './assess.ts';

/**
 * Somebody who goes on from a short flow to a long one keeps the short result until the long one
 * carries a level.
 * @param whole what the long flow gives
 * @param short what the short flow gives, asked for only where it is needed
 * @returns the short result where it is the one to tell, null where the whole one is
 */
export function shortResult(whole: Assessment, short: () => Assessment): Assessment | null {
  if (whole.maturity.kind !== 'tooFew') return null;
  const found = short();
  return found.maturity.kind === 'scored' ? found : null;
}
