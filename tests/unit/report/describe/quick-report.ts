import type { Answers } from '../../../../src/domain/answer.ts';
import { type Assessment, assess } from '../../../../src/domain/assess.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { flowOf, sliceFor } from '../../../../src/pages/_load/content.ts';
import { vocabularyFor } from '../../../../src/pages/_load/vocabulary.ts';
import { describe } from '../../../../src/report/describe/describe.ts';
import type { Report } from '../../../../src/report/report.ts';
import type { Vocabulary } from '../../../../src/report/vocabulary.ts';
import { quick } from '../../../fixtures/instrument.ts';

const flow = flowOf('quick');
const slice = sliceFor(flow);

/** The words and texts as the pages hand them out. */
export const vocabularies: Readonly<Record<Locale, Vocabulary>> = {
  sv: vocabularyFor('sv', flow, slice),
  en: vocabularyFor('en', flow, slice),
};

export function resultOf(answers: Answers): Assessment {
  return assess(slice, quick, answers, {});
}

/** The report of some answers to the quick flow, as the result page makes it. */
export function reportOf(locale: Locale, answers: Answers): Report {
  return describe(resultOf(answers), slice, vocabularies[locale]);
}
