import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { writeSaved } from '../schemas/saved/saved-file.ts';
import type { FileFault } from './read-file.ts';

/** The text of a file that may be a saved assessment, or why there is none. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly fault: FileFault };

/**
 * The text in a file that a user chose: of a PDF what it carries, of any other file all of it.
 * @throws where what reads a PDF cannot be fetched
 */
export async function textInFile(bytes: Uint8Array): Promise<FileText> {
  if (!beginsAsPdf(bytes)) return { kind: 'text', text: new TextDecoder().decode(bytes) };
  const { findCarried } = await import('../schemas/saved/pdf-carrier.ts');
  const found = await findCarried(bytes);
  return found.kind === 'carried'
    ? { kind: 'text', text: found.text }
    : { kind: 'refused', fault: pdfFaults[found.kind] };
}

/**
 * What the report's PDF carries of an assessment: all of it, or only that it was left out.
 * @throws where what seals it cannot be fetched
 */
export async function carriedOf(
  saved: SavedAssessment | null,
): Promise<{ readonly mark: string; readonly sealed: string }> {
  const carrier = await import('../schemas/saved/pdf-carrier.ts');
  const sealed =
    saved === null ? carrier.sealedWithout : await carrier.sealForPdf(writeSaved(saved));
  return { mark: carrier.carrierMark, sealed };
}

const pdfFaults = {
  without: 'pdfWithout',
  lost: 'pdfLost',
  damaged: 'pdfDamaged',
  foreign: 'pdfForeign',
  cutOff: 'cutOff',
  newer: 'newer',
} as const satisfies Record<string, FileFault>;

/** Some programs write a few bytes before a PDF begins. */
function beginsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
