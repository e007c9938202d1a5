import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import textsEn from '../../src/content/kpis/en/figures.json' with { type: 'json' };
import textsSv from '../../src/content/kpis/sv/figures.json' with { type: 'json' };
import { fill } from '../../src/i18n/fill.ts';
import { type Locale, pathOf, wordsOf } from './languages.ts';
import { fileOnDevice, savedFile, saveText } from './saved-answers.ts';

type FieldName = keyof (typeof textsEn)['fields'];

/** Opens the page for numbers, and waits for its script. */
export async function openNumbers(page: Page, locale: Locale, fragment = '') {
  await page.goto(`${pathOf(locale, 'numbers/')}${fragment}`);
  await expectNumbersScript(page);
}

/** The numbers of an earlier visit, with a value, a period where there is one, and what it asks. */
export async function saveNumbers(
  page: Page,
  figures: Readonly<Partial<Record<FieldName, Readonly<Record<string, unknown>>>>>,
  scenario: Readonly<Record<string, number>> = {},
) {
  const at = '2026-01-05T08:00:00.000Z';
  const timed = (entries: readonly (readonly [string, object])[]) =>
    Object.fromEntries(entries.map(([id, entry]) => [id, { ...entry, at }]));
  const profile = { model: 'saas', currency: 'SEK' };
  const file = {
    ...savedFile({}, { profile }),
    figures: timed(Object.entries(figures)),
    scenario: timed(Object.entries(scenario).map(([id, value]) => [id, { value }])),
  };
  await saveText(page, JSON.stringify(file));
}

/** Expects that the page has its script and has opened what is saved. */
export async function expectNumbersScript(page: Page) {
  await expect(page.locator('astro-island')).toHaveCount(1);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** A part of the page, by its heading. */
export function numbersPart(
  page: Page,
  locale: Locale,
  part: 'figures' | 'calculators' | 'loop' | 'customers',
): Locator {
  const name = wordsOf(locale).numbers.parts[part].title;
  return page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name, exact: true }),
  });
}

/** A field among the figures, by its label. */
export function figureField(page: Page, locale: Locale, id: FieldName): Locator {
  const name = labelIn(locale, id);
  return numbersPart(page, locale, 'figures').getByRole('textbox', { name, exact: true });
}

/** The same field where a calculator asks for it. */
export function calculatorField(
  page: Page,
  locale: Locale,
  calculator: 'worth' | 'retention' | 'churn',
  id: FieldName,
): Locator {
  const name = wordsOf(locale).numbers.calculators[calculator].title;
  return numbersPart(page, locale, 'calculators')
    .getByRole('region', { name, exact: true })
    .getByRole('textbox', { name: labelIn(locale, id), exact: true });
}

/** The period of a field. */
export function periodOf(page: Page, locale: Locale, id: FieldName): Locator {
  const { period } = wordsOf(locale).numbers;
  const name = fill(period.label, { label: labelIn(locale, id) });
  return numbersPart(page, locale, 'figures').getByRole('combobox', { name, exact: true });
}

/** Everything that is said around a field. */
export function aroundField(field: Locator): Locator {
  return field.locator('xpath=ancestor::*[contains(@class, "number-field")][1]');
}

/** Types a figure as somebody does who goes on to the next one, and chooses its period. */
export async function typeFigure(
  page: Page,
  locale: Locale,
  id: FieldName,
  text: string,
  period?: 'month' | 'quarter' | 'year',
) {
  const field = figureField(page, locale, id);
  await field.fill(text);
  await field.blur();
  if (period !== undefined) await periodOf(page, locale, id).selectOption(period);
}

/** The firm of the examples: 500 a month, 80 per cent, 5 per cent a month, CAC 2 000. */
export async function typeExampleFirm(page: Page, locale: Locale) {
  await currencySelect(page, locale).selectOption('SEK');
  await typeFigure(page, locale, 'customers', '1000');
  await typeFigure(page, locale, 'revenue-per-customer', '500', 'month');
  await typeFigure(page, locale, 'gross-margin', '80');
  await typeFigure(page, locale, 'churn', '5', 'month');
  await typeFigure(page, locale, 'cac', '2000', 'quarter');
  await typeFigure(page, locale, 'spend', '100000', 'month');
}

export function currencySelect(page: Page, locale: Locale): Locator {
  return firmSelect(page, locale, 'currency');
}

export function modelSelect(page: Page, locale: Locale): Locator {
  return firmSelect(page, locale, 'model');
}

function firmSelect(page: Page, locale: Locale, name: 'currency' | 'model'): Locator {
  const { firm } = wordsOf(locale).numbers;
  return page
    .getByRole('group', { name: firm.legend })
    .getByRole('combobox', { name: firm[name], exact: true });
}

/** One thing that is worked out, by its heading. */
export function workedOut(page: Page, locale: Locale, title: string): Locator {
  return numbersPart(page, locale, 'calculators')
    .locator('.line')
    .filter({ has: page.getByRole('heading', { level: 4, name: title, exact: true }) });
}

/** A headline of the loop over time. */
export function loopHeadline(page: Page, title: string): Locator {
  return page
    .locator('.headline')
    .filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) });
}

/** A lever of the scenario: its slider, and its field. */
export function lever(page: Page, locale: Locale, id: 'churn' | 'months' | 'investment') {
  const { parameters } = wordsOf(locale).numbers.loop;
  const part = numbersPart(page, locale, 'loop');
  const name = new RegExp(`^${parameters[id]}\\b`);
  return {
    slider: part.getByRole('slider', { name }),
    field: part.getByRole('textbox', { name }),
  };
}

/** What a field has saved on the device; undefined where nothing ever was. */
export async function figureOnDevice(page: Page, id: FieldName) {
  return (await fileOnDevice(page))?.figures[id];
}

export function labelIn(locale: Locale, id: FieldName): string {
  return (locale === 'sv' ? textsSv : textsEn).fields[id].label;
}
