import type { Assessment } from '../../../domain/assess.ts';
import type { ViewChange } from '../../../domain/compare.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Block, Cell, Figure, Section, Table } from '../../report.ts';
import { entry } from '../../vocabulary.ts';
import { equationFigure } from '../equation-section.ts';
import { levelFigure } from '../level-section.ts';
import { change, equation, list, numberCell, points, textCell } from '../speak.ts';
import { changeCell, derivationOf, noteOf, readingOf, shownDelta } from './change-text.ts';
import type { ComparedSide, ComparisonSectionId, ComparisonSpeaker } from './comparison-report.ts';

/** Names that a sentence about what moved most has room for. */
const mostNames = 2;
/** Results of which every figure is written out beside the equation; with more, the ends alone. */
const mostWritten = 3;

/** What moved and what did not: in a sentence, as the two figures, and as a table of all results. */
export function headlineSection(speaker: ComparisonSpeaker): Section<ComparisonSectionId> {
  const { words, relation } = speaker;
  const { movement } = speaker.comparison.onePlusOne;
  const soft = movement === 'noise' || movement === 'questions' ? [words.firm[movement]] : [];
  const blocks: readonly Block[] = [
    { kind: 'figure', figure: onePlusOneFigure(speaker) },
    { kind: 'prose', tone: 'lead', paragraphs: [sentences(speaker).join(' ')] },
    ...(soft.length === 0 ? [] : [{ kind: 'prose', tone: 'caution', paragraphs: soft } as const]),
    { kind: 'figure', figure: maturityFigure(speaker) },
    glanceTable(speaker),
  ];
  return { id: 'headline', title: words.sections.headline[relation], blocks };
}

function sentences(speaker: ComparisonSpeaker): readonly string[] {
  return [equationText(speaker), levelText(speaker), ...moversText(speaker)];
}

function equationText({
  first,
  last,
  comparison,
  relation,
  vocabulary,
  words,
}: ComparisonSpeaker): string {
  const { from, to, delta } = comparison.onePlusOne;
  const said = words.equation;
  if (from === null && to === null) return said.untoldBoth;
  if (from === null || to === null || delta === null) {
    return fill(said.untold, { names: from === null ? first.label : last.label });
  }
  const ends = { first: first.label, last: last.label };
  const shown = { from: equation(vocabulary, from), to: equation(vocabulary, to) };
  const same = shown.from === shown.to;
  const values = { ...ends, ...shown, span: fill(words.span, ends) };
  if (relation === 'sideBySide') return fill(same ? said.besideSame : said.beside, values);
  if (same) return fill(said.same, values);
  if (comparison.onePlusOne.movement !== 'moved') return fill(said.soft, values);
  return fill(delta > 0 ? said.up : said.down, values);
}

function levelText({ first, last, comparison, relation, words }: ComparisonSpeaker): string {
  const { from, to } = comparison.level;
  const said = words.level;
  if (from === null || to === null) return said.untold;
  const values = { from, to, first: first.label, last: last.label };
  if (relation === 'sideBySide') return fill(from === to ? said.besideSame : said.beside, values);
  return fill(from === to ? said.same : to > from ? said.up : said.down, values);
}

/** The dimensions that moved most, up and down, of those whose change rests on enough. */
function moversText(speaker: ComparisonSpeaker): readonly string[] {
  const { comparison, relation, words } = speaker;
  const moved = comparison.dimensions
    .filter(({ movement }) => movement === 'moved')
    .toSorted((a, b) => Math.abs(b.delta ?? 0) - Math.abs(a.delta ?? 0));
  const named = (template: string, views: readonly ViewChange[]) =>
    views.length === 0 ? [] : [fill(template, { names: namesOf(views, speaker) })];
  if (relation === 'sideBySide') {
    return moved.length === 0 ? [words.movers.besideNone] : named(words.movers.beside, moved);
  }
  if (moved.length === 0) return [words.movers.none];
  return [
    ...named(
      words.movers.up,
      moved.filter(({ delta }) => (delta ?? 0) > 0),
    ),
    ...named(
      words.movers.down,
      moved.filter(({ delta }) => (delta ?? 0) < 0),
    ),
  ];
}

function namesOf(views: readonly ViewChange[], { vocabulary, words }: ComparisonSpeaker): string {
  const { names, locale } = vocabulary;
  const parts = views.slice(0, mostNames).map((view) => {
    const { id } = view;
    const delta = shownDelta(view, 'points') ?? 0;
    const { name } = entry(names.dimensions, id);
    const said = locale === 'sv' ? name.charAt(0).toLocaleLowerCase(locale) + name.slice(1) : name;
    return fill(words.movers.named, { name: said, change: change(vocabulary, delta, 1) });
  });
  return list(vocabulary, parts);
}

function onePlusOneFigure(speaker: ComparisonSpeaker): Figure {
  const { sides, last, comparison, vocabulary, words, relation } = speaker;
  const of = ({ assessment: { loop } }: ComparedSide) =>
    loop.kind === 'scored' ? loop.at.onePlusOne : null;
  const texts = writtenOut(sides).map((side) => {
    const value = of(side);
    return value === null ? vocabulary.words.equation.open : equation(vocabulary, value);
  });
  const figure = equationFigure(last.assessment, vocabulary);
  const onePlusOne = comparison.onePlusOne;
  const derivation = derivationOf('one-plus-one', words.table.onePlusOne, onePlusOne, speaker);
  return {
    ...figure,
    text: together(texts, words.separator[relation], relation === 'overTime'),
    note: noteOf(onePlusOne, 'equation', speaker),
    scale: { ...figure.scale, low: null, high: null, ghosts: ghostsOf(sides, of) },
    derivation: {
      ...derivation,
      steps: [fill(words.how.factors, { names: factorsText(speaker) }), ...derivation.steps],
    },
  };
}

