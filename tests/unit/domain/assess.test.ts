import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../../src/domain/assess.ts';
import { onePlusOne } from '../../../src/domain/loop.ts';
import { stepId } from '../../../src/domain/rank.ts';
import { firms, growthLoop, loud, standstill, untapped } from '../../fixtures/firms.ts';
import {
  answersOf,
  everyAnswer,
  full,
  type Given,
  instrument,
  itemId,
  quick,
} from '../../fixtures/instrument.ts';

type Except = Readonly<Record<string, Given | null>>;

function quickResult(value: Given, except: Except = {}): Assessment {
  return assess(instrument, quick, everyAnswer(quick, value, except), {});
}

/** One answer per dimension, given to both its quick items. */
function perDimension(...given: readonly (Given | null)[]): Except {
  const items = instrument.items.filter((item) => quick.includes(item.id));
  const entries = items.map((item) => {
    const at = instrument.dimensions.indexOf(item.dimension);
    return [item.id, given[at] ?? null] as const;
  });
  return Object.fromEntries(entries);
}

describe('one result from one set of answers', () => {
  test('with the edition, the answers and the items in shown order', () => {
    const answers = answersOf({ demand: 4 });
    const result = assess(instrument, quick.toReversed(), answers, {});
    expect(result.edition).toBe('2026.2');
    expect(result.answers).toEqual(answers);
    expect(result.items.map((item) => item.id)).toEqual(quick);
  });

  test('answers to items that were not asked change nothing', () => {
    const answers = loud.quick;
    const more = new Map([...answers, ...answersOf({ reach: 1, roadmap: 'dk', unheard: 'na' })]);
    const [one, other] = [answers, more].map((set) => assess(instrument, quick, set, {}));
    expect({ ...other, answers }).toEqual({ ...one, answers });
  });

  test('an unknown asked id is a mistake', () => {
    expect(() => assess(instrument, [itemId('unheard')], new Map(), {})).toThrow('unheard');
  });

  test('nothing asked is no result, yet no mistake', () => {
    const result = assess(instrument, [], new Map(), {});
    expect(result).toMatchObject({ levels: null, loopRange: null, manyNotApplicable: false });
    expect(result.maturity.kind).not.toBe('scored');
    expect(result.loop).toMatchObject({ kind: 'tooFew', missing: ['marketing', 'cx', 'link'] });
  });

  test('what is open is listed in shown order, blind spots apart from unanswered', () => {
    const result = quickResult(3, { demand: 'dk', mandate: 'dk', agenda: null, fires: 'na' });
    expect(result.blindSpots).toEqual(['mandate', 'demand']);
    expect(result.unanswered).toEqual(['agenda']);
    expect(result.scores.all).toMatchObject({ asked: 12, rated: 8, dontKnow: 2, unanswered: 1 });
  });

  test('a straight line is pointed out', () => {
    expect(quickResult(4).straightLine).toBe(4);
    expect(quickResult(4, { demand: 1, fires: 2, agenda: 3 }).straightLine).toBeNull();
  });
});

describe('the four firms', () => {
  type Row = [string, Assessment, number, number];
  const of = (firm: typeof loud, flow: 'full' | 'quick') =>
    assess(instrument, flow === 'full' ? full : quick, firm[flow], {});
  test.each<Row>([
    ['growth loop, full', of(growthLoop, 'full'), 5, 5],
    ['growth loop, quick', of(growthLoop, 'quick'), 5, 5],
    ['loud, full', of(loud, 'full'), 2, 2],
    ['loud, quick', of(loud, 'quick'), 2, 2],
    ['untapped, full', of(untapped, 'full'), 4, 4],
    ['untapped, quick: held by its promise', of(untapped, 'quick'), 4, 2],
    ['standstill, full', of(standstill, 'full'), 1, 1],
    ['standstill, quick', of(standstill, 'quick'), 1, 1],
  ])('%s', (_, result, meanLevel, level) => {
    expect(result.maturity).toMatchObject({ meanLevel, level });
    expect(result.levels).toEqual({ low: level, high: level });
    expect(result.loopRange).toBeNull();
  });

  test('the full flow has a ring, the quick one has not', () => {
    expect(firms.map((firm) => of(firm, 'full').ring.kind)).toEqual(firms.map(() => 'scored'));
    expect(firms.map((firm) => of(firm, 'quick').ring.kind)).toEqual(firms.map(() => 'tooFew'));
  });

  test.each(['full', 'quick'] as const)('each gets its own first three steps, %s', (flow) => {
    const advice = firms.map((firm) => of(firm, flow).steps.slice(0, 3).map(stepId).join(' '));
    expect(new Set(advice).size).toBe(4);
  });
});

