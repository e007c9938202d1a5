import { describe, expect, test } from 'vitest';
import {
  type Try,
  triesIn,
  triesThatHold,
  writtenTries,
} from '../../../../src/islands/result/tries.ts';
import { answersOf, itemId } from '../../../fixtures/instrument.ts';

const saved = answersOf({ agenda: 3, demand: 'dk', fires: 2 });

function tryOf(item: string, position: number, before: Try['before']): Try {
  return { item: itemId(item), position, before };
}

describe('what is tried', () => {
  test('holds against the answer that it was tried against, in order', () => {
    const tries = [tryOf('agenda', 4, 3), tryOf('demand', 2, 'dontKnow'), tryOf('agenda', 5, 3)];
    expect(triesThatHold(tries, saved)).toEqual(tries);
  });

  test('is forgotten once that answer is another', () => {
    expect(triesThatHold([tryOf('agenda', 4, 2), tryOf('fires', 5, 2)], saved)).toEqual([
      tryOf('fires', 5, 2),
    ]);
    expect(triesThatHold([tryOf('mandate', 4, null)], saved)).toHaveLength(1);
    expect(triesThatHold([tryOf('fires', 4, null)], saved)).toEqual([]);
  });

  test('is none where it comes back to what is saved', () => {
    expect(triesThatHold([tryOf('agenda', 5, 3), tryOf('agenda', 3, 3)], saved)).toEqual([]);
  });
});

describe('the tab', () => {
  const tries = [tryOf('agenda', 4, 3), tryOf('demand', 2, 'dontKnow')];

  test('gives back what it kept, to the assessment that it is of', () => {
    expect(triesIn(writtenTries(tries, 'one'), 'one')).toEqual(tries);
    expect(triesIn(writtenTries(tries, 'one'), 'another')).toEqual([]);
    expect(writtenTries([], 'one')).toBe('');
  });

  test.each([
    null,
    '',
    '{',
    '{}',
    '{"id":"one"}',
    '{"id":"one","tries":"no"}',
    '{"id":"one","tries":[{"item":"agenda","position":9}]}',
  ])('keeps nothing that can be read from %j', (kept) => {
    expect(triesIn(kept, 'one')).toEqual([]);
  });
});
