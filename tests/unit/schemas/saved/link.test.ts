import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, dontKnow, notApplicable, rated } from '../../../../src/domain/answer.ts';
import type { FlowId } from '../../../../src/domain/ids.ts';
import {
  decodeLink,
  encodeLink,
  type LinkContent,
  type LinkTables,
} from '../../../../src/schemas/saved/link.ts';
import { answerSets } from '../../../fixtures/arbitraries.ts';
import { answersOf, everyAnswer, full, itemId } from '../../../fixtures/instrument.ts';

const flows = ['quick', 'full'] as FlowId[];
const [quickFlow, fullFlow] = flows as [FlowId, FlowId];
const tables: LinkTables = { edition: 1, items: full, flows };
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const damaged = { kind: 'refused', fault: 'damaged' };
const newer = { kind: 'refused', fault: 'newer' };

/** Any answers and any well-formed text: every script, symbols outside the basic plane too. */
const contents: fc.Arbitrary<LinkContent> = fc.record({
  flow: fc.constantFrom(...flows),
  answers: answerSets(full),
  organisation: fc.oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
  ),
});

function link(content: Partial<LinkContent> = {}): string {
  const nothing = { flow: quickFlow, answers: new Map(), organisation: '' };
  return encodeLink({ ...nothing, ...content }, tables);
}

describe('a link', () => {
  test('gives back what was put in, whatever it was', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(decodeLink(encodeLink(content, tables), tables)).toEqual({
          kind: 'opened',
          content,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['every kind of answer', answersOf({ agenda: 1, demand: 5, fires: 'dk', paying: 'na' }), ''],
    ['nothing', answersOf({}), ''],
    ['Swedish and Greek', answersOf({ agenda: 3 }), 'Åkeri Öst & Ωμέγα'],
    ['symbols outside the basic plane', answersOf({}), '𝛀𝛀 🚚'],
    ['a text that begins with a byte order mark', answersOf({}), '\uFEFFFirman'],
  ])('carries %s', (_, answers, organisation) => {
    const content = { flow: fullFlow, answers, organisation };
    expect(decodeLink(encodeLink(content, tables), tables)).toEqual({ kind: 'opened', content });
  });

  test('tells the answers apart: rated, don’t know, does not apply, and none', () => {
    const [one, two, three, four] = full;
    if (!one || !two || !three || !four) throw new Error('too few items');
    const answers: Answers = new Map([
      [one, rated(1)],
      [two, dontKnow],
      [three, notApplicable],
    ]);
    const result = decodeLink(link({ answers }), tables);
    if (result.kind === 'refused') throw new Error(result.fault);
    expect(result.content.answers.get(one)).toEqual(rated(1));
    expect(result.content.answers.get(two)).toEqual(dontKnow);
    expect(result.content.answers.get(three)).toEqual(notApplicable);
    expect(result.content.answers.has(four)).toBe(false);
  });

  test('takes at most 30 characters for 43 items without a text', () => {
    expect(full).toHaveLength(43);
    fc.assert(
      fc.property(answerSets(full), (answers) => {
        expect(link({ answers }).length).toBeLessThanOrEqual(30);
      }),
    );
    expect(link({ answers: everyAnswer(full, 'na') }).length).toBeLessThanOrEqual(30);
  });

  test('is made of characters that an address carries as they are', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(encodeLink(content, tables)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  test('leaves out answers to items that the edition does not have', () => {
    const answers = new Map([[itemId('from-elsewhere'), rated(3)]]);
    expect(link({ answers })).toBe(link());
  });

  test('cannot be made for a flow that does not exist', () => {
    expect(() => link({ flow: 'kiosk' as FlowId })).toThrow('kiosk');
  });
});

describe('a damaged link', () => {
  test.each(['', '=', 'a', '!', 'å', '%41%41', 'AQEA', '-'.repeat(30), `${link()}=`, ` ${link()}`])(
    '(%j) is refused',
    (text) => {
      expect(decodeLink(text, tables)).toEqual(damaged);
    },
  );

  test('is never thrown about: any text is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeLink(text, tables)).toEqual(damaged);
      }),
      { numRuns: 4000 },
    );
  });

  test('of the right characters is refused too', () => {
    const random = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 });
    fc.assert(
      fc.property(random, (text) => {
        expect(decodeLink(text, tables).kind).toBe('refused');
      }),
      { numRuns: 4000 },
    );
  });

  test('by any one character is refused, or means the same', () => {
    const slips = fc.record({
      content: contents,
      place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      character: fc.oneof(
        fc.constantFrom(...alphabet),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(slips, ({ content, place, character }) => {
        const whole = encodeLink(content, tables);
        const at = Math.floor(place * whole.length);
        const result = decodeLink(whole.slice(0, at) + character + whole.slice(at + 1), tables);
        if (result.kind === 'opened') expect(result.content).toEqual(content);
        else expect(result.fault).toBe('damaged');
      }),
      { numRuns: 5000 },
    );
  });

  test('by any other character at any place of one link is refused, or means the same', () => {
    const content = { flow: quickFlow, answers: everyAnswer(full, 4), organisation: 'Öst' };
    const whole = encodeLink(content, tables);
    const results = Array.from(whole).flatMap((_, at) =>
      Array.from(alphabet, (character) =>
        decodeLink(whole.slice(0, at) + character + whole.slice(at + 1), tables),
      ),
    );
    const wrong = results.filter((result) => result.kind === 'opened');
    for (const result of wrong) expect(result.content).toEqual(content);
    // Only the spare bits of the last character may differ without harm.
    expect(wrong.length).toBeLessThan(whole.length + alphabet.length);
  });

  test('is refused wherever it is cut off', () => {
    const whole = link({ answers: everyAnswer(full, 2), organisation: 'Åkeri Östergötland' });
    for (let length = 0; length < whole.length; length += 1) {
      expect(decodeLink(whole.slice(0, length), tables)).toEqual(damaged);
    }
  });

  test.each([
    ['holds too few answers', [1, 1, 0, ...new Array<number>(16).fill(0)]],
    ['names no flow', [1, 1, 2, ...new Array<number>(17).fill(0)]],
    ['is of an edition that never was', [1, 0, 0, ...new Array<number>(17).fill(0)]],
    ['is of a version that never was', [0, 1, 0, ...new Array<number>(17).fill(0)]],
    ['carries a text that is none', [1, 1, 0, ...new Array<number>(17).fill(0), 0xc3]],
  ])('whose sum is right but that %s is refused', (_, bytes) => {
    expect(decodeLink(sealed(bytes), tables)).toEqual(damaged);
  });

  test('is what the ones above would not be with the right bytes', () => {
    const bytes = [1, 1, 0, ...new Array<number>(17).fill(0), 0xc3, 0x96];
    expect(decodeLink(sealed(bytes), tables)).toMatchObject({ content: { organisation: 'Ö' } });
  });
});

