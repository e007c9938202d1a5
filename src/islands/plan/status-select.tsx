import { type TaskStatus, taskStatuses } from '../../domain/plan.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly names: Readonly<Record<TaskStatus, string>>;
  readonly status: TaskStatus;
  readonly onStatus: (status: TaskStatus) => void;
}

/** How far a task has come. */
export function StatusSelect({ id, label, names, status, onStatus }: Props) {
  return (
    <div class="field field-status">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={status}
        autocomplete="off"
        onChange={({ currentTarget: { value } }) => {
          const chosen = taskStatuses.find((known) => known === value);
          if (chosen !== undefined) onStatus(chosen);
        }}
      >
        {taskStatuses.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
