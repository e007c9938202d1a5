import { beforeAll, describe, expect, test, vi } from 'vitest';
import { pdfEn } from '../../../../src/i18n/words/pdf.en.ts';
import { pdfSv } from '../../../../src/i18n/words/pdf.sv.ts';
import { makePdf } from '../../../../src/report/pdf/make-pdf.ts';
import { figuresOf, sectionOf } from '../../../../src/report/report.ts';
import { expectOnePageSummary, expectSound, expectWhole, made } from './expect-pdf.ts';
import { longestReport } from './longest-report.ts';
import { type ReadPdf, textsOf } from './read-pdf.ts';
import {
  answerSets,
  coverOf,
  reportOf,
  shortReportWithMoney,
  unwatched,
  usual,
} from './sample-reports.ts';

// Making and reading whole files takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const languages = ['sv', 'en'] as const;
const words = { sv: pdfSv, en: pdfEn };

describe.each(languages)('every answer set, in %s', (locale) => {
  test.each(Object.entries(answerSets))('%s', async (_, answers) => {
    const report = reportOf(locale, answers);
    const { read, pages } = await made(report, coverOf(locale));
    expect(read.pages).toHaveLength(pages);
    expect([5, 6]).toContain(pages);
    expectSound(read);
    expectOnePageSummary(read);
    expectWhole(read, report);
  });
});

describe.each(languages)('a short report whose figures are known, in %s', (locale) => {
  const report = shortReportWithMoney(locale);
  const [amount] = sectionOf(report, 'money').blocks;

  test('has the sum on the page that stands alone and what it rests on in the result', async () => {
    const { read, pages } = await made(report, coverOf(locale));
    expect([5, 6]).toContain(pages);
    expectSound(read);
    expectOnePageSummary(read);
    expectWhole(read, report);
    if (amount?.kind !== 'amount') throw new Error('no amount');
    const squeezed = (sheet: ReadPdf['pages'][number] | undefined) =>
      joined(sheet).replace(/\s/g, '');
    expect(squeezed(read.pages[1])).toContain(amount.text.replace(/\s/g, ''));
    expect(squeezed(read.pages[1])).not.toContain(amount.note.replace(/\s/g, ''));
    const others = read.pages.slice(2).map(squeezed).join('');
    expect(others).toContain(amount.note.replace(/\s/g, ''));
  });
});

