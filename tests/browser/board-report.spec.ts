import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { beginningWith, type Locale, locales, pathOf, wordsOf } from './languages.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { downloadReport, downloadSection } from './result-page.ts';
import { saveBeforehand } from './saved-answers.ts';
import { expect, test } from './watched-test.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

const organisation = 'Fjällräven & Döttrar AB';
const reader = 'Styrelsen, 委員会';
const note = 'Läs sidan två först. “What would you have us stop doing?”';

async function show(page: Page, locale: Locale): Promise<Locator> {
  await saveBeforehand(page, wholeAnswers, wholeBeyond);
  await page.goto(`${pathOf(locale, 'result/')}#download`);
  const section = downloadSection(page, locale);
  await expect(section).toBeVisible();
  return section;
}

async function openChoices(section: Locator, locale: Locale) {
  await section.getByText(wordsOf(locale).result.download.choices).click();
}

for (const locale of locales) {
  const { download } = wordsOf(locale).result;

  test(`${locale}: what is said on the report is in the file, and there after a reload`, async ({
    page,
  }) => {
    let section = await show(page, locale);
    await openChoices(section, locale);
    await section
      .getByRole('textbox', { name: beginningWith(download.organisation) })
      .fill(organisation);
    await section.getByRole('textbox', { name: beginningWith(download.preparedFor) }).fill(reader);
    await section.getByRole('textbox', { name: beginningWith(download.note) }).fill(note);
    await section.getByLabel(download.date).fill('2026-03-02');
    await expect(section.getByText('委 員 会')).toBeVisible();

    const file = await downloadReport(page, locale);
    expect(file.suggestedFilename()).toContain('2026-03-02');
    const { pages, text } = await readPdf(file);
    expect(pages.length).toBeGreaterThanOrEqual(10);
    expect(pages.length).toBeLessThanOrEqual(16);
    expect(unspaced(pages[0] ?? '')).toContain(unspaced(organisation));
    expect(unspaced(pages[1] ?? '')).toContain(unspaced(note));
    expect(unspaced(text)).toContain(unspaced('Styrelsen, □□□'));

    await page.reload();
    section = downloadSection(page, locale);
    await openChoices(section, locale);
    await expect(
      section.getByRole('textbox', { name: beginningWith(download.preparedFor) }),
    ).toHaveValue(reader);
    await expect(section.getByRole('textbox', { name: beginningWith(download.note) })).toHaveValue(
      note,
    );
  });

  test(`${locale}: the first page can be seen before, and follows what is typed`, async ({
    page,
  }) => {
    const section = await show(page, locale);
    await section.getByText(download.preview, { exact: true }).click();
    const picture = section.getByRole('img', { name: download.previewLabel });
    await expect(picture).toBeVisible();
    await section
      .getByRole('textbox', { name: beginningWith(download.organisation) })
      .fill(organisation);
    await expect(picture).toContainText(organisation);
  });
}

test('one page is one page', async ({ page }) => {
  const { download } = wordsOf('en').result;
  const section = await show(page, 'en');
  await openChoices(section, 'en');
  await section.getByLabel(download.forms.onePage).check();
  await expect(section.getByLabel(download.chapterNames.answers)).toBeDisabled();
  const { pages } = await readPdf(await downloadReport(page, 'en'));
  expect(pages).toHaveLength(1);
});

test('a chapter that is not wanted is left out, and one that is wanted comes along', async ({
  page,
}) => {
  const { download } = wordsOf('en').result;
  const section = await show(page, 'en');
  const usual = await readPdf(await downloadReport(page, 'en'));
  await openChoices(section, 'en');
  await section.getByLabel(download.chapterNames.answers).uncheck();
  const fewer = await readPdf(await downloadReport(page, 'en'));
  await section.getByLabel(download.chapterNames.figures).check();
  const more = await readPdf(await downloadReport(page, 'en'));
  expect(fewer.pages.length).toBeLessThan(usual.pages.length);
  expect(more.pages.length).toBeGreaterThan(fewer.pages.length);
});

test('the making can be stopped, and done again', async ({ page }) => {
  const { download } = wordsOf('en').result;
  const section = await show(page, 'en');
  let hold = true;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // The code of the report waits until the making has been cancelled.
  await page.route(/\/make-pdf\.[^/]*\.js$/, async (route) => {
    if (hold) await held;
    await route.continue();
  });
  await section.getByRole('button', { name: download.button }).click();
  await expect(section.getByRole('progressbar')).toBeVisible();
  await section.getByRole('button', { name: download.cancel }).click();
  hold = false;
  release();
  await expect(section.getByText(download.cancelled)).toBeVisible();
  await downloadReport(page, 'en');
  await expect(section.getByText(download.cancelled)).toHaveCount(0);
});

test('nothing is found by axe in the choices and the preview, in light and dark', async ({
  page,
}) => {
  const { download } = wordsOf('en').result;
  const section = await show(page, 'en');
  await openChoices(section, 'en');
  await section.getByText(download.preview, { exact: true }).click();
  await expect(section.getByRole('img', { name: download.previewLabel })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include('#download')
      .analyze();
    expect(violations).toEqual([]);
  }
});
