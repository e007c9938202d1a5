import type { ReportPlanWords } from './report-plan.en.ts';

/** What the report says of the plan, of what it aims at and of the way there. */
export const reportPlanSv: ReportPlanWords = {
  sections: { plan: 'Planen', route: 'Vägen till målet' },
  labels: {
    task: 'Vad',
    first: 'Börja med',
    owner: 'Vem',
    department: 'Avdelning',
    others: 'Tillsammans med',
    due: 'Senast',
    status: 'Läge',
    effort: 'Insats',
    watch: 'Nyckeltal att följa',
    after: 'Därefter',
    risk: 'Det som brukar gå fel',
    note: 'Anteckning',
    nobody: 'Inget namn ännu',
    noDay: 'Inget datum ännu',
  },
  statuses: { todo: 'Inte påbörjad', doing: 'Pågår', done: 'Klar', dropped: 'Struken' },
  group: 'Inom {days} dagar',
  summary: {
    one: 'En uppgift, {done} klar.',
    other: '{n} uppgifter, {done} klara.',
  },
  nobody: {
    one: 'En saknar ännu namn.',
    other: '{n} saknar ännu namn.',
  },
  noDay: {
    one: 'En saknar ännu datum.',
    other: '{n} saknar ännu datum.',
  },
  untitled: 'En uppgift utan namn',
  gone: 'Ett steg som inte finns i den här versionen',
};
