import { type Answers, pointsOf } from '../../domain/answer.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { Item } from '../../domain/instrument.ts';
import type { Score } from '../../domain/score.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList, formatNumber } from '../../i18n/format.ts';
import { intlLocales, type Locale } from '../../i18n/locale.ts';
import type { MethodWords } from '../../i18n/words/method.en.ts';
import { lowerFirst, points, quoted } from '../../report/describe/speak.ts';
import { entry, type Vocabulary } from '../../report/vocabulary.ts';
import type { MethodExample } from './method-example.ts';

/** What the sections are written with: the words, the names, and the firm that is followed. */
export interface MethodSpeaker {
  readonly words: MethodWords;
  readonly vocabulary: Vocabulary;
  readonly firm: MethodExample;
}

/** What stands in a cell that has nothing to say. */
export const none = '–';

/** The points of the answers among some items that have a position. */
export function pointsIn(items: readonly Pick<Item, 'id'>[], answers: Answers): readonly number[] {
  return items.flatMap(({ id }) => {
    const answer = answers.get(id);
    return answer?.kind === 'rated' ? [pointsOf(answer.position)] : [];
  });
}

/** A mean as it is worked out: "(75 + 50) / 2 = 62.5". */
export function meanText(vocabulary: Vocabulary, parts: readonly string[], result: number): string {
  return `(${parts.join(' + ')}) / ${parts.length} = ${points(vocabulary, result)}`;
}

/** The points of a score. @throws Error where there is none: the example has them all. */
export function scored(score: Score): number {
  if (score.kind !== 'scored') throw new Error('the example on the method page lacks a score');
  return score.points;
}

/** A share of 0 to 1, or of 100, in per cent: 83%, 83 %. */
export function percent(locale: Locale, share: number): string {
  return new Intl.NumberFormat(intlLocales[locale], {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);
}

/** A number with two or three decimals, as the figures behind next steps are shown. */
export function fine(locale: Locale, value: number, digits = 2): string {
  return formatNumber(locale, value, digits);
}

/** The topics of some questions, quoted, in a row. */
export function topicsText(vocabulary: Vocabulary, ids: readonly ItemId[]): string {
  return formatList(
    vocabulary.locale,
    ids.map((id) => quoted(entry(vocabulary.items, id).topic, vocabulary)),
  );
}

/** Names that stand alone elsewhere, as they are inside a sentence. */
export function insideSentence(
  vocabulary: Vocabulary,
  names: readonly string[],
): readonly string[] {
  return names.map((name) => lowerFirst(name, vocabulary));
}

/** "5 of 6": the answers with a position, of those that apply. */
export function coveredText({ of }: MethodWords['views'], { counts }: Score): string {
  return fill(of, { rated: counts.rated, applicable: counts.asked - counts.notApplicable });
}
