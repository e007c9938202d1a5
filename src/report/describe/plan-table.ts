import type { Assessment } from '../../domain/assess.ts';
import type { Effort, Instrument } from '../../domain/instrument.ts';
import { type RankedStep, stepId } from '../../domain/rank.ts';
import { fill } from '../../i18n/fill.ts';
import type { Table } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { climbText } from './kpis/climb-text.ts';
import { numberCell, textCell } from './speak.ts';

/** How long "find out" may take. */
export const findOutDays = 30;

/** A step as it stands in a plan. */
export interface PlannedStep {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly effort: string;
  readonly days: number;
}

/** The steps that are shown, with owner and time, in the order of their rank. */
export function plannedSteps(
  { steps }: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
): readonly PlannedStep[] {
  return steps.slice(0, vocabulary.flow.steps).map((step) => planned(step, instrument, vocabulary));
}

/** The steps by 30, 60 and 90 days, each with its owner. */
export function planTable(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
): Table {
  const { plan: words } = vocabulary.words;
  const steps = plannedSteps(assessment, instrument, vocabulary);
  return {
    kind: 'table',
    id: 'plan',
    caption: words.caption,
    columns: [
      { label: words.by, type: 'number' },
      { label: words.what, type: 'text' },
      { label: vocabulary.words.steps.owner, type: 'text' },
      { label: vocabulary.words.steps.effort, type: 'text' },
    ],
    rows: steps
      .toSorted((a, b) => a.days - b.days)
      .map(({ title, owner, effort, days }) => [
        numberCell(fill(words.days, { days }), days),
        textCell(title),
        textCell(owner),
        textCell(effort),
      ]),
  };
}

function planned(step: RankedStep, instrument: Instrument, vocabulary: Vocabulary): PlannedStep {
  const owner = entry(vocabulary.names.departments, step.owner);
  const shared = { id: stepId(step), owner, effort: effortOf(step.effort, vocabulary) };
  if (step.kind === 'findOut') {
    const { topic } = entry(vocabulary.items, step.item);
    const title = fill(vocabulary.words.steps.findOut, { topic });
    return { ...shared, title, days: findOutDays };
  }
  if (step.kind === 'climb') {
    if (vocabulary.kpis === null) throw new Error('a step about a KPI, without their texts');
    const { title, owners: both } = climbText(step, vocabulary, vocabulary.kpis);
    return { ...shared, owner: both, title, days: step.horizon };
  }
  const action = instrument.actions.find(({ id }) => id === step.action);
  if (action === undefined) throw new Error(`no action ${step.action}`);
  const { title } = entry(vocabulary.actions, action.id);
  return { ...shared, title, days: action.horizon };
}

function effortOf(effort: Effort, { names }: Vocabulary): string {
  return entry(names.efforts, effort);
}
