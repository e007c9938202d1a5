import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { always, everyOf, without } from './answer-sets.ts';
import {
  choose,
  expectChosen,
  expectScript,
  nextLink,
  resultLink,
  savedNote,
  sectionHeading,
  sectionLink,
} from './answering.ts';
import { openProfile } from './full-questions.ts';
import { tabTo } from './keyboard.ts';
import {
  clearOf,
  expectStep,
  firstKpisIn,
  kpiNames,
  kpiOf,
  kpiRow,
  kpisIn,
  kpisOfAnyFirm,
  ladderOnDevice,
  type Step,
  stepOf,
  steps,
} from './ladder-rows.ts';
import { type Locale, locales, pathOf, wordsOf } from './languages.ts';
import { idsIn, namesIn, sectionsIn } from './questions.ts';
import { resultSection } from './result-page.ts';
import { saveBeforehand } from './saved-answers.ts';
import { fillStorage } from './storage-trouble.ts';
import { expect, test } from './watched-test.ts';

test.describe.configure({ mode: 'parallel' });

const full = pathOf('en', 'full/');
const { ladder, ladderFlow, questionnaire, extras } = wordsOf('en');
const [first = '', second = ''] = kpisOfAnyFirm;
const fullIds = idsIn('full');

for (const locale of locales) {
  test(`${locale}: asks for the KPIs of any firm, with a sentence and seven steps each`, async ({
    page,
  }) => {
    const words = wordsOf(locale).ladder;
    await openLadder(page, locale);
    await expect(sectionHeading(page, words.title)).toContainText(words.about);
    await expect(page.getByText(words.intro)).toBeVisible();
    const asked = firstKpisIn(locale, 'other');
    expect(asked.length).toBeGreaterThan(5);
    await expect(kpiNames(page)).toHaveText(asked.map(({ name }) => name));
    const families = [...new Set(asked.map(({ family }) => family))];
    await expect(page.locator('.kpi-family').getByRole('heading', { level: 3 })).toHaveText(
      families.map((id) => `${words.families[id].name} ${words.families[id].about}`),
    );
    for (const { id, about } of asked) {
      const row = kpiRow(page, locale, id);
      await expect(row).toHaveAccessibleDescription(about);
      await expect(row.getByRole('radio')).toHaveCount(7);
      for (const step of steps) await expect(stepOf(page, locale, id, step)).toBeVisible();
      await expectStep(page, locale, id, null);
      await expect(clearOf(page, locale, id)).toHaveCount(0);
      await expect(row.getByRole('link')).toHaveAttribute('href', pathOf(locale, `kpis/#${id}`));
    }
    for (const step of steps.filter((one) => one !== 'dontKnow')) {
      const { label, statement } = words.options[step];
      const said = page.getByRole('listitem').filter({ hasText: `${label}. ${statement}` });
      await expect(said).toBeVisible();
    }
  });

  test(`${locale}: what is said of a KPI survives a reload and the other language`, async ({
    page,
  }) => {
    const there: Locale = locale === 'sv' ? 'en' : 'sv';
    const said: Readonly<Record<string, Step>> = {
      clv: '2',
      churn: '4',
      nps: 'silo',
      cac: 'dontKnow',
    };
    await openLadder(page, locale);
    for (const [id, step] of Object.entries(said)) await stepOf(page, locale, id, step).check();
    await expect(savedNote(page, locale)).toBeVisible();
    expect(await ladderOnDevice(page)).toEqual({ clv: 2, churn: 4, nps: 'silo', cac: 'dontKnow' });
    await page.reload();
    for (const [id, step] of Object.entries(said)) await expectStep(page, locale, id, step);
    const name = { sv: 'Svenska', en: 'English' }[there];
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(`${pathOf(there, 'full/')}#kpis`);
    for (const [id, step] of Object.entries(said)) await expectStep(page, there, id, step);
    await expectStep(page, there, 'fcr', null);
    const words = wordsOf(there).ladder;
    await expect(sectionLink(page, words.title)).toContainText(
      fill(words.placedOf, { n: 4, total: kpisOfAnyFirm.length }),
    );
  });
}

