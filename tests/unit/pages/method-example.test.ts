import { expect, describe as group, test } from 'vitest';
import actionFile from '../../../src/content/actions/actions.json' with { type: 'json' };
import instrumentFile from '../../../src/content/instrument/instrument.json' with { type: 'json' };
import { isMoving, type MovingStep } from '../../../src/domain/rank.ts';
import type { ScoredView } from '../../../src/domain/score.ts';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { flowOf, instrument, sliceFor, sources } from '../../../src/pages/_load/content.ts';
import { scoreSections } from '../../../src/pages/_load/method-arithmetic.ts';
import { aroundSections, useSections } from '../../../src/pages/_load/method-around.ts';
import type { MethodBlock, MethodSection } from '../../../src/pages/_load/method-blocks.ts';
import { businessSections } from '../../../src/pages/_load/method-business.ts';
import { methodExample } from '../../../src/pages/_load/method-example.ts';
import { forrester, singleFigures, xmInstitute } from '../../../src/pages/_load/other-models.ts';
import { vocabularyFor } from '../../../src/pages/_load/vocabulary.ts';
import { wordsOf } from '../../../src/pages/_load/words.ts';

// The method is worked out here a second time, by hand and without a line of src/domain: from the
// answers and the instrument's tags to every figure that the page shows.

const example = methodExample(instrument);
const { assessment } = example;

type Answer = number | 'dontKnow' | 'notApplicable';
type Given = ReadonlyMap<string, Answer>;

const given: Given = new Map(
  [...example.answers].map(([id, answer]) => [
    id,
    answer.kind === 'rated' ? answer.position : answer.kind,
  ]),
);
const asked = instrumentFile.items.filter((item) => item.role !== 'department');
const core = asked.filter((item) => item.role === 'core');
type Item = (typeof asked)[number];

/** The mean by hand, or null under half of those that apply. */
function meanOf(items: readonly Item[], answers: Given): number | null {
  const applicable = items.filter(({ id }) => answers.get(id) !== 'notApplicable');
  const positions = applicable.flatMap(({ id }) => {
    const answer = answers.get(id);
    return typeof answer === 'number' ? [answer] : [];
  });
  if (positions.length === 0 || positions.length * 2 < applicable.length) return null;
  return positions.reduce((sum, position) => sum + 25 * (position - 1), 0) / positions.length;
}

function sumUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

const levelAt = (points: number) => 1 + [20, 40, 60, 80].filter((cut) => points >= cut).length;

/** Everything that maturity and the loop say of some answers. */
function workOut(answers: Given, items: readonly Item[] = core) {
  const of = (kept: (item: Item) => boolean) => meanOf(items.filter(kept), answers) ?? Number.NaN;
  const dimensions = instrumentFile.dimensions.map((id) => of((item) => item.dimension === id));
  const [marketing = 0, cx = 0, link = 0] = ['marketing', 'cx', 'link'].map((axis) =>
    of((item) => item.axis === axis),
  );
  const mean = sumUp(dimensions) / dimensions.length;
  const byDimension = levelAt(Math.min(...dimensions)) + 1;
  const byAxis = Math.min(marketing, cx, link) >= 50 ? 5 : 4;
  return {
    dimensions,
    mean,
    meanLevel: levelAt(mean),
    level: Math.min(levelAt(mean), byDimension, byAxis),
    axes: { marketing, cx, link },
    one: 3 * ((marketing * cx * link) / 1_000_000) ** (1 / 3),
  };
}

/** For ranking, factors under 5 of 100 count as 5. */
function standing(answers: Given) {
  const { mean, axes } = workOut(answers);
  const [m, c, l] = [axes.marketing, axes.cx, axes.link].map((axis) => Math.max(axis, 5) / 100);
  return { mean, one: 3 * ((m ?? 0) * (c ?? 0) * (l ?? 0)) ** (1 / 3) };
}

function filled(position: number): Given {
  return new Map([...given].map(([id, answer]) => [id, answer === 'dontKnow' ? position : answer]));
}

function pointsOf(views: readonly ScoredView<string>[]): Record<string, number | null> {
  return Object.fromEntries(
    views.map(({ id, score }) => [id, score.kind === 'scored' ? score.points : null]),
  );
}

const now = workOut(given);

