import { describe, expect, test } from 'vitest';
import {
  exactly,
  namesInText,
  plainNumber,
  refusalText,
  typedExactly,
} from '../../../../src/islands/numbers/say.ts';
import { fieldOf, plainSpaces, speechIn } from './sample.ts';

const sv = speechIn('sv');
const en = speechIn('en', 'EUR');

describe('a number', () => {
  test('is shown as it was typed, with nothing rounded away', () => {
    expect(plainSpaces(plainNumber('sv', 1234567.0625))).toBe('1 234 567,0625');
    expect(plainNumber('en', 1234567.0625)).toBe('1,234,567.0625');
    expect(plainNumber('sv', -0.5)).toBe('−0,5');
  });

  test.each([
    ['percent', 5.25, '5,25 %', '5.25%'],
    ['money', 1500.75, '1 500,75 SEK', 'EUR 1,500.75'],
    ['count', 1, '1 kund', '1 customer'],
    ['months', 5, '5 månader', '5 months'],
    ['months', 1, '1 månad', '1 month'],
    ['ratio', 3.5, '3,5 till 1', '3.5 to 1'],
    ['index', 66.9, '66,9 av 100', '66.9 of 100'],
    ['score', 5.2, '5,2 av 7', '5.2 of 7'],
    ['points', -12, '−12 poäng', '−12 points'],
    ['hours', 0.5, '0,5 timmar', '0.5 hours'],
    ['minutes', 6, '6 minuter', '6 minutes'],
  ] as const)('has its unit: %s', (unit, value, swedish, english) => {
    expect(plainSpaces(exactly(sv, unit, value))).toBe(swedish);
    expect(plainSpaces(exactly(en, unit, value))).toBe(english);
  });

  test('of money says where no currency is chosen', () => {
    expect(exactly(speechIn('en', null), 'money', 500)).toBe('500 (currency not chosen)');
  });

  test('has its period where there are several: per month, or over one', () => {
    const said = (id: string, value: number, period: 'month' | 'quarter' | 'year' | null) =>
      plainSpaces(typedExactly(sv, fieldOf(id), value, period));
    expect(said('churn', 5, 'month')).toBe('5 % per månad');
    expect(said('revenue-per-customer', 500, 'year')).toBe('500 SEK per år');
    expect(said('nps', 35, 'quarter')).toBe('35 poäng över ett kvartal');
    expect(said('nrr', 107, 'year')).toBe('107 %');
    expect(said('churn', 5, null)).toBe('5 %');
  });
});

describe('why something is not taken', () => {
  const said = (id: string, min: number | null, max: number | null) =>
    plainSpaces(refusalText(en, fieldOf(id).unit, { kind: 'impossible', range: { min, max } }));

  test('names the range, with its unit', () => {
    expect(said('churn', 0, 100)).toBe(
      'It can only be from 0% to 100%, so nothing has been saved.',
    );
    expect(said('cac', 0, null)).toBe('It can only be EUR 0 or more, so nothing has been saved.');
    expect(said('nps', null, 100)).toBe(
      'It can only be 100 points or less, so nothing has been saved.',
    );
  });

  test('shows how numbers are written in the language', () => {
    const text = refusalText(sv, 'percent', { kind: 'notANumber' });
    expect(plainSpaces(text)).toContain('1 500 eller 2,5');
  });
});

test('names stand in a sentence as they should, abbreviations untouched', () => {
  expect(namesInText(sv, ['Bruttomarginal', 'CLV i förhållande till CAC'])).toBe(
    'bruttomarginal och CLV i förhållande till CAC',
  );
});
