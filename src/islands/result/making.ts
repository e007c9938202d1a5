import { useRef, useState } from 'preact/hooks';
import { download } from '../../platform/download.ts';
import { nextTask } from '../../platform/page.ts';
import type { CarriedData, PdfCover } from '../../report/pdf/pdf-cover.ts';
import type { PdfOptions } from '../../report/pdf/pdf-options.ts';
import type { Report } from '../../report/report.ts';

/** How far the making of the report has come, and how it ended. */
export type Making =
  | { readonly state: 'idle' | 'failed' | 'broken' | 'cancelled' }
  | { readonly state: 'making'; readonly share: number }
  | { readonly state: 'done'; readonly name: string };

export const loadPdf = () => import('../../report/pdf/make-pdf.ts');

/** Fetching ahead may fail in silence: the click tries again and says so. */
export function fetchReportCode(): void {
  loadPdf().catch(() => undefined);
}

/** Makes the report in slices, so that the page can draw, listen and stop it. */
export function useMaking(): {
  readonly making: Making;
  /** @param carry what the file carries, so that it can be opened again; its code is fetched too */
  make(
    report: Report,
    cover: PdfCover,
    options: PdfOptions,
    carry: () => Promise<CarriedData>,
  ): Promise<void>;
  cancel(): void;
} {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const abort = useRef<AbortController | null>(null);

  async function make(
    report: Report,
    cover: PdfCover,
    options: PdfOptions,
    carry: () => Promise<CarriedData>,
  ): Promise<void> {
    if (abort.current !== null) return;
    const stop = new AbortController();
    abort.current = stop;
    setMaking({ state: 'making', share: 0 });
    setMaking(await result(report, cover, options, carry, stop.signal));
    abort.current = null;
  }

  async function result(
    report: Report,
    cover: PdfCover,
    options: PdfOptions,
    carry: () => Promise<CarriedData>,
    signal: AbortSignal,
  ): Promise<Making> {
    const fetched = await Promise.all([loadPdf(), carry()]).catch(() => null);
    if (signal.aborted) return { state: 'cancelled' };
    if (fetched === null) return { state: 'failed' };
    const [pdf, carried] = fetched;
    try {
      const onProgress = (share: number) => setMaking({ state: 'making', share });
      const file = await pdf.makePdf(report, { ...cover, carried }, options, {
        onProgress,
        pause: nextTask,
        signal,
      });
      download(file.blob, file.name);
      return { state: 'done', name: file.name };
    } catch {
      return { state: signal.aborted ? 'cancelled' : 'broken' };
    }
  }
  return { making, make, cancel: () => abort.current?.abort() };
}
