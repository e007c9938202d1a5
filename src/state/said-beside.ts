import type { Business } from '../domain/business.ts';
import { inPlanOrder, type Planned, type Task } from '../domain/plan.ts';
import {
  aimsOf,
  figuresOf,
  ladderOf,
  pledgesOf,
  ratingsOf,
  type SavedAssessment,
  scenarioOf,
  tasksOf,
} from '../schemas/saved/saved-assessment.ts';

/** What an assessment says beside its answers, as the domain takes it. */
export function saidBeside(saved: SavedAssessment): Business {
  return {
    ladder: ladderOf(saved),
    typed: figuresOf(saved),
    scenario: scenarioOf(saved),
    ratings: ratingsOf(saved),
    pledges: pledgesOf(saved).flatMap((pledge) =>
      pledge.kpi === '' ? [] : [{ ...pledge, kpi: pledge.kpi }],
    ),
    currency: saved.profile.currency ?? null,
  };
}

/** True where there is something that only the texts of the KPIs can tell. */
export function needsKpiTexts({ ladder, typed, ratings, pledges }: Business): boolean {
  return ladder.size + typed.size + ratings.size + pledges.length > 0;
}

/** True where a task is the next rung of a KPI, which only the texts of the KPIs can word. */
export function plansKpis({ tasks }: Planned): boolean {
  return tasks.some(({ step }) => step.startsWith('climb:'));
}

/** The tasks of an assessment in order: by horizon, then as they were put. */
export function planOf(saved: Pick<SavedAssessment, 'plan'>): readonly Task[] {
  return inPlanOrder(Array.from(tasksOf(saved), ([id, task]) => ({ ...task, id })));
}

/** What an assessment plans, as the domain takes it. */
export function plannedIn(saved: Pick<SavedAssessment, 'plan' | 'aims'>): Planned {
  return { tasks: planOf(saved), aims: aimsOf(saved) };
}
