import { describe, expect, test } from 'vitest';
import { type Field, loopOf, onePlusOne, placeInLoop, ringOf } from '../../../src/domain/loop.ts';
import { planFor, score } from '../../../src/domain/score.ts';
import { type Firm, growthLoop, loud, standstill, untapped } from '../../fixtures/firms.ts';
import { full, instrument, quick } from '../../fixtures/instrument.ts';
import { axisViews, type Standing, type Standings, touchpointViews } from '../../fixtures/toy.ts';

const shape = instrument.loop;

describe('1 + 1 = 3 x cube root of (m x c x l)', () => {
  test.each([
    [1, 1, 1, 3.0],
    [0.8, 0.2, 0.5, 1.3],
    [0.5, 0.5, 0.5, 1.5],
    [0.9, 0, 0.9, 0.0],
    [0, 0, 0, 0.0],
    [0.25, 0.25, 0.25, 0.75],
  ])('(%d, %d, %d) gives %d', (m, c, l, result) => {
    // The model gives its vectors with one decimal; exact ones stand with two.
    expect(onePlusOne(m, c, l)).toBeCloseTo(result, result === 1.3 ? 1 : 9);
  });

  test('unrounded, whichever axis is the weak one', () => {
    expect(onePlusOne(0.8, 0.2, 0.5)).toBeCloseTo(1.2926608, 6);
    expect(onePlusOne(0.2, 0.5, 0.8)).toBeCloseTo(1.2926608, 6);
  });

  test('points of the axes are taken as shares', () => {
    const { at } = placeInLoop(80, 20, 50, shape);
    expect(at).toEqual({ marketing: 80, cx: 20, link: 50, onePlusOne: onePlusOne(0.8, 0.2, 0.5) });
  });
});

describe('four fields cut at 50, marketing against CX', () => {
  test.each<[number, number, Field]>([
    [80, 80, 'growthLoop'],
    [80, 20, 'negativeSpiral'],
    [20, 80, 'untappedPotential'],
    [20, 20, 'standstill'],
    [50, 50, 'growthLoop'],
    [50, 49.999999, 'negativeSpiral'],
    [49.999999, 50, 'untappedPotential'],
    [49.999999, 49.999999, 'standstill'],
    [49.99999999999999, 50, 'growthLoop'],
    [100, 0, 'negativeSpiral'],
  ])('marketing %d and CX %d: %s', (marketing, cx, field) => {
    expect(placeInLoop(marketing, cx, 50, shape).field).toBe(field);
  });

  test('the link has no say in the field', () => {
    expect(placeInLoop(80, 80, 0, shape)).toMatchObject({ field: 'growthLoop', near: [] });
  });
});

describe('within 5 points of a line, ends included: on the line between', () => {
  const all = ['growthLoop', 'negativeSpiral', 'untappedPotential', 'standstill'] as const;
  type Row = [number, number, readonly string[], readonly Field[]];

  test.each<Row>([
    [50, 80, ['marketing'], ['growthLoop', 'untappedPotential']],
    [45, 80, ['marketing'], ['growthLoop', 'untappedPotential']],
    [55, 80, ['marketing'], ['growthLoop', 'untappedPotential']],
    [44.9, 80, [], []],
    [55.1, 80, [], []],
    [44.999999, 80, [], []],
    [55.000001, 80, [], []],
    [0.55 * 100, 80, ['marketing'], ['growthLoop', 'untappedPotential']],
    [45, 20, ['marketing'], ['negativeSpiral', 'standstill']],
    [80, 45, ['cx'], ['growthLoop', 'negativeSpiral']],
    [80, 55, ['cx'], ['growthLoop', 'negativeSpiral']],
    [80, 44.9, [], []],
    [80, 55.1, [], []],
    [20, 50, ['cx'], ['untappedPotential', 'standstill']],
    [45, 55, ['marketing', 'cx'], all],
    [50, 50, ['marketing', 'cx'], all],
    [55.1, 44.9, [], []],
  ])('marketing %d and CX %d', (marketing, cx, near, between) => {
    const place = placeInLoop(marketing, cx, 50, shape);
    expect(place.near).toEqual(near);
    expect(place.between.toSorted()).toEqual(between.toSorted());
  });
});

