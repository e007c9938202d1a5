import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDay, type DayCheck, dayAfter, dayOf, dayText } from '../../../src/i18n/days.ts';
import { isDay } from '../../../src/schemas/saved/saved-assessment.ts';

const today = '2026-11-28';

describe('a day that was typed', () => {
  test.each<[string, boolean, DayCheck]>([
    ['', false, 'empty'],
    ['', true, 'notADay'],
    ['2027-02-01', false, 'fine'],
    [today, false, 'fine'],
    ['2026-11-27', false, 'past'],
    ['0002-02-01', false, 'notADay'],
    ['0027-02-01', false, 'notADay'],
    ['1999-12-31', false, 'notADay'],
    ['2000-01-01', false, 'past'],
    ['2099-12-31', false, 'fine'],
    ['2100-01-01', false, 'notADay'],
    ['20270-02-01', false, 'notADay'],
  ])('%s, half typed %s: %s', (value, isHalf, expected) => {
    expect(checkDay(value, isHalf, today)).toBe(expected);
  });
});

describe('90 days on', () => {
  test.each([
    [new Date(2026, 10, 28, 0, 5), '2027-02-26'],
    [new Date(2027, 11, 31, 23, 55), '2028-03-30'],
    [new Date(2028, 0, 1, 12), '2028-03-31'],
  ])('from %s: %s', (moment, expected) => {
    expect(dayAfter(moment, 90)).toBe(expected);
  });

  test('is always a day that can be kept, and so many days later', () => {
    const moments = fc.date({ min: new Date(2001, 0, 1), max: new Date(2098, 0, 1) });
    fc.assert(
      fc.property(
        moments.filter((moment) => !Number.isNaN(moment.getTime())),
        fc.integer({ min: 0, max: 365 }),
        (moment, days) => {
          const after = dayAfter(moment, days);
          expect(isDay(after)).toBe(true);
          expect(checkDay(after, false, dayOf(moment))).toBe('fine');
          const apart = Date.parse(after) - Date.parse(dayOf(moment));
          expect(apart).toBe(days * 24 * 60 * 60 * 1000);
        },
      ),
    );
  });
});

test('a day in words is that day in every language', () => {
  expect(dayText('en', '2027-02-01')).toBe('1 February 2027');
  expect(dayText('sv', '2027-02-01')).toBe('1 februari 2027');
  expect(dayText('en', '2027-12-31')).toBe('31 December 2027');
});
