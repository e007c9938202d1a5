import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { sampleAnswers } from './answer-sets.ts';
import { tabTo } from './keyboard.ts';
import { type Locale, locales, pathOf, wordsOf } from './languages.ts';
import {
  aroundField,
  calculatorField,
  currencySelect,
  expectNumbersScript,
  figureField,
  figureOnDevice,
  labelIn,
  lever,
  loopHeadline,
  modelSelect,
  numbersPart,
  openNumbers,
  periodOf,
  typeExampleFirm,
  typeFigure,
  workedOut,
} from './numbers-page.ts';
import { fileOnDevice, saveBeforehand } from './saved-answers.ts';
import { shutScriptGate } from './script-gate.ts';
import { forbidStorage } from './storage-trouble.ts';
import { expect, test } from './watched-test.ts';

test.describe.configure({ mode: 'parallel' });

const words = wordsOf('en').numbers;
const { field: said } = words;
const worth = words.calculators.worth;

test.describe('typing', () => {
  for (const [locale, typed, shown, understood] of [
    ['sv', '5,5 %', '5,5', '5,5 % per månad'],
    ['en', '5.5%', '5.5', '5.5% per month'],
  ] as const) {
    test(`${locale}: a number is read as it is written there, and said back`, async ({ page }) => {
      const { numbers } = wordsOf(locale);
      await openNumbers(page, locale);
      await typeFigure(page, locale, 'churn', typed);
      const churn = figureField(page, locale, 'churn');
      const around = aroundField(churn);
      await expect(churn).toHaveValue(shown);
      await expect(around).toContainText(numbers.period.needed);
      await periodOf(page, locale, 'churn').selectOption('month');
      await expect(around).toContainText(fill(numbers.field.understood, { value: understood }));
      await expect(around).not.toContainText(numbers.period.needed);
      expect(await figureOnDevice(page, 'churn')).toMatchObject({ value: 5.5, period: 'month' });
    });

    test(`${locale}: thousands are parted as they are there`, async ({ page }) => {
      await openNumbers(page, locale);
      await typeFigure(page, locale, 'customers', locale === 'sv' ? '12 500' : '12,500');
      await expect(figureField(page, locale, 'customers')).toHaveValue(
        locale === 'sv' ? /^12\s500$/ : '12,500',
      );
      expect(await figureOnDevice(page, 'customers')).toMatchObject({ value: 12_500 });
    });
  }

  test('what is impossible is refused with the range, stays to be mended, and saves nothing', async ({
    page,
  }) => {
    await openNumbers(page, 'en');
    await typeFigure(page, 'en', 'churn', '120');
    const churn = figureField(page, 'en', 'churn');
    const why = fill(said.between, { min: '0%', max: '100%' });
    await expect(churn).toHaveValue('120');
    await expect(churn).toHaveAttribute('aria-invalid', 'true');
    await expect(churn).toHaveAccessibleDescription(new RegExp(why.slice(0, 30)));
    expect(await figureOnDevice(page, 'churn')).toBeUndefined();

    await typeFigure(page, 'en', 'churn', '5', 'month');
    await expect(churn).not.toHaveAttribute('aria-invalid');
    await typeFigure(page, 'en', 'churn', '120');
    await expect(aroundField(churn)).toContainText(fill(said.still, { value: '5% per month' }));
    expect(await figureOnDevice(page, 'churn')).toMatchObject({ value: 5, period: 'month' });
  });

  test('what cannot be read as a number says how numbers are written', async ({ page }) => {
    await openNumbers(page, 'en');
    await typeFigure(page, 'en', 'customers', 'about 500');
    const example = fill(said.example, { whole: '1,500', part: '2.5' });
    await expect(aroundField(figureField(page, 'en', 'customers'))).toContainText(
      fill(said.notANumber, { example }),
    );
    expect(await figureOnDevice(page, 'customers')).toBeUndefined();
  });

  test('what is unusual is asked about, and reckoned with only when it is confirmed', async ({
    page,
  }) => {
    await openNumbers(page, 'en');
    await typeExampleFirm(page, 'en');
    const clv = workedOut(page, 'en', worth.clv);
    await expect(clv).toContainText('SEK 8,000');
    await typeFigure(page, 'en', 'churn', '40');
    const around = aroundField(figureField(page, 'en', 'churn'));
    await expect(around).toContainText(
      fill(said.unusual.between, { value: '40% per month', min: '0.1%', max: '15%' }),
    );
    await expect(clv).not.toContainText('SEK');
    expect(await figureOnDevice(page, 'churn')).toMatchObject({ value: 40, unsure: true });

    await page.reload();
    await expect(around.getByRole('button', { name: said.yes })).toBeVisible();
    await around.getByRole('button', { name: said.yes }).click();
    await expect(figureField(page, 'en', 'churn')).toBeFocused();
    await expect(around).not.toContainText(said.unsure);
    await expect(clv).toContainText('SEK 1,000');
    expect(await figureOnDevice(page, 'churn')).not.toHaveProperty('unsure');
    await page.reload();
    await expect(clv).toContainText('SEK 1,000');
    await expect(around.getByRole('button', { name: said.yes })).toHaveCount(0);
  });

  test('an unusual number can be changed instead', async ({ page }) => {
    await openNumbers(page, 'en');
    await typeFigure(page, 'en', 'churn', '40', 'month');
    const churn = figureField(page, 'en', 'churn');
    await aroundField(churn).getByRole('button', { name: said.change }).click();
    await expect(churn).toBeFocused();
    await page.keyboard.type('4');
    await churn.blur();
    await expect(churn).toHaveValue('4');
    expect(await figureOnDevice(page, 'churn')).toMatchObject({ value: 4 });
  });

  test('what can be read in two ways is asked about', async ({ page }) => {
    const { field } = wordsOf('sv').numbers;
    await openNumbers(page, 'sv');
    const customers = figureField(page, 'sv', 'customers');
    await typeFigure(page, 'sv', 'customers', '1.500');
    const around = aroundField(customers);
    const question = fill(field.ambiguous, { first: '1,5 kunder', second: '1 500 kunder' });
    await expect(around).toContainText(question.replace('1 500', '1\u00a0500'));
    expect(await figureOnDevice(page, 'customers')).toBeUndefined();
    await around.getByRole('button', { name: /^1.500/ }).click();
    await expect(customers).toHaveValue(/^1\s500$/);
    await expect(customers).toBeFocused();
    expect(await figureOnDevice(page, 'customers')).toMatchObject({ value: 1500 });
  });

  test('the currency is asked for with the first amount, and holds for all', async ({ page }) => {
    await openNumbers(page, 'en');
    await expect(currencySelect(page, 'en')).toHaveValue('');
    await typeFigure(page, 'en', 'revenue-per-customer', '500', 'month');
    const around = aroundField(figureField(page, 'en', 'revenue-per-customer'));
    await around.getByRole('combobox', { name: said.inCurrency }).selectOption('GBP');
    await expect(around).toContainText('GBP 500 per month');
    await expect(currencySelect(page, 'en')).toHaveValue('GBP');
    await typeFigure(page, 'en', 'cac', '€2000');
    await expect(aroundField(figureField(page, 'en', 'cac'))).toContainText(
      fill(said.otherCurrency, { written: 'EUR', currency: 'GBP' }),
    );
    expect(await figureOnDevice(page, 'cac')).toBeUndefined();
  });

  test('an amount that is typed with its currency chooses it', async ({ page }) => {
    await openNumbers(page, 'sv');
    await typeFigure(page, 'sv', 'cac', '€2000');
    await expect(currencySelect(page, 'sv')).toHaveValue('EUR');
  });

  test('a reload in the middle keeps everything, and a cleared field stays empty', async ({
    page,
  }) => {
    await openNumbers(page, 'en');
    await typeExampleFirm(page, 'en');
    await typeFigure(page, 'en', 'gross-margin', '');
    await page.reload();
    await expect(figureField(page, 'en', 'customers')).toHaveValue('1,000');
    await expect(figureField(page, 'en', 'revenue-per-customer')).toHaveValue('500');
    await expect(periodOf(page, 'en', 'revenue-per-customer')).toHaveValue('month');
    await expect(periodOf(page, 'en', 'cac')).toHaveValue('quarter');
    await expect(figureField(page, 'en', 'gross-margin')).toHaveValue('');
    await expect(currencySelect(page, 'en')).toHaveValue('SEK');
  });

  test('what is typed is kept when the typing pauses, without leaving the field', async ({
    page,
  }) => {
    await openNumbers(page, 'en');
    await figureField(page, 'en', 'customers').pressSequentially('1250');
    await expect.poll(async () => (await figureOnDevice(page, 'customers'))?.value).toBe(1250);
    await page.reload();
    await expect(figureField(page, 'en', 'customers')).toHaveValue('1,250');
  });

  test('what is typed before the script has come counts when it comes', async ({ page }) => {
    const gate = await shutScriptGate(page);
    await page.goto(pathOf('en', 'numbers/'));
    await figureField(page, 'en', 'customers').fill('1500');
    await figureField(page, 'en', 'gross-margin').fill('120');
    gate.open();
    await expectNumbersScript(page);
    await expect(figureField(page, 'en', 'customers')).toHaveValue('1,500');
    await expect(figureField(page, 'en', 'gross-margin')).toHaveAttribute('aria-invalid', 'true');
    await page.reload();
    await expect(figureField(page, 'en', 'customers')).toHaveValue('1,500');
  });

  test('two tabs go on with the same numbers', async ({ page, context }) => {
    await openNumbers(page, 'en');
    await typeFigure(page, 'en', 'customers', '1000');
    const other = await context.newPage();
    await openNumbers(other, 'en');
    await expect(figureField(other, 'en', 'customers')).toHaveValue('1,000');
    await typeFigure(other, 'en', 'churn', '5', 'month');
    await expect(figureField(page, 'en', 'churn')).toHaveValue('5');
    await typeFigure(page, 'en', 'customers', '2000');
    await expect(figureField(other, 'en', 'customers')).toHaveValue('2,000');
    await expect(figureField(other, 'en', 'churn')).toHaveValue('5');
  });

  test('the numbers stand beside the answers, and move nobody to another version', async ({
    page,
  }) => {
    await saveBeforehand(page, sampleAnswers, { flow: 'full' });
    await openNumbers(page, 'en');
    await typeFigure(page, 'en', 'customers', '1000');
    const file = await fileOnDevice(page);
    expect(file?.flow).toBe('full');
    expect(Object.keys(file?.answers ?? {})).toHaveLength(12);
    expect(file?.figures).toMatchObject({ customers: { value: 1000 } });
  });
});

