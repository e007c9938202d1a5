import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { type AnswerSet, always, everyOf, inTurnFor, without } from './answer-sets.ts';
import { exactly, type Locale, locales, pathOf, patternOf, wordsOf } from './languages.ts';
import { idsIn, namesIn, questionOf, sectionsIn, tagsOf } from './questions.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { pointsIn, rescored, shownPoints } from './rescored.ts';
import {
  changesBar,
  dimensionFigures,
  downloadReport,
  equationOf,
  howOf,
  levelOf,
  openAllDetails,
  pairOf,
  pairStation,
  resultSection,
  stepTitles,
} from './result-page.ts';
import { type Beyond, choicesOnDevice, saveBeforehand, savedFile } from './saved-answers.ts';
import { fillStorage } from './storage-trouble.ts';
import { expect, test } from './watched-test.ts';
import { underWayAnswers, wholeAnswers, wholeBeyond } from './whole-answers.ts';

test.describe.configure({ mode: 'parallel' });

const result = pathOf('en', 'result/');
const words = wordsOf('en');
const asked = idsIn('full', ['hr']);
const truth = rescored(savedFile(wholeAnswers, wholeBeyond));
const textsChunk = /\/_astro\/(en|report-full\.en)\.[^/]*\.js$/;

test.describe('its sections', () => {
  for (const locale of locales) {
    test(`${locale}: stand in order, and the list of contents leads to each`, async ({ page }) => {
      const { report, reportFull, result: said } = wordsOf(locale);
      await showWhole(page, locale);
      const titles = [
        report.sections.level,
        report.sections.money,
        report.sections.loop,
        reportFull.sections.ring,
        report.sections.dimensions,
        reportFull.sections.touchpoints,
        reportFull.sections.departments,
        reportFull.sections.verdicts,
        reportFull.sections.map,
        reportFull.kpis.title,
        report.sections.findings,
        report.sections.blindSpots,
        report.steps.stepTitles[5],
        said.target.title,
        report.sections.answers,
        said.download.title,
        said.keep.title,
      ];
      const headings = page.getByRole('main').getByRole('heading', { level: 2 });
      await expect(headings).toHaveText([report.sections.equation, ...titles]);
      const contents = page.getByRole('navigation', { name: said.contents });
      await expect(contents.getByRole('link')).toHaveText(titles);
      for (const title of [titles[4], titles[13], titles[15]]) {
        await contents.getByRole('link', { name: title ?? '', exact: true }).click();
        await expect(headings.filter({ hasText: exactly(title ?? '') })).toBeInViewport();
      }
    });

    test(`${locale}: show the figures of the second reading of the method`, async ({ page }) => {
      const points = (value: number) => shownPoints(locale, value);
      const names = namesIn(locale);
      await showWhole(page, locale);
      await expect(equationOf(page, locale)).toHaveText(
        `1 + 1 = ${points(truth.onePlusOne ?? Number.NaN)}`,
      );
      await expect(levelOf(page, locale)).toContainText(` ${truth.maturity.level}: `);
      expect(await dimensionFigures(page, locale)).toEqual(
        sectionsIn(locale).map(({ id, name }) => [name, points(pointsIn(truth.dimensions, id))]),
      );
      expect(await figuresIn(page, locale, 'touchpoints')).toEqual(
        Object.keys(truth.touchpoints).map((id) => [
          names.touchpoints[id],
          points(pointsIn(truth.touchpoints, id)),
        ]),
      );
      expect(await figuresIn(page, locale, 'departments')).toEqual(
        Object.keys(truth.departments).map((id) => [
          names.departments[id],
          points(pointsIn(truth.departments, id)),
        ]),
      );
    });
  }

  test('give five steps, each with what comes after it', async ({ page }) => {
    await showWhole(page, 'en');
    await expect(stepTitles(page, 'en')).toHaveCount(5);
    const titles = await stepTitles(page, 'en').allInnerTexts();
    expect(new Set(titles).size).toBe(5);
    const { owner, effort, watch, first } = words.report.steps;
    const steps = resultSection(page, 'en', 'steps');
    for (const label of [owner, effort, watch]) {
      await expect(steps.getByRole('term').filter({ hasText: exactly(label) })).toHaveCount(5);
    }
    await expect(steps.getByText(first)).toHaveCount(5);
  });
});

