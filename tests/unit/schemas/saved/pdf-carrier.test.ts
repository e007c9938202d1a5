import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../../src/schemas/saved/crc32.ts';
import {
  carrierMark,
  findCarried,
  sealedWithout,
  sealForPdf,
} from '../../../../src/schemas/saved/pdf-carrier.ts';
import { writeSaved } from '../../../../src/schemas/saved/saved-file.ts';
import { savedAssessments } from './arbitraries.ts';

const ends = '\n%%EOF\n';

function pdf(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    ['%PDF-1.7\n', ...parts].map((part) => Buffer.from(part as string, 'latin1')),
  );
}

/** A stream as other programs write it: packed, with a line break before its end. */
function packed(facts: string, content: string) {
  return pdf(
    `4 0 obj\n<<${facts}/Filter/FlateDecode>>\nstream\r\n`,
    deflateSync(Buffer.from(content, 'latin1')),
    '\nendstream\nendobj\n',
    ends,
  );
}

async function found(bytes: Uint8Array) {
  return findCarried(bytes);
}

describe('what a PDF carries', () => {
  test('is given back as it was, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(savedAssessments, async (assessment) => {
        const text = writeSaved(assessment);
        const carried = await found(pdf(await sealForPdf(text), ends));
        expect(carried).toEqual({ kind: 'carried', text });
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await found(pdf(await sealForPdf(text), ends))).toEqual({ kind: 'carried', text });
      }),
    );
  });

  test('is found where another program has packed it, or broken its lines', async () => {
    const sealed = await sealForPdf('{"a":1}');
    const carried = { kind: 'carried', text: '{"a":1}' };
    expect(await found(packed('/Type/Metadata/Subtype/XML', sealed))).toEqual(carried);
    expect(await found(packed('/Type/ObjStm/N 1/First 4', `4 0 ${sealed}`))).toEqual(carried);
    const broken = sealed.replace(/([\w+/]{9})(?=[\w+/=]+:end)/, '$1\n  ');
    expect(await found(pdf(broken, ends))).toEqual(carried);
  });

  test('is the last of several, since programs add to a file at its end', async () => {
    const [one, two] = [await sealForPdf('one'), await sealForPdf('two')];
    expect(await found(pdf(one, ends, two, ends))).toEqual({ kind: 'carried', text: 'two' });
    const spoilt = two.replace(/:[0-9a-f]{8}:/, ':00000000:');
    expect(await found(pdf(one, ends, spoilt, ends))).toEqual({ kind: 'carried', text: 'one' });
  });

  test.each<[string, string, string]>([
    ['made without', sealedWithout + ends, 'without'],
    ['with its mark alone', `/Keywords (${carrierMark})${ends}`, 'lost'],
    [
      'with its mark alone, in letters of two bytes',
      `/Keywords (\xfe\xff${[...carrierMark].map((letter) => `\0${letter}`).join('')})${ends}`,
      'lost',
    ],
    ['with another length', `${carrierMark}:1:4:00000000:AAAA:end${ends}`, 'damaged'],
    ['with no end', `${carrierMark}:1:4:00000000:AAAA`, 'cutOff'],
    ['that ends after the mark', carrierMark, 'cutOff'],
    ['of a later version', `${carrierMark}:2:something else:end${ends}`, 'newer'],
    ['of somebody else', `/Producer (Another)${ends}`, 'foreign'],
    ['with nothing in it', '', 'foreign'],
  ])('%s: %s', async (_, content, kind) => {
    expect(await found(pdf(content))).toEqual({ kind });
  });

  test('is nothing else where a letter is another or the file ends early', async () => {
    const text = writeSaved(fc.sample(savedAssessments, { numRuns: 1, seed: 7 })[0] as never);
    const bytes = pdf(await sealForPdf(text), ends);
    for (let at = 0; at < bytes.length; at += 3) {
      for (const changed of [bytes.with(at, (bytes[at] ?? 0) ^ 1), bytes.subarray(0, at)]) {
        const carried = await found(changed);
        if (carried.kind === 'carried') expect(carried.text).toBe(text);
      }
    }
  });

  test('is never more than a page can hold', async () => {
    const bomb = packed('/Type/ObjStm', `${' '.repeat(40_000_000)}${carrierMark}`);
    expect(await found(bomb)).toEqual({ kind: 'foreign' });
  });

  test('never throws, whatever the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await found(bytes)).kind).toBe('foreign');
      }),
    );
  });
});

test('the checksum is the one that everybody knows', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
