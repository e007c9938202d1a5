import type { KpiId } from '../../domain/ids.ts';
import type { Ladder } from '../../domain/kpi.ts';
import { plural } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { LadderWords } from '../../i18n/words/ladder.en.ts';
import { optionOfStanding } from './standing-options.ts';

/**
 * How many of some KPIs decide, are only looked at, decide in a silo, or nobody can place; what there
 * is none of is left out. Empty while nothing is said.
 */
export function ladderTally(
  locale: Locale,
  words: Pick<LadderWords, 'deciding' | 'lookedAt' | 'inSilo' | 'unknown'>,
  kpis: readonly { readonly id: KpiId }[],
  ladder: Ladder,
): string {
  const chosen = kpis.map(({ id }) => optionOfStanding(ladder.get(id)) ?? '');
  const parts = [
    { options: ['4'], text: words.deciding },
    { options: ['1', '2', '3'], text: words.lookedAt },
    { options: ['silo'], text: words.inSilo },
    { options: ['dontKnow'], text: words.unknown },
  ];
  return parts
    .map(({ options, text }) => ({ n: chosen.filter((one) => options.includes(one)).length, text }))
    .filter(({ n }) => n > 0)
    .map(({ n, text }) => plural(locale, text, n))
    .join(' · ');
}