describe('what holds it back: the lowest factor, all of them where equal', () => {
  test.each<[number, number, number, readonly string[]]>([
    [80, 20, 50, ['cx']],
    [10, 20, 50, ['marketing']],
    [80, 70, 69.9, ['link']],
    [20, 80, 20, ['marketing', 'link']],
    [50, 50, 50, ['marketing', 'cx', 'link']],
    [0.55 * 100, 55, 80, ['marketing', 'cx']],
  ])('marketing %d, CX %d, link %d: %j', (marketing, cx, link, axes) => {
    expect(placeInLoop(marketing, cx, link, shape).holdsBack).toEqual(axes);
  });
});

describe('all three axes must be scored', () => {
  test.each<[Standings, readonly string[]]>([
    [{ marketing: 'tooFew', cx: 50, link: 50 }, ['marketing']],
    [{ marketing: 50, cx: 'notApplicable', link: 50 }, ['cx']],
    [{ marketing: 50, cx: 0, link: 'tooFew' }, ['link']],
    [{ marketing: 'tooFew', cx: 'notApplicable', link: 'tooFew' }, ['marketing', 'cx', 'link']],
  ])('%j', (standings, missing) => {
    expect(loopOf({ axes: axisViews(standings) }, shape)).toEqual({ kind: 'tooFew', missing });
  });

  test('an axis at 0 is a score', () => {
    const loop = loopOf({ axes: axisViews({ marketing: 90, cx: 0, link: 90 }) }, shape);
    expect(loop).toMatchObject({ kind: 'scored', field: 'negativeSpiral', at: { onePlusOne: 0 } });
  });
});

describe('four firms, each in its field and on no line', () => {
  type Row = [string, Firm, 'full' | 'quick', Field, readonly [number, number, number], number];
  test.each<Row>([
    ['growth loop', growthLoop, 'full', 'growthLoop', [90, 1725 / 19, 1600 / 18], 2.697],
    ['growth loop', growthLoop, 'quick', 'growthLoop', [87.5, 575 / 6, 93.75], 2.769],
    ['loud and disappointing', loud, 'full', 'negativeSpiral', [100, 200 / 19, 200 / 18], 0.681],
    ['loud and disappointing', loud, 'quick', 'negativeSpiral', [100, 50 / 6, 12.5], 0.655],
    ['untapped', untapped, 'full', 'untappedPotential', [15, 1625 / 19, 875 / 18], 1.19],
    ['untapped', untapped, 'quick', 'untappedPotential', [12.5, 550 / 6, 50], 1.157],
    ['standstill', standstill, 'full', 'standstill', [15, 325 / 19, 250 / 18], 0.458],
    ['standstill', standstill, 'quick', 'standstill', [12.5, 12.5, 12.5], 0.375],
  ])('%s (%#)', (_, firm, flow, field, [marketing, cx, link], headline) => {
    const asked = flow === 'full' ? full : quick;
    expect([...firm[flow].keys()].toSorted()).toEqual(asked.toSorted());
    const loop = loopOf(score(planFor(instrument, asked), firm[flow]), shape);
    expect(loop).toMatchObject({ kind: 'scored', field, near: [], between: [] });
    const at = loop.kind === 'scored' ? loop.at : null;
    expect(at?.marketing).toBeCloseTo(marketing, 9);
    expect(at?.cx).toBeCloseTo(cx, 9);
    expect(at?.link).toBeCloseTo(link, 9);
    expect(at?.onePlusOne).toBeCloseTo(headline, 3);
  });
});

