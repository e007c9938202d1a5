import type { Assessment } from '../../domain/assess.ts';
import { axisFloorForTop } from '../../domain/maturity.ts';
import { atLeast } from '../../domain/precision.ts';
import type { ScoredView } from '../../domain/score.ts';
import { fill, plural } from '../../i18n/fill.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { axisNames, inWords } from './speak.ts';

/** How firmly the level stands: what would lift it, what would lower it, and half a position less. */
export function robustnessText(
  assessment: Assessment,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): readonly string[] {
  const { maturity, robustness } = assessment;
  if (maturity.kind !== 'scored' || robustness === null) return [];
  const { level } = maturity;
  const said = [
    ...(level < 5 ? [liftText(assessment, robustness.lift, level + 1, vocabulary, words)] : []),
    ...(robustness.lower === null
      ? []
      : [lowerText(assessment, robustness.lower, level - 1, vocabulary, words)]),
    ...(level > 1 ? [halfText(robustness.halfStepLevel, level, words)] : []),
  ];
  return [said.join(' ')];
}

function liftText(
  assessment: Assessment,
  moves: number | null,
  to: number,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): string {
  const { lift, liftFar, liftNever } = words.robustness;
  if (moves === null) {
    const missing = assessment.scores.axes.filter(({ score }) => score.kind !== 'scored');
    const axes = axisNames(
      vocabulary,
      missing.map(({ id }) => id),
    );
    return fill(liftNever, { to, axes });
  }
  const values = { to, number: inWords(vocabulary, moves) };
  return moves === 1 || areAnswersUp(assessment, moves, to)
    ? plural(vocabulary.locale, lift, moves, values)
    : fill(liftFar, values);
}

function lowerText(
  assessment: Assessment,
  moves: number,
  to: number,
  vocabulary: Vocabulary,
  words: ReportFullWords,
): string {
  const { lower, lowerFar } = words.robustness;
  const values = { to, number: inWords(vocabulary, moves) };
  return moves === 1 || areAnswersDown(assessment, moves)
    ? plural(vocabulary.locale, lower, moves, values)
    : fill(lowerFar, values);
}

function halfText(half: number, level: number, { robustness }: ReportFullWords): string {
  return fill(half < level ? robustness.halfLower : robustness.halfSame, { level: half });
}

/**
 * True where so many moves up can surely be as many different answers: with equal weights any answer
 * of a dimension does as well as another, as long as no factor has to be lifted too.
 */
function areAnswersUp(assessment: Assessment, moves: number, to: number): boolean {
  const { dimensions, axes } = assessment.scores;
  const short = axes.some(
    ({ score }) => score.kind !== 'scored' || !atLeast(score.points, axisFloorForTop),
  );
  return !(to === 5 && short) && haveRoom(dimensions, assessment, moves, (at) => at < 5);
}

/** The same for moves down; from the top level a factor may fall as well as a dimension. */
function areAnswersDown(assessment: Assessment, moves: number): boolean {
  const { dimensions, axes } = assessment.scores;
  return haveRoom([...dimensions, ...axes], assessment, moves, (at) => at > 1);
}

function haveRoom(
  views: readonly ScoredView<string>[],
  { answers }: Assessment,
  moves: number,
  room: (position: number) => boolean,
): boolean {
  const scored = views.filter(({ score }) => score.kind === 'scored');
  return scored.every(({ items }) => {
    const movable = items.filter(({ id }) => {
      const answer = answers.get(id);
      return answer?.kind === 'rated' && room(answer.position);
    });
    return movable.length >= moves && new Set(items.map(({ weight }) => weight)).size === 1;
  });
}