test.describe('what others have', () => {
  test('stands beside a figure with source, country, year and n', async ({ page }) => {
    await openNumbers(page, 'en');
    await modelSelect(page, 'en').selectOption('ecommerce');
    await typeFigure(page, 'en', 'nps', '35', 'quarter');
    const around = aroundField(figureField(page, 'en', 'nps'));
    await expect(around).toContainText('At or above the published average');
    await expect(around).toContainText('average: 29 points');
    await expect(around).toContainText('XM Institute');
    await expect(around).toContainText('United States, 2024, n: not stated');
    await expect(around).toContainText(words.judged.readings.average);
    await expect(around.locator('.tone')).toHaveCount(0);
  });

  test('is a verdict in a word only where the source carries one', async ({ page }) => {
    await openNumbers(page, 'en');
    await typeFigure(page, 'en', 'fcr', '82', 'month');
    const around = aroundField(figureField(page, 'en', 'fcr'));
    await expect(around.getByText(words.judged.tones.good, { exact: true })).toBeVisible();
    await typeFigure(page, 'en', 'fcr', '62');
    await expect(around.getByText(words.judged.tones.weak, { exact: true })).toBeVisible();
  });

  test('is not said before the period is', async ({ page }) => {
    await openNumbers(page, 'en');
    await typeFigure(page, 'en', 'fcr', '82');
    const around = aroundField(figureField(page, 'en', 'fcr'));
    await expect(around).toContainText(words.period.neededWindow);
    await expect(around).not.toContainText('SQM');
  });

  test('what does not go together is pointed out at the top and by the fields', async ({
    page,
  }) => {
    await openNumbers(page, 'en');
    await modelSelect(page, 'en').selectOption('saas');
    await typeFigure(page, 'en', 'churn', '5', 'month');
    await typeFigure(page, 'en', 'nrr', '130');
    const top = page.getByRole('status').filter({ hasText: words.contradictions.title });
    await expect(top).toContainText('Net revenue retention of 130%');
    await expect(aroundField(figureField(page, 'en', 'nrr'))).toContainText(
      'Net revenue retention of 130%',
    );
    await top.getByRole('link', { name: labelIn('en', 'churn') }).click();
    await expect(figureField(page, 'en', 'churn')).toBeFocused();
    await typeFigure(page, 'en', 'nrr', '95');
    await expect(top).toHaveCount(0);
  });
});

