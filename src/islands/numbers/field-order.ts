import { firstKpis } from '../../domain/first-kpis.ts';
import type { BusinessModelId, FieldId } from '../../domain/ids.ts';
import { type Kpi, type KpiFamily, kpiFamilies } from '../../domain/kpi.ts';

/** Figures of one KPI, in a family. */
export interface KpiFields<Asked> {
  readonly kpi: Asked;
  readonly fields: readonly FieldId[];
}

export interface FamilyFields<Asked> {
  readonly family: KpiFamily;
  readonly kpis: readonly KpiFields<Asked>[];
}

/** The figures of the KPIs: those that fit the business model, and those that are folded away. */
export interface FieldOrder<Asked> {
  readonly first: readonly FamilyFields<Asked>[];
  readonly rest: readonly FamilyFields<Asked>[];
  /** How many fields are folded away. */
  readonly more: number;
}

/**
 * Groups the fields of KPIs by family. A field stands once, with a KPI that
 * fits the model before others, and not at all where the economics ask for it already.
 * @param asked the fields that the economics ask for
 */
export function fieldOrder<Asked extends Pick<Kpi, 'id' | 'family' | 'fields' | 'firstFor'>>(
  kpis: readonly Asked[],
  model: BusinessModelId | undefined,
  asked: readonly FieldId[],
): FieldOrder<Asked> {
  const first = new Set(firstKpis(kpis, model));
  const others = kpis.filter((kpi) => !first.has(kpi));
  const seen = new Set<FieldId>(asked);
  const own = [...first, ...others].map((kpi): KpiFields<Asked> => {
    const fields = kpi.fields.filter((field) => !seen.has(field));
    for (const field of fields) seen.add(field);
    return { kpi, fields };
  });
  const withFields = own.filter(({ fields }) => fields.length > 0);
  const rest = withFields.filter(({ kpi }) => !first.has(kpi));
  return {
    first: byFamily(withFields.filter(({ kpi }) => first.has(kpi))),
    rest: byFamily(rest),
    more: rest.reduce((sum, { fields }) => sum + fields.length, 0),
  };
}

function byFamily<Asked extends Pick<Kpi, 'family'>>(
  entries: readonly KpiFields<Asked>[],
): readonly FamilyFields<Asked>[] {
  return kpiFamilies.flatMap((family) => {
    const kpis = entries.filter(({ kpi }) => kpi.family === family);
    return kpis.length === 0 ? [] : [{ family, kpis }];
  });
}
