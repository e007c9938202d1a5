import { describe, expect, test } from 'vitest';
import {
  compareLoops,
  illustrations,
  type Parameters,
  scenarioFrom,
  slidersFor,
  worthOfOnePoint,
} from '../../../../src/domain/simulate.ts';
import { leverTyped } from '../../../../src/islands/numbers/lever.tsx';
import {
  longRunTexts,
  loopCharts,
  pointHeadline,
  scenarioHeadlines,
  yearlyRetention,
} from '../../../../src/islands/numbers/loop-story.ts';
import { plainSpaces, speechIn } from './sample.ts';

const firm: Parameters = {
  customers: 1000,
  revenue: 500,
  margin: 0.8,
  churn: 0.05,
  cac: 2000,
  spend: 100_000,
  referrals: 0,
  expansion: 0,
};
const speech = speechIn('en');

function headlines(changes: Readonly<Record<string, number>>) {
  const scenario = scenarioFrom(firm, new Map(Object.entries(changes)));
  const { months, investment } = scenario;
  const comparison = compareLoops(firm, scenario.scenario, months, investment);
  return scenarioHeadlines(speech, comparison, scenario).map(({ text, note }) =>
    plainSpaces(`${text} ${note}`),
  );
}

describe('what one point less churn is worth', () => {
  test('is said with its points, period and currency', () => {
    const worth = worthOfOnePoint(firm, { value: 5, period: 'month' }, 36);
    if (worth === null) throw new Error('churn has its period');
    const { title, text, note } = pointHeadline(speech, worth);
    expect(title).toBe(speech.words.loop.onePoint);
    expect(plainSpaces(text)).toMatch(/^SEK \d,\d{3},000$/);
    expect(note).toContain('from 5% to 4% per month');
  });

  test('is less than a point where churn is', () => {
    const worth = worthOfOnePoint(firm, { value: 0.4, period: 'month' }, 36);
    if (worth === null) throw new Error('churn has its period');
    expect(pointHeadline(speech, worth).title).toContain('0.4 points');
  });

  test('is nothing where nobody leaves', () => {
    const worth = worthOfOnePoint(firm, { value: 0, period: 'month' }, 36);
    if (worth === null) throw new Error('churn has its period');
    expect(pointHeadline(speech, worth).note).toBe(speech.words.loop.onePointNone);
  });
});

describe('what the scenario gives', () => {
  test('with less churn and nothing invested it is more, and at once', () => {
    const [difference, paidBack] = headlines({ churn: 4 });
    expect(difference).toMatch(
      /^SEK [\d,]+ more in margin after sales and marketing, over 36 months$/,
    );
    expect(paidBack).toMatch(/^at once /);
  });

  test('the investment is taken off, and has paid for itself after some months', () => {
    const [difference, paidBack] = headlines({ churn: 4, investment: 500_000 });
    expect(difference).toContain('with the investment of SEK 500,000 taken off');
    expect(paidBack).toMatch(/^after \d+ months .*SEK 500,000/);
  });

  test('a scenario that loses says that it is less and never pays back', () => {
    const [difference, paidBack] = headlines({ churn: 8, months: 24 });
    expect(difference).toContain('less in margin');
    expect(difference).toContain('over 24 months');
    expect(paidBack).toMatch(/^not within 24 months/);
  });
});

describe('the long run', () => {
  const of = (field: string) => {
    const found = illustrations.find((one) => one.field === field);
    if (found === undefined) throw new Error(`no illustration ${field}`);
    return longRunTexts(speech, found.parameters, null).map(plainSpaces).join(' ');
  };

  test('the standstill stays at 1 000', () => {
    expect(of('standstill')).toContain('settles at 1,000');
  });

  test('with as many referred as leave, what is paid for is added', () => {
    const linear = { ...firm, referrals: 0.05 };
    expect(longRunTexts(speech, linear, null)[0]).toContain('50 a month');
  });

  test('with more referred than leave, it grows by itself', () => {
    const grows = { ...firm, referrals: 0.06 };
    expect(longRunTexts(speech, grows, null)[0]).toContain('by 1% a month');
  });

  test('NRR over a year is ((1 - c)(1 + g))^12', () => {
    expect(yearlyRetention(firm)).toBeCloseTo(0.95 ** 12, 12);
    expect(yearlyRetention({ ...firm, expansion: 0.06 })).toBeCloseTo((0.95 * 1.06) ** 12, 12);
    expect(longRunTexts(speech, firm, { ...firm, churn: 0.04 }).at(-1)).toMatch(/54% .*61\.3%/);
  });
});

describe('the pictures', () => {
  const comparison = compareLoops(firm, { ...firm, churn: 0.04 }, 36, 0);

  test('are of customers and of revenue, and say how it ends', () => {
    const [customers, revenue] = loopCharts(speech, comparison, true);
    expect(customers?.series.map(({ points }) => points.at(-1)?.y)).toEqual([
      comparison.today.at(-1)?.customers,
      comparison.scenario.at(-1)?.customers,
    ]);
    expect(customers?.summary).toContain(
      'After 36 months: 1,000 customers at today’s rates, 1,192 customers',
    );
    expect(revenue?.y.label).toBe('Revenue per month, SEK');
    expect(plainSpaces(revenue?.summary ?? '')).toContain('SEK 500,000 at today’s rates');
  });

  test('are one line each while nothing is changed', () => {
    const charts = loopCharts(speech, compareLoops(firm, firm, 36, 0), false);
    expect(charts.map(({ series }) => series.length)).toEqual([1, 1]);
  });
});

describe('a lever that is typed', () => {
  const lever = (id: string, text: string) => {
    const slider = slidersFor(firm).find((one) => one.id === id);
    if (slider === undefined) throw new Error(`no lever ${id}`);
    const typed = leverTyped(speech, slider, text);
    return typeof typed === 'string' ? plainSpaces(typed) : typed;
  };

  test('takes a number that its slider does not reach', () => {
    expect(lever('cac', '9,000')).toBe(9000);
    expect(lever('churn', '3.25 %')).toBe(3.25);
  });

  test('is as today where nothing is typed', () => {
    expect(lever('churn', ' ')).toBe(5);
    expect(lever('months', '')).toBe(36);
  });

  test('refuses what cannot be, with what can', () => {
    expect(lever('churn', '120')).toMatch(/from 0% to 100%/);
    expect(lever('months', '6')).toMatch(/from 12 months to 60 months/);
    expect(lever('churn', 'less')).toMatch(/cannot be read as a number/);
  });

  test('months are whole', () => {
    expect(lever('months', '24')).toBe(24);
    expect(lever('months', '24.4')).toBe(speech.words.field.whole);
  });
});
