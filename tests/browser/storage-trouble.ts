import type { Page } from '@playwright/test';

/** The browser lets pages neither read nor write: the very name of the storage throws. */
export async function forbidStorage(page: Page) {
  await page.context().addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}

/** The browser lets pages read, but has no room for anything new. */
export async function fillStorage(page: Page) {
  await page.context().addInitScript(refuseWrites);
}

/** The room runs out while the page is open. */
export async function fillStorageNow(page: Page) {
  await page.evaluate(refuseWrites);
  await fillStorage(page);
}

function refuseWrites() {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}