test.describe('which KPIs are asked for', () => {
  test('follows the business model; what is answered stays', async ({ page }) => {
    await openLadder(page, 'en');
    await stepOf(page, 'en', 'reach', '3').check();
    await openProfile(page, 'en');
    const model = page.getByLabel(extras.profile.model, { exact: true });
    await model.selectOption('ecommerce');
    const shop = firstKpisIn('en', 'ecommerce');
    expect(shop.map(({ id }) => id)).not.toContain('reach');
    await expect(kpiNames(page)).toHaveText([
      ...shop.map(({ name }) => name),
      kpiOf('en', 'reach').name,
    ]);
    await expectStep(page, 'en', 'reach', '3');
    await expect(page.getByText(ladder.moreAbout)).toBeVisible();
    const total = { n: 1, total: shop.length + 1 };
    await expect(sectionLink(page, ladder.title)).toContainText(fill(ladder.placedOf, total));

    await clearOf(page, 'en', 'reach').click();
    await expectStep(page, 'en', 'reach', null);
    await expect(stepOf(page, 'en', 'reach', '0')).toBeFocused();
    await page.reload();
    await expect(kpiNames(page)).toHaveText(shop.map(({ name }) => name));
  });

  test('can be all of them: the rest follows below, and takes the focus', async ({ page }) => {
    await openLadder(page, 'en');
    const rest = kpisIn('en').filter(({ id }) => !kpisOfAnyFirm.includes(id));
    await page
      .getByRole('button', { name: plural('en', ladder.more, rest.length), exact: true })
      .click();
    await expect(kpiNames(page)).toHaveText(
      [...firstKpisIn('en', 'other'), ...rest].map(({ name }) => name),
    );
    const [begins = kpiOf('en', first)] = rest;
    await expect(stepOf(page, 'en', begins.id, '0')).toBeFocused();
    await expect(kpiRow(page, 'en', begins.id)).toBeInViewport();
    await expect(page.getByRole('button', { name: /more KPIs?$/ })).toHaveCount(0);
    await page.keyboard.press('2');
    await expectStep(page, 'en', begins.id, '2');
    const { title, placedOf } = ladder;
    await expect(sectionLink(page, title)).toContainText(
      fill(placedOf, { n: 1, total: kpisOfAnyFirm.length + 1 }),
    );
  });

  test('includes the one that the address names', async ({ page }) => {
    expect(kpisOfAnyFirm).not.toContain('ces');
    await page.goto(`${full}#kpi-ces`);
    await expect(stepOf(page, 'en', 'ces', '0')).toBeFocused();
    await expect(kpiRow(page, 'en', 'ces')).toBeInViewport();
    await expect(sectionLink(page, ladder.title)).toHaveAttribute('aria-current', 'step');
  });
});

test('reads as one table: the same steps stand in one column, below their heads', async ({
  page,
}) => {
  await openLadder(page, 'en');
  const heads = page.locator('.kpi-head span');
  await expect(heads).toHaveText([ladder.kpi, ...steps.map((step) => ladder.options[step].label)]);
  for (const [index, step] of steps.entries()) {
    const head = await centreOf(heads.nth(index + 1));
    for (const id of kpisOfAnyFirm) {
      const radio = await centreOf(stepOf(page, 'en', id, step));
      expect(Math.abs(radio.x - head.x), `${id}: ${step}`).toBeLessThan(2);
    }
  }
  await kpiRow(page, 'en', kpisOfAnyFirm.at(-1) ?? '').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 400);
  await expect(heads.first()).toBeInViewport();
});

test('a click on a step chooses that one and no other, wherever in its circle', async ({
  page,
}) => {
  await openLadder(page, 'en');
  for (const step of steps) {
    const radio = stepOf(page, 'en', first, step);
    await radio.click({ position: { x: 3, y: 10 } });
    await expectStep(page, 'en', first, step);
    await expectStep(page, 'en', second, null);
  }
});

test('keys answer only while a KPI has the focus, and only its own keys', async ({ page }) => {
  await openLadder(page, 'en');
  await expect(page.getByText(ladder.keys)).toBeVisible();
  await page.keyboard.press('4');
  await expectStep(page, 'en', first, null);
  await tabTo(page, stepOf(page, 'en', first, '0'));
  for (const key of ['5', '9', 'N', 'V', 'F', 'Control+4', 'Alt+2']) await page.keyboard.press(key);
  await expectStep(page, 'en', first, null);
  for (const [key, step] of [
    ['0', '0'],
    ['4', '4'],
    ['s', 'silo'],
    ['D', 'dontKnow'],
    ['2', '2'],
  ] as const) {
    await page.keyboard.press(key);
    await expectStep(page, 'en', first, step);
    await expect(stepOf(page, 'en', first, step)).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 'en', first, '3');
  await expectStep(page, 'en', second, null);

  await clearOf(page, 'en', first).focus();
  await page.keyboard.press('Enter');
  await expectStep(page, 'en', first, null);
  await expect(stepOf(page, 'en', first, '0')).toBeFocused();
  expect(await ladderOnDevice(page)).toEqual({ [first]: 'cleared' });
});

