import type { FieldSpec, FigureSpec } from '../../domain/figure.ts';
import type { FlowId } from '../../domain/ids.ts';
import type { Instrument } from '../../domain/instrument.ts';
import type { Kpi } from '../../domain/kpi.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import {
  type Texts as Content,
  cutInstrument,
  cutTexts,
  type FigureSource,
  type FigureTexts,
  type KpiText,
  type KpiVocabulary,
  type PlanVocabulary,
  type Vocabulary,
} from '../vocabulary.ts';

/** Everything that a flow needs to be assessed and told of. */
export interface Texts {
  readonly instrument: Instrument;
  readonly vocabulary: Vocabulary;
}

/** The content as it lies in its files; the build has checked it. */
interface WholeContent {
  readonly instrument: unknown;
  readonly actions: unknown;
  readonly items: unknown;
  readonly actionTexts: unknown;
  readonly names: unknown;
  readonly sources: unknown;
}

const loaders = {
  en: () =>
    Promise.all([
      import('../../content/whole/en.ts'),
      import('../../i18n/words/report-full.en.ts').then((module) => module.reportFullEn),
    ]),
  sv: () =>
    Promise.all([
      import('../../content/whole/sv.ts'),
      import('../../i18n/words/report-full.sv.ts').then((module) => module.reportFullSv),
    ]),
};

const kpiLoaders = {
  en: () =>
    Promise.all([
      import('../../content/whole/kpis-en.ts'),
      import('../../i18n/words/report-kpis.en.ts').then((module) => module.reportKpisEn),
      import('../../i18n/words/ladder.en.ts').then((module) => module.ladderEn),
      import('../../i18n/words/climb.en.ts').then((module) => module.climbEn),
    ]),
  sv: () =>
    Promise.all([
      import('../../content/whole/kpis-sv.ts'),
      import('../../i18n/words/report-kpis.sv.ts').then((module) => module.reportKpisSv),
      import('../../i18n/words/ladder.sv.ts').then((module) => module.ladderSv),
      import('../../i18n/words/climb.sv.ts').then((module) => module.climbSv),
    ]),
};

const planLoaders = {
  en: () =>
    Promise.all([
      import('../../i18n/words/report-plan.en.ts').then((module) => module.reportPlanEn),
      import('../../content/actions/en/risks.json').then((module) => module.default),
      loadRoute(),
    ]),
  sv: () =>
    Promise.all([
      import('../../i18n/words/report-plan.sv.ts').then((module) => module.reportPlanSv),
      import('../../content/actions/sv/risks.json').then((module) => module.default),
      loadRoute(),
    ]),
};

/** What is to be told, as far as it needs texts that a page does not bring along. */
export interface Wanted {
  readonly flow: FlowId;
  /** Whether something is said of KPIs, figures or by customers. */
  readonly withKpis: boolean;
  /** Whether something is planned. */
  readonly withPlan: boolean;
}

/**
 * Fetches whatever is wanted beyond what the page brought along.
 * @param known the texts of the page, of the smallest flow
 * @throws where a part cannot be fetched
 */
export async function loadTexts(
  known: Texts,
  { flow, withKpis, withPlan }: Wanted,
): Promise<Texts> {
  const { locale } = known.vocabulary;
  const [{ instrument, vocabulary }, plan] = await Promise.all([
    flow === known.vocabulary.flow.id ? known : loadWhole(known.vocabulary, flow, withKpis),
    withPlan ? loadPlan(locale) : null,
  ]);
  return { instrument, vocabulary: { ...vocabulary, plan } };
}

/**
 * Fetches what is said of a plan.
 * @throws where a part cannot be fetched
 */
export async function loadPlan(locale: Locale): Promise<PlanVocabulary> {
  const [words, risks, route] = await planLoaders[locale]();
  return { words, risks, route };
}

async function loadRoute() {
  return (await import('../../report/describe/plan/route-section.ts')).routeSection;
}

/** The KPIs with everything that is said of them. */
export interface Kpis extends Pick<Instrument, 'kpis' | 'figures' | 'fields'> {
  readonly vocabulary: KpiVocabulary;
}

/**
 * Fetches what is said of KPIs, with all that is known of them.
 * @throws where a part cannot be fetched
 */
export async function loadKpis(locale: Locale): Promise<Kpis> {
  const [content, words, ladder, climb] = await kpiLoaders[locale]();
  // The build has checked the files, which is what the brands of their ids say.
  const { figures, fields } = content.figures as unknown as {
    figures: readonly FigureSpec[];
    fields: readonly FieldSpec[];
  };
  return {
    kpis: content.kpis as unknown as readonly Kpi[],
    figures,
    fields,
    vocabulary: {
      words,
      ladder,
      climb,
      kpis: content.kpiTexts as Readonly<Record<string, KpiText>>,
      figures: content.figureTexts as FigureTexts,
      sources: content.sources as readonly FigureSource[],
    },
  };
}

/** A flow of which nothing is said beside the answers needs none of it. */
export const noKpis = { kpis: [], figures: [], fields: [], vocabulary: null };

/**
 * Fetches what a larger flow needs beyond what the page brought along.
 * @param known the vocabulary of the page, in the same language
 * @param withKpis whether something is said of KPIs, figures or by customers, which has texts of its own
 * @throws where a part cannot be fetched
 */
export async function loadWhole(
  known: Vocabulary,
  flow: FlowId,
  withKpis: boolean,
): Promise<Texts> {
  const [[content, full], { vocabulary: kpis, ...asked }]: [
    [WholeContent, ReportFullWords],
    Kpis | typeof noKpis,
  ] = await Promise.all([loaders[known.locale](), withKpis ? loadKpis(known.locale) : noKpis]);
  const whole = {
    ...(content.instrument as object),
    ...asked,
    actions: content.actions,
  } as Instrument;
  const instrument = cutInstrument(whole, flow);
  const way = instrument.flows.find(({ id }) => id === flow);
  if (way === undefined) throw new Error(`no flow ${flow}`);
  const texts = {
    items: content.items,
    actions: content.actionTexts,
    names: content.names,
    sources: content.sources,
  } as Content;
  const { id, steps, shows } = way;
  return {
    instrument,
    vocabulary: {
      ...cutTexts(texts, instrument),
      locale: known.locale,
      words: known.words,
      full,
      kpis,
      plan: null,
      flow: { id, steps, shows },
    },
  };
}