test.describe('the calculators', () => {
  for (const locale of locales) {
    test(`${locale}: 500 a month, 80%, 5% a month and a CAC of 2 000 make 8 000, 4.0 and five months`, async ({
      page,
    }) => {
      const { worth: titles, churn } = wordsOf(locale).numbers.calculators;
      await openNumbers(page, locale);
      await typeExampleFirm(page, locale);
      const shows = (title: string, text: RegExp) =>
        expect(workedOut(page, locale, title).locator('b')).toHaveText(text);
      await shows(titles.clv, locale === 'sv' ? /^8\s000\sSEK$/ : /^SEK\s8,000$/);
      await shows(titles.ratio, locale === 'sv' ? /^4,0 till 1$/ : /^4\.0 to 1$/);
      await shows(titles.payback, locale === 'sv' ? /^5 månader$/ : /^5 months$/);
      await shows(churn.yearly, locale === 'sv' ? /^45,96\s%$/ : /^45\.96%$/);
      await shows(
        churn.cost,
        locale === 'sv' ? /^100\s000\sSEK till 300\s000\sSEK$/ : /^SEK\s100,000 to SEK\s300,000$/,
      );
      await expect(workedOut(page, locale, titles.clv)).toContainText(titles.clvFormula);
    });
  }

  test('work on the very same fields, whichever of them is typed in', async ({ page }) => {
    await openNumbers(page, 'en');
    await typeExampleFirm(page, 'en');
    const inputs = calculatorField(page, 'en', 'worth', 'cac');
    await expect(inputs).toHaveValue('2,000');
    await inputs.fill('4000');
    await inputs.blur();
    await expect(figureField(page, 'en', 'cac')).toHaveValue('4,000');
    await expect(workedOut(page, 'en', worth.payback).locator('b')).toHaveText('10 months');
  });

  test('name the source of what they take over', async ({ page }) => {
    const { cost } = words.calculators.churn;
    await openNumbers(page, 'en');
    const line = workedOut(page, 'en', cost);
    await expect(line).toContainText('can require three new customers');
    await expect(line.getByRole('link', { name: /McKinsey/ })).toHaveAttribute('href', /^https:/);
    await expect(workedOut(page, 'en', worth.ratio)).toContainText(words.calculators.source);
  });

  test('say what is missing, with the way there', async ({ page }) => {
    await openNumbers(page, 'en');
    await typeFigure(page, 'en', 'churn', '5', 'month');
    const clv = workedOut(page, 'en', worth.clv);
    await clv.getByRole('link', { name: 'gross margin' }).click();
    await expect(calculatorField(page, 'en', 'worth', 'gross-margin')).toBeFocused();
    await expect(clv.getByRole('link', { name: words.calculators.currency })).toBeVisible();
  });

  test('give NRR from four amounts that share one period', async ({ page }) => {
    const { retention } = words.calculators;
    await openNumbers(page, 'en');
    await currencySelect(page, 'en').selectOption('EUR');
    for (const [id, text] of [
      ['expansion-revenue', '15000'],
      ['contraction-revenue', '0'],
      ['churned-revenue', '8000'],
      ['start-revenue', '100000'],
    ] as const) {
      const input = calculatorField(page, 'en', 'retention', id);
      await input.fill(text);
      await input.blur();
    }
    await page.getByRole('combobox', { name: words.period.all }).selectOption('year');
    const nrr = workedOut(page, 'en', retention.nrr);
    await expect(nrr.locator('b')).toHaveText('107%');
    await expect(nrr).toContainText('(100,000 + 15,000 − 0 − 8,000) ÷ 100,000');
    expect(await figureOnDevice(page, 'churned-revenue')).toMatchObject({ period: 'year' });
  });
});

