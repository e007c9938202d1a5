import * as v from 'valibot';
import {
  aimForm,
  currencyForm,
  idForm,
  numberForm,
  parameterForm,
  periodForm,
  pledgeForm,
  ratingsForm,
  rungForm,
  taskForm,
  taskIdForm,
} from './business-forms.ts';
import { type Formatted, migrated } from './migrations.ts';
import {
  longestName,
  longestNote,
  longestReportNote,
  type SavedAssessment,
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

/** Reads a saved assessment, of any format there has been, of which the JSON has been read already. */
export function readSavedData(data: unknown): SavedResult {
  const found = v.safeParse(v.object({ format: v.number() }), data);
  if (!found.success) return damaged;
  const { format } = found.output;
  if (format > savedFormat) return { kind: 'refused', fault: 'newer' };
  if (!Number.isInteger(format) || format < 1) return damaged;
  const result = v.safeParse(savedFile, migrated(data as Formatted));
  if (!result.success) return damaged;
  // The patterns below are what the brands of the ids say.
  return { kind: 'opened', assessment: result.output as unknown as SavedAssessment };
}

/** The text that is saved. */
export function writeSaved(assessment: SavedAssessment): string {
  return JSON.stringify(assessment);
}

const damaged: SavedResult = { kind: 'refused', fault: 'damaged' };
const time = v.pipe(v.string(), v.check(isInstant));
const name = textUpTo(longestName);
const value = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  v.picklist(['dontKnow', 'notApplicable', 'cleared']),
]);
const standing = v.union([rungForm, v.picklist(['silo', 'dontKnow', 'cleared'])]);
const pledge = v.object({ value: pledgeForm, at: time });

const savedFile = v.object({
  format: v.literal(savedFormat),
  edition: v.pipe(v.string(), v.regex(/^\d{4}\.\d+$/)),
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.exactOptional(name),
  flow: idForm,
  began: v.exactOptional(idForm),
  createdAt: time,
  changedAt: time,
  asked: v.array(idForm),
  answers: entries(idForm, v.object({ value, at: time, shown: v.exactOptional(v.boolean()) })),
  profile: v.object({
    organisation: v.exactOptional(name),
    preparedBy: v.exactOptional(name),
    preparedFor: v.exactOptional(name),
    reportNote: v.exactOptional(textUpTo(longestReportNote)),
    model: v.exactOptional(idForm),
    phase: v.exactOptional(idForm),
    departments: v.exactOptional(v.array(idForm)),
    function: v.exactOptional(idForm),
    seniority: v.exactOptional(idForm),
    currency: v.exactOptional(currencyForm),
  }),
  proofMode: v.exactOptional(v.boolean()),
  notes: v.record(idForm, v.object({ text: textUpTo(longestNote), at: time })),
  ladder: entries(idForm, v.object({ value: standing, at: time })),
  figures: entries(
    idForm,
    v.object({
      value: v.nullable(numberForm),
      at: time,
      period: v.exactOptional(periodForm),
      unsure: v.exactOptional(v.literal(true)),
    }),
  ),
  scenario: entries(parameterForm, v.object({ value: v.nullable(numberForm), at: time })),
  ratings: entries(idForm, v.object({ value: ratingsForm, at: time })),
  charter: v.pipe(
    noList(),
    v.strictObject({
      one: v.exactOptional(pledge),
      two: v.exactOptional(pledge),
      three: v.exactOptional(pledge),
    }),
  ),
  plan: entries(taskIdForm, v.object({ value: v.nullable(taskForm), at: time })),
  aims: entries(idForm, v.object({ value: aimForm, at: time })),
});

/** Entries by what they are about. */
function entries<Entry extends v.GenericSchema>(key: typeof idForm, entry: Entry) {
  return v.pipe(noList(), v.record(key, entry));
}

/** An empty list has no wrong key, and is no such thing all the same. */
function noList() {
  return v.pipe(
    v.unknown(),
    v.check((data) => !Array.isArray(data)),
  );
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
