import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/domain/answer.ts';
import type { Assessment } from '../../../../src/domain/assess.ts';
import type { ItemId } from '../../../../src/domain/ids.ts';
import { type Locale, locales } from '../../../../src/i18n/locale.ts';
import { points } from '../../../../src/report/describe/speak.ts';
import type { Block, Report } from '../../../../src/report/report.ts';
import { findSection, sectionOf } from '../../../../src/report/report.ts';
import { answerSets } from '../../../fixtures/arbitraries.ts';
import { firms } from '../../../fixtures/firms.ts';
import { answersOf, everyAnswer, everything, full } from '../../../fixtures/instrument.ts';
import { type Around, fullResultOf, slice, tell, vocabularies } from './full-report.ts';
import { reportOf } from './quick-report.ts';
import {
  blocksOf,
  chartsIn,
  figuresIn,
  foreign,
  proseIn,
  skeletonOf,
  stepsIn,
  tablesIn,
  textsOf,
  verdictsIn,
} from './reading.ts';

interface Case {
  readonly name: string;
  readonly answers: Answers;
  readonly around: Around;
  readonly result: Assessment;
  readonly reports: Readonly<Record<Locale, Report>>;
}

function caseOf(name: string, answers: Answers, around: Around = {}): Case {
  const result = fullResultOf(answers, around);
  const reports = { sv: tell('sv', result, around), en: tell('en', result, around) };
  return { name, answers, around, result, reports };
}

const ofDepartment = (id: string) =>
  slice.items.filter(({ department }) => department === id).map((item) => item.id);
const some = (ids: readonly ItemId[]) => new Set(ids.filter((_, index) => index % 6 === 0));
const half = full.slice(0, full.length / 2);

/** Answer sets at the edges of what a report can say. */
const edges: readonly Case[] = [
  caseOf('everything at 1', everyAnswer(full, 1)),
  caseOf('everything at 3', everyAnswer(full, 3)),
  caseOf('everything at 5', everyAnswer(full, 5)),
  caseOf('nothing known', everyAnswer(full, 'dk')),
  caseOf('nothing applies', everyAnswer(full, 'na')),
  caseOf('nothing answered', answersOf({})),
  caseOf('half of the answers', everyAnswer(half, 2)),
  caseOf(
    'one department',
    everyAnswer(
      ofDepartment('service').filter((id) => full.includes(id)),
      4,
    ),
  ),
  ...firms.map((firm) => caseOf(firm.field, firm.full)),
  ...firms.map((firm) =>
    caseOf(`${firm.field}, with some proofs`, firm.full, { proofs: some(full) }),
  ),
  caseOf('every department at 5', everyAnswer(everything, 5), { asked: everything }),
  caseOf('every department unknown', everyAnswer(everything, 'dk'), { asked: everything }),
];

/** Three hundred assessments of all kinds, drawn anew each time; every check looks at the same. */
const drawn: readonly Case[] = fc
  .sample(
    fc
      .tuple(fc.boolean(), fc.option(fc.subarray([...everything])))
      .chain(([all, proofs]) =>
        answerSets(all ? everything : full).map((answers) => ({ all, proofs, answers })),
      ),
    300,
  )
  .map(({ all, proofs, answers }) =>
    caseOf('drawn', answers, {
      ...(all ? { asked: everything } : {}),
      proofs: proofs === null ? null : new Set(proofs),
      notes: new Map([[full[0] as ItemId, 'Noted.']]),
    }),
  );

/** Milliseconds for three hundred reports, on a machine that is busy with something else. */
const patience = 60_000;

type Check = (report: Report, of: Case, locale: Locale) => void;

/** Checks the report over the drawn assessments in both languages, and over the edges. */
function always(name: string, check: Check): void {
  describe.each(locales)(`${name}, in %s`, (locale) => {
    test(
      'whatever is answered',
      () => {
        for (const of of drawn) {
          try {
            check(of.reports[locale], of, locale);
          } catch (error) {
            const given = JSON.stringify(Object.fromEntries(of.answers));
            throw new Error(`with the answers ${given}: ${String(error)}`, { cause: error });
          }
        }
      },
      patience,
    );

    test.each(edges)('with $name', (of) => check(of.reports[locale], of, locale));
  });
}

