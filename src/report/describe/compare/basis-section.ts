import { type Plural, plural } from '../../../i18n/fill.ts';
import type { Section } from '../../report.ts';
import { startWords } from '../speak.ts';
import type { ComparisonSectionId, ComparisonSpeaker } from './comparison-report.ts';

/** What the two ends have in common, what only one of them was asked, and how that is dealt with. */
export function basisSection(speaker: ComparisonSpeaker): Section<ComparisonSectionId> {
  const { sides, first, last, comparison, vocabulary, words } = speaker;
  const { basis } = comparison;
  const said = words.basis;
  const some = (forms: Plural, count: number, name: string) =>
    count === 0
      ? []
      : [plural(vocabulary.locale, forms, count, { n: startWords(vocabulary, count), name })];
  const differs = basis.onlyFrom.length + basis.onlyTo.length > 0;
  const questions = [
    plural(vocabulary.locale, said.shared, basis.shared, {
      n: startWords(vocabulary, basis.shared),
    }),
    ...some(said.only, basis.onlyFrom.length, first.label),
    ...some(said.lacked, basis.lackedByTo.length, last.label),
    ...some(said.only, basis.onlyTo.length, last.label),
    ...some(said.lacked, basis.lackedByFrom.length, first.label),
    ...sides.flatMap(({ unknown, label }) => some(said.unknown, unknown, label)),
    ...(differs ? [said.own] : []),
  ];
  const views = sides.every(({ whole }) => whole) ? [] : [said.views];
  return {
    id: 'basis',
    title: words.sections.basis,
    blocks: [
      {
        kind: 'prose',
        tone: 'body',
        paragraphs: [questions.join(' '), ...views, said.noise],
      },
    ],
  };
}
