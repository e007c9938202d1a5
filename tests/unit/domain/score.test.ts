import { describe, expect, test } from 'vitest';
import { planFor, type Score, score, scoreItems } from '../../../src/domain/score.ts';
import {
  answersOf,
  core,
  everyAnswer,
  everything,
  full,
  type Given,
  instrument,
  itemId,
  quick,
  toAnswer,
} from '../../fixtures/instrument.ts';
import { toyIds, toyItem } from '../../fixtures/toy.ts';

/** A view's items by their answers; '-' is unanswered. */
type Column = readonly (Given | '-')[];

function scoreOf(column: Column, weights: readonly number[] = []): Score {
  const ids = toyIds(column.length);
  const items = ids.map((id, index) => toyItem(id, { weight: weights[index] ?? 1 }));
  const given = ids.flatMap((id, index) => {
    const value = column[index];
    return value === undefined || value === '-' ? [] : [[id, toAnswer(value)] as const];
  });
  return scoreItems(items, new Map(given));
}

function pointsOf(column: Column, weights: readonly number[] = []): number {
  const result = scoreOf(column, weights);
  if (result.kind !== 'scored') throw new Error(`no score: ${result.kind}`);
  return result.points;
}

describe('counts', () => {
  test('every asked item is counted once, by how it was answered', () => {
    const { counts } = scoreOf([5, 'dk', 'na', '-', 3, '-', 'dk', 'dk', 1]);
    expect(counts).toEqual({ asked: 9, rated: 3, dontKnow: 3, notApplicable: 1, unanswered: 2 });
  });

  test('answers to items that were not asked are not counted', () => {
    const answers = answersOf({ asked: 5, other: 1, another: 'dk' });
    const { counts } = scoreItems([toyItem('asked')], answers);
    expect(counts).toEqual({ asked: 1, rated: 1, dontKnow: 0, notApplicable: 0, unanswered: 0 });
  });
});

describe('a view with coverage of 0.5 or more has the mean of its rated items', () => {
  test.each<[string, Column, number]>([
    ['all rated', [1, 3, 5, 5], 62.5],
    ['the lowest', [1, 1], 0],
    ['the highest', [5, 5, 5], 100],
    ['a third and two', [1, 5, 5], 200 / 3],
    ["exactly half, the rest don't know", [4, 'dk'], 75],
    ['exactly half, the rest unanswered', [4, '-'], 75],
    ["exactly half, don't know and unanswered", [2, 'dk', 5, '-'], 62.5],
    ['exactly half of what applies', [4, 'na', 'dk'], 75],
    ['half of 8 that apply, of 9', [5, 5, 5, 5, 'na', '-', '-', 'dk', 'dk'], 100],
    ['4 of 7', [3, 3, 3, 3, 'dk', '-', '-'], 50],
    ['a single answer, the rest does not apply', [4, 'na', 'na'], 75],
    ['a single item', [2], 25],
  ])('%s', (_, column, points) => {
    expect(pointsOf(column)).toBeCloseTo(points, 9);
  });

  test('one that rests on a single answer says so in its counts', () => {
    expect(scoreOf([4, 'dk'])).toMatchObject({ kind: 'scored', counts: { rated: 1, asked: 2 } });
  });
});

describe('a view under half coverage is too few, with the answers it needs in all', () => {
  test.each<[string, Column, number]>([
    ['1 of 3', [5, 'dk', '-'], 2],
    ['1 of 3 that apply', [5, 'na', 'dk', '-'], 2],
    ['3 of 7', [5, 5, 5, 'dk', 'dk', '-', '-'], 4],
    ['4 of 9', [5, 5, 5, 5, '-', '-', '-', '-', '-'], 5],
    ["all don't know", ['dk', 'dk'], 1],
    ['all unanswered', ['-', '-', '-'], 2],
    ['a single open item', ['-'], 1],
    ['the only item that applies is open', ['na', 'na', 'dk'], 1],
    ['nothing asked', [], 1],
  ])('%s', (_, column, needed) => {
    const result = scoreOf(column);
    expect(result).toMatchObject({ kind: 'tooFew', needed });
    expect(result).not.toHaveProperty('points');
  });

  test.each([2, 3, 4, 5, 6, 7, 8, 9])('with %d items, needed is the fewest that score', (asked) => {
    const open: Column = Array.from({ length: asked }, () => '-');
    const result = scoreOf(open);
    const needed = result.kind === 'tooFew' ? result.needed : 0;
    const withRated = (count: number) => scoreOf(open.map((_, at) => (at < count ? 3 : '-'))).kind;
    expect([withRated(needed - 1), withRated(needed)]).toEqual(['tooFew', 'scored']);
  });
});

