import { describe, expect, test } from 'vitest';
import { type Business, businessOf, noBusiness } from '../../../src/domain/business.ts';
import { calculate, economyOf } from '../../../src/domain/economics.ts';
import type { BusinessModelId } from '../../../src/domain/ids.ts';
import { assessLadder } from '../../../src/domain/ladder.ts';
import { worthOfOnePoint } from '../../../src/domain/simulate.ts';
import { instrument } from '../../fixtures/instrument.ts';
import { type GivenBusiness, ladderOf, saidOf, typedOf } from '../../fixtures/said.ts';

const nobody = { touchpoints: [] };

function of(given: GivenBusiness, model?: string) {
  return ofBusiness(saidOf(given), model);
}

function ofBusiness(said: Business, model?: string) {
  const profile = model === undefined ? {} : { model: model as BusinessModelId };
  return businessOf(instrument, said, profile, nobody);
}

const today = {
  customers: 1000,
  'revenue-per-customer': [500, 'month'],
  'gross-margin': 80,
  churn: [5, 'month'],
} as const;

describe('nothing said beside the answers', () => {
  test('gives nothing but an empty ladder and what would have to be typed', () => {
    const business = ofBusiness(noBusiness);
    expect(business).toMatchObject({
      figures: [],
      contradictions: [],
      overTime: null,
      outside: null,
    });
    expect(business.ladder).toEqual(assessLadder(instrument.kpis, new Map()));
    expect(business.money).toEqual({
      kind: 'missing',
      fields: ['customers', 'revenue-per-customer', 'gross-margin', 'churn'],
    });
  });

  test('has no ladder where the flow does not ask for KPIs', () => {
    const slice = { ...instrument, kpis: [], figures: [], fields: [] };
    const said = saidOf({ typed: today, ladder: { clv: 4 } });
    const business = businessOf(slice, said, {}, nobody);
    expect(business.ladder).toBeNull();
    expect(business.contradictions).toEqual([]);
    expect(business.figures).toEqual([]);
    // Money needs no KPI: it stands beside the level of any flow.
    expect(business.money.kind).toBe('ready');
  });
});

describe('typed figures', () => {
  test('are judged in the order of the fields, with the figure of their period', () => {
    const { figures } = of({ typed: { fcr: [80, 'month'], churn: [2, 'year'], customers: 10 } });
    expect(figures.map(({ field, spec }) => [field.id, spec?.id ?? null])).toEqual([
      ['customers', null],
      ['churn', 'churn-annual'],
      ['fcr', 'fcr'],
    ]);
    const [quarterly] = of({ typed: { churn: [2, 'quarter'] } }).figures;
    expect(quarterly).toMatchObject({
      spec: null,
      judgement: { comparisons: [], tone: 'neutral' },
    });
  });

  test('outside what is possible, or of no field, are left out', () => {
    expect(of({ typed: { fcr: [101, 'month'], nothing: 1 } }).figures).toEqual([]);
  });

  test('name another currency only where a band in it would fit the firm', () => {
    const currencyFor = (currency: string | null, model?: string) =>
      of({ typed: { cac: [60, 'month'] }, currency }, model).figures[0]?.otherCurrency;
    expect(currencyFor('SEK', 'ecommerce')).toBe('USD');
    expect(currencyFor(null, 'ecommerce')).toBe('USD');
    expect(currencyFor('USD', 'ecommerce')).toBeNull();
    expect(currencyFor('SEK', 'saas')).toBeNull();
    expect(currencyFor('SEK')).toBeNull();
  });
});

describe('money', () => {
  test('is what a point less of the typed churn gives in one year and in three', () => {
    const { money, economy, calculations } = of({ typed: today });
    expect(economy).toEqual(economyOf(typedOf(today)));
    expect(calculations).toEqual(calculate(typedOf(today)));
    if (money.kind !== 'ready') throw new Error('not ready');
    const worth = (months: number) =>
      worthOfOnePoint(money.today, { value: 5, period: 'month' }, months);
    expect(money.year).toEqual(worth(12));
    expect(money.threeYears).toEqual(worth(36));
    expect(money.leftOut).toEqual(['cac', 'spend', 'referrals', 'expansion']);
    expect(money.tendency).toEqual({ kind: 'limit', customers: 0 });
  });

  test('is missing where churn lacks its period', () => {
    const { money } = of({ typed: { ...today, churn: 5 } });
    expect(money).toEqual({ kind: 'missing', fields: ['churn'] });
  });
});

describe('the loop over time', () => {
  const over = (scenario: Readonly<Record<string, number>>) =>
    of({ typed: today, scenario }).overTime;

  test('is there where the scenario changes something', () => {
    expect(over({ churn: 4 })?.scenario.churn).toBeCloseTo(0.04, 12);
    expect(over({ churn: 4 })?.today.churn).toBeCloseTo(0.05, 12);
    expect(over({ investment: 1000 })?.investment).toBe(1000);
    expect(over({ churn: 4, months: 12 })?.comparison.today).toHaveLength(13);
  });

  test('is not where it changes nothing, only the months, or what cannot be changed', () => {
    for (const scenario of [{}, { churn: 5 }, { months: 24 }, { cac: 500 }, { churn: 200 }]) {
      expect(over(scenario)).toBeNull();
    }
    expect(of({ scenario: { churn: 4 } }).overTime).toBeNull();
  });
});

test('customers’ ratings are set against the own scores by touchpoint', () => {
  const said = saidOf({ ratings: { help: [1, 1, 1, 1, 1] } });
  const score = { kind: 'scored', points: 60, coverage: 1, rated: 1, asked: 1 };
  const scores = { touchpoints: [{ id: 'help', score }] } as never;
  const { outside } = businessOf(instrument, said, {}, scores);
  expect(outside?.touchpoints.map(({ id }) => id)).toEqual(instrument.loop.ring);
  expect(outside?.overall).toMatchObject({
    kind: 'compared',
    difference: 60,
    reading: 'farKinder',
  });
  expect(of({}).outside).toBeNull();
});

test('what is said is kept as it was', () => {
  const said = saidOf({ ladder: { clv: 4 }, pledges: [{ kpi: 'clv' }], currency: 'EUR' });
  expect(ofBusiness(said).said).toBe(said);
  expect(said.ladder).toEqual(ladderOf({ clv: 4 }));
});
