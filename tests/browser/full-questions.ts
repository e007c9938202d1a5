import type { Locator, Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { groupOf } from './answering.ts';
import { beginningWith, type Locale, wordsOf } from './languages.ts';
import { namesIn, questionOf } from './questions.ts';

/** Unfolds the block that says who answers, for which company. */
export async function openProfile(page: Page, locale: Locale) {
  const summary = page
    .locator('summary')
    .filter({ hasText: beginningWith(wordsOf(locale).extras.profile.title) });
  if ((await summary.locator('xpath=..').getAttribute('open')) === null) await summary.click();
}

/** Where the profile says how many questions are asked, and how long they take. */
export function profileTotal(page: Page, locale: Locale): Locator {
  const { departments } = wordsOf(locale).extras.profile;
  return page.getByRole('group', { name: departments }).getByRole('status');
}

/** The box of an optional department. */
export function departmentBox(page: Page, locale: Locale, id: string): Locator {
  const { departments } = wordsOf(locale).extras.profile;
  const name = namesIn(locale).departments[id] ?? id;
  return page
    .locator('fieldset', { hasText: departments })
    .locator('input[type=checkbox]')
    .and(page.getByLabel(beginningWith(name)));
}

/** The switch that asks for proof. */
export function proofMode(page: Page, locale: Locale): Locator {
  return page.getByRole('checkbox', { name: wordsOf(locale).extras.proof.mode });
}

/** The question whether an answer could be shown today. */
export function proofQuestion(page: Page, locale: Locale, id: string): Locator {
  const { question } = wordsOf(locale).extras.proof;
  const { topic } = questionOf(locale, id);
  return page.getByRole('group', { name: `${question} ${topic}`, exact: true });
}

/** The note of a question: what opens it, and the field. */
export function noteOf(page: Page, locale: Locale, id: string) {
  const group = groupOf(page, questionOf(locale, id));
  const field = group.getByRole('textbox');
  return {
    field,
    summary: group.locator('details', { has: page.locator('textarea') }).locator('summary'),
  };
}

/** What was answered in the quick version, a line each. */
export function earlierAnswers(page: Page, locale: Locale, n: number): Locator {
  const name = fill(wordsOf(locale).questionnaire.answeredBefore, { n });
  return page.getByRole('region', { name, exact: true });
}
