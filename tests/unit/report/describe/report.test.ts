import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/domain/answer.ts';
import type { Assessment } from '../../../../src/domain/assess.ts';
import { type Locale, locales } from '../../../../src/i18n/locale.ts';
import type { Figure, Report } from '../../../../src/report/report.ts';
import { answerSets } from '../../../fixtures/arbitraries.ts';
import { answersOf, everyAnswer, quick } from '../../../fixtures/instrument.ts';
import { reportOf, resultOf, vocabularies } from './quick-report.ts';
import { fieldIn, figuresIn, skeletonOf, stepsIn, tablesIn, textsOf } from './reading.ts';

const firstHalf = Object.fromEntries(quick.slice(0, 6).map((id) => [id, 2 as const]));

/** Answer sets at the edges of what a report can say. */
const edges: readonly (readonly [string, Answers])[] = [
  ['everything at 1', everyAnswer(quick, 1)],
  ['everything at 5', everyAnswer(quick, 5)],
  ['nothing known', everyAnswer(quick, 'dk')],
  ['nothing applies', everyAnswer(quick, 'na')],
  ['nothing answered', answersOf({})],
  ['one answer', answersOf({ agenda: 4 })],
  ['one answer, the rest does not apply', everyAnswer(quick, 'na', { agenda: 4 })],
  ['one unanswered, the rest does not apply', everyAnswer(quick, 'na', { agenda: null })],
  ['half of the answers', answersOf(firstHalf)],
];

interface Case {
  readonly answers: Answers;
  readonly result: Assessment;
  readonly reports: Readonly<Record<Locale, Report>>;
}

function caseOf(answers: Answers): Case {
  const reports = { sv: reportOf('sv', answers), en: reportOf('en', answers) };
  return { answers, result: resultOf(answers), reports };
}

/** Two hundred answer sets of all kinds, drawn anew each time; every check looks at the same. */
const drawn = fc.sample(answerSets(quick), 200).map(caseOf);

type Check = (report: Report, of: Case, locale: Locale) => void;

/** Checks the report over the drawn answers in both languages, and over the edges. */
function always(name: string, check: Check): void {
  describe.each(locales)(`${name}, in %s`, (locale) => {
    test('whatever is answered', () => {
      for (const of of drawn) withAnswers(of, () => check(of.reports[locale], of, locale));
    });

    test.each(edges)('with %s', (_, answers) => {
      const of = caseOf(answers);
      check(of.reports[locale], of, locale);
    });
  });
}

/** Names the answers where a check fails, so that they can be played again. */
function withAnswers({ answers }: Case, check: () => void): void {
  try {
    check();
  } catch (error) {
    const given = JSON.stringify(Object.fromEntries(answers));
    throw new Error(`with the answers ${given}: ${String(error)}`, { cause: error });
  }
}

always('every text is one', (report) => {
  const texts = textsOf(report);
  expect(texts.length).toBeGreaterThan(150);
  const broken = /undefined|\bNaN\b|\bnull\b|Infinity|\[object|[{}]/;
  expect(texts.filter(({ text }) => broken.test(text))).toEqual([]);
  // A source has nothing to add to its citation, and neither proof nor notes were asked for.
  const may = /^sources .*detail$|^answers .*(proof|note)$/;
  const empty = texts.filter(({ at, text }) => text.trim() === '' && !may.test(at));
  expect(empty).toEqual([]);
  expect(texts.filter(({ text }) => text !== text.trim() || text.includes('  '))).toEqual([]);
});

always('decimals are written as in the language', (report, _, locale) => {
  const foreign = locale === 'sv' ? /\d\.\d/ : /\d,\d/;
  expect(textsOf(report).filter(({ text }) => foreign.test(text))).toEqual([]);
});

always('every figure shows its own value', (report, { result }, locale) => {
  const figures = figuresIn(report);
  expect(figures.map(({ id }) => id)).toEqual([
    'one-plus-one',
    'maturity',
    ...result.scores.dimensions.map(({ id }) => id),
  ]);
  for (const figure of figures) {
    expect(figure.text).toBe(shownText(figure, result, locale));
    expect(figure.scale.min).toBeLessThanOrEqual(figure.value ?? 0);
    expect(figure.scale.max).toBeGreaterThanOrEqual(figure.value ?? 0);
  }
});

always('every number in a table shows its own value', (report) => {
  const tables = tablesIn(report);
  expect(tables.length).toBeGreaterThan(8);
  for (const { columns, rows } of tables) {
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const [index, { text, value }] of row.entries()) {
        if (value === null) continue;
        expect(columns[index]?.type).toBe('number');
        // Rounding moves a figure by less than 0.1, because it never crosses a cut.
        expect(Math.abs(Number(text.replace(',', '.')) - value)).toBeLessThan(0.1);
      }
    }
  }
});

always('every basis names asked questions', (report) => {
  const asked: readonly string[] = quick;
  const bases = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'figure') return [block.figure.basis];
      return block.kind === 'listing' ? block.points.map(({ basis }) => basis) : [];
    }),
  );
  const named: readonly string[] = bases.flat();
  expect(named.length).toBeGreaterThanOrEqual(36);
  expect(named.filter((id) => !asked.includes(id))).toEqual([]);
  for (const figure of figuresIn(report)) expect(figure.basis.length).toBeGreaterThan(0);
});

