import type { PlanBlock } from '../../report/report.ts';

/** What was agreed to do: what, who and by when, in the groups of the plan. */
export function PlanView({ plan: { labels, summary, groups } }: { readonly plan: PlanBlock }) {
  return (
    <div class="plan-view">
      <p>{summary}</p>
      {groups.map(({ days, title, tasks }) => (
        <div key={days}>
          <h3>{title}</h3>
          <ol start={tasks[0]?.number ?? 1}>
            {tasks.map((task) => (
              <li key={task.id} data-status={task.status}>
                <b>{task.title}</b>
                <span class="plan-who">
                  {task.owner || labels.nobody} · {task.due || labels.noDay} · {task.statusText}
                </span>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
