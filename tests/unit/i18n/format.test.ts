import { describe, expect, test } from 'vitest';
import { formatChange, formatDate, formatList, formatNumber } from '../../../src/i18n/format.ts';

/** Intl parts thousands by a space that does not break. */
const hardSpace = '\u00A0';

describe('formatNumber', () => {
  test.each([
    [0, 1, '0,0', '0.0'],
    [2.1, 1, '2,1', '2.1'],
    [59.9, 1, '59,9', '59.9'],
    [100, 1, '100,0', '100.0'],
    [12, 0, '12', '12'],
    [0.125, 3, '0,125', '0.125'],
    [-2.5, 1, '−2,5', '-2.5'],
    [1234.5, 1, `1${hardSpace}234,5`, '1,234.5'],
  ] as const)('writes %d with %d digits as %s and %s', (value, digits, swedish, english) => {
    expect(formatNumber('sv', value, digits)).toBe(swedish);
    expect(formatNumber('en', value, digits)).toBe(english);
  });

  test.each(['sv', 'en'] as const)('never writes a minus before zero in %s', (locale) => {
    expect(formatNumber(locale, -0, 1)).toBe(formatNumber(locale, 0, 1));
    expect(formatNumber(locale, -0.04, 1)).toBe(formatNumber(locale, 0, 1));
  });
});

describe('formatChange', () => {
  test.each([
    [2.5, 1, '+2,5', '+2.5'],
    [-1, 1, '−1,0', '−1.0'],
    [0, 1, '0,0', '0.0'],
    [-0, 1, '0,0', '0.0'],
    [0.04, 1, '0,0', '0.0'],
    [0.07, 2, '+0,07', '+0.07'],
  ] as const)('writes the change %d with %d digits as %s and %s', (value, digits, sv, en) => {
    expect(formatChange('sv', value, digits)).toBe(sv);
    expect(formatChange('en', value, digits)).toBe(en);
  });
});

describe('formatDate', () => {
  test('writes the month in words', () => {
    const date = new Date(2026, 10, 23, 12);
    expect(formatDate('sv', date)).toBe('23 november 2026');
    expect(formatDate('en', date)).toBe('23 November 2026');
  });
});

describe('formatList', () => {
  test.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a och b', 'a and b'],
    [['a', 'b', 'c'], 'a, b och c', 'a, b and c'],
  ] as const)('joins %j in words', (parts, swedish, english) => {
    expect(formatList('sv', parts)).toBe(swedish);
    expect(formatList('en', parts)).toBe(english);
  });
});
