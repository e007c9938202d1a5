import type { Assessment } from '../../domain/assess.ts';
import type { DimensionId } from '../../domain/ids.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Block, ListPoint, Pair, Report, Section } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { citation } from './citation.ts';
import { dimensionsSection } from './dimensions-section.ts';
import { equationSection } from './equation-section.ts';
import { findingsSection } from './findings-section.ts';
import { levelSection } from './level-section.ts';
import { loopSection } from './loop-section.ts';
import { answerText } from './score-figure.ts';
import { stepsSection } from './steps-section.ts';

/**
 * An assessment in the reader's language, as plain data, most important first.
 * @throws Error when a text is missing that the build should have asked for
 */
export function describe(
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
): Report {
  return {
    locale: vocabulary.locale,
    sections: [
      equationSection(assessment, vocabulary),
      levelSection(assessment, vocabulary),
      loopSection(assessment, vocabulary),
      dimensionsSection(assessment, vocabulary),
      findingsSection(assessment, vocabulary),
      blindSpotsSection(assessment, vocabulary),
      stepsSection(assessment, instrument, vocabulary),
      answersSection(assessment, vocabulary),
      methodSection(vocabulary),
      sourcesSection(vocabulary),
    ],
  };
}

function blindSpotsSection(assessment: Assessment, vocabulary: Vocabulary): Section {
  const { words, locale } = vocabulary;
  const spots = assessment.blindSpots;
  const points = spots.map((id): ListPoint => {
    const { topic, proof } = entry(vocabulary.items, id);
    const detail = fill(words.blindSpots.proof, { proof });
    return { id, text: topic, detail, link: null, basis: [id] };
  });
  const { asked, rated } = assessment.scores.all;
  const none = rated === asked ? words.blindSpots.none : words.blindSpots.noneOpen;
  const intro = spots.length > 0 ? plural(locale, words.blindSpots.intro, spots.length) : none;
  const blocks: Block[] = [{ kind: 'prose', tone: 'body', paragraphs: [intro] }];
  if (points.length > 0) blocks.push({ kind: 'listing', points });
  return { id: 'blindSpots', title: words.sections.blindSpots, blocks };
}

function answersSection(assessment: Assessment, vocabulary: Vocabulary): Section {
  const { words } = vocabulary;
  return {
    id: 'answers',
    title: words.sections.answers,
    blocks: [
      {
        kind: 'pairs',
        oldLabel: words.answers.old,
        winnersLabel: words.answers.winners,
        groups: assessment.scores.dimensions.map(({ id }) => ({
          title: entry(vocabulary.names.dimensions, id).name,
          pairs: pairsOf(assessment, id, vocabulary),
        })),
      },
    ],
  };
}

function pairsOf(
  assessment: Assessment,
  dimension: DimensionId,
  vocabulary: Vocabulary,
): readonly Pair[] {
  return assessment.items
    .filter((item) => item.dimension === dimension)
    .map((item) => {
      const { topic, left, right } = entry(vocabulary.items, item.id);
      const answer = assessment.answers.get(item.id);
      return {
        item: item.id,
        topic,
        old: left,
        winners: right,
        position: answer?.kind === 'rated' ? answer.position : null,
        answer: answerText(vocabulary, answer),
      };
    });
}

function methodSection({ words }: Vocabulary): Section {
  const paragraphs = Object.values(words.method.paragraphs);
  return {
    id: 'method',
    title: words.sections.method,
    blocks: [{ kind: 'prose', tone: 'body', paragraphs }],
  };
}

function sourcesSection(vocabulary: Vocabulary): Section {
  const points = vocabulary.sources.map(
    ({ id, address }): ListPoint => ({
      id,
      text: citation(vocabulary, id),
      detail: '',
      link: address,
      basis: [],
    }),
  );
  return {
    id: 'sources',
    title: vocabulary.words.sections.sources,
    blocks: [{ kind: 'listing', points }],
  };
}
