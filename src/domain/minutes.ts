import type { Flow } from './instrument.ts';

/**
 * Honest minutes for some items and KPIs of a flow: seconds for each of them, rounded up to whole
 * minutes.
 * @example minutesOf({ secondsPerItem: 15, secondsPerKpi: 6 }, 46, 9) // 13
 */
export function minutesOf(
  { secondsPerItem, secondsPerKpi }: Pick<Flow, 'secondsPerItem' | 'secondsPerKpi'>,
  items: number,
  kpis: number,
): number {
  return Math.ceil((items * secondsPerItem + kpis * secondsPerKpi) / 60);
}
