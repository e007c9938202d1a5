import { fill } from '../../i18n/fill.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { PlanTask } from '../../report/report.ts';

/** Who does a task and by when, as far as either is known. @param today a day such as 2027-02-01 */
export function whoAndWhen(
  { owner, day, due: date }: Pick<PlanTask, 'owner' | 'day' | 'due'>,
  words: PlanWords['first'],
  today: string,
): string {
  if (day === '') return owner === '' ? words.neither : fill(words.onlyOwner, { owner });
  const late = day < today;
  if (owner === '') return fill(late ? words.onlyLate : words.onlyDate, { date });
  return fill(late ? words.late : words.both, { owner, date });
}
