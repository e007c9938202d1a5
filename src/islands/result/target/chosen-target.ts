import type { Assessment } from '../../../domain/assess.ts';
import type { Level } from '../../../domain/maturity.ts';
import type { Aims } from '../../../domain/plan.ts';

/** What can be aimed at: a level, or the field of the growth loop. */
export type Choice = Level | 'growth';

const levels: readonly Level[] = [2, 3, 4, 5];

/** The levels above where the answers stand, lowest first, and the growth field where it is not reached. */
export function choicesFor({ maturity, loop }: Assessment): readonly Choice[] {
  const now = maturity.kind === 'scored' ? maturity.level : 5;
  const there = loop.kind !== 'scored' || loop.field === 'growthLoop';
  return [...levels.filter((level) => level > now), ...(there ? [] : (['growth'] as const))];
}

/** What is aimed at, where it can still be chosen; else the nearest level, or the growth field. */
export function firstChoice(aims: Aims, choices: readonly Choice[]): Choice | null {
  const level = aims.get('level');
  const aimed = choices.find((choice) =>
    choice === 'growth' ? aims.get('growth') === 1 && level === undefined : choice === level,
  );
  return aimed ?? choices[0] ?? null;
}

/** The aims with another target in place of theirs. */
export function aimsWith(choice: Choice | null, dimensions: ReadonlyMap<string, number>): Aims {
  return new Map<string, number>([
    ...(choice === null
      ? []
      : [choice === 'growth' ? (['growth', 1] as const) : (['level', choice] as const)]),
    ...dimensions,
  ]);
}

/** What has to be said to get from some aims to others: null takes one back. */
export function aimChanges(
  before: Aims,
  after: Aims,
): readonly (readonly [string, number | null])[] {
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return [
    ...gone.map((name) => [name, null] as const),
    ...[...after].filter(([name, value]) => before.get(name) !== value),
  ];
}

/**
 * A target in points as it was typed: null for none, undefined for what is no number from 0 to 100.
 * Kept to one decimal.
 */
export function pointsTyped(text: string): number | null | undefined {
  const written = text.trim().replace(',', '.');
  if (written === '') return null;
  const value = Number(written);
  return Number.isFinite(value) && value >= 0 && value <= 100
    ? Math.round(value * 10) / 10
    : undefined;
}
