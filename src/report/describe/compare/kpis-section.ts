import type { KpiChange } from '../../../domain/compare.ts';
import type { PlacedKpi } from '../../../domain/ladder.ts';
import { type Plural, plural } from '../../../i18n/fill.ts';
import type { Block, Section } from '../../report.ts';
import { entry, type KpiVocabulary } from '../../vocabulary.ts';
import { kpiNames, standingText } from '../kpis/kpis-section.ts';
import { inWords, textCell, upperFirst } from '../speak.ts';
import type { ComparisonSectionId, ComparisonSpeaker } from './comparison-report.ts';

/** The KPIs that stand on another rung; none where nothing is said of any. */
export function kpisSection(speaker: ComparisonSpeaker): readonly Section<ComparisonSectionId>[] {
  const { first, last, comparison, vocabulary, words } = speaker;
  const { kpis } = vocabulary;
  const says = [first, last].some(({ assessment }) => assessment.business.said.ladder.size > 0);
  if (kpis === null || !says) return [];
  const blocks: readonly Block[] = [
    { kind: 'prose', tone: 'body', paragraphs: [leadText(speaker)] },
    ...(comparison.kpis.length === 0 ? [] : [table(speaker, kpis)]),
  ];
  return [{ id: 'kpis', title: words.sections.kpis, blocks }];
}

function leadText({ comparison, relation, vocabulary, words }: ComparisonSpeaker): string {
  const { kpis } = comparison;
  const said = words.kpis;
  const { locale } = vocabulary;
  if (relation === 'sideBySide') {
    return kpis.length === 0
      ? said.noneBeside
      : plural(locale, said.beside, kpis.length, {
          n: upperFirst(inWords(vocabulary, kpis.length), vocabulary),
        });
  }
  const some = (forms: Plural, test: (one: KpiChange) => boolean) => {
    const found = kpis.filter(test).map(({ id }) => id);
    if (found.length === 0) return [];
    const n = upperFirst(inWords(vocabulary, found.length), vocabulary);
    return [plural(locale, forms, found.length, { n, names: kpiNames(found, vocabulary) })];
  };
  const told = [
    ...some(said.climbed, ({ climb }) => climb !== null && climb > 0),
    ...some(said.decides, ({ from, to }) => to.rung === 4 && from.rung !== 4),
    ...some(said.fell, ({ climb }) => climb !== null && climb < 0),
    ...some(said.placed, ({ climb, to }) => climb === null && to.rung !== null),
  ];
  return told.length === 0 ? said.none : told.join(' ');
}

function table(
  { first, last, comparison, vocabulary, words }: ComparisonSpeaker,
  kpis: KpiVocabulary,
): Block {
  const standing = (placed: PlacedKpi) =>
    textCell(placed.standing === null ? words.kpis.unanswered : standingText(placed, kpis));
  return {
    kind: 'table',
    id: 'comparison-kpis',
    caption: words.kpis.caption,
    columns: [words.kpis.kpi, first.label, last.label].map((label) => ({
      label,
      type: 'text' as const,
    })),
    rows: comparison.kpis.map(({ id, from, to }) => [
      textCell(upperFirst(entry(vocabulary.names.kpis, id), vocabulary)),
      standing(from),
      standing(to),
    ]),
  };
}
