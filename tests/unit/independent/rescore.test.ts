import { describe, expect, test } from 'vitest';
import instrument from '../../../src/content/instrument/instrument.json';
import { type Rescored, rescore } from './rescore.ts';

type Value = 1 | 2 | 3 | 4 | 5 | 'dontKnow' | 'notApplicable' | 'cleared';

interface Made {
  flow: 'quick' | 'full';
  /** The answer to every asked item that `answers` does not name; none: unanswered. */
  rest?: Value;
  answers?: Record<string, Value>;
  departments?: readonly string[];
  proofMode?: boolean;
  shown?: readonly string[];
}

const at = '2026-07-01T08:00:00.000Z';

const quick = instrument.items.filter((item) => item.flows.includes('quick'));
const base = instrument.items.filter((item) => item.role !== 'department');

/** Every listed id with one value. */
function all(ids: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(ids.map((id) => [id, value]));
}

function idsWhere(tag: 'dimension' | 'touchpoint' | 'axis', value: string): string[] {
  return instrument.items
    .filter((item) => item.role === 'core' && item[tag] === value)
    .map((item) => item.id);
}

function scored(made: Made): Rescored {
  const chosen = instrument.items.filter(
    (item) => item.role === 'department' && made.departments?.includes(item.department),
  );
  const asked = [...(made.flow === 'quick' ? quick : base), ...chosen].map((item) => item.id);
  const values: Record<string, Value> = {
    ...(made.rest === undefined ? {} : all(asked, made.rest)),
    ...made.answers,
  };
  const answers = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { value, at, ...(made.shown?.includes(id) ? { shown: true } : {}) },
    ]),
  );
  const file = {
    format: 1,
    edition: instrument.edition,
    id: 'example',
    flow: made.flow,
    createdAt: at,
    changedAt: at,
    asked,
    answers,
    profile: {},
    ...(made.proofMode === undefined ? {} : { proofMode: made.proofMode }),
    notes: {},
  };
  return rescore(JSON.stringify(file), instrument);
}

describe('levels and gates', () => {
  test('all in the middle: 50 everywhere, level 3, on both lines, every touchpoint lowest', () => {
    const result = scored({ flow: 'full', rest: 3 });
    expect(result.dimensions['promise']).toEqual({ state: 'scored', points: 50 });
    expect(result.maturity).toEqual({
      state: 'scored',
      points: 50,
      meanLevel: 3,
      level: 3,
      heldBy: [],
    });
    expect(result.range).toEqual([3, 3]);
    expect(result.onePlusOne).toBeCloseTo(1.5, 9);
    expect(result.field).toBe('growthLoop');
    expect(result.onLine).toEqual(['marketing', 'cx']);
    expect(result.ring).toEqual({ mean: 50, leak: [...instrument.loop.ring] });
    expect(result.halfStepLevel).toBe(2);
    expect(result.straightLine).toBe(3);
    expect(result.shown).toBeNull();
  });

  test('a mean of exactly 20 is level 2; a dimension that does not apply is left out', () => {
    // 25, 25, 25, 25, 0 and one that does not apply: 100 / 5.
    const result = scored({
      flow: 'quick',
      rest: 2,
      answers: {
        ...all(['agenda', 'shared-kpis'], 1),
        ...all(['brand-promise', 'demand'], 'notApplicable'),
      },
    });
    expect(result.dimensions['promise']).toEqual({ state: 'notApplicable' });
    expect(result.maturity).toEqual({
      state: 'scored',
      points: 20,
      meanLevel: 2,
      level: 2,
      heldBy: [],
    });
    expect(result.onePlusOne).toBeNull();
    expect(result.field).toBeNull();
    expect(result.onLine).toEqual([]);
    expect(result.manyNotApplicable).toBe(false);
  });

  test('one dimension at the bottom holds the level one above its own', () => {
    // (0 + 5 x 100) / 6 = 83.33: level 5, held at 2.
    const result = scored({
      flow: 'quick',
      rest: 5,
      answers: all(idsWhere('dimension', 'strategy'), 1),
    });
    expect(result.maturity.points).toBeCloseTo(500 / 6, 9);
    expect(result.maturity.meanLevel).toBe(5);
    expect(result.maturity.level).toBe(2);
    expect(result.maturity.heldBy).toEqual(['strategy']);
  });

  test('level 5 needs each axis at 50: below, the axis holds; at 50, nothing does', () => {
    // Promise (50 + 5 x 100) / 9 = 61.1, level 4: its gate is at 5. Marketing 50 / 5 = 10.
    const weak = scored({
      flow: 'full',
      rest: 5,
      answers: { 'brand-promise': 3, demand: 1, audience: 1, reach: 1, 'lead-care': 1 },
    });
    expect(weak.maturity.meanLevel).toBe(5);
    expect(weak.maturity.level).toBe(4);
    expect(weak.maturity.heldBy).toEqual(['marketing']);
    // With strategy at 0 the axis' gate is no longer the one that holds: 448.6 / 6 = 74.8.
    const lower = scored({
      flow: 'full',
      rest: 5,
      answers: {
        ...all(idsWhere('dimension', 'strategy'), 1),
        ...all(idsWhere('axis', 'marketing'), 1),
        'brand-promise': 3,
      },
    });
    expect(lower.maturity).toMatchObject({ meanLevel: 4, level: 2, heldBy: ['strategy'] });
    // Promise 500 / 9 = 55.6, level 3: its gate is at 4 as well.
    const weaker = scored({
      flow: 'full',
      rest: 5,
      answers: all(idsWhere('axis', 'marketing'), 1),
    });
    expect(weaker.maturity.level).toBe(4);
    expect(weaker.maturity.heldBy).toEqual(['promise', 'marketing']);
    // Marketing (100 + 100 + 50) / 5 = 50.
    const enough = scored({
      flow: 'full',
      rest: 5,
      answers: { audience: 3, reach: 1, 'lead-care': 1 },
    });
    expect(enough.axes['marketing']).toEqual({ state: 'scored', points: 50 });
    expect(enough.maturity.level).toBe(5);
    expect(enough.maturity.heldBy).toEqual([]);
    expect(enough.onLine).toEqual(['marketing']);
  });

  test('half a position too kind has a floor at 0', () => {
    // Each dimension has one 1 and one 5: (0 + 87.5) / 2 = 43.75, not 37.5.
    const firsts = instrument.dimensions.map(
      (dimension) => quick.find((item) => item.dimension === dimension)?.id ?? '',
    );
    const result = scored({ flow: 'quick', rest: 5, answers: all(firsts, 1) });
    expect(result.maturity.level).toBe(3);
    expect(result.halfStepLevel).toBe(3);
    expect(scored({ flow: 'quick', rest: 1 }).halfStepLevel).toBe(1);
    expect(scored({ flow: 'quick', rest: 4 }).halfStepLevel).toBe(4);
  });
});

