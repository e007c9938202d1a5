import { fileURLToPath } from 'node:url';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { browserArgs } from '../scripts/find-browser.ts';

const executablePath = process.env['CHROMIUM_PATH'];
/** The first of the two ports that the sites are served on; another run may hold the usual ones. */
const port = Number(process.env['TEST_PORT'] ?? 4401);
const jsonFile = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'];

const phoneTests = /\.phone\.spec\.ts$/;

const reporter: ReporterDescription[] = [['list']];
if (jsonFile !== undefined) {
  reporter.push(['json', { outputFile: jsonFile }]);
}

export default defineConfig({
  testDir: './browser',
  testMatch: /\.spec\.ts$/,
  outputDir: '../test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: 'off',
    launchOptions: {
      // Pages of one profile share a process, so that a new page need not wait for one to start.
      args: [...browserArgs, '--process-per-site'],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: phoneTests,
      use: { browserName: 'chromium', viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testMatch: phoneTests,
      use: {
        browserName: 'chromium',
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  webServer: [siteOn('dist', '/', port), siteOn('dist-sub', '/sub/path/', port + 1)],
});

function siteOn(folder: string, base: string, port: number) {
  return {
    command: `"${process.execPath}" scripts/serve-dist.ts ${folder} ${base} ${port}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  };
}
