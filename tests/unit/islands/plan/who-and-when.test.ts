import { describe, expect, test } from 'vitest';
import { planEn } from '../../../../src/i18n/words/plan.en.ts';
import { planSv } from '../../../../src/i18n/words/plan.sv.ts';
import { whoAndWhen } from '../../../../src/islands/plan/who-and-when.ts';
import { openTasks } from '../../../../src/report/planned.ts';
import type { PlanBlock, PlanTask } from '../../../../src/report/report.ts';

const task = (id: string, status: PlanTask['status']) => ({ id, status }) as PlanTask;
const block = (...groups: PlanTask[][]) =>
  ({ groups: groups.map((tasks) => ({ tasks })) }) as unknown as PlanBlock;

describe('what comes first', () => {
  test('is the first in order that is still to be done', () => {
    const plan = block([task('a', 'done'), task('b', 'dropped')], [task('c', 'doing')]);
    expect(openTasks(plan)[0]?.id).toBe('c');
  });

  test('is none without a title, as long as another open one has one', () => {
    const untitled = (id: string) => ({ ...task(id, 'todo'), untitled: true });
    const titled = (id: string, status: PlanTask['status']) => ({
      ...task(id, status),
      untitled: false,
    });
    const ids = (...groups: PlanTask[][]) => openTasks(block(...groups)).map(({ id }) => id);
    expect(
      ids([titled('a', 'done'), untitled('b')], [titled('c', 'todo'), titled('d', 'doing')]),
    ).toEqual(['c', 'd', 'b']);
    expect(ids([titled('a', 'done'), untitled('b')], [untitled('c')])).toEqual(['b', 'c']);
  });

  test('is nothing where all is done or dropped', () => {
    expect(openTasks(block([task('a', 'done')], [task('b', 'dropped')]))).toEqual([]);
  });
});

describe('who and when', () => {
  const today = '2026-11-29';
  const open = { owner: '', day: '', due: '' };
  const dated = { day: '2027-01-04', due: '4 January 2027' };
  const past = { day: '2026-11-20', due: '20 November 2026' };
  test.each([
    [{ owner: 'Åsa', ...dated }, 'Åsa, by 4 January 2027'],
    [{ owner: 'Åsa', ...past }, 'Åsa. The date, 20 November 2026, has passed'],
    [{ ...open, owner: 'Åsa' }, 'Åsa, no date yet'],
    [{ ...open, ...dated }, 'Nobody named yet, by 4 January 2027'],
    [{ ...open, ...past }, 'Nobody named yet. The date, 20 November 2026, has passed'],
    [open, 'Nobody named and no date yet'],
  ])('of %o', (told, text) => {
    expect(whoAndWhen(told, planEn.first, today)).toBe(text);
  });

  test('a task that is due today is not late', () => {
    const told = { owner: 'Åsa', day: today, due: '29 november 2026' };
    expect(whoAndWhen(told, planSv.first, today)).toBe('Åsa, senast 29 november 2026');
  });
});
