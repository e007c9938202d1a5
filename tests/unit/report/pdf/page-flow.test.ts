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

  test('a chapter whose last page would be nearly empty shares it with the next', () => {
    let pages = 0;
    const flow = pageFlow(() => pages++);
    flow.add([piece('a', 40)]);
    flow.turn();
    expect(pages).toBe(1);
    flow.add([piece('b', 40)]);
    flow.turn();
    expect(pages).toBe(2);
  });
});

describe('columns', () => {
  const lefts = [page.left, page.left + 90];

  test('end about level where everything fits', () => {
    const pieces = ['a', 'b', 'c', 'd'].map((name) => piece(name, 20));
    expect(inColumns(pieces)).toEqual(['1 head 0', '1 a 10', '1 b 30', '1 c+ 10', '1 d+ 30']);
  });

  test('go on from the left of the next page, repeating what is to be repeated', () => {
    const again = piece('again', 10).box;
    const tall = room / 2 - 10;
    const pieces = ['a', 'b', 'c', 'd'].map((name) => piece(name, tall * 1.4, { again }));
    expect(inColumns(pieces)).toEqual([
      '1 head 0',
      '1 again 10',
      '1 a 20',
      '1 again+ 10',
      '1 b+ 20',
      '2 again 0',
      '2 c 10',
      '2 again+ 0',
      '2 d+ 10',
    ]);
  });

  test('the heading goes along where nothing fits below it', () => {
    const flow = begun();
    flow.add([piece('before', room - 20)]);
    flow.addColumns(piece('head', 10), [piece('a', 20)], lefts);
    expect(log).toEqual(['1 before 0', '2 head 0', '2 a 10']);
  });

  test('what stands together stays in one column', () => {
    const pieces = [
      piece('a', 40),
      piece('b', room - 60, { withNext: true }),
      piece('c', 40),
      piece('d', 12),
    ];
    expect(inColumns(pieces)).toEqual([
      '1 head 0',
      '1 a 10',
      '1 b+ 10',
      `1 c+ ${room - 50}`,
      '2 d 0',
    ]);
  });

  function inColumns(pieces: readonly Piece[]): readonly string[] {
    begun().addColumns(piece('head', 10), pieces, lefts);
    return [...log];
  }
});

const log: string[] = [];
let number = 0;

function laid(pieces: readonly Piece[]): readonly string[] {
  begun().add(pieces);
  return [...log];
}

function begun() {
  log.length = 0;
  number = 0;
  return pageFlow(() => number++);
}

function piece(name: string, height: number, more: Partial<Piece> = {}): Piece {
  const draw = (x: number, y: number) =>
    log.push(`${number} ${name}${x > page.left ? '+' : ''} ${y - page.top}`);
  return { box: { height, draw }, before: 0, ...more };
}
