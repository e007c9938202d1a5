import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportedFile } from '../../../src/state/export-file.ts';
import { readFile } from '../../../src/state/read-file.ts';
import { savedAssessments } from '../schemas/saved/arbitraries.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/saved');
const files = [
  'format-1.json',
  'format-1-full.json',
  'format-2.json',
  'format-2-plan.json',
  'report-1.json',
];
const text = readFileSync(resolve(folder, 'format-2.json'), 'utf8');
const parts = JSON.parse(text) as Readonly<Record<string, unknown>>;
const day = new Date(2026, 10, 23, 23, 59);

function fault(of: string): string {
  const result = readFile(of);
  return result.kind === 'refused' ? result.fault : result.kind;
}

describe('a file', () => {
  test.each(files)('%s that is kept for good is opened', (name) => {
    const kept = readFileSync(resolve(folder, name), 'utf8');
    expect(fault(kept)).toBe('opened');
    expect(fault(`\uFEFF${kept}`)).toBe('opened');
    expect(fault(`\r\n${kept.replaceAll('\n', '\r\n')}`)).toBe('opened');
  });

  test('that was exported is opened with everything in it', () => {
    fc.assert(
      fc.property(savedAssessments, (assessment) => {
        const opened = { kind: 'opened', assessment };
        expect(readFile(exportedFile(assessment, day).text)).toEqual(opened);
      }),
    );
  });

  test('that ends anywhere before its end is cut off', () => {
    const whole = text.trimEnd();
    for (let length = 0; length < whole.length; length += 1) {
      expect(fault(whole.slice(0, length))).toBe('cutOff');
    }
  });

  test('that ends anywhere before its end is cut off, whatever it holds', () => {
    fc.assert(
      fc.property(savedAssessments, fc.double({ min: 0, max: 0.999, noNaN: true }), (one, part) => {
        const whole = exportedFile(one, day).text.trimEnd();
        expect(fault(whole.slice(0, Math.floor(part * whole.length)))).toBe('cutOff');
      }),
    );
  });

  test.each<[string, string]>([
    ['without its format', JSON.stringify({ ...parts, format: undefined })],
    ['of a format that never was', JSON.stringify({ ...parts, format: 0 })],
    ['without its answers', JSON.stringify({ ...parts, answers: undefined })],
    ['with an answer that is none', text.replace('"value": 4', '"value": 6')],
    ['with a missing comma', text.replace(',', '')],
    ['with a missing quotation mark', text.replace('"asked"', 'asked"')],
    ['with a bracket too many', `${text}}`],
    ['with another file behind it', text + text],
    ['with bytes of something else in it', text.replace('"agenda"', '\u0000\ufffd')],
    ['with little left of it', '{"format":1,"answers":{}}'],
    ['without its ladder', JSON.stringify({ ...parts, ladder: undefined })],
    ['with a figure that is none', text.replace('"value": 2.5', '"value": "2.5"')],
    ['with a rating that is none', text.replace('[5, 4, 4, 3, 1]', '[5, 4, 4, 3, 0]')],
  ])('%s is damaged, unless it is whole', (_, spoilt) => {
    if (spoilt !== text) expect(fault(spoilt)).toBe('damaged');
  });

  test.each<[string, string]>([
    ['a list', '[1, 2, 3]'],
    ['a list that ends early', '[1, 2'],
    ['a word', '"loopcheck"'],
    ['a number', '12'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['a package', '{"name":"x","version":"1.0.0","dependencies":{}}'],
    ['a table', 'id;value\nagenda;4'],
    ['a letter', 'true to our word, we write'],
    ['a single letter', 't'],
    ['a page', '<!doctype html><title>Loopcheck</title>'],
    ['a report', '%PDF-1.4\n%\ufffd\ufffd'],
    ['a formatted text', '{\\rtf1\\ansi Hello}'],
    ['a style sheet', '{ color: red }'],
    ['something enormous', `{"a":"${'x'.repeat(4_000_000)}`],
  ])('that is %s is foreign', (_, other) => {
    expect(fault(other)).toBe('foreign');
  });

  test.each([3, 4, 99])('of format %d is of a later version', (format) => {
    expect(fault(JSON.stringify({ ...parts, format }))).toBe('newer');
    expect(fault(JSON.stringify({ format, everything: 'new' }))).toBe('newer');
  });

  test('is never thrown about, whatever it holds', () => {
    const starts = fc.constantFrom('', '{', '{"a":"', '{"format":2,', text.slice(0, 300));
    const rest = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(starts, rest, (start, end) => {
        expect(['cutOff', 'damaged', 'foreign', 'newer']).toContain(fault(start + end));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the name of an exported file', () => {
  const [assessment] = fc.sample(savedAssessments, { numRuns: 1, seed: 1 });
  if (assessment === undefined) throw new Error('no sample');

  test.each([
    ['Åsele Bröd AB', 'Hösten', 'loopcheck-asele-brod-ab-2026-11-23.json'],
    ['', 'Hösten', 'loopcheck-hosten-2026-11-23.json'],
    ['株式会社', 'Hösten', 'loopcheck-hosten-2026-11-23.json'],
    ['', '', 'loopcheck-2026-11-23.json'],
    ['Ελλάδα', '', 'loopcheck-2026-11-23.json'],
    ['Straße & Sønner', '', 'loopcheck-strasse-sonner-2026-11-23.json'],
    ['../../etc/passwd', '', 'loopcheck-etc-passwd-2026-11-23.json'],
  ])('of %j called %j is %s', (organisation, name, expected) => {
    const file = exportedFile({ ...assessment, name, profile: { organisation } }, day);
    expect(file.name).toBe(expected);
  });
});
