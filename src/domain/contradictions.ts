import { type Calculations, calculate, economyOf, yearlyRate } from './economics.ts';
import type { Period, TypedFigures } from './figure.ts';
import type { FieldId, KpiId } from './ids.ts';
import type { Kpi, Ladder } from './kpi.ts';
import { decides, steers } from './ladder.ts';
import { atMost } from './precision.ts';

/** Up to this many points two figures that should be the same may differ: rounding does that. */
const roundingSlip = 1;
/**
 * Up to this many points they may differ where they are measured in different ways: a month against
 * a year, or customers against their revenue.
 */
const measuringSlip = 5;
/**
 * Above this many per cent of the customers in a month, churn looks like a year's: it is where the
 * form begins to ask, and 86 in 100 would be gone within a year. The highest monthly churn that has
 * been published for any group of firms is about half of it.
 */
const highestMonthlyChurn = 15;
/**
 * Above this many per cent a year, the growth that those who stay would have to make is past belief:
 * each of them would buy for half as much again. Best in class lies well below it.
 */
const highestGrowth = 50;

/** What a contradiction rests on, for the way back to what was said. */
interface Basis {
  readonly kpis: readonly KpiId[];
  readonly fields: readonly FieldId[];
}

/**
 * Two things that were said and cannot both hold, or that hardly can, with the numbers to say so.
 * Every number is a percentage, for a year unless a period stands beside it.
 */
export type Contradiction = Basis &
  (
    | {
        /** CLV steers, and nobody has typed it, nor all that it is computed from. */
        readonly code: 'clv-without-figure';
        /** What would have to be typed for it to be computed. */
        readonly missing: readonly FieldId[];
      }
    /** KPIs decide whose figures are all unknown, though others were typed. */
    | { readonly code: 'decides-without-figure' }
    | {
        /** Churn for a month or a quarter that is more like a year's. */
        readonly code: 'churn-looks-yearly';
        readonly churn: number;
        readonly period: Period;
        readonly yearly: number;
        /** The retention that it fits as a year's; null where its size alone tells. */
        readonly retention: number | null;
      }
    | {
        /** Churn for a year that fits the typed retention only as a month's. */
        readonly code: 'churn-looks-monthly';
        readonly churn: number;
        /** What it would be in a year if it were a month's. */
        readonly yearly: number;
        readonly retention: number;
      }
    | {
        /** Churn and retention should make 100 together. */
        readonly code: 'retention-against-churn';
        readonly churn: number;
        readonly retention: number;
        readonly sum: number;
      }
    | {
        /** NRR above 100 that churn leaves no room for. */
        readonly code: 'nrr-against-churn';
        readonly nrr: number;
        readonly churn: number;
        /** How much those who stay would have to grow; null where nobody stays. */
        readonly needed: number | null;
        /** How much they were said to grow, and the NRR that this gives; null where nothing was. */
        readonly expansion: number | null;
        readonly possible: number | null;
      }
    /** NRR is GRR with growth added, so it cannot be the lower. */
    | { readonly code: 'nrr-against-grr'; readonly nrr: number; readonly grr: number }
    | {
        /** NRR as typed, and as its four parts make it. */
        readonly code: 'nrr-against-parts';
        readonly nrr: number;
        readonly computed: number;
      }
  );

/** What contradictions are looked for in. */
export interface Said {
  readonly kpis: readonly Kpi[];
  readonly ladder: Ladder;
  readonly typed: TypedFigures;
}

/**
 * What does not go together in what was said of the KPIs and typed of their figures. Nobody is
 * asked for figures who has typed none, but for CLV: to steer by it without knowing it is the
 * contradiction. Of churned revenue only its share of customers is known.
 * @example contradictionsIn({ kpis: instrument.kpis, ladder, typed }).map(({ code }) => code)
 */
export function contradictionsIn({ kpis, ladder, typed }: Said): readonly Contradiction[] {
  const calculated = calculate(typed);
  return [
    ...clvWithoutFigure(ladder, typed, calculated),
    ...decidesWithoutFigure(kpis, ladder, typed, calculated),
    ...churnInWrongPeriod(typed, calculated),
    ...retentionAgainstChurn(typed, calculated),
    ...nrrAgainstChurn(typed, calculated),
    ...nrrAgainstGrr(typed),
    ...nrrAgainstParts(typed, calculated),
  ];
}

const clvKpi = 'clv' as KpiId;
const clv = 'clv' as FieldId;
const clvToCac = 'clv-cac' as FieldId;
const payback = 'cac-payback' as FieldId;
const churn = 'churn' as FieldId;
const retention = 'retention-annual' as FieldId;
const expansion = 'expansion' as FieldId;
const grr = 'grr' as FieldId;
const nrr = 'nrr' as FieldId;
const nrrParts = [
  'start-revenue',
  'expansion-revenue',
  'contraction-revenue',
  'churned-revenue',
].map((id) => id as FieldId);

function clvWithoutFigure(
  ladder: Ladder,
  typed: TypedFigures,
  calculated: Calculations,
): readonly Contradiction[] {
  if (!steers(ladder.get(clvKpi) ?? null) || typed.has(clv)) return [];
  if (calculated.clv.kind === 'ready') return [];
  const missing = calculated.clv.fields;
  return [{ code: 'clv-without-figure', kpis: [clvKpi], fields: [clv], missing }];
}

