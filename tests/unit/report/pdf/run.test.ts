import { describe, expect, test, vi } from 'vitest';
import { makePdf, previewPage } from '../../../../src/report/pdf/make-pdf.ts';
import { page } from '../../../../src/report/pdf/paper.ts';
import { chapterIds, type PdfOptions } from '../../../../src/report/pdf/pdf-options.ts';
import { expectSound, expectWhole, made } from './expect-pdf.ts';
import { readPdf, textsOf } from './read-pdf.ts';
import {
  answerSets,
  coverOf,
  fullAnswerSets,
  fullReportOf,
  reportOf,
  unwatched,
  usual,
} from './sample-reports.ts';

// Making and reading whole files takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const full = fullReportOf('sv', fullAnswerSets['loud'] ?? new Map());
const quick = reportOf('en', answerSets['mixed'] ?? new Map());
const alone: PdfOptions = { form: 'onePage' };

describe('a run', () => {
  test('tells how much is done, ever more, and pauses in between', async () => {
    const shares: number[] = [];
    let pauses = 0;
    await makePdf(full, coverOf('sv'), usual, {
      onProgress: (share) => shares.push(share),
      pause: async () => {
        pauses++;
      },
      signal: new AbortController().signal,
    });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const leaps = shares.slice(1).map((share, index) => share - (shares[index] ?? 0));
    expect(Math.max(...leaps)).toBeLessThan(0.15);
    expect(pauses).toBeGreaterThan(2);
  });

  test.each([0, 0.2, 0.6, 0.9])('stops where it was stopped, after %s', async (when) => {
    const stop = new AbortController();
    const run = {
      onProgress: (share: number) => {
        if (share >= when) stop.abort();
      },
      pause: () => Promise.resolve(),
      signal: stop.signal,
    };
    await expect(makePdf(full, coverOf('sv'), usual, run)).rejects.toMatchObject({
      name: 'AbortError',
    });
    const [one, other] = await Promise.all(
      [1, 2].map(() => makePdf(quick, coverOf('en'), usual, unwatched())),
    );
    expect(await one?.blob.bytes()).toEqual(await other?.blob.bytes());
  });
});

describe('one page for the board', () => {
  const note = 'First what I think.\n\nThen, ελληνικά and 株式, what I ask. '
    .repeat(10)
    .slice(0, 600);

  test.each([
    ['', ''],
    ['The board', note],
  ])('is one page, for %s', async (preparedFor, words) => {
    const cover = coverOf('sv', { preparedFor, note: words });
    const { read, pages } = await made(full, cover, alone);
    expect(pages).toBe(1);
    const text = textsOf(read.pages);
    expect(text).toContain('23 november 2026');
    expect(text).toContain(cover.organisation);
    if (words !== '') expect(text.replaceAll(' ', '')).toContain('Firstwhat');
  });

  test('the sender’s words stand on the second page of the report, too', async () => {
    const { read } = await made(full, coverOf('sv', { note }));
    expectSound(read);
    expect(textsOf(read.pages.slice(1, 2))).toContain('First what I think.');
  });
});

describe('chapters', () => {
  test('all of them give the account of every figure', async () => {
    const { read } = await made(full, coverOf('sv'), { form: 'report', chapters: chapterIds });
    expectSound(read);
    expectWhole(read, full, true);
  });

  test('none leaves cover and the page that stands alone', async () => {
    const { read, pages } = await made(full, coverOf('sv'), { form: 'report', chapters: [] });
    expect(pages).toBe(2);
    expect(read.outline).toHaveLength(1);
  });
});

describe('the preview', () => {
  test.each([
    ['the cover', usual],
    ['the one page', alone],
  ])('has the texts of the file at their places: %s', async (_, options) => {
    const cover = coverOf('sv', { note: 'Läs det här.', preparedFor: 'Styrelsen' });
    const picture = await previewPage(full, cover, options);
    const { blob } = await makePdf(full, cover, options, unwatched());
    const [sheet] = (await readPdf(blob)).pages;
    const shown = picture.shapes.filter((shape) => shape.kind === 'text');
    expect(
      shown
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(textsOf(sheet === undefined ? [] : [sheet]).replace(/\s/g, ''));
    for (const text of sheet?.texts ?? []) {
      const [x, y] = [(text.left * 25.4) / 72, page.height - (text.baseline * 25.4) / 72];
      const same = shown.filter(
        (shape) => Math.abs(shape.x - x) < 0.1 && Math.abs(shape.y - y) < 0.1,
      );
      expect(same.length).toBeGreaterThan(0);
    }
    expect(picture.shapes.some(({ kind }) => kind === 'path')).toBe(true);
    expect(JSON.stringify(picture)).not.toMatch(/NaN|undefined/);
  });
});
