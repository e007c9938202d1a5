import { describe, expect, test, vi } from 'vitest';
import { pdfEn } from '../../../../src/i18n/words/pdf.en.ts';
import { pdfSv } from '../../../../src/i18n/words/pdf.sv.ts';
import { reportPlanEn } from '../../../../src/i18n/words/report-plan.en.ts';
import { reportPlanSv } from '../../../../src/i18n/words/report-plan.sv.ts';
import { openTasks, planOf } from '../../../../src/report/planned.ts';
import { type Report, sectionOf } from '../../../../src/report/report.ts';
import { expectOnePageSummary, expectSound, expectWhole, made } from './expect-pdf.ts';
import { textsOf } from './read-pdf.ts';
import { boardPlan, longestPlan } from './sample-plans.ts';
import {
  answerSets,
  coverOf,
  plannedReportOf,
  saidFirm,
  shortPlannedReportOf,
} from './sample-reports.ts';

// Making and reading whole files takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const words = { sv: pdfSv, en: pdfEn };
const note = 'Läs planen först.\nSedan tar vi besluten tillsammans. '.repeat(7);

describe.each(['sv', 'en'] as const)('a report with a plan, in %s', (locale) => {
  const report = plannedReportOf(locale, saidFirm('subscription'), boardPlan);
  const short = shortPlannedReportOf(locale, answerSets['mixed'] ?? new Map(), boardPlan);

  test.each([
    ['long', report],
    ['short', short],
  ])('has all of it in a chapter of its own: %s', async (_, of) => {
    const { read } = await made(of, coverOf(locale));
    expectSound(read);
    expectOnePageSummary(read);
    expectWhole(read, of);
    const titles = read.outline.map(({ title }) => title);
    const plan = titles.indexOf(sectionOf(of, 'plan').title);
    expect(plan).toBeGreaterThan(0);
    expect(titles[plan + 1]).toBe(sectionOf(of, 'steps').title);
  });

  test('says on the page that stands alone what to do first, who does it and by when', async () => {
    for (const cover of [coverOf(locale), coverOf(locale, { note })]) {
      const { read } = await made(report, cover, { form: 'onePage' });
      const text = textsOf(read.pages);
      const at = text.indexOf(words[locale].doFirst);
      expect(at).toBeGreaterThan(0);
      const told = text.slice(at).replace(/\s/g, '');
      for (const { title, owner, due } of firstThree(report)) {
        for (const part of [title, owner, due]) expect(told).toContain(part.replace(/\s/g, ''));
      }
      expect(text).not.toContain(sectionOf(report, 'decisions').title);
    }
  });

  test('passes over a task without a title there while others have one', async () => {
    const [first, ...rest] = boardPlan.tasks;
    if (first === undefined) throw new Error('no task');
    const blank = { ...first, id: 'own-blank', step: '', title: ' ', status: 'todo' as const };
    const tasks = [blank, first, ...rest];
    const of = plannedReportOf(locale, saidFirm('subscription'), { ...boardPlan, tasks });
    const { untitled } = { sv: reportPlanSv, en: reportPlanEn }[locale];
    const plan = planOf(of);
    expect(plan?.groups[0]?.tasks[0]).toMatchObject({ title: untitled, untitled: true });
    expect(firstThree(of).map(({ id }) => id)).toEqual(firstThree(report).map(({ id }) => id));
    const { read } = await made(of, coverOf(locale), { form: 'onePage' });
    expect(textsOf(read.pages)).not.toContain(untitled);
  });

  test('tells the way to a target once, on a page of its own after the next steps', async () => {
    const aims = new Map([['level', 5]]);
    const aiming = plannedReportOf(locale, saidFirm('subscription'), { ...boardPlan, aims });
    const { read } = await made(aiming, coverOf(locale));
    expectSound(read);
    expectWhole(read, aiming);
    const titles = read.outline.map(({ title }) => title);
    const route = sectionOf(aiming, 'route').title;
    expect(titles.filter((title) => title === route)).toHaveLength(1);
    expect(titles[titles.indexOf(route) - 1]).toBe(sectionOf(aiming, 'steps').title);
  });

  test('asks for the decisions as before where nothing is left to do', async () => {
    const tasks = boardPlan.tasks.map((task) => ({ ...task, status: 'done' as const }));
    const done = plannedReportOf(locale, saidFirm('subscription'), { ...boardPlan, tasks });
    const { read } = await made(done, coverOf(locale), { form: 'onePage' });
    expect(textsOf(read.pages)).toContain(sectionOf(done, 'decisions').title);
    expect(textsOf(read.pages)).not.toContain(words[locale].doFirst);
  });

  test('has room for the longest plan there is', async () => {
    const longest = plannedReportOf(locale, saidFirm('subscription'), longestPlan);
    const { read } = await made(longest, coverOf(locale, { note }));
    expectSound(read);
    expectOnePageSummary(read);
    for (const { due } of firstThree(longest)) expect(textsOf(read.pages)).toContain(due);
  });
});

function firstThree(report: Report) {
  const plan = planOf(report);
  if (plan === null) throw new Error('no plan');
  const tasks = openTasks(plan).slice(0, 3);
  return tasks.map((task) => ({ ...task, owner: task.owner.slice(0, 40) }));
}
