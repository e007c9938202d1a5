import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { type AnswerSet, always, everyOf, sampleAnswers, without } from './answer-sets.ts';
import { choose, expectChosen, sectionHeading } from './answering.ts';
import { fieldOf, openCharter, saveCharter } from './charter-page.ts';
import { openComparison, saveAnother, saveThenAndNow } from './compare-page.ts';
import { earlierAnswers, proofQuestion } from './full-questions.ts';
import { kpisIn, kpisOfAnyFirm, stepOf } from './ladder-rows.ts';
import { type Locale, pathOf, patternOf, wordsOf } from './languages.ts';
import { fragmentWith } from './links.ts';
import { openNumbers, saveNumbers, typeFigure } from './numbers-page.ts';
import { openPlan, savePlan } from './plan-page.ts';
import {
  changesBar,
  chooseTarget,
  downloadReport,
  downloadSection,
  equationOf,
  openAllDetails,
  openWholeResult,
  pairStation,
  resultSection,
} from './result-page.ts';
import { saveBeforehand, saveText } from './saved-answers.ts';
import { actOn, chooseFile, entryNames, saidOn } from './saved-page.ts';
import { forbidStorage } from './storage-trouble.ts';
import { underWayAnswers, wholeAnswers, wholeBeyond } from './whole-answers.ts';

/** Something that a visitor can have before them: which page it is of, and how it comes about. */
export interface PageState {
  readonly name: string;
  /** True for the plainest state of a page, one for each page. */
  readonly plain: boolean;
  show(page: Page, locale: Locale): Promise<void>;
}

const halfway = without(sampleAnswers, 'fires', 'data-use', 'demand');

