import { buildSite, isBuilt, rootSite, subPathSite } from './build-site.ts';
import { findBrowser } from './find-browser.ts';
import { runTool } from './run.ts';

process.exitCode = await browserTests(process.argv.slice(2));

async function browserTests(args: readonly string[]): Promise<number> {
  for (const site of [rootSite, subPathSite]) {
    if (isBuilt(site)) {
      console.log(`Using the site in ${site.outDir} as it is; delete it to have it built anew.`);
      continue;
    }
    const code = await buildSite(site);
    if (code !== 0) {
      return code;
    }
  }
  try {
    const env = { CHROMIUM_PATH: await findBrowser() };
    return await runTool(
      '@playwright/test',
      ['test', '--config', 'tests/playwright.config.ts', ...args],
      { env },
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
