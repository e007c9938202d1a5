import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { SavedPledge } from '../../src/schemas/saved/saved-assessment.ts';
import { type Locale, pathOf, wordsOf } from './languages.ts';
import { type Beyond, savedFile, saveText } from './saved-answers.ts';

/** A pledge as tests write it: what is missing is not said. */
export type Pledged = Readonly<Partial<Record<keyof SavedPledge, string | number>>>;

/** A charter that an earlier visit has left, with rungs of the ladder. */
export async function saveCharter(
  page: Page,
  pledges: Readonly<Record<string, Pledged>>,
  rungs: Readonly<Record<string, number | 'silo' | 'dontKnow'>> = {},
  beyond: Beyond = {},
) {
  const at = '2026-01-05T08:00:00.000Z';
  const blank = { kpi: '', ownerOne: '', ownerTwo: '', target: null };
  const open = { ...blank, decision: '', incentive: '', review: '' };
  const timed = <Value, Kept>(entries: Readonly<Record<string, Value>>, keep: (v: Value) => Kept) =>
    Object.fromEntries(Object.entries(entries).map(([id, v]) => [id, { value: keep(v), at }]));
  const file = {
    ...savedFile({}, beyond),
    ladder: timed(rungs, (rung) => rung),
    charter: timed(pledges, (pledge) => ({ ...open, ...pledge })),
  };
  await saveText(page, JSON.stringify(file));
}

/** Opens the charter, and waits for its form. */
export async function openCharter(page: Page, locale: Locale, fragment = '') {
  await page.goto(pathOf(locale, 'charter/') + fragment);
  await expect(pledgeForm(page, locale, 'one')).toBeVisible();
}

/** The fields of one KPI. */
export function pledgeForm(page: Page, locale: Locale, slot: 'one' | 'two' | 'three'): Locator {
  return page.getByRole('group', { name: wordsOf(locale).charter.form.slots[slot], exact: true });
}

type Field = 'kpi' | 'ownerOne' | 'ownerTwo' | 'target' | 'decision' | 'incentive' | 'review';

/** A field of one KPI, by its label. */
export function fieldOf(
  page: Page,
  locale: Locale,
  slot: 'one' | 'two' | 'three',
  field: Field,
): Locator {
  const label = wordsOf(locale).charter.form[field];
  return pledgeForm(page, locale, slot).getByLabel(label, { exact: true });
}

/** The page as it prints, on the screen. */
export function sheetOf(page: Page, locale: Locale): Locator {
  return page.getByRole('region', { name: wordsOf(locale).charter.preview.title });
}