/** Every page in every state that looks different. */
export const pageStates: readonly PageState[] = [
  plain('the bare address', async (page) => {
    // Without its script the page stays, as it does where scripts are off.
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/<script[\s\S]*?<\/script>/g, '') });
    });
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Svenska' })).toBeVisible();
  }),
  plain('start page', async (page, locale) => {
    await page.goto(pathOf(locale));
  }),
  state('start page with the offer to go on', async (page, locale) => {
    await saveBeforehand(page, halfway);
    await page.goto(pathOf(locale));
    const { seeResult } = wordsOf(locale).landing;
    await expect(page.getByRole('link', { name: seeResult })).toBeVisible();
  }),
  plain('first section', async (page, locale) => {
    await page.goto(pathOf(locale, 'quick/'));
    await expect(page.getByText(wordsOf(locale).questionnaire.saving.idle)).toBeVisible();
  }),
  state('section with answers and everything open', async (page, locale) => {
    await saveBeforehand(page, { fires: 4, 'data-use': 'dontKnow' });
    await page.goto(`${pathOf(locale, 'quick/')}#way-of-working`);
    await expectChosen(page, locale, 'fires', 4);
    await openAllDetails(page);
  }),
  state('review with open questions', async (page, locale) => {
    await saveBeforehand(page, halfway);
    await page.goto(`${pathOf(locale, 'quick/')}#review`);
    const { goOn } = wordsOf(locale).questionnaire;
    await expect(page.getByRole('link', { name: goOn })).toBeVisible();
  }),
  state('review with nothing answered', async (page, locale) => {
    await page.goto(`${pathOf(locale, 'quick/')}#review`);
    await expect(page.getByText(wordsOf(locale).questionnaire.reviewEmpty)).toBeVisible();
  }),
  state('the question whether to start over', async (page, locale) => {
    await askToStartOver(page, locale);
  }),
  state('after starting over', async (page, locale) => {
    await askToStartOver(page, locale);
    const { startOverYes } = wordsOf(locale).questionnaire;
    await page.getByRole('dialog').getByRole('button', { name: startOverYes }).click();
    await expect(page.getByText(wordsOf(locale).notices.startedOver)).toBeVisible();
  }),
  state('answers from the address beside saved ones', async (page, locale) => {
    await saveBeforehand(page, halfway);
    await page.goto(`${pathOf(locale, 'quick/')}${fragmentWith(always(5))}`);
    await expect(page.getByText(wordsOf(locale).notices.fromAddress)).toBeVisible();
  }),
  state('damaged answers and a damaged address', async (page, locale) => {
    await saveText(page, '{');
    await page.goto(`${pathOf(locale, 'quick/')}#a=broken`);
    await expect(page.getByText(wordsOf(locale).notices.damaged)).toBeVisible();
    await expect(page.getByText(wordsOf(locale).notices.linkBroken)).toBeVisible();
  }),
  state('answers of a later version', async (page, locale) => {
    await saveText(page, '{"format":3}');
    await page.goto(pathOf(locale, 'quick/'));
    await expect(page.getByText(wordsOf(locale).notices.newer)).toBeVisible();
  }),
  state('storage that is forbidden', async (page, locale) => {
    await forbidStorage(page);
    await page.goto(pathOf(locale, 'quick/'));
    await choose(page, locale, 'role-of-cx', 3);
    await expect(page.getByText(wordsOf(locale).questionnaire.saving.forbidden)).toBeVisible();
  }),
  plain('result with everything open', async (page, locale) => {
    await showResult(page, locale, sampleAnswers);
    await openWholeResult(page, locale);
  }),
  plain('first section of the full version', async (page, locale) => {
    await page.goto(pathOf(locale, 'full/'));
    await expect(page.getByText(wordsOf(locale).questionnaire.saving.idle)).toBeVisible();
  }),
  state('full version with profile, departments, proof and notes open', async (page, locale) => {
    await showFull(page, locale, 'people');
    await expectChosen(page, locale, 'mandate', 4);
    await openAllDetails(page);
    await expect(proofQuestion(page, locale, 'mandate')).toBeVisible();
  }),
  state('last section of the full version, with the expectations', async (page, locale) => {
    await showFull(page, locale, 'promise');
    await expectChosen(page, locale, 'say-public', 4);
    await openAllDetails(page);
  }),
  state('KPI ladder, every KPI shown and some placed', async (page, locale) => {
    await showLadder(page, locale);
    await stepOf(page, locale, 'clv', '2').check();
    await stepOf(page, locale, 'nps', 'silo').check();
    await stepOf(page, locale, 'cac', 'dontKnow').check();
    const more = kpisIn(locale).length - kpisOfAnyFirm.length;
    const { ladder } = wordsOf(locale);
    await page.getByRole('button', { name: plural(locale, ladder.more, more) }).click();
    await expect(stepOf(page, locale, 'ces', '0')).toBeVisible();
    // The heads of the columns stay in view, over the rows, where the page is scrolled.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  }),
  state('KPI ladder on a phone', async (page, locale) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await showLadder(page, locale);
    await stepOf(page, locale, 'clv', '2').check();
    await page.getByRole('button', { name: wordsOf(locale).ladder.nextKpi }).click();
    await expect(stepOf(page, locale, 'churn', '0')).toBeVisible();
  }),
  state('answers of the quick version folded in the full one', async (page, locale) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(pathOf(locale, 'full/'));
    await expect(earlierAnswers(page, locale, 2)).toBeVisible();
  }),
  state('review with many open questions', async (page, locale) => {
    await saveBeforehand(page, sampleAnswers, { flow: 'full' });
    await page.goto(`${pathOf(locale, 'full/')}#review`);
    const { goOn } = wordsOf(locale).questionnaire;
    await expect(page.getByRole('link', { name: goOn })).toBeVisible();
  }),
  state('last section with the offer to go on', async (page, locale) => {
    await saveBeforehand(page, sampleAnswers);
    await page.goto(`${pathOf(locale, 'quick/')}#promise`);
    const { offer } = wordsOf(locale).questionnaire;
    await expect(page.getByRole('link', { name: offer.go })).toBeVisible();
  }),
  plain('full result with everything open', async (page, locale) => {
    await showWhole(page, locale);
    await openWholeResult(page, locale);
  }),
  state('full result on a phone', async (page, locale) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await showWhole(page, locale);
    for (const canvas of await page.locator('canvas').all()) await canvas.scrollIntoViewIfNeeded();
    await expect(page.getByText(wordsOf(locale).result.chartLoading)).toHaveCount(0);
  }),
  state('full result with answers tried in place', async (page, locale) => {
    await showWhole(page, locale);
    await pairStation(page, 'mandate', 5).check();
    await pairStation(page, 'responsibility', 1).check();
    await expect(changesBar(page, locale)).toBeVisible();
    // At the end of the page the bar covers nothing.
    await page.mouse.wheel(0, 100_000);
    await expect(page.getByRole('contentinfo')).toBeInViewport();
  }),
  state('full result with a target being chosen', async (page, locale) => {
    await showWhole(page, locale);
    await chooseTarget(page, locale);
    await page.locator('.target-fields input').first().fill('80');
  }),
  state('full result whose texts cannot be fetched', async (page, locale) => {
    await saveBeforehand(page, wholeAnswers, wholeBeyond);
    await page.route(/\/report-full\.[^/]*\.js$/, (route) => route.abort());
    await page.goto(pathOf(locale, 'result/'));
    await expect(page.getByRole('alert')).toContainText(wordsOf(locale).result.failedWhole);
  }),
  state('quick result while the full version is under way', async (page, locale) => {
    await saveBeforehand(page, underWayAnswers, { flow: 'full', began: 'quick' });
    await page.goto(pathOf(locale, 'result/'));
    await expect(page.getByText(patternOf(wordsOf(locale).result.underWay))).toBeVisible();
  }),
  state('full result of nothing but “does not apply”', async (page, locale) => {
    await saveBeforehand(page, everyOf('full', 'notApplicable'), { flow: 'full' });
    await page.goto(pathOf(locale, 'result/'));
    await expect(equationOf(page, locale)).toBeVisible();
    await openWholeResult(page, locale);
  }),
  state('result of a private link', async (page, locale) => {
    await page.goto(`${pathOf(locale, 'result/')}${fragmentWith(sampleAnswers, {}, 'r')}`);
    await expect(page.getByText(wordsOf(locale).notices.fromLink)).toBeVisible();
  }),
  plain('my assessments', async (page, locale) => {
    await showSaved(page, locale);
  }),
  state('my assessments, none', async (page, locale) => {
    await page.goto(pathOf(locale, 'saved/'));
    await expect(page.getByText(wordsOf(locale).saved.empty)).toBeVisible();
  }),
  state('my assessments, one being renamed and one that cannot be read', async (page, locale) => {
    await saveText(page, '{', '/', 'unreadable');
    await showSaved(page, locale);
    await actOn(page, locale, 'Autumn', 'rename').click();
    await expect(page.getByRole('textbox')).toBeFocused();
    await expect(page.getByText(wordsOf(locale).saved.damaged)).toBeVisible();
  }),
  state('my assessments, one deleted and a file refused', async (page, locale) => {
    const { saved } = wordsOf(locale);
    await showSaved(page, locale);
    await actOn(page, locale, 'Autumn', 'remove').click();
    await expect(page.getByText(fill(saved.removed, { name: 'Autumn' }))).toBeVisible();
    await chooseFile(page, locale, 'chosen.json', '{}');
    await expect(saidOn(page, saved.result.foreign)).toBeVisible();
  }),
  state('my assessments, many, searched, some ticked and some deleted', async (page, locale) => {
    for (const name of ['Akka', 'Bergslagen', 'Cissi', 'Dalen', 'Eken', 'Fors', 'Gata']) {
      await saveBeforehand(page, sampleAnswers, { id: name, name });
    }
    // High enough that what stays in view covers nothing.
    await page.setViewportSize({ width: 1280, height: 2400 });
    await page.goto(pathOf(locale, 'saved/'));
    await page.getByRole('checkbox').nth(0).check();
    await page.getByRole('checkbox').nth(1).check();
    await actOn(page, locale, 'Dalen', 'remove').click();
    await actOn(page, locale, 'Eken', 'remove').click();
    await page.getByRole('searchbox').fill('a');
    const { saved } = wordsOf(locale);
    await expect(page.getByRole('link', { name: saved.compare.go })).toBeVisible();
  }),
  plain('comparison, nothing chosen', async (page, locale) => {
    await page.goto(pathOf(locale, 'compare/'));
    await expect(page.getByText(wordsOf(locale).compare.none)).toBeVisible();
  }),
  state('comparison of three, with everything open', async (page, locale) => {
    await saveThenAndNow(page);
    await saveAnother(page);
    await openComparison(page, locale, 'then', 'now', 'nordan');
    await openAllDetails(page);
  }),
  state('comparison on a phone, one that is gone and one without answers', async (page, locale) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await saveThenAndNow(page);
    await saveBeforehand(page, {}, { id: 'empty', name: 'X' });
    await openComparison(page, locale, 'then', 'now', 'empty', 'gone');
  }),
  plain('the questions on paper', async (page, locale) => {
    await page.goto(pathOf(locale, 'print/'));
  }),
  state('result without answers', async (page, locale) => {
    await page.goto(pathOf(locale, 'result/'));
    await expect(page.getByText(wordsOf(locale).result.emptyText)).toBeVisible();
  }),
  state('provisional result', async (page, locale) => {
    await showResult(page, locale, { ...halfway, agenda: 'dontKnow', mandate: 'notApplicable' });
    await openWholeResult(page, locale);
  }),
  state('result of too few answers', async (page, locale) => {
    await showResult(page, locale, { fires: 2 });
  }),
  state('result whose chart cannot be fetched', async (page, locale) => {
    await page.route(/\/field-chart\.[^/]*\.js$/, (route) => route.abort());
    await showResult(page, locale, sampleAnswers);
    const loop = resultSection(page, locale, 'loop');
    await loop.getByRole('img').scrollIntoViewIfNeeded();
    await expect(loop.getByRole('alert')).toBeVisible();
  }),
  state('report with characters that it lacks, downloaded', async (page, locale) => {
    await showResult(page, locale, sampleAnswers);
    const section = downloadSection(page, locale);
    await section.getByRole('textbox').first().fill('株式会社 🎉');
    await expect(section.getByText(/□/)).toBeVisible();
    await downloadReport(page, locale);
    await expect(section.getByText(/\.pdf$/)).toBeVisible();
  }),
  state('report that cannot be fetched', async (page, locale) => {
    await page.route(/\/make-pdf\.[^/]*\.js$/, (route) => route.abort());
    await showResult(page, locale, sampleAnswers);
    const { download } = wordsOf(locale).result;
    await page.getByRole('button', { name: download.button }).click();
    await expect(page.getByText(download.failed)).toBeVisible();
  }),
  plain('method', async (page, locale) => {
    await page.goto(pathOf(locale, 'method/'));
  }),
  plain('numbers, nothing typed yet', async (page, locale) => {
    await openNumbers(page, locale);
    await openAllDetails(page);
  }),
  state('numbers typed, with questions, comparisons and a scenario', async (page, locale) => {
    await showNumbers(page, locale);
    await openAllDetails(page);
    for (const canvas of await page.locator('canvas').all()) await canvas.scrollIntoViewIfNeeded();
    await expect(page.getByText(wordsOf(locale).numbers.loop.charts.loading)).toHaveCount(0);
  }),
  state('numbers on a phone, with an illustration', async (page, locale) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openNumbers(page, locale);
    await page.getByTestId('illustration').first().click();
    for (const canvas of await page.locator('canvas').all()) await canvas.scrollIntoViewIfNeeded();
    await expect(page.getByText(wordsOf(locale).numbers.loop.charts.loading)).toHaveCount(0);
  }),
  plain('every KPI explained', async (page, locale) => {
    await page.goto(pathOf(locale, 'kpis/'));
  }),
  plain('charter, nothing agreed on yet', async (page, locale) => {
    await openCharter(page, locale);
  }),
  state(
    'charter with a full field, a KPI on no rung and a day that there is not',
    async (page, locale) => {
      const said = { kpi: 'churn', ownerOne: 'x'.repeat(150), target: 1 };
      await saveCharter(
        page,
        { one: said, two: { kpi: 'nps', review: '2024-05-06' } },
        { churn: 2 },
      );
      await openCharter(page, locale);
      const review = fieldOf(page, locale, 'one', 'review');
      await review.focus();
      await page.keyboard.type('02');
      await review.blur();
      await expect(page.getByText(wordsOf(locale).charter.form.notADay)).toBeVisible();
    },
  ),
  plain('plan without answers', async (page, locale) => {
    await page.goto(pathOf(locale, 'plan/'));
    await expect(page.getByText(wordsOf(locale).plan.unanswered.text)).toBeVisible();
  }),
  state('plan with nothing chosen, a step opened', async (page, locale) => {
    await saveBeforehand(page, sampleAnswers);
    await openPlan(page, locale);
    await openAllDetails(page);
  }),
  state(
    'plan with tasks in every state, words opened and a date that has passed',
    async (page, locale) => {
      await showPlan(page, locale);
      await openAllDetails(page);
    },
  ),
  state('plan by owner on a phone', async (page, locale) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await showPlan(page, locale);
    await page.getByLabel(wordsOf(locale).plan.board.views.owner).check();
    await expect(page.getByRole('region', { name: 'Åsa', exact: true })).toBeVisible();
  }),
  plain('privacy', async (page, locale) => {
    await page.goto(pathOf(locale, 'privacy/'));
  }),
  plain('a page that is not there', async (page, locale) => {
    await page.goto(pathOf(locale, 'no-such-page/'));
  }),
];

