import actionsEn from '../../../../src/content/actions/en/actions.json' with { type: 'json' };
import actionsSv from '../../../../src/content/actions/sv/actions.json' with { type: 'json' };
import itemsEn from '../../../../src/content/instrument/en/items.json' with { type: 'json' };
import itemsSv from '../../../../src/content/instrument/sv/items.json' with { type: 'json' };
import namesEn from '../../../../src/content/names/en.json' with { type: 'json' };
import namesSv from '../../../../src/content/names/sv.json' with { type: 'json' };
import sources from '../../../../src/content/sources.json' with { type: 'json' };
import type { Answers } from '../../../../src/domain/answer.ts';
import { assess } from '../../../../src/domain/assess.ts';
import type { ItemId } from '../../../../src/domain/ids.ts';
import type { Planned } from '../../../../src/domain/plan.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { reportEn } from '../../../../src/i18n/words/report.en.ts';
import { reportSv } from '../../../../src/i18n/words/report.sv.ts';
import { reportFullEn } from '../../../../src/i18n/words/report-full.en.ts';
import { reportFullSv } from '../../../../src/i18n/words/report-full.sv.ts';
import { describe } from '../../../../src/report/describe/describe.ts';
import type { PdfCover } from '../../../../src/report/pdf/pdf-cover.ts';
import {
  type PdfOptions,
  type PdfRun,
  usualChapters,
} from '../../../../src/report/pdf/pdf-options.ts';
import type { Report } from '../../../../src/report/report.ts';
import type { Vocabulary } from '../../../../src/report/vocabulary.ts';
import { siteConfig } from '../../../../src/site.config.ts';
import { growthLoop, loud, standstill, untapped } from '../../../fixtures/firms.ts';
import { answersOf, everyAnswer, full, instrument, quick } from '../../../fixtures/instrument.ts';
import { kpiVocabularies } from '../../../fixtures/kpi-words.ts';
import { type SaidFirm, steeringFirm, subscriptionFirm, webShop } from '../../../fixtures/said.ts';
import { planVocabularies } from './sample-plans.ts';

/** Answer sets that between them reach every state of a report. */
export const answerSets: Readonly<Record<string, Answers>> = {
  growthLoop: growthLoop.quick,
  loud: loud.quick,
  untapped: untapped.quick,
  standstill: standstill.quick,
  allOne: everyAnswer(quick, 1),
  allThree: everyAnswer(quick, 3),
  allFive: everyAnswer(quick, 5),
  allDontKnow: everyAnswer(quick, 'dk'),
  allNotApplicable: everyAnswer(quick, 'na'),
  empty: answersOf({}),
  halfOpen: everyAnswer(quick, 2, {
    'role-of-cx': 'dk',
    'service-goals': 'na',
    recruiting: 'na',
    agenda: 'na',
    'data-use': 5,
    'shared-kpis': null,
    'brand-promise': 4,
    demand: null,
  }),
  mixed: answersOf({
    'role-of-cx': 3,
    'decisions-start': 2,
    'service-goals': 2,
    'marketing-goals': 1,
    recruiting: 4,
    mandate: 'dk',
    fires: 3,
    'data-use': 2,
    agenda: 4,
    'shared-kpis': 1,
    'brand-promise': 4,
    demand: 3,
  }),
};

/** Answer sets to the full flow. */
export const fullAnswerSets: Readonly<Record<string, Answers>> = {
  growthLoop: growthLoop.full,
  loud: loud.full,
  untapped: untapped.full,
  standstill: standstill.full,
  allThree: everyAnswer(full, 3),
  allFive: everyAnswer(full, 5),
  allDontKnow: everyAnswer(full, 'dk'),
  empty: answersOf({}),
};

/** The report of an answer set to the quick flow. */
export function reportOf(locale: Locale, answers: Answers): Report {
  return describe(assess(instrument, quick, answers, {}), instrument, vocabularies[locale]);
}

/** The options of a report with the chapters that one has unless somebody chooses otherwise. */
export const usual: PdfOptions = { form: 'report', chapters: usualChapters };

/** A run that nobody watches or stops. */
export function unwatched(): PdfRun {
  return {
    onProgress: () => {},
    pause: () => Promise.resolve(),
    signal: new AbortController().signal,
  };
}

/** The report of an answer set to the full flow, where every second answer can be shown. */
export function fullReportOf(
  locale: Locale,
  answers: Answers,
  notes: ReadonlyMap<ItemId, string> = new Map(),
): Report {
  const proofs = new Set(full.filter((_, index) => index % 2 === 0));
  const vocabulary = vocabularyOf(locale, 'full');
  return describe(assess(instrument, full, answers, {}, proofs), instrument, vocabulary, notes);
}

