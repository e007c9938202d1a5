import { firstKpis } from '../../domain/first-kpis.ts';
import type { BusinessModelId, KpiId } from '../../domain/ids.ts';
import type { Kpi, Ladder } from '../../domain/kpi.ts';

type Asked = Pick<Kpi, 'id' | 'family' | 'firstFor'>;

/** The KPIs of the ladder as they are shown. */
export interface LadderRows<Row extends Asked> {
  /** Those that fit the business model. */
  readonly first: readonly Row[];
  /** Those of the others that are shown too, since they are answered or were asked for. */
  readonly more: readonly Row[];
  readonly hidden: readonly Row[];
  /** How many have their rung, wherever they stand. */
  readonly answered: number;
  /** How many of those that fit the business model have none yet. */
  readonly open: number;
}

/** Which KPIs are shown, in which order, and how many of them have no rung yet. */
export function ladderRows<Row extends Asked>(
  kpis: readonly Row[],
  model: BusinessModelId | undefined,
  ladder: Ladder,
  alsoShown: ReadonlySet<KpiId> = new Set(),
): LadderRows<Row> {
  const first = firstKpis(kpis, model);
  const rest = kpis.filter((kpi) => !first.includes(kpi));
  const isShown = ({ id }: Row) => ladder.has(id) || alsoShown.has(id);
  return {
    first,
    more: rest.filter(isShown),
    hidden: rest.filter((kpi) => !isShown(kpi)),
    answered: kpis.filter(({ id }) => ladder.has(id)).length,
    open: first.filter(({ id }) => !ladder.has(id)).length,
  };
}
