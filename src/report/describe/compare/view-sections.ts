import type { Assessment } from '../../../domain/assess.ts';
import type { ViewChange } from '../../../domain/compare.ts';
import type { ScoredView } from '../../../domain/score.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Block, Cell, Figure, Section, Table } from '../../report.ts';
import { entry } from '../../vocabulary.ts';
import { pointScale } from '../score-figure.ts';
import { numberCell, points, textCell } from '../speak.ts';
import { changeCell, derivationOf, noteOf, readingOf } from './change-text.ts';
import type { ComparedSide, ComparisonSectionId, ComparisonSpeaker } from './comparison-report.ts';
import { ghostsOf } from './headline-section.ts';

interface Views {
  readonly id: 'dimensions' | 'touchpoints' | 'departments';
  readonly changes: readonly ViewChange[];
  readonly of: (assessment: Assessment) => readonly ScoredView<string>[];
  readonly nameOf: (id: string) => string;
}

/** Dimensions, and where every result is of the full flow touchpoints and departments too. */
export function viewSections(speaker: ComparisonSpeaker): readonly Section<ComparisonSectionId>[] {
  const { sides, comparison, vocabulary } = speaker;
  const { names } = vocabulary;
  const dimensions: Views = {
    id: 'dimensions',
    changes: comparison.dimensions,
    of: ({ scores }) => scores.dimensions,
    nameOf: (id) => entry(names.dimensions, id).name,
  };
  if (!sides.every(({ whole }) => whole)) return [sectionOf(dimensions, speaker)];
  const touchpoints: Views = {
    id: 'touchpoints',
    changes: comparison.touchpoints,
    of: ({ scores }) => scores.touchpoints,
    nameOf: (id) => entry(names.touchpoints, id),
  };
  const departments: Views = {
    id: 'departments',
    changes: comparison.departments,
    of: ({ scores }) => scores.departments,
    nameOf: (id) => entry(names.departments, id),
  };
  return [dimensions, touchpoints, departments].map((views) => sectionOf(views, speaker));
}

function sectionOf(views: Views, speaker: ComparisonSpeaker): Section<ComparisonSectionId> {
  const title = speaker.words.sections[views.id];
  const figures = views.changes.map((change): Block => {
    return { kind: 'figure', figure: figureOf(change, views, speaker) };
  });
  // Two results are told in full by the rows; more of them take a table.
  const table = speaker.sides.length > 2 ? [tableOf(views, title, speaker)] : [];
  return { id: views.id, title, blocks: [...figures, ...table] };
}

/** A view's figure now, its line with the others as marks, and what lies between. */
function figureOf(change: ViewChange, views: Views, speaker: ComparisonSpeaker): Figure {
  const { sides, vocabulary, words } = speaker;
  const name = views.nameOf(change.id);
  const text = (value: number) => points(vocabulary, value);
  return {
    id: change.id,
    label: name,
    value: change.to,
    unit: 'points',
    digits: 1,
    text: change.to === null ? words.noFigure : text(change.to),
    note: noteOf(change, 'points', speaker),
    scale: { ...pointScale, ghosts: ghostsOf(sides, (side) => pointsIn(side, change.id, views)) },
    basis: change.moves.map(({ item }) => item),
    derivation: derivationOf(change.id, name, change, speaker),
  };
}

function tableOf(views: Views, title: string, speaker: ComparisonSpeaker): Table {
  const { sides, relation, vocabulary, words } = speaker;
  const said = words.table;
  const cell = (value: number | null): Cell =>
    value === null ? textCell(words.noFigure) : numberCell(points(vocabulary, value), value);
  return {
    kind: 'table',
    id: `comparison-${views.id}`,
    caption: fill(said.caption, { name: title }),
    columns: [
      { label: said.measure, type: 'text' },
      ...sides.map(({ label }) => ({ label, type: 'number' as const })),
      { label: relation === 'overTime' ? said.change : said.difference, type: 'number' },
      { label: said.reading, type: 'text' },
    ],
    rows: views.changes.map((change) => [
      textCell(views.nameOf(change.id)),
      ...sides.map((side) => cell(pointsIn(side, change.id, views))),
      changeCell(change, 'points', speaker),
      textCell(readingOf(change, speaker)),
    ]),
  };
}

function pointsIn({ assessment }: ComparedSide, id: string, { of }: Views): number | null {
  const view = of(assessment).find((known) => known.id === id);
  return view?.score.kind === 'scored' ? view.score.points : null;
}
