import type { BrowserContext } from '@playwright/test';
import { isTransitionNoise } from './transition-noise.ts';

/** What was seen while the pages of a context ran. */
export interface Watch {
  /** Every address that was asked for. */
  readonly requests: readonly string[];
  /** Addresses outside the origin. */
  readonly foreign: readonly string[];
  /** Answers of 400 and above, and requests that failed. */
  readonly failed: readonly string[];
  /** Console errors and warnings, and violations of the security policy. */
  readonly complaints: readonly string[];
}

const violation = 'security policy violation:';

/** Listens to everything that a context fetches and says. Call before the first page is opened. */
export async function watch(context: BrowserContext, site: string | undefined): Promise<Watch> {
  const { origin } = new URL(site ?? 'no site');
  const seen = {
    requests: [] as string[],
    foreign: [] as string[],
    failed: [] as string[],
    complaints: [] as string[],
  };
  context.on('request', (request) => {
    const url = request.url();
    seen.requests.push(url);
    if (!isLocal(url, origin)) seen.foreign.push(url);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.status()} ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    seen.failed.push(`${request.failure()?.errorText ?? 'failed'} ${request.url()}`);
  });
  context.on('console', (message) => {
    const wrong = message.type() === 'error' || message.type() === 'warning';
    if (wrong && !isTransitionNoise(message.text())) seen.complaints.push(message.text());
  });
  await context.addInitScript((label) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(label, event.effectiveDirective, event.blockedURI);
    });
  }, violation);
  return seen;
}

function isLocal(url: string, origin: string): boolean {
  return (
    url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:${origin}`)
  );
}
