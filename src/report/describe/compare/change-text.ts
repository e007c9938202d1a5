import type { Change, ItemMove } from '../../../domain/movement.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Cell, Derivation, Table } from '../../report.ts';
import { entry } from '../../vocabulary.ts';
import { answerText } from '../score-figure.ts';
import {
  change,
  equation,
  numberCell,
  points,
  rounded,
  shownEquation,
  shownPoints,
  textCell,
} from '../speak.ts';
import type { ComparisonSpeaker } from './comparison-report.ts';

/** How a figure is shown: as points or as 1 + 1. */
export type Measure = 'points' | 'equation';

const measures = {
  points: { text: points, shown: shownPoints },
  equation: { text: equation, shown: shownEquation },
} as const;

/** What lies between two figures as they are shown, so that a reader can check it; null where one is missing. */
export function shownDelta({ from, to }: Change, measure: Measure): number | null {
  const { shown } = measures[measure];
  return from === null || to === null ? null : rounded(shown(to) - shown(from), 1);
}

/** A figure that moved, in words: "+12.5, was 50.0: within the noise". */
export function noteOf(
  told: Change,
  measure: Measure,
  { relation, vocabulary, words }: ComparisonSpeaker,
): string {
  const { from, to, movement } = told;
  const said = relation === 'overTime' ? words.note : words.noteBeside;
  const delta = shownDelta(told, measure);
  const text = (value: number) => measures[measure].text(vocabulary, value);
  if (delta !== null && from !== null && movement !== 'untold') {
    const reading = delta === 0 ? 'unmoved' : movement;
    return fill(said[reading], { change: change(vocabulary, delta, 1), from: text(from) });
  }
  if (from === null && to === null) return said.untold;
  return from === null ? said.untoldFrom : fill(said.untoldTo, { from: text(from) });
}

/** A change in a word: what it rests on. */
export function readingOf({ movement }: Change, { relation, words }: ComparisonSpeaker): string {
  return (relation === 'overTime' ? words.readings : words.readingsBeside)[movement];
}

/** A change as a cell; a dash where there is none to tell. */
export function changeCell(
  told: Change,
  measure: Measure,
  { vocabulary, words }: ComparisonSpeaker,
): Cell {
  const delta = shownDelta(told, measure);
  return delta === null
    ? textCell(words.how.none)
    : numberCell(change(vocabulary, delta, 1), delta);
}

/** The answers that a change rests on, item by item. */
export function derivationOf(
  id: string,
  name: string,
  { delta, moves }: Change & { readonly moves: readonly ItemMove[] },
  speaker: ComparisonSpeaker,
): Derivation {
  return { steps: [ruleText(delta, moves, speaker)], table: movesTable(id, name, moves, speaker) };
}

function ruleText(
  delta: number | null,
  moves: readonly ItemMove[],
  { vocabulary, words }: ComparisonSpeaker,
): string {
  if (delta === null || delta === 0) return delta === 0 ? words.how.ruleUnmoved : words.noFigure;
  const way = Math.sign(delta);
  const steps = moves.flatMap(({ by }) => (by === null ? [] : [by]));
  const moved = steps.filter((by) => by * way > 0).length;
  const net = steps.reduce((sum, by) => sum + by, 0);
  const values = { moved, shared: steps.length, net: change(vocabulary, net, 0) };
  return fill(moved === 0 ? words.how.ruleNone : words.how.rule, values);
}

function movesTable(
  id: string,
  name: string,
  moves: readonly ItemMove[],
  { first, last, vocabulary, words }: ComparisonSpeaker,
): Table {
  const asked = ({ assessment }: typeof first, item: ItemMove['item']) =>
    assessment.items.some((known) => known.id === item);
  const answer = (side: typeof first, item: ItemMove['item'], given: ItemMove['from']) =>
    textCell(asked(side, item) ? answerText(vocabulary, given ?? undefined) : words.how.notAsked);
  return {
    kind: 'table',
    id: `${id}-moves`,
    caption: fill(words.how.caption, { name }),
    columns: [
      { label: words.how.question, type: 'text' },
      { label: first.label, type: 'text' },
      { label: last.label, type: 'text' },
      { label: words.how.difference, type: 'number' },
    ],
    rows: moves.map(({ item, from, to, by }) => [
      textCell(entry(vocabulary.items, item).topic),
      answer(first, item, from),
      answer(last, item, to),
      by === null ? textCell(words.how.none) : numberCell(change(vocabulary, by, 0), by),
    ]),
  };
}
