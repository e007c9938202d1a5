import { describe, expect, test } from 'vitest';
import { type Piece, pageFlow } from '../../../../src/report/pdf/page-flow.ts';
import { page } from '../../../../src/report/pdf/paper.ts';

const room = page.bottom - page.top;

describe('page flow', () => {
  test('goes down the page, with the room above each', () => {
    expect(laid([piece('a', 10), piece('b', 10, { before: 5 })])).toEqual(['1 a 0', '1 b 15']);
  });

  test('a box that does not fit goes to the next page whole', () => {
    expect(laid([piece('a', room - 5), piece('b', 10, { before: 3 })])).toEqual(['1 a 0', '2 b 0']);
  });

  test('a heading goes along with what it heads', () => {
    const pieces = [piece('a', room - 20), piece('head', 10, { withNext: true }), piece('b', 15)];
    expect(laid(pieces)).toEqual(['1 a 0', '2 head 0', '2 b 10']);
  });

  test('what is to be repeated stands above what begins a page, and only there', () => {
    const again = piece('head', 4).box;
    const rows = ['a', 'b', 'c'].map((name) => piece(name, room / 2 - 2, { again }));
    expect(laid([piece('head', 4, { withNext: true }), ...rows])).toEqual([
      '1 head 0',
      `1 a 4`,
      `1 b ${room / 2 + 2}`,
      '2 head 0',
      '2 c 4',
    ]);
  });

  test('turning at the top of a page leaves no empty one', () => {
    const flow = pageFlow(() => pages++);
    let pages = 0;
    flow.turn();
    flow.turn();
    expect(pages).toBe(1);
  });
});

const log: string[] = [];
let number = 0;

function laid(pieces: readonly Piece[]): readonly string[] {
  log.length = 0;
  number = 0;
  pageFlow(() => number++).add(pieces);
  return [...log];
}

function piece(name: string, height: number, more: Partial<Piece> = {}): Piece {
  const draw = (_: number, y: number) => log.push(`${number} ${name} ${y - page.top}`);
  return { box: { height, draw }, before: 0, ...more };
}
