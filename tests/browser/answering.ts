import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import type { AnswerSet, Choice } from './answer-sets.ts';
import { beginningWith, type Locale, wordsOf } from './languages.ts';
import { type FlowName, type Question, questionOf, sectionsIn } from './questions.ts';

/** The group of radios of one question. */
export function groupOf(page: Page, question: Question): Locator {
  return page.getByRole('group', { name: question.topic, exact: true });
}

/** The radio of one choice. */
export function radioOf(page: Page, locale: Locale, id: string, choice: Choice): Locator {
  const { positions, dontKnow, notApplicable } = wordsOf(locale).questionnaire;
  const name =
    choice === 'dontKnow'
      ? beginningWith(dontKnow)
      : choice === 'notApplicable'
        ? beginningWith(notApplicable)
        : new RegExp(`^${choice}\\s*${positions[choice]}$`);
  return groupOf(page, questionOf(locale, id)).getByRole('radio', { name });
}

/**
 * Chooses with the pointer, and waits until the script has come: what is chosen before counts when it
 * comes, but a tab that is closed or left sooner has nothing to save with.
 */
export async function choose(page: Page, locale: Locale, id: string, choice: Choice) {
  await chooseEarly(page, locale, id, choice);
  await expectScript(page);
}

/** Chooses with the pointer, whether the script has come or not. */
export async function chooseEarly(page: Page, locale: Locale, id: string, choice: Choice) {
  await radioOf(page, locale, id, choice).check();
}

/** Expects that the questions have their script: where there are none yet, it has not come either. */
export async function expectScript(page: Page) {
  await expect(page.locator('astro-island')).toHaveCount(1);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Expects that a question shows this choice, or that nothing is chosen. */
export async function expectChosen(page: Page, locale: Locale, id: string, choice: Choice | null) {
  // Whether the answer can be shown is a question of its own inside the group.
  const own = page.locator(`input[name="${id}"]`);
  const group = groupOf(page, questionOf(locale, id));
  if (choice === null) {
    await expect(group.getByRole('radio').and(own)).toHaveCount(7);
    await expect(group.getByRole('radio', { checked: true }).and(own)).toHaveCount(0);
    return;
  }
  await expect(radioOf(page, locale, id, choice)).toBeChecked();
  await expect(group.getByRole('radio', { checked: true }).and(own)).toHaveCount(1);
}

/** The heading that a section of questions has. */
export function sectionHeading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 2, name: beginningWith(name) });
}

/** The list of sections above the questions. */
export function sectionLink(page: Page, name: string): Locator {
  return page.getByRole('link', { name: new RegExp(`^${name}\\s*,`) });
}

/** The link to the next section, by that section's name. */
export function nextLink(page: Page, locale: Locale, section: string): Locator {
  const name = fill(wordsOf(locale).questionnaire.next, { section });
  return page.getByRole('link', { name, exact: true });
}

/** The link to the result among the buttons below the questions. */
export function resultLink(page: Page, locale: Locale): Locator {
  return page.getByRole('link', { name: wordsOf(locale).questionnaire.toResult, exact: true });
}

/** Where the page says whether the answers are saved. */
export function savedNote(page: Page, locale: Locale): Locator {
  const { saved } = wordsOf(locale).questionnaire.saving;
  return page.getByRole('status').filter({ has: page.getByText(saved, { exact: true }) });
}

/** Answers with the pointer, section by section, from the first one; ends on the last section. */
export async function answerAll(
  page: Page,
  locale: Locale,
  answers: AnswerSet,
  flow: FlowName = 'quick',
) {
  const sections = sectionsIn(locale, flow);
  for (const [index, section] of sections.entries()) {
    await expect(sectionHeading(page, section.name)).toBeVisible();
    for (const { id } of section.questions) {
      const choice = answers[id];
      if (choice !== undefined) await choose(page, locale, id, choice);
    }
    const next = sections[index + 1];
    if (next !== undefined) await nextLink(page, locale, next.name).click();
  }
}
