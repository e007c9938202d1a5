import type { Assessment } from '../../../domain/assess.ts';
import type { KpiId } from '../../../domain/ids.ts';
import type { Instrument } from '../../../domain/instrument.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { moneyOf } from '../money-section.ts';
import { typedText } from './figures-section.ts';

/** What a KPI stands at today, by the first of its figures that was typed; null where none was. */
export function kpiToday(
  id: KpiId,
  assessment: Assessment,
  instrument: Instrument,
  vocabulary: Vocabulary,
): string | null {
  const { kpis } = vocabulary;
  const fields = instrument.kpis.find((kpi) => kpi.id === id)?.fields ?? [];
  const figure = fields
    .map((field) => assessment.business.figures.find((known) => known.field.id === field))
    .find((known) => known !== undefined);
  if (kpis === null || figure === undefined) return null;
  return typedText(figure, moneyOf(assessment, vocabulary), kpis);
}
