import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installByApt, installByPlaywright } from './install-browser.ts';
import { installedBrowsers } from './installed-browsers.ts';

export const browserArgs: string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to run its sandbox as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The path of a Chromium that was proven to launch, installed for it if there is no other way. */
export async function findBrowser(): Promise<string> {
  const tried = new Map<string, string>();
  const found = (await firstThatLaunches(tried)) ?? (await installed(tried));
  if (found === undefined) {
    throw new Error(
      [
        'No Chromium or Chrome could be launched. Tried:',
        ...Array.from(tried, ([what, outcome]) => `  - ${what}: ${outcome}`),
        'Install Chrome or Chromium, or set CHROMIUM_PATH to the path of one.',
      ].join('\n'),
    );
  }
  return found;
}

async function installed(tried: Map<string, string>): Promise<string | undefined> {
  for (const install of [installByPlaywright, installByApt]) {
    for (const [what, outcome] of await install()) {
      tried.set(what, outcome);
    }
    const found = await firstThatLaunches(tried);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

async function firstThatLaunches(tried: Map<string, string>): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = [
    ...(named === undefined || named === '' ? [] : [named]),
    chromium.executablePath(),
    ...installedBrowsers(),
  ];
  for (const path of new Set(candidates)) {
    const problem = await launchProblem(path);
    if (problem === undefined) {
      return path;
    }
    tried.set(path, problem);
  }
  return undefined;
}

async function launchProblem(path: string): Promise<string | undefined> {
  if (!existsSync(path)) {
    return 'not there';
  }
  try {
    const browser = await chromium.launch({
      executablePath: path,
      args: browserArgs,
      timeout: 30_000,
    });
    await browser.close();
    return undefined;
  } catch (error) {
    const [firstLine = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return `does not launch (${firstLine})`;
  }
}
