import * as v from 'valibot';
import type { ItemId } from '../../domain/ids.ts';
import type { LinkContent } from './link.ts';
import { profilePart } from './link-content.ts';
import { longestName, longestNote, longestReportNote } from './saved-assessment.ts';
import { decodeText } from './sealed-bytes.ts';
import { textUpTo } from './text-up-to.ts';

/** What a link carries in words; of the profile, only those. */
export type LinkTexts = Pick<LinkContent, 'name' | 'profile' | 'notes'>;

/** A list of texts, and of lists of something more. */
export type WordList = readonly (string | readonly unknown[])[];

/** How many entries a list of the texts has. */
export const textsInList = 6;

/** The texts of a link that carries none. */
export const noTexts: LinkTexts = { name: '', profile: {}, notes: new Map() };

/**
 * The texts as a list: organisation, author, whom the report is for, the word to its readers, name,
 * and a list of the notes, each with its item's place in the edition.
 */
export function listTexts(content: LinkTexts, items: readonly ItemId[]): WordList {
  const { organisation = '', preparedBy = '', preparedFor = '', reportNote = '' } = content.profile;
  const notes = items.flatMap((id, index) => {
    const note = content.notes.get(id) ?? '';
    return note === '' ? [] : [[index, note]];
  });
  return [organisation, preparedBy, preparedFor, reportNote, content.name, notes];
}

/** Reads texts. Null where they are none, are too long, or belong to an item that is not there. */
export function readTexts(list: unknown, items: readonly ItemId[]): LinkTexts | null {
  const result = v.safeParse(form, list);
  if (!result.success) return null;
  const [organisation, preparedBy, preparedFor, reportNote, name, numberedNotes] = result.output;
  const notes = new Map<ItemId, string>();
  for (const [index, note] of numberedNotes) {
    const id = items[index];
    if (id === undefined || notes.has(id)) return null;
    notes.set(id, note);
  }
  const profile = {
    ...profilePart('organisation', organisation),
    ...profilePart('preparedBy', preparedBy),
    ...profilePart('preparedFor', preparedFor),
    ...profilePart('reportNote', reportNote),
  };
  return { name, profile, notes };
}

/** A list as UTF-8 of its JSON. Nothing at all where nothing stands in it. */
export function packWords(list: WordList): Uint8Array {
  if (list.every((part) => part.length === 0)) return new Uint8Array();
  return new TextEncoder().encode(JSON.stringify(list));
}

/** What such bytes say; undefined where they are no JSON. */
export function unpackWords(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? '');
  } catch {
    return undefined;
  }
}

const name = textUpTo(longestName);
const note = v.pipe(textUpTo(longestNote), v.minLength(1));
const numbered = v.array(v.strictTuple([v.number(), note]));
const form = v.strictTuple([name, name, name, textUpTo(longestReportNote), name, numbered]);
