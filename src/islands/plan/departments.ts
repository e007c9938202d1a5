import { fill } from '../../i18n/fill.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { StepText } from '../../report/describe/plan/step-text.ts';

/** The department that a step is for, with those it takes beside. */
export function departmentsOf(
  { department, others }: Pick<StepText, 'department' | 'others'>,
  words: PlanWords['task'],
): string {
  return others === '' ? department : fill(words.together, { department, others });
}