group('the example on the method page', () => {
  test('answers every question of the full flow but those of optional departments', () => {
    expect([...given.keys()].toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    expect(given.size).toBe(46);
  });

  test('has what the text tells of it: two blind spots, one that does not apply', () => {
    const counted = (kind: Answer) => [...given].filter(([, answer]) => answer === kind);
    expect(counted('dontKnow').map(([id]) => id)).toEqual(['advocacy', 'one-model']);
    expect(counted('notApplicable').map(([id]) => id)).toEqual(['renewal']);
    expect(assessment.blindSpots).toEqual(['advocacy', 'one-model']);
    expect(assessment.scores.all).toMatchObject({
      asked: 46,
      rated: 43,
      dontKnow: 2,
      notApplicable: 1,
      unanswered: 0,
    });
  });

  test('scores its dimensions as by hand', () => {
    const { dimensions } = assessment.scores;
    expect(dimensions.map(({ id }) => id)).toEqual(instrumentFile.dimensions);
    dimensions.forEach(({ score }, index) => {
      expect(score.kind === 'scored' && score.points).toBeCloseTo(now.dimensions[index] ?? 0, 9);
    });
    expect(pointsOf(dimensions)['strategy']).toBe((75 + 75 + 75 + 100 + 50) / 5);
    expect(pointsOf(dimensions)['measures']).toBeCloseTo((25 + 50 + 25 + 50 + 25 + 25) / 6, 9);
    const counts = Object.fromEntries(dimensions.map(({ id, score }) => [id, score.counts]));
    expect(counts['strategy']).toMatchObject({ asked: 7, rated: 5, notApplicable: 1 });
    expect(counts['measures']).toMatchObject({ asked: 7, rated: 6, notApplicable: 0 });
  });

  test.each([
    ['departments', 'department'],
    ['touchpoints', 'touchpoint'],
  ] as const)('scores its %s as by hand', (views, tag) => {
    const shown = pointsOf(assessment.scores[views]);
    expect(Object.keys(shown).length).toBeGreaterThanOrEqual(5);
    for (const [id, points] of Object.entries(shown)) {
      const mean = meanOf(
        core.filter((item) => item[tag] === id),
        given,
      );
      expect(points).toBeCloseTo(mean ?? Number.NaN, 9);
    }
  });

  test('has no view of an optional department', () => {
    const chosen = assessment.scores.departments.map(({ id }) => String(id));
    expect(chosen).toEqual(['leadership', 'marketing', 'sales', 'product', 'service']);
  });

  test('gets its maturity, level and ceiling as by hand', () => {
    expect(assessment.maturity).toMatchObject({
      points: expect.closeTo(now.mean, 9),
      meanLevel: now.meanLevel,
      level: now.level,
      gates: [{ kind: 'dimension', dimensions: ['measures'] }],
    });
    expect([now.meanLevel, now.level]).toEqual([4, 3]);
  });

  test('gets its range as by hand', () => {
    const [low, high] = [workOut(filled(1)), workOut(filled(5))];
    const levels = [low.level, now.level, high.level];
    expect(assessment.levels).toEqual({ low: Math.min(...levels), high: Math.max(...levels) });
    expect(assessment.levels).toEqual({ low: 3, high: 4 });
    for (const [computed, byHand] of [
      [example.lowest, low],
      [example.highest, high],
    ] as const) {
      expect(computed.maturity).toMatchObject({
        points: expect.closeTo(byHand.mean, 9),
        level: byHand.level,
      });
      expect(computed.loop).toMatchObject({ at: { onePlusOne: expect.closeTo(byHand.one, 9) } });
    }
    expect(assessment.loopRange?.low.onePlusOne).toBeCloseTo(low.one, 9);
    expect(assessment.loopRange?.high.onePlusOne).toBeCloseTo(high.one, 9);
  });

  test('is as firm as by hand: the weakest dimension alone decides', () => {
    const measures = (25 + 50 + 25 + 50 + 25 + 25) / 6;
    const step = 25 / 6;
    expect(now.mean).toBeGreaterThanOrEqual(60);
    expect(measures + step).toBeLessThan(40);
    expect(measures + 2 * step).toBeGreaterThanOrEqual(40);
    expect(measures - 3 * step).toBeGreaterThanOrEqual(20);
    expect(measures - 4 * step).toBeLessThan(20);
    // No other way down is as short: a step is at most 25 / 5 points of a dimension, 25 / 30 of the mean.
    expect(Math.ceil((now.mean - 40) / (25 / 30))).toBeGreaterThan(4);
    const others = now.dimensions.filter((points) => Math.abs(points - measures) > 1);
    expect(Math.ceil((Math.min(...others) - 20) / 5)).toBeGreaterThan(4);
    // No answer stands at 1, so each loses the whole 12.5 points.
    expect([...given.values()]).not.toContain(1);
    const kinder = now.dimensions.map((points) => points - 12.5);
    const half = Math.min(levelAt(sumUp(kinder) / kinder.length), levelAt(Math.min(...kinder)) + 1);
    expect(assessment.robustness).toEqual({ lift: 2, lower: 4, halfStepLevel: half });
  });

  test('shows what it can show as by hand', () => {
    const proofs = new Set<string>(assessment.shown?.proved);
    const high = asked.filter(({ id, role }) => role === 'core' && Number(given.get(id)) >= 4);
    expect(assessment.shown?.claimed).toEqual(high.map(({ id }) => id));
    expect(proofs.size).toBeGreaterThan(0);
    const lowered = new Map(
      [...given].map(([id, answer]): [string, Answer] => {
        const claimed = high.some((item) => item.id === id);
        return [id, claimed && !proofs.has(id) ? 3 : answer];
      }),
    );
    const shown = workOut(lowered);
    expect(assessment.shown?.maturity).toMatchObject({
      points: expect.closeTo(shown.mean, 9),
      level: shown.level,
    });
    expect(shown.mean).toBeLessThan(now.mean);
  });

  test('calls for neither notice', () => {
    const inOrder = instrumentFile.dimensions.flatMap((dimension) =>
      asked.filter((item) => item.dimension === dimension).map(({ id }) => given.get(id)),
    );
    const answers = inOrder.filter((answer) => typeof answer === 'number').join('');
    expect(answers).toHaveLength(43);
    expect(answers).not.toMatch(/(.)\1{11}/);
    expect(1 / 46).toBeLessThan(0.2);
    expect(assessment.straightLine).toBeNull();
    expect(assessment.manyNotApplicable).toBe(false);
  });

  test('has its place in the loop as by hand', () => {
    expect(assessment.loop).toMatchObject({
      at: {
        marketing: expect.closeTo(now.axes.marketing, 9),
        cx: expect.closeTo(now.axes.cx, 9),
        link: expect.closeTo(now.axes.link, 9),
        onePlusOne: expect.closeTo(now.one, 9),
      },
      near: ['cx'],
      between: ['growthLoop', 'negativeSpiral'],
    });
    expect(now.axes.marketing).toBe((100 + 75 + 75 + 75 + 75) / 5);
    expect(Math.abs(now.axes.cx - 50)).toBeLessThanOrEqual(5);
    expect(now.axes.marketing).toBeGreaterThan(55);
  });

  test('leaks where it does by hand', () => {
    const ring = ['promise', 'sale', 'onboarding', 'use', 'help', 'pay', 'recommend'].map((id) => {
      const items = core.filter(({ touchpoint }) => touchpoint === id);
      const rated = items.filter((item) => typeof given.get(item.id) === 'number').length;
      return { id, rated, points: meanOf(items, given) ?? Number.NaN };
    });
    const lowest = Math.min(...ring.map(({ points }) => points));
    expect(lowest).toBeLessThan(60);
    const leak = ring.filter(({ points }) => points - lowest <= 3).map(({ id }) => id);
    expect(leak).toEqual(['onboarding', 'help']);
    expect(ring.filter(({ rated }) => rated === 1)).toHaveLength(2);
    expect(assessment.ring).toMatchObject({
      kind: 'scored',
      leak,
      mean: expect.closeTo(sumUp(ring.map(({ points }) => points)) / 7, 9),
    });
  });

  test('gets its verdicts as by hand', () => {
    const mean = (signal: string) =>
      meanOf(
        asked.filter(({ signals }) => (signals as readonly string[]).includes(signal)),
        given,
      ) ?? Number.NaN;
    const [expectation, kept, say, does] = ['expectation', 'kept', 'say', 'do'].map(mean);
    expect([expectation, kept]).toEqual([(100 + 75) / 2, (25 + 50 + 25 + 75) / 4]);
    expect([say, does]).toEqual([(100 + 75) / 2, (75 + 50 + 100 + 25 + 75) / 5]);
    const { trust, sayDo, mistakes } = assessment.verdicts;
    expect(trust).toMatchObject({ gap: 87.5 - 43.75, reading: 'wide' });
    expect(sayDo).toMatchObject({ gap: 87.5 - 65, reading: 'gap' });
    const made = mistakes.filter(({ state }) => state === 'made').map(({ item }) => item);
    const low = asked.filter(
      ({ id, signals }) =>
        signals.some((signal) => signal.startsWith('mistake-')) && Number(given.get(id)) <= 2,
    );
    expect(made).toEqual(low.map(({ id }) => id));
    expect(made).toEqual(['incentives']);
    expect(mistakes).toHaveLength(4);
  });

  group('has next steps', () => {
    const weights: Readonly<Record<string, number>> = { days: 1, weeks: 1.5, quarter: 2.5 };
    const before = standing(given);
    const gainOf = (from: ReturnType<typeof standing>, answers: Given) => {
      const after = standing(answers);
      return { maturity: after.mean - from.mean, one: after.one - from.one };
    };

    /** Gain and priority of every action that has something to move, and of finding out. */
    const byHand = [
      ...actionFile.flatMap(({ id, occasion, items, effort }) => {
        const moved = new Map(given);
        for (const item of core) {
          const position = given.get(item.id);
          if (typeof position !== 'number' || position === 5) continue;
          if (items.includes(item.id)) moved.set(item.id, position + 1);
        }
        const gain = gainOf(before, moved);
        const total = gain.maturity + 20 * gain.one;
        return occasion === 'improve' && total > 0
          ? [{ id, ...gain, total, priority: total / (weights[effort] ?? 0) }]
          : [];
      }),
      ...[...given].flatMap(([id, answer]) => {
        if (answer !== 'dontKnow') return [];
        const at = (position: number) => new Map(given).set(id, position);
        const gain = gainOf(standing(at(3)), at(4));
        const total = gain.maturity + 20 * gain.one;
        return [{ id: `find-out:${id}`, ...gain, total, priority: total }];
      }),
    ].toSorted((a, b) => b.priority - a.priority);

    const idOf = (step: MovingStep) =>
      step.kind === 'findOut' ? `find-out:${step.item}` : String(step.action);
    const figured = assessment.steps.filter(isMoving);

    test('whose gains and priorities are those by hand', () => {
      const known = new Map(byHand.map((step) => [step.id, step]));
      expect(known.size).toBeGreaterThan(20);
      for (const step of figured.slice(0, 6)) {
        const hand = known.get(idOf(step));
        expect(step.gain.maturity).toBeCloseTo(hand?.maturity ?? Number.NaN, 9);
        expect(step.gain.onePlusOne).toBeCloseTo(hand?.one ?? Number.NaN, 9);
        expect(step.gain.total).toBeCloseTo(hand?.total ?? Number.NaN, 9);
        expect(step.priority).toBeCloseTo(hand?.priority ?? Number.NaN, 9);
      }
    });

    test('the first of which has the highest priority of all', () => {
      expect(figured[0]?.priority).toBeCloseTo(byHand[0]?.priority ?? Number.NaN, 9);
    });

    test('with the best for each verdict that fired among the first five', () => {
      const first = figured.slice(0, 5).map(idOf);
      for (const verdict of ['trust-gap', 'say-do-gap', 'mistake-incentives']) {
        const answering = actionFile.filter(({ verdicts }) =>
          (verdicts as readonly string[]).includes(verdict),
        );
        expect(answering.some(({ id }) => first.includes(id))).toBe(true);
      }
    });
  });

  test('gets its quick result as by hand', () => {
    const items = core.filter(({ flows }) => flows.includes('quick'));
    expect(items).toHaveLength(12);
    const quick = workOut(given, items);
    expect(example.quick.maturity).toMatchObject({
      points: expect.closeTo(quick.mean, 9),
      level: quick.level,
    });
    expect(example.quick.loop).toMatchObject({ at: { onePlusOne: expect.closeTo(quick.one, 9) } });
  });
});

group.each(locales)('the method page (%s)', (locale) => {
  const sections = sectionsIn(locale);
  const words = textsIn(sections.flatMap(({ blocks }) => blocks));
  const shown = (value: number, digits = 1) => {
    const text = value.toFixed(digits);
    return locale === 'sv' ? text.replace('.', ',') : text;
  };

  test('has an anchor of its own for every section, the same in every language', () => {
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z-]+$/.test(id))).toBe(true);
    expect(ids).toEqual(sectionsIn('en').map(({ id }) => id));
  });

  test.each([
    ['the mean of Strategy', 'scores', `(75 + 75 + 75 + 100 + 50) / 5 = ${shown(75)}`],
    ['the mean of Measures', 'scores', `(25 + 50 + 25 + 50 + 25 + 25) / 6 = ${shown(100 / 3)}`],
    ['maturity', 'maturity', ` / 6 = ${shown(now.mean)}`],
    ['the weakest dimension', 'ceilings', shown(100 / 3)],
    ['the range', 'range', shown(workOut(filled(1)).mean)],
    ['1 + 1', 'growth-loop', `= ${shown(now.one)}`],
    ['the sum behind customer experience', 'growth-loop', `${shown(now.axes.cx)}`],
    ['the ring', 'ring', shown(396.25 / 7)],
    ['the trust gap', 'verdicts', `${shown(87.5)} − ${shown(43.8)} ≈ ${shown(43.8)}`],
    ['the say-do gap', 'verdicts', `${shown(87.5)} − ${shown(65)} = ${shown(22.5)}`],
  ])('shows %s', (_, id, text) => {
    const section = sections.filter((one) => one.id === id);
    expect(textsIn(section.flatMap(({ blocks }) => blocks)).join('\n')).toContain(text);
  });

  test('counts the questions from the instrument', () => {
    const kinds = ['core', 'context', 'department'].map(
      (role) => instrumentFile.items.filter((item) => item.role === role).length,
    );
    expect(kinds).toEqual([43, 3, 15]);
    const [table] = tablesIn(sections.filter(({ id }) => id === 'questions'));
    expect(table?.rows.map(([, count]) => Number(count?.text))).toEqual(kinds);
    expect(words.join('\n')).toContain('61');
  });

  test('leaves no place unfilled and no cell empty', () => {
    expect(words.filter((text) => /[{}]|undefined|NaN/.test(text) || text === '')).toEqual([]);
    for (const { columns, rows } of tablesIn(sections)) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  test('names every source that the list has', () => {
    const { sources: named } = vocabularyOf(locale).names;
    expect(sources.filter(({ id }) => named[id] === undefined)).toEqual([]);
  });
});

