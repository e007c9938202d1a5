import { type Answers, rated } from '../../domain/answer.ts';
import { assess } from '../../domain/assess.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { Locale } from '../../i18n/locale.ts';
import { describe } from '../../report/describe/describe.ts';
import type { Report } from '../../report/report.ts';
import { flowOf, sliceFor } from './content.ts';
import { vocabularyFor } from './vocabulary.ts';

/** A made-up company that advertises well and answers the phone late. */
const positions: Readonly<Record<string, number>> = {
  'role-of-cx': 2,
  'decisions-start': 3,
  'service-goals': 1,
  'marketing-goals': 3,
  recruiting: 3,
  mandate: 2,
  fires: 2,
  'data-use': 2,
  agenda: 2,
  'shared-kpis': 2,
  'brand-promise': 4,
  demand: 4,
};

/** The example on the start page: assessed at build by the code that assesses everybody. */
export function sampleReport(locale: Locale): Report {
  const flow = flowOf('quick');
  const slice = sliceFor(flow);
  const asked = slice.items.map((item) => item.id);
  const answers: Answers = new Map(
    Object.entries(positions).map(([id, position]) => [id as ItemId, rated(position)]),
  );
  return describe(assess(slice, asked, answers, {}), slice, vocabularyFor(locale, flow, slice));
}
