import type { Task } from '../../domain/plan.ts';
import type { Props as CardProps } from './task-card.tsx';
import { partId } from './task-parts.ts';
import { TextField } from './text-field.tsx';

interface Props extends CardProps {
  readonly onChange: (part: Partial<Task>, typing?: string) => void;
}

/** The words of a task, its note, and what goes with the step that it is. */
export function TaskMore(props: Props) {
  const { locale, task, text, words, plan, planning, limits, textOf, onChange } = props;
  const { labels } = plan.words;
  const { id } = task;
  const suggested = task.step === '' ? null : textOf(task.step);
  const reworded = suggested !== null && (task.title !== '' || task.first !== '');
  const shared = {
    locale,
    left: words.task.left,
    onLeave: planning.settle,
  };
  return (
    <details class="task-more">
      <summary id={partId(id, 'more')}>
        {words.task.more}
        <span class="sr-only">: {text.title}</span>
      </summary>
      <div class="task-words">
        <TextField
          {...shared}
          id={partId(id, 'title')}
          label={labels.task}
          value={task.title}
          suggested={suggested?.title ?? ''}
          longest={limits.text}
          onText={(title) => onChange({ title }, 'title')}
        />
        <TextField
          {...shared}
          id={partId(id, 'first')}
          label={labels.first}
          value={task.first}
          suggested={suggested?.first ?? ''}
          longest={limits.text}
          rows={3}
          onText={(first) => onChange({ first }, 'first')}
        />
        <TextField
          {...shared}
          id={partId(id, 'note')}
          label={labels.note}
          value={task.note}
          longest={limits.taskNote}
          rows={3}
          onText={(note) => onChange({ note }, 'note')}
        />
        <p class="task-actions">
          {reworded && (
            <button
              type="button"
              class="quiet-button"
              onClick={() => onChange({ title: '', first: '' })}
            >
              {words.task.back}
              <span class="sr-only">: {suggested.title}</span>
            </button>
          )}
          <button type="button" class="quiet-button" onClick={() => props.onRemove(task)}>
            {words.task.remove}
            <span class="sr-only">: {text.title}</span>
          </button>
        </p>
      </div>
      <dl class="task-facts">
        <Fact label={labels.effort} text={text.effort} />
        <Fact label={labels.watch} text={text.watch} />
        <Fact label={labels.risk} text={text.risk} />
        {text.after.length > 0 && (
          <div>
            <dt>{labels.after}</dt>
            <dd>
              <ol>
                {text.after.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </dd>
          </div>
        )}
      </dl>
    </details>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}
