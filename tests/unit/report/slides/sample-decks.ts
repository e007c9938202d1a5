import risksEn from '../../../../src/content/actions/en/risks.json' with { type: 'json' };
import risksSv from '../../../../src/content/actions/sv/risks.json' with { type: 'json' };
import { assess } from '../../../../src/domain/assess.ts';
import type { Planned, Task } from '../../../../src/domain/plan.ts';
import { stepId } from '../../../../src/domain/rank.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { reportPlanEn } from '../../../../src/i18n/words/report-plan.en.ts';
import { reportPlanSv } from '../../../../src/i18n/words/report-plan.sv.ts';
import { slidesEn } from '../../../../src/i18n/words/slides.en.ts';
import { slidesSv } from '../../../../src/i18n/words/slides.sv.ts';
import type { About } from '../../../../src/report/about.ts';
import { describe } from '../../../../src/report/describe/describe.ts';
import type { Block, Report } from '../../../../src/report/report.ts';
import { makeSlides } from '../../../../src/report/slides/make-slides.ts';
import { siteConfig } from '../../../../src/site.config.ts';
import { everyAnswer, full, instrument } from '../../../fixtures/instrument.ts';
import { fullReport } from '../pdf/full-report.ts';
import { longestReport } from '../pdf/longest-report.ts';
import {
  answerSets,
  fullAnswerSets,
  fullReportOf,
  reportOf,
  saidFirm,
  saidReportOf,
  shortReportWithMoney,
  vocabularyOf,
} from '../pdf/sample-reports.ts';

/** Names that are hard on a file: markup, quotation marks, many scripts, and characters XML forbids. */
export const hardText =
  'Müller & Søn <b>“AB”</b> \u0000\u0007\ud800 株式会社 Ελλάδα Київ שלום 🎉 O’Neill "x"';

const makers = {
  quick: (locale: Locale) => reportOf(locale, sampleAnswers('mixed')),
  quickEmpty: (locale: Locale) => reportOf(locale, sampleAnswers('empty')),
  quickNotApplicable: (locale: Locale) => reportOf(locale, sampleAnswers('allNotApplicable')),
  quickMoney: shortReportWithMoney,
  winner: (locale: Locale) => fullReportOf(locale, fullAnswerSets['allFive'] ?? new Map()),
  low: (locale: Locale) => fullReportOf(locale, fullAnswerSets['standstill'] ?? new Map()),
  halfway: (locale: Locale) =>
    fullReportOf(locale, new Map([...everyAnswer(full, 2)].filter((_, at) => at % 2 === 0))),
  nothing: (locale: Locale) => fullReportOf(locale, new Map()),
  said: (locale: Locale) => saidReportOf(locale, saidFirm('webShop')),
  whole: (locale: Locale) => aimed(wholeReport(locale, 7, '')),
  longPlan: (locale: Locale) => wholeReport(locale, 30, hardText),
  longest: longestReport,
  extreme: (locale: Locale) => fullReport(locale, 'extreme'),
} satisfies Readonly<Record<string, (locale: Locale) => Report>>;

export type SampleName = keyof typeof makers;

export const sampleNames = Object.keys(makers) as readonly SampleName[];

export function sampleReport(locale: Locale, name: SampleName): Report {
  return makers[name](locale);
}

export const slidesWords = { sv: slidesSv, en: slidesEn };

/** What a file says of itself, but for what a test overrides. */
export function aboutOf(given: Partial<About> = {}): About {
  const { paper, ink, winners, old, line } = siteConfig.colours.light;
  return {
    organisation: 'Åsele Bröd & Ädelost AB',
    preparedBy: 'Märta Öberg',
    preparedFor: '',
    note: '',
    date: new Date(Date.UTC(2026, 10, 23, 9, 30)),
    siteName: siteConfig.name,
    methodAddress: 'https://loopcheck.example/sv/method/',
    assessmentId: 'a1b2c3',
    colours: { ink, paper, winners, old, stone: line },
    ...given,
  };
}

export async function sampleDeck(locale: Locale, name: SampleName, given: Partial<About> = {}) {
  const report = sampleReport(locale, name);
  const { blob, name: file } = await makeSlides(report, aboutOf(given), slidesWords[locale]);
  return { report, file, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

function sampleAnswers(name: string) {
  return answerSets[name] ?? new Map();
}

/** A firm with figures, KPIs and a plan: everything that a report can hold. */
function wholeReport(locale: Locale, tasks: number, added: string): Report {
  const { answers, profile, said } = saidFirm('subscription');
  const assessment = assess(instrument, full, answers, profile, null, said);
  const plan = {
    words: locale === 'sv' ? reportPlanSv : reportPlanEn,
    risks: locale === 'sv' ? risksSv : risksEn,
  };
  const planned: Planned = {
    tasks: Array.from({ length: tasks }, (_, at) => {
      const step = assessment.steps[at % assessment.steps.length];
      return taskAt(at, at < 5 && step !== undefined ? stepId(step) : '', added);
    }).toSorted((a, b) => a.horizon - b.horizon),
    aims: new Map(),
  };
  const vocabulary = { ...vocabularyOf(locale, 'full', true), plan };
  return describe(assessment, instrument, vocabulary, new Map(), planned);
}

function taskAt(at: number, step: string, added: string): Task {
  return {
    id: `task-${at}`,
    step,
    title: step === '' ? `Ring tio kunder som lämnat oss (${at + 1}) ${added}` : '',
    first: '',
    owner: ['Åsa Lindqvist', 'Björn Ek', '', 'María José García-Fernández'][at % 4] ?? '',
    due: at % 3 === 2 ? '' : `2027-0${(at % 8) + 1}-15`,
    horizon: ([30, 60, 90] as const)[at % 3] ?? 30,
    status: (['todo', 'doing', 'done', 'todo'] as const)[at % 4] ?? 'todo',
    note: added,
    place: at,
  };
}

/** The same with an aim on two of the spokes. */
function aimed(report: Report): Report {
  const aim = (block: Block): Block =>
    block.kind === 'chart' && block.form === 'radar'
      ? {
          ...block,
          spokes: block.spokes.map((spoke, index) =>
            index < 4 ? { ...spoke, target: { value: 60 + index, text: `${60 + index}` } } : spoke,
          ),
        }
      : block;
  return {
    ...report,
    sections: report.sections.map((each) => ({ ...each, blocks: each.blocks.map(aim) })),
  };
}
