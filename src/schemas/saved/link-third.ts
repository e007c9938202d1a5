import type { ItemId } from '../../domain/ids.ts';
import { type PackedLadder, packLadder, unpackLadder } from './ladder-codes.ts';
import type { LinkContent, LinkTables } from './link.ts';
import { readCodes, writeCodes } from './link-codes.ts';
import { listNumbers, noNumbers, readNumbers } from './link-numbers.ts';
import { listPlan, noPlan, readPlan } from './link-plan.ts';
import {
  listTexts,
  noTexts,
  packWords,
  readTexts,
  textsInList,
  unpackWords,
} from './link-texts.ts';

/** The version that is written. */
export const thirdVersion = 3;

/**
 * The bytes of a link of version 3: the codes, as `link-codes.ts` lays them out; where a flag says so,
 * the ladder; and a list of the texts, after which come the firm's own numbers and then its plan, where
 * there are any.
 * @throws Error when the flow is not in the tables, or they list more of anything than fits.
 */
export function writeThird(content: LinkContent, tables: LinkTables): Uint8Array {
  const edition = tables.editions.at(-1);
  if (edition === undefined || !tables.flows.includes(content.flow)) {
    throw new Error(`not a flow of links: ${content.flow}`);
  }
  const ladder = packLadder(tables.kpis, content.ladder);
  const flags = ladder.length === 0 ? 0 : ladderFlag;
  const texts = listTexts(content, edition.items);
  const more = listMore(content);
  return Uint8Array.from([
    ...writeCodes(thirdVersion, content, edition, tables, flags),
    ...ladder,
    ...packWords([...texts, ...more]),
  ]);
}

/** Reads a link of version 3. Null where it is damaged. */
export function readThird(
  body: Uint8Array,
  items: readonly ItemId[],
  tables: LinkTables,
): LinkContent | null {
  const codes = readCodes(body, items, tables, ladderFlag);
  if (codes === null) return null;
  const { content, flags, end } = codes;
  const read = (flags & ladderFlag) === 0 ? noLadder : unpackLadder(body, end, tables.kpis);
  const words = read === null ? null : readWords(body.subarray(end + read.length), items);
  if (read === null || words === null) return null;
  const profile = { ...words.profile, ...content.profile };
  return { ...content, ...words, profile, ladder: read.ladder };
}

const ladderFlag = 4;
const noLadder: PackedLadder = { ladder: new Map(), length: 0 };

function readWords(bytes: Uint8Array, items: readonly ItemId[]) {
  if (bytes.length === 0) return { ...noTexts, ...noNumbers, ...noPlan };
  const list = unpackWords(bytes);
  if (!Array.isArray(list)) return null;
  const texts = readTexts(list.slice(0, textsInList), items);
  const more = readMore(list.slice(textsInList));
  if (texts === null || more === null) return null;
  return { ...texts, ...more, profile: { ...texts.profile, ...more.profile } };
}

/** Numbers and plan, as far as there are any; before a plan an empty list stands for no numbers. */
function listMore(content: LinkContent): readonly (readonly unknown[])[] {
  const numbers = listNumbers(content);
  const plan = listPlan(content);
  if (plan !== null) return [numbers ?? [], plan];
  return numbers === null ? [] : [numbers];
}

function readMore([numbers, plan, ...others]: readonly unknown[]) {
  if (others.length > 0) return null;
  const none = numbers === undefined || (plan !== undefined && isEmptyList(numbers));
  const readNumbersOf = none ? noNumbers : readNumbers(numbers);
  const readPlanOf = plan === undefined ? noPlan : readPlan(plan);
  if (readNumbersOf === null || readPlanOf === null) return null;
  return { ...readNumbersOf, ...readPlanOf };
}

function isEmptyList(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
