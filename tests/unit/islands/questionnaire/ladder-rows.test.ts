import { describe, expect, test } from 'vitest';
import type { BusinessModelId, KpiId } from '../../../../src/domain/ids.ts';
import type { KpiFamily, Ladder } from '../../../../src/domain/kpi.ts';
import { byFamily } from '../../../../src/islands/questionnaire/by-family.ts';
import { ladderRows } from '../../../../src/islands/questionnaire/ladder-rows.ts';

const kpi = (id: string, family: KpiFamily, ...firstFor: string[]) => ({
  id: id as KpiId,
  family,
  firstFor: firstFor as BusinessModelId[],
});
const kpis = [
  kpi('clv', 'value', 'saas', 'other'),
  kpi('nrr', 'value', 'saas'),
  kpi('churn', 'value', 'saas', 'other'),
  kpi('checkout', 'experience'),
  kpi('reach', 'volume', 'other'),
];
const ladderWith = (...ids: string[]): Ladder =>
  new Map(ids.map((id) => [id as KpiId, { kind: 'rung', rung: 2 }]));
const idsOf = (rows: readonly { readonly id: KpiId }[]) => rows.map(({ id }) => id);
const saas = 'saas' as BusinessModelId;

describe('the rows of the ladder', () => {
  test('are at first those that fit the business model', () => {
    const rows = ladderRows(kpis, saas, new Map());
    expect(idsOf(rows.first)).toEqual(['clv', 'nrr', 'churn']);
    expect(idsOf(rows.more)).toEqual([]);
    expect(idsOf(rows.hidden)).toEqual(['checkout', 'reach']);
    expect(rows).toMatchObject({ answered: 0, open: 3 });
  });

  test('without a model are those of other firms', () => {
    expect(idsOf(ladderRows(kpis, undefined, new Map()).first)).toEqual(['clv', 'churn', 'reach']);
  });

  test('always have what is answered, below those that fit', () => {
    const rows = ladderRows(kpis, undefined, ladderWith('nrr', 'churn'));
    expect(idsOf(rows.first)).toEqual(['clv', 'churn', 'reach']);
    expect(idsOf(rows.more)).toEqual(['nrr']);
    expect(idsOf(rows.hidden)).toEqual(['checkout']);
    expect(rows).toMatchObject({ answered: 2, open: 2 });
  });

  test('have what was asked for, which is not counted as open', () => {
    const asked = new Set(idsOf(kpis));
    const rows = ladderRows(kpis, saas, ladderWith('clv'), asked);
    expect(idsOf(rows.more)).toEqual(['checkout', 'reach']);
    expect(rows.hidden).toEqual([]);
    expect(rows).toMatchObject({ answered: 1, open: 2 });
  });

  test('count “don’t know” as an answer', () => {
    const ladder: Ladder = new Map([['clv' as KpiId, { kind: 'dontKnow' }]]);
    expect(ladderRows(kpis, saas, ladder)).toMatchObject({ answered: 1, open: 2 });
  });

  test('are none where there are no KPIs', () => {
    expect(ladderRows([], saas, ladderWith('clv'))).toEqual({
      first: [],
      more: [],
      hidden: [],
      answered: 0,
      open: 0,
    });
  });
});

test('families stand in order, each with its own', () => {
  const groups = byFamily(kpis).map(({ family, kpis: own }) => [family, idsOf(own)]);
  expect(groups).toEqual([
    ['value', ['clv', 'nrr', 'churn']],
    ['experience', ['checkout']],
    ['volume', ['reach']],
  ]);
});
