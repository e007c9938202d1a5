import { describe, expect, test } from 'vitest';
import type { BusinessModelId } from '../../../../../src/domain/ids.ts';
import { fill } from '../../../../../src/i18n/fill.ts';
import { type Locale, locales } from '../../../../../src/i18n/locale.ts';
import { findSection, sectionOf } from '../../../../../src/report/report.ts';
import { instrument } from '../../../../fixtures/instrument.ts';
import { kpiVocabularies } from '../../../../fixtures/kpi-words.ts';
import type { GivenBusiness, GivenFigure } from '../../../../fixtures/said.ts';
import { rowsOf, saidIn, saidReport } from './said-report.ts';

type Typed = Readonly<Record<string, GivenFigure>>;

function reportOf(locale: Locale, typed: Typed, given: GivenBusiness & { model?: string } = {}) {
  const { model, ...said } = given;
  const profile = model === undefined ? {} : { model: model as BusinessModelId };
  return saidReport(locale, { ...said, typed }, profile);
}

/** Figure, value, comparison and source of each row, with common spaces. */
function rows(locale: Locale, typed: Typed, given: GivenBusiness & { model?: string } = {}) {
  return rowsOf(reportOf(locale, typed, given), 'figures', 'typed-figures').map((row) =>
    row.map((text) => text.replace(/\u00a0/g, ' ')),
  );
}

/** What does not go together. */
function cautions(locale: Locale, given: GivenBusiness): readonly string[] {
  return saidIn(saidReport(locale, given), 'figures', 'caution').map((text) =>
    text.replace(/\u00a0/g, ' '),
  );
}

describe.each(locales)('typed figures beside published ones, in %s', (locale) => {
  const { words, figures: texts } = kpiVocabularies[locale];
  const { figures: said } = words;
  const sv = locale === 'sv';

  test('are no section where none is typed, or only what feeds the economics', () => {
    expect(findSection(reportOf(locale, {}), 'figures')).toBeUndefined();
    expect(findSection(reportOf(locale, { customers: 10 }), 'figures')).toBeUndefined();
  });

  test('are judged by the business model’s own band, with statistic, cut-offs and source', () => {
    const [first] = rows(locale, { churn: [4, 'month'] }, { model: 'subscription' });
    const spec = instrument.figures.find(({ id }) => id === 'churn-monthly');
    const band = spec?.bands.find(({ model }) => model === 'subscription');
    expect(first?.[0]).toBe(texts.figures['churn-monthly']?.name);
    expect(first?.[1]).toBe(sv ? '4 % per månad' : '4% per month');
    expect(first?.[2]).toContain(texts.labels[band?.labels[0] ?? '']);
    expect(first?.[2]).toContain(texts.statistics[band?.statistic ?? '']);
    expect(first?.[2]).toContain(sv ? '6,81 %' : '6.81%');
    expect(first?.[3]).toContain('Recurly');
    expect(first?.[3]).toContain('2019');
  });

  test('at an average or a median are only above or below it', () => {
    const [low] = rows(locale, { churn: [2, 'month'] }, { model: 'subscription' });
    const [high] = rows(locale, { churn: [9, 'month'] }, { model: 'subscription' });
    expect(low?.[2]).toContain(texts.labels['below-median']);
    expect(high?.[2]).toContain(texts.labels['at-or-above-median']);
  });

  test('have a verdict where the band is strong', () => {
    const [row] = rows(locale, { 'customer-satisfaction-ski': [80, 'year'] });
    expect(row?.[2]?.startsWith(texts.labels['very-satisfied'] ?? '?')).toBe(true);
    expect(row?.[2]).toContain(sv ? '60 / 75 av 100' : '60 / 75 of 100');
  });

  test('have guidance and no verdict where the band is weak', () => {
    const [row] = rows(locale, { ces: [5.5, 'month'] });
    expect(row?.[2]?.startsWith(said.guidance.split('{text}')[0] ?? '?')).toBe(true);
    expect(row?.[1]).toBe(sv ? '5,5 av 7 över en månad' : '5.5 of 7 over a month');
  });

  test('are for orientation where neither end is good', () => {
    const [row] = rows(locale, { 'handle-time': [1, 'month'] });
    expect(row?.[2]?.startsWith(said.context.split('{text}')[0] ?? '?')).toBe(true);
    expect(row?.[1]).toBe(sv ? '1 minut över en månad' : '1 minute over a month');
  });

  test('in money are not compared in another currency', () => {
    const bands = instrument.figures.find(({ id }) => id === 'cac')?.bands ?? [];
    expect(bands.map(({ currency, model }) => [currency, model])).toEqual([['USD', 'ecommerce']]);
    const typed = { cac: [900, 'year'] } as const;
    const [row] = rows(locale, typed, { currency: 'SEK', model: 'ecommerce' });
    expect(row?.[2]).toBe(said.ownTrend);
    expect(row?.[3]).toBe(fill(said.otherCurrency, { currency: 'USD' }));
    const [same] = rows(locale, typed, { currency: 'USD', model: 'ecommerce' });
    expect(same?.[2]).not.toBe(said.ownTrend);
    expect(same?.[2]).toMatch(/USD/);
    // Published for shops alone, so other firms are not told of it.
    const [other] = rows(locale, typed, { currency: 'SEK', model: 'saas' });
    expect(other?.slice(2)).toEqual([said.ownTrend, said.noSource]);
  });

  test('without anything published say so', () => {
    const [row] = rows(locale, { clv: 5000 }, { currency: 'SEK' });
    expect(row?.slice(2)).toEqual([said.ownTrend, said.noSource]);
  });

  test('have two comparisons at most', () => {
    const typed = { nps: [40, 'year'] } as const;
    for (const model of instrument.profile.models) {
      expect(rows(locale, typed, { model }).length).toBeLessThanOrEqual(2);
    }
  });

  test('that are impossible, or of no field, are nowhere', () => {
    expect(findSection(reportOf(locale, { nps: [120, 'year'] }), 'figures')).toBeUndefined();
    expect(findSection(reportOf(locale, { unheard: 5 }), 'figures')).toBeUndefined();
  });
});

