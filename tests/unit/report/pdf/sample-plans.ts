import risksEn from '../../../../src/content/actions/en/risks.json' with { type: 'json' };
import risksSv from '../../../../src/content/actions/sv/risks.json' with { type: 'json' };
import type { ItemId } from '../../../../src/domain/ids.ts';
import {
  inPlanOrder,
  type Planned,
  planHorizons,
  type Task,
  taskStatuses,
} from '../../../../src/domain/plan.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { reportPlanEn } from '../../../../src/i18n/words/report-plan.en.ts';
import { reportPlanSv } from '../../../../src/i18n/words/report-plan.sv.ts';
import { routeSection } from '../../../../src/report/describe/plan/route-section.ts';
import type { PlanVocabulary } from '../../../../src/report/vocabulary.ts';
import { instrument } from '../../../fixtures/instrument.ts';

/** What a plan is told with. */
export const planVocabularies: Readonly<Record<Locale, PlanVocabulary>> = {
  sv: { words: reportPlanSv, risks: risksSv, route: routeSection },
  en: { words: reportPlanEn, risks: risksEn, route: routeSection },
};

/** A plan as a board would see it: names, days, one task of the firm's own, one done, one dropped. */
export const boardPlan: Planned = planOf([
  {
    step: 'revenue-line',
    owner: 'Märta Öberg',
    due: '2026-12-14',
    status: 'doing',
    note: 'Ekonomi har lovat siffrorna till den 7 december.\nTa upp på ledningsmötet.',
  },
  { step: idAt(4), owner: 'Johan Lindqvist', due: '2026-12-18' },
  { step: idAt(9), owner: '', due: '2027-01-15', horizon: 60 },
  {
    step: '',
    title: 'Ring de tio kunder som lämnade oss i höst',
    first: 'Ta fram listan och dela upp den.',
    owner: 'Märta Öberg',
    due: '2027-01-20',
    horizon: 60,
    status: 'done',
  },
  { step: idAt(21), owner: 'Anna-Karin Bergström', due: '', horizon: 90 },
  { step: idAt(30), owner: 'Johan Lindqvist', due: '2027-02-19', horizon: 90, status: 'dropped' },
]);

/** A plan with the longest texts that are kept. */
export const longestPlan: Planned = planOf(
  planHorizons.flatMap((horizon) =>
    [1, 2, 3].map((each) => ({
      step: idAt(each * 7),
      title: 'Kundupplevelseförbättringsprogrammets styrgrupp '.repeat(5).trim(),
      first: 'Bjud in alla avdelningar, även de som inte brukar vara med, '.repeat(4).trim(),
      owner: 'Chefen för kundtjänst, teknik och fältservice i Norrland '.repeat(4).trim(),
      due: '2027-09-30',
      horizon,
      note: each === 1 ? 'Rad\n'.repeat(150) : `Ett_ord_utan_mellanrum_${'x'.repeat(570)}`,
    })),
  ),
);

/** A plan of a made-up firm. */
export function randomPlan(random: () => number): Planned {
  const one = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  };
  const steps = [
    ...instrument.actions.map(({ id }) => String(id)),
    ...instrument.kpis.map(({ id }) => `climb:${id}`),
    ...instrument.items.map(({ id }) => `find-out:${id as ItemId}`),
    'of-another-version',
    '',
  ];
  return planOf(
    Array.from({ length: Math.floor(random() * 12) }, () => ({
      step: one(steps),
      title: random() < 0.3 ? one(titles) : '',
      first: random() < 0.3 ? one(titles) : '',
      owner: one(['', 'Märta Öberg', 'Åsa', 'Chefen för kundtjänst, teknik och fältservice']),
      due: one(['', '2026-12-24', '2027-02-01']),
      horizon: one(planHorizons),
      status: one(taskStatuses),
      note: one(['', 'Klart till jul.', 'Vi väntar på ekonomi.\nSedan börjar det. '.repeat(12)]),
    })),
  );
}

const titles = [
  'Ring tio kunder som lämnat oss',
  'Kundbemötandeförbättringsprogramsledningsgruppssammanträde',
  'Sätt ett gemensamt mål för marknad, försäljning och kundtjänst och följ det varje månad i ledningsgruppen',
];

function idAt(index: number): string {
  return instrument.actions[index]?.id ?? '';
}

function planOf(tasks: readonly Partial<Task>[]): Planned {
  const whole = tasks.map(
    (task, place): Task => ({
      id: `task-${place}`,
      step: '',
      title: '',
      first: '',
      owner: '',
      due: '',
      horizon: 30,
      status: 'todo',
      note: '',
      place,
      ...task,
    }),
  );
  return { tasks: inPlanOrder(whole), aims: new Map() };
}
