import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Presses Tab until the focus is on one of the elements, and expects that it can be seen there. */
export async function tabTo(page: Page, target: Locator, most = 90) {
  await expect(target.first()).toBeAttached();
  const wanted = await target.elementHandles();
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      (elements) => elements.some((element) => element === document.activeElement),
      wanted,
    );
    if (there) {
      expect(await focusIsShown(page), `the focus on ${target} can be seen`).toBe(true);
      return;
    }
  }
  throw new Error(`${most} presses of Tab did not lead to ${target}`);
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
