import type { Page } from '@playwright/test';
import { plural } from '../../src/i18n/fill.ts';
import { type AnswerSet, always, inTurn, sampleAnswers, without } from './answer-sets.ts';
import { expectChosen, radioOf, resultLink } from './answering.ts';
import { exactly, type Locale, labelled, locales, pathOf, wordsOf } from './languages.ts';
import { fragmentWith } from './links.ts';
import { questionIds, questionOf, sectionsIn } from './questions.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import {
  changeLink,
  dimensionFigures,
  downloadReport,
  downloadSection,
  equationOf,
  howOf,
  levelOf,
  openAllDetails,
  resultSection,
  stepTitles,
} from './result-page.ts';
import { saveBeforehand } from './saved-answers.ts';
import { expect, test } from './watched-test.ts';

test.describe.configure({ mode: 'parallel' });

const chartChunk = /\/_astro\/field-chart\.[^/]*\.js$/;
const pdfChunk = /\/_astro\/make-pdf\.[^/]*\.js$/;

test.describe('without answers', () => {
  for (const locale of locales) {
    test(`${locale}: the result invites to begin`, async ({ page }) => {
      const { result } = wordsOf(locale);
      await page.goto(pathOf(locale, 'result/'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(result.emptyTitle);
      await expect(page.getByText(result.emptyText)).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.getByRole('link', { name: result.emptyGo }).click();
      await expect(page).toHaveURL(pathOf(locale, 'quick/'));
    });
  }

  test('cleared answers are no answers', async ({ page }) => {
    await saveBeforehand(page, { fires: 2 });
    await page.goto(`${pathOf('en', 'quick/')}#fires`);
    await page
      .getByRole('button', { name: wordsOf('en').questionnaire.clear })
      .first()
      .click();
    await page.goto(pathOf('en', 'result/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      wordsOf('en').result.emptyTitle,
    );
  });
});

test.describe('the figures', () => {
  /** Worked out by hand from the method page. */
  const sampleFigures = [37.5, 25, 37.5, 25, 25, 75];

  for (const locale of locales) {
    test(`${locale}: are the known ones for the example`, async ({ page }) => {
      const shown = (value: number) => localNumber(locale, value, 1);
      await saveBeforehand(page, sampleAnswers);
      await page.goto(pathOf(locale, 'result/'));
      await expect(equationOf(page, locale)).toHaveText(`1 + 1 = ${shown(1.2)}`);
      await expect(levelOf(page, locale)).toContainText(/ 2: /);
      expect(await dimensionFigures(page, locale)).toEqual(
        sectionsIn(locale).map(({ name }, index) => [name, shown(sampleFigures[index] ?? -1)]),
      );
      await expect(page.getByRole('img', { name: shown(75) })).toHaveCount(1);
      await expect(stepTitles(page, locale)).toHaveCount(3);
    });
  }

  test('come in the order of their weight', async ({ page }) => {
    const { sections, steps } = wordsOf('en').report;
    const { download, keep, target } = wordsOf('en').result;
    await saveBeforehand(page, sampleAnswers);
    await page.goto(pathOf('en', 'result/'));
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2 })).toHaveText([
      sections.equation,
      sections.level,
      sections.money,
      sections.loop,
      sections.dimensions,
      sections.findings,
      sections.blindSpots,
      steps.stepTitles[3],
      target.title,
      sections.answers,
      sections.more,
      download.title,
      keep.title,
    ]);
  });

  test('say what holds a level down', async ({ page }) => {
    await saveBeforehand(page, { ...always(5), 'service-goals': 1, 'marketing-goals': 1 });
    await page.goto(pathOf('en', 'result/'));
    await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 2.6');
    await expect(levelOf(page, 'en')).toContainText('Level 2: ');
    const level = resultSection(page, 'en', 'level');
    await expect(level.getByText(/83\.3 of 100, says level 5\..*held at level 2/)).toBeVisible();
  });

  test('are ranges while answers are open', async ({ page }) => {
    await saveBeforehand(page, without(always(3), 'brand-promise', 'fires'));
    await page.goto(pathOf('en', 'result/'));
    await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 1.5');
    // Marketing 25 to 75, customer experience (250 to 350) / 6, link 50.
    await expect(page.getByText('provisional, 1.1 to 1.8', { exact: true })).toBeVisible();
    await expect(page.getByText('provisional, level 3 to 3')).toHaveCount(0);
  });

  test('each step says who, how much, what to begin with, what to watch and why', async ({
    page,
  }) => {
    const { report } = wordsOf('en');
    await saveBeforehand(page, sampleAnswers);
    await page.goto(pathOf('en', 'result/'));
    const steps = resultSection(page, 'en', 'steps');
    for (const label of [report.steps.owner, report.steps.effort, report.steps.watch]) {
      const terms = steps.getByRole('term').filter({ hasText: exactly(label) });
      await expect(terms).toHaveCount(3);
      for (const fact of await terms.locator('xpath=following-sibling::dd[1]').all()) {
        await expect(fact).toHaveText(/\w{3}/);
      }
    }
    await expect(steps.getByText(report.steps.first)).toHaveCount(3);
    await expect(steps.getByText(report.steps.why)).toHaveCount(1);
    await expect(steps.getByText(report.steps.whyNext)).toHaveCount(2);
  });

  test('each opens how it came about, and the arithmetic ends in the figure', async ({ page }) => {
    const { report } = wordsOf('en');
    await saveBeforehand(page, sampleAnswers);
    await page.goto(pathOf('en', 'result/'));
    await expect(howOf(page, 'en')).toHaveCount(1 + 1 + 6 + 3);
    for (const summary of await howOf(page, 'en').all()) {
      const details = summary.locator('xpath=..');
      await expect(details.getByRole('list')).toBeHidden();
      await summary.click();
      await expect(details.getByRole('list')).toBeVisible();
      await expect(details.getByRole('table')).toBeVisible();
    }

    const detailsOf = (about: string) => howOf(page, 'en', about).locator('xpath=..');
    await expect(detailsOf('1 + 1').getByRole('listitem')).toContainText([
      'Marketing: Mean: (75 + 75) / 2 = 75.0',
      'Customer experience: Mean: (25 + 0 + 50 + 25 + 25 + 25) / 6 = 25.0',
      'Link: Mean: (50 + 50 + 25 + 25) / 4 = 37.5',
      report.equation.stepFormula,
      '(0.75 × 0.25 × 0.375) = 1.2',
      report.equation.stepWhy,
    ]);
    await expect(detailsOf('Level').getByRole('listitem').first()).toContainText(
      '(37.5 + 25.0 + 37.5 + 25.0 + 25.0 + 75.0) / 6 = 37.5',
    );
    for (const [name, figure] of await dimensionFigures(page, 'en')) {
      const details = detailsOf(name);
      await expect(details.getByRole('listitem').nth(1)).toHaveText(
        new RegExp(`^Mean: \\(.+\\) / 2 = ${figure}$`),
      );
      await expect(details.getByRole('row')).toHaveCount(3);
    }
  });
});

