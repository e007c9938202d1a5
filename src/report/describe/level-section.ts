import type { Assessment } from '../../domain/assess.ts';
import type { Gate, LevelRange, Maturity } from '../../domain/maturity.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { Block, Figure, Section, Table } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { robustnessText } from './robustness-text.ts';
import { missingNote, scoreNote, scoreText } from './score-figure.ts';
import { shownBlocks } from './shown-blocks.ts';
import {
  axisNames,
  dimensionNames,
  equals,
  inWords,
  numberCell,
  points,
  rounded,
  textCell,
} from './speak.ts';
import { departureText } from './typical.ts';

/** The level with mean, gate and provisional range in words. */
export function levelSection(assessment: Assessment, vocabulary: Vocabulary): Section {
  const { words } = vocabulary;
  const body: Block = { kind: 'prose', tone: 'body', paragraphs: bodyText(assessment, vocabulary) };
  const caution = uncertainty(assessment, vocabulary);
  const { full, flow } = vocabulary;
  const robust = full !== null && flow.shows.includes('robustness');
  const firmness = robust ? robustnessText(assessment, vocabulary, full) : [];
  return {
    id: 'level',
    title: words.sections.level,
    blocks: [
      { kind: 'figure', figure: levelFigure(assessment, vocabulary) },
      body,
      ...(caution.length > 0
        ? [{ kind: 'prose', tone: 'caution', paragraphs: caution } as const]
        : []),
      ...(firmness.length > 0
        ? [{ kind: 'prose', tone: 'body', paragraphs: firmness } as const]
        : []),
      ...(full === null ? [] : shownBlocks(assessment, vocabulary, full)),
    ],
  };
}

/** Maturity as a figure: the points are its value, the level its text. */
export function levelFigure(assessment: Assessment, vocabulary: Vocabulary): Figure {
  const { maturity, levels } = assessment;
  const { level: words } = vocabulary.words;
  const scored = maturity.kind === 'scored';
  return {
    id: 'maturity',
    label: words.label,
    value: scored ? maturity.points : null,
    unit: 'level',
    digits: 1,
    text: scored ? levelName(vocabulary, maturity.level) : words.none,
    note: noteText(assessment, vocabulary),
    scale: {
      min: 0,
      max: 100,
      cuts: [20, 40, 60, 80],
      low: null,
      high: null,
      minText: '0',
      maxText: '100',
    },
    basis: assessment.items.map((item) => item.id),
    derivation: {
      steps: steps(maturity, levels, assessment, vocabulary),
      table: dimensionsTable(assessment, vocabulary),
    },
  };
}

/** "Level 3: Measuring". */
export function levelName(vocabulary: Vocabulary, level: number): string {
  const { name } = entry(vocabulary.names.levels, String(level));
  return fill(vocabulary.words.level.named, { level, name });
}

/** Why the level lies below what the mean says, one sentence per gate. */
export function gateTexts(vocabulary: Vocabulary, maturity: Maturity): readonly string[] {
  if (maturity.kind !== 'scored') return [];
  return maturity.gates.map((gate) => gateText(vocabulary, gate, maturity.level));
}

function gateText(vocabulary: Vocabulary, gate: Gate, level: number): string {
  const { level: words } = vocabulary.words;
  return gate.kind === 'dimension'
    ? plural(vocabulary.locale, words.gateDimension, gate.dimensions.length, {
        level,
        names: dimensionNames(vocabulary, gate.dimensions),
      })
    : fill(words.gateAxis, { level, names: axisNames(vocabulary, gate.axes) });
}

function noteText(assessment: Assessment, vocabulary: Vocabulary): string {
  const { level: words } = vocabulary.words;
  const { maturity, levels } = assessment;
  const says = levels !== null && levels.low !== levels.high;
  if (maturity.kind !== 'scored') {
    return says && !isAnyLevel(levels)
      ? fill(words.noteOpen, { ...levels })
      : missingNote(assessment, vocabulary);
  }
  if (says) return fill(words.noteProvisional, { ...levels });
  return fill(words.notePoints, { points: points(vocabulary, maturity.points) });
}

