import type { DepartmentId, ItemId } from '../../domain/ids.ts';
import { answerBytes, bitsPerAnswer, packAnswers, unpackAnswers } from './answer-codes.ts';
import { bytesFor, packBits, paddingIsClear, unpackBits } from './bit-fields.ts';
import type { LinkContent, LinkTables } from './link.ts';
import { type LinkTexts, packTexts, unpackTexts } from './link-texts.ts';
import { canBeShown, type SavedProfile, toSavedValue } from './saved-assessment.ts';

/** The version that is written. */
export const secondVersion = 2;

/**
 * The bytes of a link of version 2: version, edition, flow and flags (a byte each); the chosen
 * departments as a set of sixteen bits; model, phase, function, seniority and the flow in which it
 * began (a byte each: 0 for none, otherwise one more than the place in the list); three bits per item
 * of the edition; where a flag says so, one bit per item for what can be shown; the texts.
 * @throws Error when the flow is not in the tables, or they list more departments than fit.
 */
export function writeSecond(content: LinkContent, tables: LinkTables): Uint8Array {
  const { answers, profile } = content;
  const edition = tables.editions.at(-1);
  const flow = tables.flows.indexOf(content.flow);
  if (edition === undefined || flow < 0) throw new Error(`not a flow of links: ${content.flow}`);
  const shown = edition.items.map((id) => (content.shown.has(id) && isHigh(content, id) ? 1 : 0));
  const anyShown = shown.includes(1);
  return Uint8Array.from([
    secondVersion,
    edition.number,
    flow,
    (content.proofMode ? flags.proofMode : 0) | (anyShown ? flags.shown : 0),
    ...packBits(setOf(profile.departments ?? [], tables.departments), 1),
    codeIn(tables.models, profile.model),
    codeIn(tables.phases, profile.phase),
    codeIn(tables.departments, profile.function),
    codeIn(tables.seniorities, profile.seniority),
    codeIn(tables.flows, content.began ?? undefined),
    ...packAnswers(edition.items, answers),
    ...(anyShown ? packBits(shown, 1) : []),
    ...packTexts(textsOf(content), edition.items),
  ]);
}

/** Reads a link of version 2. Null where it is damaged. */
export function readSecond(
  body: Uint8Array,
  items: readonly ItemId[],
  tables: LinkTables,
): LinkContent | null {
  const [, , flowCode = 0, flagBits = 0] = body;
  const anyShown = (flagBits & flags.shown) !== 0;
  const endOfAnswers = headBytes + answerBytes(items.length);
  const endOfShown = endOfAnswers + (anyShown ? bytesFor(items.length, 1) : 0);
  const flow = tables.flows[flowCode];
  if (flow === undefined || flagBits > allFlags || body.length < endOfShown) return null;
  const profile = readProfile(body, tables);
  const began = entryOf(tables.flows, body[headBytes - 1]);
  const answers = readAnswers(body.subarray(headBytes, endOfAnswers), items);
  const texts = unpackTexts(body.subarray(endOfShown), items);
  if (profile === null || began === null || answers === null || texts === null) return null;
  const shown = readShown(body.subarray(endOfAnswers, endOfShown), items);
  const { organisation, preparedBy, preparedFor, reportNote, name, notes } = texts;
  const content: LinkContent = {
    flow,
    began: began.entry ?? null,
    name,
    profile: {
      ...said('organisation', organisation),
      ...said('preparedBy', preparedBy),
      ...said('preparedFor', preparedFor),
      ...said('reportNote', reportNote),
      ...profile,
    },
    proofMode: (flagBits & flags.proofMode) !== 0,
    answers,
    shown: new Set(shown),
    notes,
  };
  if (shown === null || !shown.every((id) => isHigh(content, id))) return null;
  return content;
}

const flags = { proofMode: 1, shown: 2 };
const allFlags = flags.proofMode | flags.shown;
const departmentBits = 16;
const profileAt = 6;
const headBytes = 11;

function isHigh({ answers }: LinkContent, id: ItemId): boolean {
  return canBeShown(toSavedValue(answers.get(id) ?? null));
}

function setOf(chosen: readonly DepartmentId[], all: readonly DepartmentId[]): readonly number[] {
  if (all.length > departmentBits) throw new Error('more departments than a link has room for');
  const bits = all.map((id) => (chosen.includes(id) ? 1 : 0));
  return [...bits, ...new Array<number>(departmentBits - all.length).fill(0)];
}

function codeIn<Id>(list: readonly Id[], id: Id | undefined): number {
  return id === undefined ? 0 : list.indexOf(id) + 1;
}

/** The entry that a code means, if it means one; null where there is no such entry. */
function entryOf<Id>(list: readonly Id[], code = 0): { readonly entry: Id | undefined } | null {
  return code > list.length ? null : { entry: list[code - 1] };
}

function readProfile(body: Uint8Array, tables: LinkTables): SavedProfile | null {
  const set = body.subarray(profileAt - departmentBits / 8, profileAt);
  if (!paddingIsClear(set, tables.departments.length, 1)) return null;
  const bits = unpackBits(set, tables.departments.length, 1);
  const departments = tables.departments.filter((_, index) => bits[index] === 1);
  const model = entryOf(tables.models, body[profileAt]);
  const phase = entryOf(tables.phases, body[profileAt + 1]);
  const ownDepartment = entryOf(tables.departments, body[profileAt + 2]);
  const seniority = entryOf(tables.seniorities, body[profileAt + 3]);
  if (model === null || phase === null || ownDepartment === null || seniority === null) return null;
  return {
    ...said('model', model.entry),
    ...said('phase', phase.entry),
    ...(departments.length === 0 ? {} : { departments }),
    ...said('function', ownDepartment.entry),
    ...said('seniority', seniority.entry),
  };
}

function readAnswers(bytes: Uint8Array, items: readonly ItemId[]) {
  return paddingIsClear(bytes, items.length, bitsPerAnswer) ? unpackAnswers(bytes, items) : null;
}

/** The items whose bit is set; none where there are no bits at all. */
function readShown(bytes: Uint8Array, items: readonly ItemId[]): readonly ItemId[] | null {
  if (bytes.length === 0) return [];
  const bits = unpackBits(bytes, items.length, 1);
  return paddingIsClear(bytes, items.length, 1) ? items.filter((_, at) => bits[at] === 1) : null;
}

function textsOf({ profile, name, notes }: LinkContent): LinkTexts {
  return {
    organisation: profile.organisation ?? '',
    preparedBy: profile.preparedBy ?? '',
    preparedFor: profile.preparedFor ?? '',
    reportNote: profile.reportNote ?? '',
    name,
    notes,
  };
}

/** A part of a profile, where it says something. */
function said<Part extends keyof SavedProfile>(
  part: Part,
  value: SavedProfile[Part] | '',
): Pick<SavedProfile, Part> | Record<never, never> {
  return value === undefined || value === '' ? {} : { [part]: value };
}