function state(name: string, show: PageState['show']): PageState {
  return { name, plain: false, show };
}

function plain(name: string, show: PageState['show']): PageState {
  return { name, plain: true, show };
}

async function showResult(page: Page, locale: Locale, answers: AnswerSet) {
  await saveBeforehand(page, answers);
  await page.goto(pathOf(locale, 'result/'));
  await expect(equationOf(page, locale)).toBeVisible();
}

async function showWhole(page: Page, locale: Locale) {
  await saveBeforehand(page, wholeAnswers, wholeBeyond);
  await page.goto(pathOf(locale, 'result/'));
  await expect(equationOf(page, locale)).toBeVisible();
}

/** A section of the full version with everything that it can ask. */
async function showLadder(page: Page, locale: Locale) {
  await page.goto(`${pathOf(locale, 'full/')}#kpis`);
  await expect(sectionHeading(page, wordsOf(locale).ladder.title)).toBeVisible();
}

async function showFull(page: Page, locale: Locale, section: string) {
  const answers = { ...wholeAnswers, mandate: 4, 'hr-role-profiles': 5 } as const;
  await saveBeforehand(page, answers, {
    ...wholeBeyond,
    shown: ['hr-role-profiles'],
    notes: { mandate: 'x'.repeat(1990), demand: 'Tracked since 2024.' },
  });
  await page.goto(`${pathOf(locale, 'full/')}#${section}`);
}

