import { type Rung, rungs, type Standing } from '../../domain/kpi.ts';
import { countedRung } from '../../domain/ladder.ts';

/** The rungs that a KPI can be meant to reach: those above today's first. */
export interface Targets {
  readonly higher: readonly Rung[];
  readonly others: readonly Rung[];
}

/** Lowest first; where nobody knows where the KPI stands, or it decides already, none is higher. */
export function targetsFrom(today: Standing | undefined): Targets {
  const from = countedRung(today ?? null);
  const isHigher = (rung: Rung) => from !== null && rung > from;
  return {
    higher: rungs.filter(isHigher),
    others: rungs.filter((rung) => !isHigher(rung)),
  };
}

/** True where a target is no step up from where the KPI stands. */
export function isNoStep(target: Rung | null, today: Standing | undefined): boolean {
  const from = countedRung(today ?? null);
  return target !== null && from !== null && target <= from;
}

/** The key of a standing's name; null where nothing is said. */
export function standingKey(today: Standing | undefined): string | null {
  if (today === undefined) return null;
  return today.kind === 'rung' ? String(today.rung) : today.kind;
}

/** A rung out of a list's value; none for anything else. */
export function toRung(value: string): Rung | null {
  return rungs.find((rung) => String(rung) === value) ?? null;
}