describe('coverage', () => {
  test('3 of 7 is too few, 4 of 7 and 3 of 6 that apply are enough', () => {
    const ids = idsWhere('dimension', 'strategy');
    const with3 = all(ids.slice(0, 4), 'dontKnow');
    expect(scored({ flow: 'full', rest: 4, answers: with3 }).dimensions['strategy']).toEqual({
      state: 'tooFew',
    });
    const with4 = all(ids.slice(0, 3), 'cleared');
    expect(scored({ flow: 'full', rest: 4, answers: with4 }).dimensions['strategy']).toEqual({
      state: 'scored',
      points: 75,
    });
    const half = { ...with4, ...all(ids.slice(3, 4), 'notApplicable') };
    expect(scored({ flow: 'full', rest: 4, answers: half }).dimensions['strategy']).toEqual({
      state: 'scored',
      points: 75,
    });
  });

  test('what is skipped makes a range', () => {
    // People unknown: 50 as it stands, level 3. At 1: 250 / 6 = 41.7, held at 2 by people.
    // At 5: 350 / 6 = 58.3, level 3.
    const result = scored({
      flow: 'quick',
      rest: 3,
      answers: all(['recruiting', 'mandate'], 'dontKnow'),
    });
    expect(result.dimensions['people']).toEqual({ state: 'tooFew' });
    expect(result.maturity.level).toBe(3);
    expect(result.range).toEqual([2, 3]);
  });

  test('four of six dimensions make a maturity, three do not', () => {
    const four = [...idsWhere('dimension', 'strategy'), ...idsWhere('dimension', 'people')];
    const three = [...four, ...idsWhere('dimension', 'promise')];
    expect(
      scored({ flow: 'full', rest: 4, answers: all(four, 'dontKnow') }).maturity,
    ).toMatchObject({ state: 'scored', points: 75, level: 4 });
    const result = scored({ flow: 'full', rest: 4, answers: all(three, 'dontKnow') });
    expect(result.maturity).toEqual({ state: 'tooFew', heldBy: [] });
    expect(result.range).toBeNull();
    expect(result.halfStepLevel).toBeNull();
    expect(scored({ flow: 'quick', rest: 'notApplicable' }).maturity.state).toBe('notApplicable');
  });

  test('exactly a fifth that does not apply is not many', () => {
    // 46 and three departments of three: 55 asked, a fifth is 11.
    const made = { flow: 'full', rest: 4, departments: ['hr', 'it', 'finance'] } as const;
    const ids = base.map((item) => item.id);
    const eleven = all(ids.slice(0, 11), 'notApplicable');
    const twelve = all(ids.slice(0, 12), 'notApplicable');
    expect(scored({ ...made, answers: eleven }).manyNotApplicable).toBe(false);
    expect(scored({ ...made, answers: twelve }).manyNotApplicable).toBe(true);
  });

  test('an answer to what was not asked changes nothing', () => {
    const result = scored({ flow: 'quick', rest: 3, answers: { 'cx-strategy': 5, advocacy: 1 } });
    expect(result.dimensions['strategy']).toEqual({ state: 'scored', points: 50 });
    expect(result.touchpoints['recommend']).toEqual({ state: 'tooFew' });
  });
});

