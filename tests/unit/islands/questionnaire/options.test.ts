import { expect, test } from 'vitest';
import { optionOf, toAnswer } from '../../../../src/islands/questionnaire/options.ts';

const options = ['1', '2', '3', '4', '5', 'dontKnow', 'notApplicable'];

test.each(options)('the radio %s stands for the answer that it is checked for', (option) => {
  expect(optionOf(toAnswer(option))).toBe(option);
});

test('no radio stands for no answer', () => {
  expect(optionOf(undefined)).toBeNull();
});

test.each(['0', '6', 'yes', ''])('%j stands for nothing', (value) => {
  expect(() => toAnswer(value)).toThrow();
});
