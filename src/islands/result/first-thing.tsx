import type { ResultWords } from '../../i18n/words/result.en.ts';
import { openTasks, planOf } from '../../report/planned.ts';
import { findSection, type Report } from '../../report/report.ts';

interface Props {
  readonly report: Report;
  readonly words: ResultWords;
}

/** What to do first, who does it and by when, before anything else is read. */
export function FirstThing({ report, words }: Props) {
  const first = firstOf(report);
  if (first === null) return null;
  return (
    <div class="first-thing">
      <p class="first-label">{words.doFirst}</p>
      <p class="first-title">
        <a href={`#${first.section}`}>{first.title}</a>
      </p>
      <p>{first.who}</p>
    </div>
  );
}

/** By the plan, where there is one with something left to do; else the first decision. */
function firstOf(report: Report) {
  const plan = planOf(report);
  const [task] = plan === null ? [] : openTasks(plan);
  if (plan !== null && task !== undefined) {
    const { labels } = plan;
    const due = task.due === '' ? labels.noDay : `${labels.due} ${task.due}`;
    return { section: 'plan', title: task.title, who: `${task.owner || labels.nobody} · ${due}` };
  }
  const blocks = findSection(report, 'decisions')?.blocks ?? [];
  const [point] = blocks.flatMap((block) => (block.kind === 'listing' ? block.points : []));
  return point === undefined ? null : { section: 'steps', title: point.text, who: point.detail };
}
