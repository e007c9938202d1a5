import type { KpiId } from './ids.ts';
import type { Rung } from './kpi.ts';

/** One shared KPI of the charter; every text may be empty. `review` is a day such as 2027-02-01. */
export interface Pledge {
  readonly kpi: KpiId;
  readonly ownerOne: string;
  readonly ownerTwo: string;
  /** The rung that it is to stand on in 90 days; null is not said. */
  readonly target: Rung | null;
  readonly decision: string;
  readonly incentive: string;
  readonly review: string;
}