describe.each(locales)('what does not go together, in %s', (locale) => {
  const said = kpiVocabularies[locale].words.contradictions;
  const percent = (text: string) => (locale === 'sv' ? `${text.replace('.', ',')} %` : `${text}%`);
  const { periods } = kpiVocabularies[locale].words;

  test('is nothing where everything does', () => {
    const report = saidReport(locale, {
      typed: { churn: [20, 'year'], 'retention-annual': [80, 'year'] },
    });
    expect(saidIn(report, 'figures', 'caution')).toEqual([]);
  });

  test('is a lifetime value that steers without a figure', () => {
    expect(cautions(locale, { ladder: { clv: 4 } })).toEqual([
      said.leadMissing,
      said['clv-without-figure'],
    ]);
    const { title } = sectionOf(saidReport(locale, { ladder: { clv: 4 } }), 'figures');
    expect(title).toBe(kpiVocabularies[locale].words.sections.atOdds);
  });

  test('is what decides without a figure, where others are typed', () => {
    const given = { ladder: { nps: 4 }, typed: { fcr: [70, 'month'] } } as const;
    const name = locale === 'sv' ? 'rekommendationsvilja (NPS)' : 'net promoter score (NPS)';
    expect(cautions(locale, given)[1]).toBe(fill(said['decides-without-figure'], { names: name }));
  });

  test('is a month’s or a quarter’s churn that looks like a year’s', () => {
    expect(cautions(locale, { typed: { churn: [20, 'month'] } })).toEqual([
      said.lead,
      fill(said['churn-looks-yearly'], {
        churn: percent('20'),
        period: periods.month,
        yearly: percent('93.1'),
      }),
    ]);
    const fits = { typed: { churn: [12, 'quarter'], 'retention-annual': [88, 'year'] } } as const;
    expect(cautions(locale, fits)[1]).toBe(
      fill(said['churn-looks-yearly-retention'], {
        churn: percent('12'),
        period: periods.quarter,
        retention: percent('88'),
      }),
    );
  });

  test('is a year’s churn that fits the retention as a month’s', () => {
    const given = { typed: { churn: [2, 'year'], 'retention-annual': [78.5, 'year'] } } as const;
    expect(cautions(locale, given)[1]).toBe(
      fill(said['churn-looks-monthly'], { churn: percent('2'), retention: percent('78.5') }),
    );
  });

  test('is retention that does not make 100 with churn', () => {
    const given = { typed: { churn: [30, 'year'], 'retention-annual': [90, 'year'] } } as const;
    expect(cautions(locale, given)[1]).toBe(
      fill(said['retention-against-churn'], {
        churn: percent('30'),
        retention: percent('90'),
        sum: percent('120'),
      }),
    );
  });

  test('is net revenue retention that churn leaves no room for', () => {
    const typed = { churn: [40, 'year'], nrr: [120, 'year'] } as const;
    expect(cautions(locale, { typed })[1]).toBe(
      fill(said['nrr-against-churn'], {
        nrr: percent('120'),
        churn: percent('40'),
        growth: percent('100'),
      }),
    );
    expect(cautions(locale, { typed: { ...typed, expansion: [10, 'year'] } })[1]).toBe(
      fill(said['nrr-against-churn-expansion'], {
        churn: percent('40'),
        expansion: percent('10'),
        possible: percent('66'),
        nrr: percent('120'),
      }),
    );
    expect(cautions(locale, { typed: { ...typed, churn: [100, 'year'] } })).toContain(
      fill(said['nrr-nobody-stays'], { nrr: percent('120'), churn: percent('100') }),
    );
  });

  test('is net revenue retention below the gross one, or other than its parts', () => {
    expect(cautions(locale, { typed: { nrr: [85, 'year'], grr: [90, 'year'] } })[1]).toBe(
      fill(said['nrr-against-grr'], { nrr: percent('85'), grr: percent('90') }),
    );
    const parts = {
      nrr: [100, 'year'],
      'start-revenue': [100_000, 'year'],
      'expansion-revenue': [15_000, 'year'],
      'contraction-revenue': [0, 'year'],
      'churned-revenue': [8000, 'year'],
    } as const;
    expect(cautions(locale, { typed: parts })[1]).toBe(
      fill(said['nrr-against-parts'], { nrr: percent('100'), computed: percent('107') }),
    );
  });
});
