import type { DepartmentId, ItemId } from '../../domain/ids.ts';
import { answerBytes, bitsPerAnswer, packAnswers, unpackAnswers } from './answer-codes.ts';
import { bytesFor, packBits, paddingIsClear, unpackBits } from './bit-fields.ts';
import type { Edition, LinkContent, LinkTables } from './link.ts';
import { linkContent, profilePart } from './link-content.ts';
import { canBeShown, type SavedProfile, toSavedValue } from './saved-assessment.ts';

/** What links of versions 2 and 3 begin with, read: what is said in codes, and where they end. */
export interface LinkCodes {
  readonly content: LinkContent;
  readonly flags: number;
  readonly end: number;
}

/**
 * The bytes that links of versions 2 and 3 begin with: version, edition, flow and flags (a byte each);
 * the chosen departments as a set of sixteen bits; model, phase, function, seniority and the flow in
 * which it began (a byte each: 0 for none, otherwise one more than the place in the list); three bits
 * per item of the edition; where a flag says so, one bit per item for what can be shown.
 * @throws Error when the tables list more departments than fit.
 */
export function writeCodes(
  version: number,
  content: LinkContent,
  edition: Edition,
  tables: LinkTables,
  moreFlags: number,
): readonly number[] {
  const { answers, profile } = content;
  const shown = edition.items.map((id) => (content.shown.has(id) && isHigh(content, id) ? 1 : 0));
  const anyShown = shown.includes(1);
  return [
    version,
    edition.number,
    tables.flows.indexOf(content.flow),
    (content.proofMode ? flags.proofMode : 0) | (anyShown ? flags.shown : 0) | moreFlags,
    ...packBits(setOf(profile.departments ?? [], tables.departments), 1),
    codeIn(tables.models, profile.model),
    codeIn(tables.phases, profile.phase),
    codeIn(tables.departments, profile.function),
    codeIn(tables.seniorities, profile.seniority),
    codeIn(tables.flows, content.began ?? undefined),
    ...packAnswers(edition.items, answers),
    ...(anyShown ? packBits(shown, 1) : []),
  ];
}

/** Reads them, with the flags that the version has beside its own. Null where they are damaged. */
export function readCodes(
  body: Uint8Array,
  items: readonly ItemId[],
  tables: LinkTables,
  moreFlags: number,
): LinkCodes | null {
  const [, , flowCode = 0, flagBits = 0] = body;
  const anyShown = (flagBits & flags.shown) !== 0;
  const endOfAnswers = headBytes + answerBytes(items.length);
  const end = endOfAnswers + (anyShown ? bytesFor(items.length, 1) : 0);
  const flow = tables.flows[flowCode];
  const unknownFlags = flagBits & ~(flags.proofMode | flags.shown | moreFlags);
  if (flow === undefined || unknownFlags !== 0 || body.length < end) return null;
  const profile = readProfile(body, tables);
  const began = entryOf(tables.flows, body[headBytes - 1]);
  const answers = readAnswers(body.subarray(headBytes, endOfAnswers), items);
  const shown = readShown(body.subarray(endOfAnswers, end), items);
  if (profile === null || began === null || answers === null || shown === null) return null;
  const content = linkContent(flow, {
    began: began.entry ?? null,
    profile,
    proofMode: (flagBits & flags.proofMode) !== 0,
    answers,
    shown: new Set(shown),
  });
  if (!shown.every((id) => isHigh(content, id))) return null;
  return { content, flags: flagBits, end };
}

const flags = { proofMode: 1, shown: 2 };
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
    ...profilePart('model', model.entry),
    ...profilePart('phase', phase.entry),
    ...(departments.length === 0 ? {} : { departments }),
    ...profilePart('function', ownDepartment.entry),
    ...profilePart('seniority', seniority.entry),
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