describe.each(languages)('the report in %s', (locale) => {
  const report = reportOf(locale, given('mixed'));
  const cover = coverOf(locale);
  let read: ReadPdf;
  beforeAll(async () => {
    ({ read } = await made(report, cover));
  });

  test('has its chapters in order, as text and as bookmarks', () => {
    const { onePage, result, appendix } = words[locale];
    const steps = sectionOf(report, 'steps').title;
    expect(read.outline.map(({ title }) => title)).toEqual([onePage, result, steps, appendix]);
    for (const { title, page: number } of read.outline) {
      expect(textsOf(read.pages.slice(number - 1, number))).toContain(title);
    }
    const numbers = read.outline.map(({ page: number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.slice(0, 2)).toEqual([2, 3]);
  });

  test('has its parts in the order of the report', () => {
    const [, result, , appendix] = read.outline;
    const titles = (...ids: Parameters<typeof sectionOf>[1][]) =>
      ids.map((id) => sectionOf(report, id).title);
    expect(result?.parts.map(({ title }) => title)).toEqual(
      titles('loop', 'dimensions', 'blindSpots'),
    );
    expect(appendix?.parts.map(({ title }) => title)).toEqual(
      titles('answers', 'more', 'method', 'sources'),
    );
  });

  test('says its title, language, author and date', () => {
    expect(read.info['Title']).toBe(`${words[locale].title} – ${cover.organisation}`);
    expect(read.info['Language']).toBe(locale === 'sv' ? 'sv' : 'en-GB');
    expect(read.info['Author']).toBe(cover.preparedBy);
    expect(read.info['Subject']).toBe(words[locale].subject);
    expect(String(read.info['CreationDate'])).toContain('D:20261123093000');
    expect(read.displaysTitle).toBe(true);
  });

  test('carries the equation on the cover and on the page that stands alone', () => {
    const [figure] = figuresOf(sectionOf(report, 'equation'));
    for (const sheet of read.pages.slice(0, 2)) {
      expect(textsOf([sheet])).toContain(`1 + 1 = ${figure?.text}`);
      expect(textsOf([sheet])).toContain(figure?.note);
    }
  });

  test('links to what it names', () => {
    const links = read.pages.flatMap((sheet) => sheet.links);
    const sources = sectionOf(report, 'sources').blocks.flatMap((block) =>
      block.kind === 'listing' ? block.points.flatMap(({ link }) => link ?? []) : [],
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(links).toEqual(
      expect.arrayContaining([
        ...sources,
        cover.address,
        cover.methodAddress,
        cover.callToAction?.href,
        'mailto:hej@radgivarna.example',
        'https://radgivarna.example/',
      ]),
    );
  });

  test('lists its contents on the cover, each leading to its page', () => {
    expect(read.pages[0]?.jumps).toEqual(read.outline.map(({ page: number }) => number));
  });

  test('is the same to the byte when made again', async () => {
    const [one, other] = await Promise.all(
      [cover, { ...cover }].map(async (each) =>
        (await makePdf(report, each, usual, unwatched())).blob.bytes(),
      ),
    );
    expect(one).toEqual(other);
  });

  test('has room on one page for the longest texts there are', async () => {
    const longest = await made(
      longestReport(locale),
      coverOf(locale, { organisation: longName() }),
    );
    expectSound(longest.read);
    expectOnePageSummary(longest.read);
  });

  test('leaves out what nobody gave', async () => {
    const bare = await made(
      report,
      coverOf(locale, {
        organisation: '',
        preparedBy: '',
        address: null,
        contact: null,
        callToAction: null,
        methodAddress: null,
      }),
    );
    expectSound(bare.read);
    const text = textsOf(bare.read.pages);
    expect(text).toContain(words[locale].nameless);
    expect(text).not.toContain(words[locale].preparedBy);
    expect(text).not.toContain(words[locale].callToAction);
    expect(text).not.toContain(words[locale].contact);
    expect(bare.read.info['Title']).toBe(words[locale].title);
    expect(bare.name).toBe('loopcheck-2026-11-23.pdf');
  });
});

describe('what people type', () => {
  test.each([
    ['Åsele Ärtor & Öl', 'Åsele Ärtor & Öl'],
    ['The “smart” firm’s', 'The “smart” firm’s'],
    ['Łódź Ŧåvŧa', 'Łódź Ŧåvŧa'],
    ['Ελλάδα', 'Ελλάδα'],
    ['Київ', 'Київ'],
    ['株式会社', '□□□□'],
    ['A\u030asele', 'Åsele'],
    ['two\nlines\tof  it ', 'two lines of it'],
    ['Fest 🎉 AB', 'Fest □ AB'],
    ['(a) \\ b', '(a) \\ b'],
    ['{x} undefin', '{x} undefin'],
  ])('%s', async (organisation, expected) => {
    const { read } = await made(
      reportOf('sv', given('mixed')),
      coverOf('sv', { organisation, preparedBy: organisation }),
    );
    const [front, summary] = read.pages;
    expect(joined(front)).toContain(expected);
    expect(joined(summary)).toContain(expected);
    expect(read.info['Title']).toBe(`${pdfSv.title} – ${expected}`);
    expect(read.info['Author']).toBe(expected);
  });

  test('a letter whose code ends like a line break survives in the metadata', async () => {
    const { read } = await made(
      reportOf('en', given('mixed')),
      coverOf('en', { organisation: 'Plečnik Ѝ' }),
    );
    expect(String(read.info['Title']).normalize('NFC')).toContain('Plečnik Ѝ');
  });

  test.each([
    longName(),
    'Ελληνική'.repeat(10),
    'Українська '.repeat(8).slice(0, 80),
    'W'.repeat(80),
  ])('a long name stays within the page: %s', async (organisation) => {
    const { read } = await made(reportOf('sv', given('halfOpen')), coverOf('sv', { organisation }));
    expectSound(read);
    expectOnePageSummary(read);
    expect(joined(read.pages[0]).replaceAll(' ', '')).toContain(organisation.replaceAll(' ', ''));
  });
});

function given(name: string) {
  const answers = answerSets[name];
  if (answers === undefined) throw new Error(`no answer set ${name}`);
  return answers;
}

/** The text of a page, pieces of a line that another font interrupts put together. */
function joined(sheet: ReadPdf['pages'][number] | undefined): string {
  return sheet?.texts.map(({ text }) => text).join('') ?? '';
}

function longName(): string {
  return 'Västerbottens Läns Landsbygds- och Skogsägareförbunds Ekonomiska Förening u p a AB';
}
