import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What vitest wrote, or nothing when it wrote nothing readable. A test that did not run failed. */
export function readVitest(file: string): Counts | undefined {
  const report = readJson<VitestReport>(file);
  return (
    report && {
      passed: report.numPassedTests,
      failed:
        report.numFailedTests +
        report.numPendingTests +
        report.numTodoTests +
        report.testResults.filter(isBrokenFile).length,
    }
  );
}

/** The same for Playwright; what it could not even start is listed in its errors. */
export function readPlaywright(file: string): Counts | undefined {
  const report = readJson<PlaywrightReport>(file);
  return (
    report && {
      passed: report.stats.expected,
      failed:
        report.stats.unexpected + report.stats.flaky + report.stats.skipped + report.errors.length,
    }
  );
}

/** A runner that ran nothing, or failed without a failed test to show for it, failed once. */
export function settle(counts: Counts | undefined, exitCode: number): Counts {
  if (counts === undefined) {
    return { passed: 0, failed: 1 };
  }
  const { passed, failed } = counts;
  const silent = failed === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: silent ? 1 : failed };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

// A file that could not be loaded has failed without a failed test in it.
function isBrokenFile(file: VitestReport['testResults'][number]): boolean {
  return (
    file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')
  );
}

function readJson<T>(file: string): T | undefined {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
