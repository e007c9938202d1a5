import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

export interface Traffic {
  /** The addresses fetched since the last call, each only the first time it is seen. */
  take(): string[];
  /** Resolves when nothing has been fetched for a while. */
  settle(): Promise<void>;
}

/** Notes what a page fetches from the site. */
export function recordTraffic(page: Page, siteUrl: string): Traffic {
  // A set, because a browser with a cache fetches each file once, and the measured ones have none.
  const seen = new Set<string>();
  let fresh: string[] = [];
  let pending = 0;
  let lastEvent = Date.now();

  page.on('request', () => {
    pending += 1;
    lastEvent = Date.now();
  });
  const ended = () => {
    pending -= 1;
    lastEvent = Date.now();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  page.on('response', (response) => {
    const url = response.url();
    const redirected = response.status() >= 300 && response.status() < 400;
    if (url.startsWith(siteUrl) && !redirected && !seen.has(url)) {
      seen.add(url);
      fresh.push(url);
    }
  });

  return {
    take() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    async settle() {
      const giveUp = Date.now() + limitMs;
      while (pending > 0 || Date.now() - lastEvent < quietMs) {
        if (Date.now() > giveUp) {
          throw new Error('the page does not stop fetching');
        }
        await sleep(50);
      }
    },
  };
}

const quietMs = 1_000;
const limitMs = 30_000;
