import type { SavedAssessment } from '../schemas/saved/saved-assessment.ts';

/**
 * When a result was measured: at its latest answer or rung of a KPI. A name, a plan that is followed
 * up or a copy makes no new measurement. Without answers, when it was last changed.
 */
export function measuredAt({ answers, ladder, changedAt }: SavedAssessment): string {
  const times = [...Object.values(answers), ...Object.values(ladder)].map(({ at }) => at);
  return times.toSorted().at(-1) ?? changedAt;
}
