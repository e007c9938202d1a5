import type { BusinessModelId } from './ids.ts';
import type { Kpi } from './kpi.ts';

/** Who does not say what business it is in is asked as this model. */
const unsaid = 'other' as BusinessModelId;

/**
 * The KPIs that a business model is asked for at once, in the order of the ladder. Where nothing is
 * known of the model, or none is meant for it, they are those of `other`.
 */
export function firstKpis<Asked extends Pick<Kpi, 'firstFor'>>(
  kpis: readonly Asked[],
  model: BusinessModelId | undefined,
): readonly Asked[] {
  const meantFor = (one: BusinessModelId) => kpis.filter(({ firstFor }) => firstFor.includes(one));
  const own = model === undefined ? [] : meantFor(model);
  return own.length > 0 ? own : meantFor(unsaid);
}
