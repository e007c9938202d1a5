import { type Kpi, type KpiFamily, kpiFamilies, type Ladder } from '../../domain/kpi.ts';
import { climbs } from '../../domain/ladder.ts';

/** A group of the list in which a KPI is chosen; `closest` are those with the shortest way to go. */
export interface KpiGroup<Known extends Kpi> {
  readonly id: KpiFamily | 'closest';
  readonly kpis: readonly Known[];
}

/** So many are held out as closest; more would be no choice. */
const mostClosest = 5;

/**
 * Every KPI once: those closest to deciding first, nearest first, then the rest by family in the
 * order of the ladder. Where no KPI has been placed, none is closest.
 */
export function kpiGroups<Known extends Kpi>(
  kpis: readonly Known[],
  ladder: Ladder,
): readonly KpiGroup<Known>[] {
  const near = climbs(kpis, ladder)
    .slice(0, mostClosest)
    .map(({ kpi }) => kpi.id);
  const closest = near.flatMap((id) => kpis.filter((kpi) => kpi.id === id));
  const rest = kpis.filter(({ id }) => !near.includes(id));
  const families = kpiFamilies.map((id) => ({
    id,
    kpis: rest.filter(({ family }) => family === id),
  }));
  return [{ id: 'closest' as const, kpis: closest }, ...families].filter(
    (group) => group.kpis.length > 0,
  );
}
