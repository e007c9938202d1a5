import type { Locale } from '../../i18n/locale.ts';
import { landingEn } from '../../i18n/words/landing.en.ts';
import { landingSv } from '../../i18n/words/landing.sv.ts';
import { methodEn } from '../../i18n/words/method.en.ts';
import { methodSv } from '../../i18n/words/method.sv.ts';
import { noticesEn } from '../../i18n/words/notices.en.ts';
import { noticesSv } from '../../i18n/words/notices.sv.ts';
import { privacyEn } from '../../i18n/words/privacy.en.ts';
import { privacySv } from '../../i18n/words/privacy.sv.ts';
import { questionnaireEn } from '../../i18n/words/questionnaire.en.ts';
import { questionnaireSv } from '../../i18n/words/questionnaire.sv.ts';
import { reportEn } from '../../i18n/words/report.en.ts';
import { reportSv } from '../../i18n/words/report.sv.ts';
import { resultEn } from '../../i18n/words/result.en.ts';
import { resultSv } from '../../i18n/words/result.sv.ts';
import { siteEn } from '../../i18n/words/site.en.ts';
import { siteSv } from '../../i18n/words/site.sv.ts';

const english = {
  site: siteEn,
  landing: landingEn,
  questionnaire: questionnaireEn,
  result: resultEn,
  report: reportEn,
  notices: noticesEn,
  method: methodEn,
  privacy: privacyEn,
};

const swedish = {
  site: siteSv,
  landing: landingSv,
  questionnaire: questionnaireSv,
  result: resultSv,
  report: reportSv,
  notices: noticesSv,
  method: methodSv,
  privacy: privacySv,
};

/** Every dictionary of a language; pages pass on only what a view uses. */
export function wordsOf(locale: Locale) {
  return locale === 'sv' ? swedish : english;
}
