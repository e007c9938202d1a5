import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../../src/i18n/locale.ts';
import type { ComparisonReport } from '../../../../../src/report/describe/compare/comparison-report.ts';
import type { Block, Figure } from '../../../../../src/report/report.ts';
import { answerSets } from '../../../../fixtures/arbitraries.ts';
import { growthLoop, loud, standstill } from '../../../../fixtures/firms.ts';
import { everyAnswer, full, quick } from '../../../../fixtures/instrument.ts';
import { businesses } from '../../../../fixtures/said-arbitraries.ts';
import { comparisonOf, richSides, sideOf } from './comparison-samples.ts';

type Id = ComparisonReport['sections'][number]['id'];

function blocksOf(report: ComparisonReport, id: Id): readonly Block[] {
  return report.sections.find((section) => section.id === id)?.blocks ?? [];
}

function proseOf(report: ComparisonReport, id: Id): string {
  return blocksOf(report, id)
    .flatMap((block) => (block.kind === 'prose' ? block.paragraphs : []))
    .join(' ');
}

function rowsOf(report: ComparisonReport, id: Id): readonly (readonly string[])[] {
  return blocksOf(report, id).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : [],
  );
}

function figuresOf(report: ComparisonReport, id: Id): readonly Figure[] {
  return blocksOf(report, id).flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
}

