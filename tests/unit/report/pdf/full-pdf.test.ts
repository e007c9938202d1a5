import { beforeAll, describe, expect, test } from 'vitest';
import { pdfEn } from '../../../../src/i18n/words/pdf.en.ts';
import { pdfSv } from '../../../../src/i18n/words/pdf.sv.ts';
import { makePdf } from '../../../../src/report/pdf/make-pdf.ts';
import { page } from '../../../../src/report/pdf/paper.ts';
import type { Report, Section } from '../../../../src/report/report.ts';
import { expectOnePageSummary, expectSound, expectWhole, isForFiles, made } from './expect-pdf.ts';
import { fullReport } from './full-report.ts';
import type { ReadPage, ReadPdf } from './read-pdf.ts';
import { coverOf, fullAnswerSets, fullReportOf, unwatched, usual } from './sample-reports.ts';

const languages = ['sv', 'en'] as const;
const kinds = ['ordinary', 'extreme'] as const;
const words = { sv: pdfSv, en: pdfEn };

describe.each(languages)('every answer set to the full flow, in %s', (locale) => {
  test.each(Object.entries(fullAnswerSets))('%s', async (_, answers) => {
    const report = fullReportOf(locale, answers);
    const { read, pages } = await made(report, coverOf(locale));
    expectSound(read);
    expectOnePageSummary(read);
    expectWhole(read, report);
    expectOrder(read, report);
    expectFull(read, report);
    expect(pages).toBeGreaterThanOrEqual(10);
    expect(pages).toBeLessThanOrEqual(16);
  });
});

describe.each(languages)('a full report made by hand, in %s', (locale) => {
  describe.each(kinds)('%s', (kind) => {
    const report = fullReport(locale, kind);
    let read: ReadPdf;
    beforeAll(async () => {
      ({ read } = await made(report, coverOf(locale)));
    });

    test('is sound, and stands alone on its second page', () => {
      expectSound(read);
      expectOnePageSummary(read);
    });

    test('says everything, in the report’s order', () => {
      expectWhole(read, report);
      expectOrder(read, report);
    });

    test('leaves no page nearly empty and no title alone at the end of one', () => {
      expectFull(read, report);
    });

    test('is the same to the byte when made again, and weighs little', async () => {
      const [one, other] = await Promise.all(
        [1, 2].map(() => makePdf(report, coverOf(locale), usual, unwatched())),
      );
      expect(await one?.blob.bytes()).toEqual(await other?.blob.bytes());
      expect((one?.blob.size ?? 0) / (one?.pages ?? 1)).toBeLessThan(8000);
    });
  });

  test('has every note, in the script it was written in as far as the fonts go', async () => {
    const { read } = await made(fullReport(locale, 'extreme'), coverOf(locale));
    const text = read.pages.flatMap(({ texts }) => texts.map((each) => each.text)).join('');
    const note = 'Ελλάδα, Київ, □□□□ □, □□□□. Rad två, <b>utan</b>'.replaceAll(' ', '');
    expect(text.replaceAll(' ', '')).toContain(note);
    expect(text).toContain(`${words[locale].note}:`);
  });
});

/** Titles as bookmarks in the order of the report, without the account of the figures. */
function expectOrder(read: ReadPdf, report: Report): void {
  const parts = read.outline.flatMap(({ title, parts: inside }) => [
    title,
    ...inside.map((part) => part.title),
  ]);
  const titles = inChapters(report.sections.filter(isForFiles)).map(({ title }) => title);
  const inOrder = parts.filter((title) => titles.includes(title));
  expect(inOrder).toEqual(titles);
  expect(parts).not.toContain(words[report.locale].figures);
}

/** In the order of the report, but for figures and money, which have a chapter after the result. */
function inChapters(sections: readonly Section[]): readonly Section[] {
  const isNumber = ({ id }: Section) => ['figures', 'calculations', 'future'].includes(id);
  const others = sections.filter((section) => section.id !== 'decisions' && !isNumber(section));
  const steps = others.findIndex(({ id }) => id === 'steps');
  return [...others.slice(0, steps), ...sections.filter(isNumber), ...others.slice(steps)];
}

const pointsPerMillimetre = 72 / 25.4;

/** At least a fifth of each page but the last is used, and none ends with a title. */
function expectFull(read: ReadPdf, report: Report): void {
  const titles = titlesOf(read, report);
  const isTitle = (text: string) => titles.some((title) => title.includes(text));
  for (const sheet of read.pages.slice(1, -1)) {
    const body = bodyOf(sheet);
    const lowest = Math.min(...body.map(({ baseline }) => baseline));
    const used = sheet.height - lowest - page.top * pointsPerMillimetre;
    expect(used).toBeGreaterThan(0.2 * (page.bottom - page.top) * pointsPerMillimetre);
    const last = body.filter(({ baseline }) => baseline < lowest + 18);
    expect(last.filter(({ text, size }) => size < 12 || !isTitle(text))).not.toEqual([]);
  }
}

/** What heads something: chapters, sections, groups of answers, figures in the appendix. */
function titlesOf(read: ReadPdf, report: Report): readonly string[] {
  const blocks = report.sections.flatMap((section) => section.blocks);
  return [
    ...read.outline.flatMap(({ title, parts }) => [title, ...parts.map((part) => part.title)]),
    ...blocks.flatMap((block) => {
      if (block.kind === 'pairs') return block.groups.map(({ title }) => title);
      return block.kind === 'figure' ? [block.figure.label] : [];
    }),
  ];
}

function bodyOf(sheet: ReadPage) {
  const [top, bottom] = [page.top, page.bottom].map(
    (at) => sheet.height - at * pointsPerMillimetre,
  );
  return sheet.texts.filter(
    ({ baseline }) => baseline < (top ?? 0) && baseline > (bottom ?? 0) - 1,
  );
}
