import type { PdfRun } from './pdf-options.ts';

/** Work in slices: between two of them the page can draw, listen, and stop it. */
export interface Slices {
  /** @throws DOMException named AbortError once the run was stopped */
  readonly next: (share: number) => Promise<void>;
}

/** How long a slice may last before the next one waits, in milliseconds. */
const longest = 12;

export function slicesFor({ onProgress, pause, signal }: PdfRun): Slices {
  let begun = Number.NEGATIVE_INFINITY;
  let told = -1;
  const stopWhereAsked = () => {
    if (signal.aborted) throw new DOMException('The report was stopped.', 'AbortError');
  };
  return {
    async next(share) {
      stopWhereAsked();
      if (share > told) {
        told = share;
        onProgress(share);
      }
      if (performance.now() - begun < longest) return;
      await pause();
      stopWhereAsked();
      begun = performance.now();
    },
  };
}
