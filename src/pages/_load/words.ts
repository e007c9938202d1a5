import type { Locale } from '../../i18n/locale.ts';
import { charterEn } from '../../i18n/words/charter.en.ts';
import { charterSv } from '../../i18n/words/charter.sv.ts';
import { climbEn } from '../../i18n/words/climb.en.ts';
import { climbSv } from '../../i18n/words/climb.sv.ts';
import { compareEn } from '../../i18n/words/compare.en.ts';
import { compareSv } from '../../i18n/words/compare.sv.ts';
import { extrasEn } from '../../i18n/words/extras.en.ts';
import { extrasSv } from '../../i18n/words/extras.sv.ts';
import { kpisEn } from '../../i18n/words/kpis.en.ts';
import { kpisSv } from '../../i18n/words/kpis.sv.ts';
import { ladderEn } from '../../i18n/words/ladder.en.ts';
import { ladderSv } from '../../i18n/words/ladder.sv.ts';
import { ladderFlowEn } from '../../i18n/words/ladder-flow.en.ts';
import { ladderFlowSv } from '../../i18n/words/ladder-flow.sv.ts';
import { landingEn } from '../../i18n/words/landing.en.ts';
import { landingSv } from '../../i18n/words/landing.sv.ts';
import { methodEn } from '../../i18n/words/method.en.ts';
import { methodSv } from '../../i18n/words/method.sv.ts';
import { noticesEn } from '../../i18n/words/notices.en.ts';
import { noticesSv } from '../../i18n/words/notices.sv.ts';
import { numbersEn } from '../../i18n/words/numbers.en.ts';
import { numbersSv } from '../../i18n/words/numbers.sv.ts';
import { planEn } from '../../i18n/words/plan.en.ts';
import { planSv } from '../../i18n/words/plan.sv.ts';
import { printEn } from '../../i18n/words/print.en.ts';
import { printSv } from '../../i18n/words/print.sv.ts';
import { privacyEn } from '../../i18n/words/privacy.en.ts';
import { privacySv } from '../../i18n/words/privacy.sv.ts';
import { questionnaireEn } from '../../i18n/words/questionnaire.en.ts';
import { questionnaireSv } from '../../i18n/words/questionnaire.sv.ts';
import { reportEn } from '../../i18n/words/report.en.ts';
import { reportSv } from '../../i18n/words/report.sv.ts';
import { reportFullEn } from '../../i18n/words/report-full.en.ts';
import { reportFullSv } from '../../i18n/words/report-full.sv.ts';
import { resultEn } from '../../i18n/words/result.en.ts';
import { resultSv } from '../../i18n/words/result.sv.ts';
import { savedEn } from '../../i18n/words/saved.en.ts';
import { savedSv } from '../../i18n/words/saved.sv.ts';
import { siteEn } from '../../i18n/words/site.en.ts';
import { siteSv } from '../../i18n/words/site.sv.ts';

const english = {
  site: siteEn,
  landing: landingEn,
  questionnaire: questionnaireEn,
  extras: extrasEn,
  ladder: ladderEn,
  ladderFlow: ladderFlowEn,
  climb: climbEn,
  kpis: kpisEn,
  numbers: numbersEn,
  charter: charterEn,
  plan: planEn,
  print: printEn,
  result: resultEn,
  report: reportEn,
  reportFull: reportFullEn,
  notices: noticesEn,
  saved: savedEn,
  compare: compareEn,
  method: methodEn,
  privacy: privacyEn,
};

const swedish = {
  site: siteSv,
  landing: landingSv,
  questionnaire: questionnaireSv,
  extras: extrasSv,
  ladder: ladderSv,
  ladderFlow: ladderFlowSv,
  climb: climbSv,
  kpis: kpisSv,
  numbers: numbersSv,
  charter: charterSv,
  plan: planSv,
  print: printSv,
  result: resultSv,
  report: reportSv,
  reportFull: reportFullSv,
  notices: noticesSv,
  saved: savedSv,
  compare: compareSv,
  method: methodSv,
  privacy: privacySv,
};

/** Every dictionary of a language; pages pass on only what a view uses. */
export function wordsOf(locale: Locale) {
  return locale === 'sv' ? swedish : english;
}