/** A firm with its numbers, and everything that the page can say of one. */
async function showNumbers(page: Page, locale: Locale) {
  const figures = {
    customers: { value: 1000 },
    'revenue-per-customer': { value: 500, period: 'month' },
    'gross-margin': { value: 80 },
    churn: { value: 5, period: 'month' },
    cac: { value: 2000 },
    spend: { value: 100_000, period: 'month' },
    nrr: { value: 107, period: 'year' },
    grr: { value: 40, period: 'year', unsure: true },
    fcr: { value: 82, period: 'month' },
  };
  await saveNumbers(page, figures, { churn: 4 });
  await openNumbers(page, locale);
  await typeFigure(page, locale, 'nps', '300');
}

/** A plan with tasks of every kind. */
async function showPlan(page: Page, locale: Locale) {
  const tasks = {
    'existing-share': { step: 'revenue-line', owner: 'Åsa', due: '2024-05-06' },
    'own-1': { title: 'Call ten customers', owner: 'x'.repeat(200), due: '2099-01-05' },
    'climb:churn': { step: 'climb:churn', horizon: 60, status: 'doing' },
    'own-2': { horizon: 60, status: 'done', note: 'Since May' },
    'own-3': { title: 'No more', horizon: 90, status: 'dropped' },
  } as const;
  await savePlan(page, tasks, wholeAnswers, wholeBeyond);
  await openPlan(page, locale);
}

async function showSaved(page: Page, locale: Locale) {
  await saveBeforehand(page, sampleAnswers, { id: 'autumn', name: 'Autumn' });
  await saveBeforehand(page, wholeAnswers, wholeBeyond);
  await page.goto(pathOf(locale, 'saved/'));
  await expect(entryNames(page)).toHaveCount(2);
}

async function askToStartOver(page: Page, locale: Locale) {
  await saveBeforehand(page, halfway);
  await page.goto(pathOf(locale, 'quick/'));
  const { startOver } = wordsOf(locale).questionnaire;
  await page.getByRole('button', { name: startOver, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}
