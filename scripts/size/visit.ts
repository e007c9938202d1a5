import type { Browser, BrowserContext, Page } from 'playwright-core';
import { answerAll } from './answer-all.ts';
import { formats, type Locale, type Part } from './budgets.ts';
import { recordTraffic, type Traffic } from './traffic.ts';

/** What was fetched in one part of a visit, or why that is not known. */
export type Visited = Map<Part, string[] | Error>;

type Flow = 'quick' | 'full';

export async function visit(browser: Browser, siteUrl: string, locale: Locale): Promise<Visited> {
  const home = `${siteUrl}${locale}/`;
  const visited: Visited = new Map();

  /** A page that is only read. */
  const read = (part: Part, address: string) =>
    attempt(visited, part, browser, async (context) => {
      const { page, traffic } = await open(context, siteUrl);
      await page.goto(address);
      await hydrated(page);
      await traffic.settle();
      return traffic.take();
    });
  const questions = (flow: Flow) =>
    attempt(visited, flow, browser, async (context) => {
      const { page, traffic } = await open(context, siteUrl);
      await page.goto(`${home}${flow}/`);
      await hydrated(page);
      await firstRadioWorks(page);
      await traffic.settle();
      return traffic.take();
    });
  const result = (flow: Flow) =>
    attempt(visited, `${flow}Result`, browser, async (context) => {
      const finished = await finishAssessment(context, `${home}${flow}/`);
      const { page, traffic } = await open(context, siteUrl);
      await disableCache(context, page);
      await page.goto(finished);
      await hydrated(page);
      // Without this the page shown may be the one for visitors who have no result.
      await page.getByTestId('download-report').waitFor();
      await scrollToBottom(page);
      // A chart is fetched when its place comes into view; until it is drawn a word stands there.
      await page.waitForFunction(() => document.querySelector('.chart-state') === null);
      await traffic.settle();
      const fetched = traffic.take();
      visited.set(`${flow}Report`, await fetchedByReport(page, traffic).catch(toError));
      if (flow === 'full') await takeEveryFormat(visited, page, traffic);
      return fetched;
    });

  const numbers = () =>
    attempt(visited, 'numbers', browser, async (context) => {
      const { page, traffic } = await open(context, siteUrl);
      await page.goto(`${home}numbers/`);
      await hydrated(page);
      await traffic.settle();
      const fetched = traffic.take();
      visited.set('numbersCharts', await fetchedByLoop(page, traffic).catch(toError));
      return fetched;
    });

  /** With a plan that has begun, after the full questionnaire: the most that the page fetches. */
  const plan = () =>
    attempt(visited, 'plan', browser, async (context) => {
      await finishAssessment(context, `${home}full/`);
      const { page, traffic } = await open(context, siteUrl);
      await disableCache(context, page);
      await page.goto(`${home}plan/`);
      await hydrated(page);
      await page.getByTestId('plan-said').waitFor({ state: 'attached' });
      await traffic.settle();
      return traffic.take();
    });

  /** With something in it, whose level is told. */
  const listed = () =>
    attempt(visited, 'savedLevels', browser, async (context) => {
      await finishAssessment(context, `${home}quick/`);
      const { page, traffic } = await open(context, siteUrl);
      await disableCache(context, page);
      await page.goto(`${home}saved/`);
      await hydrated(page);
      await page.getByText('1 + 1 = ').last().waitFor();
      await traffic.settle();
      return traffic.take();
    });

  const comparison = () =>
    attempt(visited, 'comparison', browser, async (context) => {
      await finishAssessment(context, `${home}quick/`);
      const { page, traffic } = await open(context, siteUrl);
      await page.goto(`${home}privacy/`);
      const ids = await page.evaluate(layCopy);
      await disableCache(context, page);
      await traffic.settle();
      traffic.take();
      await page.goto(`${home}compare/#ids=${ids.join(',')}`);
      await hydrated(page);
      await page.getByTestId('download-comparison').waitFor();
      await traffic.settle();
      const fetched = traffic.take();
      visited.set('comparisonPdf', await fetchedByComparison(page, traffic).catch(toError));
      return fetched;
    });

  await read('landing', home);
  for (const flow of ['quick', 'full'] as const) {
    await questions(flow);
    await result(flow);
  }
  await numbers();
  await read('kpis', `${home}kpis/`);
  await read('charter', `${home}charter/`);
  await plan();
  await read('saved', `${home}saved/`);
  await listed();
  await read('compare', `${home}compare/`);
  await comparison();
  await read('print', `${home}print/`);
  await read('method', `${home}method/`);
  return visited;
}

