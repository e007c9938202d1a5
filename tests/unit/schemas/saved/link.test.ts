import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dontKnow, notApplicable, rated } from '../../../../src/domain/answer.ts';
import type { FlowId } from '../../../../src/domain/ids.ts';
import {
  decodeLink,
  encodeLink,
  type LinkContent,
  type LinkTables,
} from '../../../../src/schemas/saved/link.ts';
import { linkContent } from '../../../../src/schemas/saved/link-content.ts';
import { longestName, longestNote } from '../../../../src/schemas/saved/saved-assessment.ts';
import { answersOf, everyAnswer, itemId } from '../../../fixtures/instrument.ts';
import { linkContents } from './arbitraries.ts';
import { itemsOf, tables, tablesOf } from './tables.ts';

const [quick, full] = tables.flows as [FlowId, FlowId];
const editions = tables.editions.map(({ number }) => number);
const items = itemsOf(2);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const damaged = { kind: 'refused', fault: 'damaged' };
const newer = { kind: 'refused', fault: 'newer' };

function link(content: Partial<LinkContent> = {}): string {
  return encodeLink(linkContent(quick, content), tables);
}

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

/** The bytes of a link of version 2 with nothing said, some of which may be put differently. */
function second(put: Readonly<Record<number, number>> = {}, text: readonly number[] = []) {
  const bytes = [2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...new Array<number>(23).fill(0)];
  for (const [at, byte] of Object.entries(put)) bytes[Number(at)] = byte;
  return sealed([...bytes, ...text]);
}

function utf8(value: unknown): number[] {
  return [...Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))];
}