test.describe('the loop over time', () => {
  const { loop } = words;

  test('shows what one point is worth, what the scenario gives and when it has paid', async ({
    page,
  }) => {
    await openNumbers(page, 'en');
    const part = numbersPart(page, 'en', 'loop');
    await expect(part).toContainText(loop.missingOr);
    await typeExampleFirm(page, 'en');
    await expect(loopHeadline(page, loop.onePoint)).toContainText(/SEK\s1,750,000/);
    await expect(part).toContainText(loop.difference.none);

    const churn = lever(page, 'en', 'churn');
    await churn.field.fill('4');
    await churn.field.blur();
    await expect(churn.slider).toHaveValue('4');
    await expect(loopHeadline(page, loop.difference.title)).toContainText(/SEK\s1,750,000/);
    await expect(loopHeadline(page, loop.paidBack.title)).toContainText(loop.paidBack.free);
    const investment = lever(page, 'en', 'investment');
    await investment.field.fill('500,000');
    await investment.field.blur();
    await expect(loopHeadline(page, loop.paidBack.title)).toContainText(/after \d+ months/);
    await expect(part).toContainText('the number of customers settles at 1,250');

    await page.reload();
    await expect(churn.field).toHaveValue('4');
    await expect(investment.field).toHaveValue('500,000');
    await part.getByRole('button', { name: loop.reset }).click();
    await expect(churn.field).toHaveValue('5');
    await expect(part).toContainText(loop.difference.none);
    expect((await fileOnDevice(page))?.scenario).toMatchObject({ churn: { value: null } });
  });

  test('says the same in a table, to the last month', async ({ page }) => {
    await openNumbers(page, 'en');
    await typeExampleFirm(page, 'en');
    const months = lever(page, 'en', 'months');
    await months.field.fill('12');
    await months.field.blur();
    const churn = lever(page, 'en', 'churn');
    await churn.field.fill('4');
    await churn.field.blur();
    const part = numbersPart(page, 'en', 'loop');
    await part.locator('summary').filter({ hasText: loop.charts.customers }).click();
    const table = part.getByRole('table').first();
    await expect(table.getByRole('row')).toHaveCount(6);
    await expect(table.getByRole('row').last()).toContainText(/12\s*1,000\s*1,097/);
    await expect(
      part.getByRole('img', { name: /After 12 months: 1,000 customers at today’s rates/ }),
    ).toBeVisible();
  });

  test('refuses a lever that cannot be, and keeps what was', async ({ page }) => {
    await openNumbers(page, 'en');
    await typeExampleFirm(page, 'en');
    const { field, slider } = lever(page, 'en', 'months');
    await field.fill('6');
    await field.blur();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/from 12 months to 60 months/);
    await expect(slider).toHaveValue('36');
    expect((await fileOnDevice(page))?.scenario).toEqual({});
  });

  test('illustrations are invented, say so, and are saved nowhere', async ({ page }) => {
    const { illustrations } = loop;
    await openNumbers(page, 'en');
    const part = numbersPart(page, 'en', 'loop');
    const name = illustrations.names.standstill;
    await part.getByRole('button', { name: fill(illustrations.show, { name }) }).click();
    await expect(part).toContainText(fill(illustrations.shown, { name }));
    await expect(part).toContainText('settles at 1,000');
    const churn = lever(page, 'en', 'churn');
    await expect(churn.field).toHaveValue('2.6');
    await churn.field.fill('2');
    await churn.field.blur();
    await expect(loopHeadline(page, loop.difference.title)).toBeVisible();
    expect(await fileOnDevice(page)).toBeNull();
    await part.getByRole('button', { name: illustrations.close }).click();
    await expect(part).toContainText(loop.missingOr);
  });

  test('says it in words and a table where the picture cannot be fetched', async ({ page }) => {
    let blocked = true;
    await page.route(/\/lines-chart\.[^/]*\.js$/, (route) =>
      blocked ? route.abort() : route.continue(),
    );
    await openNumbers(page, 'en');
    await typeExampleFirm(page, 'en');
    const part = numbersPart(page, 'en', 'loop');
    await part.getByRole('img').first().scrollIntoViewIfNeeded();
    const alert = part.getByRole('alert').first();
    await expect(alert).toContainText(loop.charts.failed);
    await expect(part.getByRole('table').first()).toBeVisible();
    blocked = false;
    await alert.getByRole('button', { name: loop.charts.retry }).click();
    await expect(part.getByText(loop.charts.failed)).toHaveCount(1);
  });
});

