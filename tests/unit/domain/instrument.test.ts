import { describe, expect, test } from 'vitest';
import type { FlowId } from '../../../src/domain/ids.ts';
import { askedItems, type Item, itemsOfFlow, minutesFor } from '../../../src/domain/instrument.ts';
import { full, instrument, itemId, quick } from '../../fixtures/instrument.ts';
import { toyInstrument, toyItem } from '../../fixtures/toy.ts';

const { items } = instrument;
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
  test('43 items, each once, all asked in the full flow', () => {
    expect(items).toHaveLength(43);
    expect(new Set(items.map((item) => item.id)).size).toBe(43);
    expect(full).toHaveLength(43);
  });

  test('six dimensions in order with 7, 7, 6, 8, 6 and 9 items', () => {
    const counts = count(items, (item) => item.dimension);
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
    expect(count(items, (item) => item.axis)).toEqual(counts);
  });

  test('every touchpoint and the whole have at least two items', () => {
    const counts = count(items, (item) => item.touchpoint);
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
    ['say', ['stated-centre']],
    ['do', ['decisions-start', 'data-use', 'agenda', 'incentives', 'long-term']],
    ['kept', ['mandate', 'first-value', 'consistency', 'paying']],
    ['mistake-data', ['data-use']],
    ['mistake-campaigns', ['journey-before-campaign']],
    ['mistake-marketing', ['responsibility']],
    ['mistake-incentives', ['incentives']],
  ])('the signal %s stands on %j', (signal, ids) => {
    expect(idsWith(signal)).toEqual(ids);
  });
});

describe('coverage of the quick flow', () => {
  test('12 items, a strict subset of the full flow', () => {
    expect(quick).toHaveLength(12);
    expect(quick.filter((id) => !full.includes(id))).toEqual([]);
  });

  test('two items per dimension', () => {
    const counts = count(quickItems, (item) => item.dimension);
    expect(instrument.dimensions.map((id) => counts[id])).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test('axes: marketing 2, CX 6, link 4', () => {
    const counts = { marketing: 2, cx: 6, link: 4 };
    expect(count(quickItems, (item) => item.axis)).toEqual(counts);
  });

  test('every quick item is moved by at least one action', () => {
    const moved = new Set(instrument.actions.flatMap((action) => action.items));
    expect(quick.filter((id) => !moved.has(id))).toEqual([]);
  });

  test('it takes about 3 minutes and shows three steps; the full one shows five', () => {
    const flows = new Map(instrument.flows.map((flow) => [String(flow.id), flow]));
    expect(minutesFor(12, flows.get('quick')?.secondsPerItem ?? 0)).toBe(3);
    expect(flows.get('quick')?.steps).toBe(3);
    expect(flows.get('full')?.steps).toBe(5);
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
    [43, 15, 11],
  ])('%d items at %d seconds take %d', (asked, seconds, minutes) => {
    expect(minutesFor(asked, seconds)).toBe(minutes);
  });
});