describe('departments', () => {
  test('an optional department has a view only with its own items; those leave maturity alone', () => {
    const without = scored({ flow: 'full', rest: 3 });
    expect(Object.keys(without.departments)).toEqual([
      'leadership',
      'marketing',
      'sales',
      'product',
      'service',
    ]);
    // Finance: paying at 3, its own three at 5: 350 / 4. Pay: renewal and paying at 3: 400 / 5.
    const result = scored({
      flow: 'full',
      rest: 3,
      departments: ['finance'],
      answers: all(['finance-payment-options', 'finance-invoice', 'finance-pricing-models'], 5),
    });
    expect(result.departments['finance']).toEqual({ state: 'scored', points: 87.5 });
    expect(result.touchpoints['pay']).toEqual({ state: 'scored', points: 80 });
    expect(result.maturity.points).toBe(50);
  });

  test('context items stay out of every view', () => {
    const result = scored({
      flow: 'full',
      rest: 3,
      answers: all(['expectation-marketing', 'expectation-sales', 'say-public'], 5),
    });
    for (const views of [result.dimensions, result.departments, result.touchpoints]) {
      for (const view of Object.values(views)) {
        expect(view).toEqual({ state: 'scored', points: 50 });
      }
    }
  });
});

describe('the loop', () => {
  test('the loud firm that disappoints: 0.8, 0.2 and 0.5 give 1.3', () => {
    // CX: four of 19 unknown, twelve at 2 and three at 1: 300 / 15. Marketing: 400 / 5.
    const cx = idsWhere('axis', 'cx');
    const result = scored({
      flow: 'full',
      rest: 3,
      answers: {
        ...all(idsWhere('axis', 'marketing'), 5),
        reach: 1,
        ...all(cx.slice(0, 4), 'dontKnow'),
        ...all(cx.slice(4, 16), 2),
        ...all(cx.slice(16), 1),
      },
    });
    expect(result.axes).toEqual({
      marketing: { state: 'scored', points: 80 },
      cx: { state: 'scored', points: 20 },
      link: { state: 'scored', points: 50 },
    });
    expect(result.onePlusOne).toBeCloseTo(1.2926608, 6);
    expect(result.field).toBe('negativeSpiral');
    expect(result.onLine).toEqual([]);
  });

  test('an axis at 0 makes 1 + 1 nothing; within 5 points of the cut includes 5', () => {
    // Marketing (100 + 75 + 50 + 50 + 0) / 5 = 55, then (100 + 75 + 50 + 0 + 0) / 5 = 45.
    const cx = all(idsWhere('axis', 'cx'), 1);
    const above = scored({
      flow: 'full',
      rest: 3,
      answers: { ...cx, 'brand-promise': 5, demand: 4, 'lead-care': 1 },
    });
    expect(above.onePlusOne).toBe(0);
    expect(above.field).toBe('negativeSpiral');
    expect(above.onLine).toEqual(['marketing']);
    const below = scored({
      flow: 'full',
      rest: 3,
      answers: { ...cx, 'brand-promise': 5, demand: 4, 'lead-care': 1, reach: 1 },
    });
    expect(below.field).toBe('standstill');
    expect(below.onLine).toEqual(['marketing']);
  });

  test('exactly 10 below the mean of the ring is a leak; level with it is none', () => {
    // Sale and help unknown; four touchpoints at 87.5 and pay at 75: the mean is 85.
    const answers: Record<string, Value> = {
      ...all([...idsWhere('touchpoint', 'sale'), ...idsWhere('touchpoint', 'help')], 'dontKnow'),
      ...all(idsWhere('touchpoint', 'promise').slice(0, 4), 5),
      ...all(idsWhere('touchpoint', 'use').slice(0, 2), 5),
      'first-value': 5,
      advocacy: 5,
    };
    expect(scored({ flow: 'full', rest: 4, answers }).ring).toEqual({ mean: 85, leak: ['pay'] });
    expect(scored({ flow: 'full', rest: 4, answers: { ...answers, paying: 5 } }).ring).toEqual({
      mean: 87.5,
      leak: [],
    });
    const four = { ...answers, ...all(idsWhere('touchpoint', 'pay'), 'dontKnow') };
    expect(scored({ flow: 'full', rest: 4, answers: four }).ring).toBeNull();
  });

  test('a lowest under 60 is a leak however near the mean; one at 60 is not', () => {
    // Promise (3 x 75 + 5 x 50) / 8 = 59.375; sale and help (2 x 75 + 3 x 50) / 5 = 60; use
    // (2 x 75 + 2 x 50) / 4 = 62.5, and so the three touchpoints of two items: 3.125 above.
    const promise = idsWhere('touchpoint', 'promise');
    const answers: Record<string, Value> = {
      ...all(promise.slice(0, 3), 4),
      ...all(
        ['sale', 'help', 'use', 'onboarding', 'pay', 'recommend'].flatMap((touchpoint) => {
          const ids = idsWhere('touchpoint', touchpoint);
          return ids.slice(0, Math.floor(ids.length / 2));
        }),
        4,
      ),
    };
    expect(scored({ flow: 'full', rest: 3, answers }).ring?.leak).toEqual([
      'promise',
      'sale',
      'help',
    ]);
    // Promise (4 x 75 + 4 x 50) / 8 = 62.5: the lowest is now 60.
    const mended = { ...answers, ...all(promise.slice(0, 4), 4) };
    expect(scored({ flow: 'full', rest: 3, answers: mended }).ring?.leak).toEqual([]);
  });

  test('what lies within 3 points of the leak is named with it, and not what lies beyond', () => {
    const promise = idsWhere('touchpoint', 'promise');
    const help = idsWhere('touchpoint', 'help');
    // Promise (3 x 75 + 5 x 50) / 8 = 59.375; help (2 x 75 + 3 x 50) / 5 = 60.
    const near = scored({
      flow: 'full',
      rest: 5,
      answers: {
        ...all(promise, 3),
        ...all(promise.slice(0, 3), 4),
        ...all(help, 3),
        ...all(help.slice(0, 2), 4),
      },
    });
    expect(near.ring?.leak).toEqual(['promise', 'help']);
    // Pay 50; promise (75 + 7 x 50) / 8 = 53.125.
    const far = scored({
      flow: 'full',
      rest: 5,
      answers: {
        ...all(promise, 3),
        ...all(promise.slice(0, 1), 4),
        ...all(idsWhere('touchpoint', 'pay'), 3),
      },
    });
    expect(far.ring?.leak).toEqual(['pay']);
  });
});

