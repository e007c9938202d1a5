import type { Tokens } from 'marked';
import { describe, expect, test, vi } from 'vitest';
import type { ItemId } from '../../../../src/domain/ids.ts';
import { type Locale, locales } from '../../../../src/i18n/locale.ts';
import { exportsEn } from '../../../../src/i18n/words/exports.en.ts';
import { exportsSv } from '../../../../src/i18n/words/exports.sv.ts';
import { pdfEn } from '../../../../src/i18n/words/pdf.en.ts';
import { pdfSv } from '../../../../src/i18n/words/pdf.sv.ts';
import { makeMarkdown, markdownOf } from '../../../../src/report/markdown/make-markdown.ts';
import { type Report, sectionOf } from '../../../../src/report/report.ts';
import { full } from '../../../fixtures/instrument.ts';
import { fullReport } from '../pdf/full-report.ts';
import { randomReport } from '../pdf/random-reports.ts';
import { aboutOf, taskOf, usualTasks, workReport } from '../work-report.ts';
import { shownText, tokensIn } from './markdown-tree.ts';

// On a busy machine many runs take their time.
vi.setConfig({ testTimeout: 30_000 });

const words = { sv: exportsSv.markdown, en: exportsEn.markdown };

const doFirst = { sv: pdfSv.doFirst, en: pdfEn.doFirst };

const told = {
  sv: {
    nobody: 'Ingen utsedd ännu',
    noDay: 'Inget datum ännu',
    due: 'Senast',
    days: ['1 februari 2027', '1 mars 2027'],
  },
  en: {
    nobody: 'No name yet',
    noDay: 'No date yet',
    due: 'By',
    days: ['1 February 2027', '1 March 2027'],
  },
};

const textOf = (report: Report, about = aboutOf()) =>
  markdownOf(report, about, words[report.locale]);

/** Headings with their depth, as the parser reads them. */
function headingsIn(markdown: string): readonly (readonly [number, string])[] {
  return tokensIn(markdown)
    .filter((token): token is Tokens.Heading => token.type === 'heading')
    .map((token) => [token.depth, shownText(tokensIn(token.raw))] as const);
}

