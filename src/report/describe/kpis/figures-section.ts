import type { Assessment } from '../../../domain/assess.ts';
import type { JudgedFigure } from '../../../domain/business.ts';
import type { Contradiction } from '../../../domain/contradictions.ts';
import type { Comparison } from '../../../domain/judge.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Block, Cell, Section, Table } from '../../report.ts';
import { entry, type KpiVocabulary, type Vocabulary } from '../../vocabulary.ts';
import { type Money, percentText, valueText } from '../figure-text.ts';
import { moneyOf } from '../money-section.ts';
import { textCell } from '../speak.ts';
import { bandText, sourceText } from './band-text.ts';
import { kpiNames } from './kpis-section.ts';

/** Comparisons of one figure that a report has room for; the others stand on the KPI page. */
const mostComparisons = 2;
/** With more figures than these the best comparison is enough. */
const manyFigures = 12;

/** The typed figures beside published ones, and what does not go together; none where none is typed. */
export function figuresSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  kpis: KpiVocabulary,
): readonly Section[] {
  const { contradictions } = assessment.business;
  // What only feeds the economics is told with them.
  const figures = assessment.business.figures.filter(({ spec }) => spec !== null);
  if (figures.length === 0 && contradictions.length === 0) return [];
  const { figures: said, sections } = kpis.words;
  const blocks: readonly Block[] = [
    ...contradictionsProse(contradictions, vocabulary, kpis),
    ...(figures.length === 0
      ? []
      : [
          { kind: 'prose', tone: 'body', paragraphs: [said.lead] } as const,
          figuresTable(figures, { money: moneyOf(assessment, vocabulary), vocabulary, kpis }),
          { kind: 'prose', tone: 'body', paragraphs: [said.more] } as const,
        ]),
  ];
  const title = figures.length === 0 ? sections.atOdds : sections.figures;
  return [{ id: 'figures', title, blocks }];
}

/** What does not go together, and what is missing. */
function contradictionsProse(
  found: readonly Contradiction[],
  vocabulary: Vocabulary,
  kpis: KpiVocabulary,
): readonly Block[] {
  if (found.length === 0) return [];
  const { lead, leadMissing } = kpis.words.contradictions;
  const missing = found.every(({ code }) => code.endsWith('without-figure'));
  const paragraphs = [
    missing ? leadMissing : lead,
    ...found.map((one) => contradictionText(one, vocabulary, kpis)),
  ];
  return [{ kind: 'prose', tone: 'caution', paragraphs }];
}

interface Speaker {
  readonly money: Money;
  readonly vocabulary: Vocabulary;
  readonly kpis: KpiVocabulary;
}

function figuresTable(figures: readonly JudgedFigure[], speaker: Speaker): Table {
  const { figures: said } = speaker.kpis.words;
  return {
    kind: 'table',
    id: 'typed-figures',
    caption: said.caption,
    columns: [
      { label: said.figure, type: 'text' },
      { label: said.value, type: 'number' },
      { label: said.reading, type: 'text' },
      { label: said.source, type: 'text' },
    ],
    rows: figures.flatMap((figure) =>
      rowsOf(figure, figures.length > manyFigures ? 1 : mostComparisons, speaker),
    ),
  };
}

/** A row for each comparison, or one that says that there is none. */
function rowsOf(
  figure: JudgedFigure,
  most: number,
  speaker: Speaker,
): readonly (readonly Cell[])[] {
  const { money, vocabulary, kpis } = speaker;
  const { figures: said } = kpis.words;
  const { field, typed, spec, judgement } = figure;
  const name = textCell(
    spec === null
      ? entry(kpis.figures.fields, field.id).label
      : entry(kpis.figures.figures, spec.id).name,
  );
  const value: Cell = { text: typedText(figure, money, kpis), value: typed.value };
  const comparisons = judgement.comparisons.slice(0, most);
  if (comparisons.length === 0) {
    return [[name, value, textCell(said.ownTrend), textCell(noSource(figure, kpis))]];
  }
  return comparisons.map((comparison) => [
    name,
    value,
    textCell(readingText(figure, comparison, money, kpis)),
    textCell(sourceText(comparison.band.source, vocabulary, kpis)),
  ]);
}

/** A figure with its unit and the period that it is for. */
export function typedText(
  { field, typed }: Pick<JudgedFigure, 'field' | 'typed'>,
  money: Money,
  { words }: KpiVocabulary,
): string {
  const text = valueText(money, field.unit, typed.value, words.units);
  if (typed.period === null) return text;
  const periods = field.kind === 'window' ? words.windows : words.periods;
  return `${text} ${periods[typed.period]}`;
}

/** Why there is nothing to compare with: only another currency's, or nothing at all. */
function noSource({ otherCurrency: currency }: JudgedFigure, { words }: KpiVocabulary): string {
  const { noSource: none, otherCurrency } = words.figures;
  return currency === null ? none : fill(otherCurrency, { currency });
}

function readingText(
  figure: JudgedFigure,
  comparison: Comparison,
  money: Money,
  kpis: KpiVocabulary,
): string {
  const { figures: said } = kpis.words;
  const text = bandText(figure.field.unit, comparison, money, kpis);
  if (comparison.reading === 'context') return fill(said.context, { text });
  return comparison.reading === 'guidance' ? fill(said.guidance, { text }) : text;
}

function contradictionText(
  one: Contradiction,
  vocabulary: Vocabulary,
  { words }: KpiVocabulary,
): string {
  const { locale } = vocabulary;
  // What was typed to the digit; what was reckoned from it to a decimal.
  const typed = (value: number) => percentText(locale, value);
  const reckoned = (value: number) => percentText(locale, value, 1);
  const said = words.contradictions;
  switch (one.code) {
    case 'clv-without-figure':
      return said[one.code];
    case 'decides-without-figure':
      return fill(said[one.code], { names: kpiNames(one.kpis, vocabulary) });
    case 'churn-looks-yearly': {
      const shared = { churn: typed(one.churn), period: words.periods[one.period] };
      return one.retention === null
        ? fill(said[one.code], { ...shared, yearly: reckoned(one.yearly) })
        : fill(said['churn-looks-yearly-retention'], {
            ...shared,
            retention: typed(one.retention),
          });
    }
    case 'churn-looks-monthly':
      return fill(said[one.code], { churn: typed(one.churn), retention: typed(one.retention) });
    case 'retention-against-churn':
      return fill(said[one.code], {
        churn: reckoned(one.churn),
        retention: typed(one.retention),
        sum: reckoned(one.sum),
      });
    case 'nrr-against-churn':
      return fill(said[nrrCode(one)], {
        nrr: typed(one.nrr),
        churn: reckoned(one.churn),
        growth: reckoned(one.needed ?? 0),
        expansion: reckoned(one.expansion ?? 0),
        possible: reckoned(one.possible ?? 0),
      });
    case 'nrr-against-grr':
      return fill(said[one.code], { nrr: typed(one.nrr), grr: typed(one.grr) });
    case 'nrr-against-parts':
      return fill(said[one.code], { nrr: typed(one.nrr), computed: typed(one.computed) });
    default:
      return one satisfies never;
  }
}

/** What stands against net revenue retention: nobody who stays, their typed growth, or the growth it takes. */
function nrrCode({ needed, expansion }: Extract<Contradiction, { code: 'nrr-against-churn' }>) {
  if (needed === null) return 'nrr-nobody-stays';
  return expansion === null ? 'nrr-against-churn' : 'nrr-against-churn-expansion';
}
