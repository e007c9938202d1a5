import { fieldCut } from '../../domain/loop.ts';
import { atLeast, settle } from '../../domain/precision.ts';
import type { ScoredView } from '../../domain/score.ts';
import { fill } from '../../i18n/fill.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { points } from './speak.ts';

/** A view that has a figure. */
export interface Standing {
  readonly id: string;
  readonly points: number;
}

/** The views with the highest and the lowest score; equal ones together, none where all are level. */
export interface Extremes {
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
  /** Every view that has a score. */
  readonly scored: readonly Standing[];
}

/** More names than these make a list, not a point. */
const mostNames = 3;

export function extremesOf(views: readonly ScoredView<string>[]): Extremes {
  const scored = views.flatMap(({ id, score }) =>
    score.kind === 'scored' ? [{ id, points: settle(score.points) }] : [],
  );
  const values = scored.map((view) => view.points);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  if (scored.length === 0 || most === least) return { highest: [], lowest: [], scored };
  const at = (value: number) => scored.filter((view) => view.points === value).map(({ id }) => id);
  return { highest: at(most), lowest: at(least), scored };
}

/** Words for both ends; strong and weak are said only of what is. */
interface Ends {
  readonly strongest: string;
  readonly highest: string;
  readonly weakest: string;
  readonly lowest: string;
}

/**
 * "Strongest: a. Weakest: b." Below 50 the best is only the highest, and from 50 the last only the
 * lowest. Ends with too many names are left out; where all are equal it says so; empty with fewer
 * than two figures.
 */
export function endsText(
  { highest, lowest, scored }: Extremes,
  vocabulary: Vocabulary,
  words: Ends,
  nameAll: (ids: readonly string[]) => string,
): string {
  const [first] = scored;
  if (first === undefined || scored.length < 2) return '';
  if (scored.every((view) => view.points === first.points)) {
    return fill(vocabulary.words.dimensions.even, { points: points(vocabulary, first.points) });
  }
  const strong = (ids: readonly string[]) =>
    scored.every((view) => !ids.includes(view.id) || atLeast(view.points, fieldCut));
  const say = (template: string, ids: readonly string[]) =>
    ids.length === 0 || ids.length > mostNames ? [] : [fill(template, { names: nameAll(ids) })];
  return [
    ...say(strong(highest) ? words.strongest : words.highest, highest),
    ...say(strong(lowest) ? words.lowest : words.weakest, lowest),
  ].join(' ');
}