test.describe('the ring', () => {
  for (const locale of locales) {
    test(`${locale}: says in picture, table and text where the loop leaks`, async ({ page }) => {
      const { reportFull, result: said } = wordsOf(locale);
      const names = namesIn(locale).touchpoints;
      await showWhole(page, locale);
      const ring = resultSection(page, locale, 'ring');
      const leak = truth.ring?.leak ?? [];
      expect(leak).toEqual(['help']);
      const mean = shownPoints(locale, truth.ring?.mean ?? Number.NaN);
      const picture = ring.getByRole('img');
      await expect(picture).toHaveAccessibleName(/./);
      expect(await picture.getAttribute('aria-label')).toContain(
        (names['help'] ?? '?').toLowerCase(),
      );
      await expect(picture.getByText(mean, { exact: true }).first()).toBeVisible();
      await expect(picture.getByText(reportFull.ring.leak, { exact: true }).first()).toBeVisible();
      await expect(ring.locator('.prose-body')).toContainText(mean);

      await ring.locator('summary').filter({ hasText: said.asTable }).click();
      const rows = await rowsOf(page, locale, 'ring');
      const stations = Object.keys(truth.touchpoints).filter((id) => id !== 'whole');
      expect(rows.map(([name, points, , leaks]) => [name, points, leaks])).toEqual(
        stations.map((id) => [
          names[id],
          shownPoints(locale, pointsIn(truth.touchpoints, id)),
          leak.includes(id) ? reportFull.ring.yes : reportFull.ring.no,
        ]),
      );
      for (const [name = '', points = ''] of rows) {
        const label = picture.locator('.ring-wide text').filter({ hasText: points });
        expect((await label.allTextContents()).map(unspaced)).toContainEqual(
          expect.stringContaining(unspaced(name)),
        );
      }
    });
  }

  test('has names and values below it on a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await showWhole(page, 'en');
    const ring = resultSection(page, 'en', 'ring');
    const list = ring.locator('.ring-list li');
    await expect(list).toHaveCount(7);
    await expect(list.first()).toBeVisible();
    await expect(ring.locator('.ring-wide')).toBeHidden();
  });
});

test('the radar is drawn, and its table has the figures of the dimensions', async ({ page }) => {
  await showWhole(page, 'en');
  const section = resultSection(page, 'en', 'dimensions');
  const picture = section.getByRole('img', { name: words.reportFull.radar.title });
  await picture.first().scrollIntoViewIfNeeded();
  await expect(section.getByText(words.result.chartLoading)).toHaveCount(0);
  const ink = await section.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    return pixels.filter((value, index) => index % 4 === 3 && value > 0).length;
  });
  expect(ink).toBeGreaterThan(1000);
  await section.locator('summary').filter({ hasText: words.result.asTable }).click();
  const rows = await rowsOf(page, 'en', 'dimensions');
  expect(rows.map(([name, points]) => [name, points])).toEqual(await dimensionFigures(page, 'en'));
});