test.describe('varied answers', () => {
  const ids = questionIds;
  const varied: Readonly<Record<string, AnswerSet>> = {
    'all at the first pole': always(1),
    'all in the middle': always(3),
    'all at the second pole': always(5),
    'nobody knows anything': always('dontKnow'),
    'nothing applies': always('notApplicable'),
    'a single answer': { [ids[0] ?? '']: 4 },
    'half left open': without(inTurn(4, 2, 5), ...ids.filter((_, index) => index % 2 === 0)),
    'one section left out': without(inTurn(2, 3), 'brand-promise', 'demand'),
    'a bit of everything': inTurn(1, 'dontKnow', 5, 'notApplicable', 3),
    'nearly the same everywhere': { ...always(4), demand: 2 },
    'loud and disappointing': { ...always(1), 'brand-promise': 5, demand: 5, agenda: 2 },
    'mostly not applicable': { ...always('notApplicable'), fires: 2, demand: 3, agenda: 4 },
  };

  for (const locale of locales) {
    test(`${locale}: all give a whole result`, async ({ page }) => {
      await page.goto(pathOf(locale, 'result/'));
      for (const [what, answers] of Object.entries(varied)) {
        await saveBeforehand(page, answers);
        await page.goto(pathOf(locale, 'result/'));
        await expect(equationOf(page, locale), what).toBeVisible();
        await expect(stepTitles(page, locale), what).toHaveCount(3);
        await openAllDetails(page);
        const main = page.getByRole('main');
        const labels = await main
          .getByRole('img')
          .evaluateAll((images) => images.map((image) => image.getAttribute('aria-label') ?? ''));
        const text = [await main.innerText(), ...labels].join('\n');
        expect(text, what).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]/);
        expect(text.length, what).toBeGreaterThan(4000);
      }
    });
  }
});

