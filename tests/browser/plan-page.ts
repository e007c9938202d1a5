import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { SavedTask } from '../../src/schemas/saved/saved-plan.ts';
import { type AnswerSet, sampleAnswers } from './answer-sets.ts';
import { type Locale, pathOf, wordsOf } from './languages.ts';
import { type Beyond, savedFile, saveText } from './saved-answers.ts';

/** Tasks by id, as tests write them: what is missing is not said. */
export type Tasks = Readonly<Record<string, Partial<SavedTask>>>;

/** So many tasks of one's own within 30 days. */
export function ownTasks(count: number): Tasks {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  return Object.fromEntries(ids.map((n) => [`own-${n}`, { title: `Task ${n}` }]));
}

/** A plan that an earlier visit has left. */
export async function savePlan(
  page: Page,
  tasks: Tasks,
  answers: AnswerSet = sampleAnswers,
  beyond: Beyond = {},
) {
  const at = '2026-01-05T08:00:00.000Z';
  const blank = { step: '', title: '', first: '', owner: '', due: '', status: 'todo', note: '' };
  const plan = Object.entries(tasks).map(
    ([id, task], place) => [id, { value: { ...blank, horizon: 30, place, ...task }, at }] as const,
  );
  const file = { ...savedFile(answers, beyond), plan: Object.fromEntries(plan), aims: {} };
  await saveText(page, JSON.stringify(file));
}

/** Opens the plan, and waits for what can be chosen. */
export async function openPlan(page: Page, locale: Locale, fragment = '') {
  await page.goto(pathOf(locale, 'plan/') + fragment);
  await expect(
    page.getByRole('heading', { name: wordsOf(locale).plan.choose.title }),
  ).toBeVisible();
}

/** A task that can be changed, by its title. */
export function taskOf(page: Page, title: string): Locator {
  return page.getByRole('article', { name: title, exact: true });
}

/** The titles of the tasks of a group, in order. */
export function titlesWithin(page: Page, days: 30 | 60 | 90): Promise<readonly string[]> {
  return page.locator(`[data-horizon="${days}"] h4`).allInnerTexts();
}

type Field = 'owner' | 'due' | 'status' | 'task' | 'first' | 'note';

/** A field of a task, by its label. */
export function fieldIn(task: Locator, locale: Locale, field: Field): Locator {
  return task.getByLabel(planLabels[locale][field], { exact: true });
}

const planLabels = {
  en: {
    owner: 'Who',
    due: 'By',
    status: 'Status',
    task: 'What',
    first: 'To begin with',
    note: 'Note',
  },
  sv: {
    owner: 'Vem',
    due: 'Senast',
    status: 'Läge',
    task: 'Vad',
    first: 'Börja med',
    note: 'Anteckning',
  },
};

/** What is said to listeners. */
export function saidOnPlan(page: Page): Locator {
  return page.getByTestId('plan-said');
}

/** What comes first, at the top of the page. */
export function firstOf(page: Page): Locator {
  return page.locator('.plan-first');
}

/** The suggested steps that are shown. */
export function suggestions(page: Page): Locator {
  return page.locator('.suggestions > li');
}
