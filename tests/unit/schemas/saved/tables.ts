import first from '../../../../src/content/editions/2026.1.json' with { type: 'json' };
import second from '../../../../src/content/editions/2026.2.json' with { type: 'json' };
import type { ItemId, KpiId } from '../../../../src/domain/ids.ts';
import type { LinkTables } from '../../../../src/schemas/saved/link.ts';
import { instrument } from '../../../fixtures/instrument.ts';

/** The KPIs of the ladder in the order in which links count them: none of them ever moves. */
export const kpis = [
  'clv',
  'clv-cac',
  'nrr',
  'churn',
  'existing-share',
  'expansion',
  'nps',
  'ces',
  'fcr',
  'resolution-time',
  'checkout',
  'cac',
  'lead-quality',
  'campaign-roi',
  'conversion',
  'reach',
  'visits',
  'tickets',
  'handling-time',
  'revenue-growth',
  'service-cost',
] as unknown as readonly KpiId[];

/** What links count by, as the site has it. */
export const tables: LinkTables = {
  editions: [
    { number: 1, items: first.items as ItemId[] },
    { number: 2, items: second.items as ItemId[] },
  ],
  flows: instrument.flows.map(({ id }) => id),
  departments: instrument.departments,
  ...instrument.profile,
  kpis,
};

/** The same as the site had it when an edition was the current one. */
export function tablesOf(edition: number): LinkTables {
  return { ...tables, editions: tables.editions.filter(({ number }) => number <= edition) };
}

/** The items of an edition in its frozen order. */
export function itemsOf(edition: number): readonly ItemId[] {
  return tables.editions.find(({ number }) => number === edition)?.items ?? [];
}