describe('a link of a later version or edition', () => {
  test('is told apart from a damaged one', () => {
    const later = encodeLink(
      { flow: quickFlow, answers: everyAnswer(full, 4), organisation: '' },
      { ...tables, edition: 2, items: [...full, itemId('added-later')] },
    );
    expect(decodeLink(later, tables)).toEqual(newer);
    expect(decodeLink(sealed([2, 1, 0]), tables)).toEqual(newer);
    expect(decodeLink(sealed([2, 1, 9, 200, 201, 202, 203]), tables)).toEqual(newer);
  });

  test('is damaged when its sum is wrong', () => {
    const later = sealed([2, 1, 0, 5]);
    const spoilt = `${later.slice(0, 2)}${later[2] === 'A' ? 'B' : 'A'}${later.slice(3)}`;
    expect(decodeLink(spoilt, tables)).toEqual(damaged);
  });
});

/** Bytes with the checksum that makes a link of them: CRC-16/CCITT-FALSE, written out again. */
function sealed(bytes: readonly number[]): string {
  let sum = 0xffff;
  for (const byte of bytes) {
    for (let bit = 7; bit >= 0; bit -= 1) {
      const high = (sum >> 15) ^ ((byte >> bit) & 1);
      sum = ((sum << 1) & 0xffff) ^ (high === 1 ? 0x1021 : 0);
    }
  }
  return Buffer.from([...bytes, sum >> 8, sum & 255]).toString('base64url');
}
