import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { reportPlanEn } from '../../src/i18n/words/report-plan.en.ts';
import { reportPlanSv } from '../../src/i18n/words/report-plan.sv.ts';
import { routeEn } from '../../src/i18n/words/route.en.ts';
import { routeSv } from '../../src/i18n/words/route.sv.ts';
import { mostTasks } from '../../src/schemas/saved/saved-plan.ts';
import { type AnswerSet, type Choice, everyOf } from './answer-sets.ts';
import { exactly, locales, pathOf, wordsOf } from './languages.ts';
import { ownTasks, savePlan } from './plan-page.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { rescored, shownPoints } from './rescored.ts';
import {
  changesBar,
  chooseTarget,
  downloadReport,
  equationOf,
  pairStation,
  resultSection,
  targetSection,
} from './result-page.ts';
import { choicesOnDevice, fileOnDevice, saveBeforehand, savedFile } from './saved-answers.ts';
import { expect, test } from './watched-test.ts';

test.describe.configure({ mode: 'parallel' });

const words = wordsOf('en').result;
const actions: readonly { id: string; items: readonly string[] }[] = read('actions.json');
const formChunk = /\/_astro\/target-form\.[^/]*\.js$/;

/** Near level 4: every third answer at 4, the others at 3. */
const near: AnswerSet = Object.fromEntries(
  Object.keys(everyOf('full', 4)).map((id, index) => [id, index % 3 === 0 ? 4 : 3]),
);

test('what is tried leaves the ghost of today, goes along from page to page, and saves nothing', async ({
  page,
}) => {
  const answers = everyOf('full', 3);
  await show(page, answers);
  await pairStation(page, 'demand', 5).check();
  const equation = resultSection(page, 'en', 'equation');
  await expect(equation).toContainText(fill(words.changes.today, { value: '1.5' }));
  await expect(equation.locator('.scale-ghost')).toHaveCount(1);
  await expect(resultSection(page, 'en', 'level').locator('.scale-ghost')).toHaveCount(1);
  await expect(changesBar(page, 'en')).toContainText(words.changes.apart);
  await page.goto(pathOf('en', 'full/'));
  expect(await choicesOnDevice(page)).toEqual(answers);
  await page.goto(pathOf('en', 'result/'));
  await expect(pairStation(page, 'demand', 5)).toBeChecked();
  await changesBar(page, 'en')
    .getByRole('button', { name: words.changes.allBack, exact: true })
    .click();
  await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 1.5');
  await expect(page.locator('.scale-ghost')).toHaveCount(0);
});

test('a level: the way there has the figures of the answers moved, and nothing is saved unasked', async ({
  page,
}) => {
  await show(page, near);
  await chooseTarget(page, 'en');
  const form = targetSection(page, 'en');
  await expect(form.getByRole('radio')).toHaveCount(2);
  await expect(form.getByRole('radio', { name: /^Level 4: / })).toBeChecked();
  const end = await checkRows(page, near, { flow: 'full' }, 'en');
  expect(end.level).toBe(4);
  await expect(form).toContainText(reportPlanEn.route.exact);
  await form.getByRole('radio', { name: /^Level 5: / }).check();
  await expect(form).toContainText('The target is level 5');
  const file = await planFile(page);
  expect([file.aims, file.plan]).toEqual([{}, {}]);
});

test('saved as a target and put in the plan, it stands in the report, after a reload and in the PDF', async ({
  page,
}) => {
  await show(page, near);
  await chooseTarget(page, 'en');
  const form = targetSection(page, 'en');
  const rows = await form.getByRole('row').count();
  await form
    .getByRole('button', { name: plural('en', routeEn.putInPlan, rows - 2), exact: true })
    .click();
  await expect(form.getByRole('status').last()).toHaveText(routeEn.inPlan);
  await form.getByRole('button', { name: routeEn.save, exact: true }).click();
  await expect(form.getByRole('status').last()).toHaveText(routeEn.saved);
  const file = await planFile(page);
  expect(Object.keys(file.plan)).toHaveLength(rows - 2);
  expect(file.aims['level']?.value).toBe(4);
  await page.reload();
  const { sections } = reportPlanEn;
  await expect(page.getByRole('region', { name: sections.route, exact: true })).toContainText(
    'The target is level 4: Steering.',
  );
  const plan = page.getByRole('region', { name: sections.plan, exact: true });
  await expect(plan.getByRole('listitem')).toHaveCount(rows - 2);
  const pdf = await readPdf(await downloadReport(page, 'en'));
  expect(unspaced(pdf.pages.join(' '))).toContain(unspaced('The target is level 4: Steering.'));
  await chooseTarget(page, 'en');
  await form.getByRole('button', { name: routeEn.clear, exact: true }).click();
  await expect(page.getByRole('region', { name: sections.route, exact: true })).toHaveCount(0);
  expect((await planFile(page)).aims['level']?.value).toBeNull();
});

for (const locale of locales) {
  test(`${locale}: steps that have no room in a plan that is nearly full are told, and so is that it is full`, async ({
    page,
  }) => {
    const route = locale === 'sv' ? routeSv : routeEn;
    await savePlan(page, ownTasks(mostTasks - 1), everyOf('full', 2), { flow: 'full' });
    await page.goto(pathOf(locale, 'result/'));
    await chooseTarget(page, locale);
    const form = targetSection(page, locale);
    const steps = (await form.getByRole('row').count()) - 2;
    expect(steps).toBeGreaterThan(2);
    const put = form.getByRole('button', {
      name: plural(locale, route.putInPlan, steps),
      exact: true,
    });
    const full = { most: mostTasks };
    await put.click();
    const said = form.getByRole('status').last();
    await expect(said).toHaveText(plural(locale, route.partly, 1, { left: steps - 1, ...full }));
    const { plan } = await planFile(page);
    expect(Object.keys(plan)).toHaveLength(mostTasks);
    await put.click();
    await expect(said).toHaveText(`${fill(route.full, full)} ${plural(locale, route.there, 1)}`);
    expect((await planFile(page)).plan).toEqual(plan);
  });
}

