import type { Contradiction } from '../../domain/contradictions.ts';
import type { FieldId, KpiId } from '../../domain/ids.ts';
import { roundForDisplay } from '../../domain/precision.ts';
import { fill } from '../../i18n/fill.ts';
import { percentText } from '../../report/describe/figure-text.ts';
import { exactly, namesInText, type Speech } from './say.ts';

interface Names {
  readonly field: (id: FieldId) => string;
  readonly kpi: (id: KpiId) => string;
}

/** What does not go together, in a sentence that says what to look at. */
export function contradictionText(speech: Speech, names: Names, found: Contradiction): string {
  const { contradictions: texts, periods } = speech.words;
  const typed = (value: number) => exactly(speech, 'percent', value);
  // To the tenth: more would be a precision that nobody has.
  const reckoned = (value: number | null) =>
    value === null ? '' : percentText(speech.locale, roundForDisplay(value, 1, []));
  switch (found.code) {
    case 'clv-without-figure':
      return fill(texts[found.code], {
        missing: namesInText(speech, found.missing.map(names.field)),
      });
    case 'decides-without-figure':
      return fill(texts[found.code], { names: namesInText(speech, found.kpis.map(names.kpi)) });
    case 'churn-looks-yearly':
      return fill(texts[found.retention === null ? found.code : 'churn-looks-yearly-retention'], {
        churn: typed(found.churn),
        period: periods[found.period],
        yearly: reckoned(found.yearly),
        retention: reckoned(found.retention),
      });
    case 'churn-looks-monthly':
      return fill(texts[found.code], {
        churn: typed(found.churn),
        retention: typed(found.retention),
      });
    case 'retention-against-churn':
      return fill(texts[found.code], {
        churn: reckoned(found.churn),
        retention: typed(found.retention),
        sum: reckoned(found.sum),
      });
    case 'nrr-against-churn':
      return fill(texts[nrrForm(found)], {
        nrr: typed(found.nrr),
        churn: reckoned(found.churn),
        needed: reckoned(found.needed),
        expansion: reckoned(found.expansion),
        possible: reckoned(found.possible),
      });
    case 'nrr-against-grr':
      return fill(texts[found.code], { nrr: typed(found.nrr), grr: typed(found.grr) });
    case 'nrr-against-parts':
      return fill(texts[found.code], {
        nrr: typed(found.nrr),
        computed: reckoned(found.computed),
      });
  }
}

function nrrForm({ needed, expansion }: Extract<Contradiction, { code: 'nrr-against-churn' }>) {
  if (needed === null) return 'nrr-against-churn-alone';
  return expansion === null ? 'nrr-against-churn' : 'nrr-against-churn-expansion';
}
