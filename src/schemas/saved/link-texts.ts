import * as v from 'valibot';
import type { ItemId } from '../../domain/ids.ts';
import { longestName, longestNote, longestReportNote } from './saved-assessment.ts';
import { decodeText } from './sealed-bytes.ts';
import { textUpTo } from './text-up-to.ts';

/** What a link carries in words. */
export interface LinkTexts {
  readonly organisation: string;
  readonly preparedBy: string;
  readonly preparedFor: string;
  readonly reportNote: string;
  readonly name: string;
  readonly notes: ReadonlyMap<ItemId, string>;
}

/**
 * The texts as UTF-8 of a JSON array: organisation, author, whom the
 * report is for, the word to its readers, name, and a list of the notes, each with
 * its item's place in the edition. Nothing at all where there are none.
 */
export function packTexts(texts: LinkTexts, items: readonly ItemId[]): Uint8Array {
  const { organisation, preparedBy, preparedFor, reportNote, name } = texts;
  const said = [organisation, preparedBy, preparedFor, reportNote, name];
  const notes = items.flatMap((id, index) => {
    const note = texts.notes.get(id) ?? '';
    return note === '' ? [] : [[index, note]];
  });
  if (said.join('') === '' && notes.length === 0) return new Uint8Array();
  return new TextEncoder().encode(JSON.stringify([...said, notes]));
}

/** Reads texts. Null where they are none, are too long, or belong to an item that is not there. */
export function unpackTexts(bytes: Uint8Array, items: readonly ItemId[]): LinkTexts | null {
  if (bytes.length === 0) return { ...nothingSaid, notes: new Map() };
  const result = v.safeParse(form, parse(bytes));
  if (!result.success) return null;
  const [organisation, preparedBy, preparedFor, reportNote, name, numberedNotes] = result.output;
  const notes = new Map<ItemId, string>();
  for (const [index, note] of numberedNotes) {
    const id = items[index];
    if (id === undefined || notes.has(id)) return null;
    notes.set(id, note);
  }
  return { organisation, preparedBy, preparedFor, reportNote, name, notes };
}

const nothingSaid = {
  organisation: '',
  preparedBy: '',
  preparedFor: '',
  reportNote: '',
  name: '',
} as const;

const name = textUpTo(longestName);
const note = v.pipe(textUpTo(longestNote), v.minLength(1));
const numbered = v.array(v.strictTuple([v.number(), note]));
const form = v.strictTuple([name, name, name, textUpTo(longestReportNote), name, numbered]);

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? '');
  } catch {
    return undefined;
  }
}