async function attempt(
  visited: Visited,
  part: Part,
  browser: Browser,
  fetched: (context: BrowserContext) => Promise<string[]>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  visited.set(part, await fetched(context).catch(toError));
  await context.close();
}

async function open(
  context: BrowserContext,
  siteUrl: string,
): Promise<{ page: Page; traffic: Traffic }> {
  const page = await context.newPage();
  return { page, traffic: recordTraffic(page, siteUrl) };
}

async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}

async function firstRadioWorks(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const radio = document.querySelector<HTMLInputElement>('input[type=radio]');
    return radio !== null && !radio.disabled;
  });
}

async function finishAssessment(context: BrowserContext, start: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(start);
  await hydrated(page);
  await answerAll(page);
  const address = page.url();
  await page.close();
  return address;
}

async function disableCache(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

// In steps and with pauses, so that everything which waits to be seen is seen.
async function scrollToBottom(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const atBottom = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    do {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 150));
    } while (!atBottom());
  });
}

/** Nothing is drawn before there are numbers; an illustration brings some. */
async function fetchedByLoop(page: Page, traffic: Traffic): Promise<string[]> {
  await page.getByTestId('illustration').first().click();
  await page.locator('canvas').first().scrollIntoViewIfNeeded();
  await scrollToBottom(page);
  await page.waitForFunction(() => document.querySelector('.chart-state') === null);
  await traffic.settle();
  return traffic.take();
}

/** Each format fetches what none before it has: the dialog, then one after the other. */
async function takeEveryFormat(visited: Visited, page: Page, traffic: Traffic): Promise<void> {
  for (const format of formats) {
    visited.set(format, await fetchedByFormat(page, traffic, format).catch(toError));
  }
}

async function fetchedByFormat(
  page: Page,
  traffic: Traffic,
  format: (typeof formats)[number],
): Promise<string[]> {
  const button = page.getByTestId(format === 'dialog' ? 'all-formats' : `take-${format}`);
  await button.click();
  await traffic.settle();
  if (format === 'dialog') await page.getByRole('dialog').waitFor();
  else await page.waitForFunction(isMade, `take-${format}`);
  await traffic.settle();
  const fetched = traffic.take();
  // What cannot be made fetches nothing, and would weigh nothing.
  if (fetched.length === 0) throw new Error(`nothing was fetched for ${format}`);
  return fetched;
}

/** Runs in the page: true once a format is made, or could not be. */
function isMade(id: string): boolean {
  const button = document.querySelector(`[data-testid="${id}"]`);
  return button !== null && button.getAttribute('aria-disabled') !== 'true';
}

function fetchedByReport(page: Page, traffic: Traffic): Promise<string[]> {
  return fetchedByDownload(page, traffic, 'download-report');
}

function fetchedByComparison(page: Page, traffic: Traffic): Promise<string[]> {
  return fetchedByDownload(page, traffic, 'download-comparison');
}

async function fetchedByDownload(page: Page, traffic: Traffic, id: string): Promise<string[]> {
  const button = page.getByTestId(id);
  await button.focus();
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await Promise.all([download, button.click()]);
  await traffic.settle();
  return traffic.take();
}

/** Runs in the page: lays a copy beside what is saved, and returns the ids of both. */
function layCopy(): string[] {
  const found = Object.entries(localStorage).find(([key]) => key.includes('assessment:'));
  if (found === undefined) throw new Error('nothing is saved');
  const [key, text] = found as [string, string];
  const id = key.slice(key.indexOf('assessment:') + 'assessment:'.length);
  localStorage.setItem(key.replace(id, 'copy'), text.replace(id, 'copy'));
  return [id, 'copy'];
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
