import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { siteConfig } from '../../src/site.config.ts';
import { sampleAnswers, without } from './answer-sets.ts';
import { choose, expectChosen, sectionHeading } from './answering.ts';
import { type Locale, locales, pathOf, patternOf, wordsOf } from './languages.ts';
import { questionsIn, sectionsIn } from './questions.ts';
import {
  dimensionFigures,
  equationOf,
  levelOf,
  openAllDetails,
  pairStation,
  stepTitles,
} from './result-page.ts';
import { saveBeforehand } from './saved-answers.ts';
import { publicAddress, subPathSite } from './sub-path-site.ts';
import { expect, test } from './watched-test.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

test.describe.configure({ mode: 'parallel' });

const names: Readonly<Record<Locale, string>> = { sv: 'Svenska', en: 'English' };
const slugs = [
  '',
  'quick/',
  'full/',
  'result/',
  'plan/',
  'saved/',
  'compare/',
  'print/',
  'kpis/',
  'method/',
  'privacy/',
];
/** Pages that show what one visitor has answered. */
const personal = ['result/', 'plan/', 'saved/', 'compare/'];
const other = (locale: Locale): Locale => (locale === 'sv' ? 'en' : 'sv');

test.describe('the bare address', () => {
  const visitors = [
    { locale: 'sv-SE', language: 'sv' },
    { locale: 'en-GB', language: 'en' },
    { locale: 'de-DE', language: 'en' },
  ];
  for (const { locale, language } of visitors) {
    test.describe(`for a browser in ${locale}`, () => {
      test.use({ locale });
      test(`sends on to /${language}/ and takes the fragment along`, async ({ page }) => {
        await page.goto('/#here');
        await expect(page).toHaveURL(`/${language}/#here`);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
      });
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the bare address shows a link to each language', async ({ page }) => {
    await page.goto('/');
    for (const locale of locales) {
      const link = page.getByRole('link', { name: names[locale], exact: true });
      await expect(link).toHaveAttribute('href', pathOf(locale));
      await expect(link).toHaveAttribute('hreflang', locale);
    }
  });

  for (const locale of locales) {
    test(`${locale}: every page can be read and says what it needs`, async ({ page }) => {
      const words = wordsOf(locale);
      await page.goto(pathOf(locale));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.landing.heading);
      await expect(page.getByText(/^1 \+ 1 = \d[.,]\d$/)).toBeVisible();
      await expect(page.getByText(patternOf(words.landing.resume))).toBeHidden();

      await page.goto(pathOf(locale, 'quick/'));
      // What stands in <noscript> is not among the texts that Playwright finds by itself.
      const notice = page.locator('noscript p');
      await expect(notice).toBeVisible();
      await expect(notice).toHaveText(words.questionnaire.noScript);
      for (const { topic, left, right } of questionsIn(locale).slice(0, 2)) {
        const group = page.getByRole('group', { name: topic, exact: true });
        await expect(group.getByText(left)).toBeVisible();
        await expect(group.getByText(right)).toBeVisible();
        await expect(group.getByRole('radio')).toHaveCount(7);
      }

      await page.goto(pathOf(locale, 'full/'));
      await expect(notice).toHaveText(words.questionnaire.noScript);
      const [section] = sectionsIn(locale, 'full');
      for (const { topic } of section?.questions ?? []) {
        const group = page.getByRole('group', { name: topic, exact: true });
        await expect(group.getByRole('radio')).toHaveCount(7);
      }

      for (const slug of personal) {
        await page.goto(pathOf(locale, slug));
        await expect(notice).toBeVisible();
        await expect(notice).toHaveText(words.site.noScript);
      }
      await page.goto(pathOf(locale, 'method/'));
      await expect(page.getByText(words.method.loop['1'])).toBeVisible();
      await page.goto(pathOf(locale, 'kpis/'));
      await expect(page.getByText(words.kpis.reading['1'])).toBeVisible();
      await page.goto(pathOf(locale, 'privacy/'));
      await expect(page.getByText(words.privacy.lead)).toBeVisible();
    });
  }
});

test.describe('a page that is not there', () => {
  for (const path of ['/no-such-page/', '/en/no-such-page/', '/sv/full/nothing.html']) {
    test(`${path}: status 404, in both languages`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
      const swedish = page.getByRole('heading', { name: 'Sidan finns inte' });
      await expect(swedish).toBeVisible();
      await expect(swedish.locator('xpath=ancestor::*[@lang][1]')).toHaveAttribute('lang', 'sv');
      for (const locale of locales) {
        const main = page.getByRole('main');
        await expect(main.locator(`a[href="${pathOf(locale)}"]`)).toBeVisible();
        await expect(main.locator(`a[href="${pathOf(locale, 'quick/')}"]`)).toBeVisible();
      }
      await page.getByRole('link', { name: 'To the start page' }).click();
      await expect(page).toHaveURL(pathOf('en'));
    });
  }
});

