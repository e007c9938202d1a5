import { describe, expect, test } from 'vitest';
import { askedNow, openAmong } from '../../../../src/islands/questionnaire/asked-now.ts';
import { answersOf, itemId } from '../../../fixtures/instrument.ts';

const section = (name: string, ...ids: string[]) => ({
  name,
  items: ids.map((id) => ({ id: itemId(id) })),
});
const sections = [section('one', 'a', 'b', 'hr-a'), section('two', 'c')];
const ids = (...all: string[]) => all.map(itemId);

describe('what is asked now', () => {
  test('is what can be asked and is asked, in the sections’ order', () => {
    const now = askedNow(sections, ids('c', 'b', 'a'), answersOf({}));
    expect(now.sections.map(({ items }) => items.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
    expect(now).toMatchObject({ total: 3, open: 3 });
    expect(now.sections[0]?.name).toBe('one');
  });

  test('counts as open what has no answer; “we don’t know” is one', () => {
    const now = askedNow(sections, ids('a', 'b', 'c'), answersOf({ a: 'dk', c: 2 }));
    expect(now.sections.map(({ open }) => open.map(({ id }) => id))).toEqual([['b'], []]);
    expect(now).toMatchObject({ total: 3, open: 1 });
  });

  test('leaves out an answered item that is not asked any more', () => {
    const now = askedNow(sections, ids('a', 'b'), answersOf({ 'hr-a': 4 }));
    expect(now).toMatchObject({ total: 2, open: 2 });
  });
});

test('what is open among a flow’s items is what has no answer', () => {
  expect(openAmong(ids('a', 'b', 'c'), answersOf({ b: 'na', z: 1 }))).toBe(2);
});
