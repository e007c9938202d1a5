import { type Answer, type Answers, dontKnow, notApplicable, rated } from '../../domain/answer.ts';
import type { FlowId, ItemId } from '../../domain/ids.ts';

/** What an address can carry: which flow, its answers and the name of the organisation. */
export interface LinkContent {
  readonly flow: FlowId;
  readonly answers: Answers;
  readonly organisation: string;
}

/** The frozen lists that a link counts by: its edition's items, and the flows, both in order. */
export interface LinkTables {
  readonly edition: number;
  readonly items: readonly ItemId[];
  readonly flows: readonly FlowId[];
}

export type LinkResult =
  | { readonly kind: 'opened'; readonly content: LinkContent }
  | { readonly kind: 'refused'; readonly fault: 'damaged' | 'newer' };

const version = 1;
const headBytes = 3;
const sumBytes = 2;
const bitsPerAnswer = 3;
const codes: readonly (Answer | null)[] = [
  null,
  rated(1),
  rated(2),
  rated(3),
  rated(4),
  rated(5),
  dontKnow,
  notApplicable,
];

/**
 * Packs answers for an address: version, edition and flow (a byte each), three bits per item of the
 * edition in its frozen order, the organisation as UTF-8, and a two-byte checksum, as base64url.
 * @throws Error when the flow is not in the tables.
 */
export function encodeLink(content: LinkContent, tables: LinkTables): string {
  const flow = tables.flows.indexOf(content.flow);
  if (flow < 0) throw new Error(`not a flow of this edition: ${content.flow}`);
  const packed = new Uint8Array(answerBytes(tables));
  tables.items.forEach((id, index) => {
    putBits(packed, index * bitsPerAnswer, codeOf(content.answers.get(id)));
  });
  const text = new TextEncoder().encode(content.organisation);
  const body = Uint8Array.from([version, tables.edition, flow, ...packed, ...text]);
  const sum = checksum(body);
  return toBase64Url(Uint8Array.from([...body, sum >> 8, sum & 255]));
}

/** Unpacks an address. Anything damaged or from a later version is refused; never throws. */
export function decodeLink(text: string, tables: LinkTables): LinkResult {
  const bytes = fromBase64Url(text);
  const least = headBytes + answerBytes(tables) + sumBytes;
  if (bytes === null || bytes.length < headBytes + sumBytes) return damaged;
  const body = bytes.subarray(0, -sumBytes);
  const [high = 0, low = 0] = bytes.subarray(-sumBytes);
  if (checksum(body) !== high * 256 + low) return damaged;
  const [madeBy = 0, edition = 0, flowIndex = 0] = body;
  if (madeBy > version || edition > tables.edition) return { kind: 'refused', fault: 'newer' };
  const flow = tables.flows[flowIndex];
  if (madeBy !== version || edition !== tables.edition || flow === undefined) return damaged;
  if (bytes.length < least) return damaged;
  const packed = body.subarray(headBytes, headBytes + answerBytes(tables));
  const organisation = decodeText(body.subarray(headBytes + packed.length));
  if (organisation === null) return damaged;
  const answers = tables.items.flatMap((id, index) => {
    const answer = codes[getBits(packed, index * bitsPerAnswer)] ?? null;
    return answer === null ? [] : [[id, answer] as const];
  });
  return { kind: 'opened', content: { flow, answers: new Map(answers), organisation } };
}

const damaged: LinkResult = { kind: 'refused', fault: 'damaged' };

function answerBytes(tables: LinkTables): number {
  return Math.ceil((tables.items.length * bitsPerAnswer) / 8);
}

function codeOf(answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if (answer.kind === 'rated') return answer.position;
  return answer.kind === 'dontKnow' ? 6 : 7;
}

function putBits(bytes: Uint8Array, at: number, value: number): void {
  for (let bit = 0; bit < bitsPerAnswer; bit += 1) {
    const place = at + bit;
    const on = (value >> (bitsPerAnswer - 1 - bit)) & 1;
    bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (on << (7 - (place & 7)));
  }
}

function getBits(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let place = at; place < at + bitsPerAnswer; place += 1) {
    value = value * 2 + (((bytes[place >> 3] ?? 0) >> (7 - (place & 7))) & 1);
  }
  return value;
}

/** CRC-16/CCITT-FALSE: finds every single slip and nearly all others. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffff;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
    }
  }
  return sum;
}

function toBase64Url(bytes: Uint8Array): string {
  const plain = btoa(String.fromCharCode(...bytes));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(plain, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