describe('straight-lining', () => {
  test('quick: ten of the twelve, wherever they stand', () => {
    const ten = { 'data-use': 4, agenda: 'dontKnow' } as const;
    expect(scored({ flow: 'quick', rest: 2, answers: ten }).straightLine).toBe(2);
    const nine = { ...ten, demand: 1 } as const;
    expect(scored({ flow: 'quick', rest: 2, answers: nine }).straightLine).toBeNull();
  });

  test('full: twelve rated in a row; an unknown one between them counts for neither', () => {
    // In turn 2 and 4, then a stretch at 5 from the first item on.
    const shown = instrument.dimensions.flatMap((dimension) =>
      base.filter((item) => item.dimension === dimension).map((item) => item.id),
    );
    const turns: Record<string, Value> = Object.fromEntries(
      shown.map((id, index) => [id, index % 2 === 0 ? 2 : 4]),
    );
    const eleven = { ...turns, ...all(shown.slice(0, 11), 5) };
    expect(scored({ flow: 'full', answers: eleven }).straightLine).toBeNull();
    const twelve = { ...turns, ...all(shown.slice(0, 12), 5) };
    expect(scored({ flow: 'full', answers: twelve }).straightLine).toBe(5);
    const broken = {
      ...turns,
      ...all(shown.slice(0, 13), 5),
      ...all(shown.slice(6, 7), 'dontKnow'),
    };
    expect(scored({ flow: 'full', answers: broken }).straightLine).toBe(5);
  });
});

