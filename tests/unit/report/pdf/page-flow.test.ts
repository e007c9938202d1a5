import { describe, expect, test } from 'vitest';
import { type Passage, type Piece, pagesOf } from '../../../../src/report/pdf/page-flow.ts';
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
    expect(pagesOf([{ kind: 'page' }, { kind: 'chapter' }, { kind: 'page' }], 60)).toHaveLength(1);
  });

  test('turning at the end leaves no empty page behind', () => {
    const passages: readonly Passage[] = [pieces([piece('a', 40)]), { kind: 'page' }];
    expect(pagesOf(passages, 60)).toHaveLength(1);
    expect(pagesOf([...passages, { kind: 'chapter' }], 60)).toHaveLength(1);
    expect(pagesOf([...passages, pieces([piece('b', 40)])], 60)).toHaveLength(2);
  });

  test('loose pieces stay where the page has room, and wait for the chapter’s end where not', () => {
    const flow = (height: number): readonly Passage[] => [
      pieces([piece('a', height)]),
      { kind: 'loose', pieces: [piece('b', 20), piece('c', 20, { before: 5 })] },
      { kind: 'page' },
      pieces([piece('d', 30)]),
      { kind: 'page' },
      { kind: 'chapter' },
      pieces([piece('e', 10)]),
    ];
    const sheets = (height: number) => pagesOf(flow(height), 60).map((sheet) => sheet.length);
    expect(sheets(room - 45)).toEqual([3, 1, 1]);
    expect(sheets(room - 44)).toEqual([1, 1, 3]);
    expect(pagesOf(flow(room - 44).slice(0, 2), 60).map((sheet) => sheet.length)).toEqual([2, 1]);
  });

  test('a chapter whose last page would be nearly empty shares it with the next', () => {
    const pages = (height: number) =>
      pagesOf([pieces([piece('a', height)]), { kind: 'chapter' }, pieces([piece('b', 40)])], 60);
    expect(pages(40)).toHaveLength(1);
    expect(pages(70)).toHaveLength(2);
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
    const before = pieces([piece('before', room - 20)]);
    const after = columns([piece('a', 20)]);
    expect(drawn([before, after])).toEqual(['1 before 0', '2 head 0', '2 a 10']);
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

  test('little room left is not begun, unless it is enough', () => {
    const before = pieces([piece('before', room - 45)]);
    const many = Array.from({ length: 20 }, (_, index) => piece(String(index), 12));
    expect(drawn([before, columns(many)])[1]).toBe('2 head 0');
    expect(drawn([before, columns(many.slice(0, 4))])[1]).toBe(`1 head ${room - 45}`);
  });

  function columns(list: readonly Piece[]): Passage {
    return { kind: 'columns', heading: piece('head', 10), pieces: list, lefts };
  }

  function inColumns(list: readonly Piece[]): readonly string[] {
    return drawn([columns(list)]);
  }
});

const log: string[] = [];
let number = 0;

function laid(list: readonly Piece[]): readonly string[] {
  return drawn([pieces(list)]);
}

function pieces(list: readonly Piece[]): Passage {
  return { kind: 'pieces', pieces: list };
}

function drawn(passages: readonly Passage[]): readonly string[] {
  log.length = 0;
  for (const [index, sheet] of pagesOf(passages, 60).entries()) {
    number = index + 1;
    for (const { box, x, y } of sheet) box.draw(x, y);
  }
  return [...log];
}

function piece(name: string, height: number, more: Partial<Piece> = {}): Piece {
  const draw = (x: number, y: number) =>
    log.push(`${number} ${name}${x > page.left ? '+' : ''} ${y - page.top}`);
  return { box: { height, draw }, before: 0, ...more };
}