/** Firms that say something beside their answers to the full flow. */
export const saidFirms: Readonly<Record<string, SaidFirm & { readonly answers: Answers }>> = {
  subscription: { ...subscriptionFirm, answers: loud.full },
  webShop: { ...webShop, answers: standstill.full },
  steering: { ...steeringFirm, answers: growthLoop.full },
};

/** @throws Error when there is none of that name. */
export function saidFirm(name: string): SaidFirm & { readonly answers: Answers } {
  const firm = saidFirms[name];
  if (firm === undefined) throw new Error(`no firm ${name}`);
  return firm;
}

/** The report of a firm that says something beside its answers to the full flow. */
export function saidReportOf(
  locale: Locale,
  { answers, profile, said }: SaidFirm & { readonly answers: Answers },
  beside = true,
): Report {
  const assessment = assess(instrument, full, answers, profile, null, said);
  return describe(assessment, instrument, vocabularyOf(locale, 'full', beside));
}

/** The same, of a firm that has a plan too. */
export function plannedReportOf(
  locale: Locale,
  { answers, profile, said }: SaidFirm & { readonly answers: Answers },
  planned: Planned,
): Report {
  const assessment = assess(instrument, full, answers, profile, null, said);
  const vocabulary = { ...vocabularyOf(locale, 'full', true), plan: planVocabularies[locale] };
  return describe(assessment, instrument, vocabulary, new Map(), planned);
}

/** The report of an answer set to the quick flow of a firm that has a plan. */
export function shortPlannedReportOf(locale: Locale, answers: Answers, planned: Planned): Report {
  const vocabulary = { ...vocabularies[locale], plan: planVocabularies[locale] };
  const assessment = assess(instrument, quick, answers, {});
  return describe(assessment, instrument, vocabulary, new Map(), planned);
}

/** The report of an answer set to the quick flow of a firm that has typed its figures. */
export function shortReportWithMoney(locale: Locale): Report {
  const slice = { ...instrument, kpis: [], figures: [], fields: [] };
  const answers = answerSets['mixed'] ?? new Map();
  const assessment = assess(slice, quick, answers, {}, null, subscriptionFirm.said);
  return describe(assessment, slice, vocabularies[locale]);
}

/**
 * What a flow's report is told with.
 * @param beside whether something is said beside the answers, which has words of its own
 */
export function vocabularyOf(locale: Locale, flow: 'quick' | 'full', beside = false): Vocabulary {
  const vocabulary = vocabularies[locale];
  if (flow === 'quick') return vocabulary;
  const kpis = beside ? kpiVocabularies[locale] : null;
  return { ...vocabulary, full: fullWords[locale], kpis, flow: flowOf('full') };
}

function flowOf(id: string) {
  const flow = instrument.flows.find((known) => known.id === id);
  if (flow === undefined) throw new Error(`no flow ${id}`);
  return flow;
}

/** A cover with everything on it, but for what a test overrides. */
export function coverOf(locale: Locale, given: Partial<PdfCover> = {}): PdfCover {
  const asked = siteConfig.callToAction[locale];
  return {
    siteName: siteConfig.name,
    colours: siteConfig.colours.light,
    organisation: 'Åsele Bröd & Ädelost AB',
    preparedBy: 'Märta Öberg',
    preparedFor: '',
    note: '',
    edition: '2026.1',
    date: new Date(2026, 10, 23, 9, 30),
    address: 'https://loopcheck.example/',
    contact: {
      name: 'Rådgivarna i Umeå',
      email: 'hej@radgivarna.example',
      address: 'https://radgivarna.example/',
    },
    callToAction: { ...asked, href: `https://loopcheck.example/${locale}/${asked.href}` },
    flowName: locale === 'sv' ? 'Snabbversionen, 12 frågor' : 'The quick version, 12 questions',
    methodAddress: `https://loopcheck.example/${locale}/method/`,
    ...given,
  };
}

const fullWords = { sv: reportFullSv, en: reportFullEn };

export const vocabularies: Readonly<Record<Locale, Vocabulary>> = {
  sv: {
    locale: 'sv',
    words: reportSv,
    items: itemsSv,
    actions: actionsSv,
    names: namesSv,
    sources,
    full: null,
    kpis: null,
    plan: null,
    flow: flowOf('quick'),
  },
  en: {
    locale: 'en',
    words: reportEn,
    items: itemsEn,
    actions: actionsEn,
    names: namesEn,
    sources,
    full: null,
    kpis: null,
    plan: null,
    flow: flowOf('quick'),
  },
};
