import type { FigureSpec } from '../../domain/figure.ts';
import type { Comparison } from '../../domain/judge.ts';
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { FigureSource } from '../../report/vocabulary.ts';
import type { PageTexts } from './props.ts';
import { exactly, plainNumber, type Speech } from './say.ts';

/** One comparison in words, with everything that its source states. */
export interface ComparisonText {
  readonly id: string;
  /** Where the figure stands: "Below the published average". */
  readonly label: string;
  /** What was published: "average: 29 points, concerns streaming media". */
  readonly beside: string;
  /** Publisher and title. */
  readonly name: string;
  /** The source's own address; null where there is none. */
  readonly address: string | null;
  /** Country, year and n. */
  readonly facts: string;
  /** What kind of source it is, how strong, and how it may be read. */
  readonly caution: string;
}

/** A comparison in words. @throws Error when a text or source is missing: the build has checked them */
export function comparisonText(
  speech: Speech,
  texts: PageTexts,
  sources: readonly FigureSource[],
  spec: FigureSpec,
  { band, place, reading }: Comparison,
): ComparisonText {
  const { judged } = speech.words;
  const source = sources.find(({ id }) => id === band.source);
  if (source === undefined) throw new Error(`no source ${band.source}`);
  const cutoffs = cutoffsText(speech, spec, band.cutoffs);
  const statistic = textOf(texts.statistics, band.statistic);
  const about =
    band.segment === null
      ? ''
      : `, ${fill(judged.segment, { segment: textOf(texts.segments, band.segment) })}`;
  const strength = fill(judged.strength, { strength: judged.strengths[band.strength] });
  const kindOfSource = texts.sources[source.id];
  return {
    id: `${band.source}-${band.segment ?? ''}-${band.statistic}`,
    label: upperFirst(speech, textOf(texts.labels, band.labels[place] ?? '')),
    beside: `${statistic}: ${cutoffs}${about}`,
    name: sourceName(speech, source),
    address: source.address,
    facts: factsText(speech, texts, source),
    caution: [
      ...(kindOfSource === undefined ? [] : [`${upperFirst(speech, kindOfSource)}.`]),
      strength,
      ...(reading === 'verdict' ? [] : [judged.readings[reading]]),
    ].join(' '),
  };
}

/** Publisher and title, in the quotation marks of the reader's language. */
function sourceName({ locale }: Speech, { publisher, title }: FigureSource): string {
  const quoted = title === null ? null : locale === 'sv' ? `”${title}”` : `“${title}”`;
  return [publisher, quoted].filter((part) => part !== null).join(', ');
}

function factsText(speech: Speech, texts: PageTexts, source: FigureSource): string {
  const { judged } = speech.words;
  const { country, year, n } = source;
  return fill(judged.source, {
    country: country === null ? judged.countryNotStated : textOf(texts.countries, country),
    year: year === null ? judged.yearNotStated : String(year),
    n:
      n === null
        ? judged.notStated
        : `${formatNumber(speech.locale, n.count, 0)} ${textOf(texts.ofs, n.of)}`,
  });
}

/** Cut-offs with their unit once: "23 / 28 / 40 points". */
function cutoffsText(speech: Speech, { unit }: FigureSpec, cutoffs: readonly number[]): string {
  const last = cutoffs.at(-1);
  if (last === undefined) return '';
  const before = cutoffs.slice(0, -1).map((value) => plainNumber(speech.locale, value));
  return [...before, exactly(speech, unit, last)].join(' / ');
}

function textOf(from: Readonly<Record<string, string>>, key: string): string {
  const text = from[key];
  if (text === undefined) throw new Error(`no text for ${key}`);
  return text;
}

function upperFirst({ locale }: Speech, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
