import type { Assessment } from '../../../domain/assess.ts';
import type { DepartmentId, ItemId, KpiId } from '../../../domain/ids.ts';
import type { Effort, Instrument } from '../../../domain/instrument.ts';
import { type ClimbStep, climbTimes, isMoving, stepId } from '../../../domain/rank.ts';
import { fill } from '../../../i18n/fill.ts';
import { entry, type PlanVocabulary, type Vocabulary } from '../../vocabulary.ts';
import { climbText } from '../kpis/climb-text.ts';
import { othersText } from '../others-text.ts';
import { upperFirst } from '../speak.ts';

/** A step as the plan words it, whether the answers still call for it or not. */
export interface StepText {
  readonly title: string;
  readonly first: string;
  readonly after: readonly string[];
  readonly department: string;
  readonly others: string;
  readonly effort: string;
  readonly watch: string;
  readonly risk: string;
}

interface Speaker {
  readonly assessment: Assessment;
  readonly instrument: Instrument;
  readonly vocabulary: Vocabulary;
}

/**
 * The words of a step by its id, as `stepId` makes it. A plan keeps its tasks when the answers move
 * on, so the id alone must do. Null where this version has no such step.
 */
export function stepText(id: string, speaker: Speaker, plan: PlanVocabulary): StepText | null {
  const [kind, about] = id.split(':');
  if (about === undefined) return actionText(id, speaker, plan);
  return kind === 'climb'
    ? kpiText(about as KpiId, speaker)
    : findOutText(about as ItemId, speaker);
}

function actionText(
  id: string,
  { instrument, vocabulary }: Speaker,
  { risks }: PlanVocabulary,
): StepText | null {
  const action = instrument.actions.find((known) => known.id === id);
  if (action === undefined) return null;
  const { title, first, steps: after, watch = '' } = entry(vocabulary.actions, id);
  const shown = action.kpi === null ? watch : entry(vocabulary.names.kpis, action.kpi);
  return {
    title,
    first,
    after,
    ...who(action.owner, action.others, vocabulary),
    effort: effortOf(action.effort, vocabulary),
    watch: upperFirst(shown, vocabulary),
    risk: risks[id] ?? '',
  };
}

function kpiText(id: KpiId, { assessment, instrument, vocabulary }: Speaker): StepText | null {
  const kpi = instrument.kpis.find((known) => known.id === id);
  if (kpi === undefined || vocabulary.kpis === null) return null;
  const called = assessment.steps.find((step) => step.kind === 'climb' && step.kpi === id);
  const [owner, other] = kpi.owners;
  const times = climbTimes.followed;
  // A KPI that decides by now is told as the last step to that.
  const last: ClimbStep = {
    kind: 'climb',
    kpi: id,
    from: 'followed',
    owner,
    owners: kpi.owners,
    ...times,
    verdicts: [],
  };
  const step = called?.kind === 'climb' ? called : last;
  const { title, first, after, watch } = climbText(step, vocabulary, vocabulary.kpis);
  return {
    title,
    first,
    after,
    ...who(owner, [other], vocabulary),
    effort: effortOf(step.effort, vocabulary),
    watch: upperFirst(watch, vocabulary),
    risk: '',
  };
}

function findOutText(id: ItemId, { assessment, vocabulary }: Speaker): StepText | null {
  const item = assessment.items.find((known) => known.id === id);
  if (item === undefined) return null;
  const { steps: words } = vocabulary.words;
  const { topic, proof } = entry(vocabulary.items, id);
  const ranked = assessment.steps.find((step) => stepId(step) === `find-out:${id}`);
  const effort = ranked !== undefined && isMoving(ranked) ? ranked.effort : 'days';
  return {
    title: fill(words.findOut, { topic }),
    first: proof,
    after: [],
    ...who(item.department, [], vocabulary),
    effort: effortOf(effort, vocabulary),
    watch: words.findOutWatch,
    risk: '',
  };
}

function who(owner: DepartmentId, others: readonly DepartmentId[], vocabulary: Vocabulary) {
  return {
    department: entry(vocabulary.names.departments, owner),
    others: upperFirst(othersText(others, vocabulary), vocabulary),
  };
}

function effortOf(effort: Effort, { names }: Vocabulary): string {
  return entry(names.efforts, effort);
}
