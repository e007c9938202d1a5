import { useEffect, useState } from 'preact/hooks';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { PdfCover } from '../../report/pdf/pdf-cover.ts';
import type { PagePicture, PdfOptions } from '../../report/pdf/pdf-options.ts';
import type { Report } from '../../report/report.ts';
import { PageFigure } from '../../ui/page-figure.tsx';
import { loadPdf } from './making.ts';

interface Props {
  readonly words: ResultWords;
  readonly report: Report;
  readonly cover: PdfCover;
  readonly options: PdfOptions;
}

/** Typing should not lay a page for every letter. */
const settledMs = 250;

/** Page one as it will be, once it is asked for. */
export function ReportPreview({ words, report, cover, options }: Props) {
  const [open, setOpen] = useState(false);
  const [picture, setPicture] = useState<PagePicture | null>(null);
  const [failed, setFailed] = useState(false);
  const { download: told } = words;
  // The cover is made anew at every drawing of the page; what it says decides.
  const said = JSON.stringify([cover, options]);
  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    const lay = async () => {
      try {
        const pdf = await loadPdf();
        const laid = await pdf.previewPage(report, cover, options);
        if (wanted) setPicture(laid);
        if (wanted) setFailed(false);
      } catch {
        if (wanted) setFailed(true);
      }
    };
    const timer = setTimeout(() => void lay(), picture === null ? 0 : settledMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [open, report, said]);
  return (
    <details class="report-preview" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{told.preview}</summary>
      {failed ? (
        <p role="alert">{told.previewFailed}</p>
      ) : picture === null ? (
        <p>{told.previewLoading}</p>
      ) : (
        <PageFigure {...picture} label={told.previewLabel} />
      )}
    </details>
  );
}
