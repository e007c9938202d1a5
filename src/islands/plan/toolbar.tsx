import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { Planning } from './use-planning.ts';

interface Props {
  readonly words: PlanWords['board'];
  readonly planning: Planning;
  readonly view: 'time' | 'owner';
  readonly onView: (view: 'time' | 'owner') => void;
  /** Null where there is nothing to print. */
  readonly onPrint: (() => void) | null;
}

/** How the tasks are shown, the way back, and the way to paper. */
export function Toolbar({ words, planning, view, onView, onPrint }: Props) {
  return (
    <div class="plan-toolbar">
      <fieldset class="plan-views">
        <legend class="sr-only">{words.view}</legend>
        {(['time', 'owner'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="plan-view"
              autocomplete="off"
              checked={view === one}
              onChange={() => onView(one)}
            />
            <span>{words.views[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="plan-tools">
        <Tool id="plan-undo" label={words.undo} can={planning.canUndo} onUse={planning.undo} />
        <Tool id="plan-redo" label={words.redo} can={planning.canRedo} onUse={planning.redo} />
        {onPrint !== null && <Tool id="plan-print" label={words.print} can onUse={onPrint} />}
      </div>
    </div>
  );
}

/** A button that keeps the focus when there is nothing left for it to do. */
function Tool({
  id,
  label,
  can,
  onUse,
}: {
  readonly id: string;
  readonly label: string;
  readonly can: boolean;
  readonly onUse: () => void;
}) {
  return (
    <button
      type="button"
      id={id}
      class="button secondary small-button"
      aria-disabled={!can}
      onClick={can ? onUse : undefined}
    >
      {label}
    </button>
  );
}
