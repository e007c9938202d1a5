import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueAfterMove, dueDay } from '../../../src/domain/due-day.ts';
import { dayAfter, planHorizons } from '../../../src/domain/plan.ts';

const days = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2099-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

describe('the day that a task is due', () => {
  test.each([
    // 30 days later it is Tuesday.
    ['2026-11-29', 30, '2026-12-29'],
    // A Saturday and a Sunday: the Friday before.
    ['2026-11-26', 30, '2026-12-25'],
    ['2026-11-27', 30, '2026-12-25'],
    ['2026-11-28', 90, '2027-02-26'],
    ['2028-01-30', 30, '2028-02-29'],
  ] as const)('from %s within %i days is %s', (today, horizon, due) => {
    expect(dueDay(today, horizon)).toBe(due);
  });

  test('is a working day within the horizon, and at most two days before its end', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...planHorizons), (date, horizon) => {
        const today = dayOf(date);
        const due = dueDay(today, horizon);
        expect([1, 2, 3, 4, 5]).toContain(new Date(`${due}T12:00:00Z`).getUTCDay());
        expect(due <= dayAfter(today, horizon)).toBe(true);
        expect(due >= dayAfter(today, horizon - 2)).toBe(true);
      }),
    );
  });

  test('follows a task to another horizon, unless somebody set it', () => {
    const today = '2026-11-29';
    const suggested = dueDay(today, 30);
    expect(dueAfterMove(suggested, 30, 90, today)).toBe(dueDay(today, 90));
    expect(dueAfterMove('2026-12-10', 30, 90, today)).toBe('2026-12-10');
    expect(dueAfterMove('', 30, 90, today)).toBe('');
  });
});