describe('two strongest and two weakest dimensions', () => {
  type Row = [string, readonly (Given | null)[], readonly string[], readonly string[]];
  const [strategy, measures, people] = ['strategy', 'measures', 'people'];
  const [working, leadership, promise] = ['way-of-working', 'leadership', 'promise'];

  test.each<Row>([
    ['clear', [5, 4, 3, 3, 2, 1], [strategy, measures], [leadership, promise]],
    [
      'a third that ties is named too',
      [5, 4, 4, 3, 2, 1],
      [strategy, measures, people],
      [leadership, promise],
    ],
    [
      'also among the weakest',
      [5, 4, 3, 2, 2, 1],
      [strategy, measures],
      [working, leadership, promise],
    ],
    ['more that tie leave those ahead', [5, 4, 4, 4, 2, 1], [strategy], [leadership, promise]],
    ['all alike: none', [3, 3, 3, 3, 3, 3], [], []],
    ['one below the rest', [3, 3, 3, 3, 3, 1], [], [promise]],
    ['one above the rest', [5, 3, 3, 3, 3, 3], [strategy], []],
    [
      'one without a score is neither',
      ['dk', 5, 4, 3, 2, 1],
      [measures, people],
      [leadership, promise],
    ],
    ['of three, one and one', [5, 3, 1, null, 'dk', 'na'], [strategy], [people]],
    ['of four, none is both', [5, 3, 3, 1, null, null], [strategy], [working]],
    ['of two, one and one', [5, 4, null, null, null, null], [strategy], [measures]],
    ['of two alike, none', [4, 4, null, null, null, null], [], []],
    ['of one, none', [5, null, null, null, null, null], [], []],
  ])('%s', (_, given, strongest, weakest) => {
    const result = quickResult('na', perDimension(...given));
    expect(result.strongest.toSorted()).toEqual(strongest.toSorted());
    expect(result.weakest.toSorted()).toEqual(weakest.toSorted());
  });

  test('best first, worst first', () => {
    const result = quickResult('na', perDimension(3, 5, 4, 2, 3, 1));
    expect(result.strongest).toEqual(['measures', 'people']);
    expect(result.weakest).toEqual(['promise', 'way-of-working']);
  });
});

describe('more than 20 % does not apply', () => {
  test.each([
    [12, 2, false],
    [12, 3, true],
    [43, 8, false],
    [43, 9, true],
    [5, 1, false],
    [5, 2, true],
    [10, 2, false],
    [12, 12, true],
  ])('of %d asked, %d: %s', (count, notApplicable, many) => {
    const asked = count === 12 ? quick : full.slice(0, count);
    const except = Object.fromEntries(
      asked.slice(0, notApplicable).map((id) => [id, 'na' as const]),
    );
    const result = assess(instrument, asked, everyAnswer(asked, 3, except), {});
    expect(result.manyNotApplicable).toBe(many);
  });
});

describe('the loop as open answers leave it possible', () => {
  test('open items at 1 and at 5', () => {
    const result = quickResult(3, { demand: 'dk', agenda: null });
    expect(result.loopRange).toEqual({
      low: { marketing: 25, cx: 50, link: 37.5, onePlusOne: onePlusOne(0.25, 0.5, 0.375) },
      high: { marketing: 75, cx: 50, link: 62.5, onePlusOne: onePlusOne(0.75, 0.5, 0.625) },
    });
  });

  test('even where the answers alone give no place', () => {
    const result = quickResult(5, { demand: 'dk', 'brand-promise': 'dk' });
    expect(result.loop.kind).toBe('tooFew');
    expect(result.loopRange).toMatchObject({ low: { marketing: 0 }, high: { marketing: 100 } });
  });

  test('none when an axis does not apply at all', () => {
    const result = quickResult(3, { demand: 'na', 'brand-promise': 'na', agenda: 'dk' });
    expect(result.loopRange).toBeNull();
  });

  test('does not apply is not open', () => {
    expect(quickResult(3, { agenda: 'na' }).loopRange).toBeNull();
  });
});

describe('steps know the situation', () => {
  const ids = (result: Assessment) => result.steps.map(stepId);

  test('what is unanswered is to be answered, a blind spot found out', () => {
    expect(ids(quickResult(3, { agenda: null }))).toContain('answer-the-rest');
    expect(ids(quickResult(3))).not.toContain('answer-the-rest');
    const blind = ids(quickResult(3, { agenda: 'dk' }));
    expect(blind).toContain('find-out:agenda');
    expect(blind).not.toContain('answer-the-rest');
  });

  test('much that does not apply is to be checked', () => {
    const two = { agenda: 'na', fires: 'na' } as const;
    expect(ids(quickResult(3, { ...two, demand: 'na' }))).toContain('check-not-applicable');
    expect(ids(quickResult(3, two))).not.toContain('check-not-applicable');
  });

  test('the top level keeps measuring, the level below does not', () => {
    expect(ids(quickResult(5)).slice(0, 3)).toContain('keep-measuring');
    expect(ids(quickResult(4))).not.toContain('keep-measuring');
    const heldAtFour = { 'brand-promise': 2, demand: 3 } as const;
    expect(quickResult(5, heldAtFour).maturity).toMatchObject({ meanLevel: 5, level: 3 });
    expect(ids(quickResult(5, heldAtFour))).not.toContain('keep-measuring');
  });
});