test.describe('what the answers say together', () => {
  test('each verdict has its figures, and its answers one click away', async ({ page }) => {
    const { verdicts } = words.reportFull;
    await showWhole(page, 'en');
    const section = resultSection(page, 'en', 'verdicts');
    const { trustGap, sayDoGap, mistakes } = truth;
    expect(trustGap).toMatchObject({ reading: 'wide' });
    expect([...mistakes].sort()).toEqual(['data-use', 'incentives']);
    const trust = verdictOf(page, verdicts.trust.name);
    await expect(trust).toContainText(verdicts.trust.wide);
    await expect(trust).toContainText(`${shownPoints('en', trustGap?.E ?? 0)} of 100`);
    await expect(trust).toContainText(shownPoints('en', trustGap?.K ?? 0));
    await expect(trust).toContainText(verdicts.advice);
    const sayDo = verdictOf(page, verdicts.sayDo.name);
    await expect(sayDo).toContainText(`${shownPoints('en', sayDoGap?.say ?? 0)} of 100`);
    await expect(sayDo).toContainText(shownPoints('en', sayDoGap?.does ?? 0));
    for (const id of ['mistake-data', 'mistake-incentives'] as const) {
      await expect(verdictOf(page, verdicts.mistakes[id].name)).toContainText(verdicts.advice);
    }
    await expect(section.getByText(verdicts.mistakes.avoided)).toBeVisible();
    await expect(section.getByText(verdicts.mistakes.open)).toBeVisible();

    const basis = {
      [verdicts.trust.name]: [
        'expectation-marketing',
        'expectation-sales',
        ...['mandate', 'first-value', 'consistency', 'paying'],
      ],
      [verdicts.mistakes['mistake-data'].name]: ['data-use'],
      [verdicts.mistakes['mistake-incentives'].name]: ['incentives'],
    };
    for (const [name, ids] of Object.entries(basis)) {
      const how = howOf(section, 'en', name);
      await how.click();
      const table = how.locator('xpath=..').getByRole('table');
      await expect(table.getByRole('row')).toHaveCount(1 + ids.length);
      for (const id of ids) {
        const row = table.getByRole('row').filter({ hasText: questionOf('en', id).topic });
        await expect(row).toContainText(`${wholeAnswers[id]} of 5`);
      }
    }
  });

  test('with too few answers says so instead of judging', async ({ page }) => {
    const answers = { ...everyOf('full', 4), 'expectation-sales': 'dontKnow' } as const;
    await show(page, 'en', answers, { flow: 'full' });
    const trust = verdictOf(page, words.reportFull.verdicts.trust.name);
    await expect(trust).toContainText(words.reportFull.verdicts.tooFew);
    await expect(trust).not.toContainText(words.reportFull.verdicts.advice);
  });
});

test.describe('how firmly the level stands', () => {
  test('is said in a sentence: what would lift it, lower it, and half a position less', async ({
    page,
  }) => {
    const { robustness } = words.reportFull;
    await showWhole(page, 'en');
    const half = truth.halfStepLevel ?? 0;
    const level = truth.maturity.level ?? 0;
    const template = half < level ? robustness.halfLower : robustness.halfSame;
    const section = resultSection(page, 'en', 'level');
    await expect(section).toContainText(fill(template, { level: half }));
    await expect(section).toContainText(new RegExp(`level ${level + 1}`));
  });

  test('proof asked for: what is claimed stands beside what can be shown', async ({ page }) => {
    const { shown } = words.reportFull;
    await showWhole(page, 'en');
    const figures = await figuresIn(page, 'en', 'level');
    expect(figures).toEqual([
      [shown.claimed, shownPoints('en', truth.maturity.points ?? 0)],
      [shown.shown, shownPoints('en', truth.shown?.points ?? 0)],
    ]);
    expect(truth.shown?.points).toBeLessThan(truth.maturity.points ?? 0);
    const section = resultSection(page, 'en', 'level');
    const high = asked.filter(
      (id) => Number(wholeAnswers[id]) >= 4 && tagsOf(id).role !== 'context',
    );
    await howOf(section, 'en', shown.shown).click();
    const table = howOf(section, 'en', shown.shown).locator('xpath=..').getByRole('table');
    await expect(table.getByRole('row')).toHaveCount(1 + high.length);
    await expect(table.getByRole('cell', { name: shown.yes, exact: true })).toHaveCount(2);
    await expect(pairOf(page, 'brand-promise')).toContainText(shown.proofYes);
    await expect(pairOf(page, 'demand')).toContainText(shown.proofNo);
  });

  test('without proof asked for, nothing is claimed or shown', async ({ page }) => {
    await show(page, 'en', wholeAnswers, { ...wholeBeyond, shown: undefined });
    expect(await figuresIn(page, 'en', 'level')).toEqual([]);
  });
});

