import type { Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { longestCharterText } from '../../src/schemas/saved/saved-assessment.ts';
import {
  fieldOf,
  openCharter,
  type Pledged,
  pledgeForm,
  saveCharter,
  sheetOf,
} from './charter-page.ts';
import { tabTo } from './keyboard.ts';
import { type Locale, locales, pathOf, wordsOf } from './languages.ts';
import { readPdf, unspaced } from './reading-pdf.ts';
import { fileOnDevice } from './saved-answers.ts';
import { forbidStorage } from './storage-trouble.ts';
import { expect, test } from './watched-test.ts';

test.describe.configure({ mode: 'parallel' });

const words = wordsOf('en').charter;
const { options } = wordsOf('en').ladder;
const churn: Pledged = {
  kpi: 'churn',
  ownerOne: 'Maria Lindqvist',
  ownerTwo: 'Head of customer service',
  target: 4,
  decision: 'Which reason for leaving is removed first',
  incentive: 'A fifth of both bonuses',
  review: '2027-02-01',
};

for (const locale of locales) {
  test(`${locale}: filled in with the keyboard alone, kept by a reload and by the other language`, async ({
    page,
  }) => {
    const { form, sheet, saving } = wordsOf(locale).charter;
    const rung = wordsOf(locale).ladder.options;
    const typeInto = async (field: Parameters<typeof fieldOf>[3], text: string) => {
      await tabTo(page, fieldOf(page, locale, 'one', field));
      await page.keyboard.type(text);
    };
    await saveCharter(page, {}, { churn: 2, clv: 3 });
    await openCharter(page, locale);
    await tabTo(page, page.getByLabel(form.company, { exact: true }));
    await page.keyboard.type('Nordvind');
    const kpi = fieldOf(page, locale, 'one', 'kpi');
    await tabTo(page, kpi);
    // The first KPI of the list is the one on the shared dashboard: closest to deciding.
    await page.keyboard.press('ArrowDown');
    await expect(kpi).toHaveValue('churn');
    await expect(pledgeForm(page, locale, 'one').getByText(rung['2'].label).first()).toBeVisible();
    await typeInto('ownerOne', 'Maria');
    await typeInto('ownerTwo', 'Johan');
    const target = fieldOf(page, locale, 'one', 'target');
    await tabTo(page, target);
    await page.keyboard.press('ArrowDown');
    await expect(target).toHaveValue('3');
    await tabTo(page, page.getByRole('button', { name: form.useDecision }));
    await page.keyboard.press('Enter');
    const decision = fieldOf(page, locale, 'one', 'decision');
    await expect(decision).toBeFocused();
    await expect(decision).not.toHaveValue('');
    const decided = await decision.inputValue();
    await typeInto('incentive', '10 %');
    await tabTo(page, fieldOf(page, locale, 'one', 'review'));
    // Browsers ask for day and month in the order of their own language.
    await page.keyboard.type('02022099');
    await expect(page.getByText(saving.saved, { exact: true })).toBeVisible();

    const expectAll = async (shown: Locale) => {
      const said = ['Nordvind', 'Maria', 'Johan', decided, '10 %'];
      for (const text of said) await expect(sheetOf(page, shown)).toContainText(text);
      const { label } = wordsOf(shown).ladder.options['3'];
      await expect(sheetOf(page, shown)).toContainText(label);
      await expect(sheetOf(page, shown)).toContainText(/2 [Ff]ebrua\w+ 2099/);
      await expect(fieldOf(page, shown, 'one', 'kpi')).toHaveValue('churn');
      await expect(fieldOf(page, shown, 'one', 'target')).toHaveValue('3');
      await expect(fieldOf(page, shown, 'one', 'review')).toHaveValue('2099-02-02');
      await expect(fieldOf(page, shown, 'one', 'ownerTwo')).toHaveValue('Johan');
    };
    await expectAll(locale);
    await expect(sheetOf(page, locale)).toContainText(sheet.signature);
    await page.reload();
    await expectAll(locale);
    const other = locale === 'sv' ? 'en' : 'sv';
    await page.locator(`a[hreflang=${other}]`).click();
    await expect(page).toHaveURL(pathOf(other, 'charter/'));
    await expectAll(other);
    expect((await fileOnDevice(page))?.charter['one']?.value).toMatchObject({
      kpi: 'churn',
      ownerOne: 'Maria',
      target: 3,
      review: '2099-02-02',
    });
  });
}

test.describe('the KPI', () => {
  test('that stands on no rung leads to the ladder', async ({ page }) => {
    await saveCharter(page, { one: { kpi: 'nps' } });
    await openCharter(page, 'en');
    const form = pledgeForm(page, 'en', 'one');
    await expect(form.getByText(words.form.notPlaced)).toBeVisible();
    await form.getByRole('link', { name: words.form.place }).click();
    await expect(page).toHaveURL(`${pathOf('en', 'full/')}#kpis`);
  });

  test('offers those closest to deciding first, and each in one place only', async ({ page }) => {
    await saveCharter(page, { two: churn }, { churn: 2, nrr: 3 });
    await openCharter(page, 'en');
    const kpi = fieldOf(page, 'en', 'one', 'kpi');
    const closest = kpi.locator(`optgroup[label="${words.form.closest}"] option`);
    expect(await closest.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toEqual(
      ['churn', 'nrr'],
    );
    await expect(closest.first()).toBeDisabled();
    await expect(fieldOf(page, 'en', 'two', 'kpi')).toHaveValue('churn');
    await expect(pledgeForm(page, 'en', 'three')).toHaveCount(0);
  });

  test('is no step up where the target is no higher than today', async ({ page }) => {
    await saveCharter(page, { one: churn }, { churn: 3 });
    await openCharter(page, 'en');
    await expect(page.getByText(words.form.noStep)).toHaveCount(0);
    await fieldOf(page, 'en', 'one', 'target').selectOption('2');
    await expect(page.getByText(words.form.noStep)).toBeVisible();
  });
});

test.describe('a day', () => {
  test('that is not whole is refused with a sentence, and is not kept', async ({ page }) => {
    await saveCharter(page, { one: churn });
    await openCharter(page, 'en');
    const review = fieldOf(page, 'en', 'one', 'review');
    await review.focus();
    await page.keyboard.press('Backspace');
    await expect(page.getByText(words.form.notADay)).toHaveCount(0);
    await fieldOf(page, 'en', 'one', 'incentive').focus();
    await expect(page.getByText(words.form.notADay)).toBeVisible();
    await expect(review).toHaveAttribute('aria-invalid', 'true');
    await expect(review).toHaveAccessibleDescription(words.form.notADay);
    expect((await fileOnDevice(page))?.charter['one']?.value).toMatchObject({ review: '' });
    await review.fill('2099-02-28');
    await expect(page.getByText(words.form.notADay)).toHaveCount(0);
    await expect(sheetOf(page, 'en')).toContainText('28 February 2099');
  });

  test('can be typed over another one', async ({ page }) => {
    await saveCharter(page, { one: churn });
    await openCharter(page, 'en');
    const review = fieldOf(page, 'en', 'one', 'review');
    await expect(review).toHaveValue('2027-02-01');
    await review.focus();
    await page.keyboard.type('03032098', { delay: 30 });
    await expect(review).toHaveValue('2098-03-03');
    await expect(sheetOf(page, 'en')).toContainText('3 March 2098');
    await page.reload();
    await expect(review).toHaveValue('2098-03-03');
  });

  test('in the year 27 is none', async ({ page }) => {
    await openCharter(page, 'en');
    const review = fieldOf(page, 'en', 'one', 'review');
    await review.fill('0027-02-01');
    await fieldOf(page, 'en', 'one', 'incentive').focus();
    await expect(page.getByText(words.form.notADay)).toBeVisible();
    await expect(review).toHaveValue('0027-02-01');
    await page.reload();
    await expect(fieldOf(page, 'en', 'one', 'review')).toHaveValue('');
  });

  test('that has passed is kept, and said to have passed', async ({ page }) => {
    await saveCharter(page, { one: { ...churn, review: '2024-05-06' } });
    await openCharter(page, 'en');
    await expect(page.getByText(words.form.past)).toBeVisible();
    await expect(fieldOf(page, 'en', 'one', 'review')).toHaveValue('2024-05-06');
    await expect(sheetOf(page, 'en')).toContainText('6 May 2024');
  });

  test('in 90 days is offered, and taken with one press', async ({ page }) => {
    await page.clock.setFixedTime(new Date(2026, 10, 28, 9));
    await openCharter(page, 'en');
    const offer = fill(words.form.useReview, { date: '26 February 2027' });
    await page.getByRole('button', { name: offer }).click();
    await expect(fieldOf(page, 'en', 'one', 'review')).toHaveValue('2027-02-26');
    await expect(fieldOf(page, 'en', 'one', 'review')).toBeFocused();
    await expect(page.getByRole('button', { name: offer })).toHaveCount(0);
  });
});

test.describe('clearing', () => {
  test('asks where something was written, and leaves the focus at the KPI', async ({ page }) => {
    await saveCharter(page, { one: churn });
    await openCharter(page, 'en');
    const clear = page.getByRole('button', { name: words.form.clear });
    await clear.click();
    const dialog = page.getByRole('dialog', { name: words.form.clearTitle });
    await dialog.getByRole('button', { name: words.form.clearNo }).click();
    await expect(fieldOf(page, 'en', 'one', 'ownerOne')).toHaveValue('Maria Lindqvist');
    await expect(clear).toBeFocused();
    await clear.click();
    await dialog.getByRole('button', { name: words.form.clearYes }).click();
    await expect(fieldOf(page, 'en', 'one', 'kpi')).toBeFocused();
    await expect(clear).toHaveCount(0);
    await page.reload();
    await expect(fieldOf(page, 'en', 'one', 'kpi')).toHaveValue('');
    await expect(fieldOf(page, 'en', 'one', 'ownerOne')).toHaveValue('');
  });

  test('does not ask where nothing was written, and takes half a day with it', async ({ page }) => {
    await saveCharter(page, { one: { kpi: 'churn' } });
    await openCharter(page, 'en');
    const review = fieldOf(page, 'en', 'one', 'review');
    await review.focus();
    await page.keyboard.type('02');
    await page.getByRole('button', { name: words.form.clear }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(fieldOf(page, 'en', 'one', 'kpi')).toHaveValue('');
    await expect(page.getByText(words.form.notADay)).toHaveCount(0);
    expect(await review.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(false);
  });
});

test('a second and a third KPI come when they are asked for, and no fourth', async ({ page }) => {
  await openCharter(page, 'en');
  await expect(pledgeForm(page, 'en', 'two')).toHaveCount(0);
  for (const slot of ['two', 'three'] as const) {
    await page.getByRole('button', { name: words.form.add[slot] }).click();
    await expect(fieldOf(page, 'en', slot, 'kpi')).toBeFocused();
  }
  await expect(page.getByRole('button', { name: words.form.add.three })).toHaveCount(0);
  await fieldOf(page, 'en', 'three', 'ownerOne').fill('Anna');
  await page.reload();
  const owner = fieldOf(page, 'en', 'three', 'ownerOne');
  await expect(owner).toHaveValue('Anna');
  await expect(pledgeForm(page, 'en', 'two')).toHaveCount(0);
  // Whoever takes the last word away is still there.
  await owner.fill('');
  await expect(owner).toBeFocused();
});

test('a text that fills its field says how much room is left, and ends there', async ({ page }) => {
  await openCharter(page, 'en');
  const decision = fieldOf(page, 'en', 'one', 'decision');
  const left = (n: number) => plural('en', words.form.left, n);
  await decision.fill('a'.repeat(longestCharterText - 41));
  await expect(page.getByText(left(41))).toHaveCount(0);
  await decision.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('bbbbb');
  await expect(page.getByText(left(36))).toBeVisible();
  await page.keyboard.type('c'.repeat(50));
  await expect(page.getByText(left(0), { exact: true })).toBeVisible();
  await page.reload();
  expect(await decision.inputValue()).toHaveLength(longestCharterText);
});

test.describe('where pages may not save', () => {
  test('the address carries it: over a reload, to the other language and to the result', async ({
    page,
  }) => {
    await forbidStorage(page);
    await openCharter(page, 'en');
    await fieldOf(page, 'en', 'one', 'kpi').selectOption('churn');
    await fieldOf(page, 'en', 'one', 'ownerOne').fill('Åsa & Bo');
    await expect(page.getByText(words.saving.forbidden)).toBeVisible();
    await expect(page).toHaveURL(/#a=/);
    await page.reload();
    await expect(fieldOf(page, 'en', 'one', 'ownerOne')).toHaveValue('Åsa & Bo');
    await page.locator('a[hreflang=sv]').click();
    await expect(fieldOf(page, 'sv', 'one', 'ownerOne')).toHaveValue('Åsa & Bo');
    const ways = wordsOf('sv').charter.ways;
    const nav = page.getByRole('navigation', { name: ways.label });
    for (const [way, end] of [
      ['result', /\/sv\/result\/#a=/],
      ['ladder', /\/sv\/full\/#kpis&a=/],
      ['numbers', /\/sv\/numbers\/#a=/],
      ['kpis', /\/sv\/kpis\/#a=/],
    ] as const) {
      await expect(nav.getByRole('link', { name: ways[way] })).toHaveAttribute('href', end);
    }
  });
});

test.describe('on paper', () => {
  for (const locale of locales) {
    test(`${locale}: three KPIs are one page of A4, however long their texts`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      const long = (text: string) => text.repeat(40).slice(0, longestCharterText);
      const full: Pledged = {
        ...churn,
        ownerOne: long('Marknadschefen och '),
        ownerTwo: long('Kundchefen och '),
        decision: long('vad vi slutar med, '),
        incentive: long('halva bonusen och '),
      };
      const three = { one: full, two: { ...full, kpi: 'clv-cac' }, three: { ...full, kpi: 'nps' } };
      const profile = { organisation: 'Aktiebolaget '.repeat(6) };
      await saveCharter(page, three, { churn: 2, nps: 'silo' }, { profile });
      await openCharter(page, locale);
      const { pages, text } = await printed(page);
      expect(pages).toHaveLength(1);
      const plain = unspaced(text);
      const { charter, ladder, site } = wordsOf(locale);
      for (const said of [full.ownerOne, full.ownerTwo, full.decision, full.incentive]) {
        expect(plain.split(unspaced(String(said)))).toHaveLength(4);
      }
      const { signature, place, review } = charter.sheet;
      for (const said of [signature, place]) {
        expect(plain.split(unspaced(said)).length).toBeGreaterThanOrEqual(7);
      }
      for (const said of [charter.title, review, ladder.options.silo.label, 'Aktiebolaget']) {
        expect(plain).toContain(unspaced(said));
      }
      const { lead, form, preview, ways } = charter;
      const screen = [lead, form.title, form.chooseKpi, preview.title, preview.print, ways.result];
      const { skip: leap, privacy } = site;
      for (const said of [...screen, leap, privacy]) {
        expect(plain).not.toContain(unspaced(said));
      }
    });

    test(`${locale}: empty it is one page with room for three KPIs`, async ({ page }) => {
      const { sheet } = wordsOf(locale).charter;
      await openCharter(page, locale);
      const { pages, text } = await printed(page);
      expect(pages).toHaveLength(1);
      expect(unspaced(text).split(unspaced(sheet.decision))).toHaveLength(4);
      for (const number of [1, 2, 3]) expect(text).toContain(`${number}. ${sheet.kpi}`);
    });
  }

  test('short texts are set at the usual size, and the page is A4', async ({ page }) => {
    const three = { one: churn, two: { ...churn, kpi: 'nps' }, three: { ...churn, kpi: 'clv' } };
    await saveCharter(page, three, { churn: 2 }, { profile: { organisation: 'Nordvind' } });
    await openCharter(page, 'en');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    const millimetres = await sheet.evaluate(
      (element) => (element.getBoundingClientRect().height / 96) * 25.4,
    );
    expect(millimetres).toBeGreaterThan(295);
    expect(millimetres).toBeLessThan(297);
    const size = await sheet.evaluate((element) => getComputedStyle(element).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThan(14);
    const { pages } = await printed(page);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain(options['2'].label);
  });

  test('the button opens the browser’s own way of printing', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await openCharter(page, 'en');
    await page.getByRole('button', { name: words.preview.print }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  });
});

async function printed(page: Page) {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}
