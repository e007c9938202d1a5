import { positions } from '../../domain/answer.ts';
import type { Assessment } from '../../domain/assess.ts';
import type { Item } from '../../domain/instrument.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { AnswerMap, Dot, Section } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { answerText } from './score-figure.ts';

/** Signs of the answers that are not a position. */
const marks = { dontKnow: '?', notApplicable: '–', unanswered: '·' } as const;

/** Every answer in its department and dimension. */
export function mapSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): Section {
  return {
    id: 'map',
    title: words.sections.map,
    blocks: [
      { kind: 'prose', tone: 'body', paragraphs: [words.map.lead] },
      answerMap(assessment, vocabulary, words),
    ],
  };
}

function answerMap(
  assessment: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): AnswerMap {
  const items = assessment.items.filter((item) => item.role !== 'context');
  const dimensions = assessment.scores.dimensions.map(({ id }) => id);
  const departments = [...new Set(items.map((item) => item.department))];
  const order = Object.keys(vocabulary.names.departments);
  const dot = (item: Item) => dotOf(item, assessment, vocabulary);
  return {
    kind: 'map',
    id: 'answer-map',
    caption: words.map.caption,
    corner: words.map.corner,
    columns: dimensions.map((id) => entry(vocabulary.names.dimensions, id).name),
    rows: departments
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((department) => ({
        name: entry(vocabulary.names.departments, department),
        cells: dimensions.map((dimension) =>
          items
            .filter((item) => item.department === department && item.dimension === dimension)
            .map(dot),
        ),
      })),
    legend: [
      ...positions.map((position) => ({
        dot: { position, mark: String(position) },
        text: words.map.position[position],
      })),
      ...(['dontKnow', 'notApplicable', 'unanswered'] as const).map((kind) => ({
        dot: { position: null, mark: marks[kind] },
        text: words.map[kind],
      })),
    ],
  };
}

function dotOf(item: Item, { answers }: Assessment, vocabulary: Vocabulary): Dot {
  const answer = answers.get(item.id);
  const rated = answer?.kind === 'rated' ? answer.position : null;
  const other = answer === undefined ? 'unanswered' : answer.kind === 'rated' ? null : answer.kind;
  return {
    item: item.id,
    topic: entry(vocabulary.items, item.id).topic,
    position: rated,
    mark: other === null ? String(rated) : marks[other],
    answer: answerText(vocabulary, answer),
  };
}