describe('does not apply is its own state', () => {
  test.each<[Column]>([[['na']], [['na', 'na', 'na']]])('%j', (column) => {
    expect(scoreOf(column).kind).toBe('notApplicable');
  });

  test('but not as soon as one open item applies', () => {
    expect(scoreOf(['na', 'na', '-']).kind).toBe('tooFew');
  });
});

describe("don't know and unanswered are never a score", () => {
  test.each<[Column, Column]>([
    [[5, 'dk'], [5]],
    [[5, '-'], [5]],
    [[1, 'dk'], [1]],
    [[5, 'na'], [5]],
    [
      [2, 4, 'dk', '-'],
      [2, 4],
    ],
  ])('%j gives the points of %j', (column, ratedOnly) => {
    expect(pointsOf(column)).toBe(pointsOf(ratedOnly));
  });
});

describe('unequal weights', () => {
  test.each<[string, Column, readonly number[], number]>([
    ['a weight of 3 counts three times', [5, 1], [3, 1], 75],
    ['a half counts half', [5, 1], [0.5, 1], 100 / 3],
    ["the weight of a don't know is not counted", [5, 'dk'], [1, 9], 100],
    ['nor that of one that does not apply', [2, 4, 'na'], [1, 1, 9], 50],
    ['equal weights of any size give the plain mean', [1, 2, 5], [0.3, 0.3, 0.3], 125 / 3],
    ['full marks stay full marks', [5, 5, 5], [0.1, 0.2, 0.3], 100],
  ])('%s', (_, column, weights, points) => {
    expect(pointsOf(column, weights)).toBeCloseTo(points, 9);
  });

  test('coverage counts items, not weights', () => {
    expect(scoreOf([5, 'dk', 'dk'], [10, 1, 1]).kind).toBe('tooFew');
    expect(scoreOf([5, 'dk'], [1, 10]).kind).toBe('scored');
  });
});