describe('a link', () => {
  test.each(editions)('of edition %d gives back what was put in, whatever it was', (edition) => {
    fc.assert(
      fc.property(linkContents(edition), (content) => {
        expect(decodeLink(encodeLink(content, tablesOf(edition)), tables)).toEqual({
          kind: 'opened',
          content,
        });
      }),
      { numRuns: 800 },
    );
  });

  test('carries everything that an assessment says', () => {
    const content: LinkContent = {
      flow: full,
      began: quick,
      name: 'Före sommaren',
      profile: {
        organisation: 'Åkeri Öst & Ωμέγα',
        preparedBy: '𝛀𝛀 🚚',
        departments: tables.departments.slice(5),
        ...Object.fromEntries(
          [
            ['model', tables.models[4]],
            ['phase', tables.phases[2]],
            ['function', tables.departments[9]],
            ['seniority', tables.seniorities[2]],
          ].filter(([, id]) => id !== undefined),
        ),
      },
      proofMode: true,
      answers: answersOf({ agenda: 1, demand: 5, fires: 'dk', paying: 'na' }),
      shown: new Set([itemId('demand')]),
      notes: new Map([[itemId('fires'), '\uFEFF"Sköts" av\nett dotterbolag']]),
    };
    const opened = decodeLink(encodeLink(content, tables), tables);
    expect(opened).toEqual({ kind: 'opened', content });
  });

  test('tells the answers apart: rated, don’t know, does not apply, and none', () => {
    const [one, two, three, four] = items;
    if (!one || !two || !three || !four) throw new Error('too few items');
    const answers = new Map([
      [one, rated(1)],
      [two, dontKnow],
      [three, notApplicable],
    ]);
    const result = decodeLink(link({ answers }), tables);
    if (result.kind === 'refused') throw new Error(result.fault);
    expect(result.content.answers).toEqual(answers);
    expect(result.content.answers.has(four)).toBe(false);
  });

  test('is short while there are no texts', () => {
    expect(link({ answers: everyAnswer(items, 'na') })).toHaveLength(48);
    const shown = new Set(items);
    const proved = link({ answers: everyAnswer(items, 5), proofMode: true, shown });
    expect(proved).toHaveLength(59);
  });

  test('carries the longest notes to every item', () => {
    const notes = new Map(items.map((id) => [id, '🚚'.repeat(longestNote)]));
    const result = decodeLink(link({ notes }), tables);
    expect(result).toMatchObject({ kind: 'opened', content: { notes } });
  });

  test('is made of characters that an address carries as they are', () => {
    fc.assert(
      fc.property(linkContents(2), (content) => {
        expect(encodeLink(content, tables)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  test('leaves out what the tables do not have', () => {
    const elsewhere = itemId('from-elsewhere');
    const answers = new Map([[elsewhere, rated(5)]]);
    const profile = { phase: 'exit', departments: ['space'] } as unknown as LinkContent['profile'];
    const shown = new Set([elsewhere]);
    const notes = new Map([[elsewhere, 'hello']]);
    const began = 'kiosk' as FlowId;
    expect(link({ answers, profile, shown, notes, began })).toBe(link());
  });

  test('leaves out a proof of what is not high', () => {
    const answers = answersOf({ agenda: 3 });
    expect(link({ answers, shown: new Set([itemId('agenda')]) })).toBe(link({ answers }));
  });

  test('cannot be made for a flow that does not exist', () => {
    expect(() => encodeLink(linkContent('kiosk' as FlowId), tables)).toThrow('kiosk');
  });

  test('cannot be made where it has no room for the departments', () => {
    const departments = [...tables.departments, ...tables.departments];
    expect(() => encodeLink(linkContent(quick), { ...tables, departments })).toThrow('room');
  });
});

describe('a link of version 1', () => {
  const first = [1, 1, 0, ...new Array<number>(17).fill(0)];

  test('still opens as it was made then', () => {
    const made = 'AQEBAAAAAAAAAAwAAAgAACAAA4DDhWtlcmkgw5ZzdMYn';
    expect(decodeLink(made, tables)).toEqual({
      kind: 'opened',
      content: linkContent(full, {
        answers: answersOf({ fires: 'dk', agenda: 4, demand: 2, paying: 'na' }),
        profile: { organisation: 'Åkeri Öst' },
      }),
    });
  });

  test('may carry any length of text, as it always could', () => {
    const organisation = 'x'.repeat(200);
    expect(decodeLink(sealed([...first, ...utf8(organisation)]), tables)).toEqual({
      kind: 'opened',
      content: linkContent(quick, { profile: { organisation } }),
    });
  });

  test('counts by the items of its own edition', () => {
    const bytes = [...first];
    bytes.fill(255, 3);
    const opened = decodeLink(sealed(bytes), tables);
    if (opened.kind === 'refused') throw new Error(opened.fault);
    expect([...opened.content.answers.keys()]).toEqual(itemsOf(1));
  });

  test.each([
    ['holds too few answers', first.slice(0, -1)],
    ['names no flow', [1, 1, 2, ...first.slice(3)]],
    ['is of an edition that never was', [1, 0, 0, ...first.slice(3)]],
    ['is of a version that never was', [0, 1, 0, ...first.slice(3)]],
    ['carries a text that is none', [...first, 0xc3]],
  ])('whose sum is right but that %s is refused', (_, bytes) => {
    expect(decodeLink(sealed(bytes), tables)).toEqual(damaged);
  });

  test('is what the ones above would not be with the right bytes', () => {
    const { profile } = linkContent(quick, { profile: { organisation: 'Ö' } });
    expect(decodeLink(sealed([...first, 0xc3, 0x96]), tables)).toMatchObject({
      content: { profile },
    });
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

  test('of any bytes is not thrown about, nor opened as what cannot be', () => {
    const head = fc.constantFrom([], [1, 1], [1, 2, 0], [2], [2, 1], [2, 2, 0], [2, 2, 1, 3]);
    const tail = fc.oneof(
      fc.uint8Array({ maxLength: 80 }).map((bytes) => [...bytes]),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => [...bytes].map((byte) => byte & 1)),
    );
    const ends = fc.oneof(fc.constant([]), fc.json().map(utf8), fc.string().map(utf8));
    fc.assert(
      fc.property(head, tail, ends, (start, middle, end) => {
        const result = decodeLink(sealed([...start, ...middle, ...end]), tables);
        if (result.kind === 'refused') return;
        const { content } = result;
        if (start[0] !== 2) return;
        expect(decodeLink(encodeLink(content, tables), tables)).toEqual(result);
      }),
      { numRuns: 6000 },
    );
  });

  test('of any words where the texts stand is refused, or is whole', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constant('x'.repeat(81)),
      fc.integer(),
      fc.constant(null),
    );
    const numbered = fc.tuple(fc.integer({ min: -1, max: 70 }), fc.oneof(fc.string(), part));
    const words = fc.oneof(
      fc.tuple(part, part, part, fc.oneof(part, fc.array(numbered, { maxLength: 4 }))),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(words, (value) => {
        const result = decodeLink(second({}, utf8(value)), tables);
        if (result.kind === 'refused') expect(result).toEqual(damaged);
        else expect(decodeLink(encodeLink(result.content, tables), tables)).toEqual(result);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(editions)(
    'of edition %d by any one character is refused, or means the same',
    (edition) => {
      const slips = fc.record({
        content: linkContents(edition),
        place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        character: fc.oneof(
          fc.constantFrom(...alphabet),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        ),
      });
      fc.assert(
        fc.property(slips, ({ content, place, character }) => {
          const whole = encodeLink(content, tablesOf(edition));
          const at = Math.floor(place * whole.length);
          const result = decodeLink(whole.slice(0, at) + character + whole.slice(at + 1), tables);
          if (result.kind === 'opened') expect(result.content).toEqual(content);
          else expect(result.fault).toBe('damaged');
        }),
        { numRuns: 1500 },
      );
    },
  );

  test('by any bit is refused', () => {
    fc.assert(
      fc.property(linkContents(2), fc.nat(), (content, place) => {
        const bytes = Buffer.from(encodeLink(content, tables), 'base64url');
        const bit = place % (bytes.length * 8);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(decodeLink(bytes.toString('base64url'), tables)).toEqual(damaged);
      }),
      { numRuns: 1500 },
    );
  });

  test('by any other character at any place of one link is refused, or means the same', () => {
    const content = linkContent(quick, {
      answers: everyAnswer(items, 4),
      shown: new Set(items.slice(3)),
      profile: { organisation: 'Öst' },
    });
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
    const whole = link({
      answers: everyAnswer(items, 5),
      shown: new Set(items),
      profile: { organisation: 'Åkeri Östergötland' },
      notes: new Map([[itemId('fires'), 'Sköts av ett dotterbolag']]),
    });
    for (let length = 0; length < whole.length; length += 1) {
      expect(decodeLink(whole.slice(0, length), tables)).toEqual(damaged);
    }
  });

  test.each<[string, string]>([
    ['names no flow', second({ 2: 2 })],
    ['has a flag that means nothing', second({ 3: 4 })],
    ['says that proofs follow where none do', second({ 3: 2 })],
    ['has a department too many', second({ 5: 1 })],
    ['has a model too many', second({ 6: 6 })],
    ['has a phase too many', second({ 7: 4 })],
    ['has a function too many', second({ 8: 11 })],
    ['has a seniority too many', second({ 9: 4 })],
    ['began in no flow', second({ 10: 3 })],
    ['has something in the spare bits of the answers', second({ 33: 1 })],
    ['proves what is not answered', second({ 3: 2 }, [128, 0, 0, 0, 0, 0, 0, 0])],
    ['has something in the spare bits of the proofs', second({ 3: 2 }, [0, 0, 0, 0, 0, 0, 0, 1])],
    ['carries a text that is none', second({}, [0xc3])],
    ['carries a text without its form', second({}, utf8('Åkeri Öst'))],
    ['carries too few texts', second({}, utf8(['a', 'b', 'c', 'd', 'e']))],
    ['carries too many texts', second({}, utf8(['a', 'b', 'c', 'd', 'e', [], []]))],
    ['carries an organisation too long', second({}, utf8(['x'.repeat(81), '', '', '', '', []]))],
    ['carries an author too long', second({}, utf8(['', 'x'.repeat(81), '', '', '', []]))],
    ['carries a reader too long', second({}, utf8(['', '', 'x'.repeat(81), '', '', []]))],
    ['carries a word too long', second({}, utf8(['', '', '', 'x'.repeat(601), '', []]))],
    ['carries a name too long', second({}, utf8(['', '', '', '', 'x'.repeat(81), []]))],
    ['carries a note too long', second({}, utf8(['', '', '', '', '', [[0, 'x'.repeat(2001)]]]))],
    ['carries an empty note', second({}, utf8(['', '', '', '', '', [[0, '']]]))],
    [
      'carries two notes to one item',
      second(
        {},
        utf8([
          '',
          '',
          '',
          '',
          '',
          [
            [0, 'a'],
            [0, 'b'],
          ],
        ]),
      ),
    ],
    ['carries a note to no item', second({}, utf8(['', '', '', '', '', [[61, 'a']]]))],
    ['carries a note to half an item', second({}, utf8(['', '', '', '', '', [[0.5, 'a']]]))],
    ['carries a note to something else', second({}, utf8(['', '', '', '', '', [['length', 'a']]]))],
    ['ends before its answers do', sealed([2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['ends before its profile does', sealed([2, 2, 0, 0])],
    ['is of an edition that never was', second({ 1: 0 })],
    ['is of a version that never was', second({ 0: 0 })],
  ])('whose sum is right but that %s is refused', (_, text) => {
    expect(decodeLink(text, tables)).toEqual(damaged);
  });

  test('is what the ones above would not be with the right bytes', () => {
    const nothing = { kind: 'opened', content: linkContent(quick) };
    expect(decodeLink(second(), tables)).toEqual(nothing);
    expect(decodeLink(second({}, utf8(['', '', '', '', '', []])), tables)).toEqual(nothing);
    const longest = 'x'.repeat(longestName);
    const written = second({}, utf8(['', '', '', '', longest, [[60, 'a']]]));
    expect(decodeLink(written, tables)).toMatchObject({
      content: { name: longest, notes: new Map([[items[60], 'a']]) },
    });
  });
});

describe('a link of a later version or edition', () => {
  const later: LinkTables = {
    ...tables,
    editions: [...tables.editions, { number: 3, items: [...items, itemId('added-later')] }],
  };

  test('is told apart from a damaged one', () => {
    const content = linkContent(quick, { answers: everyAnswer(items, 4) });
    expect(decodeLink(encodeLink(content, later), tables)).toEqual(newer);
    expect(decodeLink(sealed([3, 1, 0]), tables)).toEqual(newer);
    expect(decodeLink(sealed([3, 1, 9, 200, 201, 202, 203]), tables)).toEqual(newer);
  });

  test('is damaged when its sum is wrong', () => {
    const made = sealed([3, 1, 0, 5]);
    const spoilt = `${made.slice(0, 2)}${made[2] === 'A' ? 'B' : 'A'}${made.slice(3)}`;
    expect(decodeLink(spoilt, tables)).toEqual(damaged);
  });
});
