import type { Assessment } from '../../domain/assess.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { Section } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { list } from './speak.ts';
import { viewBlocks } from './view-blocks.ts';

/** Every touchpoint with its figure. */
export function touchpointsSection(
  { scores, answers }: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): Section {
  return {
    id: 'touchpoints',
    title: words.sections.touchpoints,
    blocks: viewBlocks(scores.touchpoints, answers, vocabulary, words, {
      ...words.touchpoints,
      ends: vocabulary.words.dimensions,
      nameOf: (id) => entry(vocabulary.names.touchpoints, id),
      nameAll: (ids) => touchpointNames(ids, vocabulary, words),
    }),
  };
}

/** Touchpoints in the form that their names take inside a sentence. */
export function touchpointNames(
  ids: readonly string[],
  vocabulary: Vocabulary,
  { touchpoints }: ReportFullWords,
): string {
  return list(
    vocabulary,
    ids.map((id) => entry(touchpoints.inText, id)),
  );
}
