import { kpisIn, steps } from './ladder-rows.ts';
import { beginningWith, locales, pathOf, wordsOf } from './languages.ts';
import { idsIn, namesIn, questionOf, sectionsIn } from './questions.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { expect, test } from './watched-test.ts';

const departments = ['commerce', 'logistics', 'finance', 'hr', 'it'];
const everyone = idsIn('full');
const all = [...everyone, ...departments.flatMap(itemsOf)];

test.describe('the questions on paper', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`${locale}: all stand there, with both poles, without any script`, async ({ page }) => {
      const { print, questionnaire } = wordsOf(locale);
      expect(all).toHaveLength(61);
      await page.goto(pathOf(locale, 'print/'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(print.title);
      const main = page.getByRole('main');
      const topics = await main.getByRole('heading', { level: 3 }).allInnerTexts();
      expect(topics.map((topic) => topic.replace(/^\d+\s+/, ''))).toEqual(
        all.map((id) => questionOf(locale, id).topic),
      );
      expect(topics.map((topic) => Number.parseInt(topic, 10))).toEqual(all.map((_, at) => at + 1));
      for (const id of all) {
        const { topic, left, right } = questionOf(locale, id);
        const item = main
          .getByRole('listitem')
          .filter({ has: page.getByRole('heading', { level: 3, name: topic }) });
        await expect(item).toHaveCount(1);
        await expect(item).toContainText(left);
        await expect(item).toContainText(right);
        await expect(item.locator('.circle')).toHaveCount(5);
        await expect(item.getByText(questionnaire.dontKnow)).toBeVisible();
        await expect(item.getByText(questionnaire.notApplicable)).toBeVisible();
      }
      const parts = [
        ...sectionsIn(locale, 'full').map(({ name }) => name),
        wordsOf(locale).ladder.title,
        ...departments.map((id) => namesIn(locale).departments[id] ?? '?'),
      ];
      await expect(main.getByRole('heading', { level: 2 })).toHaveText(parts.map(beginningWith));
    });

    test(`${locale}: every KPI is there with its sentence and a circle for each step`, async ({
      page,
    }) => {
      const { ladder, print } = wordsOf(locale);
      await page.goto(pathOf(locale, 'print/'));
      const part = page.locator('section', { has: page.getByText(print.ladder) });
      const table = part.getByRole('table');
      expect(kpisIn(locale)).toHaveLength(21);
      for (const { name, about } of kpisIn(locale)) {
        const row = table.getByRole('row', { name: beginningWith(`${name} ${about}`) });
        await expect(row.locator('.circle')).toHaveCount(steps.length);
      }
      await expect(table.locator('thead').getByRole('columnheader')).toHaveText([
        ladder.kpi,
        ...steps.map((step) => (/\d/.test(step) ? step : ladder.options[step].label)),
      ]);
      for (const step of steps.filter((one) => one !== 'dontKnow')) {
        const { label, statement } = ladder.options[step];
        await expect(part.getByText(`${label}. ${statement}`)).toBeVisible();
      }
    });

    test(`${locale}: does not say which pole is the old one and which the winners’`, async ({
      page,
    }) => {
      const { old, winners } = wordsOf(locale).report.answers;
      await page.goto(pathOf(locale, 'print/'));
      const text = (await page.locator('body').innerText()).toLowerCase();
      expect(text).not.toContain(old.toLowerCase());
      expect(text).not.toContain(winners.toLowerCase());
    });
  }
});

for (const locale of locales) {
  test(`${locale}: printed on A4 nothing is missing, and nothing else is there`, async ({
    page,
  }) => {
    const { print, site } = wordsOf(locale);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(pathOf(locale, 'print/'));
    const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    expect(paper).toBe('rgb(17, 17, 17)');
    const { text, pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    const plain = unspaced(text);
    for (const id of all) {
      const { left, right } = questionOf(locale, id);
      expect(plain).toContain(unspaced(left));
      expect(plain).toContain(unspaced(right));
    }
    // Every KPI on one page, so that it can be handed out alone.
    const kpis = kpisIn(locale).map(({ name, about }) => unspaced(`${name} ${about}`));
    const whole = pages.map(unspaced).filter((one) => kpis.every((kpi) => one.includes(kpi)));
    expect(whole).toHaveLength(1);
    const { skip, privacy } = site;
    for (const said of [print.howTo, skip, privacy]) {
      expect(plain).not.toContain(unspaced(said));
    }
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThan(16);
  });
}

test('leads to the questions on the screen, and is led to from there', async ({ page }) => {
  const { print, questionnaire, site } = wordsOf('en');
  await page.goto(pathOf('en', 'full/'));
  await page.getByRole('link', { name: questionnaire.full.paper }).click();
  await expect(page).toHaveURL(pathOf('en', 'print/'));
  await page.getByRole('link', { name: print.onScreen }).click();
  await expect(page).toHaveURL(pathOf('en', 'full/'));
  await page.getByRole('contentinfo').getByRole('link', { name: site.print }).click();
  await expect(page).toHaveURL(pathOf('en', 'print/'));
});

/** The questions of a department that not every firm has, in the order of the content files. */
function itemsOf(department: string): readonly string[] {
  return idsIn('full', [department]).filter((id) => !everyone.includes(id));
}