group('what others have published', () => {
  test.each([xmInstitute, forrester])('is a whole distribution: $publisher', ({ stages }) => {
    expect(sumUp(stages.map(({ percent }) => percent))).toBe(100);
  });

  test('is dated and counted where that is stated', () => {
    const stated = singleFigures.filter(({ n }) => n !== null).map(({ n }) => n);
    expect(stated).toEqual([212, 224, 1024]);
  });
});

function vocabularyOf(locale: Locale) {
  const flow = flowOf('full');
  return vocabularyFor(locale, flow, sliceFor(flow));
}

function sectionsIn(locale: Locale): readonly MethodSection[] {
  const speaker = {
    words: wordsOf(locale).method,
    vocabulary: vocabularyOf(locale),
    firm: example,
  };
  return [
    ...scoreSections(speaker),
    ...useSections(speaker),
    ...businessSections(speaker),
    ...aroundSections(speaker),
  ];
}

function tablesIn(sections: readonly MethodSection[]) {
  const inside = (block: MethodBlock): readonly MethodBlock[] =>
    block.kind === 'example' ? block.blocks.flatMap(inside) : [block];
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(inside))
    .flatMap((block) => ('table' in block ? [block.table] : []));
}

function textsIn(blocks: readonly MethodBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'example') return textsIn(block.blocks);
    if (!('table' in block)) return [block.text];
    const { caption, columns, rows } = block.table;
    return [caption, ...columns.map(({ label }) => label), ...rows.flat().map(({ text }) => text)];
  });
}
