import type { Locator, Page } from '@playwright/test';
import { fill, plural } from '../../src/i18n/fill.ts';
import { everyOf } from './answer-sets.ts';
import { resultLink, sectionHeading } from './answering.ts';
import {
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
import { resultSection } from './result-page.ts';
import { saveBeforehand } from './saved-answers.ts';
import { expect, test } from './watched-test.ts';

/** What a thumb hits, in CSS pixels. */
const thumb = 44;

for (const locale of locales) {
  const { ladder } = wordsOf(locale);

  test(`${locale}: one KPI at a time, tapped through to the result`, async ({ page }) => {
    await saveBeforehand(page, everyOf('full', 4), { flow: 'full' });
    await openLadder(page, locale);
    const asked = firstKpisIn(locale, 'other');
    for (const [index, { id, family }] of asked.entries()) {
      await expectAlone(page, locale, id);
      const count = fill(ladder.progress, { n: index + 1, total: asked.length });
      const where = page.getByText(`${count} · ${ladder.families[family].name}`, { exact: true });
      await expect(where).toBeVisible();
      if (index > 0) await expect(where).toBeFocused();
      const step = steps[index % steps.length] ?? '0';
      await stepOf(page, locale, id, step).tap();
      await expectStep(page, locale, id, step);
      if (index < asked.length - 1) await button(page, ladder.nextKpi).tap();
    }
    await expect(button(page, ladder.nextKpi)).toBeHidden();
    expect(Object.keys(await ladderOnDevice(page))).toEqual(kpisOfAnyFirm);

    await button(page, ladder.previousKpi).tap();
    const before = asked.at(-2)?.id ?? '';
    await expectAlone(page, locale, before);
    await resultLink(page, locale).tap();
    await expect(resultSection(page, locale, 'equation')).toBeVisible();
  });

  test(`${locale}: each step shows its whole statement, below the one before, and fits a thumb`, async ({
    page,
  }) => {
    await openLadder(page, locale);
    const [{ id, name, about }] = firstKpisIn(locale, 'other') as [ReturnType<typeof kpiOf>];
    const row = kpiRow(page, locale, id);
    await expect(row.getByText(name, { exact: true })).toBeVisible();
    await expect(row.getByText(about)).toBeVisible();
    let above = 0;
    for (const step of steps) {
      const { label, statement } = ladder.options[step];
      const text = row.getByText(`${label}. ${statement}`);
      await expect(text).toBeVisible();
      const box = await boxOf(stepOf(page, locale, id, step).locator('xpath=ancestor::label'));
      expect(box.height).toBeGreaterThanOrEqual(thumb);
      expect(box.y).toBeGreaterThanOrEqual(above);
      above = box.y + box.height;
      const { x, width } = await boxOf(text);
      expect(x + width).toBeLessThanOrEqual(390);
    }
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
  });
}

test('a tap on a statement chooses its step', async ({ page }) => {
  await openLadder(page, 'en');
  const [first = ''] = kpisOfAnyFirm;
  for (const step of ['3', 'silo', 'dontKnow'] satisfies readonly Step[]) {
    const { statement } = wordsOf('en').ladder.options[step];
    await kpiRow(page, 'en', first).getByText(statement).tap();
    await expectStep(page, 'en', first, step);
  }
});

test('the other KPIs are offered after the last, and go on from there', async ({ page }) => {
  const { ladder } = wordsOf('en');
  await openLadder(page, 'en');
  const rest = kpisIn('en').filter(({ id }) => !kpisOfAnyFirm.includes(id));
  const more = button(page, plural('en', ladder.more, rest.length));
  await expect(more).toBeHidden();
  for (const _ of kpisOfAnyFirm.slice(1)) await button(page, ladder.nextKpi).tap();
  await more.tap();
  await expect(kpiNames(page)).toHaveCount(kpisIn('en').length);
  const [begins = kpiOf('en', 'clv')] = rest;
  await expectAlone(page, 'en', begins.id);
  const count = fill(ladder.progress, {
    n: kpisOfAnyFirm.length + 1,
    total: kpisIn('en').length,
  });
  await expect(page.getByText(count)).toBeFocused();
  await button(page, ladder.nextKpi).tap();
  await expectAlone(page, 'en', rest[1]?.id ?? '');
});

/** Expects that one KPI is shown and no other, with the ways on below it, all in one view. */
async function expectAlone(page: Page, locale: Locale, id: string) {
  await expect(kpiNames(page).filter({ visible: true })).toHaveText([kpiOf(locale, id).name]);
  await expect(kpiRow(page, locale, id).getByRole('radio')).toHaveCount(7);
}

async function openLadder(page: Page, locale: Locale) {
  await page.goto(`${pathOf(locale, 'full/')}#kpis`);
  await expect(sectionHeading(page, wordsOf(locale).ladder.title)).toBeVisible();
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator} is not shown`);
  return box;
}