test.describe('the map', () => {
  test('has a dot for every answer, by department and dimension, that leads to its pair', async ({
    page,
  }) => {
    await showWhole(page, 'en');
    const names = namesIn('en');
    const map = resultSection(page, 'en', 'map');
    const ids = asked.filter((id) => tagsOf(id).role !== 'context');
    await expect(map.getByRole('cell').getByRole('link')).toHaveCount(ids.length);
    for (const id of ['service-goals', 'hr-recognition', 'responsibility', 'stories']) {
      const { department, dimension } = tagsOf(id);
      const row = map.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: names.departments[department] ?? '' }),
      });
      const column = sectionsIn('en').findIndex((section) => section.id === dimension);
      const cell = row.getByRole('cell').nth(column);
      const dot = cell.getByRole('link').filter({ hasText: questionOf('en', id).topic });
      await expect(dot).toContainText(answerInWords(wholeAnswers[id]));
      // The pointer would read whatever dot comes to lie below it.
      await page.mouse.move(0, 0);
      await dot.focus();
      await expect(map.locator('.map-reading')).toContainText(questionOf('en', id).topic);
      await dot.click();
      await expect(page).toHaveURL(`${result}#pair-${id}`);
      await expect(pairOf(page, id)).toBeInViewport();
    }
  });
});

test.describe('an answer tried in place', () => {
  const { changes } = words.result;

  test('moves 1 + 1 and the level at once and saves nothing; the last and all can be taken back', async ({
    page,
  }) => {
    const answers = everyOf('full', 3);
    await show(page, 'en', answers, { flow: 'full' });
    await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 1.5');
    await expect(changesBar(page, 'en')).toHaveCount(0);
    const first = { ...answers, 'brand-promise': 5 } as const;
    await pairStation(page, 'brand-promise', 5).check();
    await expectTold(page, first);
    const bar = changesBar(page, 'en');
    await expect(bar).toBeInViewport();
    await expect(bar).toContainText(plural('en', changes.count, 1));
    await expect(bar).toContainText('1.5 → ');

    const second = { ...first, demand: 1 } as const;
    await pairStation(page, 'demand', 1).check();
    await expect(bar).toContainText(plural('en', changes.count, 2));
    await expectTold(page, second);
    expect(await choicesOnDevice(page)).toEqual(answers);
    await bar.getByRole('button', { name: changes.back, exact: true }).click();
    await expectTold(page, first);
    await expect(pairStation(page, 'demand', 3)).toBeChecked();
    await expect(bar).toContainText(plural('en', changes.count, 1));
    await pairStation(page, 'demand', 2).check();
    await bar.getByRole('button', { name: changes.allBack, exact: true }).click();
    await expect(bar).toHaveCount(0);
    await expect(equationOf(page, 'en')).toHaveText('1 + 1 = 1.5');
    await expect(pairStation(page, 'brand-promise', 3)).toBeChecked();
    await pairStation(page, 'demand', 4).check();
    await expect(bar).toBeVisible();
    await pairStation(page, 'demand', 3).check();
    await expect(bar).toHaveCount(0);
    expect(await choicesOnDevice(page)).toEqual(answers);
  });

  test('that lifts the level says from which to which, survives a reload unsaved, and is saved when it is kept', async ({
    page,
  }) => {
    const answers = { ...everyOf('full', 4), ...everyOfSection('leadership', 2) };
    await show(page, 'en', answers, { flow: 'full' });
    const before = rescored(savedFile(answers, { flow: 'full' })).maturity.level;
    let now: AnswerSet = answers;
    for (const id of Object.keys(everyOfSection('leadership', 2))) {
      await pairStation(page, id, 5).check();
      now = { ...now, [id]: 5 };
    }
    const after = rescored(savedFile(now, { flow: 'full' })).maturity.level;
    expect(after).toBeGreaterThan(before ?? 9);
    await expect(changesBar(page, 'en')).toContainText(
      new RegExp(`Level ${before}: .+ → Level ${after}: `),
    );
    await page.reload();
    await expectTold(page, now);
    expect(await choicesOnDevice(page)).toEqual(answers);
    await changesBar(page, 'en').getByRole('button', { name: changes.keep, exact: true }).click();
    await expect(changesBar(page, 'en')).toHaveCount(0);
    await page.reload();
    await expectTold(page, now);
    await expect(changesBar(page, 'en')).toHaveCount(0);
    expect(await choicesOnDevice(page)).toEqual(now);
  });

  test('is heard and moved by the keyboard: five stations of one group', async ({ page }) => {
    await show(page, 'en', everyOf('full', 3), { flow: 'full' });
    await pairStation(page, 'mandate', 3).focus();
    await page.keyboard.press('ArrowRight');
    await expect(pairStation(page, 'mandate', 4)).toBeChecked();
    await expect(pairStation(page, 'mandate', 4)).toBeFocused();
    await expect(changesBar(page, 'en').getByRole('status')).toContainText(
      '1 answer tried, not saved',
    );
  });

  for (const width of [390, 1280]) {
    test(`${width} pixels wide: keeps what has the focus clear of the bar`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await show(page, 'en', everyOf('full', 3), { flow: 'full' });
      await pairStation(page, 'cx-strategy', 5).check();
      await expect(changesBar(page, 'en')).toBeInViewport();
      for (let presses = 0; presses < 24; presses += 1) {
        await page.keyboard.press('Tab');
        const under = await page.evaluate(() => {
          const focused = document.activeElement?.getBoundingClientRect();
          const bar = document.querySelector('.changes')?.getBoundingClientRect();
          return focused !== undefined && bar !== undefined && focused.bottom > bar.top + 1;
        });
        expect(under, `after ${presses + 1} presses`).toBe(false);
      }
    });
  }

  test('that was a “don’t know” becomes one again when it is taken back', async ({ page }) => {
    await showWhole(page, 'en');
    await pairStation(page, 'responsibility', 4).check();
    await expect(pairOf(page, 'responsibility')).toContainText('4 of 5');
    await changesBar(page, 'en').getByRole('button', { name: changes.back, exact: true }).click();
    await expect(pairOf(page, 'responsibility')).toContainText(words.report.answers.dontKnow);
    expect((await choicesOnDevice(page))?.['responsibility']).toBe('dontKnow');
  });
});

