import { type Answer, type Answers, toPosition } from '../../domain/answer.ts';
import type {
  BusinessModelId,
  DepartmentId,
  FlowId,
  ItemId,
  PhaseId,
  SeniorityId,
} from '../../domain/ids.ts';
import { proofFrom } from '../../domain/proof.ts';

/** The format that this version writes. A later one is told apart, never guessed at. */
export const savedFormat = 1;

/** Longest name of an assessment, an organisation or an author that is kept, in characters. */
export const longestName = 80;

/** Longest word to the readers of a report that is kept, in characters. */
export const longestReportNote = 600;

/** Longest note that is kept, in characters. */
export const longestNote = 2000;

/** What a saved answer holds: a position, one of the two other answers, or that it was cleared. */
export type SavedValue = number | 'dontKnow' | 'notApplicable' | 'cleared';

/** An answer with its time, and whether it could be shown today where that was asked. */
export interface SavedAnswer {
  readonly value: SavedValue;
  readonly at: string;
  readonly shown?: boolean;
}

/** A note with its time. An empty text says that the note was taken away. */
export interface SavedNote {
  readonly text: string;
  readonly at: string;
}

/** What is known of the firm and of the person who answers; all of it may be missing. */
export interface SavedProfile {
  readonly organisation?: string;
  readonly preparedBy?: string;
  /** Whom the report is for. */
  readonly preparedFor?: string;
  /** What the sender wants to say on the report's executive page. */
  readonly reportNote?: string;
  readonly model?: BusinessModelId;
  readonly phase?: PhaseId;
  /** The optional departments that the firm has. */
  readonly departments?: readonly DepartmentId[];
  /** The department of the person who answers. */
  readonly function?: DepartmentId;
  readonly seniority?: SeniorityId;
}

/** An assessment as it is saved: no scores, so that any version can score it anew. */
export interface SavedAssessment {
  readonly format: typeof savedFormat;
  readonly edition: string;
  readonly id: string;
  /** What the user calls it. */
  readonly name?: string;
  readonly flow: FlowId;
  /** The flow in which it began, where it has moved to a larger one since. */
  readonly began?: FlowId;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly asked: readonly ItemId[];
  readonly answers: Readonly<Record<string, SavedAnswer>>;
  readonly profile: SavedProfile;
  /** Whether high answers are asked for their proof. */
  readonly proofMode?: boolean;
  readonly notes: Readonly<Record<string, SavedNote>>;
}

/** The answers of a saved assessment; cleared ones are absent. */
export function answersOf(assessment: Pick<SavedAssessment, 'answers'>): Answers {
  const entries = Object.entries(assessment.answers).flatMap(([id, saved]) => {
    const answer = toAnswer(saved.value);
    return answer === null ? [] : [[id as ItemId, answer] as const];
  });
  return new Map(entries);
}

/** The items that can be shown today; null where proof is not asked for. */
export function proofsOf(assessment: SavedAssessment): ReadonlySet<ItemId> | null {
  return assessment.proofMode === true ? shownIn(assessment) : null;
}

/** The items that were said to be shown, whether proof is asked for just now or not. */
export function shownIn({ answers }: Pick<SavedAssessment, 'answers'>): ReadonlySet<ItemId> {
  const shown = Object.entries(answers).filter(
    ([, { value, shown }]) => shown === true && canBeShown(value),
  );
  return new Set(shown.map(([id]) => id as ItemId));
}

/** The notes of a saved assessment; those without a text are absent. */
export function notesOf({ notes }: Pick<SavedAssessment, 'notes'>): ReadonlyMap<ItemId, string> {
  const written = Object.entries(notes).filter(([, { text }]) => text.trim() !== '');
  return new Map(written.map(([id, { text }]) => [id as ItemId, text]));
}

/** True for an answer that is asked for its proof: position 4 or 5. */
export function canBeShown(value: SavedValue): boolean {
  return typeof value === 'number' && value >= proofFrom;
}

/** How an answer is saved. */
export function toSavedValue(answer: Answer | null): SavedValue {
  if (answer === null) return 'cleared';
  return answer.kind === 'rated' ? answer.position : answer.kind;
}

/** The beginning of a text, in characters as readers count them; never half a sign. */
export function cutTo(longest: number, text: string): string {
  return [...text].slice(0, longest).join('');
}

function toAnswer(saved: SavedValue): Answer | null {
  if (saved === 'cleared') return null;
  return typeof saved === 'number'
    ? { kind: 'rated', position: toPosition(saved) }
    : { kind: saved };
}
