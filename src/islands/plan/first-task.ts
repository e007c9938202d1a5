import { fill } from '../../i18n/fill.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { PlanBlock, PlanTask } from '../../report/report.ts';

/** What is to be done first: the first task in order that is neither done nor dropped. */
export function firstTask({ groups }: PlanBlock): PlanTask | undefined {
  return groups
    .flatMap(({ tasks }) => tasks)
    .find(({ status }) => status === 'todo' || status === 'doing');
}

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
