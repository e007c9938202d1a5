import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { reportPlanEn } from '../../src/i18n/words/report-plan.en.ts';
import { mostTasks } from '../../src/schemas/saved/saved-plan.ts';
import { sampleAnswers } from './answer-sets.ts';
import { tabTo } from './keyboard.ts';
import { locales, pathOf, wordsOf } from './languages.ts';
import {
  fieldIn,
  firstOf,
  openPlan,
  ownTasks,
  saidOnPlan,
  savePlan,
  suggestions,
  taskOf,
  titlesWithin,
} from './plan-page.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { downloadReport, equationOf, resultSection, stepTitles } from './result-page.ts';
import { saveBeforehand } from './saved-answers.ts';
import { forbidStorage } from './storage-trouble.ts';
import { expect, test } from './watched-test.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

test.describe.configure({ mode: 'parallel' });

const words = wordsOf('en').plan;
const three = {
  'own-1': { title: 'Call ten customers', owner: 'Åsa', due: '2099-01-05' },
  'own-2': { title: 'Count the cases', owner: 'Bo', due: '2099-02-05', note: 'Since May' },
  'own-3': { title: 'Read the mail', horizon: 60 as const },
};
const { 'own-1': _first, ...secondAndThird } = three;
const undo = (page: Page) => page.getByRole('button', { name: words.board.undo, exact: true });
const redo = (page: Page) => page.getByRole('button', { name: words.board.redo, exact: true });

for (const locale of locales) {
  test(`${locale}: with the keyboard alone from the result to a plan with names and dates, which the result and its PDF tell`, async ({
    page,
  }) => {
    const { plan, result } = wordsOf(locale);
    await page.clock.setFixedTime(new Date(2026, 10, 26, 9));
    await saveBeforehand(page, sampleAnswers);
    await page.goto(pathOf(locale, 'result/'));
    await expect(equationOf(page, locale)).toBeVisible();
    const titles = await stepTitles(page, locale).allInnerTexts();
    await page.getByRole('link', { name: result.plan.make }).click();
    await expect(page).toHaveURL(pathOf(locale, 'plan/'));
    await tabTo(page, page.getByRole('button', { name: plan.start.begin }));
    await page.keyboard.press('Enter');
    await expect(saidOnPlan(page)).toHaveText(plan.said.addedThree);
    // The three that the result shows, and the focus where a name is missing.
    const shown = await page.locator('.tasks h4').allInnerTexts();
    expect(shown.toSorted()).toEqual(titles.toSorted());
    await expect(page.locator('.tasks input[type=text]').first()).toBeFocused();
    await page.keyboard.type('Åsa Ek');
    const date = locale === 'sv' ? '25 december 2026' : '25 December 2026';
    await expect(firstOf(page)).toContainText(fill(plan.first.both, { owner: 'Åsa Ek', date }));
    await expect(firstOf(page).getByRole('heading')).toContainText(shown[0] ?? '');
    await expect(page.getByText(plan.saving.saved, { exact: true })).toBeVisible();
    await page.getByLabel(plan.note.label).fill('Vi börjar nu.');

    await page.reload();
    await expect(firstOf(page)).toContainText('Åsa Ek');
    const other = locale === 'sv' ? 'en' : 'sv';
    await page.locator(`a[hreflang=${other}]`).click();
    await expect(firstOf(page)).toContainText('Åsa Ek');
    await page.locator(`a[hreflang=${locale}]`).click();
    await page.getByRole('link', { name: plan.ways.result }).click();
    await expect(equationOf(page, locale)).toBeVisible();
    const told = page.locator('#plan');
    for (const title of titles) await expect(told).toContainText(title);
    await expect(told).toContainText('Åsa Ek');
    await expect(told.getByRole('link', { name: result.plan.change })).toHaveAttribute(
      'href',
      pathOf(locale, 'plan/'),
    );
    const pdf = unspaced((await readPdf(await downloadReport(page, locale))).text);
    for (const text of ['Åsa Ek', 'Vi börjar nu.', date]) expect(pdf).toContain(unspaced(text));
  });
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  for (const locale of locales) {
    test(`${locale}, ${width} pixels wide: a result opens with what to do first, who does it and by when`, async ({
      page,
    }) => {
      const { result } = wordsOf(locale);
      await page.setViewportSize({ width, height });
      await saveBeforehand(page, sampleAnswers);
      await page.goto(pathOf(locale, 'result/'));
      const opening = resultSection(page, locale, 'equation');
      const link = opening.getByRole('link', {
        name: await stepTitles(page, locale).first().innerText(),
      });
      await expect(link).toBeInViewport({ ratio: 1 });
      await expect(opening).toContainText(result.doFirst);
      await expect(opening).toContainText(/ (inom|within) (30|60|90) (dagar|days)/);
      await link.click();
      await expect(
        resultSection(page, locale, 'steps').getByRole('heading').first(),
      ).toBeInViewport();

      await savePlan(page, { done: { ...three['own-1'], status: 'done' }, ...secondAndThird });
      await page.goto(pathOf(locale, 'result/'));
      const task = opening.getByRole('link', { name: three['own-2'].title, exact: true });
      await expect(task).toBeInViewport({ ratio: 1 });
      const date = locale === 'sv' ? 'Bo · Senast 5 februari 2099' : 'Bo · By 5 February 2099';
      await expect(opening.getByText(date, { exact: true })).toBeInViewport({ ratio: 1 });
    });
  }
}

