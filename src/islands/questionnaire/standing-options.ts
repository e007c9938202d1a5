import { rungs, type Standing } from '../../domain/kpi.ts';

/** The values of the radios that stand for the rungs, lowest first. */
export const rungOptions: readonly string[] = rungs.map(String);

/** The values of the radios beside the ladder. */
export const otherOptions: readonly string[] = ['silo', 'dontKnow'];

/**
 * What the value of a KPI's radio stands for: "0" to "4", "silo", "dontKnow".
 * @throws RangeError for any other value: a mistake in the code, never a user's.
 */
export function toStanding(value: string): Standing {
  if (value === 'silo' || value === 'dontKnow') return { kind: value };
  const rung = rungs.find((known) => String(known) === value);
  if (rung === undefined) throw new RangeError(`stands for no rung: ${value}`);
  return { kind: 'rung', rung };
}

/** The value of the radio that stands for what is said of a KPI; null where nothing is. */
export function optionOfStanding(standing: Standing | undefined): string | null {
  if (standing === undefined) return null;
  return standing.kind === 'rung' ? String(standing.rung) : standing.kind;
}
