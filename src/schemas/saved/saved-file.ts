import * as v from 'valibot';
import {
  cutTo,
  longestName,
  longestNote,
  longestReportNote,
  type SavedAssessment,
  type SavedNote,
  savedFormat,
} from './saved-assessment.ts';
import { textUpTo } from './text-up-to.ts';

/** Why something saved was not opened. */
export type SavedFault = 'damaged' | 'newer';

export type SavedResult =
  | { readonly kind: 'opened'; readonly assessment: SavedAssessment }
  | { readonly kind: 'refused'; readonly fault: SavedFault };

/** Reads a saved assessment. Anything that is not one is refused with the reason; never throws. */
export function readSaved(text: string): SavedResult {
  return readSavedData(parseJson(text));
}

/** Reads a saved assessment of which the JSON has been read already. */
export function readSavedData(data: unknown): SavedResult {
  const format = v.safeParse(v.object({ format: v.number() }), data);
  if (format.success && format.output.format > savedFormat) {
    return { kind: 'refused', fault: 'newer' };
  }
  const result = v.safeParse(savedFile, data);
  if (!result.success) return { kind: 'refused', fault: 'damaged' };
  const { notes, ...rest } = result.output;
  const assessment = { ...rest, notes: withTimes(notes, rest.changedAt) };
  // The patterns below are what the brands of the ids say.
  return { kind: 'opened', assessment: assessment as unknown as SavedAssessment };
}

/** The text that is saved. */
export function writeSaved(assessment: SavedAssessment): string {
  return JSON.stringify(assessment);
}

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
const time = v.pipe(v.string(), v.check(isInstant));
const name = textUpTo(longestName);
const value = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  v.picklist(['dontKnow', 'notApplicable', 'cleared']),
]);
const note = v.union([v.string(), v.object({ text: textUpTo(longestNote), at: time })]);

const savedFile = v.object({
  format: v.literal(savedFormat),
  edition: v.pipe(v.string(), v.regex(/^\d{4}\.\d+$/)),
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.exactOptional(name),
  flow: id,
  began: v.exactOptional(id),
  createdAt: time,
  changedAt: time,
  asked: v.array(id),
  answers: v.pipe(
    v.unknown(),
    v.check((answers) => !Array.isArray(answers)),
    v.record(id, v.object({ value, at: time, shown: v.exactOptional(v.boolean()) })),
  ),
  profile: v.object({
    organisation: v.exactOptional(name),
    preparedBy: v.exactOptional(name),
    preparedFor: v.exactOptional(name),
    reportNote: v.exactOptional(textUpTo(longestReportNote)),
    model: v.exactOptional(id),
    phase: v.exactOptional(id),
    departments: v.exactOptional(v.array(id)),
    function: v.exactOptional(id),
    seniority: v.exactOptional(id),
  }),
  proofMode: v.exactOptional(v.boolean()),
  notes: v.record(id, note),
});

/**
 * The first files of this format held a note as its bare text, of any length; it is as old as the
 * file says.
 */
function withTimes(
  notes: Readonly<Record<string, string | SavedNote>>,
  at: string,
): SavedAssessment['notes'] {
  const entries = Object.entries(notes).map(
    ([id, note]) =>
      [id, typeof note === 'string' ? { text: cutTo(longestNote, note), at } : note] as const,
  );
  return Object.fromEntries(entries);
}

/**
 * Times are compared as texts, so only the one form that is written counts. The last thousand years
 * that it can express are refused: the instant after must have the same form.
 */
function isInstant(text: string): boolean {
  const date = new Date(text);
  return text < '9' && !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