test.describe('the chart', () => {
  test.beforeEach(({ page }) => saveBeforehand(page, sampleAnswers));

  test('is fetched only when its place comes near, and is drawn', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto(pathOf('en', 'result/'));
    await expect(equationOf(page, 'en')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => chartChunk.test(url))).toEqual([]);
    const picture = page.getByRole('img', { name: wordsOf('en').report.loop.title });
    expect(await inkIn(page)).toBe(0);
    await picture.scrollIntoViewIfNeeded();
    await expect(page.getByText(wordsOf('en').result.chartLoading)).toBeHidden();
    expect(fetched.filter((url) => chartChunk.test(url))).toHaveLength(1);
    expect(await inkIn(page)).toBeGreaterThan(1000);
    expect(fetched.filter((url) => pdfChunk.test(url))).toEqual([]);
  });

  for (const locale of locales) {
    test(`${locale}: has a table, and its numbers are the figures of the page`, async ({
      page,
    }) => {
      const { report, result } = wordsOf(locale);
      await page.goto(pathOf(locale, 'result/'));
      const loop = resultSection(page, locale, 'loop');
      const summary = loop.locator('summary').filter({ hasText: result.asTable });
      await expect(loop.getByRole('table')).toBeHidden();
      await summary.click();
      const table = loop.getByRole('table', { name: report.loop.caption });
      await expect(table).toBeVisible();
      const rows = await table.getByRole('row').allInnerTexts();
      const numbers = rows.slice(1).map((row) => row.split('\t')[1]?.trim() ?? '');
      expect(numbers).toEqual([75, 25, 37.5].map((value) => localNumber(locale, value, 1)));

      const [marketing, cx, link] = numbers;
      const picture = loop.getByRole('img');
      await expect(picture).toHaveAccessibleName(new RegExp(`${marketing} .* ${cx} `));
      await expect(loop.getByText(new RegExp(` ${link} `))).toBeVisible();
      const how = howOf(page, locale, report.equation.label);
      await how.click();
      const steps = how.locator('xpath=..').getByRole('listitem');
      for (const [index, number] of numbers.entries()) {
        await expect(steps.nth(index)).toHaveText(new RegExp(` = ${number}$`));
      }
    });
  }

  test('that cannot be fetched says so, shows its table and can be tried again', async ({
    page,
  }) => {
    const { result, report } = wordsOf('en');
    await page.route(chartChunk, (route) => route.abort());
    await page.goto(pathOf('en', 'result/'));
    const loop = resultSection(page, 'en', 'loop');
    await loop.getByRole('img').scrollIntoViewIfNeeded();
    await expect(loop.getByRole('alert')).toContainText(result.chartFailed);
    await expect(loop.getByRole('table', { name: report.loop.caption })).toBeVisible();
    await page.unroute(chartChunk);
    await loop.getByRole('button', { name: result.retry }).click();
    await expect(loop.getByRole('alert')).toHaveCount(0);
    await expect(loop.getByText(result.chartLoading)).toHaveCount(0);
    expect(await inkIn(page)).toBeGreaterThan(1000);
  });

  test('is drawn anew when the theme changes', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(pathOf('en', 'result/'));
    await page.getByRole('img', { name: wordsOf('en').report.loop.title }).scrollIntoViewIfNeeded();
    await expect.poll(() => inkIn(page)).toBeGreaterThan(1000);
    const light = await brightest(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => brightest(page)).not.toBe(light);
  });
});

