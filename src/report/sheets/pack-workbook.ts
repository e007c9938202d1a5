import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LongTexts } from './long-texts.ts';

const textsPart = 'xl/sharedStrings.xml';

/**
 * A workbook packed anew with its long texts back in place, without a worker. Its parts bear the
 * report's date instead of the clock's.
 */
export async function packWorkbook(written: Blob, texts: LongTexts, date: Date): Promise<Blob> {
  const parts = unzipSync(new Uint8Array(await written.arrayBuffer()));
  const given = parts[textsPart];
  if (given === undefined) throw new Error('the workbook has no texts');
  const packed = zipSync(
    { ...parts, [textsPart]: strToU8(texts.restored(strFromU8(given))) },
    { mtime: date },
  );
  return new Blob([packed], { type: written.type });
}
