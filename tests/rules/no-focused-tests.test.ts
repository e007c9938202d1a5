import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What leaves tests out, of Vitest and of Playwright. */
const leavesOut =
  /\.(only|skip|todo|fixme|fails|skipIf|runIf)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\s*[.(`]|\b(only|skip|todo|fixme|fails)\s*:\s*true/;

/** What would outlast a file and reach the next one, since files share what they import. */
const outlasts = /\bvi\.(mock|doMock|spyOn|stubGlobal|stubEnv|useFakeTimers|setSystemTime)\b/;

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx|js|mjs)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

describe('tests', () => {
  test('are there to be checked, of every kind', () => {
    const names = files.map((file) => relative(root, file));
    for (const folder of ['unit/', 'rules/', 'browser/']) {
      expect(names.some((name) => name.startsWith(folder))).toBe(true);
    }
    expect(names.length).toBeGreaterThan(30);
  });

  test('are none of them left out, and none is run alone', () => {
    expect(linesWith(leavesOut)).toEqual([]);
  });

  test('leave nothing behind for the next file', () => {
    expect(linesWith(outlasts)).toEqual([]);
    expect(outlasts.test(`${'vi'}.mock('./a.ts')`)).toBe(true);
    expect(outlasts.test(`${'vi'}.setConfig({})`)).toBe(false);
  });
});

function linesWith(wrong: RegExp): readonly string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        wrong.test(line) ? [`${relative(root, file)}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}

describe('the search for tests that are left out', () => {
  const dot = '.';
  test.each(['only', 'skip', 'todo', 'fixme', 'fails', 'skipIf', 'runIf'])('finds %s', (word) => {
    expect(leavesOut.test(`test${dot}${word}('a', () => {})`)).toBe(true);
    expect(leavesOut.test(`  describe${dot}${word}${dot}each([1])('a', () => {})`)).toBe(true);
    expect(leavesOut.test(`test${dot}${word}`)).toBe(true);
  });

  test('finds the short forms and the options', () => {
    for (const word of ['it', 'test', 'describe']) {
      expect(leavesOut.test(`${'x'}${word}('a', () => {})`)).toBe(true);
    }
    expect(leavesOut.test(`${'f'}it('a', () => {})`)).toBe(true);
    expect(leavesOut.test(`test('a', { ${'skip'}: true }, () => {})`)).toBe(true);
  });

  test.each([
    "test('only one', () => {})",
    "expect(outfit('a')).toBe(1)",
    'const skipped = 1',
    'result.skipped.length',
    'allowOnly: false',
  ])('leaves "%s" alone', (line) => {
    expect(leavesOut.test(line)).toBe(false);
  });
});