test.describe('its texts', () => {
  test('that cannot be fetched: it is said, and can be tried again', async ({ page }) => {
    const { failedWhole, retry } = words.result;
    await saveBeforehand(page, wholeAnswers, wholeBeyond);
    await page.route(textsChunk, (route) => route.abort());
    await page.goto(result);
    await expect(page.getByRole('alert')).toContainText(failedWhole);
    await expect(equationOf(page, 'en')).toHaveCount(0);
    await page.unroute(textsChunk);
    await page.getByRole('button', { name: retry }).click();
    await expect(equationOf(page, 'en')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('are not fetched for a quick result', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await saveBeforehand(page, always(3));
    await page.goto(result);
    await expect(equationOf(page, 'en')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => textsChunk.test(url))).toEqual([]);
  });
});

test.describe('a full questionnaire under way', () => {
  test('keeps the quick result until it carries a level itself', async ({ page }) => {
    await show(page, 'en', underWayAnswers, { flow: 'full', began: 'quick' });
    const quick = rescored(savedFile(without(underWayAnswers, 'cx-strategy')));
    await expect(levelOf(page, 'en')).toContainText(`Level ${quick.maturity.level}: `);
    await expect(page.getByText(fill(words.result.underWay, { n: 13, total: 46 }))).toBeVisible();
    await expect(stepTitles(page, 'en')).toHaveCount(3);
    await expect(resultSection(page, 'en', 'ring')).toHaveCount(0);

    const more = { ...inTurnFor(idsIn('full'), 4, 3), ...underWayAnswers };
    await show(page, 'en', more, { flow: 'full', began: 'quick' });
    await expect(page.getByText(patternOf(words.result.underWay))).toHaveCount(0);
    await expect(stepTitles(page, 'en')).toHaveCount(5);
    await expect(resultSection(page, 'en', 'ring')).toBeVisible();
  });

  test('the quick result offers the way on, with what is left', async ({ page }) => {
    await show(page, 'en', always(3));
    const { longer } = words.result;
    const more = resultSection(page, 'en', 'more');
    await more.getByRole('link', { name: plural('en', longer, 34, { minutes: 10 }) }).click();
    await expect(page).toHaveURL(pathOf('en', 'full/'));
    await expect(page.locator('section.earlier')).toBeVisible();
  });

  test('begun in the full version it says what it can and cannot', async ({ page }) => {
    await show(page, 'en', { 'role-of-cx': 4 }, { flow: 'full' });
    await expect(equationOf(page, 'en')).toHaveText('1 + 1 = ?');
    await openAllDetails(page);
    const text = await page.getByRole('main').innerText();
    expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]/);
  });
});

