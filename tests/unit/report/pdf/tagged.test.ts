import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test, vi } from 'vitest';
import { makePdf } from '../../../../src/report/pdf/make-pdf.ts';
import type { Report } from '../../../../src/report/report.ts';
import {
  answerSets,
  coverOf,
  fullAnswerSets,
  fullReportOf,
  reportOf,
  saidFirm,
  saidReportOf,
  unwatched,
  usual,
} from './sample-reports.ts';

// Making and reading whole files takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly id?: string;
  readonly type?: string;
  readonly children?: readonly Node[];
}

test.each([
  ['full', 'sv', fullReportOf('sv', fullAnswerSets['loud'] ?? new Map())],
  ['full', 'en', fullReportOf('en', fullAnswerSets['growthLoop'] ?? new Map())],
  ['said', 'sv', saidReportOf('sv', saidFirm('subscription'))],
  ['said', 'en', saidReportOf('en', saidFirm('webShop'))],
  ['quick', 'sv', reportOf('sv', answerSets['mixed'] ?? new Map())],
  ['quick', 'en', reportOf('en', answerSets['empty'] ?? new Map())],
] as const)('a %s report in %s can be read aloud', async (_, locale, report) => {
  const { pages, marks, labels } = await tagsOf(report, locale);
  expect(marks).toMatchObject({ Marked: true });
  expect(labels).toEqual(pages.map((__, index) => String(index + 1)));
  let level = 0;
  for (const { tree, texts, left } of pages) {
    expect(left).toBe(0);
    expect(texts.has('unmarked')).toBe(false);
    const all = tree === null ? [] : nodes(tree);
    const ids = all.flatMap(({ type, id }) => (type === 'content' ? [id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
    const marked = [...texts.keys()].filter((key) => key !== 'Artifact');
    expect(ids).toEqual(expect.arrayContaining(marked));
    for (const { role, alt, children = [] } of all) {
      if (role === 'Figure') expect(alt?.length).toBeGreaterThan(10);
      if (role === 'TR') {
        expect(children.length).toBeGreaterThan(0);
        for (const cell of children) expect(['TH', 'TD']).toContain(cell.role);
      }
      if (role === 'L') for (const item of children) expect(item.role).toBe('LI');
      const heading = Number(/^H(\d)$/.exec(role ?? '')?.[1] ?? 0);
      if (heading > 0) {
        expect(heading).toBeLessThanOrEqual(level + 1);
        level = heading;
      }
    }
  }
  const roles = pages.flatMap(({ tree }) => (tree === null ? [] : nodes(tree)));
  const tables = roles.filter(({ role }) => role === 'Table').length;
  expect(tables).toBeGreaterThan(0);
  expect(roles.filter(({ role }) => role === 'TH').length).toBeGreaterThan(tables);
});

test('the ladder and the lines are told in words, the figures in a table by row', async () => {
  const report = saidReportOf('en', saidFirm('subscription'));
  const { pages } = await tagsOf(report, 'en');
  const all = pages.flatMap(({ tree }) => (tree === null ? [] : nodes(tree)));
  const alts = all.flatMap(({ role, alt }) => (role === 'Figure' ? [alt ?? ''] : []));
  const charts = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block] : [])),
  );
  for (const chart of charts) {
    if (chart.form === 'lines') expect(alts).toContain(`${chart.title}. ${chart.summary}`);
    if (chart.form !== 'ladder') continue;
    for (const { name, text, rows } of chart.groups) {
      const told = rows.map((row) => `${row.label}: ${row.text}`).join('; ');
      expect(alts).toContain(`${name}: ${text}. ${told}.`);
    }
  }
  expect(charts.map(({ form }) => form)).toEqual([
    'field',
    'ring',
    'radar',
    'ladder',
    'lines',
    'lines',
  ]);
});

async function tagsOf(report: Report, locale: 'sv' | 'en') {
  const { blob } = await makePdf(report, coverOf(locale), usual, unwatched());
  const data = new Uint8Array(await blob.arrayBuffer());
  const task = getDocument({ data, verbosity: 0 });
  const doc = await task.promise;
  const pages = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const sheet = await doc.getPage(number);
    const { items } = await sheet.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const at = open.at(-1) ?? 'unmarked';
        if (item.str.trim() !== '') texts.set(at, (texts.get(at) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? ('tag' in item ? String(item.tag) : ''));
    }
    const tree = (await sheet.getStructTree()) as Node | null;
    pages.push({ tree, texts, left: open.length });
  }
  const read = { pages, marks: await doc.getMarkInfo(), labels: await doc.getPageLabels() };
  await task.destroy();
  return read;
}

function nodes(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}