test('without answers the page leads to the questions', async ({ page }) => {
  await page.goto(pathOf('en', 'plan/'));
  await page.getByRole('link', { name: words.unanswered.go }).click();
  await expect(page).toHaveURL(/\/en\/(quick|full)\/$/);
});

test('every step of a full result can be chosen, by department and time, once', async ({
  page,
}) => {
  await saveBeforehand(page, wholeAnswers, wholeBeyond);
  await page.goto(pathOf('en', 'result/'));
  await expect(stepTitles(page, 'en')).toHaveCount(5);
  const best = await stepTitles(page, 'en').allInnerTexts();
  await openPlan(page, 'en');
  const shown = await suggestions(page).locator('h3').allInnerTexts();
  expect(shown.slice(0, best.length)).toEqual(best);
  await page.locator('.suggestions + .button').click();
  const all = await suggestions(page).count();
  expect(all).toBeGreaterThan(20);
  await page.getByLabel(words.choose.department).selectOption('Marketing');
  await page.locator('#choose-days').selectOption('60');
  expect(await suggestions(page).count()).toBeLessThan(all);
  const first = suggestions(page).first();
  await expect(first).toContainText('within 60 days');
  const title = await first.getByRole('heading').innerText();
  await first.getByRole('button', { name: words.choose.add }).click();
  await expect(saidOnPlan(page)).toHaveText(fill(words.said.added, { title, days: 60 }));
  expect(await titlesWithin(page, 60)).toEqual([title]);
  await expect(first).toContainText(words.choose.inPlan);
  await first.getByRole('button', { name: words.choose.go }).click();
  await expect(fieldIn(taskOf(page, title), 'en', 'owner')).toBeFocused();
});

test('words are the user’s own or as suggested, and go back to the suggestion', async ({
  page,
}) => {
  await saveBeforehand(page, sampleAnswers);
  await openPlan(page, 'en');
  await suggestions(page).first().getByRole('button').click();
  const suggested = (await page.locator('.tasks h4').innerText()).trim();
  const card = page.locator('.task').first();
  await card.getByText(words.task.more).click();
  const title = fieldIn(card, 'en', 'task');
  await expect(title).toHaveValue(suggested);
  await title.fill('');
  await expect(title).toHaveValue('');
  await title.blur();
  await expect(title).toHaveValue(suggested);
  await title.fill('In our words');
  await expect(page.getByRole('article', { name: 'In our words' })).toBeVisible();
  await fieldIn(card, 'en', 'note').fill('As agreed in May');
  await fieldIn(card, 'en', 'status').selectOption({ label: 'Under way' });
  await page.reload();
  await expect(page.getByRole('article', { name: 'In our words' })).toBeVisible();
  await expect(fieldIn(card, 'en', 'status')).toHaveValue('doing');
  await card.getByText(words.task.more).click();
  await expect(fieldIn(card, 'en', 'note')).toHaveValue('As agreed in May');
  await card.getByRole('button', { name: words.task.back }).click();
  await expect(fieldIn(card, 'en', 'task')).toHaveValue(suggested);
});

