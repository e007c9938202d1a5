import type { BusinessModelId, DepartmentId, FieldId, KpiId, SourceId } from './ids.ts';

/** What a KPI is about: what customers are worth, what they meet, winning them, volume, or the result. */
export type KpiFamily = 'value' | 'experience' | 'acquisition' | 'volume' | 'result';

export const kpiFamilies: readonly KpiFamily[] = [
  'value',
  'experience',
  'acquisition',
  'volume',
  'result',
];

/** A KPI that can stand on a rung of the ladder. Its texts live with the languages. */
export interface Kpi {
  readonly id: KpiId;
  readonly family: KpiFamily;
  /** The business models that are asked for it at once; the others can add it. */
  readonly firstFor: readonly BusinessModelId[];
  /** Who should own it: two departments, since a KPI of one is steered in a silo. */
  readonly owners: readonly [DepartmentId, DepartmentId];
  /** The typed figures that give it a number. */
  readonly fields: readonly FieldId[];
  /** The KPIs that it says most together with. */
  readonly together: readonly KpiId[];
  readonly sources: readonly SourceId[];
}

/**
 * How far a KPI has come: 0 not measured; 1 measured in one function; 2 on a dashboard that marketing
 * and CX share; 3 owned jointly and followed up by leadership; 4 decides budget, priorities or
 * incentives. It is the highest rung whose statement, and all below it, hold.
 */
export type Rung = 0 | 1 | 2 | 3 | 4;

export const rungs: readonly Rung[] = [0, 1, 2, 3, 4];

/** What is said of a KPI. `silo`: it decides, but within one function; it counts as rung 1. */
export type Standing =
  | { readonly kind: 'rung'; readonly rung: Rung }
  | { readonly kind: 'silo' }
  | { readonly kind: 'dontKnow' };

/** What is said of the KPIs; one that is unanswered is absent. */
export type Ladder = ReadonlyMap<KpiId, Standing>;