describe.each(locales)('the report in %s', (locale) => {
  const report = workReport(locale);
  const markdown = textOf(report);
  const headings = headingsIn(markdown);

  test('begins with whose it is and what a leader needs first', () => {
    const title = (id: string) => report.sections.find((section) => section.id === id)?.title ?? '';
    expect(headings[0]).toEqual([1, 'Åsele Bröd & Ädelost AB']);
    expect(headings[1]).toEqual([2, words[locale].summary]);
    const first = [3, words[locale].doFirst];
    expect(headings.slice(2, 7)).toEqual([
      ...['equation', 'level', 'money', 'findings'].map((id) => [3, title(id)]),
      first,
    ]);
    const one = locale === 'sv' ? '**1 + 1 = 0,7**' : '**1 + 1 = 0.7**';
    expect(markdown.indexOf(one)).toBeGreaterThan(0);
    expect(markdown.indexOf(one)).toBeLessThan(1500);
  });

  test('has every section once, but for the decisions where a plan is under way', () => {
    const shown = headings.map(([, text]) => text);
    for (const { id, title, invites } of report.sections) {
      const times = invites === true || id === 'decisions' ? 0 : 1;
      expect(shown.filter((text) => text === title)).toHaveLength(times);
    }
  });

  test('tells first what the plan does first, with name and date, under the PDF’s title', () => {
    const { nobody, noDay, due, days } = told[locale];
    const tasks = [
      taskOf({ id: 'a', title: 'Redan klar', status: 'done', place: 0 }),
      taskOf({ id: 'b', title: 'Ring tio kunder', owner: 'Åsa', due: '2027-02-01', place: 1 }),
      taskOf({ id: 'c', title: 'Ingen har den', due: '2027-03-01', place: 2 }),
      taskOf({ id: 'd', title: 'Utan dag', owner: 'Björn', place: 3 }),
      taskOf({ id: 'e', title: 'Den fjärde', place: 4 }),
    ];
    const text = textOf(workReport(locale, { tasks }));
    expect(text).toContain(
      [
        `### ${doFirst[locale]}`,
        '',
        `- **Ring tio kunder**\\\n  Åsa · ${due} ${days[0]}`,
        `- **Ingen har den**\\\n  ${nobody} · ${due} ${days[1]}`,
        `- **Utan dag**\\\n  Björn · ${noDay}`,
        '',
        '## ',
      ].join('\n'),
    );
  });

  test.each([
    ['without a plan', []],
    [
      'where nothing is left to do',
      usualTasks.map((task) => ({ ...task, status: 'done' as const })),
    ],
  ])('asks first for the decisions %s', (_, tasks) => {
    const of = workReport(locale, { tasks });
    const shown = headingsIn(textOf(of));
    expect(shown[6]).toEqual([3, sectionOf(of, 'decisions').title]);
    expect(shown.map(([, text]) => text)).not.toContain(doFirst[locale]);
  });

  test('has a box for every task, ticked where it is done, struck where it is dropped', () => {
    const boxes = markdown.split('\n').filter((line) => line.startsWith('- ['));
    expect(boxes).toHaveLength(6);
    expect(boxes.filter((line) => line.startsWith('- [x]'))).toEqual([
      expect.stringContaining('Klar sedan länge'),
    ]);
    expect(boxes.filter((line) => line.includes('~~'))).toEqual([
      expect.stringContaining('1 möte i veckan'),
    ]);
  });

  test('is well-kept text: no gaps, no spaces at ends, one line at its end', () => {
    expect(markdown).not.toMatch(/\n{3}|[ \t]\n|undefined|NaN|\[object/);
    expect(markdown).toMatch(/[^\n]\n$/);
  });

  test('has no HTML and no pictures', () => {
    const types = tokensIn(markdown).map(({ type }) => type);
    expect(types.filter((type) => ['html', 'image', 'code', 'def'].includes(type))).toEqual([]);
  });
});

test.each(
  locales.flatMap((locale): readonly (readonly [string, Report])[] => [
    [`${locale}, ordinary`, fullReport(locale, 'ordinary')],
    [`${locale}, extreme`, fullReport(locale, 'extreme')],
    [`${locale}, nothing beside`, workReport(locale, { tasks: [], beside: false })],
    ...[0, 1, 2, 3, 4, 5, 6, 7].map(
      (seed) => [`${locale}, made-up ${seed}`, randomReport(locale, seed).report] as const,
    ),
  ]),
)('every table has as many cells in each row as columns: %s', (_, report) => {
  const markdown = textOf(report);
  expect(markdown).not.toMatch(/\n{3}|undefined|NaN|\[object/);
  const tables = tokensIn(markdown).filter((token) => token.type === 'table') as Tokens.Table[];
  expect(tables.length).toBeGreaterThan(0);
  const bars = (line: string) => line.replace(/\\\||\\\\/g, '').split('|').length;
  for (const { raw } of tables) {
    const rows = raw.trim().split('\n');
    expect(new Set(rows.map(bars)).size).toBe(1);
  }
});

describe('what users write', () => {
  const evil = '<img src=x onerror=alert(1)> [a](https://evil.se) **b** | c\n# d @e www.f.se';

  test.each<Locale>(['sv', 'en'])('never becomes markup, in %s', (locale) => {
    const notes = new Map<ItemId, string>(full.slice(0, 3).map((id) => [id, evil]));
    const task = taskOf({ title: evil, first: evil, owner: evil, note: evil });
    const given = { organisation: evil, preparedBy: evil, preparedFor: evil, note: evil };
    const clean = { organisation: 'w', preparedBy: 'w', preparedFor: 'w', note: 'w\nw' };
    const types = (report: Report, about: ReturnType<typeof aboutOf>) =>
      tokensIn(textOf(report, about))
        .map(({ type }) => type)
        .filter((type) => !['text', 'escape', 'codespan', 'space'].includes(type));
    const tame = workReport(locale, {
      notes: new Map(full.slice(0, 3).map((id) => [id, 'w'])),
      tasks: [taskOf({ title: 'w', first: 'w', owner: 'w', note: 'w' })],
    });
    expect(types(workReport(locale, { notes, tasks: [task] }), aboutOf(given))).toEqual(
      types(tame, aboutOf(clean)),
    );
  });
});

test('the file is named like the others', async () => {
  const { blob, name } = await makeMarkdown(workReport('en'), aboutOf(), words.en);
  expect(name).toBe('loopcheck-asele-brod-adelost-ab-2026-11-23.md');
  expect(await blob.text()).toBe(textOf(workReport('en')));
});
