import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { beginningWith, type Locale, labelled, patternOf, wordsOf } from './languages.ts';
import { questionOf } from './questions.ts';

type Words = ReturnType<typeof wordsOf>;
type SectionId =
  | keyof Words['report']['sections']
  | keyof Words['reportFull']['sections']
  | 'steps';

/** A section of the result. */
export function resultSection(page: Page, locale: Locale, id: SectionId): Locator {
  return page.getByRole('region', { name: sectionTitle(locale, id), exact: true });
}

/** How a section is called; the next steps by how many they are, so any of their names. */
function sectionTitle(locale: Locale, id: SectionId): string | RegExp {
  const { report, reportFull } = wordsOf(locale);
  if (id === 'steps') {
    const titles = Object.values(report.steps.stepTitles).map((title) => patternOf(title).source);
    return new RegExp(titles.join('|'));
  }
  const titles: Readonly<Record<string, string>> = { ...report.sections, ...reportFull.sections };
  return titles[id] ?? id;
}

/** The section from which the report is downloaded. */
export function downloadSection(page: Page, locale: Locale): Locator {
  const name = wordsOf(locale).result.download.title;
  return page.getByRole('region', { name, exact: true });
}

/** The headline, such as "1 + 1 = 1.2". */
export function equationOf(page: Page, locale: Locale): Locator {
  return resultSection(page, locale, 'equation').getByText(/^1 \+ 1 = [\d.,?]+$/);
}

/** The level as it is named, such as "Level 2: Firefighting". */
export function levelOf(page: Page, locale: Locale): Locator {
  const named = patternOf(wordsOf(locale).report.level.named);
  return resultSection(page, locale, 'level').getByText(named);
}

/** The names of the dimensions with their figures, in order. */
export async function dimensionFigures(page: Page, locale: Locale) {
  const headings = resultSection(page, locale, 'dimensions').getByRole('heading', { level: 3 });
  await expect(headings).toHaveCount(6);
  const found: (readonly [name: string, figure: string])[] = [];
  for (const heading of await headings.all()) {
    const figure = heading.locator('xpath=following-sibling::p[1]');
    found.push([await heading.innerText(), await figure.innerText()]);
  }
  return found;
}

/** The titles of the next steps. */
export function stepTitles(page: Page, locale: Locale): Locator {
  return resultSection(page, locale, 'steps').getByRole('heading', { level: 3 });
}

/** The ways into "how this came about", all of them or the one about something. */
export function howOf(within: Page | Locator, locale: Locale, about = ''): Locator {
  const { how } = wordsOf(locale).result;
  const summaries = within.locator('summary').filter({ hasText: beginningWith(how) });
  return about === '' ? summaries : summaries.filter({ hasText: labelled(how, about) });
}

/** The link that leads from an answer on the result back to its question. */
export function changeLink(page: Page, locale: Locale, id: string): Locator {
  const { changeAnswer } = wordsOf(locale).result;
  const { topic } = questionOf(locale, id);
  return page.getByRole('link', { name: labelled(changeAnswer, topic) });
}

/** Opens everything on the page that can be opened. */
export async function openAllDetails(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** Opens everything on a result that can be opened, and waits for its pictures. */
export async function openWholeResult(page: Page, locale: Locale) {
  const { chartLoading, download } = wordsOf(locale).result;
  await openAllDetails(page);
  for (const canvas of await page.locator('canvas').all()) await canvas.scrollIntoViewIfNeeded();
  await expect(page.getByText(chartLoading)).toHaveCount(0);
  await expect(page.getByRole('img', { name: download.previewLabel })).toBeVisible();
}

/** Downloads the report by its button. */
export async function downloadReport(page: Page, locale: Locale) {
  const button = downloadSection(page, locale).getByRole('button', {
    name: wordsOf(locale).result.download.button,
  });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

/** An answer among all of them on the result. */
export function pairOf(page: Page, id: string): Locator {
  return page.locator(`#pair-${id}`);
}

/** A place between the poles of an answer on the result, where it can be moved to. */
export function pairStation(page: Page, id: string, position: 1 | 2 | 3 | 4 | 5): Locator {
  return pairOf(page, id)
    .getByRole('radio')
    .nth(position - 1);
}

/** The section where a target is chosen. */
export function targetSection(page: Page, locale: Locale): Locator {
  const name = wordsOf(locale).result.target.title;
  return page.getByRole('region', { name, exact: true });
}

/** Fetches what it takes to choose a target. */
export async function chooseTarget(page: Page, locale: Locale) {
  const { choose } = wordsOf(locale).result.target;
  const section = targetSection(page, locale);
  await section.getByRole('button', { name: choose, exact: true }).click();
  await expect(section.getByRole('radio').first()).toBeVisible();
}

/** What the changes made on the result do to it, with the way back. */
export function changesBar(page: Page, locale: Locale): Locator {
  return page.getByRole('region', { name: wordsOf(locale).result.changes.title, exact: true });
}

/** The section from which the result is passed on and kept. */
export function keepSection(page: Page, locale: Locale): Locator {
  return page.getByRole('region', { name: wordsOf(locale).result.keep.title, exact: true });
}
