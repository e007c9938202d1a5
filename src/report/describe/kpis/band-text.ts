import type { FigureUnit } from '../../../domain/figure.ts';
import type { SourceId } from '../../../domain/ids.ts';
import type { Comparison } from '../../../domain/judge.ts';
import { fill } from '../../../i18n/fill.ts';
import { entry, type FigureSource, type KpiVocabulary, type Vocabulary } from '../../vocabulary.ts';
import { countText, type Money, valuesText } from '../figure-text.ts';

/** Where a figure lies in a band: its label, the statistic, the cut-offs and whom they are about. */
export function bandText(
  unit: FigureUnit,
  { band, place }: Comparison,
  money: Money,
  { words, figures }: KpiVocabulary,
): string {
  const shown = { ...money, currency: band.currency ?? money.currency };
  const values = {
    label: entry(figures.labels, band.labels[place] ?? ''),
    statistic: entry(figures.statistics, band.statistic),
    cutoffs: valuesText(shown, unit, band.cutoffs, words.units),
  };
  const { comparison, comparisonOf } = words.figures;
  if (band.segment === null) return fill(comparison, values);
  return fill(comparisonOf, { ...values, segment: entry(figures.segments, band.segment) });
}

/**
 * A band's source with country, year and how many it rests on; what is not known says so.
 * @throws Error for an unknown source: the build has checked the bands.
 */
export function sourceText(id: SourceId, vocabulary: Vocabulary, kpis: KpiVocabulary): string {
  const { words, figures } = kpis;
  const { nameNotStated, countryNotStated, yearNotStated, notStated, sourceLine } = words.figures;
  const source = sourceOf(id, vocabulary, kpis);
  const { country, year, n } = source;
  return fill(sourceLine, {
    name: nameOf(source, nameNotStated),
    country: country === null ? countryNotStated : entry(figures.countries, country),
    year: year === null ? yearNotStated : String(year),
    n:
      n === null
        ? notStated
        : `${countText(vocabulary.locale, n.count)} ${entry(figures.ofs, n.of)}`,
  });
}

/** A band's own source, or one of those that the texts cite too, of which no sample is known. */
function sourceOf(id: SourceId, { sources }: Vocabulary, kpis: KpiVocabulary): FigureSource {
  const own = kpis.sources.find((known) => known.id === id);
  if (own !== undefined) return own;
  const cited = sources.find((known) => known.id === id);
  if (cited === undefined) throw new Error(`no source ${id}`);
  return { ...cited, country: null, n: null };
}

function nameOf({ publisher, title }: FigureSource, none: string): string {
  const named = [publisher, title].filter((part) => part !== null);
  return named.length === 0 ? none : named.join(', ');
}
