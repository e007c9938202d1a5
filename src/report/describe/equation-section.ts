import type { Assessment } from '../../domain/assess.ts';
import type { Loop } from '../../domain/loop.ts';
import { atLeast } from '../../domain/precision.ts';
import { fill } from '../../i18n/fill.ts';
import type { Figure, Section, Table } from '../report.ts';
import { entry, type Vocabulary } from '../vocabulary.ts';
import { answersTable, missingNote, scoreSteps, scoreText } from './score-figure.ts';
import { axisNames, equation, factor, points, textCell } from './speak.ts';

/** Where the lead sentence changes its tone, on the scale of 0 to 3. */
const highFrom = 2.25;
const middleFrom = 1.2;

/** The headline: 1 + 1 = x, what it means, and which factor holds it back. */
export function equationSection(assessment: Assessment, vocabulary: Vocabulary): Section {
  const { words } = vocabulary;
  return {
    id: 'equation',
    title: words.sections.equation,
    blocks: [
      { kind: 'figure', figure: equationFigure(assessment, vocabulary) },
      { kind: 'prose', tone: 'lead', paragraphs: paragraphs(assessment, vocabulary) },
    ],
  };
}

/** The figure 1 + 1 with its arithmetic; "?" where a factor has no score. */
export function equationFigure(assessment: Assessment, vocabulary: Vocabulary): Figure {
  const { words } = vocabulary;
  const { loop, loopRange } = assessment;
  const value = loop.kind === 'scored' ? loop.at.onePlusOne : null;
  const low = loopRange?.low.onePlusOne ?? null;
  const high = loopRange?.high.onePlusOne ?? null;
  const { noteOpen, noteRange } = words.equation;
  return {
    id: 'one-plus-one',
    label: words.equation.label,
    value,
    unit: 'onePlusOne',
    digits: 1,
    text: value === null ? words.equation.open : equation(vocabulary, value),
    note:
      rangeText(vocabulary, low, high, value === null ? noteOpen : noteRange) ??
      (value === null ? missingNote(assessment, vocabulary) : words.equation.noteFull),
    scale: { min: 0, max: 3, cuts: [1, 2], low, high, minText: '0', maxText: '3' },
    basis: assessment.scores.axes.flatMap((axis) => axis.items.map((item) => item.id)),
    derivation: {
      steps: steps(assessment, vocabulary),
      table: factorsTable(assessment, vocabulary),
    },
  };
}

function paragraphs(assessment: Assessment, vocabulary: Vocabulary): readonly string[] {
  const { words } = vocabulary;
  const { loop, loopRange } = assessment;
  const range = rangeText(
    vocabulary,
    loopRange?.low.onePlusOne ?? null,
    loopRange?.high.onePlusOne ?? null,
    words.equation.range,
  );
  const uncertain = range === null ? [] : [range];
  if (loop.kind === 'tooFew') return [missingText(assessment, vocabulary, loop), ...uncertain];
  const { onePlusOne } = loop.at;
  if (onePlusOne === 0) return [zeroText(vocabulary, loop), ...uncertain];
  // Where all three give everything there is no brake to speak of.
  if (onePlusOne === 3) return [leadText(vocabulary, onePlusOne), ...uncertain];
  return [leadText(vocabulary, onePlusOne), brakeText(vocabulary, loop, assessment), ...uncertain];
}

function leadText(vocabulary: Vocabulary, value: number): string {
  const { lead } = vocabulary.words.equation;
  if (value === 3) return lead.full;
  if (atLeast(value, highFrom)) return lead.high;
  return atLeast(value, middleFrom) ? lead.middle : lead.low;
}

function zeroText(vocabulary: Vocabulary, loop: Loop & { kind: 'scored' }): string {
  const { lead } = vocabulary.words.equation;
  if (loop.holdsBack.length === 3) return lead.zeroAll;
  const template = loop.holdsBack.length === 1 ? lead.zeroOne : lead.zeroMany;
  return fill(template, { axes: axisNames(vocabulary, loop.holdsBack) });
}

function missingText(
  assessment: Assessment,
  vocabulary: Vocabulary,
  loop: Loop & { kind: 'tooFew' },
): string {
  const { words } = vocabulary;
  const { all } = assessment.scores;
  if (all.notApplicable === all.asked) return words.equation.notApplicable;
  const template = loop.missing.length === 1 ? words.equation.tooFewOne : words.equation.tooFew;
  return fill(template, { axes: axisNames(vocabulary, loop.missing) });
}

function brakeText(
  vocabulary: Vocabulary,
  loop: Loop & { kind: 'scored' },
  assessment: Assessment,
): string {
  const { equation: words } = vocabulary.words;
  const lowest = assessment.scores.axes.filter((axis) => loop.holdsBack.includes(axis.id));
  const least = Math.min(loop.at.marketing, loop.at.cx, loop.at.link);
  const shown = points(vocabulary, least);
  if (lowest.length === 3) return fill(words.weakestMany, { points: shown });
  const axes = axisNames(vocabulary, loop.holdsBack);
  return lowest.length === 1
    ? fill(words.weakest, { axis: axes, points: shown })
    : fill(words.weakestTwo, { axes, points: shown });
}

function rangeText(
  vocabulary: Vocabulary,
  low: number | null,
  high: number | null,
  template: string,
): string | null {
  // From nothing to everything says nothing.
  if (low === null || high === null || (low === 0 && high === 3)) return null;
  const [from, to] = [equation(vocabulary, low), equation(vocabulary, high)];
  return from === to ? null : fill(template, { low: from, high: to });
}

function steps(assessment: Assessment, vocabulary: Vocabulary): readonly string[] {
  const { equation: words } = vocabulary.words;
  const means = assessment.scores.axes.flatMap((axis) =>
    axis.score.kind === 'scored'
      ? scoreSteps(vocabulary, axis, assessment.answers)
          .slice(1, 2)
          .map((step) => `${entry(vocabulary.names.axes, axis.id).name}: ${step}`)
      : [`${entry(vocabulary.names.axes, axis.id).name}: ${scoreText(vocabulary, axis.score)}`],
  );
  const { loop } = assessment;
  if (loop.kind === 'tooFew') return [...means, words.stepFormula];
  const numbers = fill(words.stepNumbers, {
    marketing: factor(vocabulary, loop.at.marketing),
    cx: factor(vocabulary, loop.at.cx),
    link: factor(vocabulary, loop.at.link),
    result: equation(vocabulary, loop.at.onePlusOne),
  });
  return [...means, words.stepFormula, numbers, words.stepWhy];
}

function factorsTable(assessment: Assessment, vocabulary: Vocabulary): Table {
  const { words } = vocabulary;
  const parts = assessment.scores.axes.map((axis) => ({
    name: entry(vocabulary.names.axes, axis.id).name,
    table: answersTable(vocabulary, axis.id, '', axis.items, assessment.answers),
  }));
  return {
    kind: 'table',
    id: 'one-plus-one-answers',
    caption: fill(words.score.caption, { name: '1 + 1' }),
    columns: [{ label: words.loop.factor, type: 'text' }, ...(parts[0]?.table.columns ?? [])],
    rows: parts.flatMap(({ name, table }) => table.rows.map((row) => [textCell(name), ...row])),
  };
}
