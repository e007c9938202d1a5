import type { Band, FieldSpec, FigureSpec, FigureUnit } from '../../domain/figure.ts';
import type { FigureId, SourceId } from '../../domain/ids.ts';
import { type Kpi, type KpiFamily, kpiFamilies } from '../../domain/kpi.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { KpisWords } from '../../i18n/words/kpis.en.ts';
import { countText, moneyText, percentText } from '../../report/describe/figure-text.ts';
import type { FigureSource, FigureText, FigureTexts, KpiText } from '../../schemas/content/kpis.ts';
import type { Names, Source } from '../../schemas/content/texts.ts';

/** What the page of KPIs is made from, in one language. */
export interface KpiPageContent {
  readonly locale: Locale;
  readonly words: KpisWords;
  readonly names: Names;
  readonly kpis: readonly Kpi[];
  readonly figures: readonly FigureSpec[];
  readonly fields: readonly FieldSpec[];
  readonly kpiTexts: Readonly<Record<string, KpiText>>;
  readonly figureTexts: FigureTexts;
  readonly sources: readonly Source[];
  readonly figureSources: readonly FigureSource[];
}

/** A place between two cut-offs: from where on, and what it is called. */
export interface BandPlace {
  readonly range: string;
  readonly label: string;
}

/** Where something comes from. */
export interface Origin {
  /** Publisher and title, or what there is of them. */
  readonly name: string;
  /** The publisher's own page, where it has one. */
  readonly address: string | null;
  /** The language of the title, where it is known. */
  readonly language: string | null;
}

export interface BandRow {
  readonly model: string;
  readonly segment: string | null;
  readonly places: readonly BandPlace[];
  readonly statistic: string;
  readonly origin: Origin;
  /** Year, country and sample, or that they are not stated. */
  readonly facts: readonly string[];
  /** What kind of source it is. */
  readonly kind: string;
  readonly strength: { readonly name: string; readonly about: string };
}

/** A figure with everything that has been published to compare it with. */
export interface FigureView {
  readonly id: FigureId;
  readonly text: FigureText;
  readonly direction: string;
  readonly bands: readonly BandRow[];
}

export interface KpiView {
  readonly id: string;
  readonly text: KpiText;
  readonly together: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly (Origin & { readonly kind: string })[];
  readonly figures: readonly FigureView[];
}

/** The KPIs by family, each with its texts and its figures, as the page sets them. */
export function kpiPage(
  content: KpiPageContent,
): readonly { readonly family: KpiFamily; readonly kpis: readonly KpiView[] }[] {
  return kpiFamilies.map((family) => ({
    family,
    kpis: content.kpis.filter((kpi) => kpi.family === family).map((kpi) => kpiView(kpi, content)),
  }));
}

function kpiView(kpi: Kpi, content: KpiPageContent): KpiView {
  const { kpiTexts, figures, fields } = content;
  const judging = kpi.fields.flatMap((id) => Object.values(known(fields, id).figures));
  return {
    id: kpi.id,
    text: entry(kpiTexts, kpi.id),
    together: kpi.together.map((id) => ({ id, name: entry(kpiTexts, id).name })),
    sources: kpi.sources.map((id) => articleOf(id, content)),
    figures: [...new Set(judging)].map((id) => figureView(known(figures, id), content)),
  };
}

function figureView(figure: FigureSpec, content: KpiPageContent): FigureView {
  return {
    id: figure.id,
    text: entry(content.figureTexts.figures, figure.id),
    direction: content.words.directions[figure.direction],
    bands: figure.bands.map((band) => bandRow(band, figure.unit, content)),
  };
}

function bandRow(band: Band, unit: FigureUnit, content: KpiPageContent): BandRow {
  const { words, names, figureTexts } = content;
  return {
    model: band.model === null ? words.everyModel : entry(names.models, band.model),
    segment: band.segment === null ? null : entry(figureTexts.segments, band.segment),
    places: placesOf(band, unit, content),
    statistic: entry(figureTexts.statistics, band.statistic),
    ...citedBy(band.source, content),
    strength: words.strengths[band.strength],
  };
}

/** A value gets the label at the number of cut-offs that it reaches. */
function placesOf(
  { labels, cutoffs, currency }: Band,
  unit: FigureUnit,
  { locale, words, figureTexts }: KpiPageContent,
): readonly BandPlace[] {
  const said = cutoffs.map((value) => cutoffText(locale, unit, currency, value));
  return labels.map((label, index) => ({
    range:
      index === 0
        ? fill(words.under, { value: said[0] ?? '' })
        : fill(words.from, { value: said[index - 1] ?? '' }),
    label: entry(figureTexts.labels, label),
  }));
}

function cutoffText(
  locale: Locale,
  unit: FigureUnit,
  currency: string | null,
  value: number,
): string {
  if (unit === 'percent') return percentText(locale, value);
  if (unit === 'money') return moneyText({ locale, currency, noCurrency: '' }, value);
  return countText(locale, value);
}

function citedBy(
  id: SourceId,
  { locale, words, figureTexts, figureSources }: KpiPageContent,
): Pick<BandRow, 'origin' | 'facts' | 'kind'> {
  const source = known(figureSources, id);
  const { year, country, n } = source;
  return {
    origin: { ...named(source, words), language: null },
    facts: [
      year === null ? words.noYear : String(year),
      country === null ? words.noCountry : entry(figureTexts.countries, country),
      n === null
        ? words.noSample
        : fill(words.sample, { n: countText(locale, n.count), of: entry(figureTexts.ofs, n.of) }),
    ],
    kind: entry(figureTexts.sources, id),
  };
}

function articleOf(id: SourceId, { words, names, sources }: KpiPageContent): KpiView['sources'][0] {
  const source = known(sources, id);
  return {
    ...named(source, words),
    language: source.language,
    kind: entry(names.sources, id),
  };
}

function named(
  { publisher, title, address }: Pick<FigureSource, 'publisher' | 'title' | 'address'>,
  words: KpisWords,
): Pick<Origin, 'name' | 'address'> {
  const said = title === null ? null : fill(words.titled, { title });
  return { name: [publisher, said].filter((part) => part !== null).join(', '), address };
}

function known<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
): Entry {
  const found = entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`nothing known of ${id}`);
  return found;
}

/** A text by its id. @throws Error when there is none: the build has checked that there is. */
function entry<Text>(texts: Readonly<Record<string, Text>>, id: string): Text {
  const text = texts[id];
  if (text === undefined) throw new Error(`no text for ${id}`);
  return text;
}
