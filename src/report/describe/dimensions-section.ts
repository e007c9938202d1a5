import type { Assessment } from '../../domain/assess.ts';
import { fill } from '../../i18n/fill.ts';
import type { Block, Section } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { scoreFigure } from './score-figure.ts';
import { names } from './speak.ts';

/** Every dimension with its figure, and which stand out. */
export function dimensionsSection(assessment: Assessment, vocabulary: Vocabulary): Section {
  const { words } = vocabulary;
  const summary = summaryText(assessment, vocabulary);
  const figures = assessment.scores.dimensions.map((view): Block => {
    const { name } = entry(vocabulary.names.dimensions, view.id);
    return { kind: 'figure', figure: scoreFigure(vocabulary, view, name, assessment.answers) };
  });
  return {
    id: 'dimensions',
    title: words.sections.dimensions,
    blocks: [
      ...(summary === '' ? [] : [{ kind: 'prose', tone: 'body', paragraphs: [summary] } as const]),
      ...figures,
    ],
  };
}

/** "Strongest: … Weakest: …", or that they are all level; empty with fewer than two scores. */
export function summaryText(assessment: Assessment, vocabulary: Vocabulary): string {
  const { dimensions: words } = vocabulary.words;
  const say = (template: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [fill(template, { names: names(vocabulary, vocabulary.names.dimensions, ids) })];
  const scored = assessment.scores.dimensions.filter(({ score }) => score.kind === 'scored');
  const parts = [
    ...say(words.strongest, assessment.strongest),
    ...say(words.weakest, assessment.weakest),
  ];
  if (parts.length > 0) return parts.join(' ');
  return scored.length > 1 && isLevel(scored) ? words.even : '';
}

function isLevel(views: Assessment['scores']['dimensions']): boolean {
  const points = views.flatMap(({ score }) => (score.kind === 'scored' ? [score.points] : []));
  return Math.max(...points) === Math.min(...points);
}
