import type { Page } from '@playwright/test';

/** Holds back every script file of the site until the gate is opened. */
export interface ScriptGate {
  /** Lets through what waits, and everything after it. */
  open(): void;
  /** How many scripts have asked to come in. */
  waiting(): number;
}

/** Shuts the gate. Call before the page is opened. */
export async function shutScriptGate(page: Page): Promise<ScriptGate> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let asked = 0;
  await page.route(/\/_astro\/[^?]*\.js/, async (route) => {
    asked += 1;
    await promise;
    await route.continue();
  });
  return { open: resolve, waiting: () => asked };
}
