import type { Business } from '../../domain/business.ts';
import type { TypedFigure } from '../../domain/figure.ts';
import type { BusinessModelId, FieldId, KpiId, TouchpointId } from '../../domain/ids.ts';
import type { Rung, Standing } from '../../domain/kpi.ts';

/** What kind of business the firm is in. */
export const exampleModel = 'ecommerce' as BusinessModelId;

const standings: Readonly<Record<string, Rung | 'silo' | 'dontKnow'>> = {
  clv: 'dontKnow',
  churn: 2,
  'existing-share': 2,
  nps: 4,
  fcr: 2,
  checkout: 'silo',
  cac: 3,
  conversion: 2,
  reach: 3,
  visits: 2,
  tickets: 1,
  'handling-time': 'silo',
};

/** Typed in the fields' own units. It does not know how many customers come by recommendation. */
const figures: Readonly<Record<string, TypedFigure>> = {
  customers: { value: 12_000, period: null },
  'revenue-per-customer': { value: 6000, period: 'year' },
  'gross-margin': { value: 40, period: null },
  churn: { value: 30, period: 'year' },
  expansion: { value: 2, period: 'year' },
  spend: { value: 6_000_000, period: 'year' },
  cac: { value: 2000, period: 'year' },
  'discount-rate': { value: 10, period: null },
  'start-revenue': { value: 72_000_000, period: 'year' },
  'expansion-revenue': { value: 2_520_000, period: 'year' },
  'contraction-revenue': { value: 1_512_000, period: 'year' },
  'churned-revenue': { value: 21_600_000, period: 'year' },
  nps: { value: 24, period: 'year' },
  fcr: { value: 74, period: 'quarter' },
  'checkout-completion': { value: 50, period: 'month' },
  'repeat-purchase-rate': { value: 27, period: 'year' },
  'existing-revenue-share': { value: 55, period: 'year' },
  'service-cost-per-contact': { value: 65, period: 'year' },
};

/** In the units of the simulator: churn in per cent a month. */
const scenario: Readonly<Record<string, number>> = { churn: 2.4, investment: 1_500_000 };

const ratings: Readonly<Record<string, readonly number[]>> = {
  promise: [4, 3, 4, 3, 3],
  onboarding: [2, 3, 2, 1, 2],
  use: [3, 4, 4],
  help: [2, 2, 1, 3, 2, 2],
};

/** What the firm on the method page says of its KPIs, its figures and its customers. */
export const exampleBusiness: Business = {
  ladder: new Map(Object.entries(standings).map(([id, at]) => [id as KpiId, standingOf(at)])),
  typed: new Map(Object.entries(figures).map(([id, figure]) => [id as FieldId, figure])),
  scenario: new Map(Object.entries(scenario)),
  ratings: new Map(Object.entries(ratings).map(([id, given]) => [id as TouchpointId, given])),
  pledges: [],
  currency: 'SEK',
};

function standingOf(at: Rung | 'silo' | 'dontKnow'): Standing {
  return typeof at === 'number' ? { kind: 'rung', rung: at } : { kind: at };
}
