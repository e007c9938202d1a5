import { compare } from '../../../domain/compare.ts';
import type { Instrument } from '../../../domain/instrument.ts';
import type { ReportCompareWords } from '../../../i18n/words/report-compare.en.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { basisSection } from './basis-section.ts';
import type {
  ComparedSide,
  ComparisonReport,
  ComparisonSpeaker,
  Relation,
} from './comparison-report.ts';
import { figuresSection } from './figures-section.ts';
import { headlineSection } from './headline-section.ts';
import { kpisSection } from './kpis-section.ts';
import { planSection } from './plan-section.ts';
import { trailSection } from './trail-section.ts';
import { verdictsSection } from './verdicts-section.ts';
import { viewSections } from './view-sections.ts';

interface Telling {
  /** At least two, in order; what has moved is told from the first to the last. */
  readonly sides: readonly ComparedSide[];
  readonly relation: Relation;
  /** The part of the instrument that the largest of their flows uses. */
  readonly instrument: Instrument;
  readonly vocabulary: Vocabulary;
  readonly words: ReportCompareWords;
}

/**
 * Results in the reader's language, set against each other, most important first.
 * @throws Error with fewer than two
 */
export function describeComparison(telling: Telling): ComparisonReport {
  const { sides, relation, vocabulary, words } = telling;
  const [first, last] = [sides[0], sides.at(-1)];
  if (first === undefined || last === undefined || sides.length < 2) {
    throw new Error('it takes two results to compare');
  }
  const speaker: ComparisonSpeaker = { ...telling, first, last, comparison: compare(first, last) };
  return {
    locale: vocabulary.locale,
    title: words.title[relation],
    names: sides.map(({ label }) => label),
    sections: [
      headlineSection(speaker),
      trailSection(speaker),
      ...viewSections(speaker),
      ...kpisSection(speaker),
      ...figuresSection(speaker),
      ...verdictsSection(speaker),
      ...planSection(speaker),
      basisSection(speaker),
    ],
  };
}