test.describe('varied answers', () => {
  const varied: Readonly<Record<string, AnswerSet>> = {
    'all at the first pole': everyOf('full', 1),
    'all at the second pole': everyOf('full', 5),
    'nobody knows anything': everyOf('full', 'dontKnow'),
    'nothing applies': everyOf('full', 'notApplicable'),
    'every other left open': inTurnFor(
      idsIn('full').filter((_, index) => index % 2 === 0),
      4,
      1,
    ),
    'a bit of everything': inTurnFor(idsIn('full'), 1, 'dontKnow', 5, 'notApplicable', 3),
  };
  for (const locale of locales) {
    test(`${locale}: all give a whole result`, async ({ page }) => {
      for (const [what, answers] of Object.entries(varied)) {
        await show(page, locale, answers, { flow: 'full' });
        await expect(stepTitles(page, locale), what).toHaveCount(5);
        await openAllDetails(page);
        const main = page.getByRole('main');
        const labels = await main
          .getByRole('img')
          .evaluateAll((images) => images.map((image) => image.getAttribute('aria-label') ?? ''));
        const text = [await main.innerText(), ...labels].join('\n');
        expect(text, what).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]/);
        expect(text.length, what).toBeGreaterThan(8000);
      }
    });
  }
});

test('where nothing can be saved the result keeps its answers while it is read', async ({
  page,
}) => {
  await fillStorage(page);
  await page.goto(pathOf('en', 'full/'));
  await page.getByRole('radio', { name: /^4/ }).first().check();
  await expect(page).toHaveURL(/#a=[\w-]+$/);
  await page.getByRole('link', { name: words.extras.resultSoFar }).click();
  await expect(equationOf(page, 'en')).toBeVisible();
  await page
    .getByRole('navigation', { name: words.result.contents })
    .getByRole('link', { name: words.report.sections.answers })
    .click();
  await expect(page).toHaveURL(/#answers&a=[\w-]+$/);
  await pairStation(page, 'mandate', 2).check();
  await changesBar(page, 'en')
    .getByRole('button', { name: words.result.changes.keep, exact: true })
    .click();
  await page.reload();
  await expect(pairStation(page, 'mandate', 2)).toBeChecked();
  await expect(pairStation(page, 'role-of-cx', 4)).toBeChecked();
});

test.describe('on paper', () => {
  test('it is light whatever the theme is, without controls, with still pictures', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await showWhole(page, 'en');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { ink, paper } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { ink: color, paper: backgroundColor };
    });
    expect(brightness(paper)).toBeGreaterThan(0.9);
    expect(brightness(ink)).toBeLessThan(0.3);
    const main = page.getByRole('main');
    for (const control of ['button', 'textbox', 'navigation'] as const) {
      await expect(main.getByRole(control)).toHaveCount(0);
    }
    for (const chrome of ['navigation', 'contentinfo'] as const) {
      await expect(page.getByRole(chrome).getByRole('link')).toHaveCount(0);
    }
    for (const canvas of await main.locator('canvas').all()) await expect(canvas).toBeHidden();
    for (const still of ['.field-figure', '.radar-figure', '.ring-figure']) {
      await expect(main.locator(still).first()).toBeVisible();
    }
    await expect(equationOf(page, 'en')).toBeVisible();
  });

  for (const locale of locales) {
    test(`${locale}: nothing of the result is missing`, async ({ page }) => {
      await showWhole(page, locale);
      await openAllDetails(page);
      const steps = resultSection(page, locale, 'steps').locator('.step-then li');
      const after = await steps.allInnerTexts();
      expect(after.length).toBeGreaterThan(5);
      await page.reload();
      await expect(equationOf(page, locale)).toBeVisible();
      const file = await page.pdf({ format: 'A4' });
      const { text, pages } = await readPdf(file);
      const plain = unspaced(text);
      const { report, reportFull } = wordsOf(locale);
      const said = [
        await equationOf(page, locale).innerText(),
        ...Object.values(reportFull.sections),
        report.sections.answers,
        ...(await stepTitles(page, locale).allInnerTexts()),
        ...(await dimensionFigures(page, locale)).flat(),
        ...asked.map((id) => questionOf(locale, id).topic),
        ...asked.map((id) => questionOf(locale, id).right),
        ...after,
        ...Object.values(wholeBeyond.notes),
      ];
      for (const piece of said) expect(plain).toContain(unspaced(piece));
      expect(pages.length).toBeGreaterThan(5);
      expect(pages.length).toBeLessThan(30);
    });
  }
});