/** Every text that a reader can see. */
function textsOf(report: ComparisonReport): readonly string[] {
  const strings: string[] = [];
  JSON.stringify(report, (_, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}

describe('a firm that has moved', () => {
  const report = comparisonOf('en', richSides());

  test('reads what moved in a sentence, then and now', () => {
    const [one, level] = figuresOf(report, 'headline');
    expect(one?.text).toBe('0.7 → 1.2');
    expect(one?.scale.ghosts).toHaveLength(1);
    expect(level?.text).toBe('Level 2 → 4: Steering');
    const said = proseOf(report, 'headline');
    expect(said).toContain('1 + 1 has grown from 0.7 to 1.2: 10 March 2026 – 15 September 2026.');
    expect(said).toContain('The level has risen from 2 to 4.');
    expect(said).toMatch(/Most has been gained in [A-Z][\w ]+ \(\+\d+\.\d\) and /);
  });

  test('sees its way through the field, numbered and joined', () => {
    const chart = blocksOf(report, 'trail').find((block) => block.kind === 'chart');
    if (chart?.kind !== 'chart' || chart.form !== 'field') throw new Error('no field');
    expect(chart.trail).toMatchObject({ joined: true, points: [{ label: '1' }] });
    expect(chart.point).toMatchObject({ label: '2', reach: null });
    expect(proseOf(report, 'trail')).toBe('From negative spiral to untapped potential.');
  });

  test('has every dimension with where it was, and the answers behind it', () => {
    const figures = figuresOf(report, 'dimensions');
    expect(figures).toHaveLength(6);
    for (const { note, scale, derivation, basis } of figures) {
      expect(note).toMatch(/^[+−]\d+\.\d, was \d+\.\d(: within the noise)?$/);
      expect(scale.ghosts).toHaveLength(1);
      expect(derivation.table.rows).toHaveLength(basis.length);
    }
  });

  test('is told which KPIs climbed and fell, and which decide now', () => {
    expect(proseOf(report, 'kpis')).toContain('One more decides now: churn.');
    expect(rowsOf(report, 'kpis').map((row) => row.slice(1))).toContainEqual([
      'On a shared dashboard',
      'Decides',
    ]);
  });

  test('is given a difference only between figures that can be compared', () => {
    expect(rowsOf(report, 'figures').map((row) => row.at(-1))).toEqual([
      '–',
      '−0.6 percentage points',
      'another period or currency',
    ]);
  });

  test('reads what became of its plan, and what is new in it', () => {
    expect(proseOf(report, 'plan')).toContain('had 3 tasks. Done: 1. Under way: 1. Not begun: 1.');
    expect(rowsOf(report, 'plan').map((row) => row[2])).toEqual(['Done', 'Under way', 'Not begun']);
    const news = blocksOf(report, 'plan').find((block) => block.kind === 'listing');
    expect(news?.kind === 'listing' ? news.points.map(({ id }) => id) : []).toEqual([
      'find-out:fires',
    ]);
  });
});

describe('a change that rests on too little', () => {
  test('is called noise, and is no gain', () => {
    const before = sideOf('then', everyAnswer(full, 3));
    const after = sideOf('now', everyAnswer(full, 3, { 'brand-promise': 4 }));
    const report = comparisonOf('en', [before, after]);
    expect(proseOf(report, 'headline')).toContain('None of the dimensions has moved');
    expect(proseOf(report, 'headline')).toContain('less than two answers moving one position each');
    const promise = figuresOf(report, 'dimensions').find(({ id }) => id === 'promise');
    expect(promise?.note).toBe('+2.8, was 50.0: within the noise');
  });

  test('is told as two figures, not as growth or loss, where they differ', () => {
    const before = sideOf('then', everyAnswer(full, 3));
    const after = sideOf('now', everyAnswer(full, 3, { demand: 5 }));
    const said = proseOf(comparisonOf('en', [before, after]), 'headline');
    expect(said).toMatch(/^1 \+ 1 was 1\.5 and is now 1\.[67]: /);
    expect(said).not.toMatch(/1 \+ 1 has (grown|fallen)/);
  });

  test('is none for 1 + 1 where one of its factors has moved the same way', () => {
    // More positions were lost than won, but marketing rests on fewer answers.
    const up = { demand: 4, audience: 4 } as const;
    const before = sideOf('then', everyAnswer(full, 3));
    const after = sideOf('now', everyAnswer(full, 3, { ...up, empathy: 2, fires: 2, workload: 2 }));
    const report = comparisonOf('en', [before, after]);
    const [one] = figuresOf(report, 'headline');
    expect(one?.note).toMatch(/^\+0\.\d, was 1\.\d$/);
    expect(one?.derivation.steps[0]).toMatch(/^Its factors: marketing \(\+/);
  });

  test('shows changes as what lies between the figures that are shown', () => {
    fc.assert(
      fc.property(answerSets(full), answerSets(full), (from, to) => {
        const report = comparisonOf('en', [sideOf('then', from), sideOf('now', to)]);
        for (const { text, note } of figuresOf(report, 'dimensions')) {
          const [, change, was] = /^([+−][\d.]+), was ([\d.]+)/.exec(note) ?? [];
          if (change === undefined || was === undefined) continue;
          const by = Number(change.replace('−', '-'));
          expect(Math.round((Number(was) + by) * 10)).toBe(Math.round(Number(text) * 10));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('says so where other questions were asked', () => {
    const before = sideOf('then', everyAnswer(quick, 3), { flow: 'quick' });
    const after = sideOf(
      'now',
      everyAnswer(full, 4, Object.fromEntries(quick.map((id) => [id, 3]))),
    );
    const report = comparisonOf('en', [before, after]);
    expect(
      figuresOf(report, 'dimensions').every(({ note }) => note.endsWith('other questions')),
    ).toBe(true);
    expect(proseOf(report, 'basis')).toContain('34 questions were asked only in now.');
    expect(blocksOf(report, 'touchpoints')).toEqual([]);
  });

  test('of nothing is as before', () => {
    const one = sideOf('then', loud.full);
    const report = comparisonOf('sv', [one, { ...one, label: 'nu' }]);
    expect(proseOf(report, 'headline')).toContain('står kvar där det stod');
    expect(figuresOf(report, 'dimensions').every(({ note }) => note === 'som förut')).toBe(true);
  });
});

describe('several firms', () => {
  const sides = [
    sideOf('Akka', loud.full),
    sideOf('Bo', standstill.full),
    sideOf('Cissi', growthLoop.full),
  ];

  test.each(locales)('%s: are set side by side without a word of time', (locale) => {
    const report = comparisonOf(locale, sides, 'sideBySide');
    const texts = textsOf(report).join(' ');
    expect(texts).not.toMatch(
      /\b(has (grown|fallen|risen)|as before|since|was \d|har vuxit|förut|sedan dess|var \d)/,
    );
    const [one] = figuresOf(report, 'headline');
    expect(one?.text.split(' | ')).toHaveLength(3);
    expect(one?.scale.ghosts).toHaveLength(2);
    expect(rowsOf(report, 'dimensions')[0]).toHaveLength(6);
    expect(report.sections.some(({ id }) => id === 'plan')).toBe(false);
  });
});

test.each(locales)('%s: whatever is compared, every text is whole', (locale) => {
  const side = fc.record({
    answers: answerSets(full),
    said: businesses,
    flow: fc.constantFrom('quick' as const, 'full' as const),
  });
  const all = fc.array(side, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(
      all,
      fc.constantFrom('overTime' as const, 'sideBySide' as const),
      (given, relation) => {
        const sides = given.map(({ answers, ...rest }, index) =>
          sideOf(`R${index}`, answers, rest),
        );
        const report = comparisonOf(locale, sides, relation);
        for (const text of textsOf(report)) {
          expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity|\[object/);
        }
        for (const { blocks } of report.sections) expect(blocks.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 40 },
  );
});

test('one result is nothing to compare', () => {
  expect(() => comparisonOf('en', [sideOf('alone', loud.full)])).toThrow('two results');
});
