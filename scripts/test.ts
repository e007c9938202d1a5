import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from './table.ts';
import type { Counts } from './test/results.ts';
import { type Runner, runners } from './test/runners.ts';

interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
}

const folder = mkdtempSync(join(tmpdir(), 'test-results-'));
const outcomes: Outcome[] = [];
for (const runner of runners) {
  const outcome = await runOne(runner);
  console.log(`\n${outcome.name}: ${sumLine(outcome)} (${outcome.seconds.toFixed(1)} s)`);
  outcomes.push(outcome);
}
rmSync(folder, { recursive: true, force: true });

const total = {
  passed: outcomes.reduce((count, { passed }) => count + passed, 0),
  failed: outcomes.reduce((count, { failed }) => count + failed, 0),
};
heading('Summary');
console.log(
  table([
    ['', 'passed', 'failed', 'seconds'],
    ...outcomes.map(({ name, passed, failed, seconds }) => [
      name,
      String(passed),
      String(failed),
      seconds.toFixed(1),
    ]),
  ]),
);
console.log(`\n${sumLine(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runOne(runner: Runner): Promise<Outcome> {
  heading(runner.name);
  const start = performance.now();
  const counts = await runner.run(folder).catch((error: unknown): Counts => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  return { name: runner.name, seconds: (performance.now() - start) / 1000, ...counts };
}

function heading(text: string): void {
  console.log(`\n=== ${text} ===\n`);
}

function sumLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
