import { economicFields } from '../../domain/economics.ts';
import type { FieldId } from '../../domain/ids.ts';

/** The firm's economics as they are asked for: what most rests on comes first. */
export const economyFields: readonly FieldId[] = [
  economicFields.customers,
  economicFields.revenue,
  economicFields.margin,
  economicFields.churn,
  economicFields.cac,
  economicFields.spend,
  economicFields.referrals,
  economicFields.expansion,
];
