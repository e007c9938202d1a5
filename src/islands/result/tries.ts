import { type Answer, type Answers, positions } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';

/** An answer that is tried, and what it was when it was first tried. */
export interface Try {
  readonly item: ItemId;
  readonly position: number;
  readonly before: Said;
}

/** An answer in a word, as the tab keeps it. */
type Said = number | 'dontKnow' | 'notApplicable' | null;

/**
 * The tries that are one: those against an answer as it is saved now. An answer moved back to what it
 * was is none.
 */
export function triesThatHold(tries: readonly Try[], saved: Answers): readonly Try[] {
  const last = new Map(tries.map(({ item, position }) => [item, position]));
  return tries.filter(({ item, before }) => {
    const now = said(saved.get(item));
    return before === now && last.get(item) !== now;
  });
}

/** An answer in a word. */
export function said(answer: Answer | undefined): Said {
  if (answer === undefined) return null;
  return answer.kind === 'rated' ? answer.position : answer.kind;
}

/** What the tab keeps of an assessment's tries; empty for none. */
export function writtenTries(tries: readonly Try[], id: string): string {
  return tries.length === 0 ? '' : JSON.stringify({ id, tries });
}

/** The tries that the tab kept for an assessment; none where it kept something else. */
export function triesIn(kept: string | null, id: string): readonly Try[] {
  try {
    const { id: of, tries } = JSON.parse(kept ?? '');
    if (of !== id || !Array.isArray(tries)) return [];
    return (tries as readonly Try[]).filter(
      ({ item, position }) =>
        typeof item === 'string' && positions.some((known) => known === position),
    );
  } catch {
    return [];
  }
}
