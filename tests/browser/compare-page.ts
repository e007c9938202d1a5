import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { always } from './answer-sets.ts';
import { type Locale, pathOf } from './languages.ts';
import { saveBeforehand } from './saved-answers.ts';
import { wholeAnswers, wholeBeyond } from './whole-answers.ts';

/** A firm's full result in March, and another in September that has moved. */
export async function saveThenAndNow(page: Page) {
  const changed = {
    ...wholeAnswers,
    'service-goals': 4,
    mandate: 4,
    workload: 4,
    incentives: 3,
  } as const;
  const then = { ...wholeBeyond, id: 'then', changedAt: '2026-03-10T08:00:00.000Z' };
  await saveBeforehand(page, wholeAnswers, then);
  const now = { ...wholeBeyond, id: 'now', changedAt: '2026-09-15T08:00:00.000Z' };
  await saveBeforehand(page, changed, now);
}

/** Another firm's quick result. */
export async function saveAnother(page: Page) {
  const profile = { organisation: 'Nordan' };
  await saveBeforehand(page, always(4), {
    id: 'nordan',
    profile,
    changedAt: '2026-05-01T08:00:00.000Z',
  });
}

/** Opens the comparison of what is saved here, and waits for its texts. */
export async function openComparison(page: Page, locale: Locale, ...ids: readonly string[]) {
  await page.goto(`${pathOf(locale, 'compare/')}#ids=${ids.join(',')}`);
  await expect(equationIn(page)).toBeVisible();
}

/** The equation of the comparison: "1 + 1 = 1.2 → 1.9". */
export function equationIn(page: Page): Locator {
  return page.locator('.equation');
}
