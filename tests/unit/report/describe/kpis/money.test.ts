import { describe, expect, test } from 'vitest';
import { fill } from '../../../../../src/i18n/fill.ts';
import { type Locale, locales } from '../../../../../src/i18n/locale.ts';
import type { Amount, Report } from '../../../../../src/report/report.ts';
import type { GivenFigure } from '../../../../fixtures/said.ts';
import { vocabularies } from '../full-report.ts';
import { blocksIn, saidReport } from './said-report.ts';

/** 1 000 customers who pay 500 a month at 80 %, and nothing new comes. */
const base = {
  customers: 1000,
  'revenue-per-customer': [500, 'month'],
  'gross-margin': 80,
} as const;

type Typed = Readonly<Record<string, GivenFigure>>;

function reportOf(locale: Locale, typed: Typed, currency: string | null = 'SEK'): Report {
  return saidReport(locale, { typed, currency });
}

function amountIn(report: Report): Amount {
  const [amount] = blocksIn(report, 'money');
  if (amount?.kind !== 'amount') throw new Error('no amount');
  return amount;
}

/** Digits and signs, whatever parts them. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

describe.each(locales)('what a point less churn is worth, in %s', (locale) => {
  const { money } = vocabularies[locale].words;

  test('is asked for where it is not known, with the way to say it', () => {
    const amount = amountIn(reportOf(locale, { customers: 1000 }));
    expect(amount).toMatchObject({ value: null, label: money.missingLabel, derivation: null });
    expect(amount.way).toEqual({ text: money.add, to: 'numbers' });
  });

  test('is a sum with its currency and time, and what it was made from', () => {
    const amount = amountIn(reportOf(locale, { ...base, churn: [5, 'month'] }));
    // By hand: 400 000 x (sum of 0.96^n - sum of 0.95^n, n = 1 to 12).
    const sum = (kept: number) => kept * ((1 - kept ** 12) / (1 - kept));
    expect(amount.value).toBeCloseTo(400_000 * (sum(0.96) - sum(0.95)), 6);
    expect(amount.unit).toBe('SEK');
    const text = {
      en: 'SEK 225,000 in margin over 12 months',
      sv: '225 000 SEK i marginal på 12 månader',
    };
    expect(plain(amount.text)).toBe(text[locale]);
    const period = money.periods.month;
    expect(amount.label).toBe(fill(money.label, { period }));
    for (const part of ['1 000', '500', '80', '5']) {
      const number = locale === 'sv' ? part : part.replace(' ', ',');
      expect(plain(amount.note)).toContain(number);
    }
    expect(amount.note).toContain(money.unpaid);
    expect(amount.way).toBeNull();
  });

  test('explains itself step by step, with every figure behind it', () => {
    const { derivation } = amountIn(
      reportOf(locale, {
        ...base,
        churn: [20, 'year'],
        cac: [2000, 'year'],
        spend: [600_000, 'year'],
      }),
    );
    expect(derivation?.steps).toHaveLength(4);
    const cells = derivation?.table.rows.map((row) => row.map(({ text }) => plain(text))) ?? [];
    expect(Object.fromEntries(cells.map(([name = '', value]) => [name, value]))).toEqual({
      [money.rows.customers]: locale === 'sv' ? '1 000' : '1,000',
      [money.rows.revenue]: locale === 'sv' ? '500 SEK' : 'SEK 500',
      [money.rows.margin]: locale === 'sv' ? '80 %' : '80%',
      [money.rows.churn]: locale === 'sv' ? '1,84 %' : '1.84%',
      [money.rows.referrals]: money.countedAsNone,
      [money.rows.expansion]: money.countedAsNone,
      [money.rows.spend]: locale === 'sv' ? '50 000 SEK' : 'SEK 50,000',
      [money.rows.cac]: locale === 'sv' ? '2 000 SEK' : 'SEK 2,000',
    });
  });

  test('counts what new customers cost only where it is known', () => {
    const paid = { cac: [2000, 'year'], spend: [50_000, 'month'] } as const;
    const amount = amountIn(reportOf(locale, { ...base, churn: [5, 'month'], ...paid }));
    expect(amount.note).not.toContain(money.unpaid);
  });

  test('takes all of a churn that is less than a point, and says so', () => {
    const amount = amountIn(reportOf(locale, { ...base, churn: [0.4, 'month'] }));
    const points = locale === 'sv' ? '0,4' : '0.4';
    expect(amount.label).toBe(fill(money.labelPart, { points, period: money.periods.month }));
  });

  test('is nothing where nobody leaves', () => {
    const amount = amountIn(reportOf(locale, { ...base, churn: [0, 'month'] }));
    expect(amount).toMatchObject({ value: null, text: money.none, derivation: null, way: null });
  });

  test('is a loss where every customer is served at one', () => {
    const amount = amountIn(
      reportOf(locale, { ...base, 'gross-margin': -10, churn: [5, 'month'] }),
    );
    expect(amount.value).toBeLessThan(0);
    const [, after = ''] = money.loss.split('{amount}');
    expect(amount.text.endsWith(after)).toBe(true);
    expect(amount.text).not.toMatch(/[−-]\d/);
  });

  test('says that the currency is not given', () => {
    const amount = amountIn(reportOf(locale, { ...base, churn: [5, 'month'] }, null));
    expect(plain(amount.text)).toContain(`(${money.noCurrency})`);
    expect(amount.unit).toBe('');
  });

  test('speaks of one customer as one', () => {
    const amount = amountIn(reportOf(locale, { ...base, customers: 1, churn: [5, 'month'] }));
    const one = { en: /\b1 customer,/, sv: /\b1 kund,/ };
    expect(amount.note).toMatch(one[locale]);
  });
});
