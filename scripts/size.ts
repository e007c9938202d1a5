import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { rootSite } from './build-site.ts';
import { browserArgs, findBrowser } from './find-browser.ts';
import { repoRoot } from './run.ts';
import { type Budget, budgets, type Locale, locales } from './size/budgets.ts';
import { type Visited, visit } from './size/visit.ts';
import { sum, type Weight, weigh } from './size/weight.ts';
import { startStaticServer } from './static-server.ts';
import { table } from './table.ts';

const notReached = new Error('the part before it failed');

interface Line {
  readonly budget: Budget;
  readonly measured: Weight[] | Error;
}

try {
  const lines = await measure();
  print(lines);
  process.exitCode = lines.every(isKept) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function measure(): Promise<Line[]> {
  const root = join(repoRoot, rootSite.outDir);
  const server = await startStaticServer({ root, base: rootSite.base, port: 0 });
  try {
    const visits = await visitAll(server.url);
    return await Promise.all(
      budgets.map(async (budget) => {
        const fetched = visits.get(budget.locale)?.get(budget.part) ?? notReached;
        return { budget, measured: fetched instanceof Error ? fetched : await weigh(fetched) };
      }),
    );
  } finally {
    await server.close();
  }
}

async function visitAll(siteUrl: string): Promise<Map<Locale, Visited>> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  try {
    // Most of a visit is waiting for the page to be quiet, so the languages wait together.
    const visits = locales.map(
      async (locale) => [locale, await visit(browser, siteUrl, locale)] as const,
    );
    return new Map(await Promise.all(visits));
  } finally {
    await browser.close();
  }
}

function isKept({ budget, measured }: Line): boolean {
  return (
    !(measured instanceof Error) &&
    (budget.limit === null || sum(measured, budget.what) <= budget.limit)
  );
}

function print(lines: readonly Line[]): void {
  console.log(
    'Downloads in kB (1 kB = 1000 bytes), as sent: text in brotli, fonts and images as is\n',
  );
  console.log(table([['name', '', 'measured', 'limit', 'spare', ''], ...lines.map(toRow)], 2));
  for (const line of lines.filter((each) => !isKept(each))) {
    console.log(`\n${line.budget.name}, ${line.budget.what}:`);
    console.log(
      line.measured instanceof Error
        ? `  not measured: ${line.measured.message.split('\n')[0]}`
        : heaviest(line.measured, line.budget.what),
    );
  }
}

function toRow(line: Line): string[] {
  const { budget, measured } = line;
  const limit = budget.limit === null ? '-' : kB(budget.limit);
  if (measured instanceof Error) {
    return [budget.name, budget.what, '?', limit, '', 'NOT MEASURED'];
  }
  const bytes = sum(measured, budget.what);
  const spare = budget.limit === null ? '-' : kB(budget.limit - bytes);
  return [budget.name, budget.what, kB(bytes), limit, spare, isKept(line) ? '' : 'OVER'];
}

function heaviest(weights: readonly Weight[], what: Budget['what']): string {
  return table(
    weights
      .filter(({ isScript }) => what === 'total' || isScript)
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ url, bytes }) => [`  ${new URL(url).pathname}`, kB(bytes)]),
  );
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