test.describe('the language switch', () => {
  for (const locale of locales) {
    const there = other(locale);
    test(`${locale} to ${there}: keeps the section and the answers`, async ({ page }) => {
      const [section] = sectionsIn(locale).slice(3, 4);
      const [same] = sectionsIn(there).slice(3, 4);
      if (section === undefined || same === undefined) throw new Error('no fourth section');
      const [first, second] = section.questions.map(({ id }) => id);
      await page.goto(`${pathOf(locale, 'quick/')}#${section.id}`);
      await choose(page, locale, first ?? '', 5);
      await page.getByRole('link', { name: names[there], exact: true }).click();
      await expect(page).toHaveURL(`${pathOf(there, 'quick/')}#${section.id}`);
      await expect(sectionHeading(page, same.name)).toBeVisible();
      await expectChosen(page, there, first ?? '', 5);
      await expectChosen(page, there, second ?? '', null);
      await page.getByRole('link', { name: names[locale], exact: true }).click();
      await expectChosen(page, locale, first ?? '', 5);
    });
  }

  test('stays on the page it is on', async ({ page }) => {
    await saveBeforehand(page, sampleAnswers);
    for (const slug of slugs) {
      await page.goto(pathOf('en', slug));
      await page.getByRole('link', { name: names.sv, exact: true }).click();
      await expect(page).toHaveURL(pathOf('sv', slug));
    }
    await page.goto(pathOf('en', 'result/'));
    await page.getByRole('link', { name: names.sv, exact: true }).click();
    await expect(equationOf(page, 'sv')).toHaveText('1 + 1 = 1,2');
  });
});

