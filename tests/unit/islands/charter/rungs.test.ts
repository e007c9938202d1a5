import { describe, expect, test } from 'vitest';
import type { Rung, Standing } from '../../../../src/domain/kpi.ts';
import {
  isNoStep,
  standingKey,
  targetsFrom,
  toRung,
} from '../../../../src/islands/charter/rungs.ts';

const on = (rung: Rung): Standing => ({ kind: 'rung', rung });
const silo: Standing = { kind: 'silo' };
const dontKnow: Standing = { kind: 'dontKnow' };

describe('the rungs to aim at', () => {
  test.each<[string, Standing | undefined, readonly Rung[], readonly Rung[]]>([
    ['not measured', on(0), [1, 2, 3, 4], [0]],
    ['on a shared dashboard', on(2), [3, 4], [0, 1, 2]],
    ['decides', on(4), [], [0, 1, 2, 3, 4]],
    ['decides in one function: counts as rung 1', silo, [2, 3, 4], [0, 1]],
    ['nobody knows', dontKnow, [], [0, 1, 2, 3, 4]],
    ['not placed', undefined, [], [0, 1, 2, 3, 4]],
  ])('%s', (_, today, higher, others) => {
    expect(targetsFrom(today)).toEqual({ higher, others });
  });
});

describe('no step up', () => {
  test.each<[Rung | null, Standing | undefined, boolean]>([
    [2, on(2), true],
    [1, on(2), true],
    [3, on(2), false],
    [1, silo, true],
    [2, silo, false],
    [0, undefined, false],
    [0, dontKnow, false],
    [null, on(4), false],
  ])('%s from %o: %s', (target, today, expected) => {
    expect(isNoStep(target, today)).toBe(expected);
  });
});

test('a standing is named by its rung or its kind', () => {
  expect([on(0), on(4), silo, dontKnow, undefined].map(standingKey)).toEqual([
    '0',
    '4',
    'silo',
    'dontKnow',
    null,
  ]);
});

test('only the value of a rung is one', () => {
  expect(['0', '4', '', '5', '04', 'silo'].map(toRung)).toEqual([0, 4, null, null, null, null]);
});
