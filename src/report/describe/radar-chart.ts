import type { Assessment } from '../../domain/assess.ts';
import { levelCuts } from '../../domain/maturity.ts';
import { fill } from '../../i18n/fill.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { RadarChart } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { type Extremes, extremesOf } from './extremes.ts';
import { scoreNote, scoreText } from './score-figure.ts';
import { dimensionNames, numberCell, points, textCell } from './speak.ts';

/** The dimensions on spokes around one centre. */
export function radarChart(
  { scores }: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): RadarChart {
  const nameOf = (id: string) => entry(vocabulary.names.dimensions, id).name;
  return {
    kind: 'chart',
    form: 'radar',
    id: 'dimensions-radar',
    title: words.radar.title,
    summary: summaryText(extremesOf(scores.dimensions), vocabulary, words),
    min: 0,
    max: 100,
    cuts: levelCuts,
    spokes: scores.dimensions.map(({ id, score }) => ({
      id,
      label: nameOf(id),
      value: score.kind === 'scored' ? score.points : null,
      text: scoreText(vocabulary, score),
    })),
    table: {
      kind: 'table',
      id: 'dimensions-radar-table',
      caption: words.radar.caption,
      columns: [
        { label: vocabulary.words.score.dimension, type: 'text' },
        { label: vocabulary.words.score.points, type: 'number' },
        { label: vocabulary.words.loop.rests, type: 'text' },
      ],
      rows: scores.dimensions.map(({ id, score }) => [
        textCell(nameOf(id)),
        score.kind === 'scored'
          ? numberCell(scoreText(vocabulary, score), score.points)
          : textCell(scoreText(vocabulary, score)),
        textCell(scoreNote(vocabulary, score)),
      ]),
    },
  };
}

function summaryText(
  { highest, lowest, scored }: Extremes,
  vocabulary: Vocabulary,
  { radar }: ReportFullWords,
): string {
  const [first, second] = scored;
  if (first === undefined) return radar.summaryNone;
  const named = (ids: readonly string[]) => dimensionNames(vocabulary, ids);
  const value = points(vocabulary, first.points);
  if (second === undefined) {
    return fill(radar.summaryOne, { names: named([first.id]), points: value });
  }
  return highest.length === 0
    ? fill(radar.summaryEven, { points: value })
    : fill(radar.summary, { highest: named(highest), lowest: named(lowest) });
}
