import * as v from 'valibot';
import { type Answer, type Answers, toPosition } from '../../domain/answer.ts';
import type { FlowId, ItemId } from '../../domain/ids.ts';

/** The format that this version writes. A later one is told apart, never guessed at. */
export const savedFormat = 1;

/** Longest organisation name and author that are kept, in characters. */
export const longestName = 80;

const itemId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/));
const time = v.pipe(v.string(), v.isoTimestamp());
/** Characters as readers count them: a sign outside the basic plane is one, not two. */
const name = v.pipe(
  v.string(),
  v.check((text) => [...text].length <= longestName),
);
const value = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  v.picklist(['dontKnow', 'notApplicable', 'cleared']),
]);

const savedFile = v.object({
  format: v.literal(savedFormat),
  edition: v.pipe(v.string(), v.regex(/^\d{4}\.\d+$/)),
  id: v.pipe(v.string(), v.minLength(1)),
  flow: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  createdAt: time,
  changedAt: time,
  asked: v.array(itemId),
  answers: v.pipe(
    v.unknown(),
    v.check((answers) => !Array.isArray(answers)),
    v.record(itemId, v.object({ value, at: time })),
  ),
  profile: v.object({ organisation: v.optional(name), preparedBy: v.optional(name) }),
  notes: v.record(itemId, v.string()),
});

/** What a saved answer holds: a position, one of the two other answers, or that it was cleared. */
export type SavedValue = v.InferOutput<typeof value>;

/** An assessment as it is saved: no scores, so that any version can score it anew. */
export type SavedAssessment = Omit<v.InferOutput<typeof savedFile>, 'flow' | 'asked'> & {
  readonly flow: FlowId;
  readonly asked: readonly ItemId[];
};

/** Why something saved was not opened. */
export type SavedFault = 'damaged' | 'newer';

export type SavedResult =
  | { readonly kind: 'opened'; readonly assessment: SavedAssessment }
  | { readonly kind: 'refused'; readonly fault: SavedFault };

/** Reads a saved assessment. Anything that is not one is refused with the reason; never throws. */
export function readSaved(text: string): SavedResult {
  const data = parseJson(text);
  const format = v.safeParse(v.object({ format: v.number() }), data);
  if (format.success && format.output.format > savedFormat) {
    return { kind: 'refused', fault: 'newer' };
  }
  const result = v.safeParse(savedFile, data);
  if (!result.success) return { kind: 'refused', fault: 'damaged' };
  // The patterns above are what the brands of the ids say.
  return { kind: 'opened', assessment: result.output as unknown as SavedAssessment };
}

/** The text that is saved. */
export function writeSaved(assessment: SavedAssessment): string {
  return JSON.stringify(assessment);
}

/** The answers of a saved assessment; cleared ones are absent. */
export function answersOf(assessment: Pick<SavedAssessment, 'answers'>): Answers {
  const entries = Object.entries(assessment.answers).flatMap(([id, saved]) => {
    const answer = toAnswer(saved.value);
    return answer === null ? [] : [[id as ItemId, answer] as const];
  });
  return new Map(entries);
}

/** How an answer is saved. */
export function toSavedValue(answer: Answer | null): SavedValue {
  if (answer === null) return 'cleared';
  return answer.kind === 'rated' ? answer.position : answer.kind;
}

/**
 * One assessment out of two copies of it: per item, the newest answer wins; profile and notes come
 * from the copy that was changed last. Answers of the same instant are settled the same way round.
 */
export function mergeSaved(one: SavedAssessment, other: SavedAssessment): SavedAssessment {
  const answers = { ...one.answers };
  for (const [id, saved] of Object.entries(other.answers)) {
    const mine = answers[id];
    if (mine === undefined || isNewer(saved, mine)) answers[id] = saved;
  }
  const last = one.changedAt < other.changedAt ? other : one;
  return { ...last, answers };
}

type SavedAnswer = SavedAssessment['answers'][string];

function isNewer(one: SavedAnswer, other: SavedAnswer): boolean {
  return one.at === other.at ? String(one.value) > String(other.value) : one.at > other.at;
}

function toAnswer(saved: SavedValue): Answer | null {
  if (saved === 'cleared') return null;
  return typeof saved === 'number'
    ? { kind: 'rated', position: toPosition(saved) }
    : { kind: saved };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
