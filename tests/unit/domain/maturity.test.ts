import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/answer.ts';
import {
  type Gate,
  type LevelRange,
  levelOf,
  levelRange,
  maturityOf,
} from '../../../src/domain/maturity.ts';
import { planFor, score } from '../../../src/domain/score.ts';
import { everyAnswer, full, type Given, instrument, quick } from '../../fixtures/instrument.ts';
import { axisViews, dimensionViews, type Standing } from '../../fixtures/toy.ts';

/** Standings of strategy, measures, people, way of working, leadership and promise; then the axes. */
function maturity(dimensions: readonly Standing[], axes: readonly Standing[] = [90, 90, 90]) {
  const byId = (ids: readonly string[], standings: readonly Standing[]) =>
    Object.fromEntries(standings.map((standing, index) => [ids[index] ?? '', standing]));
  return maturityOf({
    dimensions: dimensionViews(byId(instrument.dimensions, dimensions)),
    axes: axisViews(byId(['marketing', 'cx', 'link'], axes)),
  });
}

describe('level by the cuts 20, 40, 60, 80', () => {
  test.each([
    [0, 1],
    [19.9, 1],
    [19.999999, 1],
    [20, 2],
    [39.999999, 2],
    [40, 3],
    [39.99999999999999, 3],
    [59.999999, 3],
    [60, 4],
    [79.999999, 4],
    [80, 5],
    [100, 5],
  ])('%d points are level %d', (points, level) => {
    expect(levelOf(points)).toBe(level);
    expect(maturity(Array.from({ length: 6 }, () => points))).toMatchObject({ level });
  });

  test('a mean of exactly 40 built from thirds is level 3', () => {
    const thirds = [100 / 3, 100 / 3, 100 / 3, 250 / 3, 50 / 3, 40];
    expect(maturity(thirds)).toMatchObject({ meanLevel: 3 });
  });
});

describe('maturity is the mean of the scored dimensions, each counting once', () => {
  test('whatever the number of its items', () => {
    const answers = everyAnswer(full, 1, {
      agenda: 5,
      'shared-kpis': 5,
      responsibility: 5,
      incentives: 5,
      'data-access': 5,
      'long-term': 5,
    });
    const { points } = scoredBy(full, answers);
    expect(points).toBeCloseTo(100 / 6, 9);
  });

  test.each<[string, readonly Standing[], number]>([
    ['six scored', [0, 20, 40, 60, 80, 100], 50],
    ['one too few', ['tooFew', 20, 40, 60, 80, 100], 60],
    ['one does not apply', ['notApplicable', 20, 40, 60, 80, 100], 60],
    ['four of six are enough', [30, 'tooFew', 40, 'notApplicable', 50, 60], 45],
  ])('%s', (_, dimensions, points) => {
    expect(maturity(dimensions)).toMatchObject({ kind: 'scored', points });
  });

  test.each<[string, readonly Standing[], number, number]>([
    ['three of six', [90, 90, 90, 'tooFew', 'tooFew', 'notApplicable'], 3, 4],
    ['none of six', Array.from({ length: 6 }, () => 'tooFew' as const), 0, 4],
    ['three of five', [90, 90, 90, 'tooFew', 'tooFew'], 3, 4],
    ['one of three', [90, 'tooFew', 'tooFew'], 1, 2],
  ])('%s are too few', (_, dimensions, scored, needed) => {
    expect(maturity(dimensions)).toEqual({ kind: 'tooFew', scored, needed });
  });

  test('nothing that applies is its own state', () => {
    const none = Array.from({ length: 6 }, () => 'notApplicable' as const);
    expect(maturity(none)).toEqual({ kind: 'notApplicable' });
    expect(maturity([...none.slice(1), 'tooFew'])).toMatchObject({ kind: 'tooFew', scored: 0 });
  });
});

