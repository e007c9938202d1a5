import { beforeAll, describe, expect, test, vi } from 'vitest';
import { pdfEn } from '../../../../src/i18n/words/pdf.en.ts';
import { pdfSv } from '../../../../src/i18n/words/pdf.sv.ts';
import { makePdf } from '../../../../src/report/pdf/make-pdf.ts';
import { page } from '../../../../src/report/pdf/paper.ts';
import { usualChapters } from '../../../../src/report/pdf/pdf-options.ts';
import {
  type Charter,
  type Report,
  type Section,
  sectionOf,
} from '../../../../src/report/report.ts';
import { silentFirm } from '../../../fixtures/said.ts';
import { expectOnePageSummary, expectSound, expectWhole, isForFiles, made } from './expect-pdf.ts';
import { fullReport } from './full-report.ts';
import type { ReadPage, ReadPdf } from './read-pdf.ts';
import {
  coverOf,
  fullAnswerSets,
  fullReportOf,
  saidFirm,
  saidFirms,
  saidReportOf,
  unwatched,
  usual,
} from './sample-reports.ts';

// Making and reading whole files takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

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

describe.each(languages)('every firm that says something beside its answers, in %s', (locale) => {
  test.each(Object.keys(saidFirms))('%s', async (name) => {
    const report = saidReportOf(locale, saidFirm(name));
    const { read, pages } = await made(report, coverOf(locale));
    expectSound(read);
    expectOnePageSummary(read);
    expectWhole(read, report);
    expectOrder(read, report);
    expectFull(read, report);
    expect(pages).toBeGreaterThanOrEqual(14);
    expect(pages).toBeLessThanOrEqual(22);
  });

  test('weighs little, and is the same to the byte when made again', async () => {
    const report = saidReportOf(locale, saidFirm('subscription'));
    const [one, other] = await Promise.all(
      [1, 2].map(() => makePdf(report, coverOf(locale), usual, unwatched())),
    );
    expect(await one?.blob.bytes()).toEqual(await other?.blob.bytes());
    expect((one?.blob.size ?? 0) / (one?.pages ?? 1)).toBeLessThan(8000);
  });

  test('has its figures and money in a chapter of its own, which can be left out', async () => {
    const report = saidReportOf(locale, saidFirm('subscription'));
    const titles = (read: ReadPdf) => read.outline.map(({ title }) => title);
    const whole = await made(report, coverOf(locale));
    expect(titles(whole.read)).toContain(words[locale].numbers);
    const chapters = usualChapters.filter((id) => id !== 'numbers');
    const without = await made(report, coverOf(locale), { form: 'report', chapters });
    expect(titles(without.read)).not.toContain(words[locale].numbers);
    expect(without.pages).toBeLessThan(whole.pages);
  });

  test('has its charter alone on a page, with two places to sign for each KPI', async () => {
    const report = saidReportOf(locale, saidFirm('subscription'));
    const { read } = await made(report, coverOf(locale));
    const charter = charterOf(report);
    const title = sectionOf(report, 'charter').title;
    const at = read.outline.find((entry) => entry.title === title)?.page ?? 0;
    const sheet = read.pages[at - 1];
    const texts = bodyOf(sheet ?? noPage).map(({ text }) => text.trim());
    expect(texts.filter((text) => text === charter.labels.signature)).toHaveLength(6);
    for (const { kpi } of charter.pledges) expect(texts.join(' ')).toContain(kpi);
    const others = read.outline.filter((entry) => entry.page === at);
    expect(others).toHaveLength(1);
    const first = read.pages[at]?.texts.map(({ text }) => text).join(' ') ?? '';
    for (const { kpi } of charter.pledges) expect(first).not.toContain(kpi);
  });

  test('has the sum beside its level on the page that stands alone, and none where it is unknown', async () => {
    const known = saidReportOf(locale, saidFirm('subscription'));
    const [amount] = sectionOf(known, 'money').blocks;
    if (amount?.kind !== 'amount') throw new Error('no amount');
    const summary = async (report: Report) => {
      const { read } = await made(report, coverOf(locale), { form: 'onePage' });
      expect(read.pages).toHaveLength(1);
      return (
        read.pages[0]?.texts
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, '') ?? ''
      );
    };
    const told = await summary(known);
    for (const text of [amount.label, amount.text]) expect(told).toContain(text.replace(/\s/g, ''));
    const [unknown] = sectionOf(saidReportOf(locale, saidFirm('steering')), 'money').blocks;
    if (unknown?.kind !== 'amount') throw new Error('no amount');
    const silent = await summary(saidReportOf(locale, saidFirm('steering')));
    expect(silent).not.toContain(unknown.text.replace(/\s/g, ''));
  });

  test('tells what is only at odds with the KPIs, and opens no chapter for it', async () => {
    const report = saidReportOf(locale, saidFirm('steering'));
    const { read } = await made(report, coverOf(locale));
    const { title } = sectionOf(report, 'figures');
    expect(read.outline.map((chapter) => chapter.title)).not.toContain(words[locale].numbers);
    const [, result] = read.outline;
    expect(result?.parts.map((part) => part.title)).toContain(title);
  });
});

describe.each(languages)('a firm that says nothing beside its answers, in %s', (locale) => {
  test('has the same report as before, with the texts of the KPIs at hand or without', async () => {
    const answers = fullAnswerSets['loud'] ?? new Map();
    const silent = { ...silentFirm, answers };
    const [one, other] = [saidReportOf(locale, silent, true), saidReportOf(locale, silent, false)];
    expect(one).toEqual(other);
    const { read } = await made(one, coverOf(locale));
    const titles = read.outline.flatMap(({ title, parts }) => [
      title,
      ...parts.map((part) => part.title),
    ]);
    for (const id of ['money', 'kpis'] as const) {
      expect(titles).not.toContain(sectionOf(one, id).title);
    }
    expect(titles).not.toContain(words[locale].numbers);
    const text = read.pages.flatMap(({ texts }) => texts.map((each) => each.text)).join(' ');
    expect(text).not.toMatch(/SEK|EUR|CLV/);
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

/**
 * In the order of the report, but for figures and money, which have a chapter after the result. What
 * is only missing or at odds stands with the KPIs.
 */
function inChapters(sections: readonly Section[]): readonly Section[] {
  const isNumber = ({ id, blocks }: Section) =>
    ['figures', 'calculations', 'future'].includes(id) &&
    blocks.some(({ kind }) => kind !== 'prose');
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

const noPage: ReadPage = { width: 0, height: 0, texts: [], links: [], jumps: [] };

function charterOf(report: Report): Charter {
  const charter = sectionOf(report, 'charter').blocks.find(({ kind }) => kind === 'charter');
  if (charter?.kind !== 'charter') throw new Error('no charter');
  return charter;
}

function bodyOf(sheet: ReadPage) {
  const [top, bottom] = [page.top, page.bottom].map(
    (at) => sheet.height - at * pointsPerMillimetre,
  );
  return sheet.texts.filter(
    ({ baseline }) => baseline < (top ?? 0) && baseline > (bottom ?? 0) - 1,
  );
}
