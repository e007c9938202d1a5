import { crc32 } from './crc32.ts';
import { deflated, inflated } from './deflate.ts';

/**
 * What a PDF carries: a saved assessment; none, since it was made without; none any more, where a
 * program on the way kept only the mark; something that was damaged or cut off on the way; the work
 * of a later version; or it is no report from here.
 */
export type Carried =
  | { readonly kind: 'carried'; readonly text: string }
  | { readonly kind: 'without' | 'lost' | 'damaged' | 'cutOff' | 'newer' | 'foreign' };

/** Stands among the keywords of every PDF from here; it survives where other metadata does not. */
export const carrierMark = 'loopcheck-report';

/**
 * A text sealed for the metadata of a PDF: the mark, a version, the number of bytes, their CRC-32,
 * and the bytes, deflated, in letters that XML takes as they are.
 */
export async function sealForPdf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const sum = crc32(bytes).toString(16).padStart(8, '0');
  const body = lettersOf(await deflated(bytes));
  return [carrierMark, version, bytes.length, sum, body, 'end'].join(':');
}

/** What stands there in a PDF that was made without the assessment, so that it can say so. */
export const sealedWithout = `${carrierMark}:without:end`;

/** Finds what a PDF carries, wherever it lies and however it was packed; never throws. */
export async function findCarried(pdf: Uint8Array): Promise<Carried> {
  const plain = latin(pdf);
  const found = await carriedIn(plain);
  if (found?.kind === 'carried' || found?.kind === 'without') return found;
  // A program on the way may have packed the metadata, or rewritten the keywords as UTF-16.
  const rewritten = await carriedIn(
    `${plain}\n${await unpackedIn(pdf, plain)}`.replaceAll('\0', ''),
  );
  const best = rewritten ?? found ?? { kind: 'foreign' };
  const ends = plain.slice(-1024).includes('%%EOF');
  const lacks = best.kind === 'damaged' || best.kind === 'lost';
  return lacks && !ends ? { kind: 'cutOff' } : best;
}

const version = 1;

/** In bytes: more than any device keeps of an assessment. */
const longest = 16_000_000;

const seals = new RegExp(`${carrierMark}:(\\d+):(\\d+):([0-9a-f]{8}):([\\w\\s+/=]*):end`, 'g');

/** What a text holds; null where not even the mark. A program that adds to a file adds at its end. */
async function carriedIn(text: string): Promise<Carried | null> {
  for (const [, of, length, sum, body = ''] of [...text.matchAll(seals)].toReversed()) {
    if (Number(of) !== version) continue;
    const opened = await unsealed(body, Number(length), Number.parseInt(sum ?? '', 16));
    if (opened !== null) return { kind: 'carried', text: opened };
  }
  const begun = [...text.matchAll(new RegExp(`${carrierMark}:(\\d+):`, 'g'))];
  if (begun.some(([, of]) => Number(of) > version)) return { kind: 'newer' };
  if (begun.length > 0) return { kind: 'damaged' };
  if (text.includes(sealedWithout)) return { kind: 'without' };
  return text.includes(carrierMark) ? { kind: 'lost' } : null;
}

async function unsealed(body: string, length: number, sum: number): Promise<string | null> {
  if (length > longest) return null;
  const bytes = await inflated(bytesOf(body.replace(/\s/g, '')), 'deflate-raw', longest);
  return bytes.length === length && crc32(bytes) === sum ? wholeText(bytes) : null;
}

/** With the byte order mark that it may begin with. */
function wholeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** What the packed metadata and the packed objects of a PDF say. */
async function unpackedIn(pdf: Uint8Array, plain: string): Promise<string> {
  const parts: string[] = [];
  let left = longest;
  for (const { index, 0: head } of plain.matchAll(/\bstream\r?\n/g)) {
    const facts = plain.slice(plain.lastIndexOf('obj', index), index);
    if (!/\/(ObjStm|Metadata)\b/.test(facts) || !facts.includes('/FlateDecode')) continue;
    const from = index + head.length;
    const to = plain.indexOf('endstream', from);
    const bytes = await inflated(pdf.slice(from, to < 0 ? pdf.length : to), 'deflate', left);
    left -= bytes.length;
    parts.push(latin(bytes));
    if (left <= 0) break;
  }
  return parts.join('\n');
}

/**
 * Bytes in base64, which XML takes as it is. Links have code of their own for the like: what a page
 * needs at once is not to be split from what it fetches later.
 */
function lettersOf(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes of base64; none where it is none. */
function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** One character a byte, so that places in the text are places in the file. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
