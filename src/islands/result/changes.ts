import { useState } from 'preact/hooks';
import { type Answer, type Answers, positions, rated } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { TabMemory } from '../../platform/door.ts';
import type { Session } from '../../state/session.ts';

/** An answer that is tried, and what it was when it was first tried. */
interface Try {
  readonly item: ItemId;
  readonly position: number;
  readonly before: Said;
}

/** An answer in a word, as the tab keeps it. */
type Said = number | 'dontKnow' | 'notApplicable' | null;

interface Changes {
  /** The answers with those that are tried; the saved ones themselves while none is. */
  readonly answers: Answers;
  /** How many answers are tried. */
  readonly count: number;
  move(item: ItemId, position: number): void;
  back(): void;
  allBack(): void;
  /** Saves what is tried. */
  keep(): void;
}

const key = 'tried';

/**
 * Answers tried on the result itself: nothing is saved until it is kept. What is tried stays in this
 * tab, so that another page or a reload loses none of it, and is forgotten once the answer that it
 * was tried against is another.
 */
export function useChanges(session: Session, saved: Answers, id: string, tab: TabMemory): Changes {
  const [made, setMade] = useState(() => ({ id, tries: readTries(tab, id) }));
  const tries = triesThatHold(made.id === id ? made.tries : [], saved);
  const tried = new Map(tries.map(({ item, position }) => [item, rated(position)]));
  const set = (next: readonly Try[]) => {
    setMade({ id, tries: next });
    tab.write(key, next.length === 0 ? '' : JSON.stringify({ id, tries: next }));
  };
  return {
    answers: tried.size === 0 ? saved : new Map([...saved, ...tried]),
    count: tried.size,
    move(item, position) {
      set([...tries, { item, position, before: said(saved.get(item)) }]);
    },
    back: () => set(tries.slice(0, -1)),
    allBack: () => set([]),
    keep() {
      for (const [item, answer] of tried) session.answer(item, answer);
      set([]);
    },
  };
}

/**
 * The tries that are one: those against an answer as it is saved now. An answer moved back to what it
 * was is none.
 */
function triesThatHold(tries: readonly Try[], saved: Answers): readonly Try[] {
  const last = new Map(tries.map(({ item, position }) => [item, position]));
  return tries.filter(({ item, before }) => {
    const now = said(saved.get(item));
    return before === now && last.get(item) !== now;
  });
}

function said(answer: Answer | undefined): Said {
  if (answer === undefined) return null;
  return answer.kind === 'rated' ? answer.position : answer.kind;
}

/** What the tab kept for an assessment; nothing where it kept something else. */
function readTries(tab: TabMemory, id: string): readonly Try[] {
  try {
    const kept = JSON.parse(tab.read(key) ?? '');
    if (kept.id !== id) return [];
    return (kept.tries as readonly Try[]).filter(({ position }) =>
      positions.some((known) => known === position),
    );
  } catch {
    return [];
  }
}
