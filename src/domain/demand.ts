/**
 * Refuses what an arithmetic cannot be asked for.
 * @param otherwise what must hold, in words
 * @throws RangeError when it does not hold
 * @example demand(churn <= 1, 'churn must be at most 1')
 */
export function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new RangeError(otherwise);
}