function decidesWithoutFigure(
  kpis: readonly Kpi[],
  ladder: Ladder,
  typed: TypedFigures,
  calculated: Calculations,
): readonly Contradiction[] {
  if (typed.size === 0) return [];
  const known = new Set([...typed.keys(), ...computedFields(calculated)]);
  const unknown = kpis
    .filter(({ id }) => id !== clvKpi && decides(ladder.get(id) ?? null))
    .filter(({ fields }) => fields.length > 0 && !fields.some((field) => known.has(field)));
  if (unknown.length === 0) return [];
  const fields = [...new Set(unknown.flatMap((kpi) => kpi.fields))];
  return [{ code: 'decides-without-figure', kpis: unknown.map(({ id }) => id), fields }];
}

/** The figures that nobody has to type, since others give them. */
function computedFields(calculated: Calculations): readonly FieldId[] {
  const computed = [
    [clv, calculated.clv],
    [clvToCac, calculated.clvToCac],
    [payback, calculated.payback],
    [nrr, calculated.retention],
  ] as const;
  return computed.filter(([, { kind }]) => kind === 'ready').map(([id]) => id);
}

function churnInWrongPeriod(
  typed: TypedFigures,
  calculated: Calculations,
): readonly Contradiction[] {
  if (calculated.churn.kind !== 'ready') return [];
  const { rate, period, monthly, yearly: asYear } = calculated.churn;
  const kept = yearly(typed, retention);
  const given = rate * 100;
  const fits = kept !== null && fitsOnlyElsewhere(calculated, kept);
  const fields = fits ? [churn, retention] : [churn];
  if (period === 'year') {
    if (!fits) return [];
    const asMonth = yearlyRate(rate) * 100;
    return [
      {
        code: 'churn-looks-monthly',
        kpis: [],
        fields,
        churn: given,
        yearly: asMonth,
        retention: kept,
      },
    ];
  }
  if (!fits && atMost(monthly * 100, highestMonthlyChurn)) return [];
  return [
    {
      code: 'churn-looks-yearly',
      kpis: [],
      fields,
      churn: given,
      period,
      yearly: asYear * 100,
      retention: fits ? kept : null,
    },
  ];
}

/** True where churn is far from fitting the retention, and fits it well as another period's. */
function fitsOnlyElsewhere({ churn: known }: Calculations, kept: number): boolean {
  if (known.kind !== 'ready') return false;
  const elsewhere = known.period === 'year' ? yearlyRate(known.rate) : known.rate;
  const apart = (asYear: number) => Math.abs(asYear * 100 + kept - 100);
  return !atMost(apart(known.yearly), measuringSlip) && atMost(apart(elsewhere), roundingSlip);
}

/** Where the period explains it, only the period is pointed out. */
function retentionAgainstChurn(
  typed: TypedFigures,
  calculated: Calculations,
): readonly Contradiction[] {
  const kept = yearly(typed, retention);
  if (kept === null || calculated.churn.kind !== 'ready') return [];
  const { yearly: asYear, period } = calculated.churn;
  const sum = asYear * 100 + kept;
  const slip = period === 'year' ? roundingSlip : measuringSlip;
  if (atMost(Math.abs(sum - 100), slip) || fitsOnlyElsewhere(calculated, kept)) return [];
  const fields = [churn, retention];
  const numbers = { churn: asYear * 100, retention: kept, sum };
  return [{ code: 'retention-against-churn', kpis: [], fields, ...numbers }];
}

/**
 * NRR = (1 - churn) x (1 + growth of those who stay), all for a year. With the growth typed, NRR may
 * be a few points above what the two give; without, the growth that it needs may be high, but not
 * past belief.
 */
function nrrAgainstChurn(typed: TypedFigures, calculated: Calculations): readonly Contradiction[] {
  const net = yearly(typed, nrr);
  if (net === null || atMost(net, 100) || calculated.churn.kind !== 'ready') return [];
  const staying = 1 - calculated.churn.yearly;
  const monthlyExpansion = economyOf(typed).expansion;
  const grown = monthlyExpansion === null ? null : (1 + monthlyExpansion) ** 12;
  const possible = grown === null ? null : staying * grown * 100;
  const needed = staying > 0 ? net / staying - 100 : null;
  const believable =
    possible === null
      ? needed !== null && atMost(needed, highestGrowth)
      : atMost(net - possible, measuringSlip);
  if (believable) return [];
  return [
    {
      code: 'nrr-against-churn',
      kpis: [],
      fields: grown === null ? [nrr, churn] : [nrr, churn, expansion],
      nrr: net,
      churn: calculated.churn.yearly * 100,
      needed,
      expansion: grown === null ? null : (grown - 1) * 100,
      possible,
    },
  ];
}

function nrrAgainstGrr(typed: TypedFigures): readonly Contradiction[] {
  const net = yearly(typed, nrr);
  const gross = yearly(typed, grr);
  if (net === null || gross === null || atMost(gross, net)) return [];
  return [{ code: 'nrr-against-grr', kpis: [], fields: [nrr, grr], nrr: net, grr: gross }];
}

function nrrAgainstParts(
  typed: TypedFigures,
  { retention: parts }: Calculations,
): readonly Contradiction[] {
  const net = yearly(typed, nrr);
  if (net === null || parts.kind !== 'ready' || !isYearly(parts)) return [];
  const computed = parts.retention * 100;
  if (atMost(Math.abs(net - computed), roundingSlip)) return [];
  return [{ code: 'nrr-against-parts', kpis: [], fields: [nrr, ...nrrParts], nrr: net, computed }];
}

/** A typed percentage that is for a year; null where it is absent, or for another period. */
function yearly(typed: TypedFigures, field: FieldId): number | null {
  const given = typed.get(field);
  return given !== undefined && isYearly(given) ? given.value : null;
}

/** Retention, of customers and of revenue, is a year's unless something else is said. */
function isYearly({ period }: { readonly period: Period | null }): boolean {
  return period === null || period === 'year';
}
