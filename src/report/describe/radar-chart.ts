import type { Assessment } from '../../domain/assess.ts';
import { levelCuts } from '../../domain/maturity.ts';
import type { Aims } from '../../domain/plan.ts';
import { fill } from '../../i18n/fill.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { Cell, Column, RadarChart, Spoke } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { type Extremes, extremesOf } from './extremes.ts';
import { scoreNote, scoreText } from './score-figure.ts';
import { dimensionNames, list, numberCell, plain, points, textCell } from './speak.ts';

/** The dimensions on spokes around one centre. */
export function radarChart(
  { scores }: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
  aims: Aims = new Map(),
): RadarChart {
  const targets = targetsOn(scores.dimensions, vocabulary, aims);
  const nameOf = (id: string) => entry(vocabulary.names.dimensions, id).name;
  return {
    kind: 'chart',
    form: 'radar',
    id: 'dimensions-radar',
    title: words.radar.title,
    summary: [
      summaryText(extremesOf(scores.dimensions), vocabulary, words),
      ...targetsText(targets, vocabulary),
    ].join(' '),
    min: 0,
    max: 100,
    cuts: levelCuts,
    spokes: scores.dimensions.map(({ id, score }) => ({
      id,
      label: nameOf(id),
      value: score.kind === 'scored' ? score.points : null,
      text: scoreText(vocabulary, score),
      ...targetOf(targets, id),
    })),
    ...(targets.size === 0 ? {} : { targetLabel: vocabulary.plan?.words.radar.target ?? '' }),
    table: {
      kind: 'table',
      id: 'dimensions-radar-table',
      caption: words.radar.caption,
      columns: [
        { label: vocabulary.words.score.dimension, type: 'text' },
        { label: vocabulary.words.score.points, type: 'number' },
        ...targetColumn(targets, vocabulary),
        { label: vocabulary.words.loop.rests, type: 'text' },
      ],
      rows: scores.dimensions.map(({ id, score }) => [
        textCell(nameOf(id)),
        score.kind === 'scored'
          ? numberCell(scoreText(vocabulary, score), score.points)
          : textCell(scoreText(vocabulary, score)),
        ...targetCells(targets, id, vocabulary),
        textCell(scoreNote(vocabulary, score)),
      ]),
    },
  };
}

/** Where a dimension is to get to, by its id. */
type Targets = ReadonlyMap<string, NonNullable<Spoke['target']>>;

/** The aims of a plan that are dimensions, where the words for them are at hand. */
function targetsOn(
  dimensions: Assessment['scores']['dimensions'],
  vocabulary: Vocabulary,
  aims: Aims,
): Targets {
  if (vocabulary.plan === null) return new Map();
  return new Map(
    dimensions.flatMap(({ id }) => {
      const value = aims.get(id);
      if (value === undefined) return [];
      return [[id, { value, text: plain(vocabulary, value) }] as const];
    }),
  );
}

function targetOf(targets: Targets, id: string): Pick<Spoke, 'target'> {
  const target = targets.get(id);
  return target === undefined ? {} : { target };
}

function targetColumn(targets: Targets, { plan }: Vocabulary): readonly Column[] {
  return targets.size === 0 || plan === null
    ? []
    : [{ label: plan.words.radar.target, type: 'number' }];
}

function targetCells(targets: Targets, id: string, vocabulary: Vocabulary): readonly Cell[] {
  const { plan } = vocabulary;
  if (targets.size === 0 || plan === null) return [];
  const target = targets.get(id);
  return [
    target === undefined
      ? textCell(vocabulary.words.score.none)
      : numberCell(target.text, target.value),
  ];
}

/** The targets in a sentence. */
function targetsText(targets: Targets, vocabulary: Vocabulary): readonly string[] {
  const { plan } = vocabulary;
  if (targets.size === 0 || plan === null) return [];
  const parts = Array.from(targets, ([id, { text }]) =>
    fill(plan.words.radar.one, { name: dimensionNames(vocabulary, [id]), points: text }),
  );
  return [fill(plan.words.radar.summary, { targets: list(vocabulary, parts) })];
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