test.describe('what customers say', () => {
  const { customers } = words;

  function ratings(page: Page, locale: Locale, touchpoint: string) {
    const name = fill(wordsOf(locale).numbers.customers.label, { touchpoint });
    return page.getByRole('textbox', { name });
  }

  test('is counted as it is typed, and what is no rating is left out and said', async ({
    page,
  }) => {
    await openNumbers(page, 'en');
    const promise = ratings(page, 'en', 'Promise');
    await expect(promise).toHaveAccessibleDescription(
      new RegExp(customers.ask.promise.slice(0, 20)),
    );
    await promise.fill('4 5 3 4 4');
    await promise.blur();
    await expect(aroundField(promise)).toContainText(
      plural('en', customers.understood, 5, { mean: '4.0' }),
    );
    const help = ratings(page, 'en', 'Help');
    await help.fill('2, 3; 6');
    await help.blur();
    const around = aroundField(help);
    await expect(around).toContainText(fill(customers.notUnderstood, { pieces: '6' }));
    await expect(around).toContainText(plural('en', customers.missing, 3));
    await expect(help).toHaveAttribute('aria-invalid', 'true');
    await expect(numbersPart(page, 'en', 'customers')).toContainText(
      plural('en', customers.count, 1),
    );
    await page.reload();
    await expect(promise).toHaveValue('4 5 3 4 4');
    await expect(help).toHaveValue('2 3');
    expect((await fileOnDevice(page))?.ratings).toMatchObject({
      promise: { value: [4, 5, 3, 4, 4] },
      help: { value: [2, 3] },
    });
  });
});

