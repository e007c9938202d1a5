import * as v from 'valibot';
import type { ItemId } from '../../domain/ids.ts';
import { longestName, longestNote } from './saved-assessment.ts';
import { decodeText } from './sealed-bytes.ts';

/** What a link carries in words. */
export interface LinkTexts {
  readonly organisation: string;
  readonly preparedBy: string;
  readonly name: string;
  readonly notes: ReadonlyMap<ItemId, string>;
}

/**
 * The texts as UTF-8 of a JSON array: organisation, author, name, and a list of the notes, each with
 * its item's place in the edition. Nothing at all where there are none.
 */
export function packTexts(texts: LinkTexts, items: readonly ItemId[]): Uint8Array {
  const { organisation, preparedBy, name } = texts;
  const notes = items.flatMap((id, index) => {
    const note = texts.notes.get(id) ?? '';
    return note === '' ? [] : [[index, note]];
  });
  if (organisation + preparedBy + name === '' && notes.length === 0) return new Uint8Array();
  return new TextEncoder().encode(JSON.stringify([organisation, preparedBy, name, notes]));
}

/** Reads texts. Null where they are none, are too long, or belong to an item that is not there. */
export function unpackTexts(bytes: Uint8Array, items: readonly ItemId[]): LinkTexts | null {
  if (bytes.length === 0) return { organisation: '', preparedBy: '', name: '', notes: new Map() };
  const result = v.safeParse(form, parse(bytes));
  if (!result.success) return null;
  const [organisation, preparedBy, name, numbered] = result.output;
  const notes = new Map<ItemId, string>();
  for (const [index, note] of numbered) {
    const id = items[index];
    if (id === undefined || notes.has(id)) return null;
    notes.set(id, note);
  }
  return { organisation, preparedBy, name, notes };
}

const name = v.pipe(
  v.string(),
  v.check((text) => [...text].length <= longestName),
);
const note = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((text) => [...text].length <= longestNote),
);
const form = v.strictTuple([name, name, name, v.array(v.strictTuple([v.number(), note]))]);

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? '');
  } catch {
    return undefined;
  }
}
