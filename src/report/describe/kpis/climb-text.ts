import type { ClimbStep } from '../../../domain/rank.ts';
import { fill } from '../../../i18n/fill.ts';
import { entry, type KpiVocabulary, type Vocabulary } from '../../vocabulary.ts';
import { lowerFirst } from '../speak.ts';

/** A KPI's next rung in words. */
export interface ClimbText {
  readonly title: string;
  readonly why: string;
  readonly first: string;
  readonly after: readonly string[];
  readonly watch: string;
  /** The two who take it on, in a sentence's beginning. */
  readonly owners: string;
}

/** The step to the next rung, filled with the KPI's own decision, question and owners. */
export function climbText(
  { kpi, from, owners }: ClimbStep,
  vocabulary: Vocabulary,
  { words, climb, kpis }: KpiVocabulary,
): ClimbText {
  const { decides, meeting } = entry(kpis, kpi);
  const [one, two] = owners.map((id) => entry(vocabulary.names.departments, id));
  const values = {
    kpi: entry(vocabulary.names.kpis, kpi),
    decides,
    meeting,
    ownerOne: one ?? '',
    ownerTwo: two ?? '',
  };
  const { title, why, first, steps, watch } = climb[from];
  return {
    title: fill(title, values),
    why: fill(why, values),
    first: fill(first, values),
    after: Object.values(steps).map((step) => fill(step, values)),
    watch: fill(watch, values),
    owners: fill(words.steps.owners, {
      one: values.ownerOne,
      two: lowerFirst(values.ownerTwo, vocabulary),
    }),
  };
}
