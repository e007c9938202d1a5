import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  balancedLines,
  breakLines,
  settledLines,
} from '../../../../src/report/pdf/line-breaking.ts';

/** Every character one wide. */
const measure = (piece: string) => piece.length;

describe('lines', () => {
  test.each([
    ['a line that fits', 20, ['a line that fits']],
    ['one two three', 7, ['one two', 'three']],
    ['marknad/kundtjänst', 10, ['marknad/', 'kundtjänst']],
    ['a well-known case', 7, ['a well-', 'known', 'case']],
    ['37.5–50.0', 5, ['37.5–', '50.0']],
    ['so that 1 + 1 makes 3', 10, ['so that', '1 + 1', 'makes 3']],
    ['https://x.se/long/path', 10, ['https://', 'x.se/long/', 'path']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['', 10, ['']],
  ])('%s', (text, width, expected) => {
    expect(breakLines(text, width, measure)).toEqual(expected);
  });

  test('none is too wide and nothing is lost', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 6, max: 60 }), (text, width) => {
        for (const breaking of [breakLines, settledLines, balancedLines]) {
          const lines = breaking(text, width, measure);
          expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        }
      }),
    );
  });

  test('a last line of one word is filled up where no further line comes of it', () => {
    expect(breakLines('aaa bbb ccc ddd ee', 15, measure)).toEqual(['aaa bbb ccc ddd', 'ee']);
    expect(settledLines('aaa bbb ccc ddd ee', 15, measure)).toEqual(['aaa bbb ccc', 'ddd ee']);
  });

  test('a last line of one word stays one where a word would have to be split for it', () => {
    expect(settledLines('abcdefghij (kl)', 10, measure)).toEqual(['abcdefghij', '(kl)']);
    expect(settledLines('aa abcdefghij (kl)', 13, measure)).toEqual(['aa abcdefghij', '(kl)']);
  });

  test('balanced lines are about as long and no more', () => {
    expect(balancedLines('one two three four', 15, measure)).toEqual(['one two', 'three four']);
  });
});
