import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countedText,
  countText,
  type Money,
  moneyText,
  percentText,
  reckonedText,
  shareText,
  threeFigures,
  type UnitWords,
  valuesText,
  valueText,
} from '../../../../src/report/describe/figure-text.ts';
import { kpiVocabularies } from '../../../fixtures/kpi-words.ts';

const kronor: Money = { locale: 'sv', currency: 'SEK', noCurrency: 'valuta inte angiven' };
const euro: Money = { locale: 'en', currency: 'EUR', noCurrency: 'currency not given' };

/** With common spaces. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('money', () => {
  test.each([
    [1500, '1 500 SEK', 'EUR 1,500'],
    [0, '0 SEK', 'EUR 0'],
    [89.45, '89,45 SEK', 'EUR 89.45'],
    [999.5, '999,50 SEK', 'EUR 999.50'],
    [1000.4, '1 000 SEK', 'EUR 1,000'],
    [-2000, '−2 000 SEK', '−EUR 2,000'],
  ])('%s is written with its currency, and hundredths only while it is small', (amount, sv, en) => {
    expect(plain(moneyText(kronor, amount))).toBe(sv);
    expect(plain(moneyText(euro, amount))).toBe(en);
  });

  test('says that its currency is not given', () => {
    expect(plain(moneyText({ ...kronor, currency: null }, 1500))).toBe(
      '1 500 (valuta inte angiven)',
    );
  });

  test.each([
    [1_153_661, 1_150_000],
    [-1_153_661, -1_150_000],
    [12_345, 12_300],
    [999, 999],
    [1004.9, 1000],
    [0, 0],
    [0.123456, 0.123456],
  ])('%s that was reckoned is said as %s', (amount, shown) => {
    expect(threeFigures(amount)).toBe(shown);
    expect(reckonedText(kronor, amount)).toBe(moneyText(kronor, shown));
  });

  test('that was reckoned is never off by more than half of its third figure', () => {
    fc.assert(
      fc.property(fc.double({ min: 1000, max: 1e12, noNaN: true }), (amount) => {
        expect(Math.abs(threeFigures(amount) - amount) / amount).toBeLessThanOrEqual(0.0051);
      }),
    );
  });
});

describe('shares and counts', () => {
  test.each([
    [5, '5 %', '5%'],
    [1.8423, '1,84 %', '1.84%'],
    [-3.5, '−3,5 %', '−3.5%'],
    [-0.001, '0 %', '0%'],
    [100, '100 %', '100%'],
  ])('%s per cent has as many decimals as it needs, two at most', (percent, sv, en) => {
    expect(plain(percentText('sv', percent))).toBe(sv);
    expect(percentText('en', percent)).toBe(en);
    expect(shareText('en', percent / 100)).toBe(en);
  });

  test('may have more or fewer where that is asked for', () => {
    expect(shareText('en', 0.007974, 4)).toBe('0.7974%');
    expect(percentText('en', 93.128, 1)).toBe('93.1%');
    expect(countText('sv', 1782.6, 0).replace(/\u00a0/g, ' ')).toBe('1 783');
  });

  test('take the form that goes with what is shown, not with what it was rounded from', () => {
    const forms = { one: '{n} customer', other: '{n} customers' };
    expect(countedText('en', forms, 1)).toBe('1 customer');
    expect(countedText('en', forms, 0.996, 0)).toBe('1 customer');
    expect(countedText('en', forms, 1.4)).toBe('1.4 customers');
    expect(
      countedText('en', { one: '', other: '{n} lost {period}' }, 2, 0, { period: 'a year' }),
    ).toBe('2 lost a year');
  });
});

describe('values in their unit', () => {
  const words: UnitWords = kpiVocabularies.en.words.units;
  const said = (unit: Parameters<typeof valueText>[1], value: number) =>
    plain(valueText(euro, unit, value, words));

  test.each([
    ['percent', 5, '5%'],
    ['money', 12, 'EUR 12'],
    ['count', 1200, '1,200'],
    ['points', 1, '1 point'],
    ['points', 42, '42 points'],
    ['index', 66.9, '66.9 of 100'],
    ['score', 5.2, '5.2 of 7'],
    ['ratio', 4, '4 to 1'],
    ['months', 1, '1 month'],
    ['months', 12.4, '12.4 months'],
    ['hours', 1, '1 hour'],
    ['minutes', 7.5, '7.5 minutes'],
  ] as const)('%s: %s', (unit, value, expected) => {
    expect(said(unit, value)).toBe(expected);
  });

  test('name it once where several stand in a row, and keep each per cent its sign', () => {
    expect(valuesText(euro, 'hours', [1, 2, 7.07], words)).toBe('1 / 2 / 7.07 hours');
    expect(valuesText(euro, 'percent', [70, 80], words)).toBe('70% / 80%');
    expect(plain(valuesText(euro, 'money', [53, 91], words))).toBe('EUR 53 / EUR 91');
    expect(valuesText(euro, 'months', [12, 1], words)).toBe('12 / 1 month');
  });
});
