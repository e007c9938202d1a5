/**
 * True for what Chromium throws when it gives up a moving change between two pages, as it does on a
 * busy machine. The new page is shown all the same; only the movement is left out.
 */
export function isTransitionNoise(message: string): boolean {
  return /Transition was (aborted|skipped)/.test(message);
}