test.describe('what search engines and link previews read', () => {
  for (const locale of locales) {
    test(`${locale}: titles, descriptions and language`, async ({ page }) => {
      const titles = new Set<string>();
      for (const slug of slugs) {
        await page.goto(pathOf(locale, slug));
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        const title = await page.title();
        expect(title).toMatch(/^.{3,70} – Loopcheck$/);
        titles.add(title);
        const description = page.locator('meta[name=description]');
        await expect(description).toHaveAttribute('content', /^.{40,200}$/);
        await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', title);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      }
      expect(titles.size).toBe(slugs.length);
    });

    test(`${locale}: addresses, where the site knows its own`, async ({ page, baseURL }) => {
      for (const slug of slugs.filter((one) => !personal.includes(one))) {
        await page.goto(`${subPathSite(baseURL)}${locale}/${slug}`);
        const canonical = page.locator('link[rel=canonical]');
        await expect(canonical).toHaveAttribute('href', `${publicAddress}${locale}/${slug}`);
        for (const language of locales) {
          const alternate = page.locator(`link[rel=alternate][hreflang=${language}]`);
          await expect(alternate).toHaveAttribute('href', `${publicAddress}${language}/${slug}`);
        }
        const fallback = page.locator('link[rel=alternate][hreflang=x-default]');
        await expect(fallback).toHaveAttribute('href', publicAddress);
        const picture = page.locator('meta[property="og:image"]');
        await expect(picture).toHaveAttribute('content', `${publicAddress}social-${locale}.png`);
        await expect(page.locator('meta[name=robots]')).toHaveCount(0);
      }
    });

    test(`${locale}: the social picture is there in the size that is told`, async ({
      request,
      baseURL,
    }) => {
      const response = await request.get(`${subPathSite(baseURL)}social-${locale}.png`);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toBe('image/png');
      const bytes = await response.body();
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    });

    test(`${locale}: what is one visitor’s own is never indexed`, async ({ page, baseURL }) => {
      const addresses = personal.flatMap((slug) => [
        pathOf(locale, slug),
        `${subPathSite(baseURL)}${locale}/${slug}`,
      ]);
      for (const address of addresses) {
        await page.goto(address);
        await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
        await expect(page.locator('link[rel=canonical], link[rel=alternate]')).toHaveCount(0);
      }
    });
  }
});

test.describe('the start page', () => {
  for (const locale of locales) {
    test(`${locale}: its example is what a real run of the same answers gives`, async ({
      page,
    }) => {
      const { landing } = wordsOf(locale);
      await page.goto(pathOf(locale));
      const sample = page.getByRole('region', { name: landing.sampleTitle });
      const shown = {
        equation: await sample.getByText(/^1 \+ 1 = /).innerText(),
        dimensions: await sample.getByRole('term').allInnerTexts(),
        figures: await sample.getByRole('definition').allInnerTexts(),
        step: await sample.getByRole('heading', { level: 3 }).innerText(),
        picture: await sample.getByRole('img').getAttribute('aria-label'),
        text: await sample.innerText(),
      };
      await saveBeforehand(page, sampleAnswers);
      await page.goto(pathOf(locale, 'result/'));
      await expect(equationOf(page, locale)).toHaveText(shown.equation);
      expect(shown.text).toContain(await levelOf(page, locale).innerText());
      expect(shown.dimensions.map((name, index) => [name, shown.figures[index]?.trim()])).toEqual(
        await dimensionFigures(page, locale),
      );
      await expect(stepTitles(page, locale).first()).toHaveText(shown.step);
      await expect(page.getByRole('img', { name: shown.picture ?? '?', exact: true })).toHaveCount(
        1,
      );
    });

    test(`${locale}: goes on in the full version where that was begun`, async ({ page }) => {
      const { landing } = wordsOf(locale);
      await saveBeforehand(page, sampleAnswers, { flow: 'full', began: 'quick' });
      await page.goto(pathOf(locale));
      const goOn = page.getByRole('link', { name: patternOf(landing.resume) });
      await expect(goOn).toHaveText(fill(landing.resume, { n: 12, total: 46 }));
      await goOn.click();
      await expect(page).toHaveURL(pathOf(locale, 'full/'));
      await expect(page.locator('section.earlier')).toBeVisible();
    });

    test(`${locale}: leads to the full version, and the foot of every page everywhere`, async ({
      page,
    }) => {
      const { landing, site } = wordsOf(locale);
      await page.goto(pathOf(locale));
      await page.getByRole('link', { name: fill(landing.full, { n: 46, minutes: 13 }) }).click();
      await expect(page).toHaveURL(pathOf(locale, 'full/'));
      const ways = {
        '': site.home,
        'quick/': site.quick,
        'full/': site.full,
        'result/': site.result,
        'plan/': site.plan,
        'saved/': site.saved,
        'print/': site.print,
        'kpis/': site.kpis,
        'method/': site.method,
        'privacy/': site.privacy,
      };
      for (const [slug, name] of Object.entries(ways)) {
        await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
        await expect(page).toHaveURL(pathOf(locale, slug));
      }
    });

    test(`${locale}: offers to go on where something is saved`, async ({ page }) => {
      const { landing } = wordsOf(locale);
      const goOn = page.getByRole('link', { name: patternOf(landing.resume) });
      const seeResult = page.getByRole('link', { name: landing.seeResult });
      await page.goto(pathOf(locale));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(goOn).toBeHidden();
      await expect(seeResult).toBeHidden();

      await saveBeforehand(page, without(sampleAnswers, 'fires', 'demand'));
      await page.goto(pathOf(locale));
      await expect(goOn).toHaveText(fill(landing.resume, { n: 10, total: 12 }));
      await goOn.click();
      await expect(page).toHaveURL(pathOf(locale, 'quick/'));
      await expectChosen(page, locale, 'role-of-cx', 2);

      await saveBeforehand(page, sampleAnswers);
      await page.goto(pathOf(locale));
      await seeResult.click();
      await expect(equationOf(page, locale)).toBeVisible();
      await page.goto(pathOf(locale));
      await expect(seeResult).toBeVisible();
      await expect(goOn).toBeHidden();
    });
  }
});

test('light and dark follow the reader, in the colours of the site', async ({ page }) => {
  const { light, dark } = siteConfig.colours;
  for (const address of [pathOf('en'), pathOf('en', 'quick/'), pathOf('en', 'result/')]) {
    await page.goto(address);
    for (const [colorScheme, colours] of [['light', light] as const, ['dark', dark] as const]) {
      await page.emulateMedia({ colorScheme });
      const body = page.locator('body');
      await expect(body).toHaveCSS('background-color', rgb(colours.paper));
      await expect(body).toHaveCSS('color', rgb(colours.ink));
    }
  }
});

test.describe('width', () => {
  const addresses = [
    '/no-such-page/',
    ...locales.flatMap((locale) => [
      ...slugs.map((slug) => pathOf(locale, slug)),
      `${pathOf(locale, 'quick/')}#promise`,
      `${pathOf(locale, 'quick/')}#review`,
      `${pathOf(locale, 'full/')}#people`,
      `${pathOf(locale, 'full/')}#review`,
    ]),
  ];

  for (const address of addresses) {
    test(`${address}: nothing scrolls sideways`, async ({ page }) => {
      await saveBeforehand(page, without(sampleAnswers, 'fires', 'demand'), {
        profile: { organisation: 'Försäkringsaktiebolaget Sydvästra Skogsindustrikommunikation' },
      });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNothingTooWide(page);
    });
  }

  for (const locale of locales) {
    test(`${locale}: nothing of a full result scrolls sideways`, async ({ page }) => {
      await saveBeforehand(page, wholeAnswers, wholeBeyond);
      await page.goto(pathOf(locale, 'result/'));
      await expect(equationOf(page, locale)).toBeVisible();
      await pairStation(page, 'mandate', 5).check();
      await expectNothingTooWide(page);
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });
    test('/: nothing scrolls sideways', async ({ page }) => {
      await page.goto('/');
      const width = await page.locator('html').evaluate((html) => html.scrollWidth);
      expect(width).toBe(320);
    });
  });
});

async function expectNothingTooWide(page: Page) {
  await openAllDetails(page);
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over, `pixels too wide at ${width}`).toBe(0);
  }
}

/** A colour as the browser tells it. @example rgb('#FBF8F3') // 'rgb(251, 248, 243)' */
function rgb(hex: string): string {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  return `rgb(${[red, green, blue].map((pair) => Number.parseInt(pair, 16)).join(', ')})`;
}