/** "marketing +25.0, customer experience −10.5 and link +5.6". */
function factorsText(speaker: ComparisonSpeaker): string {
  const { vocabulary, comparison, words } = speaker;
  const parts = comparison.axes.map((axis) => {
    const { inText: name } = entry(vocabulary.names.axes, axis.id);
    return fill(words.movers.named, { name, change: changeCell(axis, 'points', speaker).text });
  });
  return list(vocabulary, parts);
}

function maturityFigure(speaker: ComparisonSpeaker): Figure {
  const { sides, last, comparison, vocabulary, words, relation } = speaker;
  const of = ({ assessment: { maturity } }: ComparedSide) =>
    maturity.kind === 'scored' ? maturity.points : null;
  const figure = levelFigure(last.assessment, vocabulary);
  return {
    ...figure,
    text: levelsText(comparison.level, words.separator[relation], speaker),
    note: noteOf(comparison.maturity, 'points', speaker),
    scale: { ...figure.scale, ghosts: ghostsOf(sides, of) },
    derivation: derivationOf('maturity', words.table.maturity, comparison.maturity, speaker),
  };
}

function levelsText(
  { from, to }: ComparisonSpeaker['comparison']['level'],
  separator: string,
  { vocabulary, words }: ComparisonSpeaker,
): string {
  if (to === null) return words.level.none;
  const { name } = entry(vocabulary.names.levels, String(to));
  const { changed, same } = words.level.text;
  return from === null || from === to
    ? fill(same, { to, name })
    : fill(changed, { from, to, name, separator });
}

/** Every result but the last that has the figure, as marks beside it. */
export function ghostsOf(
  sides: readonly ComparedSide[],
  of: (side: ComparedSide) => number | null,
): readonly number[] {
  return sides.slice(0, -1).flatMap((side) => of(side) ?? []);
}

function writtenOut(sides: readonly ComparedSide[]): readonly ComparedSide[] {
  return sides.length <= mostWritten
    ? sides
    : sides.filter((_, index) => index === 0 || index === sides.length - 1);
}

/** "1.2 → 1.9"; what has not moved over time is written once. */
function together(texts: readonly string[], separator: string, once: boolean): string {
  const [first = ''] = texts;
  return once && texts.every((text) => text === first) ? first : texts.join(` ${separator} `);
}

/** Every result in a column, and what lies between the first and the last. */
function glanceTable(speaker: ComparisonSpeaker): Table {
  const { sides, comparison, relation, vocabulary, words } = speaker;
  const said = words.table;
  const cells = (
    of: (assessment: Assessment) => number | null,
    text: (value: number) => string,
  ): readonly Cell[] =>
    sides.map(({ assessment }) => {
      const value = of(assessment);
      return value === null ? textCell(words.noFigure) : numberCell(text(value), value);
    });
  const { onePlusOne, maturity, level, axes } = comparison;
  const difference =
    level.from === null || level.to === null
      ? textCell(words.how.none)
      : numberCell(change(vocabulary, level.to - level.from, 0), level.to - level.from);
  const shown = (value: number) => points(vocabulary, value);
  return {
    kind: 'table',
    id: 'comparison-glance',
    caption: said.captionAll,
    columns: [
      { label: said.measure, type: 'text' },
      ...sides.map(({ label }) => ({ label, type: 'number' as const })),
      { label: relation === 'overTime' ? said.change : said.difference, type: 'number' },
      { label: said.reading, type: 'text' },
    ],
    rows: [
      [
        textCell(said.onePlusOne),
        ...cells(
          ({ loop }) => (loop.kind === 'scored' ? loop.at.onePlusOne : null),
          (value) => equation(vocabulary, value),
        ),
        changeCell(onePlusOne, 'equation', speaker),
        textCell(readingOf(onePlusOne, speaker)),
      ],
      [
        textCell(said.level),
        ...cells(
          (one) => (one.maturity.kind === 'scored' ? one.maturity.level : null),
          (value) => String(value),
        ),
        difference,
        textCell(words.how.none),
      ],
      [
        textCell(said.maturity),
        ...cells((one) => (one.maturity.kind === 'scored' ? one.maturity.points : null), shown),
        changeCell(maturity, 'points', speaker),
        textCell(readingOf(maturity, speaker)),
      ],
      ...axes.map((axis) => [
        textCell(entry(vocabulary.names.axes, axis.id).name),
        ...cells(({ scores }) => {
          const found = scores.axes.find(({ id }) => id === axis.id);
          return found?.score.kind === 'scored' ? found.score.points : null;
        }, shown),
        changeCell(axis, 'points', speaker),
        textCell(readingOf(axis, speaker)),
      ]),
      [
        textCell(said.answered),
        ...sides.map(({ assessment: { scores } }) => {
          const n = scores.all.asked - scores.all.unanswered;
          return textCell(fill(said.answeredOf, { n, total: scores.all.asked }));
        }),
        textCell(words.how.none),
        textCell(words.how.none),
      ],
    ],
  };
}
