import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';

/**
 * When a result was measured: at its latest answer. A name, a plan that is followed up, a figure that
 * is added or a copy makes no new measurement. Without answers, when it was last changed.
 */
export function measuredAt({ answers, changedAt }: SavedAssessment): string {
  const times = Object.values(answers).map(({ at }) => at);
  return times.toSorted().at(-1) ?? changedAt;
}
