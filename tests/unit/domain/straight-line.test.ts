import { describe, expect, test } from 'vitest';
import type { Answer, Position } from '../../../src/domain/answer.ts';
import { askedItems } from '../../../src/domain/instrument.ts';
import { straightLine } from '../../../src/domain/straight-line.ts';
import { full, type Given, instrument, quick, toAnswer } from '../../fixtures/instrument.ts';

type Kind = Given | 'unanswered';

/** The answers to a flow's items in shown order. */
function lineOf(asked: typeof quick, given: readonly Kind[]): Position | null {
  const items = askedItems(instrument, asked);
  const answers = items.flatMap((item, index) => {
    const value = given[index];
    if (value === undefined || value === 'unanswered') return [];
    return [[item.id, toAnswer(value)] as const];
  });
  return straightLine(items, new Map(answers));
}

function times<const Value>(count: number, value: Value): readonly Value[] {
  return Array.from({ length: count }, () => value);
}

/** Answers in which no position ever follows itself: 2, 3, 2, 3 ... */
function mixed(count: number): readonly Position[] {
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 2 : 3));
}

describe('quick: the same position on 10 of the 12', () => {
  test.each<[string, readonly Kind[], Position | null]>([
    ['12', times(12, 3), 3],
    ['10, then others', [...times(10, 4), 1, 2], 4],
    ['10 in any order', [...times(5, 1), 5, ...times(3, 1), 5, 1, 1], 1],
    ['9, then others', [...times(9, 4), 1, 2, 3], null],
    ['9, the rest open', [...times(9, 4), 'dk', 'unanswered', 'na'], null],
    ['10, the rest open', [...times(10, 5), 'dk', 'unanswered'], 5],
    ["12 times don't know", times(12, 'dk'), null],
    ['12 times does not apply', times(12, 'na'), null],
    ['nothing', [], null],
  ])('%s', (_, given, position) => {
    expect(lineOf(quick, given)).toBe(position);
  });
});

describe('full: the same position on 12 rated items in shown order', () => {
  test.each<[string, readonly Kind[], Position | null]>([
    ['12 first', [...times(12, 4), ...mixed(34)], 4],
    ['11 first', [...times(11, 4), ...mixed(35)], null],
    ['12 last', [...mixed(34), ...times(12, 5)], 5],
    ['11 last', [...mixed(35), ...times(11, 5)], null],
    ['12 across the border of two dimensions', [...mixed(4), ...times(12, 1), ...mixed(30)], 1],
    ['23 of one position, scattered', mixed(46), null],
    ['a run of 6 twice, broken once', [...times(6, 4), 1, ...times(6, 4), ...mixed(33)], null],
    ["a don't know between is no rated item", [...times(6, 4), 'dk', ...times(6, 4)], 4],
    ['11 and nothing else', times(11, 3), null],
    ['12 and nothing else', times(12, 3), 3],
    ['all', times(46, 3), 3],
    ["all don't know", times(46, 'dk'), null],
  ])('%s', (_, given, position) => {
    expect(lineOf(full, given)).toBe(position);
  });

  test('the order shown decides, not the order answered', () => {
    const items = askedItems(instrument, full);
    const inShownOrder = items.map(
      (item, index) => [item.id, toAnswer(index % 2 ? 2 : 3)] as const,
    );
    const threesFirst = inShownOrder.toSorted(([, a], [, b]) => positionOf(b) - positionOf(a));
    expect(straightLine(items, new Map(threesFirst))).toBeNull();
  });
});

function positionOf(answer: Answer): number {
  return answer.kind === 'rated' ? answer.position : 0;
}
