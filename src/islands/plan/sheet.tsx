import { dayText } from '../../i18n/days.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { PlanBlock, PlanTask } from '../../report/report.ts';
import { ownedIn } from './owners-view.tsx';

interface Props {
  readonly locale: Locale;
  readonly words: PlanWords;
  readonly block: PlanBlock;
  readonly view: 'time' | 'owner';
  readonly organisation: string;
  readonly note: string;
  readonly today: string;
}

/** The plan on paper: who does what by when, in the order that is shown. */
export function Sheet({ locale, words, block, view, organisation, note, today }: Props) {
  const { labels } = block;
  const parts =
    view === 'time'
      ? block.groups.map(({ title, tasks }) => ({ title, tasks }))
      : ownedIn(block).map(({ name, tasks }) => ({ title: name || labels.nobody, tasks }));
  return (
    <div class="plan-sheet">
      <h2>{organisation === '' ? words.title : fill(words.titleFor, { organisation })}</h2>
      <p>
        {fill(words.sheet.asOf, { date: dayText(locale, today) })}. {block.summary}
      </p>
      {note !== '' && <p class="sheet-note">{note}</p>}
      {parts.map(({ title, tasks }) => (
        <table key={title}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th class="sheet-number" scope="col">
                <span class="sr-only">#</span>
              </th>
              <th scope="col">{labels.task}</th>
              <th class="sheet-who" scope="col">
                {labels.owner}
              </th>
              <th class="sheet-due" scope="col">
                {labels.due}
              </th>
              <th class="sheet-status" scope="col">
                {labels.status}
              </th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <Row key={task.id} task={task} labels={labels} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** What is open is a line to write on. */
function Row({ task, labels }: { readonly task: PlanTask; readonly labels: PlanBlock['labels'] }) {
  return (
    <tr data-status={task.status}>
      <td>{task.number}</td>
      <td>
        <b>{task.title}</b>
        {task.first !== '' && (
          <p>
            {labels.first}: {task.first}
          </p>
        )}
        {task.note !== '' && (
          <p>
            {labels.note}: {task.note}
          </p>
        )}
      </td>
      <td>{task.owner}</td>
      <td>{task.due}</td>
      <td>{task.statusText}</td>
    </tr>
  );
}