test('tasks are put in order with buttons, over the groups, and keep the focus', async ({
  page,
}) => {
  await savePlan(page, three);
  await openPlan(page, 'en');
  const card = taskOf(page, 'Count the cases');
  const up = card.getByRole('button', { name: words.task.up });
  const down = card.getByRole('button', { name: words.task.down });
  await up.click();
  await expect(saidOnPlan(page)).toHaveText('Moved to place 1 of 2 within 30 days.');
  expect(await titlesWithin(page, 30)).toEqual(['Count the cases', 'Call ten customers']);
  await expect(up).toBeFocused();
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await down.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(saidOnPlan(page)).toHaveText('Moved to place 1 of 2 within 60 days.');
  await expect(down).toBeFocused();
  expect(await titlesWithin(page, 60)).toEqual(['Count the cases', 'Read the mail']);
  await card.getByLabel(words.task.within).selectOption('90');
  await expect(saidOnPlan(page)).toHaveText('Moved to place 1 of 1 within 90 days.');
  await expect(card.getByLabel(words.task.within)).toBeFocused();
  await page.reload();
  await expect(card).toBeVisible();
  expect(await titlesWithin(page, 90)).toEqual(['Count the cases']);
});

test('a task is dragged into another group, and Escape puts it back', async ({ page }) => {
  await savePlan(page, three);
  await openPlan(page, 'en');
  const hold = async (title: string) => {
    const box = await taskOf(page, title).locator('.task-handle').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 12);
    await page.mouse.down();
  };
  await page.locator('#plan-tasks').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  await hold('Call ten customers');
  const goal = await taskOf(page, 'Read the mail').boundingBox();
  await page.mouse.move(300, (goal?.y ?? 0) + 4, { steps: 6 });
  await expect(page.locator('.drop-before')).toHaveCount(1);
  await page.mouse.up();
  await expect(saidOnPlan(page)).toHaveText('Moved to place 1 of 2 within 60 days.');
  expect(await titlesWithin(page, 60)).toEqual(['Call ten customers', 'Read the mail']);
  await hold('Read the mail');
  const away = await taskOf(page, 'Count the cases').boundingBox();
  await page.mouse.move(300, (away?.y ?? 0) + 4, { steps: 6 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await titlesWithin(page, 60)).toEqual(['Call ten customers', 'Read the mail']);
  await expect(page.locator('.dragged')).toHaveCount(0);
});

test('by owner everybody’s tasks stand together, and can be ticked off there', async ({ page }) => {
  await savePlan(page, {
    ...three,
    'own-4': { title: 'Tell the board', owner: 'Åsa', horizon: 90 },
  });
  await openPlan(page, 'en');
  await page.getByLabel(words.board.views.owner).check();
  const owner = page.getByRole('region', { name: 'Åsa', exact: true });
  await expect(owner.getByRole('heading', { level: 4 })).toHaveText([
    'Call ten customers',
    'Tell the board',
  ]);
  await fieldIn(owner.getByRole('listitem').first(), 'en', 'status').selectOption('done');
  await expect(owner).toContainText(fill(words.owners.count, { done: 1, n: 2 }));
  await expect(firstOf(page).getByRole('heading')).toContainText('Count the cases');
  await owner.getByRole('button', { name: words.owners.change }).last().click();
  await expect(fieldIn(taskOf(page, 'Tell the board'), 'en', 'due')).toBeFocused();
});

test('a task of one’s own begins at its words, and leaves with a way back', async ({ page }) => {
  await savePlan(page, three);
  await openPlan(page, 'en');
  await page.getByRole('button', { name: fill(words.board.addTo, { days: 90 }) }).click();
  await expect(page.getByRole('textbox', { name: 'What' })).toBeFocused();
  await page.keyboard.type('Ask the union');
  const card = taskOf(page, 'Ask the union');
  await expect(card).toContainText(words.task.own);
  await card.getByRole('button', { name: words.task.remove }).click();
  await expect(card).toHaveCount(0);
  await expect(saidOnPlan(page)).toContainText('Ask the union');
  await undo(page).click();
  await expect(card).toBeVisible();
  // What was typed is one change, and the task itself another.
  await undo(page).click();
  await undo(page).click();
  expect(await titlesWithin(page, 90)).toEqual([]);
  await expect(undo(page)).toBeFocused();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await redo(page).click();
  await redo(page).click();
  await expect(card).toBeVisible();
});

