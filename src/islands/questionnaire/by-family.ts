import type { Kpi, KpiFamily } from '../../domain/kpi.ts';

/** KPIs in runs of the same family, in their order. */
export function byFamily<Row extends Pick<Kpi, 'family'>>(
  kpis: readonly Row[],
): readonly { readonly family: KpiFamily; readonly kpis: readonly Row[] }[] {
  const families = [...new Set(kpis.map(({ family }) => family))];
  return families.map((family) => ({
    family,
    kpis: kpis.filter((kpi) => kpi.family === family),
  }));
}
