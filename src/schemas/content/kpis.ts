import { z } from 'astro/zod';
import { type FieldSpec, type FigureSpec, periods } from '../../domain/figure.ts';
import { type Kpi, kpiFamilies } from '../../domain/kpi.ts';
import { missing, surplus } from './checks.ts';
import { figureProblems, kpiProblems } from './kpi-problems.ts';
import { parseFile, refuseIfAny } from './problems.ts';
import type { Source } from './texts.ts';
import { webAddress } from './web-address.ts';

export const kpisPath = 'src/content/kpis/kpis.json';
export const figuresPath = 'src/content/kpis/figures.json';
export const figureSourcesPath = 'src/content/kpis/figure-sources.json';

const units = [
  'percent',
  'points',
  'index',
  'score',
  'ratio',
  'months',
  'hours',
  'minutes',
  'money',
  'count',
] as const;

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case words joined by hyphens, such as clv-cac');
const ids = z.array(id);
const currency = z.string().regex(/^[A-Z]{3}$/, 'a currency is three capitals, such as SEK');
const text = z.string().trim().min(1, 'is empty: write the text');
const strictText = z.record(z.string(), text);

const kpi = z.strictObject({
  id,
  family: z.enum(kpiFamilies),
  firstFor: ids,
  owners: z.tuple([id, id], { error: 'name two departments: a KPI of one is steered in a silo' }),
  fields: ids,
  together: ids.min(1, 'name at least one KPI that it says most together with'),
  sources: ids.min(1, 'name at least one source'),
});

const range = z.strictObject({ min: z.number().nullable(), max: z.number().nullable() });

const band = z.strictObject({
  model: id.nullable(),
  segment: id.nullable(),
  cutoffs: z.array(z.number()).min(1, 'a band has at least one cut-off'),
  labels: ids,
  statistic: id,
  source: id,
  strength: z.enum(['A', 'B', 'C', 'D']),
  currency: currency.nullable(),
});

const figure = z.strictObject({
  id,
  unit: z.enum(units),
  range,
  usual: range,
  direction: z.enum(['higher', 'lower', 'context']),
  bands: z.array(band),
});

const period = z.enum(periods);
const periodOrAny = z.enum([...periods, 'any']);

const field = z.strictObject({
  id,
  kind: z.enum(['rate', 'flow', 'window', 'state']),
  unit: z.enum(units),
  periods: z.array(period),
  figures: z.partialRecord(periodOrAny, id),
  range,
  usual: z.partialRecord(periodOrAny, range),
});

const figuresFile = z.strictObject({
  figures: z.array(figure).min(1),
  fields: z.array(field).min(1),
});

const figureSource = z.strictObject({
  id,
  publisher: text.nullable(),
  title: text.nullable(),
  year: z.int().nullable(),
  address: webAddress.nullable(),
  country: id.nullable(),
  n: z.strictObject({ count: z.int().positive(), of: id }).nullable(),
});

const mostWordsAbout = 20;

const kpiText = z.strictObject({
  name: text,
  about: text.refine((value) => value.split(/\s+/).length <= mostWordsAbout, {
    error: `is one sentence of at most ${mostWordsAbout} words: shorten it`,
  }),
  definition: text,
  formula: text,
  unit: text,
  pitfalls: z.array(text).min(2, 'give two or three pitfalls').max(3, 'give two or three pitfalls'),
  owner: text,
  together: text,
  decides: text,
  meeting: text,
});

const figureText = z.strictObject({
  name: text,
  definition: text,
  formula: text,
  unit: text,
  caveats: z
    .array(text)
    .min(1, 'give one to four things to mind')
    .max(4, 'give one to four things to mind'),
});

const figureTexts = z.strictObject({
  figures: z.record(z.string(), figureText),
  fields: z.record(z.string(), z.strictObject({ label: text, hint: text })),
  labels: strictText,
  segments: strictText,
  statistics: strictText,
  countries: strictText,
  ofs: strictText,
  sources: strictText,
});

export type KpiFile = z.infer<typeof kpi>;
export type FiguresFile = z.infer<typeof figuresFile>;
/** Where a band comes from; null is not stated. Which kind of source it is, the texts tell. */
export type FigureSource = Readonly<z.infer<typeof figureSource>>;
export type KpiText = z.infer<typeof kpiText>;
export type FigureText = z.infer<typeof figureText>;
/** A language's texts of the figures: their own, and by key those of bands and sources. */
export type FigureTexts = z.infer<typeof figureTexts>;