for (const locale of locales) {
  test(`${locale}: the report file says what the page says`, async ({ page }) => {
    await showWhole(page, locale);
    const pdf = await readPdf(await downloadReport(page, locale));
    const text = unspaced(pdf.text);
    const said = [
      await equationOf(page, locale).innerText(),
      await levelOf(page, locale).innerText(),
      ...(await stepTitles(page, locale).allInnerTexts()),
      ...(await dimensionFigures(page, locale)).flat(),
      ...(await figuresIn(page, locale, 'touchpoints')).flat(),
      ...(await figuresIn(page, locale, 'departments')).flat(),
      ...(await resultSection(page, locale, 'verdicts')
        .getByRole('heading', { level: 3 })
        .allInnerTexts()),
      ...asked.map((id) => questionOf(locale, id).topic),
      ...Object.values(wholeBeyond.notes),
      wholeBeyond.profile.organisation,
    ];
    for (const piece of said) expect(text).toContain(unspaced(piece));
    expect(pdf.text).not.toMatch(/undefined|NaN|[{}□]/);
    expect(pdf.language.slice(0, 2)).toBe(locale);
  });
}

function showWhole(page: Page, locale: Locale) {
  return show(page, locale, wholeAnswers, wholeBeyond);
}

async function show(page: Page, locale: Locale, answers: AnswerSet, beyond: Beyond = {}) {
  await saveBeforehand(page, answers, beyond);
  await page.goto(pathOf(locale, 'result/'));
  await expect(equationOf(page, locale)).toBeVisible();
}

/** Expects the headline of these answers, by the second reading of the method. */
async function expectTold(page: Page, answers: AnswerSet) {
  const told = rescored(savedFile(answers, { flow: 'full' }));
  await expect(equationOf(page, 'en')).toHaveText(
    `1 + 1 = ${shownPoints('en', told.onePlusOne ?? Number.NaN)}`,
  );
  await expect(levelOf(page, 'en')).toContainText(`Level ${told.maturity.level}: `);
}

function everyOfSection(dimension: string, choice: 2): AnswerSet {
  const section = sectionsIn('en', 'full').find(({ id }) => id === dimension);
  return Object.fromEntries((section?.questions ?? []).map(({ id }) => [id, choice]));
}

/** The figures of a section, each with its name. */
async function figuresIn(
  page: Page,
  locale: Locale,
  id: 'touchpoints' | 'departments' | 'level',
): Promise<(readonly [name: string, figure: string])[]> {
  const figures = resultSection(page, locale, id).locator('.figure-points');
  const found: (readonly [string, string])[] = [];
  for (const figure of await figures.all()) {
    const name = await figure.getByRole('heading', { level: 3 }).innerText();
    found.push([name, await figure.locator('.figure-text').innerText()]);
  }
  return found;
}

/** The rows of a section's opened table, without its head. */
async function rowsOf(page: Page, locale: Locale, id: 'ring' | 'dimensions') {
  const table = resultSection(page, locale, id).getByRole('table').first();
  await expect(table).toBeVisible();
  const rows = await table.getByRole('row').allInnerTexts();
  return rows.slice(1).map((row) => row.split('\t').map((cell) => cell.trim()));
}

function verdictOf(page: Page, name: string) {
  return page
    .locator('.verdict')
    .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
}

function answerInWords(choice: AnswerSet[string] | undefined): string {
  const { dontKnow, notApplicable } = words.report.answers;
  if (choice === 'dontKnow') return dontKnow;
  return choice === 'notApplicable' ? notApplicable : `${choice} of 5`;
}

/** How bright a colour is as the browser tells it, from 0 to 1. */
function brightness(css: string): number {
  const [red = 0, green = 0, blue = 0] = css.match(/[\d.]+/g)?.map(Number) ?? [];
  return (red + green + blue) / (3 * 255);
}
