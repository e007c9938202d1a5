import { describe, expect, test } from 'vitest';
import type { DepartmentId, FlowId } from '../../../src/domain/ids.ts';
import {
  askedItems,
  type Item,
  itemsOfFlow,
  minutesFor,
  type VerdictId,
} from '../../../src/domain/instrument.ts';
import { core, everything, full, instrument, itemId, quick } from '../../fixtures/instrument.ts';
import { toyInstrument, toyItem } from '../../fixtures/toy.ts';

const { items } = instrument;
const verdictIds: readonly VerdictId[] = [
  'trust-gap',
  'say-do-gap',
  'mistake-campaigns',
  'mistake-data',
  'mistake-incentives',
  'mistake-marketing',
];
const coreItems = items.filter((item) => item.role === 'core');
const quickItems = items.filter((item) => quick.includes(item.id));

function count(among: readonly Item[], tag: (item: Item) => string | null) {
  const counts: Record<string, number> = {};
  for (const item of among) {
    const name = tag(item) ?? 'none';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function idsWith(signal: string) {
  return items.filter((item) => item.signals.map(String).includes(signal)).map((item) => item.id);
}

describe('coverage of the full instrument', () => {
  test('43 core, 3 context and 15 department items, each once, all of them in the full flow', () => {
    expect(count(items, (item) => item.role)).toEqual({ core: 43, context: 3, department: 15 });
    expect(new Set(items.map((item) => item.id)).size).toBe(61);
    expect(items.filter((item) => !item.flows.map(String).includes('full'))).toEqual([]);
    expect([core.length, full.length, everything.length]).toEqual([43, 46, 61]);
  });

  test('six dimensions in order with 7, 7, 6, 8, 6 and 9 core items', () => {
    const counts = count(coreItems, (item) => item.dimension);
    expect(instrument.dimensions.map((id) => [id, counts[id]])).toEqual([
      ['strategy', 7],
      ['measures', 7],
      ['people', 6],
      ['way-of-working', 8],
      ['leadership', 6],
      ['promise', 9],
    ]);
  });

  test('axes: marketing 5, CX 19, link 18, none 1', () => {
    const counts = { marketing: 5, cx: 19, link: 18, none: 1 };
    expect(count(coreItems, (item) => item.axis)).toEqual(counts);
  });

  test('every touchpoint and the whole have at least two core items', () => {
    const counts = count(coreItems, (item) => item.touchpoint);
    expect(Object.keys(counts).toSorted()).toEqual([...instrument.touchpoints].toSorted());
    for (const id of instrument.touchpoints) expect(counts[id], id).toBeGreaterThanOrEqual(2);
  });

  test('the ring has seven touchpoints, from promise to recommend', () => {
    const ring = ['promise', 'sale', 'onboarding', 'use', 'help', 'pay', 'recommend'];
    expect(instrument.loop.ring).toEqual(ring);
  });

  test('every item weighs 1', () => {
    expect(items.filter((item) => item.weight !== 1)).toEqual([]);
  });

  test.each([
    ['say', ['stated-centre', 'say-public']],
    ['do', ['decisions-start', 'data-use', 'agenda', 'incentives', 'long-term']],
    ['kept', ['mandate', 'first-value', 'consistency', 'paying']],
    ['expectation', ['expectation-marketing', 'expectation-sales']],
    ['mistake-data', ['data-use']],
    ['mistake-campaigns', ['journey-before-campaign']],
    ['mistake-marketing', ['responsibility']],
    ['mistake-incentives', ['incentives']],
  ])('the signal %s stands on %j', (signal, ids) => {
    expect(idsWith(signal)).toEqual(ids);
  });
});

describe('context items', () => {
  const context = items.filter((item) => item.role === 'context');

  test('are three, all in the section of the promise, in the full flow alone and on no axis', () => {
    const ids = ['expectation-marketing', 'expectation-sales', 'say-public'];
    expect(context.map((item) => item.id)).toEqual(ids);
    for (const item of context) {
      expect(item).toMatchObject({ dimension: 'promise', axis: null, flows: ['full'] });
    }
  });
});

describe('department items', () => {
  const own = items.filter((item) => item.role === 'department');

  test('are fifteen, three for each department that not every firm has', () => {
    expect(instrument.optionalDepartments).toEqual([
      'commerce',
      'logistics',
      'finance',
      'hr',
      'it',
    ]);
    const three = Object.fromEntries(instrument.optionalDepartments.map((id) => [id, 3]));
    expect(count(own, (item) => item.department)).toEqual(three);
  });

  test('stand in no first section, on no axis, behind no verdict and in the full flow alone', () => {
    expect(own.filter((item) => item.dimension === instrument.dimensions[0])).toEqual([]);
    for (const item of own)
      expect(item).toMatchObject({ axis: null, signals: [], flows: ['full'] });
  });

  test('come last in their section, after those that everybody is asked', () => {
    const order = ['core', 'context', 'department'];
    const shown = askedItems(instrument, everything);
    for (const dimension of instrument.dimensions) {
      const roles = shown.filter((item) => item.dimension === dimension).map((item) => item.role);
      expect(roles, dimension).toEqual(
        roles.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
      );
    }
  });

  test('are asked of firms that have the department, and of no others', () => {
    const askedOf = (...chosen: readonly string[]) =>
      itemsOfFlow(instrument, 'full' as FlowId, chosen as readonly DepartmentId[]).map(
        (item) => item.id,
      );
    expect(askedOf()).toHaveLength(46);
    for (const department of instrument.optionalDepartments) {
      const more = askedOf(department).filter((id) => !askedOf().includes(id));
      const its = own.filter((one) => one.department === department).map(({ id }) => id);
      expect(more.toSorted()).toEqual(its.toSorted());
    }
    expect(askedOf(...instrument.optionalDepartments).toSorted()).toEqual(everything.toSorted());
    // A department that every firm has brings nothing of its own.
    expect(askedOf('service', 'leadership')).toEqual(askedOf());
  });

  test('are in no quick flow, whatever is chosen', () => {
    const { optionalDepartments } = instrument;
    const asked = itemsOfFlow(instrument, 'quick' as FlowId, optionalDepartments);
    expect(asked.map((item) => item.id)).toEqual(quick);
  });

  test.each([
    ['hr', ['empathy']],
    ['it', ['data-access']],
    ['finance', ['paying']],
    ['commerce', []],
    ['logistics', []],
  ])('the core items of %s, always asked, are %j', (department, ids) => {
    const its = coreItems.filter((item) => String(item.department) === department);
    expect(its.map((item) => item.id)).toEqual(ids);
    expect(ids.map(itemId).filter((id) => !full.includes(id))).toEqual([]);
  });
});

describe('coverage of the quick flow', () => {
  test('12 items, a strict subset of the full flow', () => {
    expect(quick).toHaveLength(12);
    expect(quick.filter((id) => !core.includes(id))).toEqual([]);
  });

  test('two items per dimension', () => {
    const counts = count(quickItems, (item) => item.dimension);
    expect(instrument.dimensions.map((id) => counts[id])).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test('axes: marketing 2, CX 6, link 4', () => {
    const counts = { marketing: 2, cx: 6, link: 4 };
    expect(count(quickItems, (item) => item.axis)).toEqual(counts);
  });

  test('it takes about 3 minutes and shows three steps; the full one shows five', () => {
    const flows = new Map(instrument.flows.map((flow) => [String(flow.id), flow]));
    expect(minutesFor(12, flows.get('quick')?.secondsPerItem ?? 0)).toBe(3);
    expect(flows.get('quick')?.steps).toBe(3);
    expect(flows.get('full')?.steps).toBe(5);
  });
});

describe('actions', () => {
  const improving = instrument.actions.filter((action) => action.occasion === 'improve');

  test('move every item but those of the context, which nothing moves', () => {
    const moved = new Set(instrument.actions.flatMap((action) => action.items));
    const idle = items.filter((item) => !moved.has(item.id)).map((item) => item.id);
    expect(idle).toEqual(['expectation-marketing', 'expectation-sales', 'say-public']);
  });

  test('have one that is for any business model for each verdict', () => {
    const forAll = improving.filter((action) => action.models.length === 0);
    for (const verdict of verdictIds) {
      expect(
        forAll.filter((action) => action.verdicts.includes(verdict)),
        verdict,
      ).toHaveLength(1);
    }
  });

  test('that move nothing answer no verdict', () => {
    const upkeep = instrument.actions.filter((action) => action.occasion !== 'improve');
    expect(upkeep.length).toBeGreaterThanOrEqual(6);
    for (const action of upkeep) expect(action).toMatchObject({ items: [], verdicts: [] });
  });
});

describe('shown order: by dimension, then as the instrument lists them', () => {
  const mixed = toyInstrument([
    toyItem('a', { dimension: 'promise' }),
    toyItem('b', { dimension: 'strategy' }),
    toyItem('d', { dimension: 'people' }),
    toyItem('c', { dimension: 'strategy' }),
  ]);

  test('of a flow', () => {
    expect(itemsOfFlow(mixed, 'quick' as FlowId).map((item) => item.id)).toEqual([
      'b',
      'c',
      'd',
      'a',
    ]);
  });

  test('of asked ids, in whatever order they come', () => {
    const asked = ['a', 'd', 'c', 'b'].map(itemId);
    expect(askedItems(mixed, asked).map((item) => item.id)).toEqual(['b', 'c', 'd', 'a']);
  });

  test('a flow holds the items that name it and no others', () => {
    const ids = itemsOfFlow(instrument, 'quick' as FlowId).map((item) => item.id);
    expect(ids).toEqual(quick);
    expect(itemsOfFlow(instrument, 'unheard-of' as FlowId)).toEqual([]);
  });

  test('an unknown id is refused by name', () => {
    expect(() => askedItems(instrument, [...quick, itemId('nonsense')])).toThrow('nonsense');
  });
});

describe('honest minutes: seconds per item, rounded up', () => {
  test.each([
    [0, 15, 0],
    [1, 15, 1],
    [4, 15, 1],
    [5, 15, 2],
    [12, 15, 3],
    [46, 15, 12],
    [61, 15, 16],
  ])('%d items at %d seconds take %d', (asked, seconds, minutes) => {
    expect(minutesFor(asked, seconds)).toBe(minutes);
  });
});
