import type { ItemId } from '../../domain/ids.ts';
import type { LinkContent, LinkTables } from './link.ts';
import { readCodes } from './link-codes.ts';
import { noTexts, readTexts, unpackWords } from './link-texts.ts';

/**
 * Reads a link of version 2, which is no longer written: the codes, as `link-codes.ts` lays them out,
 * and the texts, or nothing where there are none. Null where it is damaged.
 */
export function readSecond(
  body: Uint8Array,
  items: readonly ItemId[],
  tables: LinkTables,
): LinkContent | null {
  const codes = readCodes(body, items, tables, 0);
  if (codes === null) return null;
  const bytes = body.subarray(codes.end);
  const texts = bytes.length === 0 ? noTexts : readTexts(unpackWords(bytes), items);
  if (texts === null) return null;
  const { content } = codes;
  return { ...content, ...texts, profile: { ...texts.profile, ...content.profile } };
}
