import { describe, expect, test } from 'vitest';
import { citation } from '../../../../src/report/describe/citation.ts';
import {
  change,
  dimensionNames,
  equation,
  factor,
  inWords,
  list,
  lowerFirst,
  plain,
  points,
} from '../../../../src/report/describe/speak.ts';
import { vocabularies } from './quick-report.ts';

const { sv, en } = vocabularies;

describe('points', () => {
  test.each([
    [0, '0.0'],
    [18.75, '18.8'],
    [43.749, '43.7'],
    [43.75, '43.8'],
    [19.96, '19.9'],
    [39.999, '39.9'],
    [49.96, '49.9'],
    [59.97, '59.9'],
    [79.95, '79.9'],
    [59.94, '59.9'],
    [69.97, '70.0'],
    [60, '60.0'],
    [59.9999999999, '60.0'],
    [100, '100.0'],
  ])('%d are shown as %s: half up, and never up across a cut', (value, shown) => {
    expect(points(en, value)).toBe(shown);
    expect(points(sv, value)).toBe(shown.replace('.', ','));
  });
});

describe('1 + 1', () => {
  test.each([
    [0, '0.0'],
    [1.2926, '1.3'],
    [2.25, '2.3'],
    [2.94, '2.9'],
    [2.96, '2.9'],
    [2.9999, '2.9'],
    [3, '3.0'],
  ])('%d is shown as %s: never as 3 below 3', (value, shown) => {
    expect(equation(en, value)).toBe(shown);
    expect(equation(sv, value)).toBe(shown.replace('.', ','));
  });
});

describe('other figures', () => {
  test.each([
    [100, '1.00'],
    [50, '0.50'],
    [0, '0.00'],
    [62.5, '0.625'],
    [43.75, '0.438'],
  ])('a factor of %d points is %s', (value, shown) => {
    expect(factor(en, value)).toBe(shown);
    expect(factor(sv, value)).toBe(shown.replace('.', ','));
  });

  test('whole numbers have no decimals, others one', () => {
    expect([plain(en, 3), plain(en, 1.5), plain(sv, 1.5)]).toEqual(['3', '1.5', '1,5']);
  });

  test('changes have a sign', () => {
    expect([change(en, 2.083, 1), change(sv, 0.0125, 2), change(en, 0, 1)]).toEqual([
      '+2.1',
      '+0,01',
      '0.0',
    ]);
    expect(change(sv, -1.25, 1)).toMatch(/^−1,[23]$/);
  });
});

describe('names in a sentence', () => {
  test.each([
    ['Customer service', 'customer service'],
    ['E-commerce and stores', 'e-commerce and stores'],
    ['A promise', 'a promise'],
    ['HR', 'HR'],
    ['IT', 'IT'],
    ['KPIs', 'KPIs'],
  ])('%s is written %s', (heading, written) => {
    expect(lowerFirst(heading, en)).toBe(written);
  });

  test('a list stays clear where a part has an “and” of its own', () => {
    expect(list(en, ['a', 'b', 'c'])).toBe('a, b and c');
    expect(list(en, ['a', 'b and c'])).toBe('a, and b and c');
    expect(list(en, ['b and c'])).toBe('b and c');
    expect(list(sv, ['a', 'b', 'c'])).toBe('a, b och c');
    expect(list(sv, ['b och c', 'd'])).toBe('b och c samt d');
  });

  test('dimensions are proper names in English and common nouns in Swedish', () => {
    expect(dimensionNames(en, ['measures', 'people'])).toBe('Measures and People');
    expect(dimensionNames(sv, ['measures', 'people'])).toBe('mått och människor');
  });

  test('small numbers are written in words', () => {
    expect([inWords(en, 2), inWords(sv, 12), inWords(en, 13)]).toEqual(['two', 'tolv', '13']);
  });

  test('a minus is one in both languages', () => {
    expect([points(en, -12.5), points(sv, -12.5)]).toEqual(['−12.5', '−12,5']);
  });
});

describe('a source', () => {
  test('is cited with publisher, title, year and what it is, in the reader’s language', () => {
    expect(citation(en, 'bain-delivery-gap')).toMatch(
      /^Bain & Company, “Closing the delivery gap” \(2005, \D*362\D*\)$/,
    );
    expect(citation(sv, 'bain-delivery-gap')).toMatch(
      /^Bain & Company, ”Closing the delivery gap” \(2005, \D*362\D*\)$/,
    );
  });

  test('without a title or a publisher is cited with what there is', () => {
    expect(citation(en, 'hero-strategy')).toMatch(/^HERO \([^“”]+\)$/);
    expect(citation(en, 'make-or-break')).toMatch(/^“[^“”]+” \([^“”]+\)$/);
  });

  test('that does not exist is a mistake', () => {
    expect(() => citation(en, 'hearsay')).toThrow('hearsay');
  });
});