describe('proof mode', () => {
  test('a 4 or 5 without proof counts as 3; what is claimed stays', () => {
    const claimed = scored({ flow: 'quick', rest: 5, proofMode: true });
    expect(claimed.maturity).toMatchObject({ points: 100, level: 5 });
    expect(claimed.shown).toEqual({ points: 50, level: 3 });
    // Promise shown in full, one more item at 2 as claimed: (5 x 50 + 100 - 12.5) / 6 = 56.25.
    const partly = scored({
      flow: 'quick',
      rest: 4,
      proofMode: true,
      answers: { 'brand-promise': 5, demand: 5, agenda: 2 },
      shown: ['brand-promise', 'demand'],
    });
    expect(partly.shown).toEqual({ points: 56.25, level: 3 });
  });
});

describe('verdicts', () => {
  const kept = ['mandate', 'first-value', 'consistency', 'paying'] as const;
  const does = ['decisions-start', 'data-use', 'agenda', 'incentives', 'long-term'] as const;

  function trust(expectations: [Value, Value], deeds: [Value, Value, Value, Value]) {
    const answers: Record<string, Value> = {
      'expectation-marketing': expectations[0],
      'expectation-sales': expectations[1],
    };
    kept.forEach((id, index) => {
      answers[id] = deeds[index] ?? 'cleared';
    });
    return scored({ flow: 'full', rest: 3, answers }).trustGap;
  }

  function sayDo(says: [Value, Value], deeds: [Value, Value, Value, Value, Value]) {
    const answers: Record<string, Value> = { 'stated-centre': says[0], 'say-public': says[1] };
    does.forEach((id, index) => {
      answers[id] = deeds[index] ?? 'cleared';
    });
    return scored({ flow: 'full', rest: 3, answers }).sayDoGap;
  }

  test('trust gap: a gap of 25 is wide where little is kept, and not where much is', () => {
    expect(trust([5, 5], [4, 4, 4, 4])).toEqual({ E: 100, K: 75, reading: 'gap' });
    expect(trust([5, 5], [4, 4, 4, 3])).toEqual({ E: 100, K: 68.75, reading: 'wide' });
    expect(trust([3, 4], [3, 3, 2, 2])).toEqual({ E: 62.5, K: 37.5, reading: 'wide' });
    expect(trust([3, 3], [3, 3, 3, 2])).toEqual({ E: 50, K: 43.75, reading: 'gap' });
    expect(trust([3, 2], [1, 1, 1, 1])).toEqual({ E: 37.5, K: 0, reading: 'modest' });
    expect(trust([4, 4], [3, 3, 3, 3])).toEqual({ E: 75, K: 50, reading: 'gap' });
    expect(trust([3, 3], [4, 3, 3, 3])).toEqual({ E: 50, K: 56.25, reading: 'inStep' });
    expect(trust([3, 3], [4, 4, 3, 3])).toEqual({ E: 50, K: 62.5, reading: 'better' });
  });

  test('say-do gap: 10 either way is in step, 25 is a gap, more is wide', () => {
    expect(sayDo([3, 3], [3, 3, 3, 2, 2])).toEqual({ say: 50, does: 40, reading: 'inStep' });
    expect(sayDo([3, 3], [3, 3, 3, 4, 4])).toEqual({ say: 50, does: 60, reading: 'inStep' });
    expect(sayDo([3, 3], [3, 3, 2, 2, 2])).toEqual({ say: 50, does: 35, reading: 'gap' });
    expect(sayDo([3, 3], [3, 3, 4, 4, 4])).toEqual({ say: 50, does: 65, reading: 'better' });
    expect(sayDo([4, 4], [3, 3, 3, 3, 3])).toEqual({ say: 75, does: 50, reading: 'gap' });
    expect(sayDo([4, 4], [3, 3, 3, 3, 2])).toEqual({ say: 75, does: 45, reading: 'wide' });
  });

  test('each mean needs two rated items behind it', () => {
    expect(trust([5, 'dontKnow'], [4, 4, 4, 4])).toBeNull();
    expect(trust([5, 5], [4, 'dontKnow', 'notApplicable', 'cleared'])).toBeNull();
    expect(trust([5, 5], [4, 4, 'notApplicable', 'cleared'])?.K).toBe(75);
    expect(sayDo([3, 'notApplicable'], [3, 3, 3, 3, 3])).toBeNull();
    const result = scored({ flow: 'quick', rest: 3 });
    expect(result.trustGap).toBeNull();
    expect(result.sayDoGap).toBeNull();
  });

  test('a mistake is one of four items at 1 or 2', () => {
    const result = scored({
      flow: 'full',
      rest: 1,
      answers: { incentives: 2, responsibility: 3, 'journey-before-campaign': 'dontKnow' },
    });
    expect(result.mistakes).toEqual(['data-use', 'incentives']);
  });
});
