import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../../src/i18n/locale.ts';
import { findSection } from '../../../../../src/report/report.ts';
import { kpiVocabularies } from '../../../../fixtures/kpi-words.ts';
import type { GivenFigure } from '../../../../fixtures/said.ts';
import { rowsOf, saidReport } from './said-report.ts';

type Typed = Readonly<Record<string, GivenFigure>>;

function reportOf(locale: Locale, typed: Typed, currency: string | null = 'SEK') {
  return saidReport(locale, { typed, currency });
}

/** What and result of each row; how it is worked out apart. */
function results(locale: Locale, typed: Typed, currency: string | null = 'SEK') {
  const rows = rowsOf(reportOf(locale, typed, currency), 'calculations', 'calculations');
  return new Map(
    rows.map(([what = '', how = '', result = '']) => [
      what,
      { how: plain(how), result: plain(result) },
    ]),
  );
}

function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

const arpa = { 'revenue-per-customer': [500, 'month'], 'gross-margin': 80 } as const;
const parts = {
  'start-revenue': [100_000, 'year'],
  'expansion-revenue': [15_000, 'year'],
  'contraction-revenue': [0, 'year'],
  'churned-revenue': [8000, 'year'],
} as const;

describe.each(locales)('what is worked out, in %s', (locale) => {
  const said = kpiVocabularies[locale].words.calculations;
  const sv = locale === 'sv';

  test('is no section without figures', () => {
    expect(findSection(reportOf(locale, {}), 'calculations')).toBeUndefined();
    expect(findSection(reportOf(locale, { nps: [40, 'year'] }), 'calculations')).toBeUndefined();
  });

  test('has the lifetime value of 8 000, and its formula', () => {
    const { how, result } = results(locale, { ...arpa, churn: [5, 'month'] }).get(said.clv) ?? {};
    expect(result).toBe(
      sv
        ? '8 000 SEK per kund, över hela relationen'
        : 'SEK 8,000 per customer, over the whole relationship',
    );
    expect(how).toBe(
      sv
        ? '500 SEK per månad × 80 % marginal / 5 % kundbortfall per månad'
        : 'SEK 500 per month × 80% margin ÷ 5% churn per month',
    );
  });

  test('has payback in 5 months and 4 to 1', () => {
    const made = results(locale, { ...arpa, churn: [5, 'month'], cac: [2000, 'year'] });
    expect(made.get(said.payback)?.result).toBe(sv ? '5 månader' : '5 months');
    expect(made.get(said.clvCac)?.result).toBe(sv ? '4 till 1' : '4 to 1');
    expect(made.get(said.clvCac)?.how).toContain(
      sv ? 'Praktikerartiklar' : 'Practitioners’ articles',
    );
  });

  test('says one month as one', () => {
    const made = results(locale, { ...arpa, cac: [400, 'year'] });
    expect(made.get(said.payback)?.result).toBe(sv ? '1 månad' : '1 month');
  });

  test('has net revenue retention of 107 %, over the time of its parts', () => {
    const { how, result } = results(locale, parts).get(said.nrr) ?? {};
    expect(result).toBe(sv ? '107 % över ett år' : '107% over a year');
    for (const part of [100_000, 15_000, 8000]) {
      expect(how?.replace(/\D/g, '')).toContain(String(part));
    }
  });

  test('has both discounted values, 367 and 267 for a margin of 100', () => {
    const typed = {
      'revenue-per-customer': [100, 'year'],
      'gross-margin': 100,
      churn: [20, 'year'],
      'discount-rate': 10,
    } as const;
    const made = results(locale, typed, 'EUR');
    const [now, later] = [made.get(said.clvNow), made.get(said.clvLater)];
    expect(now?.result).toContain(sv ? '366,67 EUR' : 'EUR 366.67');
    expect(later?.result).toContain(sv ? '266,67 EUR' : 'EUR 266.67');
    expect(now?.how).toContain(sv ? '(1 + 10 % − 80 %)' : '(1 + 10% − 80%)');
    expect(later?.how).toContain(sv ? '× 80 % /' : '× 80% ÷');
  });

  test('gives the discount in the period of the churn, to so many digits that it can be checked', () => {
    const typed = { ...arpa, churn: [1.6, 'month'], 'discount-rate': 10 } as const;
    const { how } = results(locale, typed).get(said.clvNow) ?? {};
    expect(how).toContain(sv ? '0,7974 %' : '0.7974%');
    expect(how).toContain(sv ? '10 % per år' : '10% per year');
  });

  test('turns a month’s churn into a year’s, a year’s into a month’s, and a quarter’s into both', () => {
    const made = (typed: Typed) =>
      [said.yearlyChurn, said.monthlyChurn].map((what) => results(locale, typed).get(what)?.result);
    expect(made({ churn: [5, 'month'] })).toEqual([
      sv ? '45,96 % per år' : '45.96% per year',
      undefined,
    ]);
    expect(made({ churn: [20, 'year'] })).toEqual([
      undefined,
      sv ? '1,84 % per månad' : '1.84% per month',
    ]);
    expect(made({ churn: [10, 'quarter'] })).toEqual([
      sv ? '34,39 % per år' : '34.39% per year',
      sv ? '3,45 % per månad' : '3.45% per month',
    ]);
  });

  test('gives the cost of losing customers as a range, with its period and McKinsey’s words', () => {
    const typed = { 'lost-customers': [12, 'year'], cac: [2000, 'year'] } as const;
    const { how, result } = results(locale, typed).get(said.replacement) ?? {};
    expect(result).toBe(
      sv ? '24 000 SEK till 72 000 SEK per år' : 'SEK 24,000 to SEK 72,000 per year',
    );
    expect(how).toContain(sv ? '12 förlorade kunder per år' : '12 customers lost per year');
    expect(how).toContain('McKinsey');
  });

  test('says what the lost customers were reckoned from where nobody counted them', () => {
    const typed = { customers: 1000, churn: [2, 'month'], cac: [500, 'year'] } as const;
    const { how, result } = results(locale, typed).get(said.replacement) ?? {};
    expect(how).toContain(
      sv ? '1 000 kunder × 2 % kundbortfall per månad' : '1,000 customers × 2% churn per month',
    );
    expect(result).toBe(
      sv ? '10 000 SEK till 30 000 SEK per månad' : 'SEK 10,000 to SEK 30,000 per month',
    );
    const one = results(locale, { 'lost-customers': [1, 'month'], cac: [500, 'year'] });
    expect(one.get(said.replacement)?.how).toContain(
      sv ? '1 förlorad kund per månad' : '1 customer lost per month',
    );
  });

  test('names no sum for customers who never leave, and no time for a margin of nothing', () => {
    const endless = results(locale, { ...arpa, churn: [0, 'month'], cac: [2000, 'year'] });
    expect(endless.get(said.clv)?.result).toBe(said.clvEndless);
    expect(endless.has(said.clvCac)).toBe(false);
    const never = results(locale, { ...arpa, 'gross-margin': 0, cac: [2000, 'year'] });
    expect(never.get(said.payback)?.result).toBe(said.paybackNever);
  });

  test('says that the currency is not given', () => {
    const made = results(locale, { ...arpa, churn: [5, 'month'] }, null);
    expect(made.get(said.clv)?.result).toContain(
      sv ? '(valuta inte angiven)' : '(currency not given)',
    );
  });
});