always('there are exactly three steps, all different', (report) => {
  const steps = stepsIn(report);
  expect(steps.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(new Set(steps.map(({ id }) => id)).size).toBe(3);
  expect(new Set(steps.map(({ title }) => title)).size).toBe(3);
  for (const { facts } of steps) expect(facts).toHaveLength(3);
});

always('the picture stands where the figures say', (report, { result }) => {
  const { scores, loop } = result;
  const { point, table, quarters } = fieldIn(report);
  const points = new Map(
    scores.axes.map(({ id, score }): [string, number | null] => [
      id,
      score.kind === 'scored' ? score.points : null,
    ]),
  );
  expect(table.rows.map((row) => row[1]?.value)).toEqual([...points.values()]);
  expect(point === null).toBe(loop.kind === 'tooFew');
  const here = quarters.filter((quarter) => quarter.here);
  if (point === null) {
    expect(here).toEqual([]);
    return;
  }
  expect(point.x).toBe(points.get('cx'));
  expect(point.y).toBe(points.get('marketing'));
  const onLine = [point.x, point.y].some((value) => Math.abs(value - 50) <= 5 + 1e-9);
  expect(here.length).toBe(onLine ? 0 : 1);
  for (const { right, top } of here) {
    expect([right, top]).toEqual([point.x >= 50, point.y >= 50]);
  }
  if (point.reach === null) return;
  const { left, right, bottom, top } = point.reach;
  const order = [left, point.x, right, bottom, point.y, top].map((value) => value.toFixed(6));
  expect(Number(order[0])).toBeLessThanOrEqual(Number(order[1]));
  expect(Number(order[1])).toBeLessThanOrEqual(Number(order[2]));
  expect(Number(order[3])).toBeLessThanOrEqual(Number(order[4]));
  expect(Number(order[4])).toBeLessThanOrEqual(Number(order[5]));
});

always('every question is shown with its answer', (report, { answers }, locale) => {
  const { items, words } = vocabularies[locale];
  const groups = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'pairs' ? block.groups : [])),
  );
  const pairs = groups.flatMap((group) => group.pairs);
  expect(pairs.map(({ item }) => item).toSorted()).toEqual(quick.toSorted());
  for (const { item, left, right, position, answer } of pairs) {
    const given = answers.get(item);
    expect([left, right]).toEqual([items[item]?.left, items[item]?.right]);
    expect(position).toBe(given?.kind === 'rated' ? given.position : null);
    if (given === undefined) expect(answer).toBe(words.answers.unanswered);
    else if (given.kind === 'rated') expect(answer).toContain(String(given.position));
    else expect(answer).toBe(words.answers[given.kind]);
  }
});

describe('the two languages', () => {
  const same = ({ reports }: Case) => {
    expect(skeletonOf(reports.sv)).toEqual(skeletonOf(reports.en));
  };

  test('have the same sections, blocks, figures and steps whatever is answered', () => {
    for (const of of drawn) withAnswers(of, () => same(of));
  });

  test.each(edges)('have them with %s', (_, answers) => same(caseOf(answers)));

  test('write decimals, each in its own way', () => {
    const { sv, en } = caseOf(everyAnswer(quick, 3)).reports;
    expect(textsOf(sv).some(({ text }) => text.includes('50,0'))).toBe(true);
    expect(textsOf(en).some(({ text }) => text.includes('50.0'))).toBe(true);
  });

  test('have no text in common but figures and two words that are the same in both', () => {
    const answers = everyAnswer(quick, 3, { agenda: 'dk', fires: 5, mandate: 1 });
    const english = new Set(textsOf(reportOf('en', answers)).map(({ text }) => text));
    const common = textsOf(reportOf('sv', answers)).filter(({ text }) => english.has(text));
    const words = common.filter(({ text }) => /\p{L}{2,}/u.test(text));
    expect(words.filter(({ text }) => !['HR', 'Dimension'].includes(text))).toEqual([]);
  });
});

test('sections come in the order of their importance', () => {
  const report = reportOf('en', everyAnswer(quick, 3));
  expect(report.locale).toBe('en');
  expect(report.sections.map(({ id }) => id)).toEqual([
    'equation',
    'level',
    'money',
    'loop',
    'dimensions',
    'findings',
    'blindSpots',
    'decisions',
    'steps',
    'answers',
    'more',
    'method',
    'sources',
  ]);
});

test('the report makes no difference between orders of answering', () => {
  const answers = everyAnswer(quick, 4, { agenda: 'dk', fires: 1 });
  const reversed = new Map([...answers].toReversed());
  expect(reportOf('sv', reversed)).toEqual(reportOf('sv', answers));
});

/** The text that a figure must have, worked out from its value alone; without one, any words. */
function shownText(figure: Figure, result: Assessment, locale: Locale): string {
  const { value, unit, text } = figure;
  if (value === null) {
    expect(text).not.toMatch(/\d/);
    return text;
  }
  if (unit === 'onePlusOne') return decimal(value, [3], locale);
  if (unit === 'points') return decimal(value, [20, 40, 50, 60, 80], locale);
  const { maturity, levels } = result;
  if (maturity.kind !== 'scored') throw new Error('a level without a maturity');
  expect(value).toBe(maturity.points);
  if (levels?.low === levels?.high) {
    expect(figure.note).toContain(decimal(value, [20, 40, 50, 60, 80], locale));
  }
  const name = vocabularies[locale].names.levels[maturity.level]?.name ?? '';
  return `${locale === 'sv' ? 'Nivå' : 'Level'} ${maturity.level}: ${name}`;
}

/** One decimal, half up, never up across a cut. */
function decimal(value: number, cuts: readonly number[], locale: Locale): string {
  const tenths = Math.floor(Number((value * 10).toFixed(8)) + 0.5);
  const crossed = cuts.some((cut) => value < cut - 1e-9 && tenths >= cut * 10);
  const shown = ((crossed ? tenths - 1 : tenths) / 10).toFixed(1);
  return locale === 'sv' ? shown.replace('.', ',') : shown;
}
