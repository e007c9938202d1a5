import type { JudgedFigure } from '../../domain/business.ts';
import type { FieldSpec, FigureUnit } from '../../domain/figure.ts';
import { type ComparisonReading, checkFigure } from '../../domain/judge.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import { countText, moneyText, percentText } from '../../report/describe/figure-text.ts';
import { entry } from '../../report/vocabulary.ts';
import { config, figureSources, figureTextsOf, instrument } from './content.ts';
import {
  example,
  link,
  type MethodBlock,
  type MethodSection,
  tableBlock,
  tableOf,
  text,
} from './method-blocks.ts';
import { exampleBusiness, exampleModel } from './method-example-business.ts';
import { type MethodSpeaker, none } from './method-speaker.ts';
import { pathTo } from './paths.ts';

const readings: readonly ComparisonReading[] = ['verdict', 'average', 'guidance', 'context'];

/** Churn that is refused, and churn for a month that is asked about, in per cent. */
const odd = { refused: 120, asked: 45 };

/** What is refused and asked about, what a figure is set beside, and what may be said of it. */
export function figuresSection(speaker: MethodSpeaker): MethodSection {
  const { words, vocabulary, firm } = speaker;
  const { figures: say } = words;
  const judged = firm.told.business.figures.filter(({ spec }) => spec !== null);
  return {
    id: 'figures',
    title: say.title,
    blocks: [
      ...text(say['1'], say['2'], say['3']),
      tableBlock(
        tableOf(
          say.table,
          [say.limits, say.says],
          readings.map((reading) => [say.kinds[reading], say.said[reading]]),
        ),
      ),
      ...text(say['4'], fill(say['5'], { n: figureSources.length })),
      ...toKpis(speaker),
      example(
        ...text(
          checkText(speaker),
          fill(say.example, {
            model: entry(vocabulary.names.models, exampleModel),
            currency: exampleBusiness.currency ?? none,
          }),
        ),
        tableBlock(
          tableOf(
            say.caption,
            [say.figure, `#${say.value}`, say.limits, say.says],
            judged.map((figure) => judgedRow(figure, speaker)),
          ),
        ),
      ),
    ],
  };
}

/** The page of KPIs is built where the full flow is offered. */
function toKpis({ words, vocabulary }: MethodSpeaker): readonly MethodBlock[] {
  if (!config.flows.includes('full')) return [];
  return [link(words.figures.link, pathTo(vocabulary.locale, 'kpis/'))];
}

function checkText({ words, vocabulary: { locale } }: MethodSpeaker): string {
  const churn = fieldOf('churn');
  const refused = checkFigure(churn, odd.refused, 'month');
  const asked = checkFigure(churn, odd.asked, 'month');
  if (refused.kind !== 'impossible' || asked.kind !== 'unlikely') {
    throw new Error('the example needs a churn that is refused and one that is asked about');
  }
  const bound = (value: number | null) => (value === null ? none : percentText(locale, value));
  return fill(words.figures.checkExample, {
    refused: bound(odd.refused),
    asked: bound(odd.asked),
    min: bound(refused.range.min),
    max: bound(refused.range.max),
    low: bound(asked.usual.min),
    high: bound(asked.usual.max),
  });
}

function fieldOf(id: string): FieldSpec {
  const field = instrument.fields.find((one) => one.id === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
}

function judgedRow(
  { field, typed, spec, judgement }: JudgedFigure,
  { words, vocabulary: { locale } }: MethodSpeaker,
): readonly string[] {
  const { figures: say } = words;
  const texts = figureTextsOf(locale);
  if (spec === null) throw new Error(`nothing judges ${field.id}`);
  const shown = (value: number) => valueIn(field.unit, value, locale);
  const name = entry(texts.figures, spec.id).name;
  const [first] = judgement.comparisons;
  if (first === undefined) {
    const elsewhere = spec.bands.some(({ currency }) => currency !== null);
    return [name, shown(typed.value), none, elsewhere ? say.otherCurrency : say.trend];
  }
  const { band, place, reading } = first;
  const limits = formatList(locale, band.cutoffs.map(shown));
  const label = entry(texts.labels, band.labels[place] ?? '');
  return [
    name,
    shown(typed.value),
    `${limits} (${band.strength})`,
    reading === 'average' ? label : fill(say[reading], { label }),
  ];
}

function valueIn(
  unit: FigureUnit,
  value: number,
  locale: MethodSpeaker['vocabulary']['locale'],
): string {
  if (unit === 'percent') return percentText(locale, value);
  const { currency } = exampleBusiness;
  return unit === 'money'
    ? moneyText({ locale, currency, noCurrency: none }, value)
    : countText(locale, value);
}