/** Every id that the report could show by mistake instead of a text. */
const ids = new Set<string>(
  [
    ...slice.items,
    ...slice.actions,
    ...[...slice.dimensions, ...slice.departments, ...slice.touchpoints].map((id) => ({ id })),
  ].map(({ id }) => id),
);

always('every text is one', (report) => {
  const texts = textsOf(report);
  const broken = /undefined|\bNaN\b|\bnull\b|Infinity|\[object|[{}]| {2}|\s[,.;:]|^\s|\s$|\.\./;
  const wrong = texts.filter(({ at, text }) => broken.test(text) && !/› mark$/.test(at));
  expect(wrong).toEqual([]);
  expect(texts.filter(({ text }) => ids.has(text) && /-|^[a-z]+$/.test(text))).toEqual([]);
  expect(texts.filter(({ text }) => /^[a-z]+([A-Z.][a-z]+)+$/.test(text))).toEqual([]);
  const may =
    /^sources .*detail$|^answers .*(proof|note)$|^verdicts .*advice$|^ring .*outsideLabel$/;
  expect(texts.filter(({ at, text }) => text === '' && !may.test(at))).toEqual([]);
});

always('no section is empty, nor anything in it', (report) => {
  for (const { blocks } of report.sections) {
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(partsOf(block)).toBeGreaterThan(0);
  }
  const bare = tablesIn(report).filter(
    ({ columns, rows }) =>
      rows.length === 0 ||
      rows.some((row) => row.length !== columns.length || row.some(({ text }) => text === '')),
  );
  expect(bare).toEqual([]);
});

/** How much a block has to show. */
function partsOf(block: Block): number {
  if (block.kind === 'prose') return block.paragraphs.length;
  if (block.kind === 'listing') return block.points.length;
  if (block.kind === 'verdicts') return block.verdicts.length;
  if (block.kind === 'steps') return block.steps.length;
  if (block.kind === 'charter') return block.pledges.length;
  if (block.kind === 'map') return Math.min(block.rows.length, block.columns.length);
  if (block.kind === 'pairs') return Math.min(...block.groups.map(({ pairs }) => pairs.length));
  return 1;
}

always('no other language shows', (report, _, locale) => {
  // Titles of sources stay in their language.
  const own = textsOf(report).filter(({ at, text }) => !/sources/.test(at) && text !== 'Noted.');
  expect(own.filter(({ text }) => foreign[locale].test(text))).toEqual([]);
  const decimals = locale === 'sv' ? /\d\.\d/ : /\d,\d/;
  expect(textsOf(report).filter(({ text }) => decimals.test(text))).toEqual([]);
});

always('a minus is a minus', (report) => {
  expect(textsOf(report).filter(({ text }) => /(^|[\s(=])-\d/.test(text))).toEqual([]);
});

always('numbers in sentences are those of the figures', (report, { result }, locale) => {
  const shown = (value: number) => points(vocabularies[locale], value);
  const said = (id: Parameters<typeof sectionOf>[1]) => proseIn(sectionOf(report, id)).join(' ');
  const { maturity, loop, ring, verdicts } = result;
  if (maturity.kind === 'scored') expect(said('level')).toContain(shown(maturity.points));
  if (loop.kind === 'scored') {
    expect(said('loop')).toContain(shown(loop.at.link));
    const [{ summary } = { summary: '' }] = chartsIn(report, 'field');
    expect(summary).toContain(shown(loop.at.marketing));
    expect(summary).toContain(shown(loop.at.cx));
  }
  const rated = ring.kind === 'scored' ? ring.touchpoints : [];
  const values = rated.flatMap(({ score }) => (score.kind === 'scored' ? [score.points] : []));
  if (ring.kind === 'scored' && ring.leak.length > 0) {
    expect(said('ring')).toContain(shown(Math.min(...values)));
  }
  for (const [id, gap] of [
    ['trust-gap', verdicts.trust],
    ['say-do-gap', verdicts.sayDo],
  ] as const) {
    const told = verdictsIn(report).find((verdict) => verdict.id === id);
    if (gap.kind === 'tooFew') continue;
    expect(told?.text).toContain(shown(gap.first.points));
    expect(told?.text).toContain(shown(gap.second.points));
  }
});

always('nothing is named both strong and weak', (report) => {
  for (const section of report.sections) {
    const [, strong = '', weak = ''] =
      /(?:Strongest|Highest|Starkast|Högst): ([^.]*)\. (?:Weakest|Lowest|Svagast|Lägst): ([^.]*)\./.exec(
        proseIn(section).join(' '),
      ) ?? [];
    const parts = (list: string) => list.split(/, | and | och /).filter((part) => part !== '');
    expect(parts(strong).filter((part) => parts(weak).includes(part))).toEqual([]);
  }
});

always('no paragraph is said twice in a section', (report) => {
  for (const section of report.sections) {
    const said = proseIn(section);
    expect(new Set(said).size).toBe(said.length);
  }
});

always('the sections are those of the flow, in their order', (report, { result }) => {
  expect(report.sections.map(({ id }) => id)).toEqual([
    'equation',
    'level',
    'money',
    'loop',
    'ring',
    'dimensions',
    'touchpoints',
    'departments',
    'verdicts',
    'map',
    'kpis',
    'findings',
    'blindSpots',
    'decisions',
    'steps',
    'answers',
    'method',
    'sources',
  ]);
  const steps = stepsIn(report);
  expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
  expect(steps.length).toBe(Math.min(5, result.steps.length));
});

always('the map shows every scored question once, with its answer', (report, { result }) => {
  const [map] = blocksOf(report, 'map');
  const dots = map?.rows.flatMap(({ cells }) => cells.flat()) ?? [];
  const scored = result.items.filter(({ role }) => role !== 'context').map(({ id }) => id);
  expect(dots.map(({ item }) => item).toSorted()).toEqual(scored.toSorted());
  const marks = map?.legend.map(({ dot }) => dot.mark) ?? [];
  const wrong = dots.filter(({ item, position, mark }) => {
    const answer = result.answers.get(item);
    return (
      position !== (answer?.kind === 'rated' ? answer.position : null) || !marks.includes(mark)
    );
  });
  expect(wrong).toEqual([]);
});

always('the radar and the ring show the figures', (report, { result }) => {
  const values = (views: Assessment['scores']['dimensions']) =>
    views.map(({ score }) => (score.kind === 'scored' ? score.points : null));
  const [radar] = chartsIn(report, 'radar');
  expect(radar?.spokes.map(({ value }) => value)).toEqual(values(result.scores.dimensions));
  const [ring] = chartsIn(report, 'ring');
  const leak = result.ring.kind === 'scored' ? result.ring.leak : [];
  expect(ring?.stations.filter((station) => station.leak).map(({ id }) => id)).toEqual(leak);
  for (const { id, value } of ring?.stations ?? []) {
    const view = result.scores.touchpoints.find((touchpoint) => touchpoint.id === id);
    expect(value).toBe(view?.score.kind === 'scored' ? view.score.points : null);
  }
});

always('touchpoints and departments have figures, or only say why not', (report, { result }) => {
  for (const id of ['touchpoints', 'departments'] as const) {
    const views = result.scores[id];
    const shown = sectionOf(report, id).blocks.filter(({ kind }) => kind === 'figure').length;
    const known = views.some(({ score }) => score.kind === 'scored');
    expect(shown).toBe(known ? views.length : 0);
  }
});

describe('the two languages', () => {
  test(
    'say as much, whatever is answered',
    () => {
      for (const { reports } of [...drawn, ...edges]) {
        expect(skeletonOf(reports.sv)).toEqual(skeletonOf(reports.en));
      }
    },
    patience,
  );
});

describe('the quick report', () => {
  test.each(locales)('has nothing of the full one (%s)', (locale) => {
    for (const answers of [
      everyAnswer(full, 2),
      everyAnswer(full, 5),
      everyAnswer(full, 'dk'),
      answersOf({}),
    ]) {
      const report = reportOf(locale, answers);
      for (const id of ['ring', 'touchpoints', 'departments', 'verdicts', 'map'] as const) {
        expect(findSection(report, id)).toBeUndefined();
      }
      expect(findSection(report, 'more')).toBeDefined();
      expect(blocksOf(report, 'chart').map(({ form }) => form)).toEqual(['field']);
      expect(stepsIn(report)).toHaveLength(3);
      expect(figuresIn(report).map(({ id }) => id)).not.toContain('shown');
      // A level, a mean and a range, but nothing of how firmly it stands.
      expect(proseIn(sectionOf(report, 'level')).join(' ')).not.toMatch(
        /positions? (up|down)|flytta/,
      );
    }
  });
});
