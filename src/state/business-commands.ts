import { computed, type ReadableAtom } from 'nanostores';
import type { TypedFigures } from '../domain/figure.ts';
import type { FieldId, KpiId, TouchpointId } from '../domain/ids.ts';
import type { Ladder, Standing } from '../domain/kpi.ts';
import {
  type CharterSlot,
  figuresOf,
  ladderOf,
  type SavedAssessment,
  type SavedPledge,
  scenarioOf,
} from '../schemas/saved/saved-assessment.ts';
import {
  type GivenFigure,
  withFigure,
  withoutScenario,
  withParameter,
  withPledge,
  withRatings,
  withRung,
} from './business-changes.ts';

/** What a session knows of KPIs and money, and how it is changed. */
export interface BusinessCommands {
  readonly $ladder: ReadableAtom<Ladder>;
  /** The figures that may be reckoned with: neither cleared nor unconfirmed. */
  readonly $figures: ReadableAtom<TypedFigures>;
  /** Puts a KPI on a rung of the ladder, or says what else is said of it; null clears it. */
  setRung(kpi: KpiId, standing: Standing | null): void;
  /** Types a figure; null clears it. */
  setFigure(field: FieldId, figure: GivenFigure): void;
  /** Changes what the scenario takes up; null is as today. */
  setScenario(parameter: string, value: number | null): void;
  /** Leaves everything in the scenario as today; does nothing where it is. */
  resetScenario(): void;
  /** Says what customers gave a touchpoint; none takes it away. */
  setRatings(touchpoint: TouchpointId, ratings: readonly number[]): void;
  /** Fills in a place of the charter. */
  setPledge(slot: CharterSlot, pledge: SavedPledge): void;
}

/** The commands of a session that changes its assessment by the one way that is passed. */
export function businessCommands(
  $assessment: ReadableAtom<SavedAssessment>,
  change: (make: (before: SavedAssessment) => SavedAssessment) => void,
  now: () => Date,
): BusinessCommands {
  return {
    $ladder: computed($assessment, ladderOf),
    $figures: computed($assessment, figuresOf),
    setRung(kpi, standing) {
      change((before) => withRung(before, kpi, standing, now()));
    },
    setFigure(field, figure) {
      change((before) => withFigure(before, field, figure, now()));
    },
    setScenario(parameter, value) {
      change((before) => withParameter(before, parameter, value, now()));
    },
    resetScenario() {
      if (scenarioOf($assessment.get()).size === 0) return;
      change((before) => withoutScenario(before, now()));
    },
    setRatings(touchpoint, ratings) {
      change((before) => withRatings(before, touchpoint, ratings, now()));
    },
    setPledge(slot, pledge) {
      change((before) => withPledge(before, slot, pledge, now()));
    },
  };
}