describe('gates', () => {
  const dimension = (...dimensions: readonly string[]) => ({ kind: 'dimension', dimensions });
  const axis = (...axes: readonly string[]) => ({ kind: 'axis', axes });
  type Expected = readonly (ReturnType<typeof dimension> | ReturnType<typeof axis>)[];
  type Row = [string, readonly Standing[], readonly Standing[], number, number, Expected];
  const strong = [90, 90, 90];

  test.each<Row>([
    ['none bites', [85, 85, 85, 85, 85, 85], strong, 5, 5, []],
    [
      'the mean says 4; held at 3 by measures',
      [80, 39, 80, 80, 80, 80],
      strong,
      4,
      3,
      [dimension('measures')],
    ],
    ['40 exactly does not hold it', [80, 40, 80, 80, 80, 80], strong, 4, 4, []],
    [
      'two in the lowest level are both named',
      [90, 30, 90, 90, 90, 25],
      strong,
      4,
      3,
      [dimension('measures', 'promise')],
    ],
    ['held by two levels', [100, 19, 100, 100, 100, 100], strong, 5, 2, [dimension('measures')]],
    ['one level below is allowed', [100, 60, 100, 100, 100, 100], strong, 5, 5, []],
    [
      'a dimension too few does not hold it',
      [90, 'tooFew', 90, 90, 90, 'notApplicable'],
      strong,
      5,
      5,
      [],
    ],
    ['just under 60 does', [100, 100, 59.999, 100, 100, 100], strong, 5, 4, [dimension('people')]],
    ['an axis under 50', [85, 85, 85, 85, 85, 85], [49.9, 90, 90], 5, 4, [axis('marketing')]],
    ['an axis at 50 exactly', [85, 85, 85, 85, 85, 85], [50, 50, 50], 5, 5, []],
    ['an axis without a score', [85, 85, 85, 85, 85, 85], [90, 'tooFew', 90], 5, 4, [axis('cx')]],
    ['two weak axes', [85, 85, 85, 85, 85, 85], [90, 0, 49], 5, 4, [axis('cx', 'link')]],
    ['a weak axis holds nothing below 5', [70, 70, 70, 70, 70, 70], [0, 0, 0], 4, 4, []],
    [
      'both at once',
      [100, 100, 100, 100, 59, 100],
      [90, 90, 40],
      5,
      4,
      [dimension('leadership'), axis('link')],
    ],
    [
      'only the stronger one is reported',
      [100, 100, 100, 100, 30, 100],
      [90, 90, 40],
      5,
      3,
      [dimension('leadership')],
    ],
  ])('%s', (_, dimensions, axes, meanLevel, level, gates) => {
    expect(maturity(dimensions, axes)).toMatchObject({ meanLevel, level });
    expect(gatesOf(dimensions, axes)).toEqual(gates);
  });

  function gatesOf(dimensions: readonly Standing[], axes: readonly Standing[]): readonly Gate[] {
    const result = maturity(dimensions, axes);
    return result.kind === 'scored' ? result.gates : [];
  }
});

describe('provisional range: open items at 1 and at 5', () => {
  type Row = [string, Given, Readonly<Record<string, Given | null>>, LevelRange];
  const allOpen = Object.fromEntries(quick.map((id) => [id, null]));
  const fourItems = { 'role-of-cx': 4, 'service-goals': 4, mandate: 4, agenda: 4 } as const;

  test.each<Row>([
    ['no open item', 4, {}, { low: 4, high: 4 }],
    [
      'one dimension unknown: level 2 to 4',
      4,
      { mandate: 'dk', recruiting: 'dk' },
      { low: 2, high: 4 },
    ],
    ['unanswered counts the same', 4, { mandate: null, recruiting: null }, { low: 2, high: 4 }],
    ['one open item of two', 3, { demand: null }, { low: 3, high: 3 }],
    ['does not apply is not open', 4, { mandate: 'na', recruiting: 'na' }, { low: 4, high: 4 }],
    [
      'too few for a level now',
      5,
      { ...allOpen, agenda: 5, 'shared-kpis': 5 },
      { low: 1, high: 5 },
    ],
    ['nothing answered', 1, allOpen, { low: 1, high: 5 }],
    ['as much as four dimensions apply', 'na', { ...fourItems, agenda: null }, { low: 2, high: 4 }],
  ])('%s', (_, value, except, range) => {
    expect(rangeOf(quick, everyAnswer(quick, value, except))).toEqual(range);
  });

  test.each<[string, Readonly<Record<string, Given | null>>]>([
    ['nothing applies', {}],
    ['what applies is three dimensions', { agenda: 5, mandate: 5, demand: null }],
  ])('null when %s, whatever the open ones say', (_, except) => {
    expect(rangeOf(quick, everyAnswer(quick, 'na', except))).toBeNull();
  });

  test('the level as it stands belongs to it, even where filling with 1 lifts the mean', () => {
    // Four dimensions near 11, two with too few answers that filling brings to 37.5 and 44.4.
    const low = { renewal: 4, 'sales-goals': 4, empathy: 4, incentives: 4 } as const;
    const promise = { 'brand-promise': 5, demand: 5, audience: 5, reach: 5 } as const;
    const working = { fires: 5, 'data-use': 5, listening: 5 } as const;
    const answers = everyAnswer(full, 1, { ...low, ...open(), ...promise, ...working });
    expect(scoredBy(full, answers)).toMatchObject({ level: 1 });
    expect(rangeOf(full, answers)).toEqual({ low: 1, high: 2 });
  });
});

function open() {
  const unclear = instrument.items.filter(
    (item) => item.role === 'core' && ['promise', 'way-of-working'].includes(item.dimension),
  );
  return Object.fromEntries(unclear.map((item) => [item.id, 'dk' as const]));
}

function scoredBy(asked: typeof quick, answers: Answers) {
  const result = maturityOf(score(planFor(instrument, asked), answers));
  if (result.kind !== 'scored') throw new Error(`no level: ${result.kind}`);
  return result;
}

function rangeOf(asked: typeof quick, answers: Answers): LevelRange | null {
  const plan = planFor(instrument, asked);
  return levelRange(plan, answers, maturityOf(score(plan, answers)));
}
