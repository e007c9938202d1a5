import { useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from '../../domain/plan.ts';
import { onUndoKeys } from '../../platform/undo-keys.ts';
import type { PlanCommands } from '../../state/plan-commands.ts';
import { emptyStack, noted, redone, settled, undone } from './undo-stack.ts';

/** A plan that is being worked on: everything that is done to it can be taken back. */
export interface Planning {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Does something to the plan. @param typing the field that is typed into, where it is that */
  run(act: (commands: PlanCommands) => void, typing?: string): void;
  /** A field was left: what is typed next is a change of its own. */
  settle(): void;
  undo(): void;
  redo(): void;
}

/** @param said tells listeners what was done */
export function usePlanning(
  commands: PlanCommands,
  said: (what: 'undone' | 'redone') => void,
): Planning {
  const [stack, setStack] = useState(emptyStack);
  // Several changes may come before the page is drawn anew.
  const known = useRef(stack);
  const keep = (next: typeof stack) => {
    known.current = next;
    setStack(next);
  };
  const plan = () => commands.$plan.get();
  const go = (way: typeof undone, what: 'undone' | 'redone') => {
    const found = way(known.current, plan());
    if (found === null) return;
    const [next, restored]: readonly [typeof stack, readonly Task[]] = found;
    commands.restorePlan(restored);
    keep(next);
    said(what);
  };
  const planning: Planning = {
    canUndo: stack.past.length > 0,
    canRedo: stack.future.length > 0,
    run(act, typing = '') {
      const before = plan();
      act(commands);
      keep(noted(known.current, before, plan(), typing));
    },
    settle: () => keep(settled(known.current)),
    undo: () => go(undone, 'undone'),
    redo: () => go(redone, 'redone'),
  };
  const latest = useRef(planning);
  latest.current = planning;
  useEffect(
    () =>
      onUndoKeys(
        () => latest.current.undo(),
        () => latest.current.redo(),
      ),
    [],
  );
  return planning;
}
