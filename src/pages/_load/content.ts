import actions from '../../content/actions/actions.json';
import actionsEn from '../../content/actions/en/actions.json';
import risksEn from '../../content/actions/en/risks.json';
import actionsSv from '../../content/actions/sv/actions.json';
import risksSv from '../../content/actions/sv/risks.json';
import editionFirst from '../../content/editions/2026.1.json';
import edition from '../../content/editions/2026.2.json';
import itemsEn from '../../content/instrument/en/items.json';
import instrumentFile from '../../content/instrument/instrument.json';
import itemsSv from '../../content/instrument/sv/items.json';
import figureTextsEn from '../../content/kpis/en/figures.json';
import kpiTextsEn from '../../content/kpis/en/kpis.json';
import figureSourcesFile from '../../content/kpis/figure-sources.json';
import figures from '../../content/kpis/figures.json';
import kpis from '../../content/kpis/kpis.json';
import figureTextsSv from '../../content/kpis/sv/figures.json';
import kpiTextsSv from '../../content/kpis/sv/kpis.json';
import namesEn from '../../content/names/en.json';
import namesSv from '../../content/names/sv.json';
import sourcesFile from '../../content/sources.json';
import type { FlowId, ItemId } from '../../domain/ids.ts';
import type { Flow, Instrument } from '../../domain/instrument.ts';
import type { Locale } from '../../i18n/locale.ts';
import { cutInstrument } from '../../report/vocabulary.ts';
import { parseInstrument } from '../../schemas/content/instrument.ts';
import { type KpiTexts, parseKpis, parseKpiTexts } from '../../schemas/content/kpis.ts';
import { parseSiteConfig } from '../../schemas/content/site-config.ts';
import {
  type InstrumentTexts,
  parseRisks,
  parseSources,
  parseTexts,
} from '../../schemas/content/texts.ts';
import type { LinkTables } from '../../schemas/saved/link.ts';
import { siteConfig } from '../../site.config.ts';

/** The owner's settings, checked. */
export const config = parseSiteConfig(siteConfig);

/** Every source that a text may name. */
export const sources = parseSources(sourcesFile);

const asked = parseInstrument(instrumentFile, actions, edition, 'src/content/editions/2026.2.json');

const kpiContent = parseKpis(
  { kpis, figures, figureSources: figureSourcesFile },
  { departments: asked.departments, models: asked.profile.models, sources },
);

/** The whole instrument, checked. */
export const instrument: Instrument = {
  ...asked,
  kpis: kpiContent.kpis,
  figures: kpiContent.figures,
  fields: kpiContent.fields,
};

/** Every source that a band cites. */
export const figureSources = kpiContent.sources;

const files = {
  sv: { items: itemsSv, actions: actionsSv, names: namesSv },
  en: { items: itemsEn, actions: actionsEn, names: namesEn },
};

/** A language's texts, checked against the instrument and the flows that are offered. */
export function textsOf(locale: Locale): InstrumentTexts {
  return parseTexts(locale, files[locale], instrument, sources, config.flows);
}

/** What usually goes wrong with each action, checked. */
export function risksOf(locale: Locale): Readonly<Record<string, string>> {
  return parseRisks(locale, { sv: risksSv, en: risksEn }[locale], instrument);
}

const kpiFiles = {
  sv: { kpis: kpiTextsSv, figures: figureTextsSv },
  en: { kpis: kpiTextsEn, figures: figureTextsEn },
};

/** A language's texts of the KPIs, by their ids, checked against the KPIs. */
export function kpiTextsOf(locale: Locale): KpiTexts['kpis'] {
  return parseKpiTexts(locale, kpiFiles[locale], kpiContent).kpis;
}

/** A language's texts of the figures, the fields and their bands, checked against them. */
export function figureTextsOf(locale: Locale): KpiTexts['figures'] {
  return parseKpiTexts(locale, kpiFiles[locale], kpiContent).figures;
}

/** The part of the instrument that a flow uses. */
export function sliceFor(flow: Flow): Instrument {
  return cutInstrument(instrument, flow.id);
}

/** A flow by its id. @throws Error when the instrument has none of that name. */
export function flowOf(id: string): Flow {
  const flow = instrument.flows.find((known) => known.id === id);
  if (flow === undefined) throw new Error(`no flow ${id}`);
  return flow;
}

/** What links count by: the frozen items of every edition, and everything a profile can name, in order. */
export const linkTables: LinkTables = {
  editions: [
    { number: 1, items: editionFirst.items as ItemId[] },
    { number: 2, items: edition.items as ItemId[] },
  ],
  flows: instrument.flows.map((flow): FlowId => flow.id),
  departments: instrument.departments,
  ...instrument.profile,
  kpis: instrument.kpis.map(({ id }) => id),
};

/** The languages that are built, as pages. */
export function localePaths(): { params: { locale: Locale } }[] {
  return config.languages.map((locale) => ({ params: { locale } }));
}
