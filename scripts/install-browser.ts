import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool } from './run.ts';

/** What was tried, and how it went. */
export type Attempt = readonly [what: string, outcome: string];

export async function installByPlaywright(): Promise<Attempt[]> {
  console.log('No browser found: trying `playwright install chromium` (3 minutes at most).');
  const code = await runTool('@playwright/test', ['install', 'chromium'], {
    timeLimitMs: 3 * minute,
  });
  return [['playwright install chromium', outcome(code)]];
}

/** On Debian and Ubuntu, where root can install packages without asking anyone. */
export async function installByApt(): Promise<Attempt[]> {
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) {
    return [];
  }
  console.log('No browser found: trying to install Chromium with apt-get.');
  const attempts = [await aptGet(['update'])];
  for (const name of ['chromium', 'chromium-browser']) {
    const attempt = await aptGet(['install', '-y', '--no-install-recommends', name]);
    attempts.push(attempt);
    if (attempt[1] === done) {
      break;
    }
  }
  return attempts;
}

const minute = 60_000;
const done = 'done';

async function aptGet(args: readonly string[]): Promise<Attempt> {
  const code = await run('apt-get', args, {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    timeLimitMs: 10 * minute,
  });
  return [`apt-get ${args.join(' ')}`, outcome(code)];
}

function outcome(code: number): string {
  return code === 0 ? done : `failed with code ${code}`;
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, program)));
}
