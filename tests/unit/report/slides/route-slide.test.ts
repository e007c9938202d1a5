import { describe, expect, test } from 'vitest';
import { fill } from '../../../../src/i18n/fill.ts';
import { locales } from '../../../../src/i18n/locale.ts';
import { type Block, type Report, sectionOf } from '../../../../src/report/report.ts';
import { routeSlide } from '../../../../src/report/slides/pages/route-slide.ts';
import { paletteOf } from '../../../../src/report/slides/palette.ts';
import { planVocabularies } from '../pdf/sample-plans.ts';
import { plannedReportOf, saidFirm, vocabularyOf } from '../pdf/sample-reports.ts';
import { aboutOf, slidesWords } from './sample-decks.ts';

function tableOn(report: Report): readonly (readonly string[])[] {
  const about = aboutOf();
  const words = slidesWords[report.locale];
  const slide = routeSlide({
    report,
    about,
    words,
    palette: paletteOf(about),
    locale: report.locale,
  });
  const [table] = (slide?.parts ?? []).filter((part) => part.kind === 'table');
  return (table?.rows ?? []).map((row) => row.map(({ text }) => text));
}

function routeOf(report: Report) {
  const [table] = sectionOf(report, 'route').blocks.filter((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

describe.each(locales)('the table of the way, in %s', (locale) => {
  const aims = new Map([['level', 5]]);
  const report = plannedReportOf(locale, saidFirm('subscription'), { tasks: [], aims });

  test('is told in full', () => {
    const { columns, rows } = routeOf(report);
    expect(tableOn(report)).toEqual([
      columns.map(({ label }) => label),
      ...rows.map((row) => row.map(({ text }) => text)),
    ]);
  });

  const { names, actions } = vocabularyOf(locale, 'full', true);
  const fields = Object.values(names.fields).map(({ name }) => name);

  test.each(fields)('has room for the longest texts that a way can have: %s', (name) => {
    const longest = (texts: readonly string[]) => texts.toSorted((a, b) => b.length - a.length);
    const titles = longest(Object.values(actions).map(({ title }) => title)).slice(0, 7);
    const [department = ''] = longest(Object.values(names.departments));
    const [effort = ''] = longest(Object.values(names.efforts));
    const { words } = planVocabularies[locale];
    const field = fill(words.route.onLine, { field: name });
    const [today = []] = routeOf(report).rows;
    const figures = [...today.slice(3, 6).map(({ text }) => text), field];
    const rows = [
      [words.route.today, '', '', ...figures],
      ...titles.map((title, at) => [`${at + 1}. ${title}`, department, effort, ...figures]),
    ];
    const told = (block: Block): Block =>
      block.kind === 'table'
        ? { ...block, rows: rows.map((row) => row.map((text) => ({ text, value: null }))) }
        : block;
    const sections = report.sections.map((each) =>
      each.id === 'route' ? { ...each, blocks: each.blocks.map(told) } : each,
    );
    expect(tableOn({ ...report, sections }).slice(1)).toEqual(rows);
  });
});
