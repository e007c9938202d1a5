import type { FigureChange } from '../../../domain/compare.ts';
import type { TypedFigure } from '../../../domain/figure.ts';
import { roundForDisplay } from '../../../domain/precision.ts';
import type { Cell, Section } from '../../report.ts';
import { entry, type KpiVocabulary } from '../../vocabulary.ts';
import { countedText, type Money, valueText } from '../figure-text.ts';
import { typedText } from '../kpis/figures-section.ts';
import { moneyOf } from '../money-section.ts';
import { textCell } from '../speak.ts';
import type { ComparedSide, ComparisonSectionId, ComparisonSpeaker } from './comparison-report.ts';

/** The typed figures then and now; none where none is typed. */
export function figuresSection(
  speaker: ComparisonSpeaker,
): readonly Section<ComparisonSectionId>[] {
  const { first, last, comparison, relation, vocabulary, words } = speaker;
  const { kpis } = vocabulary;
  const { figures } = comparison;
  if (kpis === null || figures.length === 0) return [];
  const said = words.figures;
  const money = (side: ComparedSide) => moneyOf(side.assessment, vocabulary);
  const cell = (
    field: FigureChange['field'],
    typed: TypedFigure | null,
    side: ComparedSide,
  ): Cell =>
    typed === null
      ? textCell(said.none)
      : { text: typedText({ field, typed }, money(side), kpis), value: typed.value };
  const unlike = figures.some(
    ({ from, to, delta }) => from !== null && to !== null && delta === null,
  );
  return [
    {
      id: 'figures',
      title: words.sections.figures,
      blocks: [
        {
          kind: 'table',
          id: 'comparison-figures',
          caption: said.caption,
          columns: [
            { label: said.figure, type: 'text' },
            { label: first.label, type: 'number' },
            { label: last.label, type: 'number' },
            {
              label: relation === 'overTime' ? words.table.change : words.table.difference,
              type: 'number',
            },
          ],
          rows: figures.map((one) => [
            textCell(entry(kpis.figures.fields, one.field.id).label),
            cell(one.field, one.from, first),
            cell(one.field, one.to, last),
            differenceCell(one, money(last), kpis, speaker),
          ]),
        },
        ...(unlike
          ? [{ kind: 'prose', tone: 'body', paragraphs: [said.notAlikeText] } as const]
          : []),
      ],
    },
  ];
}

function differenceCell(
  { field, from, to, delta }: FigureChange,
  money: Money,
  kpis: KpiVocabulary,
  { vocabulary, words }: ComparisonSpeaker,
): Cell {
  const said = words.figures;
  if (from === null || to === null) return textCell(said.none);
  if (delta === null) return textCell(said.notAlike);
  const size = roundForDisplay(Math.abs(delta), 2, []);
  if (size === 0) return { text: said.unmoved, value: 0 };
  const sign = delta > 0 ? '+' : '−';
  const text =
    field.unit === 'percent'
      ? countedText(vocabulary.locale, said.percentPoints, size, 2, { sign })
      : `${sign}${valueText(money, field.unit, size, kpis.words.units)}`;
  return { text, value: delta };
}