test('everything by keyboard alone', async ({ page }) => {
  await openNumbers(page, 'en');
  await tabTo(page, currencySelect(page, 'en'));
  await page.keyboard.press('S');
  await expect(currencySelect(page, 'en')).toHaveValue('SEK');
  for (const [id, text, period] of [
    ['customers', '1000', null],
    ['revenue-per-customer', '500', 'per month'],
    ['gross-margin', '80', null],
    ['churn', '40', 'per month'],
  ] as const) {
    await tabTo(page, figureField(page, 'en', id));
    await page.keyboard.type(text);
    if (period === null) continue;
    await tabTo(page, periodOf(page, 'en', id));
    await page.keyboard.type(period);
  }
  await tabTo(page, page.getByRole('button', { name: said.yes }));
  await page.keyboard.press('Enter');
  await expect(figureField(page, 'en', 'churn')).toBeFocused();
  await expect(workedOut(page, 'en', worth.clv)).toContainText(/SEK\s1,000/);
  await tabTo(page, lever(page, 'en', 'churn').slider, 160);
  await page.keyboard.press('ArrowLeft');
  await expect(lever(page, 'en', 'churn').field).toHaveValue('39.9');
  expect((await fileOnDevice(page))?.scenario).toMatchObject({ churn: { value: 39.9 } });
});

test('where storage is forbidden the address carries the numbers, through a reload and to the result', async ({
  page,
}) => {
  await forbidStorage(page);
  await openNumbers(page, 'en');
  await typeFigure(page, 'en', 'customers', '1000');
  await typeFigure(page, 'en', 'churn', '5', 'month');
  await expect(page.getByText(wordsOf('en').questionnaire.saving.forbidden)).toBeVisible();
  await page.reload();
  await expectNumbersScript(page);
  await expect(figureField(page, 'en', 'customers')).toHaveValue('1,000');
  await expect(periodOf(page, 'en', 'churn')).toHaveValue('month');
  const links = numbersPart(page, 'en', 'customers').locator('xpath=..').locator('.numbers-foot a');
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', /#a=/);
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(figureField(page, 'sv', 'churn')).toHaveValue('5');
});

test('the list of contents leads to every part', async ({ page }) => {
  await openNumbers(page, 'en');
  for (const part of ['figures', 'calculators', 'loop', 'customers'] as const) {
    const link = page
      .getByRole('navigation', { name: words.contents })
      .getByRole('link', { name: words.parts[part].title });
    await expect(link).toHaveAttribute('href', `#${part}`);
    await expect(page.locator(`#${part}`)).toHaveCount(1);
  }
  await page.goto(`${pathOf('en', 'numbers/')}#loop`);
  await expect(page.getByRole('heading', { name: words.parts.loop.title })).toBeInViewport();
});
