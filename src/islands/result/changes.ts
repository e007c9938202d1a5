import { useState } from 'preact/hooks';
import { type Answers, rated } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { TabMemory } from '../../platform/door.ts';
import type { Session } from '../../state/session.ts';
import { said, type Try, triesIn, triesThatHold, writtenTries } from './tries.ts';

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
  const [made, setMade] = useState(() => ({ id, tries: triesIn(tab.read(key), id) }));
  const tries = triesThatHold(made.id === id ? made.tries : [], saved);
  const tried = new Map(tries.map(({ item, position }) => [item, rated(position)]));
  const set = (next: readonly Try[]) => {
    setMade({ id, tries: next });
    tab.write(key, writtenTries(next, id));
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
