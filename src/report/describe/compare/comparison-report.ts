import type { Compared, Comparison } from '../../../domain/compare.ts';
import type { Instrument } from '../../../domain/instrument.ts';
import type { ReportCompareWords } from '../../../i18n/words/report-compare.en.ts';
import type { Report } from '../../report.ts';
import type { Vocabulary } from '../../vocabulary.ts';

export type ComparisonSectionId =
  | 'headline'
  | 'trail'
  | 'dimensions'
  | 'touchpoints'
  | 'departments'
  | 'kpis'
  | 'figures'
  | 'verdicts'
  | 'plan'
  | 'basis';

/** Two or more results in the reader's language, as plain data: pages and files render the same. */
export interface ComparisonReport extends Report<ComparisonSectionId> {
  readonly title: string;
  /** Whose results they are. */
  readonly names: readonly string[];
}

/** One of the results, in order. */
export interface ComparedSide extends Compared {
  /** What it is called beside the others: a date, a name, an organisation. */
  readonly label: string;
  /** Whether its flow shows touchpoints and departments. */
  readonly whole: boolean;
  /** Answers to items that this version does not know. */
  readonly unknown: number;
}

/** How they are spoken of: one firm over time, or several firms side by side. */
export type Relation = 'overTime' | 'sideBySide';

/** What every section is told with. The change is from the first to the last. */
export interface ComparisonSpeaker {
  readonly sides: readonly ComparedSide[];
  readonly first: ComparedSide;
  readonly last: ComparedSide;
  readonly comparison: Comparison;
  readonly relation: Relation;
  readonly instrument: Instrument;
  readonly vocabulary: Vocabulary;
  readonly words: ReportCompareWords;
}
