import { type Answer, type Answers, pointsOf } from '../../domain/answer.ts';
import type { Assessment } from '../../domain/assess.ts';
import type { Item } from '../../domain/instrument.ts';
import { levelCuts } from '../../domain/maturity.ts';
import type { Score, ScoredView } from '../../domain/score.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Cell, Figure, Scale, Table } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { numberCell, plain, points, textCell } from './speak.ts';

/** The figure of a scored view: points, or in words why there are none. */
export function scoreFigure(
  vocabulary: Vocabulary,
  view: ScoredView<string>,
  name: string,
  answers: Answers,
): Figure {
  return {
    id: view.id,
    label: name,
    value: view.score.kind === 'scored' ? view.score.points : null,
    unit: 'points',
    digits: 1,
    text: scoreText(vocabulary, view.score),
    note: scoreNote(vocabulary, view.score),
    scale: pointScale,
    basis: view.items.map((item) => item.id),
    derivation: {
      steps: scoreSteps(vocabulary, view, answers),
      table: answersTable(vocabulary, view.id, name, view.items, answers),
    },
  };
}

export const pointScale: Scale = {
  min: 0,
  max: 100,
  cuts: levelCuts,
  low: null,
  high: null,
  minText: '0',
  maxText: '100',
};

export function scoreText(vocabulary: Vocabulary, score: Score): string {
  const { words } = vocabulary;
  if (score.kind === 'scored') return points(vocabulary, score.points);
  return score.kind === 'tooFew' ? words.score.tooFew : words.score.notApplicable;
}

export function scoreNote(vocabulary: Vocabulary, score: Score): string {
  const { words, locale } = vocabulary;
  const { rated } = score.counts;
  if (score.kind === 'scored') return plural(locale, words.score.restsOn, rated);
  if (score.kind === 'notApplicable') return words.score.notApplicableNote;
  const { needed } = score;
  return plural(locale, words.score.tooFewNote, needed, { rated, needed });
}

/** Why a figure of the whole has no value: nothing applies, or too little is answered. */
export function missingNote({ scores }: Assessment, { words }: Vocabulary): string {
  const { asked, notApplicable } = scores.all;
  return notApplicable === asked ? words.score.notApplicable : words.score.tooFew;
}

/** The arithmetic of a view in words and numbers. */
export function scoreSteps(
  vocabulary: Vocabulary,
  view: Pick<ScoredView<string>, 'items' | 'score'>,
  answers: Answers,
): readonly string[] {
  const { score: words } = vocabulary.words;
  const { counts } = view.score;
  const applicable = counts.asked - counts.notApplicable;
  const coverage = fill(words.stepCoverage, { rated: counts.rated, applicable });
  if (view.score.kind === 'notApplicable') return [words.notApplicableNote];
  if (view.score.kind === 'tooFew') return [coverage];
  const rated = view.items.flatMap((item) => {
    const answer = answers.get(item.id);
    return answer?.kind === 'rated' ? [{ item, points: pointsOf(answer.position) }] : [];
  });
  const weighted = rated.some(({ item }) => item.weight !== 1);
  const parts = rated.map(({ item, points: value }) =>
    weighted ? `${plain(vocabulary, item.weight)} × ${value}` : String(value),
  );
  const mean = fill(weighted ? words.stepWeighted : words.stepMean, {
    parts: parts.join(' + '),
    n: plain(
      vocabulary,
      rated.reduce((sum, { item }) => sum + item.weight, 0),
    ),
    points: points(vocabulary, view.score.points),
  });
  return [words.stepPoints, mean, coverage];
}

/** The answers behind a figure, with points and weights. */
export function answersTable(
  vocabulary: Vocabulary,
  id: string,
  name: string,
  items: readonly Item[],
  answers: Answers,
  caption: string = fill(vocabulary.words.score.caption, { name }),
): Table {
  const { score: words } = vocabulary.words;
  return {
    kind: 'table',
    id: `${id}-answers`,
    caption,
    columns: [
      { label: words.question, type: 'text' },
      { label: words.answer, type: 'text' },
      { label: words.points, type: 'number' },
      { label: words.weight, type: 'number' },
    ],
    rows: items.map((item) => answerRow(vocabulary, item, answers.get(item.id))),
  };
}

/** An answer in words: "4 of 5", "we don't know", "not answered". */
export function answerText(vocabulary: Vocabulary, answer: Answer | undefined): string {
  const { answers: words } = vocabulary.words;
  if (answer === undefined) return words.unanswered;
  return answer.kind === 'rated'
    ? fill(words.position, { position: answer.position })
    : words[answer.kind];
}

function answerRow(
  vocabulary: Vocabulary,
  item: Item,
  answer: Answer | undefined,
): readonly Cell[] {
  const { score: words } = vocabulary.words;
  const given = answer?.kind === 'rated' ? pointsOf(answer.position) : null;
  return [
    textCell(entry(vocabulary.items, item.id).topic),
    textCell(answerText(vocabulary, answer)),
    given === null ? textCell(words.none) : numberCell(String(given), given),
    numberCell(plain(vocabulary, item.weight), item.weight),
  ];
}
