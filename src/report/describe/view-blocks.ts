import type { Answers } from '../../domain/answer.ts';
import type { ScoredView } from '../../domain/score.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { Block } from '../report.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { endsText, extremesOf } from './extremes.ts';
import { scoreFigure } from './score-figure.ts';

/** How some views are spoken of. */
interface Speech {
  readonly lead: string;
  /** What is said instead where no view has a figure. */
  readonly none: string;
  readonly ends: Parameters<typeof endsText>[2];
  readonly nameOf: (id: string) => string;
  readonly nameAll: (ids: readonly string[]) => string;
}

/** A lead with the ends of some views, and each with its figure; without figures, only why. */
export function viewBlocks(
  views: readonly ScoredView<string>[],
  answers: Answers,
  vocabulary: Vocabulary,
  words: ReportFullWords,
  { lead, none, ends, nameOf, nameAll }: Speech,
): readonly Block[] {
  const extremes = extremesOf(views);
  const prose = (text: string): Block => ({ kind: 'prose', tone: 'body', paragraphs: [text] });
  if (views.every(({ score }) => score.kind === 'notApplicable')) {
    return [prose(words.notApplicable)];
  }
  if (extremes.scored.length === 0) return [prose(none)];
  const summary = endsText(extremes, vocabulary, ends, nameAll);
  return [
    prose(summary === '' ? lead : `${lead} ${summary}`),
    ...views.map(
      (view): Block => ({
        kind: 'figure',
        figure: scoreFigure(vocabulary, view, nameOf(view.id), answers),
      }),
    ),
  ];
}
