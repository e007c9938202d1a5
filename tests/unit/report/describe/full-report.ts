import type { Answers } from '../../../../src/domain/answer.ts';
import { type Assessment, assess } from '../../../../src/domain/assess.ts';
import type { Business } from '../../../../src/domain/business.ts';
import type { ItemId } from '../../../../src/domain/ids.ts';
import type { Profile } from '../../../../src/domain/instrument.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import type { ReportFullWords } from '../../../../src/i18n/words/report-full.en.ts';
import { reportFullEn } from '../../../../src/i18n/words/report-full.en.ts';
import { reportFullSv } from '../../../../src/i18n/words/report-full.sv.ts';
import { flowOf, sliceFor } from '../../../../src/pages/_load/content.ts';
import { vocabularyFor } from '../../../../src/pages/_load/vocabulary.ts';
import { describe } from '../../../../src/report/describe/describe.ts';
import type { Report } from '../../../../src/report/report.ts';
import type { Vocabulary } from '../../../../src/report/vocabulary.ts';
import { full } from '../../../fixtures/instrument.ts';
import { kpiVocabularies } from '../../../fixtures/kpi-words.ts';

const flow = flowOf('full');
export const slice = sliceFor(flow);

/** The words and texts as the pages hand them out. */
export const vocabularies: Readonly<Record<Locale, Vocabulary>> = {
  sv: vocabularyFor('sv', flow, slice),
  en: vocabularyFor('en', flow, slice),
};

/** What only the full flow says. */
export const fullWords: Readonly<Record<Locale, ReportFullWords>> = {
  sv: reportFullSv,
  en: reportFullEn,
};

/** What tests vary beside the answers. */
export interface Around {
  readonly asked?: readonly ItemId[];
  readonly proofs?: ReadonlySet<ItemId> | null;
  readonly notes?: ReadonlyMap<ItemId, string>;
}

export function fullResultOf(answers: Answers, { asked = full, proofs = null }: Around = {}) {
  return assess(slice, asked, answers, {}, proofs);
}

/** The report of some answers to the full flow, as the result page makes it. */
export function fullReportOf(locale: Locale, answers: Answers, around: Around = {}): Report {
  return tell(locale, fullResultOf(answers, around), around);
}

/** The report of an assessment of the full flow. */
export function tell(locale: Locale, result: Assessment, { notes }: Around = {}): Report {
  return describe(result, slice, vocabularies[locale], notes);
}

/** The words and texts with those of the KPIs, as the result page has them where something is said. */
export const saidVocabularies: Readonly<Record<Locale, Vocabulary>> = {
  sv: { ...vocabularies.sv, kpis: kpiVocabularies.sv },
  en: { ...vocabularies.en, kpis: kpiVocabularies.en },
};

/** The assessment of some answers to the full flow, and of what is said beside them. */
export function saidResultOf(answers: Answers, said: Business, profile: Profile = {}): Assessment {
  return assess(slice, full, answers, profile, null, said);
}

/** Its report. */
export function tellSaid(locale: Locale, result: Assessment): Report {
  return describe(result, slice, saidVocabularies[locale]);
}
