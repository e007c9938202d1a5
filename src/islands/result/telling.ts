import type { Assessment } from '../../domain/assess.ts';
import type { FlowId, ItemId } from '../../domain/ids.ts';
import type { Planned } from '../../domain/plan.ts';
import { describe } from '../../report/describe/describe.ts';
import type { Report } from '../../report/report.ts';
import { factsIn, type Said, standingFor } from '../../report/telling/standing.ts';
import type { Texts } from '../../report/telling/whole.ts';
import type { Setup } from '../../state/setup.ts';

/** What the page tells: the report, and what it rests on. */
export interface Telling {
  readonly report: Report;
  readonly assessment: Assessment;
  /** The texts that it is told with. */
  readonly texts: Texts;
  readonly flow: FlowId;
  readonly asked: readonly ItemId[];
  /** Answers to items that this version does not know. */
  readonly unknown: number;
  /** How far a larger flow has come, while the smaller one it began in is told. */
  readonly underWay: { readonly n: number; readonly total: number } | null;
}

interface SaidHere extends Omit<Said, 'flows'> {
  readonly notes: ReadonlyMap<ItemId, string>;
  readonly planned: Planned;
  readonly setup: Setup;
}

/** Tells what is saved. */
export function tellingFor({ notes, planned, setup, ...said }: SaidHere): Telling {
  const { assessment, texts, asked, underWay } = standingFor({ ...said, flows: setup.flows });
  const { instrument, vocabulary } = texts;
  return {
    // What the page brought along knows nothing of a plan; what was fetched for it does.
    report: describe(
      assessment,
      instrument,
      { ...vocabulary, plan: said.told.vocabulary.plan },
      notes,
      planned,
    ),
    assessment,
    texts,
    flow: vocabulary.flow.id,
    asked,
    unknown: [...said.answers.keys()].filter((id) => !setup.order.includes(id)).length,
    underWay,
  };
}

/** Everything that a telling depends on, as one text: the same text, the same telling. */
export function saidIn(
  said: Pick<SaidHere, 'saved' | 'answers' | 'proofs' | 'beside' | 'notes' | 'planned'>,
): string {
  const { tasks, aims } = said.planned;
  return JSON.stringify([factsIn(said), [...said.notes], tasks, [...aims]]);
}