test('the keys that undo work outside of texts, and are the browser’s own inside', async ({
  page,
}) => {
  await savePlan(page, three);
  await openPlan(page, 'en');
  const card = taskOf(page, 'Read the mail');
  const status = fieldIn(card, 'en', 'status');
  await status.selectOption('done');
  await page.keyboard.press('Control+z');
  await expect(status).toHaveValue('todo');
  await page.keyboard.press('Control+Shift+z');
  await expect(status).toHaveValue('done');
  const owner = fieldIn(card, 'en', 'owner');
  await owner.focus();
  await page.keyboard.type('Eva');
  await page.keyboard.press('Control+z');
  await expect(owner).not.toHaveValue('Eva');
  await expect(status).toHaveValue('done');
});

test('two tabs at two tasks write over neither, and undo leaves the other’s', async ({
  page,
  context,
}) => {
  await savePlan(page, three);
  await openPlan(page, 'en');
  const other = await context.newPage();
  await openPlan(other, 'en');
  await fieldIn(taskOf(page, 'Read the mail'), 'en', 'owner').fill('Eva');
  const there = fieldIn(taskOf(other, 'Read the mail'), 'en', 'owner');
  await expect(there).toHaveValue('Eva');
  await fieldIn(taskOf(other, 'Call ten customers'), 'en', 'status').selectOption('done');
  await expect(fieldIn(taskOf(page, 'Call ten customers'), 'en', 'status')).toHaveValue('done');
  await undo(page).click();
  await expect(there).toHaveValue('');
  await expect(fieldIn(taskOf(page, 'Call ten customers'), 'en', 'status')).toHaveValue('done');
});

test('undo of a move leaves what another tab wrote to a neighbour', async ({ page, context }) => {
  await savePlan(page, three);
  await openPlan(page, 'en');
  const other = await context.newPage();
  await openPlan(other, 'en');
  await taskOf(page, 'Call ten customers').getByRole('button', { name: words.task.down }).click();
  await expect
    .poll(() => titlesWithin(other, 30))
    .toEqual(['Count the cases', 'Call ten customers']);
  const there = fieldIn(taskOf(other, 'Count the cases'), 'en', 'owner');
  await there.fill('Eva');
  const here = fieldIn(taskOf(page, 'Count the cases'), 'en', 'owner');
  await expect(here).toHaveValue('Eva');
  await undo(page).click();
  await expect
    .poll(() => titlesWithin(other, 30))
    .toEqual(['Call ten customers', 'Count the cases']);
  await expect(here).toHaveValue('Eva');
  await expect(there).toHaveValue('Eva');
  await redo(page).click();
  await expect
    .poll(() => titlesWithin(page, 30))
    .toEqual(['Count the cases', 'Call ten customers']);
  await expect(here).toHaveValue('Eva');
});

for (const locale of locales) {
  test(`${locale}: that a plan is full is seen beside what was pressed, and goes once there is room`, async ({
    page,
  }) => {
    const { plan } = wordsOf(locale);
    await savePlan(page, ownTasks(mostTasks));
    await openPlan(page, locale);
    const full = fill(plan.said.full, { most: mostTasks });
    const seen = page.locator('.plan-full');
    const add = page.getByRole('button', { name: fill(plan.board.addTo, { days: 60 }) });
    await add.click();
    await expect(saidOnPlan(page)).toHaveText(full);
    await expect(seen).toHaveText(full);
    await expect(seen).toBeInViewport({ ratio: 1 });
    await expect(add.locator('xpath=following-sibling::*[1]')).toHaveText(full);
    // Heard once: no live region but the page's own says it.
    await expect(
      page.locator('[role=status], [role=alert], [aria-live]').filter({ hasText: full }),
    ).toHaveCount(1);
    await suggestions(page).first().getByRole('button', { name: plan.choose.add }).click();
    await expect(seen).toHaveCount(1);
    await expect(suggestions(page).first()).toContainText(full);
    await expect(seen).toBeInViewport({ ratio: 1 });
    const remove = page.getByRole('button', { name: plan.task.remove });
    await page.locator('.task-more > summary').first().click();
    await remove.first().click();
    await expect(seen).toHaveCount(0);
    await suggestions(page).first().getByRole('button', { name: plan.choose.add }).click();
    await expect(suggestions(page).first()).toContainText(plan.choose.inPlan);
    await expect(seen).toHaveCount(0);
  });
}