test.describe('the report', () => {
  test.beforeEach(({ page }) => saveBeforehand(page, sampleAnswers));

  test('that cannot be fetched says so and can be tried again', async ({ page }) => {
    const { download } = wordsOf('en').result;
    await page.route(pdfChunk, (route) => route.abort());
    await page.goto(pathOf('en', 'result/'));
    const section = downloadSection(page, 'en');
    await section.getByRole('button', { name: download.button }).click();
    await expect(section.getByText(download.failed)).toBeVisible();
    await page.unroute(pdfChunk);
    const file = await downloadReport(page, 'en');
    await expect(section.getByText(download.failed)).toBeHidden();
    expect((await readPdf(file)).pages.length).toBeGreaterThan(2);
  });

  test('that cannot be made says so and can be tried again', async ({ page }) => {
    const { download } = wordsOf('en').result;
    await page.goto(pathOf('en', 'result/'));
    const section = downloadSection(page, 'en');
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = () => {
        URL.createObjectURL = make;
        throw new Error('no memory left');
      };
    });
    await section.getByRole('button', { name: download.button }).click();
    await expect(section.getByText(download.broken)).toBeVisible();
    expect((await readPdf(await downloadReport(page, 'en'))).pages.length).toBeGreaterThan(2);
    await expect(section.getByText(download.broken)).toBeHidden();
  });

  test('names the characters that its typeface lacks, and prints a stand-in', async ({ page }) => {
    const { download } = wordsOf('en').result;
    await page.goto(pathOf('en', 'result/'));
    const section = downloadSection(page, 'en');
    const organisation = section.getByRole('textbox', { name: download.organisation });
    await organisation.fill('Łódź Ελλάδα Київ “Åäö”');
    await expect(section.getByText(/□/)).toHaveCount(0);
    await organisation.fill('株式会社 🎉 Łódź Ελλάδα Київ');
    const message = plural('en', download.lacking, 5, { characters: '株 式 会 社 🎉' });
    await expect(section.getByRole('status').getByText(message, { exact: true })).toBeVisible();
    const pdf = await readPdf(await downloadReport(page, 'en'));
    expect(unspaced(pdf.text)).toContain(unspaced('□□□□ □ Łódź Ελλάδα Київ'));
    await organisation.fill('Plain');
    await expect(section.getByText(message)).toHaveCount(0);
  });

  for (const locale of locales) {
    test(`${locale}: says what the page says`, async ({ page }) => {
      const { download } = wordsOf(locale).result;
      await page.goto(pathOf(locale, 'result/'));
      const section = downloadSection(page, locale);
      const field = (name: string) => section.getByRole('textbox', { name });
      await field(download.organisation).fill('Åkers & Söner');
      await field(download.preparedBy).fill('Zoë O’Neil');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Åkers & Söner');
      const pdf = await readPdf(await downloadReport(page, locale));
      const text = unspaced(pdf.text);
      const said = [
        await equationOf(page, locale).innerText(),
        await levelOf(page, locale).innerText(),
        ...(await stepTitles(page, locale).allInnerTexts()),
        ...(await dimensionFigures(page, locale)).map(([, figure]) => figure),
        ...questionIds.map((id) => questionOf(locale, id).topic),
        'Åkers & Söner',
        'Zoë O’Neil',
      ];
      for (const piece of said) expect(text).toContain(unspaced(piece));
      expect(pdf.text).not.toMatch(/undefined|NaN|[{}□]/);
      expect(pdf.pages.length).toBeGreaterThan(3);
      expect(pdf.language.slice(0, 2)).toBe(locale);
      expect(pdf.title).toContain('Åkers & Söner');

      await page.reload();
      await expect(field(download.organisation)).toHaveValue('Åkers & Söner');
      await expect(field(download.preparedBy)).toHaveValue('Zoë O’Neil');
    });
  }

  for (const locale of locales) {
    test(`${locale}: says for whom, from when and with which chapters, as it is chosen`, async ({
      page,
    }) => {
      const { report, result } = wordsOf(locale);
      const told = result.download;
      await page.goto(pathOf(locale, 'result/'));
      const section = downloadSection(page, locale);
      await section.locator('summary').filter({ hasText: told.choices }).click();
      await section.getByRole('textbox', { name: told.preparedFor }).fill('Styrelsen, Åre');
      await section.getByRole('textbox', { name: told.note }).fill('Läs sidan två först.');
      await section.getByLabel(told.date, { exact: true }).fill('2026-03-01');
      for (const chapter of ['answers', 'method'] as const) {
        await section.getByRole('checkbox', { name: told.chapterNames[chapter] }).uncheck();
      }
      const pdf = await readPdf(await downloadReport(page, locale));
      const text = unspaced(pdf.text);
      for (const said of ['Styrelsen, Åre', 'Läs sidan två först.', '2026']) {
        expect(text).toContain(unspaced(said));
      }
      expect(text).not.toContain(unspaced(report.sections.answers));
      await section.getByRole('checkbox', { name: told.chapterNames.answers }).check();
      const more = await readPdf(await downloadReport(page, locale));
      expect(unspaced(more.text)).toContain(unspaced(report.sections.answers));
      expect(more.pages.length).toBeGreaterThan(pdf.pages.length);

      await section.getByRole('radio', { name: told.forms.onePage }).check();
      const onePage = await readPdf(await downloadReport(page, locale));
      expect(onePage.pages).toHaveLength(1);
      expect(unspaced(onePage.text)).toContain(
        unspaced(await equationOf(page, locale).innerText()),
      );
      await page.reload();
      await section.locator('summary').filter({ hasText: told.choices }).click();
      const kept = section.getByRole('textbox', { name: told.preparedFor });
      await expect(kept).toHaveValue('Styrelsen, Åre');
    });
  }

  test('shows its first page before it is made, as it will be', async ({ page }) => {
    const { download } = wordsOf('en').result;
    await page.goto(pathOf('en', 'result/'));
    const section = downloadSection(page, 'en');
    await section.locator('summary').filter({ hasText: download.preview }).click();
    const preview = section.getByRole('img', { name: download.previewLabel });
    await expect(preview).toBeVisible();
    await section.getByRole('textbox', { name: download.organisation }).fill('Åkers & Söner');
    await expect(preview).toContainText('Åkers & Söner');
  });

  test('is fetched on click, or ahead when the focus nears the button', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(pathOf('en', 'result/'));
    await expect(equationOf(page, 'en')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => pdfChunk.test(url))).toEqual([]);
    const { button } = wordsOf('en').result.download;
    await downloadSection(page, 'en').getByRole('button', { name: button }).focus();
    await expect.poll(() => fetched.filter((url) => pdfChunk.test(url))).toHaveLength(1);
  });
});

