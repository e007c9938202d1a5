import { type Answer, dontKnow, notApplicable, rated } from '../../domain/answer.ts';

/** The answer that the value of a radio stands for: "1" to "5", "dontKnow", "notApplicable". */
export function toAnswer(value: string): Answer {
  if (value === 'dontKnow') return dontKnow;
  return value === 'notApplicable' ? notApplicable : rated(Number(value));
}

/** The value of the radio that stands for an answer; null where there is none. */
export function optionOf(answer: Answer | undefined): string | null {
  if (answer === undefined) return null;
  return answer.kind === 'rated' ? String(answer.position) : answer.kind;
}
