import { join } from 'node:path';
import { buildSite, rootSite, subPathSite } from '../build-site.ts';
import { findBrowser } from '../find-browser.ts';
import { runFile, runScript, runTool } from '../run.ts';
import { type Counts, readPlaywright, readVitest, settle } from './results.ts';

export interface Runner {
  readonly name: string;
  /** `folder` is a place for result files, deleted afterwards. */
  run(folder: string): Promise<Counts>;
}

let built = false;

/** In the order they run in: the cheap ones first, and the build before what needs a site. */
export const runners: readonly Runner[] = [
  { name: 'type check', run: async () => one(await runScript('check', quietly)) },
  { name: 'lint', run: async () => one(await runScript('lint', quietly)) },
  { name: 'format', run: async () => one(await runScript('format', quietly)) },
  { name: 'build', run: build },
  { name: 'unit tests', run: unitTests },
  { name: 'browser tests', run: browserTests },
  { name: 'size', run: size },
];

// Ends what hangs. On a machine half as fast a stage may take twice its usual nine minutes.
const timeLimit = { timeLimitMs: 30 * 60_000 };
const quietly = { ...timeLimit, env: { ASTRO_TELEMETRY_DISABLED: '1' } };
const failedOnce: Counts = { passed: 0, failed: 1 };

async function build(): Promise<Counts> {
  // Both, even if the first fails: the second may fail for a reason of its own.
  const codes = [await buildSite(rootSite), await buildSite(subPathSite)];
  built = codes.every((code) => code === 0);
  return one(built ? 0 : 1);
}

async function unitTests(folder: string): Promise<Counts> {
  const file = join(folder, 'unit.json');
  const code = await runTool(
    'vitest',
    [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    timeLimit,
  );
  return settle(readVitest(file), code);
}

async function browserTests(folder: string): Promise<Counts> {
  if (!built) {
    return withoutSite();
  }
  const file = join(folder, 'browser.json');
  try {
    const env = { CHROMIUM_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const args = ['test', '--config', 'tests/playwright.config.ts'];
    const code = await runTool('@playwright/test', args, { ...timeLimit, env });
    return settle(readPlaywright(file), code);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return failedOnce;
  }
}

async function size(): Promise<Counts> {
  return built ? one(await runFile('size.ts', [], timeLimit)) : withoutSite();
}

function withoutSite(): Counts {
  console.error('Not run: the build failed, so there is no site to try.');
  return failedOnce;
}

function one(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : failedOnce;
}
