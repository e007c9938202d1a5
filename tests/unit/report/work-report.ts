import risksEn from '../../../src/content/actions/en/risks.json' with { type: 'json' };
import risksSv from '../../../src/content/actions/sv/risks.json' with { type: 'json' };
import { assess } from '../../../src/domain/assess.ts';
import type { ItemId } from '../../../src/domain/ids.ts';
import { inPlanOrder, type Task } from '../../../src/domain/plan.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { reportPlanEn } from '../../../src/i18n/words/report-plan.en.ts';
import { reportPlanSv } from '../../../src/i18n/words/report-plan.sv.ts';
import type { About } from '../../../src/report/about.ts';
import { describe } from '../../../src/report/describe/describe.ts';
import type { Report } from '../../../src/report/report.ts';
import type { PlanVocabulary } from '../../../src/report/vocabulary.ts';
import { full, instrument } from '../../fixtures/instrument.ts';
import { saidFirm, vocabularyOf } from './pdf/sample-reports.ts';

/** What it takes to speak of a plan, as the result page fetches it. */
export const planVocabularies: Readonly<Record<Locale, PlanVocabulary>> = {
  sv: { words: reportPlanSv, risks: risksSv },
  en: { words: reportPlanEn, risks: risksEn },
};

/** A task, empty but for what a test gives it. */
export function taskOf(given: Partial<Task>): Task {
  const empty = { step: '', title: '', first: '', owner: '', due: '', note: '', place: 0 };
  return { id: 'own-1', horizon: 30, status: 'todo', ...empty, ...given };
}

/** A plan as a firm could have it: own tasks and chosen steps, in every state. */
export const usualTasks: readonly Task[] = [
  taskOf({
    id: 'revenue-line',
    step: 'revenue-line',
    owner: 'Märta Öberg',
    due: '2026-12-11',
    status: 'doing',
  }),
  taskOf({
    id: 'own-1',
    title: 'Boka ett möte med försäljning',
    first: 'Ring Åsa; fråga om januari',
    owner: 'Jörgen, Åsa',
    due: '2026-12-01',
    note: '=SUM(A1)\nRad två, "citat" | rör',
    place: 1,
  }),
  taskOf({ id: 'own-2', title: 'Klar sedan länge', due: '2026-11-30', status: 'done', place: 2 }),
  taskOf({ id: 'climb:churn', step: 'climb:churn', horizon: 60, due: '2027-01-31' }),
  taskOf({ id: 'own-3', title: '-1 möte i veckan', horizon: 60, status: 'dropped', place: 1 }),
  taskOf({
    id: 'own-4',
    title: 'Utan datum och namn',
    horizon: 90,
  }),
];

interface Given {
  readonly tasks?: readonly Task[];
  readonly notes?: ReadonlyMap<ItemId, string>;
  /** Whether something is said beside the answers; usually so. */
  readonly beside?: boolean;
}

/** The full report of a firm that has answered, typed its figures and made a plan. */
export function workReport(locale: Locale, given: Given = {}): Report {
  const { tasks = usualTasks, notes = new Map(), beside = true } = given;
  const { answers, profile, said } = saidFirm('subscription');
  const proofs = new Set(full.filter((_, index) => index % 2 === 0));
  const assessment = beside
    ? assess(instrument, full, answers, profile, proofs, said)
    : assess(instrument, full, answers, profile, proofs);
  const vocabulary = { ...vocabularyOf(locale, 'full', beside), plan: planVocabularies[locale] };
  const planned = { tasks: inPlanOrder(tasks), aims: new Map<string, number>() };
  return describe(assessment, instrument, vocabulary, notes, planned);
}

/** What a file says beside the report, but for what a test overrides. */
export function aboutOf(given: Partial<About> = {}): About {
  return {
    organisation: 'Åsele Bröd & Ädelost AB',
    preparedBy: 'Märta Öberg',
    preparedFor: 'Styrgruppen',
    note: 'Läs första sidan först.\nResten är för den som vill räkna efter.',
    date: new Date(2026, 10, 23, 9, 30),
    siteName: 'Loopcheck',
    methodAddress: 'https://loopcheck.example/sv/method/',
    assessmentId: '0f4c1c9e-7c1b-4c1e-9d2a-5b1f0a6f3e21',
    colours: {
      ink: '#1f2a30',
      paper: '#fbf9f5',
      winners: '#0b6b62',
      old: '#a8492c',
      stone: '#6b6f72',
    },
    ...given,
  };
}
