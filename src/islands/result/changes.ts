import { useState } from 'preact/hooks';
import type { Answer } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';
import { figuresOf, type Report, sectionOf } from '../../report/report.ts';
import type { Session } from '../../state/session.ts';

/** The two figures that a change is judged by, as they are shown. */
export interface Headline {
  readonly equation: string;
  readonly level: string;
}

interface Change {
  readonly item: ItemId;
  /** Null where nothing was answered. */
  readonly before: Answer | null;
}

interface Changes {
  readonly count: number;
  /** The headline before the first change; null while there is none. */
  readonly before: Headline | null;
  change(item: ItemId, answer: Answer, now: Headline): void;
  back(): void;
  allBack(): void;
  keep(): void;
}

export function headlineOf(report: Report): Headline {
  const text = (id: 'equation' | 'level') => figuresOf(sectionOf(report, id))[0]?.text ?? '';
  return { equation: text('equation'), level: text('level') };
}

/** Answers changed on the result itself, with the way back to what they were. */
export function useChanges(session: Session): Changes {
  const [made, setMade] = useState<readonly Change[]>([]);
  const [before, setBefore] = useState<Headline | null>(null);
  const forget = () => {
    setMade([]);
    setBefore(null);
  };
  return {
    count: new Set(made.map(({ item }) => item)).size,
    before,
    change(item, answer, now) {
      if (before === null) setBefore(now);
      setMade([...made, { item, before: session.$answers.get().get(item) ?? null }]);
      session.answer(item, answer);
    },
    back() {
      const last = made.at(-1);
      if (last === undefined) return;
      session.answer(last.item, last.before);
      if (made.length === 1) forget();
      else setMade(made.slice(0, -1));
    },
    allBack() {
      for (const { item, before: answer } of made.toReversed()) session.answer(item, answer);
      forget();
    },
    keep: forget,
  };
}
