import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../../src/schemas/saved/bundle.ts';
import { readAll } from '../../../../src/state/read-files.ts';
import { savedAssessments } from './arbitraries.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/saved');
const kept = (name: string) => readFileSync(resolve(folder, name), 'utf8');
const text = kept('bundle-1.json');
const parts = JSON.parse(text) as Readonly<Record<string, unknown>>;
const madeAt = '2027-04-12T15:00:00.000Z';

function kinds(of: string): readonly string[] {
  return readAll(of).map((one) => (one.kind === 'refused' ? one.fault : one.kind));
}

describe('a bundle', () => {
  test('that is kept for good is opened, whatever formats lie in it', () => {
    const single = ['format-1.json', 'format-2.json', 'format-2-plan.json'].flatMap((name) =>
      readAll(kept(name)),
    );
    expect(readAll(text)).toEqual(single);
    expect(kinds(text)).toEqual(['opened', 'opened', 'opened']);
    expect(kinds(`\uFEFF${text}`)).toEqual(['opened', 'opened', 'opened']);
  });

  test('gives back what was put in: answers, plan and numbers', () => {
    fc.assert(
      fc.property(fc.array(savedAssessments, { maxLength: 5 }), (saved) => {
        const opened = saved.map((assessment) => ({ kind: 'opened', assessment }));
        expect(readAll(writeBundle(saved, madeAt))).toEqual(opened);
      }),
    );
  });

  test('keeps what is sound where one in it is not', () => {
    const assessments = parts['assessments'] as readonly object[];
    const spoilt = assessments.map((one, index) => (index === 1 ? { ...one, flow: 7 } : one));
    expect(kinds(JSON.stringify({ ...parts, assessments: spoilt }))).toEqual([
      'opened',
      'damaged',
      'opened',
    ]);
    expect(kinds(JSON.stringify({ ...parts, assessments: [null, 3, { format: 9 }] }))).toEqual([
      'damaged',
      'damaged',
      'newer',
    ]);
  });

  test.each([
    ['of a later version', { version: 2, assessments: 'elsewhere' }, 'newer'],
    ['of a version that never was', { version: 0 }, 'damaged'],
    ['without a version', { version: undefined }, 'damaged'],
    ['without assessments', { assessments: undefined }, 'damaged'],
    ['with something else for assessments', { assessments: {} }, 'damaged'],
  ])('%s is refused as a whole', (_, part, fault) => {
    expect(kinds(JSON.stringify({ ...parts, ...part }))).toEqual([fault]);
  });

  test('that is cut off, or another thing altogether, is judged like a single file', () => {
    expect(kinds(text.slice(0, -200))).toEqual(['cutOff']);
    expect(kinds('{"kind":"something-else"}')).toEqual(['foreign']);
    expect(kinds('')).toEqual(['cutOff']);
  });

  test('is never thrown about, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(['none', 'refused', 'read']).toContain(readBundle(value).kind);
        const within = { kind: 'loopcheck-bundle', version: 1, assessments: [value] };
        expect(readBundle(within).kind).toBe('read');
      }),
    );
  });
});