test('a task without a title is not what comes first while another has one', async ({ page }) => {
  await savePlan(page, {
    'own-1': { ...three['own-1'], status: 'done' },
    'own-2': { title: ' ', owner: 'Bo' },
    'own-3': three['own-3'],
  });
  await openPlan(page, 'en');
  await expect(firstOf(page).getByRole('heading')).toContainText('Read the mail');
  await page.goto(pathOf('en', 'result/'));
  const opening = resultSection(page, 'en', 'equation');
  await expect(opening.getByRole('link', { name: 'Read the mail', exact: true })).toBeVisible();
  await expect(opening).not.toContainText(reportPlanEn.untitled);
});

test('where pages may not save, the address carries the plan: over a reload, to the other language and to the result', async ({
  page,
}) => {
  await savePlan(page, three);
  await page.goto(pathOf('en', 'result/'));
  const link = await page.locator('#keep').getByRole('textbox').inputValue();
  await forbidStorage(page);
  await page.goto(link.replace('/result/#r=', '/plan/#a='));
  await fieldIn(taskOf(page, 'Read the mail'), 'en', 'owner').fill('Eva & Åke');
  await expect(page).toHaveURL(/#a=/);
  await page.reload();
  await expect(fieldIn(taskOf(page, 'Read the mail'), 'en', 'owner')).toHaveValue('Eva & Åke');
  await page.locator('a[hreflang=sv]').click();
  await expect(fieldIn(taskOf(page, 'Read the mail'), 'sv', 'owner')).toHaveValue('Eva & Åke');
  await page.getByRole('link', { name: wordsOf('sv').plan.ways.result }).click();
  await expect(page.locator('#plan')).toContainText('Eva & Åke');
});

test('a day that there is not is refused with a sentence, and one that has passed is said to have', async ({
  page,
}) => {
  await savePlan(page, { 'own-1': { title: 'Call ten customers', due: '2024-05-06' } });
  await openPlan(page, 'en');
  const due = fieldIn(taskOf(page, 'Call ten customers'), 'en', 'due');
  await expect(due).toHaveAccessibleDescription(words.task.past);
  await expect(firstOf(page)).toContainText('6 May 2024');
  await due.fill('0027-02-01');
  await due.blur();
  await expect(due).toHaveAccessibleDescription(words.task.notADay);
  await due.fill('2099-02-02');
  await due.blur();
  await expect(due).toHaveAccessibleDescription('');
  await expect(firstOf(page)).toContainText('2 February 2099');
});

test('on paper it is a list of who does what by when', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await savePlan(page, three, wholeAnswers, wholeBeyond);
  await openPlan(page, 'en');
  const { pages, text } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  const plain = unspaced(text);
  for (const { title } of Object.values(three)) expect(plain).toContain(unspaced(title));
  for (const said of ['Åkers & Söner', 'Åsa', '5 January 2099', 'Since May', 'Within 60 days']) {
    expect(plain).toContain(unspaced(said));
  }
  for (const said of [words.choose.title, words.board.undo, words.lead, words.note.title]) {
    expect(plain).not.toContain(unspaced(said));
  }
});

test('texts that cannot be fetched are asked for again, and the plan is untouched', async ({
  page,
}) => {
  await savePlan(page, three);
  await page.route(/\/report-plan\.[^/]*\.js$/, (route) => route.abort());
  await page.goto(pathOf('en', 'plan/'));
  await expect(page.getByRole('alert')).toContainText(words.failed);
  await page.unroute(/\/report-plan\.[^/]*\.js$/);
  await page.getByRole('button', { name: words.retry }).click();
  await expect(page.getByRole('alert').or(taskOf(page, 'Read the mail'))).toBeVisible();
  await expect(resultSection(page, 'en', 'equation')).toHaveCount(0);
});

test('leads to where it can be taken along in every format', async ({ page }) => {
  await savePlan(page, { 'own-1': { title: 'Call ten customers' } });
  await openPlan(page, 'en');
  await page.getByRole('link', { name: words.ways.take }).click();
  const title = wordsOf('en').result.download.title;
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeInViewport();
});