test('the growth field, after the short questionnaire, in Swedish', async ({ page }) => {
  const answers = { ...everyOf('quick', 3), demand: 2, mandate: 2 } as const;
  await saveBeforehand(page, answers);
  await page.goto(pathOf('sv', 'result/'));
  await chooseTarget(page, 'sv');
  const form = targetSection(page, 'sv');
  await form.getByRole('radio', { name: routeSv.growth, exact: true }).check();
  await checkRows(page, answers, {}, 'sv');
  await expect(form.getByRole('row').last()).toContainText('Tillväxtloop');
  await expect(form).toContainText(reportPlanSv.route.exact);
  await expect(form.locator('.radar-figure')).toHaveCount(0);
  await form.getByRole('button', { name: routeSv.save, exact: true }).click();
  expect((await planFile(page)).aims['growth']?.value).toBe(1);
});

test('targets per dimension stand on the radar, what is no number does not', async ({ page }) => {
  await show(page, near);
  await chooseTarget(page, 'en');
  const form = targetSection(page, 'en');
  await form.getByLabel(/^People, today /).fill('80');
  await form.getByLabel(/^Measures, today /).fill('120');
  await expect(form).toContainText(routeEn.refused);
  await expect(form.getByRole('img', { name: /Targets: People 80\.$/ })).toBeVisible();
  await form.getByRole('button', { name: routeEn.save, exact: true }).click();
  const { aims } = await planFile(page);
  expect(aims['people']?.value).toBe(80);
  expect(aims['measures']).toBeUndefined();
  const section = resultSection(page, 'en', 'dimensions');
  await section.scrollIntoViewIfNeeded();
  await expect(section.locator('canvas')).toHaveAttribute('aria-label', /Targets: People 80\.$/);
  await section.locator('summary').filter({ hasText: words.asTable }).click();
  const people = section
    .getByRole('table')
    .first()
    .getByRole('row', { name: /^People/ });
  await expect(people).toContainText('80');
});

test('by the keyboard alone: the focus goes into the choice, arrows move it', async ({ page }) => {
  await show(page, near);
  await targetSection(page, 'en').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.target-form')).toBeFocused();
  await page.keyboard.press('Tab');
  const form = targetSection(page, 'en');
  await expect(form.getByRole('radio', { name: /^Level 4: / })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('radio', { name: /^Level 5: / })).toBeChecked();
  await expect(form).toContainText('The target is level 5');
});

test('it is fetched when it is wanted; where it cannot be, that is said and can be tried again', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.route(formChunk, (route) => route.abort());
  await show(page, near);
  const section = targetSection(page, 'en');
  await section.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => formChunk.test(url))).toEqual([]);
  await section.getByRole('button', { name: exactly(words.target.choose) }).click();
  await expect(section.getByRole('alert')).toHaveText(words.target.failed);
  await page.unroute(formChunk);
  await section.getByRole('button', { name: words.retry, exact: true }).click();
  await expect(section.getByRole('radio').first()).toBeVisible();
});

async function show(page: Page, answers: AnswerSet) {
  await saveBeforehand(page, answers, { flow: 'full' });
  await page.goto(pathOf('en', 'result/'));
  await expect(equationOf(page, 'en')).toBeVisible();
}

/** Every row of the way, told anew by the second reading of the method; returns where it ends. */
async function checkRows(
  page: Page,
  answers: AnswerSet,
  beyond: Parameters<typeof savedFile>[1],
  locale: 'en' | 'sv',
) {
  const titles: Readonly<Record<string, { title: string }>> = read(`${locale}/actions.json`);
  const rows = targetSection(page, locale).getByRole('row');
  let now: AnswerSet = answers;
  const moved = new Set<string>();
  const count = await rows.count();
  expect(count).toBeGreaterThan(2);
  for (let at = 1; at < count; at += 1) {
    const cells = await rows.nth(at).getByRole('cell').allInnerTexts();
    const header = await rows.nth(at).locator('> :first-child').innerText();
    const title = header.replace(/^\d+\. /, '');
    const action = actions.find(({ id }) => titles[id]?.title === title);
    if (at > 1 && action === undefined) throw new Error(`no action is called ${title}`);
    now = raised(now, action?.items ?? [], moved);
    const { maturity } = rescored(savedFile(now, beyond));
    expect(cells).toContain(shownPoints(locale, maturity.points ?? Number.NaN));
    expect(cells).toContain(String(maturity.level));
  }
  return rescored(savedFile(now, beyond)).maturity;
}

function raised(answers: AnswerSet, items: readonly string[], moved: Set<string>): AnswerSet {
  const next: Record<string, Choice> = { ...answers };
  for (const id of items) {
    const choice = next[id];
    if (moved.has(id) || typeof choice !== 'number' || choice === 5) continue;
    next[id] = (choice + 1) as Choice;
    moved.add(id);
  }
  return next;
}

/** What lies on the device. @throws Error when nothing does. */
async function planFile(page: Page) {
  const file = await fileOnDevice(page);
  if (file === null) throw new Error('nothing is saved');
  return file;
}

function read(file: string) {
  const path = new URL(`../../src/content/actions/${file}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}
