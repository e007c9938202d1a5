import { readBytes } from '../platform/page.ts';
import { readBundle } from '../schemas/saved/bundle.ts';
import { textInFile } from './file-text.ts';
import { type FileResult, readFile } from './read-file.ts';

/**
 * Everything that a file holds, whatever it is: one assessment, or each of a bundle; a PDF, the one it
 * carries. Null where the
 * browser cannot read it.
 */
export async function readFiles(file: Blob): Promise<readonly FileResult[] | null> {
  const bytes = await readBytes(file);
  const found = bytes === null ? null : await textInFile(bytes).catch(() => null);
  if (found === null) return null;
  return found.kind === 'refused' ? [found] : readAll(found.text);
}

/** The assessments in a text that a user chose, or why there is none; never throws. */
export function readAll(text: string): readonly FileResult[] {
  if (text.length > longest) return [{ kind: 'refused', fault: 'foreign' }];
  const bundle = readBundle(parsed(text));
  if (bundle.kind === 'none') return [readFile(text)];
  return bundle.kind === 'refused' ? [bundle] : bundle.entries;
}

/** In characters: several times what any device keeps. */
const longest = 24_000_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