/** The data files of the KPIs. */
export interface KpiFiles {
  readonly kpis: unknown;
  readonly figures: unknown;
  readonly figureSources: unknown;
}

/** What the KPIs may name of the rest of the instrument. */
export interface KpiSurroundings {
  readonly departments: readonly string[];
  readonly models: readonly string[];
  /** The general list of sources: what KPIs cite, and bands that rest on one of them. */
  readonly sources: readonly Source[];
}

/** The KPIs of the ladder, what can be typed, and how it is judged. */
export interface KpiContent {
  readonly kpis: readonly Kpi[];
  readonly figures: readonly FigureSpec[];
  readonly fields: readonly FieldSpec[];
  /** Every source that a band cites. */
  readonly sources: readonly FigureSource[];
}

/**
 * The KPIs and figures from their three data files, checked as a whole: what is named exists, bands
 * are complete and in order, every figure is judged through a field, and every source is cited.
 * @throws Error naming file, id and what to mend.
 */
export function parseKpis(files: KpiFiles, around: KpiSurroundings): KpiContent {
  const kpis = parseFile(kpisPath, z.array(kpi).min(1), files.kpis);
  const data = parseFile(figuresPath, figuresFile, files.figures);
  const own = parseFile(figureSourcesPath, z.array(figureSource), files.figureSources);
  const paths = { kpis: kpisPath, figures: figuresPath, sources: figureSourcesPath };
  refuseIfAny([
    ...kpiProblems(paths, kpis, data, around),
    ...figureProblems(paths, data, own, around),
  ]);
  const cited = new Set(data.figures.flatMap(({ bands }) => bands.map(({ source }) => source)));
  const general = around.sources.filter((source) => cited.has(source.id)).map(withoutSample);
  // The ids are now known to name something, which is what their brands say.
  return { kpis, ...data, sources: [...own, ...general] } as unknown as KpiContent;
}

/** The two text files of a language. */
export interface KpiTextFiles {
  readonly kpis: unknown;
  readonly figures: unknown;
}

/** One language's texts of the KPIs and the figures. */
export interface KpiTexts {
  readonly kpis: Readonly<Record<string, KpiText>>;
  readonly figures: FigureTexts;
}

/**
 * One language's texts, complete for every KPI, figure and field and for every key of a band or a
 * source, and no more than that.
 * @throws Error naming file, id and what to mend.
 */
export function parseKpiTexts(
  language: string,
  files: KpiTextFiles,
  content: KpiContent,
): KpiTexts {
  const paths = {
    kpis: `src/content/kpis/${language}/kpis.json`,
    figures: `src/content/kpis/${language}/figures.json`,
  };
  const texts = {
    kpis: parseFile(paths.kpis, z.record(z.string(), kpiText), files.kpis),
    figures: parseFile(paths.figures, figureTexts, files.figures),
  };
  const kpis = content.kpis.map((one) => one.id);
  const keys = Object.entries(keysOf(content)).flatMap(([kind, needed]) => {
    const file = `${paths.figures} · ${kind}`;
    const group = texts.figures[kind as keyof FigureTexts];
    return [...missing(file, needed, group), ...surplus(file, needed, group)];
  });
  refuseIfAny([
    ...missing(paths.kpis, kpis, texts.kpis),
    ...surplus(paths.kpis, kpis, texts.kpis),
    ...keys,
  ]);
  return texts;
}

/** The keys that need a text, by the group of texts that they stand in. */
function keysOf({ figures, fields, sources }: KpiContent): Record<keyof FigureTexts, string[]> {
  const bands = figures.flatMap((one) => one.bands);
  return {
    figures: figures.map((one) => one.id),
    fields: fields.map((one) => one.id),
    labels: bands.flatMap(({ labels }) => labels),
    segments: bands.flatMap(({ segment }) => segment ?? []),
    statistics: bands.map(({ statistic }) => statistic),
    countries: sources.flatMap(({ country }) => country ?? []),
    ofs: sources.flatMap(({ n }) => n?.of ?? []),
    sources: sources.map((one) => one.id),
  };
}

/** A source of the general list, which states neither country nor sample, as a band's. */
function withoutSample({ id, publisher, title, year, address }: Source): FigureSource {
  return { id, publisher, title, year, address, country: null, n: null };
}
