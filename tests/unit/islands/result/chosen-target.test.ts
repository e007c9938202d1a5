import { describe, expect, test } from 'vitest';
import { assess } from '../../../../src/domain/assess.ts';
import {
  aimChanges,
  aimsWith,
  choicesFor,
  firstChoice,
  pointsTyped,
} from '../../../../src/islands/result/target/chosen-target.ts';
import { everyAnswer, type Given, instrument, quick } from '../../../fixtures/instrument.ts';

function choicesAt(value: Given) {
  return choicesFor(assess(instrument, quick, everyAnswer(quick, value), {}));
}

describe('what can be aimed at', () => {
  test('the levels above, and the growth field where it is not reached', () => {
    expect(choicesAt(1)).toEqual([2, 3, 4, 5, 'growth']);
    expect(choicesAt(2)).toEqual([3, 4, 5, 'growth']);
    expect(choicesAt(3)).toEqual([4, 5]);
    expect(choicesAt(5)).toEqual([]);
    expect(choicesAt('dk')).toEqual([]);
  });

  test('first what is aimed at, else the nearest', () => {
    const choices = [3, 4, 5, 'growth'] as const;
    expect(firstChoice(new Map([['level', 5]]), choices)).toBe(5);
    expect(firstChoice(new Map([['growth', 1]]), choices)).toBe('growth');
    expect(firstChoice(new Map([['level', 2]]), choices)).toBe(3);
    expect(firstChoice(new Map(), choices)).toBe(3);
    expect(firstChoice(new Map(), [])).toBeNull();
  });
});

test('only what differs is said anew, and what is gone is taken back', () => {
  const before = new Map([
    ['growth', 1],
    ['people', 60],
    ['measures', 50],
  ]);
  const after = aimsWith(
    4,
    new Map([
      ['people', 60],
      ['measures', 55],
    ]),
  );
  expect(aimChanges(before, after)).toEqual([
    ['growth', null],
    ['level', 4],
    ['measures', 55],
  ]);
  expect(aimChanges(after, after)).toEqual([]);
});

test.each([
  ['', null],
  [' 60 ', 60],
  ['62,5', 62.5],
  ['62.55', 62.6],
  ['0', 0],
  ['100', 100],
  ['101', undefined],
  ['-1', undefined],
  ['a lot', undefined],
] as const)('points typed as %j', (text, expected) => {
  expect(pointsTyped(text)).toBe(expected);
});
