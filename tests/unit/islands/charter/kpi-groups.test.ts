import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KpiId } from '../../../../src/domain/ids.ts';
import { type Ladder, type Rung, rungs, type Standing } from '../../../../src/domain/kpi.ts';
import { kpiGroups } from '../../../../src/islands/charter/kpi-groups.ts';
import { instrument } from '../../../fixtures/instrument.ts';

const { kpis } = instrument;

/** A ladder on which KPIs stand on rungs. */
function ladderWith(said: Readonly<Record<string, Rung>>): Ladder {
  return new Map(
    Object.entries(said).map(([id, rung]) => [id as KpiId, { kind: 'rung', rung } as const]),
  );
}

function groupsOn(ladder: Ladder) {
  return kpiGroups(kpis, ladder).map(({ id, kpis: own }) => ({
    id,
    ids: own.map((kpi) => kpi.id),
  }));
}

describe('the list in which a KPI is chosen', () => {
  test('is the ladder by family where no KPI has been placed', () => {
    const groups = groupsOn(new Map());
    expect(groups.map(({ id }) => id)).toEqual([
      'value',
      'experience',
      'acquisition',
      'volume',
      'result',
    ]);
    expect(groups.flatMap(({ ids }) => ids)).toEqual(kpis.map(({ id }) => id));
  });

  test('begins with those closest to deciding, and names none of them twice', () => {
    const [closest, ...families] = groupsOn(ladderWith({ churn: 3, nrr: 2, clv: 4, tickets: 2 }));
    // On a shared dashboard comes before owned jointly; what decides has arrived; volume is no goal.
    expect(closest).toEqual({ id: 'closest', ids: ['nrr', 'churn'] });
    expect(families[0]).toEqual({
      id: 'value',
      ids: ['clv', 'clv-cac', 'existing-share', 'expansion'],
    });
  });

  test('holds out five and no more', () => {
    const all = ladderWith(Object.fromEntries(kpis.map(({ id }) => [id, 2 as const])));
    expect(groupsOn(all)[0]?.ids).toHaveLength(5);
  });

  test('has every KPI once, whatever the ladder says', () => {
    const standing: fc.Arbitrary<Standing> = fc.oneof(
      fc.constantFrom(...rungs).map((rung) => ({ kind: 'rung' as const, rung })),
      fc.constantFrom({ kind: 'silo' as const }, { kind: 'dontKnow' as const }),
    );
    const ladders = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...kpis.map(({ id }) => id)), standing),
      { selector: ([id]) => id },
    );
    fc.assert(
      fc.property(ladders, (said) => {
        const groups = groupsOn(new Map(said));
        expect(groups.flatMap(({ ids }) => ids).toSorted()).toEqual(
          kpis.map(({ id }) => id).toSorted(),
        );
        expect(groups.every(({ ids }) => ids.length > 0)).toBe(true);
      }),
    );
  });
});
