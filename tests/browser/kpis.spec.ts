import textsEn from '../../src/content/kpis/en/kpis.json' with { type: 'json' };
import kpis from '../../src/content/kpis/kpis.json' with { type: 'json' };
import textsSv from '../../src/content/kpis/sv/kpis.json' with { type: 'json' };
import { type Locale, locales, pathOf, wordsOf } from './languages.ts';
import { expect, test } from './watched-test.ts';

interface KpiText {
  readonly name: string;
  readonly definition: string;
  readonly formula: string;
  readonly owner: string;
  readonly pitfalls: readonly string[];
}

const textsIn: Readonly<Record<Locale, Readonly<Record<string, KpiText>>>> = {
  sv: textsSv,
  en: textsEn,
};

test.describe('every KPI explained, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`${locale}: every KPI stands there with what it takes to use it`, async ({ page }) => {
      const words = wordsOf(locale).kpis;
      const texts = textsIn[locale];
      await page.goto(pathOf(locale, 'kpis/'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
      const named = page.getByRole('main').getByRole('heading', { level: 3 });
      await expect(named).toHaveText([
        words.reading.strengths,
        ...kpis.map(({ id }) => texts[id]?.name ?? '?'),
      ]);
      for (const { id } of kpis) {
        const text = texts[id];
        if (text === undefined) throw new Error(`no texts for ${id}`);
        const [pitfall = '?'] = text.pitfalls;
        const article = page.getByRole('article', { name: text.name, exact: true });
        await expect(article).toContainText(text.definition);
        await expect(article).toContainText(text.formula);
        await expect(article).toContainText(text.owner);
        await expect(article.getByRole('listitem').filter({ hasText: pitfall })).toHaveCount(1);
      }
    });
  }

  test('the list of contents and the links between KPIs lead to places on the page', async ({
    page,
  }) => {
    await page.goto(pathOf('en', 'kpis/'));
    const hrefs = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(21 + 21);
    const ids = await page
      .locator('main [id]')
      .evaluateAll((elements) => elements.map(({ id }) => `#${id}`));
    expect(hrefs.filter((href) => !ids.includes(href))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a table of bands has its caption, heads and row heads, and says what is missing', async ({
    page,
  }) => {
    const words = wordsOf('sv').kpis;
    await page.goto(pathOf('sv', 'kpis/#fcr'));
    const article = page.getByRole('article', { name: 'Löst vid första kontakten (FCR)' });
    const table = article.getByRole('table');
    await expect(table).toHaveCount(1);
    await expect(table.getByRole('columnheader')).toHaveCount(3);
    const shops = table.getByRole('row').filter({ hasText: 'E-handel och butik' });
    await expect(shops.getByRole('rowheader')).toHaveText('E-handel och butik');
    await expect(shops).toContainText('från 78');
    await expect(shops).toContainText(words.noYear);
    await expect(shops).toContainText(words.noSample);
    await expect(shops).toContainText(words.strengths.B.about);
  });
});

for (const width of [320, 390, 1280]) {
  test(`every KPI explained: nothing hangs over the edge at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const locale of locales) {
      await page.goto(pathOf(locale, 'kpis/'));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, locale).toBe(0);
      // On a phone the cells stand below each other, and the table is one for listeners all the same.
      const article = page.locator('#fcr').locator('xpath=..');
      await expect(article.getByRole('rowheader')).not.toHaveCount(0);
    }
  });
}
