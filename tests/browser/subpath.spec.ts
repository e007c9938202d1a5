import { plural } from '../../src/i18n/fill.ts';
import { sampleAnswers } from './answer-sets.ts';
import { answerAll, resultLink } from './answering.ts';
import { locales, wordsOf } from './languages.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { downloadReport, equationOf, keepSection, stepTitles } from './result-page.ts';
import { savedFile, saveText } from './saved-answers.ts';
import { actOn, entryNames } from './saved-page.ts';
import { publicAddress, subPath, subPathSite } from './sub-path-site.ts';
import { expect, test } from './watched-test.ts';
import { watch } from './watching.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

const tenMinutes = { minutes: 10 };

for (const locale of locales) {
  test(`${locale}: the whole way works below a path of its host`, async ({
    page,
    context,
    baseURL,
  }) => {
    const words = wordsOf(locale);
    const site = subPathSite(baseURL);
    const seen = await watch(context, site);
    await page.goto(`${site}${locale}/`);
    await page.getByRole('link', { name: words.landing.start }).first().click();
    await expect(page).toHaveURL(`${site}${locale}/quick/`);
    await answerAll(page, locale, sampleAnswers);
    await resultLink(page, locale).click();
    await expect(page).toHaveURL(`${site}${locale}/result/`);
    const equation = equationOf(page, locale);
    await expect(equation).toBeVisible();
    await page.getByRole('img', { name: words.report.loop.title }).scrollIntoViewIfNeeded();
    await expect(page.getByText(words.result.chartLoading)).toHaveCount(0);
    const pdf = await readPdf(await downloadReport(page, locale));
    expect(unspaced(pdf.text)).toContain(unspaced(await equation.innerText()));
    expect(pdf.text).toContain(new URL(publicAddress).hostname);

    const footer = page.getByRole('contentinfo').getByRole('link');
    const targets = await footer.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(targets).toHaveLength(10);
    for (const target of targets) {
      expect(target.startsWith(`${subPath}${locale}/`), target).toBe(true);
      const response = await page.request.get(new URL(target, site).href);
      expect(response.status(), target).toBe(200);
    }

    await page
      .getByRole('link', { name: plural(locale, words.result.longer, 34, tenMinutes) })
      .click();
    await expect(page).toHaveURL(`${site}${locale}/full/`);
    await expect(page.locator('section.earlier')).toBeVisible();
    await saveText(page, JSON.stringify(savedFile(wholeAnswers, wholeBeyond)), site);
    await page.goto(`${site}${locale}/result/`);
    await expect(stepTitles(page, locale)).toHaveCount(5);
    for (const canvas of await page.locator('canvas').all()) await canvas.scrollIntoViewIfNeeded();
    await expect(page.getByText(words.result.chartLoading)).toHaveCount(0);
    const told = await equation.innerText();
    const link = await keepSection(page, locale).getByRole('textbox').inputValue();
    expect(link.startsWith(`${site}${locale}/result/#r=`), link).toBe(true);
    await page.getByRole('link', { name: words.result.keep.others }).click();
    await expect(page).toHaveURL(`${site}${locale}/saved/`);
    await expect(entryNames(page)).toHaveCount(2);
    await actOn(page, locale, words.saved.nameless, 'openResult').click();
    await expect(stepTitles(page, locale)).toHaveCount(3);
    await page.goto(link);
    await expect(equation).toHaveText(told);
    await page.goto(`${site}nothing/`);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`${subPath}(sv|en)/$`));
    await page.goto(site);
    await expect(page).toHaveURL(new RegExp(`${subPath}(sv|en)/$`));

    const missed = seen.failed.filter((line) => !line.endsWith(`${subPath}nothing/`));
    expect(missed).toEqual([]);
    expect(seen.foreign).toEqual([]);
    expect(seen.requests.filter((url) => !url.startsWith(site) && url.startsWith('http'))).toEqual(
      [],
    );
    const keys = await page.evaluate(() => Object.keys(localStorage));
    for (const key of keys) expect(key).toMatch(new RegExp(`^loopcheck:${subPath}:`));
  });
}