test('what cannot be fetched can be asked for again, and stands in nobody’s way', async ({
  page,
}) => {
  await saveBeforehand(page, everyOf('full', 3), { flow: 'full' });
  const lost = /\/_astro\/ladder-body\.[^/]*\.js$/;
  await page.route(lost, (route) => route.abort());
  await openLadder(page, 'en');
  await expect(page.getByRole('alert')).toContainText(ladderFlow.notFetched);
  await expect(resultLink(page, 'en')).toBeVisible();
  await page.unroute(lost);
  await page.getByRole('button', { name: ladderFlow.retry }).click();
  await expectStep(page, 'en', first, null);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('tells how many decide and how many are only looked at', async ({ page }) => {
  await openLadder(page, 'en');
  const tally = page.locator('.ladder-tally');
  await expect(tally).toHaveCount(0);
  await stepOf(page, 'en', 'clv', '4').check();
  await stepOf(page, 'en', 'churn', '4').check();
  await stepOf(page, 'en', 'nps', '2').check();
  await stepOf(page, 'en', 'cac', 'silo').check();
  const parts = [
    plural('en', ladder.deciding, 2),
    plural('en', ladder.lookedAt, 1),
    plural('en', ladder.inSilo, 1),
  ];
  const placed = fill(ladder.placedOf, { n: 4, total: kpisOfAnyFirm.length });
  await expect(tally).toHaveText(`${placed}: ${parts.join(' · ')}`);
});

test.describe('whoever skips the KPIs', () => {
  test('goes from the last question to the result', async ({ page }) => {
    await saveBeforehand(page, without(everyOf('full', 3), 'paying'), { flow: 'full' });
    await page.goto(`${full}#promise`);
    await expect(nextLink(page, 'en', ladder.title)).toBeVisible();
    await choose(page, 'en', 'paying', 3);
    await resultLink(page, 'en').click();
    await expect(resultSection(page, 'en', 'equation')).toBeVisible();
  });

  test('goes from the KPIs to the result, answered or not', async ({ page }) => {
    await saveBeforehand(page, everyOf('full', 3), { flow: 'full' });
    await openLadder(page, 'en');
    await resultLink(page, 'en').click();
    await expect(resultSection(page, 'en', 'equation')).toBeVisible();
  });

  test('is told of it before the result, beside the open questions', async ({ page }) => {
    await saveBeforehand(page, without(everyOf('full', 3), 'paying'), { flow: 'full' });
    await openLadder(page, 'en');
    await stepOf(page, 'en', first, '1').check();
    await page.getByRole('link', { name: questionnaire.toReview }).click();
    await expect(sectionHeading(page, questionnaire.review)).toBeFocused();
    const answered = { n: fullIds.length - 1, total: fullIds.length };
    await expect(
      page.getByText(fill(questionnaire.answeredOf, answered), { exact: true }),
    ).toBeVisible();
    await expect(page.getByText(plural('en', questionnaire.reviewSome, 1))).toBeVisible();
    const open = plural('en', ladderFlow.open, kpisOfAnyFirm.length - 1);
    await expect(page.getByText(open)).toBeVisible();
    await page.getByRole('link', { name: ladderFlow.openGo }).click();
    await expect(sectionHeading(page, ladder.title)).toBeFocused();
    await expectStep(page, 'en', first, '1');
  });

  test('is told nothing where every KPI is placed', async ({ page }) => {
    await saveBeforehand(page, always(3), { flow: 'full' });
    await openLadder(page, 'en');
    for (const id of kpisOfAnyFirm) await stepOf(page, 'en', id, '0').check();
    await page.goto(`${full}#review`);
    await expect(sectionHeading(page, questionnaire.review)).toBeVisible();
    await expect(page.getByRole('link', { name: ladderFlow.openGo })).toHaveCount(0);
  });

  test('can leave out the last questions too', async ({ page }) => {
    await page.goto(`${full}#promise`);
    await choose(page, 'en', 'paying', 3);
    await page.getByRole('link', { name: questionnaire.toReview }).click();
    await expect(sectionHeading(page, questionnaire.review)).toBeFocused();
    await page.getByRole('link', { name: questionnaire.back, exact: true }).click();
    await expect(sectionHeading(page, ladder.title)).toBeFocused();
    await page.getByRole('link', { name: questionnaire.back, exact: true }).click();
    await expectChosen(page, 'en', 'paying', 3);
  });
});

test('the numbers are a way on, with the answers where the address carries them', async ({
  page,
}) => {
  await openLadder(page, 'en');
  const numbers = page.getByRole('link', { name: ladderFlow.numbersGo });
  await expect(numbers).toHaveAttribute('href', pathOf('en', 'numbers/'));
  await fillStorage(page);
  await page.reload();
  await stepOf(page, 'en', first, '4').check();
  await expect(numbers).toHaveAttribute('href', /^\/en\/numbers\/#a=[\w-]{8,}$/);
  await page.reload();
  await expectStep(page, 'en', first, '4');
  await expect(page).toHaveURL(/#kpis&a=/);
});

test('starting over takes the KPIs along, and the way back brings them again', async ({ page }) => {
  const { notices } = wordsOf('en');
  await openLadder(page, 'en');
  await stepOf(page, 'en', first, '4').check();
  await page.getByRole('button', { name: questionnaire.startOver }).click();
  await page.getByRole('dialog').getByRole('button', { name: questionnaire.startOverYes }).click();
  await sectionLink(page, ladder.title).click();
  await expectStep(page, 'en', first, null);
  await page.getByRole('button', { name: notices.undo }).click();
  await expectStep(page, 'en', first, '4');
});

test('the quick version asks for no KPI, and says what the full one adds', async ({ page }) => {
  await saveBeforehand(page, always(3));
  await page.goto(`${pathOf('en', 'quick/')}#kpis`);
  await expectScript(page);
  const [strategy] = sectionsIn('en');
  await expect(sectionHeading(page, strategy?.name ?? '')).toBeVisible();
  await expect(sectionLink(page, ladder.title)).toHaveCount(0);
  await page.goto(`${pathOf('en', 'quick/')}#promise`);
  const offer = page.getByRole('region', { name: questionnaire.offer.title });
  await expect(offer).toContainText(plural('en', questionnaire.kpis, kpisOfAnyFirm.length));
  await expect(offer).toContainText('which of your KPIs decide');
  await expect(offer).toContainText('worth in money');
});

test('by the keyboard alone from the last question over the KPIs to the result', async ({
  page,
}) => {
  await saveBeforehand(page, everyOf('full', 4), { flow: 'full' });
  await page.goto(`${full}#promise`);
  await expectScript(page);
  await tabTo(page, nextLink(page, 'en', ladder.title));
  await page.keyboard.press('Enter');
  await expect(sectionHeading(page, ladder.title)).toBeFocused();
  for (const [index, id] of kpisOfAnyFirm.entries()) {
    await tabTo(page, kpiRow(page, 'en', id).getByRole('radio'));
    const step = String(index % 5) as Step;
    await page.keyboard.press(step);
    await expectStep(page, 'en', id, step);
  }
  await tabTo(page, resultLink(page, 'en'));
  await page.keyboard.press('Enter');
  await expect(resultSection(page, 'en', 'equation')).toBeVisible();
});

test('each KPI is explained one click away', async ({ page }) => {
  await openLadder(page, 'en');
  await expect(page.getByRole('link', { name: ladder.explained })).toHaveAttribute(
    'href',
    pathOf('en', 'kpis/'),
  );
  const link = kpiRow(page, 'en', 'churn').getByRole('link');
  const kpi = namesIn('en').kpis['churn'] ?? '?';
  await expect(link).toHaveAccessibleName(fill(ladder.moreOn, { kpi }));
  await link.click();
  await expect(page).toHaveURL(pathOf('en', 'kpis/#churn'));
});

async function openLadder(page: Page, locale: Locale) {
  await page.goto(`${pathOf(locale, 'full/')}#kpis`);
  await expect(sectionHeading(page, wordsOf(locale).ladder.title)).toBeVisible();
}

async function centreOf(locator: ReturnType<typeof stepOf>) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
