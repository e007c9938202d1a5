import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repoRoot = fileURLToPath(new URL('..', import.meta.url));

export interface RunOptions {
  /** Added to the environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly timeLimitMs?: number;
}

const timedOut = 124;

/** Runs a command with its output shown; resolves to its exit code and never rejects. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: repoRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    let overtime = false;
    let stoppedBy: NodeJS.Signals | undefined;
    const timer = setTimeout(() => {
      overtime = true;
      child.kill();
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    }, options.timeLimitMs ?? noLimitMs);
    const passOn = (signal: NodeJS.Signals) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);

    const done = (code: number) => {
      clearTimeout(timer);
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
      if (stoppedBy !== undefined) {
        process.exit(128 + constants.signals[stoppedBy]);
      }
      resolve(overtime ? timedOut : code);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      done(127);
    });
    child.once('exit', (code, signal) => {
      done(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/** Runs the command-line tool of an installed package with this same Node. */
export function runTool(
  packageName: 'astro' | 'vitest' | '@playwright/test',
  args: readonly string[],
  options?: RunOptions,
): Promise<number> {
  return run(process.execPath, [toolFile(packageName), ...args], options);
}

/** Runs an entry of the scripts in package.json. */
export function runScript(name: string, options?: RunOptions): Promise<number> {
  const npm = process.env['npm_execpath'];
  return npm === undefined
    ? run('npm', ['run', '--silent', name], options)
    : run(process.execPath, [npm, 'run', '--silent', name], options);
}

/** Runs another script of this folder. */
export function runFile(file: string, args: readonly string[], options?: RunOptions) {
  return run(process.execPath, [join(repoRoot, 'scripts', file), ...args], options);
}

// The longest time a timer can be set to.
const noLimitMs = 2 ** 31 - 1;

// The entry in node_modules/.bin is a shell script on Windows; the file behind it is not.
function toolFile(packageName: string): string {
  const manifest = join(repoRoot, 'node_modules', packageName, 'package.json');
  const { bin }: { bin: Record<string, string> } = JSON.parse(readFileSync(manifest, 'utf8'));
  const [file] = Object.values(bin);
  if (file === undefined) {
    throw new Error(`${packageName} has no command-line tool.`);
  }
  return join(dirname(manifest), file);
}
