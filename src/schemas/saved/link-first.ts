import type { ItemId } from '../../domain/ids.ts';
import { answerBytes, unpackAnswers } from './answer-codes.ts';
import type { LinkContent, LinkTables } from './link.ts';
import { linkContent } from './link-content.ts';
import { decodeText } from './sealed-bytes.ts';

const headBytes = 3;

/**
 * Reads a link of version 1, which is no longer written: version, edition and flow (a byte each),
 * three bits per item of the edition, and the organisation as UTF-8. Null where it is damaged.
 */
export function readFirst(
  body: Uint8Array,
  items: readonly ItemId[],
  tables: LinkTables,
): LinkContent | null {
  const flow = tables.flows[body[2] ?? 0];
  const end = headBytes + answerBytes(items.length);
  if (flow === undefined || body.length < end) return null;
  const organisation = decodeText(body.subarray(end));
  if (organisation === null) return null;
  const answers = unpackAnswers(body.subarray(headBytes, end), items);
  return linkContent(flow, { answers, profile: organisation === '' ? {} : { organisation } });
}