describe('the views of what is asked', () => {
  const plan = planFor(instrument, quick);
  const ids = (views: readonly { readonly id: string }[]) => views.map((view) => view.id);

  test('dimensions and axes of the quick flow, in order', () => {
    expect(ids(plan.dimensions)).toEqual(instrument.dimensions);
    expect(ids(plan.axes)).toEqual(['marketing', 'cx', 'link']);
    expect(plan.axes.map((axis) => axis.items.length)).toEqual([2, 6, 4]);
  });

  test('departments and touchpoints that nothing was asked about are left out', () => {
    expect(ids(plan.departments)).toEqual(['leadership', 'marketing', 'product', 'service']);
    expect(ids(plan.touchpoints)).toEqual(['promise', 'use', 'help', 'whole']);
  });

  test('a department that not every firm has is left out until its own items are asked', () => {
    const core = ['leadership', 'marketing', 'sales', 'product', 'service'];
    expect(ids(planFor(instrument, full).departments)).toEqual(core);
    const chosen = planFor(instrument, [...full, itemId('hr-recognition')]);
    expect(ids(chosen.departments)).toEqual([...core, 'hr']);
    expect(ids(planFor(instrument, everything).departments)).toEqual(instrument.departments);
  });

  test('its view then has its core items too, which are asked of everybody', () => {
    const { departments } = planFor(instrument, everything);
    const itemsOf = (id: string) => ids(departments.find((view) => view.id === id)?.items ?? []);
    expect(itemsOf('finance')).toEqual([
      'finance-payment-options',
      'paying',
      'finance-invoice',
      'finance-pricing-models',
    ]);
    expect(itemsOf('it')).toContain('data-access');
    expect(itemsOf('hr')).toContain('empathy');
    expect(itemsOf('commerce')).toHaveLength(3);
    expect(itemsOf('logistics')).toHaveLength(3);
  });

  test('items of chosen departments feed department and touchpoint, and nothing else', () => {
    const whole = planFor(instrument, everything);
    const own = instrument.items.filter((item) => item.role === 'department');
    const views = (kind: 'dimensions' | 'axes' | 'departments' | 'touchpoints') =>
      whole[kind].flatMap((view) => view.items).filter((item) => own.includes(item));
    expect(views('dimensions')).toEqual([]);
    expect(views('axes')).toEqual([]);
    expect(ids(views('departments')).toSorted()).toEqual(ids(own).toSorted());
    expect(ids(views('touchpoints')).toSorted()).toEqual(ids(own).toSorted());
    expect(ids(whole.core)).toEqual(ids(planFor(instrument, core).items));
  });

  test('context items feed nothing', () => {
    const context = instrument.items.filter((item) => item.role === 'context');
    const plan = planFor(instrument, ids(context).map(itemId));
    expect([plan.core, plan.dimensions, plan.departments, plan.touchpoints]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(plan.axes.map((axis) => axis.items)).toEqual([[], [], []]);
    expect(plan.items).toHaveLength(3);
  });

  test('what is asked counts context and department items too', () => {
    const { all } = score(planFor(instrument, everything), everyAnswer(everything, 3));
    expect(all).toMatchObject({ asked: 61, rated: 61 });
  });

  test('a score of pay with and without finance', () => {
    const scoreIn = (asked: typeof quick) => {
      const answers = everyAnswer(asked, 3, asked === full ? {} : { 'finance-invoice': 5 });
      const { touchpoints } = score(planFor(instrument, asked), answers);
      return touchpoints.find((view) => view.id === 'pay')?.score;
    };
    expect(scoreIn(full)).toMatchObject({ points: 50, counts: { asked: 2 } });
    // Renewal, paying, two of finance and the checkout at 50, the invoice at 100: 350 / 6.
    expect(scoreIn(everything)).toMatchObject({ points: 350 / 6, counts: { asked: 6 } });
  });

  test('the three axes stay, even with nothing asked', () => {
    const axes = planFor(instrument, [itemId('stated-centre')]).axes;
    expect(ids(axes)).toEqual(['marketing', 'cx', 'link']);
    expect(axes.map((axis) => axis.items.length)).toEqual([0, 0, 0]);
  });

  test('an item without an axis feeds its dimension only', () => {
    const one = planFor(instrument, [itemId('stated-centre')]);
    const scores = score(one, answersOf({ 'stated-centre': 4 }));
    expect(scores.dimensions[0]?.score).toMatchObject({ kind: 'scored', points: 75 });
    expect(scores.axes.map((axis) => axis.score.kind)).toEqual(['tooFew', 'tooFew', 'tooFew']);
  });

  test('every view of one answer set', () => {
    const answers = everyAnswer(quick, 3, { 'role-of-cx': 5, demand: 1, fires: 'dk' });
    const scores = score(plan, answers);
    const points = [scores.dimensions, scores.axes, scores.touchpoints, scores.departments].map(
      (views) => views.map((view) => (view.score.kind === 'scored' ? view.score.points : null)),
    );
    expect(points).toEqual([
      [75, 50, 50, 50, 50, 25],
      [25, 60, 50],
      [100 / 3, 50, 50, 62.5],
      [200 / 3, 37.5, 50, 50],
    ]);
    expect(scores.all).toMatchObject({ asked: 12, rated: 11, dontKnow: 1 });
  });
});
