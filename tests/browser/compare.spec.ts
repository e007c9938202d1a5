import { readFileSync } from 'node:fs';
import { fill, plural } from '../../src/i18n/fill.ts';
import { always, sampleAnswers } from './answer-sets.ts';
import { equationIn, openComparison, saveAnother, saveThenAndNow } from './compare-page.ts';
import { locales, pathOf, wordsOf } from './languages.ts';
import { fragmentWith, withOneChanged } from './links.ts';
import { rescored, shownPoints } from './rescored.ts';
import { keepSection } from './result-page.ts';
import { countOnDevice, saveBeforehand, savedFile } from './saved-answers.ts';
import { chooseFiles } from './saved-page.ts';
import { forbidStorage } from './storage-trouble.ts';
import { expect, test } from './watched-test.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

test.describe.configure({ mode: 'parallel' });

const words = wordsOf('en').compare;
const compare = pathOf('en', 'compare/');
const oneOf = (file: ReturnType<typeof savedFile>) =>
  shownPoints('en', rescored(file).onePlusOne ?? Number.NaN);

for (const locale of locales) {
  test(`${locale}: two of a firm ticked in the list read what has moved`, async ({ page }) => {
    const { saved } = wordsOf(locale);
    await saveThenAndNow(page);
    await page.goto(pathOf(locale, 'saved/'));
    await page.getByRole('checkbox').first().check();
    await expect(page.getByText(plural(locale, saved.compare.chosen, 1))).toBeVisible();
    await page.getByRole('checkbox').last().check();
    await page.getByRole('link', { name: saved.compare.go }).click();
    await expect(equationIn(page)).toContainText('→');
    await expect(page.getByRole('table').first()).toContainText('2026');
    await expect(page.locator('.field-trail polyline')).toHaveCount(1);
    await page.reload();
    await expect(equationIn(page)).toContainText('→');
  });
}

test('the result leads to a comparison with an earlier one', async ({ page }) => {
  await saveThenAndNow(page);
  await page.goto(pathOf('en', 'result/'));
  const { keep } = wordsOf('en').result;
  await keepSection(page, 'en').getByRole('link', { name: keep.compare }).click();
  await expect(page.getByText(words.one)).toBeVisible();
  await page.getByRole('combobox', { name: words.add.pick }).selectOption({ index: 1 });
  await page.getByRole('button', { name: words.add.button, exact: true }).click();
  await expect(equationIn(page)).toContainText('→');
  await expect(page).toHaveURL(/#ids=then,now$/);
});

test('files and a link are looked at and never saved; the figures are those of the result', async ({
  page,
}) => {
  await page.goto(compare);
  await expect(page.getByText(words.none)).toBeVisible();
  const file = savedFile(wholeAnswers, { ...wholeBeyond, changedAt: '2026-02-01T08:00:00.000Z' });
  await chooseFiles(
    page,
    'en',
    { 'old.json': JSON.stringify(file), 'broken.json': '{"a"' },
    words.add.choose,
  );
  await expect(page.getByRole('status').getByText(plural('en', words.said.added, 1))).toBeVisible();
  const refused = fill(words.said.refused, { file: 'broken.json', why: words.said.why.cutOff });
  await expect(page.getByText(refused)).toBeVisible();
  const link = `https://example.com/en/result/${fragmentWith(sampleAnswers, {}, 'r')}`;
  const field = page.getByRole('textbox', { name: words.add.link });
  await field.fill(withOneChanged(link));
  await page.getByRole('button', { name: words.add.open }).click();
  await expect(page.getByText(words.said.broken)).toBeVisible();
  await field.fill(link);
  await page.getByRole('button', { name: words.add.open }).click();
  await expect(equationIn(page)).toHaveText(
    `1 + 1 = ${oneOf(file)} → ${oneOf(savedFile(sampleAnswers))}`,
  );
  expect(await countOnDevice(page)).toBe(0);
});

test('different firms stand side by side, unless the user knows better', async ({ page }) => {
  await saveThenAndNow(page);
  await saveAnother(page);
  await openComparison(page, 'en', 'nordan', 'now');
  await expect(equationIn(page)).toContainText('|');
  await expect(page.locator('.field-trail polyline')).toHaveCount(0);
  await page.getByText(words.change).click();
  await page.getByRole('radio', { name: words.relation.overTime }).check();
  await expect(equationIn(page)).toContainText('→');
});

test('the order can be changed and one removed by keyboard, and each is said', async ({ page }) => {
  await saveThenAndNow(page);
  await saveAnother(page);
  await openComparison(page, 'en', 'then', 'nordan', 'now');
  await expect(page.locator('.field-trail circle')).toHaveCount(3);
  await page.getByText(words.change).focus();
  await page.keyboard.press('Enter');
  const row = page.getByRole('listitem').filter({ hasText: 'Nordan' });
  await row.getByRole('button', { name: words.earlier }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(fill(words.moved, { name: 'Nordan', n: 1, total: 3 }))).toBeVisible();
  await expect(page.getByRole('listitem').first()).toContainText('Nordan');
  await row.getByRole('button', { name: words.remove }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(fill(words.removed, { name: 'Nordan' }))).toBeVisible();
  await expect(page).toHaveURL(/#ids=then,now$/);
});

test('the comparison is downloaded as a short PDF', async ({ page }) => {
  await saveThenAndNow(page);
  await openComparison(page, 'en', 'then', 'now');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.pdf.button }).click(),
  ]);
  const name = file.suggestedFilename();
  expect(name).toMatch(/^loopcheck-then-and-now-akers-soner-.+\.pdf$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await expect(page.getByText(fill(words.pdf.done, { name }))).toBeVisible();
});

test('what is missing is told: gone ones, empty ones, and texts that cannot be fetched', async ({
  page,
}) => {
  await saveThenAndNow(page);
  await saveBeforehand(page, {}, { id: 'empty', name: 'Not begun' });
  await page.route(/\/report-compare\.[^/]*\.js$/, (route) => route.abort());
  await page.goto(`${compare}#ids=then,now,empty,gone`);
  await expect(page.getByText(plural('en', words.missing, 1))).toBeVisible();
  await expect(page.getByText(fill(words.empty, { name: 'Not begun' }))).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(words.failed);
});

test('where storage is forbidden, files are compared all the same', async ({ page }) => {
  await forbidStorage(page);
  await page.goto(compare);
  await expect(page.getByText(words.add.none)).toBeVisible();
  const files = {
    'a.json': JSON.stringify(savedFile(always(2), { id: 'a' })),
    'b.json': JSON.stringify(savedFile(always(4), { id: 'b' })),
  };
  await chooseFiles(page, 'en', files, words.add.choose);
  await expect(equationIn(page)).toHaveText('1 + 1 = 0.8 → 2.3');
});
