import { describe, expect, test } from 'vitest';
import { fill } from '../../../../../src/i18n/fill.ts';
import { type Locale, locales } from '../../../../../src/i18n/locale.ts';
import { findSection } from '../../../../../src/report/report.ts';
import { kpiVocabularies } from '../../../../fixtures/kpi-words.ts';
import type { GivenFigure } from '../../../../fixtures/said.ts';
import { chartsIn } from '../reading.ts';
import { rowsOf, saidIn, saidReport } from './said-report.ts';

type Numbers = Readonly<Record<string, number>>;

/** The standstill firm: 2.6 % leave, 25 are bought and one comes by recommendation. */
const firm: Readonly<Record<string, GivenFigure>> = {
  customers: 1000,
  'revenue-per-customer': [500, 'month'],
  'gross-margin': 80,
  churn: [2.6, 'month'],
  cac: [8000, 'month'],
  spend: [200_000, 'month'],
  referrals: [0.1, 'month'],
};

function reportOf(locale: Locale, scenario: Numbers, typed = firm) {
  return saidReport(locale, { typed, scenario, currency: 'SEK' });
}

/** What is said of it, with common spaces. */
function told(locale: Locale, scenario: Numbers, typed = firm): string {
  return saidIn(reportOf(locale, scenario, typed), 'future')
    .join(' ')
    .replace(/\u00a0/g, ' ');
}

describe.each(locales)('the loop over time, in %s', (locale) => {
  const said = kpiVocabularies[locale].words.future;
  const sv = locale === 'sv';

  test('is no section without a scenario, or without the figures for today', () => {
    expect(findSection(reportOf(locale, {}), 'future')).toBeUndefined();
    expect(findSection(reportOf(locale, { months: 24 }), 'future')).toBeUndefined();
    expect(
      findSection(reportOf(locale, { churn: 1 }, { customers: 10 }), 'future'),
    ).toBeUndefined();
  });

  test('says over how long, and that it is a sketch', () => {
    expect(told(locale, { churn: 2 })).toContain(fill(said.lead, { months: 36 }));
    expect(told(locale, { churn: 2, months: 12 })).toContain(fill(said.lead, { months: 12 }));
  });

  test('says that an investment has paid for itself, after one month or several', () => {
    const paid = (investment: number) => told(locale, { churn: 1.6, investment });
    expect(paid(3000)).toContain(
      sv ? 'betalat sig efter 1 månad.' : 'paid for itself after 1 month.',
    );
    expect(paid(100_000)).toMatch(
      sv ? /100 000 SEK fråndragen .* \d+ månader\./ : /SEK 100,000 taken off.* \d+ months\./,
    );
  });

  test('says that it has not, within its time', () => {
    const never = told(locale, { churn: 2.5, investment: 900_000_000 });
    const amount = sv ? '900 000 000 SEK' : 'SEK 900,000,000';
    expect(never).toContain(fill(said.neverPaid, { amount }));
  });

  test('asks for nothing back where nothing was invested', () => {
    expect(told(locale, { churn: 2 })).toContain(said.free);
    const dearer = told(locale, { churn: 3.5 });
    expect(dearer).toContain(said.neverCaughtUp);
    expect(dearer).toContain(said.difference.less.split('{amount}')[1]);
  });

  test('says from when a costly scenario has caught up', () => {
    const text = told(locale, { spend: 400_000, cac: 7000, months: 60 });
    expect(text).toMatch(sv ? /Från månad \d+ har det/ : /From month \d+ on it has/);
  });

  test('lists what the scenario changes and nothing else, each in its unit', () => {
    const report = reportOf(locale, { churn: 1.6, cac: 6000, referrals: 0.5, investment: 50_000 });
    const rows = rowsOf(report, 'future', 'scenario-changes').map((row) =>
      row.map((text) => text.replace(/\u00a0/g, ' ')),
    );
    expect(rows).toEqual(
      sv
        ? [
            [said.parameters.churn, '2,6 %', '1,6 %'],
            [said.parameters.cac, '8 000 SEK', '6 000 SEK'],
            [said.parameters.referrals, '0,1', '0,5'],
            [said.parameters.investment, said.none, '50 000 SEK'],
          ]
        : [
            [said.parameters.churn, '2.6%', '1.6%'],
            [said.parameters.cac, 'SEK 8,000', 'SEK 6,000'],
            [said.parameters.referrals, '0.1', '0.5'],
            [said.parameters.investment, said.none, 'SEK 50,000'],
          ],
    );
  });

  test('draws customers and revenue, and says where both lead', () => {
    const charts = chartsIn(reportOf(locale, { churn: 1.6 }), 'lines');
    expect(charts.map(({ id }) => id)).toEqual(['loop-customers', 'loop-revenue']);
    const [customers, revenue] = charts;
    expect(customers?.summary.replace(/\u00a0/g, ' ')).toContain(
      sv ? '1 000 kunder med dagens' : '1,000 customers at today’s',
    );
    expect(revenue?.y.label).toContain('SEK');
    expect(revenue?.summary).toContain(sv ? 'SEK per månad' : 'per month');
    expect(customers?.series.map(({ points }) => points.length)).toEqual([37, 37]);
  });

  test('says where today’s rates lead: to a number, to nobody, straight on, or up by themselves', () => {
    const lead = (typed: Readonly<Record<string, GivenFigure>>) =>
      told(locale, { expansion: 1 }, { ...firm, ...typed });
    expect(lead({})).toContain(fill(said.tendsTo, { n: sv ? '1 000' : '1,000' }));
    expect(lead({ spend: [0, 'month'] })).toContain(said.runsOut);
    expect(lead({ referrals: [2.6, 'month'] })).toContain(said.linear);
    expect(lead({ referrals: [5, 'month'] })).toContain(said.grows);
    const { cac: _cac, spend: _spend, ...unpaid } = firm;
    expect(told(locale, { churn: 2 }, unpaid)).toContain(said.unpaid);
    expect(told(locale, { churn: 2 }, unpaid)).toContain(
      said.differenceUnpaid.more.split('{amount}')[1],
    );
  });

  test('says what one point less churn is worth in three years, or all of it where it is less', () => {
    const one = told(locale, { expansion: 1 });
    expect(one).toContain(
      sv
        ? 'En procentenhet mindre kundbortfall per månad'
        : 'One percentage point less churn per month',
    );
    const part = told(locale, { expansion: 1 }, { ...firm, churn: [0.5, 'month'] });
    expect(part).toContain(sv ? '0,5 procentenheter' : '0.5 percentage points');
    const none = told(locale, { expansion: 1 }, { ...firm, churn: [0, 'month'] });
    expect(none).not.toMatch(sv ? /procentenhet/ : /percentage point/);
    expect(`${one} ${part}`).not.toContain('(');
  });
});
