import type { FlowId } from '../domain/ids.ts';
import { type Flow, type Instrument, itemsOfFlow } from '../domain/instrument.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ClimbWords } from '../i18n/words/climb.en.ts';
import type { LadderWords } from '../i18n/words/ladder.en.ts';
import type { ReportWords } from '../i18n/words/report.en.ts';
import type { ReportFullWords } from '../i18n/words/report-full.en.ts';
import type { ReportKpiWords } from '../i18n/words/report-kpis.en.ts';
import type { ReportPlanWords } from '../i18n/words/report-plan.en.ts';
import type { routeSection } from './describe/plan/route-section.ts';

export interface ItemText {
  readonly topic: string;
  readonly left: string;
  readonly right: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly proof: string;
  readonly discuss: string;
}

export interface ActionText {
  readonly title: string;
  readonly why: string;
  readonly first: string;
  readonly steps: readonly string[];
  readonly watch?: string | undefined;
}

export interface Named {
  readonly name: string;
  readonly about: string;
}

export interface Names {
  readonly dimensions: Readonly<Record<string, Named>>;
  readonly departments: Readonly<Record<string, string>>;
  readonly touchpoints: Readonly<Record<string, string>>;
  readonly models: Readonly<Record<string, string>>;
  readonly phases: Readonly<Record<string, Named>>;
  readonly seniorities: Readonly<Record<string, string>>;
  readonly axes: Readonly<Record<string, Named & { readonly inText: string }>>;
  readonly levels: Readonly<
    Record<string, { readonly name: string; readonly word: string; readonly typical: string }>
  >;
  readonly fields: Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
  readonly efforts: Readonly<Record<string, string>>;
  readonly kpis: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** A source as it is cited; what kind of text it is stands with the names, per language. */
export interface Source {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly address: string | null;
}

/** A KPI in words, as far as a report needs it. */
export interface KpiText {
  readonly name: string;
  /** A decision that should hang on it, as a clause. */
  readonly decides: string;
  /** The question to put at the first meeting where it is to decide. */
  readonly meeting: string;
}

/** The texts of the figures: their own, and by key those of bands and sources. */
export interface FigureTexts {
  readonly figures: Readonly<Record<string, { readonly name: string }>>;
  readonly fields: Readonly<Record<string, { readonly label: string }>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly segments: Readonly<Record<string, string>>;
  readonly statistics: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly ofs: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** Where a band comes from. What is null was not stated. */
export interface FigureSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly address: string | null;
  readonly country: string | null;
  readonly n: { readonly count: number; readonly of: string } | null;
}

/** What it takes to speak of KPIs and their figures in one language. */
export interface KpiVocabulary {
  readonly words: ReportKpiWords;
  readonly ladder: LadderWords;
  readonly climb: ClimbWords;
  readonly kpis: Readonly<Record<string, KpiText>>;
  readonly figures: FigureTexts;
  readonly sources: readonly FigureSource[];
}

/** What it takes to speak of the plan in one language. */
export interface PlanVocabulary {
  readonly words: ReportPlanWords;
  /** What usually goes wrong, by action. */
  readonly risks: Readonly<Record<string, string>>;
  /** Tells the way to what is aimed at: code of its own, fetched with the words. */
  readonly route?: typeof routeSection;
}

/** Everything needed to speak of an assessment in one language. */
export interface Vocabulary extends Texts {
  readonly locale: Locale;
  readonly words: ReportWords;
  /** What only a longer flow can say; null where its texts have not been fetched. */
  readonly full: ReportFullWords | null;
  /** What is said of KPIs and figures; null where its texts have not been fetched. */
  readonly kpis: KpiVocabulary | null;
  /** What is said of the plan; null where its texts have not been fetched. */
  readonly plan: PlanVocabulary | null;
  /** How many next steps the flow shows, and which parts its result has. */
  readonly flow: Pick<Flow, 'id' | 'steps' | 'shows'>;
}

/** What a vocabulary is made from: everything that can be said in a language. */
export interface Texts {
  readonly items: Readonly<Record<string, ItemText>>;
  readonly actions: Readonly<Record<string, ActionText>>;
  readonly names: Names;
  readonly sources: readonly Source[];
}

/** Cited in the sentences of the report itself, whatever was answered. */
const alwaysCited = 'bain-delivery-gap';

/** The items of a flow, those of every optional department included, and the actions that can follow. */
export function cutInstrument(instrument: Instrument, flow: FlowId): Instrument {
  const items = itemsOfFlow(instrument, flow, instrument.optionalDepartments);
  const ids = new Set(items.map((item) => item.id));
  const actions = instrument.actions.filter(
    (action) => action.items.length === 0 || action.items.some((id) => ids.has(id)),
  );
  const asksKpis = instrument.flows.some(({ id, shows }) => id === flow && shows.includes('kpis'));
  return asksKpis
    ? { ...instrument, items, actions }
    : { ...instrument, items, actions, kpis: [], figures: [], fields: [] };
}

/** The texts that a part of the instrument can need, and no others. */
export function cutTexts(texts: Texts, slice: Instrument): Texts {
  const items = pick(
    texts.items,
    slice.items.map((item) => item.id),
  );
  const actions = pick(
    texts.actions,
    slice.actions.map((action) => action.id),
  );
  const cited = new Set<string>([
    ...Object.values(items).flatMap((item) => item.sources),
    ...slice.actions.flatMap((action) => action.sources),
    alwaysCited,
  ]);
  const sources = texts.sources.filter((source) => cited.has(source.id));
  return { items, actions, names: texts.names, sources };
}

function pick<Value>(
  from: Readonly<Record<string, Value>>,
  ids: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const value = from[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/**
 * The entry of a dictionary.
 * @throws Error when it is missing: the build has checked the texts, so that is a mistake in the code.
 */
export function entry<Value>(from: Readonly<Record<string, Value>>, id: string): Value {
  const value = from[id];
  if (value === undefined) throw new Error(`no text for ${id}`);
  return value;
}