describe('the ring of touchpoints', () => {
  /** Standings of promise, sale, onboarding, use, help, pay and recommend. */
  function ring(...standings: readonly Standing[]) {
    const entries = shape.ring.map((id, index) => [id, standings[index] ?? 'tooFew'] as const);
    return ringOf({ touchpoints: touchpointViews(Object.fromEntries(entries)) }, shape);
  }

  function leakOf(...standings: readonly Standing[]): readonly string[] {
    const result = ring(...standings);
    if (result.kind !== 'scored') throw new Error('no ring');
    return result.leak;
  }

  test.each([0, 1, 2, 3, 4])('with %d of 7 scored it is too few', (scored) => {
    const standings = shape.ring.map((_, index) => (index < scored ? 20 : 'tooFew'));
    expect(ring(...standings)).toEqual({ kind: 'tooFew', scored, needed: 5 });
  });

  test('5 of 7 are enough, and the mean is theirs', () => {
    const result = ring(50, 'tooFew', 60, 70, 'notApplicable', 80, 90);
    expect(result).toMatchObject({ kind: 'scored', mean: 70, leak: ['promise'] });
  });

  test('the whole is no part of it, and the order is the order of the ring', () => {
    const points = { whole: 0, recommend: 70, pay: 70, help: 70, use: 70, sale: 70, promise: 70 };
    const result = ringOf({ touchpoints: touchpointViews(points) }, shape);
    expect(result).toMatchObject({ kind: 'scored', mean: 70, leak: [] });
    const ids = result.kind === 'scored' ? result.touchpoints.map(({ id }) => id) : [];
    expect(ids).toEqual(['promise', 'sale', 'use', 'help', 'pay', 'recommend']);
  });

  test.each<[string, readonly Standing[], readonly string[]]>([
    ['under 60 leaks, however near the mean', [59.9, 63, 64, 65, 66, 67, 68], ['promise']],
    ['60 exactly, near the mean: no clear leak', [60, 63.5, 64, 65, 66, 67, 68], []],
    ['all alike under 60: all leak', [40, 40, 40, 40, 40, 40, 40], [...shape.ring]],
    ['all alike at 60 or more: no clear leak', [75, 75, 75, 75, 75, 75, 75], []],
    ['exactly 10 below the mean of 75 leaks', [80, 77, 65, 76, 77], ['onboarding']],
    ['9.92 below the mean: no clear leak', [80, 77, 65.1, 76, 77], []],
    [
      'exactly 10 below a mean built from thirds',
      [190 / 3, 200 / 3, 250 / 3, 190 / 3, 90],
      ['promise', 'use'],
    ],
    ['far below, yet strong', [100, 100, 100, 100, 100, 100, 80], ['recommend']],
    ['a touchpoint without a score is no leak', [30, 'tooFew', 70, 70, 70, 70, 70], ['promise']],
  ])('%s', (_, standings, leak) => {
    expect(leakOf(...standings)).toEqual(leak);
  });

  test.each<[string, readonly Standing[], readonly string[]]>([
    ['exactly 3 above is named too', [40, 43, 60, 60, 60, 60, 60], ['promise', 'sale']],
    ['3.1 above is not', [40, 43.1, 60, 60, 60, 60, 60], ['promise']],
    ['nor is a millionth more', [40, 43.000001, 60, 60, 60, 60, 60], ['promise']],
    ['in the order of the ring', [60, 43, 60, 60, 60, 60, 40], ['sale', 'recommend']],
    ['even at 60 or more', [59, 61, 62, 63, 80, 80, 80], ['promise', 'sale', 'onboarding']],
    [
      'counted from the lowest, not from one another',
      [40, 42, 44, 60, 60, 60, 60],
      ['promise', 'sale'],
    ],
    ['exactly 3 above a sixth', [175 / 6, 175 / 6 + 3, 60, 60, 60, 60, 60], ['promise', 'sale']],
  ])('company of the leak: %s', (_, standings, leak) => {
    expect(leakOf(...standings)).toEqual(leak);
  });

  test('the loud firm leaks where it leads customers in and where they would recommend', () => {
    const result = ringOf(score(planFor(instrument, full), loud.full), shape);
    expect(result).toMatchObject({ kind: 'scored', leak: ['onboarding', 'recommend'] });
  });

  test('the quick flow asks too little for a ring', () => {
    const result = ringOf(score(planFor(instrument, quick), loud.quick), shape);
    expect(result).toEqual({ kind: 'tooFew', scored: 3, needed: 5 });
  });
});
