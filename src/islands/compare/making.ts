import { useState } from 'preact/hooks';
import { download } from '../../platform/download.ts';
import { nextTask } from '../../platform/page.ts';
import type { ComparisonReport } from '../../report/describe/compare/comparison-report.ts';
import type { PdfCover } from '../../report/pdf/pdf-cover.ts';

/** How far the making of the PDF has come, and how it ended. */
export type Making =
  | { readonly state: 'idle' | 'making' | 'failed' | 'broken' }
  | { readonly state: 'done'; readonly name: string };

/** Makes the PDF of a comparison; its code is fetched by the click. */
export function useMaking(): {
  readonly making: Making;
  make(report: ComparisonReport, cover: PdfCover): Promise<void>;
} {
  const [making, setMaking] = useState<Making>({ state: 'idle' });

  async function make(report: ComparisonReport, cover: PdfCover): Promise<void> {
    if (making.state === 'making') return;
    setMaking({ state: 'making' });
    setMaking(await result(report, cover));
  }

  return { making, make };
}

async function result(report: ComparisonReport, cover: PdfCover): Promise<Making> {
  const pdf = await import('../../report/pdf/make-comparison-pdf.ts').catch(() => null);
  if (pdf === null) return { state: 'failed' };
  try {
    const file = await pdf.makeComparisonPdf(report, cover, {
      onProgress: () => {},
      pause: nextTask,
      signal: new AbortController().signal,
    });
    download(file.blob, file.name);
    return { state: 'done', name: file.name };
  } catch {
    return { state: 'broken' };
  }
}