function bodyText(assessment: Assessment, vocabulary: Vocabulary): readonly string[] {
  const { level: words } = vocabulary.words;
  const { maturity } = assessment;
  if (maturity.kind === 'notApplicable') return [words.notApplicable];
  if (maturity.kind === 'tooFew') {
    const { scored } = maturity;
    const total = inWords(vocabulary, assessment.scores.dimensions.length);
    const needed = inWords(vocabulary, maturity.needed);
    const n = inWords(vocabulary, scored);
    return scored === 0
      ? [fill(words.tooFewNone, { total, needed })]
      : [plural(vocabulary.locale, words.tooFew, scored, { n, total, needed })];
  }
  const { name, word, typical } = entry(vocabulary.names.levels, String(maturity.level));
  const mean = { points: points(vocabulary, maturity.points), mean: maturity.meanLevel };
  const gates = gateTexts(vocabulary, maturity);
  const meanText = fill(gates.length > 0 ? words.meanSays : words.mean, mean);
  return [
    `${fill(words.word, { name, word })} ${typical}`,
    ...departureText(assessment, maturity.level, vocabulary),
    [meanText, ...gates].join(' '),
  ];
}

function uncertainty(assessment: Assessment, vocabulary: Vocabulary): readonly string[] {
  const { level: words } = vocabulary.words;
  const { levels, maturity } = assessment;
  if (levels === null || levels.low === levels.high) return [];
  if (maturity.kind !== 'scored') {
    return isAnyLevel(levels) ? [] : [fill(words.tooFewRange, { ...levels })];
  }
  const template = levels.high - levels.low === 1 ? words.rangeTwo : words.range;
  return [fill(template, { ...levels })];
}

/** That any level may still come says no more than that there is none. */
function isAnyLevel({ low, high }: LevelRange): boolean {
  return low === 1 && high === 5;
}

function steps(
  maturity: Maturity,
  levels: Assessment['levels'],
  assessment: Assessment,
  vocabulary: Vocabulary,
): readonly string[] {
  const { level: words } = vocabulary.words;
  const scores = assessment.scores.dimensions.flatMap(({ score }) =>
    score.kind === 'scored' ? [score.points] : [],
  );
  const open = levels === null ? [] : [fill(words.stepOpen, { ...levels })];
  if (maturity.kind !== 'scored') {
    const total = assessment.scores.dimensions.length;
    const needed = Math.ceil((total * 2) / 3);
    return [fill(words.stepTooFew, { scored: scores.length, total, needed }), ...open];
  }
  const shown = points(vocabulary, maturity.points);
  const gates = gateTexts(vocabulary, maturity).map((reason) => fill(words.stepGate, { reason }));
  return [
    fill(words.stepMean, {
      parts: scores.map((value) => points(vocabulary, value)).join(' + '),
      n: scores.length,
      equals: equals(meanOf(scores.map((value) => rounded(value, 1))), maturity.points, 1),
      points: shown,
    }),
    fill(words.stepCuts, { points: shown, level: maturity.meanLevel }),
    ...(gates.length > 0 ? gates : [words.stepNoGate]),
    ...(assessment.scores.all.dontKnow + assessment.scores.all.unanswered > 0 ? open : []),
  ];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dimensionsTable(assessment: Assessment, vocabulary: Vocabulary): Table {
  const { words } = vocabulary;
  return {
    kind: 'table',
    id: 'maturity-dimensions',
    caption: words.sections.dimensions,
    columns: [
      { label: words.score.dimension, type: 'text' },
      { label: words.score.points, type: 'number' },
      { label: words.loop.rests, type: 'text' },
    ],
    rows: assessment.scores.dimensions.map(({ id, score }) => [
      textCell(entry(vocabulary.names.dimensions, id).name),
      score.kind === 'scored'
        ? numberCell(scoreText(vocabulary, score), score.points)
        : textCell(scoreText(vocabulary, score)),
      textCell(scoreNote(vocabulary, score)),
    ]),
  };
}
