import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { makePdf } from '../../../../src/report/pdf/make-pdf.ts';
import type { PdfOptions } from '../../../../src/report/pdf/pdf-options.ts';
import { findCarried } from '../../../../src/schemas/saved/pdf-carrier.ts';
import type { SavedAssessment } from '../../../../src/schemas/saved/saved-assessment.ts';
import { carriedOf, textInFile } from '../../../../src/state/file-text.ts';
import { readFile } from '../../../../src/state/read-file.ts';
import { savedAssessments } from '../../schemas/saved/arbitraries.ts';
import { expectSound } from './expect-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { answerSets, coverOf, reportOf, unwatched, usual } from './sample-reports.ts';

// Making and reading whole files takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = resolve(import.meta.dirname, '../../../fixtures/saved');
const kept = opened(readFileSync(resolve(folder, 'report-1.json'), 'utf8'));
const report = reportOf('sv', answerSets['mixed'] ?? new Map());
const onePage: PdfOptions = { form: 'onePage' };

async function pdfOf(saved: SavedAssessment | null, options: PdfOptions = onePage) {
  const cover = coverOf('sv', { carried: await carriedOf(saved) });
  const { blob } = await makePdf(report, cover, options, unwatched());
  return { blob, bytes: await blob.bytes() };
}

describe('a report that carries its assessment', () => {
  test('gives back whatever was saved, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(savedAssessments, async (assessment) => {
        const found = await textInFile((await pdfOf(assessment)).bytes);
        expect(found.kind === 'text' ? opened(found.text) : found).toEqual(assessment);
      }),
      { numRuns: 12 },
    );
  });

  test('is a sound report all the same, named to every reader', async () => {
    const { blob } = await pdfOf(kept, usual);
    const read = await readPdf(blob);
    expectSound(read);
    expect(read.info['Keywords']).toBe('loopcheck-report');
    expect(read.info['Title']).toContain(coverOf('sv').organisation);
  });

  test('is the same to the byte when made again', async () => {
    expect((await pdfOf(kept)).bytes).toEqual((await pdfOf(kept)).bytes);
  });

  test('has it before the pages, so that it is found in half a file too', async () => {
    const { bytes } = await pdfOf(kept, usual);
    const half = await textInFile(bytes.slice(0, bytes.length / 2));
    expect(half.kind === 'text' ? opened(half.text) : half).toEqual(kept);
  });

  test('says so where it was made without, and shows none of it', async () => {
    const { bytes } = await pdfOf(null);
    expect(await textInFile(bytes)).toEqual({ kind: 'refused', fault: 'pdfWithout' });
    expect((await pdfOf(kept)).bytes.length).toBeGreaterThan(bytes.length + 500);
  });

  test('says so where only its keywords are left, as they are after printing to a file', async () => {
    const { bytes } = await pdfOf(kept);
    const stripped = Buffer.from(bytes)
      .toString('latin1')
      .replace(/<x:xmpmeta[\s\S]*?end="r"\?>/, '');
    expect(await textInFile(Buffer.from(stripped, 'latin1'))).toEqual({
      kind: 'refused',
      fault: 'pdfLost',
    });
  });

  test('is none from here without any of it', async () => {
    const { blob } = await makePdf(report, coverOf('sv'), onePage, unwatched());
    expect(await findCarried(await blob.bytes())).toEqual({ kind: 'foreign' });
  });
});

describe('the report that every later version opens', () => {
  const path = resolve(folder, 'report-1.pdf');
  let bytes: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    if (process.env['WRITE_FIXTURES'] === 'yes') writeFileSync(path, (await pdfOf(kept)).bytes);
    bytes = Uint8Array.from(readFileSync(path));
  });

  test('gives what was saved', async () => {
    const found = await textInFile(bytes);
    expect(found.kind === 'text' ? opened(found.text) : found).toEqual(kept);
  });

  test('gives nothing else where it ends early or a letter is another', async () => {
    const whole = await findCarried(bytes);
    const expectSame = async (changed: Uint8Array) => {
      const found = await findCarried(changed);
      if (found.kind === 'carried') expect(found).toEqual(whole);
    };
    const place = fc.nat({ max: 9000 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        await expectSame(bytes.slice(0, at));
        await expectSame(bytes.with(at, (bytes[at] ?? 0) ^ flip));
      }),
      { numRuns: 600 },
    );
  });
});

function opened(text: string): SavedAssessment {
  const file = readFile(text);
  if (file.kind !== 'opened') throw new Error(`refused: ${file.fault}`);
  return file.assessment;
}
