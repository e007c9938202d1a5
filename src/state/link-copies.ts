import type { Door } from '../platform/door.ts';
import { encodeLink, type LinkContent, type LinkTables } from '../schemas/saved/link.ts';
import { linkContent } from '../schemas/saved/link-content.ts';
import {
  answersOf,
  notesOf,
  type SavedAssessment,
  shownIn,
  toSavedValue,
} from '../schemas/saved/saved-assessment.ts';
import { askedBy } from './asked-by.ts';
import { blank, named } from './assessment-copies.ts';
import { businessOf, savedBusiness } from './business-copies.ts';
import { writeFragment } from './fragment.ts';
import { changedProfile } from './profile-change.ts';
import type { Setup } from './setup.ts';

/**
 * What goes into a link: all of it, or nothing that somebody wrote: no names, no notes, and none of
 * the firm's own numbers; only the answers and the rungs of its KPIs.
 */
export type LinkTold = 'everything' | 'withoutTexts';

/**
 * The fragment of a private link to an assessment, to stand behind the # of a page's address.
 * Whoever opens it sees the assessment, and nothing is saved there until they say so.
 */
export function makeLink(assessment: SavedAssessment, tables: LinkTables, told: LinkTold): string {
  return writeFragment({ place: '', packed: { key: 'r', text: pack(assessment, tables, told) } });
}

/** An assessment as the text that an address carries. */
export function pack(
  assessment: SavedAssessment,
  tables: LinkTables,
  told: LinkTold = 'everything',
): string {
  return encodeLink(contentOf(assessment, tables, told), tables);
}

/** An assessment made of what an address carried; it has an id and times of its own. */
export function unpack(door: Door, setup: Setup, content: LinkContent): SavedAssessment {
  const base = blank(door, setup);
  const at = base.createdAt;
  const { flow, began, shown, proofMode } = content;
  const answers = Array.from(content.answers, ([id, answer]) => {
    const entry = { value: toSavedValue(answer), at };
    return [id, shown.has(id) ? { ...entry, shown: true } : entry] as const;
  });
  const notes = Array.from(content.notes, ([id, text]) => [id, { text, at }] as const);
  const profile = changedProfile({}, content.profile);
  const assessment = {
    ...base,
    flow,
    ...(began === null ? {} : { began }),
    asked: askedBy(setup, flow, profile.departments ?? []),
    answers: Object.fromEntries(answers),
    profile,
    ...(proofMode ? { proofMode } : {}),
    notes: Object.fromEntries(notes),
    ...savedBusiness(content, at),
  };
  return named(assessment, content.name);
}

/**
 * True when an address brings nothing that is not here already. Answers that this very browser
 * carried must be the same to the word, since something may have been taken away. A link to share
 * may have left out what was written, numbers too.
 */
export function bringsNothing(
  brought: SavedAssessment,
  here: SavedAssessment,
  key: 'a' | 'r',
  tables: LinkTables,
): boolean {
  if (key === 'a') return pack(brought, tables) === pack(here, tables);
  if (pack(brought, tables, 'withoutTexts') !== pack(here, tables, 'withoutTexts')) return false;
  const texts = textsOf(here);
  return [...textsOf(brought)].every(([part, text]) => texts.get(part) === text);
}

function contentOf(assessment: SavedAssessment, tables: LinkTables, told: LinkTold): LinkContent {
  const {
    organisation: _organisation,
    preparedBy: _preparedBy,
    preparedFor: _preparedFor,
    reportNote: _reportNote,
    currency: _currency,
    ...codes
  } = assessment.profile;
  const business = businessOf(assessment);
  const wordless = linkContent(flowFor(assessment, tables), {
    began: assessment.began ?? null,
    profile: codes,
    proofMode: assessment.proofMode ?? false,
    answers: answersOf(assessment),
    shown: shownIn(assessment),
    ladder: business.ladder,
  });
  if (told === 'withoutTexts') return wordless;
  const { name = '', profile } = assessment;
  return { ...wordless, ...business, name, profile, notes: notesOf(assessment) };
}

/** A file from elsewhere may name a flow that no link can; the largest one shows all its answers. */
function flowFor({ flow }: SavedAssessment, { flows }: LinkTables) {
  return flows.includes(flow) ? flow : (flows.at(-1) ?? flow);
}

/** What a link may leave out, each part under a name of its own. */
function textsOf(assessment: SavedAssessment): ReadonlyMap<string, string> {
  const { name = '', profile } = assessment;
  const { organisation = '', preparedBy = '', preparedFor = '', reportNote = '' } = profile;
  const { currency = '' } = profile;
  const said = { name, organisation, preparedBy, preparedFor, reportNote, currency };
  const own = Object.entries(said).filter(([, text]) => text !== '');
  const { ladder: _, ...numbers } = businessOf(assessment);
  const parts: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    note: notesOf(assessment),
    ...numbers,
  };
  const more = Object.entries(parts).flatMap(([part, entries]) =>
    Array.from(entries, ([id, value]) => [`${part} ${id}`, JSON.stringify(value)] as const),
  );
  return new Map([...own, ...more]);
}
