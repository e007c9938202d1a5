import { describe, expect, test } from 'vitest';
import { makePdf } from '../../../../src/report/pdf/make-pdf.ts';
import { page } from '../../../../src/report/pdf/paper.ts';
import { type Chart, figuresOf, type Report } from '../../../../src/report/report.ts';
import { expectSound } from './expect-pdf.ts';
import { type LoggedPage, type Written, written } from './pen-log.ts';
import { randomReport } from './random-reports.ts';
import { readPdf } from './read-pdf.ts';
import { coverOf, unwatched, usual } from './sample-reports.ts';

const languages = ['sv', 'en'] as const;
const reportsEach = 200;
const batch = 20;

describe.each(languages)('random reports in %s', (locale) => {
  const batches = Array.from({ length: reportsEach / batch }, (_, index) => index * batch + 1);
  test.each(batches)(
    'from seed %i',
    (from) => {
      for (let seed = from; seed < from + batch; seed++) {
        const { report, flow, noted, said, tasks } = randomReport(locale, seed);
        const { pages } = written(report, coverOf(locale, given(seed)), usual);
        try {
          const [least, most] =
            flow === 'quick' ? [5, 6] : [10, (noted ? 18 : 16) + (said ? 8 : 0)];
          expect(pages.length).toBeGreaterThanOrEqual(least);
          expect(pages.length).toBeLessThanOrEqual(most + Math.ceil(tasks / 3));
          for (const [index, sheet] of pages.entries()) {
            expectInside(sheet);
            expectApart(sheet);
            expectClean(sheet);
            expectHeadingsHead(sheet);
            if (index > 1) expectFilled(sheet, pages[index + 1]);
          }
          expectFigures(pages, report);
        } catch (error) {
          throw new Error(`seed ${seed}: ${String(error)}`);
        }
      }
    },
    60_000,
  );

  test('weigh little on average, and are the same to the byte when made again', async () => {
    let [bytes, pages] = [0, 0];
    for (let seed = 1; seed <= 16; seed++) {
      const { report } = randomReport(locale, seed);
      const cover = coverOf(locale, given(seed));
      const file = await makePdf(report, cover, usual, unwatched());
      bytes += file.blob.size;
      pages += file.pages;
      if (seed % 8 > 1) continue;
      const again = await makePdf(report, cover, usual, unwatched());
      expect(await again.blob.bytes()).toEqual(await file.blob.bytes());
      const read = await readPdf(file.blob);
      expectSound(read);
      const logged = written(report, cover, usual);
      for (const [index, sheet] of read.pages.entries()) {
        const texts = logged.pages[index]?.texts.map(({ text }) => text) ?? [];
        expect(joined(sheet.texts.map(({ text }) => text))).toBe(joined(texts));
      }
    }
    expect(bytes / pages).toBeLessThan(8000);
  }, 60_000);
});

function joined(texts: readonly string[]): string {
  return texts.join('').replace(/\s/g, '');
}

function given(seed: number) {
  const note =
    seed % 3 === 0 ? 'Vi svarade tillsammans i november.\nLäs sidan 2 först. '.repeat(7) : '';
  return { note, preparedFor: seed % 2 === 0 ? 'Styrelsen, 3 december 2026' : '' };
}

/** Every piece of text lies within the margins, heads and feet on the page. */
function expectInside({ texts }: LoggedPage): void {
  const beyond = texts.filter(
    ({ x, width, top, baseline }) =>
      x < page.left - 0.05 ||
      x + width > page.right + 0.05 ||
      top < 8 ||
      baseline > page.height - 8,
  );
  expect(beyond).toEqual([]);
}

/** No piece of text lies on another. */
function expectApart({ texts }: LoggedPage): void {
  const sorted = texts.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.top - b.top);
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.top >= one.baseline) break;
      const apart = other.x >= one.x + one.width - 0.05 || one.x >= other.x + other.width - 0.05;
      if (!apart) expect([one.text, other.text]).toEqual(['apart', one, other]);
    }
  }
}

const unfinished = /undefined|NaN|Infinity|\[object|[{}]/;
const key = /^[a-z]+(?:\.[a-z][A-Za-z]+)+$/;

/** Nothing unfilled, no key instead of its text; addresses are cut where they must. */
function expectClean({ texts }: LoggedPage): void {
  for (const { text, roles } of texts) {
    expect(text).not.toMatch(unfinished);
    if (!roles.includes('Link') && !roles.includes('TD')) expect(text).not.toMatch(key);
  }
}

const levels: readonly string[] = ['H1', 'H2', 'H3'];

function levelOf({ roles }: Written): number {
  return 1 + Math.max(...roles.map((role) => levels.indexOf(role)), -1);
}

/** Below each heading, on the same page, stands what it heads. */
function expectHeadingsHead({ texts }: LoggedPage): void {
  const read = texts.filter(({ roles }) => !roles.includes('Artifact'));
  for (const [index, one] of read.entries()) {
    const level = levelOf(one);
    if (level === 0) continue;
    const next = read.slice(index + 1).find((other) => levelOf(other) !== level);
    if (next === undefined) expect(one.text).toBe('followed');
    else if (levelOf(next) > 0) expect(levelOf(next)).toBeGreaterThan(level);
  }
}

/** At least a third of a page is used, unless a chapter ends there. */
function expectFilled({ texts }: LoggedPage, next: LoggedPage | undefined): void {
  if (next === undefined) return;
  const opens = next.texts.find(({ roles }) => !roles.includes('Artifact'));
  if (opens?.roles.includes('H1')) return;
  const body = texts.filter(({ roles }) => !roles.includes('Artifact') || roles.includes('Table'));
  const lowest = Math.max(...body.map(({ baseline }) => baseline));
  expect(lowest - page.top).toBeGreaterThan((page.bottom - page.top) / 3);
}

/** Every figure that is shown reads as the report has it. */
function expectFigures(pages: readonly LoggedPage[], report: Report): void {
  const texts = joined(pages.flatMap((sheet) => sheet.texts.map(({ text }) => text)));
  for (const section of report.sections) {
    for (const { text, note } of figuresOf(section)) {
      expect(texts).toContain(joined([text]));
      expect(texts).toContain(joined([note]));
    }
    for (const block of section.blocks) {
      if (block.kind !== 'chart') continue;
      for (const text of shownIn(block)) expect(texts).toContain(joined([text]));
    }
  }
}

/** The figures that stand in a picture or in the table below it. */
function shownIn(chart: Chart): readonly string[] {
  switch (chart.form) {
    case 'field':
    case 'lines':
      return chart.table.rows.flat().map(({ text }) => text);
    case 'radar':
      return chart.spokes.map(({ text }) => text);
    case 'ring':
      return chart.stations.flatMap(({ text, outside }) =>
        outside === null ? [text] : [text, outside.text],
      );
    case 'ladder':
      return chart.groups.map(({ text }) => text);
    default:
      return chart satisfies never;
  }
}
