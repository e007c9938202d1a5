import { expect, test } from 'vitest';
import {
  optionOfStanding,
  otherOptions,
  rungOptions,
  toStanding,
} from '../../../../src/islands/questionnaire/standing-options.ts';

test('there is a radio for each of the five rungs, and two beside them', () => {
  expect(rungOptions).toEqual(['0', '1', '2', '3', '4']);
  expect(otherOptions).toEqual(['silo', 'dontKnow']);
});

test.each([...rungOptions, ...otherOptions])(
  'the radio %s stands for what it is checked for',
  (option) => {
    expect(optionOfStanding(toStanding(option))).toBe(option);
  },
);

test('rungs are numbers, the others are kinds of their own', () => {
  expect(toStanding('0')).toEqual({ kind: 'rung', rung: 0 });
  expect(toStanding('silo')).toEqual({ kind: 'silo' });
});

test('no radio stands for nothing said', () => {
  expect(optionOfStanding(undefined)).toBeNull();
});

test.each(['5', '-1', '', '1.0', 'notApplicable'])('%j stands for nothing', (value) => {
  expect(() => toStanding(value)).toThrow(RangeError);
});