test.describe('changing an answer', () => {
  for (const locale of locales) {
    test(`${locale}: leads to the question and back to a new result`, async ({ page }) => {
      await saveBeforehand(page, sampleAnswers);
      await page.goto(pathOf(locale, 'result/'));
      await expect(equationOf(page, locale)).toHaveText(/1[.,]2$/);
      await changeLink(page, locale, 'brand-promise').click();
      await expect(radioOf(page, locale, 'brand-promise', 4)).toBeFocused();
      await page.keyboard.press('1');
      await expectChosen(page, locale, 'brand-promise', 1);
      await resultLink(page, locale).click();
      await expect(page).toHaveURL(pathOf(locale, 'result/'));
      // Marketing is now (0 + 75) / 2: 3 × the cube root of (0.375 × 0.25 × 0.375) = 0.98.
      await expect(equationOf(page, locale)).toHaveText(`1 + 1 = ${localNumber(locale, 1, 1)}`);
      const promise = sectionsIn(locale).at(-1)?.name ?? '';
      expect((await dimensionFigures(page, locale)).at(-1)).toEqual([
        promise,
        localNumber(locale, 37.5, 1),
      ]);
    });
  }

  test('is offered for every answer, which shows its position between the named poles', async ({
    page,
  }) => {
    const { report, result } = wordsOf('en');
    await page.goto(
      `${pathOf('en', 'result/')}${fragmentWith({ ...always(4), fires: 'dontKnow' })}`,
    );
    const answers = resultSection(page, 'en', 'answers');
    for (const id of questionIds) {
      const { topic } = questionOf('en', id);
      const link = answers.getByRole('link', { name: labelled(result.changeAnswer, topic) });
      await expect(link).toHaveAttribute('href', `${pathOf('en', 'quick/')}#${id}`);
    }
    await expect(answers.getByText(report.answers.old, { exact: true })).toHaveCount(12);
    await expect(answers.getByText(report.answers.winners, { exact: true })).toHaveCount(12);
    await expect(answers.getByText(/^4 of 5/)).toHaveCount(11);
    await expect(answers.getByText(/^we don’t know/)).toHaveCount(1);
  });
});

function localNumber(locale: Locale, value: number, digits: number): string {
  const text = value.toFixed(digits);
  return locale === 'sv' ? text.replace('.', ',') : text;
}

/** How many pixels of the chart have been drawn on. */
function inkIn(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    return pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
  });
}

/** The brightest opaque colour of the chart, as red, green and blue together. */
function brightest(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    let most = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.slice(at, at + 4);
      if (alpha === 255) most = Math.max(most, red + green + blue);
    }
    return most;
  });
}
