import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Answers } from '../../domain/answer.ts';
import type { FlowId, ItemId } from '../../domain/ids.ts';
import type { Setup } from '../../state/setup.ts';
import { answeredBefore } from './answered-before.ts';

/** Which items are folded away, and the way to keep one unfolded for the rest of the visit. */
export interface Folding {
  readonly isFolded: (id: ItemId) => boolean;
  readonly unfold: (ids: readonly ItemId[]) => void;
}

/**
 * Folds away what was answered before this flow began, as it was when the assessment was opened.
 * What is touched in this visit, or named by the address, stands unfolded from then on.
 */
export function useFolding({
  setup,
  began,
  answers,
  opened,
  place,
}: {
  readonly setup: Setup;
  readonly began: FlowId;
  readonly answers: Answers;
  /** The id of the assessment that was opened; null before that. */
  readonly opened: string | null;
  readonly place: string;
}): Folding {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  // The answers as they were then, not as they have become since.
  const before = useMemo(
    () => (opened === null ? new Set<ItemId>() : answeredBefore(setup, began, answers)),
    [opened],
  );
  const unfold = (ids: readonly string[]) => setUnfolded((known) => new Set([...known, ...ids]));
  useEffect(() => {
    if (place !== '') unfold([place]);
  }, [place]);
  return {
    isFolded: (id) => before.has(id) && !unfolded.has(id) && id !== place,
    unfold,
  };
}
