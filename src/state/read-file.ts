import { endsEarly } from '../schemas/saved/ends-early.ts';
import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';
import { readSavedData } from '../schemas/saved/saved-file.ts';

/**
 * Why a file was not opened: it is an assessment with something wrong in it, it ends too early, it is
 * something else altogether, or a later version wrote it. A PDF may have been made without the
 * assessment, have lost it on the way, carry one that was damaged, or be none from here.
 */
export type FileFault =
  | 'damaged'
  | 'cutOff'
  | 'foreign'
  | 'newer'
  | 'pdfWithout'
  | 'pdfLost'
  | 'pdfDamaged'
  | 'pdfForeign';

export type FileResult =
  | { readonly kind: 'opened'; readonly assessment: SavedAssessment }
  | { readonly kind: 'refused'; readonly fault: FileFault };

/** Reads a file that a user chose, whatever it is; never throws. */
export function readFile(text: string): FileResult {
  if (text.length > longest) return { kind: 'refused', fault: 'foreign' };
  // Some editors begin what they save with a byte order mark.
  const json = text.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { kind: 'refused', fault: faultOfText(json) };
  }
  const result = readSavedData(data);
  if (result.kind === 'opened' || result.fault === 'newer') return result;
  return { kind: 'refused', fault: isOurs(data) ? 'damaged' : 'foreign' };
}

/** In characters: no device keeps as much, so no assessment is as long, and a page would stand still. */
const longest = 4_000_000;

/** Parts that hardly any other file has together; some may be what is damaged. */
const parts = ['edition', 'flow', 'createdAt', 'changedAt', 'asked', 'answers', 'profile', 'notes'];
const enough = 3;

function isOurs(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const found = parts.filter((part) => Object.hasOwn(data, part)).length;
  return found >= enough || (found > 0 && Object.hasOwn(data, 'format'));
}

function faultOfText(text: string): FileFault {
  if (endsEarly(text)) return 'cutOff';
  const found = parts.filter((part) => text.includes(`"${part}"`)).length;
  return text.trimStart().startsWith('{') && found >= enough ? 'damaged' : 'foreign';
}
