import type { Assessment } from '../../domain/assess.ts';
import type { Aims } from '../../domain/plan.ts';
import type { Block, Section } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { endsText, extremesOf } from './extremes.ts';
import { radarChart } from './radar-chart.ts';
import { scoreFigure } from './score-figure.ts';
import { dimensionNames } from './speak.ts';

/** Every dimension with its figure, and which stand out. */
export function dimensionsSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  aims: Aims = new Map(),
): Section {
  const { words } = vocabulary;
  const summary = summaryText(assessment, vocabulary);
  const figures = assessment.scores.dimensions.map((view): Block => {
    const { name } = entry(vocabulary.names.dimensions, view.id);
    return { kind: 'figure', figure: scoreFigure(vocabulary, view, name, assessment.answers) };
  });
  const { full, flow } = vocabulary;
  const radar =
    full !== null && flow.shows.includes('radar')
      ? [radarChart(assessment, vocabulary, full, aims)]
      : [];
  return {
    id: 'dimensions',
    title: words.sections.dimensions,
    blocks: [
      ...(summary === '' ? [] : [{ kind: 'prose', tone: 'body', paragraphs: [summary] } as const]),
      ...radar,
      ...figures,
    ],
  };
}

/**
 * The two strongest and the two weakest, or only the first and the last where that would name them
 * all; that they are all level; empty with fewer than two scores.
 */
export function summaryText(assessment: Assessment, vocabulary: Vocabulary): string {
  const { strongest, weakest, scores } = assessment;
  const ends = extremesOf(scores.dimensions);
  const all = strongest.length + weakest.length === ends.scored.length && ends.scored.length > 4;
  const none = strongest.length === 0 && weakest.length === 0;
  const shown = all || none ? ends : { ...ends, highest: strongest, lowest: weakest };
  return endsText(shown, vocabulary, vocabulary.words.dimensions, (ids) =>
    dimensionNames(vocabulary, ids),
  );
}
