import { type Answer, type Answers, dontKnow, notApplicable, rated } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';
import { bytesFor, packBits, unpackBits } from './bit-fields.ts';

/** Bits that an answer takes in a link, in every version. */
export const bitsPerAnswer = 3;

const answers: readonly (Answer | null)[] = [
  null,
  rated(1),
  rated(2),
  rated(3),
  rated(4),
  rated(5),
  dontKnow,
  notApplicable,
];

/** Bytes that the answers to so many items take. */
export function answerBytes(items: number): number {
  return bytesFor(items, bitsPerAnswer);
}

/** Packs the answers to an edition's items in its frozen order; answers to others are left out. */
export function packAnswers(items: readonly ItemId[], given: Answers): Uint8Array {
  return packBits(
    items.map((id) => codeOf(given.get(id))),
    bitsPerAnswer,
  );
}

/** The answers that were packed; what was not answered is absent. */
export function unpackAnswers(bytes: Uint8Array, items: readonly ItemId[]): Answers {
  const codes = unpackBits(bytes, items.length, bitsPerAnswer);
  const found = items.flatMap((id, index) => {
    const answer = answers[codes[index] ?? 0] ?? null;
    return answer === null ? [] : [[id, answer] as const];
  });
  return new Map(found);
}

function codeOf(answer: Answer | undefined): number {
  if (answer === undefined) return 0;
  if (answer.kind === 'rated') return answer.position;
  return answer.kind === 'dontKnow' ? 6 : 7;
}
