import { describe, expect, test } from 'vitest';
import { fill, plural } from '../../../src/i18n/fill.ts';

describe('fill', () => {
  test('puts each value into its place, as often as the place stands there', () => {
    expect(fill('Section {n} of {total}', { n: 2, total: 6 })).toBe('Section 2 of 6');
    expect(fill('{a} and {a}', { a: 'x' })).toBe('x and x');
  });

  test('leaves a text without places as it is', () => {
    expect(fill('No places', {})).toBe('No places');
  });

  test('takes 0 and an empty text for values', () => {
    expect(fill('[{n}][{text}]', { n: 0, text: '' })).toBe('[0][]');
  });

  test('never reads a value as a template or a pattern', () => {
    expect(fill('{a}', { a: '{b} $& $1' })).toBe('{b} $& $1');
  });

  test('throws where a place has no value, and names the place and the text', () => {
    expect(() => fill('Section {n} of {total}', { n: 2 })).toThrow('{total}');
    expect(() => fill('Section {n} of {total}', { n: 2 })).toThrow('Section {n} of');
  });
});

describe('plural', () => {
  const forms = { one: '{n} answer', other: '{n} answers' };

  test.each(['sv', 'en'] as const)('tells one from all other counts in %s', (locale) => {
    const counts = [0, 1, 2, 11, 21, 101];
    expect(counts.map((n) => plural(locale, forms, n))).toEqual([
      '0 answers',
      '1 answer',
      '2 answers',
      '11 answers',
      '21 answers',
      '101 answers',
    ]);
  });

  test('fills the other places too, in either form', () => {
    const more = { one: 'one of {asked}', other: '{n} of {asked}' };
    expect(plural('en', more, 1, { asked: 12 })).toBe('one of 12');
    expect(plural('en', more, 3, { asked: 12 })).toBe('3 of 12');
  });

  test('throws where a place has no value', () => {
    expect(() => plural('sv', { one: '{n} av {asked}', other: '' }, 1)).toThrow('{asked}');
  });
});
