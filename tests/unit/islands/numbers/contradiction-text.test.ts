import { describe, expect, test } from 'vitest';
import kpis from '../../../../src/content/kpis/kpis.json' with { type: 'json' };
import { type Contradiction, contradictionsIn } from '../../../../src/domain/contradictions.ts';
import type { Kpi, Ladder } from '../../../../src/domain/kpi.ts';
import { contradictionText } from '../../../../src/islands/numbers/contradiction-text.ts';
import { plainSpaces, speechIn, typed } from './sample.ts';

const all = kpis as readonly unknown[] as readonly Kpi[];
const names = { field: (id: string) => id, kpi: (id: string) => id };

function said(
  values: Parameters<typeof typed>[0],
  rungs: Readonly<Record<string, 4>> = {},
  locale: 'sv' | 'en' = 'en',
) {
  const ladder = new Map(
    Object.entries(rungs).map(([id, rung]) => [id, { kind: 'rung', rung }]),
  ) as unknown as Ladder;
  const found = contradictionsIn({ kpis: all, ladder, typed: typed(values) });
  return found.map((one: Contradiction) => [
    one.code,
    plainSpaces(contradictionText(speechIn(locale), names, one)),
  ]);
}

describe('what does not go together is said with its numbers', () => {
  test.each([
    [{ churn: [20, 'month'] }, 'churn-looks-yearly', ['20% per month', '93.1%']],
    [
      { churn: [12, 'month'], 'retention-annual': [88, 'year'] },
      'churn-looks-yearly',
      ['12% per month', '88%'],
    ],
    [
      { churn: [3, 'year'], 'retention-annual': [69, 'year'] },
      'churn-looks-monthly',
      ['3% per year', '69%'],
    ],
    [
      { churn: [20, 'year'], 'retention-annual': [90, 'year'] },
      'retention-against-churn',
      ['90%', '20%', '110%'],
    ],
    [{ nrr: [107, 'year'], churn: [5, 'month'] }, 'nrr-against-churn', ['107%', '46%', '98%']],
    [
      { nrr: [120, 'year'], churn: [20, 'year'], expansion: [10, 'year'] },
      'nrr-against-churn',
      ['20%', '10%', '88%', '120%'],
    ],
    [{ nrr: [107, 'year'], churn: [100, 'year'] }, 'nrr-against-churn', ['107%', 'every customer']],
    [{ nrr: [90, 'year'], grr: [95, 'year'] }, 'nrr-against-grr', ['90%', '95%']],
    [
      {
        nrr: [110, 'year'],
        'start-revenue': [100_000, 'year'],
        'expansion-revenue': [15_000, 'year'],
        'contraction-revenue': [0, 'year'],
        'churned-revenue': [8000, 'year'],
      },
      'nrr-against-parts',
      ['110%', '107%'],
    ],
  ] as const)('%j', (values, code, parts) => {
    const text = new Map(said(values) as [string, string][]).get(code) ?? '';
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/\{|undefined|NaN/);
  });

  test('of KPIs that decide without a figure by their names', () => {
    const [clv] = said({}, { clv: 4 });
    expect(clv?.[1]).toContain('revenue-per-customer, gross-margin and churn');
    const codes = new Map(said({ customers: 10 }, { nps: 4 }) as [string, string][]);
    expect(codes.get('decides-without-figure')).toContain('nps');
  });

  test('in Swedish too', () => {
    const [first] = said({ churn: [20, 'month'] }, {}, 'sv');
    expect(first?.[1]).toContain('20 % per månad');
    expect(first?.[1]).toContain('93,1 %');
  });
});
