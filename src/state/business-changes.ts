import type { Period } from '../domain/figure.ts';
import type { FieldId, KpiId, TouchpointId } from '../domain/ids.ts';
import type { Standing } from '../domain/kpi.ts';
import {
  type CharterSlot,
  cutTo,
  isDay,
  longestCharterText,
  mostRatings,
  type SavedAssessment,
  type SavedPledge,
  type Timed,
  toSavedStanding,
} from '../schemas/saved/saved-assessment.ts';
import { savedFigure } from './business-copies.ts';
import { instantAfter } from './instant.ts';

/** A figure as a form hands it over; without a value it is cleared. */
export interface GivenFigure {
  readonly value: number | null;
  readonly period: Period | null;
  readonly unsure: boolean;
}

/** An assessment in which a KPI stands elsewhere; null clears it. */
export function withRung(
  before: SavedAssessment,
  kpi: KpiId,
  standing: Standing | null,
  now: Date,
): SavedAssessment {
  const at = instantAfter(now, before.ladder[kpi]?.at);
  return {
    ...before,
    ladder: { ...before.ladder, [kpi]: { value: toSavedStanding(standing), at } },
  };
}

/** An assessment with another figure. What is no finite number clears it. */
export function withFigure(
  before: SavedAssessment,
  field: FieldId,
  { value, period, unsure }: GivenFigure,
  now: Date,
): SavedAssessment {
  const at = instantAfter(now, before.figures[field]?.at);
  const kept = finite(value);
  const figure =
    kept === null ? { value: kept, at } : savedFigure({ value: kept, period, unsure }, at);
  return { ...before, figures: { ...before.figures, [field]: figure } };
}

/** An assessment with another scenario. What is no finite number is as today. */
export function withParameter(
  before: SavedAssessment,
  parameter: string,
  value: number | null,
  now: Date,
): SavedAssessment {
  const at = instantAfter(now, before.scenario[parameter]?.at);
  return { ...before, scenario: { ...before.scenario, [parameter]: { value: finite(value), at } } };
}

/** An assessment in whose scenario everything is as today. */
export function withoutScenario(before: SavedAssessment, now: Date): SavedAssessment {
  const cleared = Object.entries(before.scenario).map(
    ([parameter, { at }]) => [parameter, { value: null, at: instantAfter(now, at) }] as const,
  );
  return { ...before, scenario: Object.fromEntries(cleared) };
}

/** An assessment with what customers gave a touchpoint: the first that are kept, whole, from 1 to 5. */
export function withRatings(
  before: SavedAssessment,
  touchpoint: TouchpointId,
  ratings: readonly number[],
  now: Date,
): SavedAssessment {
  const at = instantAfter(now, before.ratings[touchpoint]?.at);
  const value = ratings.filter((rating) => [1, 2, 3, 4, 5].includes(rating)).slice(0, mostRatings);
  return { ...before, ratings: { ...before.ratings, [touchpoint]: { value, at } } };
}

/**
 * An assessment with another pledge in a place of its charter. Texts are cut at the length that is
 * kept, and a day that there is not is left out.
 */
export function withPledge(
  before: SavedAssessment,
  slot: CharterSlot,
  pledge: SavedPledge,
  now: Date,
): SavedAssessment {
  const { kpi, target, review } = pledge;
  const entry: Timed<SavedPledge> = {
    value: {
      kpi,
      ownerOne: cutTo(longestCharterText, pledge.ownerOne),
      ownerTwo: cutTo(longestCharterText, pledge.ownerTwo),
      target,
      decision: cutTo(longestCharterText, pledge.decision),
      incentive: cutTo(longestCharterText, pledge.incentive),
      review: isDay(review) ? review : '',
    },
    at: instantAfter(now, before.charter[slot]?.at),
  };
  return { ...before, charter: { ...before.charter, [slot]: entry } };
}

/** There is one nought: what is saved as JSON would not keep another. */
function finite(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}
