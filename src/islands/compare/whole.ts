import type { FlowId } from '../../domain/ids.ts';
import type { Instrument } from '../../domain/instrument.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ReportCompareWords } from '../../i18n/words/report-compare.en.ts';
import { loadKpis, loadPlan, noKpis } from '../../report/telling/whole.ts';
import { cutInstrument, type Texts, type Vocabulary } from '../../report/vocabulary.ts';

/** Everything that a comparison is told with. */
export interface Whole {
  readonly instrument: Instrument;
  readonly vocabulary: Vocabulary;
  readonly words: ReportCompareWords;
}

/** The parts that not every comparison needs. */
export interface Needs {
  readonly flow: FlowId;
  readonly kpis: boolean;
  readonly plan: boolean;
}

const loaders = {
  en: () =>
    Promise.all([
      import('../../content/whole/en.ts'),
      import('../../i18n/words/report.en.ts').then((module) => module.reportEn),
      import('../../i18n/words/report-full.en.ts').then((module) => module.reportFullEn),
      import('../../i18n/words/report-compare.en.ts').then((module) => module.reportCompareEn),
    ]),
  sv: () =>
    Promise.all([
      import('../../content/whole/sv.ts'),
      import('../../i18n/words/report.sv.ts').then((module) => module.reportSv),
      import('../../i18n/words/report-full.sv.ts').then((module) => module.reportFullSv),
      import('../../i18n/words/report-compare.sv.ts').then((module) => module.reportCompareSv),
    ]),
};

/**
 * Fetches what a comparison of results needs.
 * @param needs the largest of their flows, and whether anything is said of KPIs, or planned
 * @throws where a part cannot be fetched
 */
export async function loadWhole(locale: Locale, needs: Needs): Promise<Whole> {
  const [[content, words, full, compareWords], kpis, plan] = await Promise.all([
    loaders[locale](),
    needs.kpis ? loadKpis(locale) : noKpis,
    needs.plan ? loadPlan(locale) : null,
  ]);
  const { vocabulary: kpiVocabulary, ...asked } = kpis;
  // The build has checked the files, which is what the brands of their ids say.
  const whole = {
    ...(content.instrument as object),
    ...asked,
    actions: content.actions,
  } as unknown as Instrument;
  const way = whole.flows.find(({ id }) => id === needs.flow);
  if (way === undefined) throw new Error(`no flow ${needs.flow}`);
  const { items, actionTexts: actions, names, sources } = content;
  const texts = { items, actions, names, sources } as Texts;
  const { id, steps, shows } = way;
  return {
    instrument: cutInstrument(whole, needs.flow),
    vocabulary: {
      ...texts,
      locale,
      words,
      full: shows.length > 0 ? full : null,
      kpis: kpiVocabulary,
      plan,
      flow: { id, steps, shows },
    },
    words: compareWords,
  };
}
