import { formatDate } from './format.ts';
import type { Locale } from './locale.ts';

/** Years in which nothing is agreed; a year half typed, or with two digits, is none of them. */
const firstYear = 2000;
const lastYear = 2099;

/** The last day that can be set: with it, browsers take a year of four digits and no more. */
export const lastDay = `${lastYear}-12-31`;

/**
 * What a day typed into the browser's own field comes to. `notADay`: it is half typed, or there is
 * no such day; it is not kept. `past`: it is kept, and said to have passed.
 */
export type DayCheck = 'empty' | 'fine' | 'notADay' | 'past';

/** @param isHalf whether the browser's field holds something that is no day */
export function checkDay(value: string, isHalf: boolean, today: string): DayCheck {
  if (value === '') return isHalf ? 'notADay' : 'empty';
  const [, year = ''] = /^(\d{4})-\d{2}-\d{2}$/.exec(value) ?? [];
  if (year === '' || Number(year) < firstYear || Number(year) > lastYear) return 'notADay';
  return value < today ? 'past' : 'fine';
}

/** The day of a moment, where the reader is. @example dayOf(new Date(2027, 1, 1)) // '2027-02-01' */
export function dayOf(moment: Date): string {
  const [month, date] = [moment.getMonth() + 1, moment.getDate()];
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** The day so many days after a moment. */
export function dayAfter(moment: Date, days: number): string {
  return dayOf(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + days, 12));
}

/** A day in words. Noon keeps it the same day in every time zone. */
export function dayText(locale: Locale, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return formatDate(locale, new Date(year, month - 1, date, 12));
}
