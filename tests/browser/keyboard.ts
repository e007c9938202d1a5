import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Presses Tab until the focus is on one of the elements, and expects that it can be seen there. */
export async function tabTo(page: Page, target: Locator, most = 90) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await hasFocus(target)) {
      expect(await focusIsShown(page), `the focus on ${target} can be seen`).toBe(true);
      return;
    }
  }
  throw new Error(`${most} presses of Tab did not lead to ${target}`);
}

/** True when one of the elements has the focus. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) =>
    elements.some((element) => element === document.activeElement),
  );
}

/** True when the focused element has a ring of at least two pixels around it. */
export function focusIsShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}
