import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../src/domain/economics.ts';
import {
  churnLines,
  type Line,
  retentionLines,
  worthLines,
} from '../../../../src/islands/numbers/calculator-lines.ts';
import { exampleFirm, plainSpaces, speechIn, typed } from './sample.ts';

type Values = Parameters<typeof typed>[0];

function linesOf(values: Values, locale: 'sv' | 'en' = 'sv', currency: 'SEK' | null = 'SEK') {
  const speech = speechIn(locale, currency);
  const calculations = calculate(typed(values));
  const all = [
    ...worthLines(speech, calculations),
    ...retentionLines(speech, calculations),
    ...churnLines(speech, calculations),
  ];
  return (id: string): Line => {
    const found = all.find((line) => line.id === id);
    if (found === undefined) throw new Error(`no line ${id}`);
    return found;
  };
}

const said = (text: string | null) => (text === null ? null : plainSpaces(text));

describe('what a customer is worth', () => {
  const line = linesOf(exampleFirm);

  test('simple: 500 a month, 80 per cent and 5 per cent a month make 8 000', () => {
    expect(said(line('clv').result)).toBe('8 000 SEK');
    expect(line('clv').per).toBe('per kund, över hela relationen');
    expect(said(line('clv').worked)).toBe('500 SEK per månad × 80 % / 5 % per månad');
  });

  test('against a CAC of 2 000: 4.0, paid back in five months', () => {
    expect(said(line('ratio').result)).toBe('4,0 till 1');
    expect(said(line('ratio').worked)).toBe('8 000 SEK / 2 000 SEK');
    expect(line('ratio').judged).toEqual({ figure: 'clv-cac', value: 4 });
    expect(said(line('payback').result)).toBe('5 månader');
    expect(said(line('payback').worked)).toBe('2 000 SEK / (500 SEK per månad × 80 %)');
    expect(line('payback').judged).toEqual({ figure: 'cac-payback', value: 5 });
  });

  test('discounted: margin 100, retention 0.8 and 10 per cent make 366.67 and 266.67', () => {
    const discounted = linesOf(
      {
        'revenue-per-customer': [125, 'year'],
        'gross-margin': 80,
        churn: [20, 'year'],
        'discount-rate': 10,
      },
      'en',
    );
    expect(said(discounted('clv-now').result)).toBe('SEK 366.67');
    expect(said(discounted('clv-now').worked)).toBe('SEK 100 per year × 1.1 ÷ 0.3');
    expect(said(discounted('clv-later').result)).toBe('SEK 266.67');
    expect(said(discounted('clv-later').worked)).toBe('SEK 100 per year × 0.8 ÷ 0.3');
    expect(discounted('clv-now').notes.at(-1)).toContain('10% a year is 10% per year');
  });

  test('is longer than the data can show where nobody leaves', () => {
    const endless = linesOf({ ...exampleFirm, churn: [0, 'month'] }, 'en');
    expect(endless('clv').result).toBe('longer than your data can show');
    expect(endless('clv').worked).toBeNull();
    expect(endless('ratio').judged).toBeNull();
  });

  test('never comes back where a customer leaves no margin', () => {
    const lossmaking = linesOf({ ...exampleFirm, 'gross-margin': -5 }, 'en');
    expect(lossmaking('payback').result).toBe('never');
    expect(lossmaking('payback').judged).toBeNull();
  });

  test('says what is missing', () => {
    const bare = linesOf({ churn: [5, 'month'] });
    expect(bare('clv').result).toBeNull();
    expect(bare('clv').missing).toEqual(['revenue-per-customer', 'gross-margin']);
    expect(bare('payback').missing).toEqual(['cac', 'revenue-per-customer', 'gross-margin']);
  });

  test('is no result without its currency, but a ratio and months are', () => {
    const without = linesOf(exampleFirm, 'sv', null);
    expect(without('clv').needsCurrency).toBe(true);
    expect(without('replacement').needsCurrency).toBe(true);
    expect(without('ratio')).toMatchObject({ needsCurrency: false, worked: null });
    expect(said(without('payback').result)).toBe('5 månader');
  });
});

describe('net revenue retention', () => {
  const parts = {
    'start-revenue': [100_000, 'year'],
    'expansion-revenue': [15_000, 'year'],
    'contraction-revenue': [0, 'year'],
    'churned-revenue': [8_000, 'year'],
  } as const;

  test('of 100 000 with 15 000 more and 8 000 lost is 107 per cent', () => {
    const nrr = linesOf(parts)('nrr');
    expect(said(nrr.result)).toBe('107 %');
    expect(nrr.per).toBe('över ett år');
    expect(said(nrr.worked)).toBe('(100 000 + 15 000 − 0 − 8 000) / 100 000');
    expect(nrr.judged).toEqual({ figure: 'nrr', value: expect.closeTo(107) });
  });

  test('of a month is set beside nothing that is published for a year', () => {
    const month = Object.fromEntries(
      Object.entries(parts).map(([id, [value]]) => [id, [value, 'month'] as const]),
    );
    expect(linesOf(month)('nrr').judged).toBeNull();
  });
});

describe('what churn comes to', () => {
  test.each([
    [[5, 'month'], '45,96 %', '1 − (1 − 5 %) upphöjt till 12', 'churn-annual'],
    [[10, 'quarter'], '34,39 %', '1 − (1 − 10 %) upphöjt till 4', 'churn-annual'],
    [[20, 'year'], '1,84 %', '1 − (1 − 20 %) upphöjt till 1/12', 'churn-monthly'],
  ] as const)('of %j', (churn, result, worked, figure) => {
    const line = linesOf({ churn })('yearly-churn');
    expect(said(line.result)).toBe(result);
    expect(said(line.worked)).toBe(worked);
    expect(line.judged?.figure).toBe(figure);
  });

  test('to replace those who leave costs from one to three new ones for each', () => {
    const cost = linesOf(exampleFirm)('replacement');
    expect(said(cost.result)).toBe('100 000 SEK till 300 000 SEK');
    expect(cost.per).toBe('per månad');
    expect(said(cost.worked)).toBe('50 × 2 000 SEK × 1 till 3');
    expect(said(cost.notes[0] ?? '')).toBe('1 000 × 5 % = 50 förlorade per månad');
  });

  test('what McKinsey writes stands there whether there are numbers or not', () => {
    for (const values of [{}, exampleFirm]) {
      expect(linesOf(values, 'en')('replacement').notes.join(' ')).toMatch(/McKinsey.*can require/);
    }
  });
});
