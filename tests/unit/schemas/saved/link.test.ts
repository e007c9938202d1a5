import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dontKnow, notApplicable, rated } from '../../../../src/domain/answer.ts';
import type {
  BusinessModelId,
  DepartmentId,
  FieldId,
  FlowId,
  KpiId,
  PhaseId,
  SeniorityId,
  TouchpointId,
} from '../../../../src/domain/ids.ts';
import type { Standing } from '../../../../src/domain/kpi.ts';
import {
  decodeLink,
  encodeLink,
  type LinkContent,
  type LinkTables,
} from '../../../../src/schemas/saved/link.ts';
import { linkContent } from '../../../../src/schemas/saved/link-content.ts';
import {
  longestCharterText,
  longestName,
  longestNote,
  mostRatings,
  type SavedPledge,
} from '../../../../src/schemas/saved/saved-assessment.ts';
import type { SavedTask } from '../../../../src/schemas/saved/saved-plan.ts';
import { answersOf, everyAnswer, instrument, itemId } from '../../../fixtures/instrument.ts';
import { linkContents } from './arbitraries.ts';
import { itemsOf, kpis, tables, tablesOf } from './tables.ts';

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

/** Makes links of a version with nothing said, some bytes of which may be put differently. */
function linksOf(version: number) {
  return (put: Readonly<Record<number, number>> = {}, text: readonly number[] = []) => {
    const bytes = [version, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...new Array<number>(23).fill(0)];
    for (const [at, byte] of Object.entries(put)) bytes[Number(at)] = byte;
    return sealed([...bytes, ...text]);
  };
}

/** The versions that have the same codes and texts. */
const written = [2, 3];
const second = linksOf(2);
const third = linksOf(3);

/** A link of version 3 that carries these numbers behind its texts. */
function withNumbers(...numbers: readonly unknown[]): string {
  return third({}, utf8(['', '', '', '', '', [], numbers]));
}

/** The bytes of a link without its checksum. */
function bodyOf(text: string): readonly number[] {
  return [...Buffer.from(text, 'base64url')].slice(0, -2);
}

function rung(at: 0 | 1 | 2 | 3 | 4): Standing {
  return { kind: 'rung', rung: at };
}

const churn = 'churn' as KpiId;
const pledge: SavedPledge = {
  kpi: churn,
  ownerOne: 'Åsa',
  ownerTwo: 'Åke',
  target: 4,
  decision: 'vem vi ringer',
  incentive: '',
  review: '2027-04-12',
};
/** What a link says of KPIs and money in these tests. */
const business = {
  ladder: new Map([
    ['clv' as KpiId, rung(0)],
    ['clv-cac' as KpiId, rung(1)],
    ['nrr' as KpiId, rung(2)],
    [churn, rung(3)],
    ['nps' as KpiId, rung(4)],
    ['visits' as KpiId, { kind: 'silo' }],
    ['service-cost' as KpiId, { kind: 'dontKnow' }],
  ]),
  figures: new Map([
    ['churn' as FieldId, { value: 2.5, period: 'month', unsure: false }],
    ['customers' as FieldId, { value: 1250, period: null, unsure: false }],
    ['gross-margin' as FieldId, { value: 140, period: null, unsure: true }],
    ['spend' as FieldId, { value: 600_000, period: 'quarter', unsure: true }],
  ]),
  scenario: new Map([
    ['churn', 1.5],
    ['months', 36],
  ]),
  ratings: new Map([['help' as TouchpointId, [5, 4, 4, 3, 1]]]),
  charter: new Map([['two', pledge]]),
} as const satisfies Partial<LinkContent>;

function utf8(value: unknown): number[] {
  return [...Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))];
}

/** The answers of the links below that were made by earlier versions. */
const saidInFixtures = answersOf({ agenda: 1, demand: 5, fires: 'dk', paying: 'na' });

const { ladder, figures, scenario, ratings, charter, plan, aims } = linkContent(quick);
const nothingOfBusiness = { ladder, figures, scenario, ratings, charter, plan, aims };

const noneGiven = ['', {}, {}, {}, {}];
const blank = ['', '', '', null, '', '', ''];

/** A pledge as a link lists it, of which some parts are said. */
function pledged(parts: Readonly<Record<number, unknown>>): readonly unknown[] {
  return blank.map((nothing, at) => (at in parts ? parts[at] : nothing));
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
    const content = linkContent(full, {
      began: quick,
      name: 'Före sommaren',
      profile: {
        organisation: 'Åkeri Öst & Ωμέγα',
        preparedBy: '𝛀𝛀 🚚',
        preparedFor: 'Styrelsen',
        reportNote: 'Läs sidan två.\nResten kan vänta.',
        currency: 'NOK',
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
      ...business,
    });
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

  test('takes nine bytes more with a ladder', () => {
    const answers = everyAnswer(items, 'na');
    const ladder = new Map(kpis.map((id) => [id, rung(4)]));
    const more = bodyOf(link({ answers, ladder })).length - bodyOf(link({ answers })).length;
    expect(more).toBe(1 + Math.ceil((3 * kpis.length) / 8));
    expect(link({ answers, ladder })).toHaveLength(60);
  });

  test('tells every standing of every KPI apart', () => {
    const standings = [
      ...([0, 1, 2, 3, 4] as const).map(rung),
      { kind: 'silo' },
      { kind: 'dontKnow' },
    ] as const;
    for (const [shift] of standings.entries()) {
      const ladder = new Map(
        kpis.flatMap((id, index) => {
          const standing = standings[(index + shift) % (standings.length + 1)];
          return standing === undefined ? [] : [[id, standing] as const];
        }),
      );
      expect(ladder.size).toBeLessThan(kpis.length);
      expect(decodeLink(link({ ladder }), tables)).toMatchObject({ content: { ladder } });
    }
  });

  test('says the same of the same, in whatever order it was said', () => {
    const { ladder, figures, scenario, ratings } = business;
    const turned = {
      ladder: new Map([...ladder].toReversed()),
      figures: new Map([...figures].toReversed()),
      scenario: new Map([...scenario].toReversed()),
      ratings: new Map([...ratings].toReversed()),
    };
    expect(link({ ...business, ...turned })).toBe(link(business));
  });

  test('carries the most ratings and the longest texts of a charter', () => {
    const text = '🚚'.repeat(longestCharterText);
    const full = { ...pledge, ownerOne: text, ownerTwo: text, decision: text, incentive: text };
    const content = linkContent(quick, {
      ratings: new Map([['help' as TouchpointId, new Array<number>(mostRatings).fill(5)]]),
      charter: new Map([
        ['one', full],
        ['two', full],
        ['three', full],
      ]),
    });
    expect(decodeLink(encodeLink(content, tables), tables)).toEqual({ kind: 'opened', content });
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
    const ladder = new Map([['from-elsewhere' as KpiId, rung(4)]]);
    expect(link({ answers, profile, shown, notes, began, ladder })).toBe(link());
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

  test('cannot be made where it has no room for the KPIs', () => {
    const many = Array.from({ length: 256 }, (_, index) => `kpi-${index}` as KpiId);
    const ladder = new Map([['kpi-254' as KpiId, rung(4)]]);
    const content = linkContent(quick, { ladder });
    expect(() => encodeLink(content, { ...tables, kpis: many })).toThrow('room');
    const most = { ...tables, kpis: many.slice(0, -1) };
    expect(decodeLink(encodeLink(content, most), most)).toEqual({ kind: 'opened', content });
  });
});

describe('a link of version 3', () => {
  test('with KPIs, figures, a charter and a plan still opens as it was made then', () => {
    const made =
      'AwIBBAAAAAAAAAAAAAAAAAAADAAAAgAAUAADgAAAAAAAABUpwCgAAADADlsiIiwiIiwiIiwiIiwiIixbXSxbIiIseyJjaHVybiI6WzIuNSwibSJdLCJjdXN0b21lcnMiOjEyNTAsImdyb3NzLW1hcmdpbiI6WzE0MCwiIiwxXSwic3BlbmQiOls2MDAwMDAsInEiLDFdfSx7ImNodXJuIjoxLjUsIm1vbnRocyI6MzZ9LHsiaGVscCI6IjU0NDMxIn0seyJ0d28iOlsiY2h1cm4iLCLDhXNhIiwiw4VrZSIsNCwidmVtIHZpIHJpbmdlciIsIiIsIjIwMjctMDQtMTIiXX1dLFt7ImxldmVsIjo0LCJwZW9wbGUiOjYyLjV9LFtbImNsaW1iOmNodXJuIiwiY2xpbWI6Y2h1cm4iLCIiLCIiLCLDhXNhIMOWaHJuIiwiMjAyNy0wMi0wMSIsNjAsImRvaW5nIiwiVHbDpVxucmFkZXIiLDFdLFsib3duLTFmM2EiLCIiLCJSaW5nIGZlbSIsIkJlIG9tIG5hbW5lbiIsIuagquW8j-S8muekviIsIiIsMzAsImRvbmUiLCIiLDBdXV1dwwg';
    const task = { step: '', title: '', first: '', owner: '', due: '', note: '' } as const;
    const plan = new Map<string, SavedTask>([
      [
        'climb:churn',
        {
          ...{ ...task, step: 'climb:churn', owner: 'Åsa Öhrn', due: '2027-02-01' },
          horizon: 60,
          status: 'doing',
          note: 'Två\nrader',
          place: 1,
        },
      ],
      [
        'own-1f3a',
        {
          ...{ ...task, title: 'Ring fem', first: 'Be om namnen', owner: '株式会社' },
          horizon: 30,
          status: 'done',
          place: 0,
        },
      ],
    ]);
    const content = linkContent(full, {
      ...business,
      answers: saidInFixtures,
      plan,
      aims: new Map([
        ['level', 4],
        ['people', 62.5],
      ]),
    });
    expect(encodeLink(content, tables)).toBe(made);
    expect(decodeLink(made, tables)).toEqual({ kind: 'opened', content });
  });

  test('opens as it was made when it was new', () => {
    const made =
      'AwIBBAAAAAAAAAAAAAAAAAAADAAAAgAAUAADgAAAAAAAABUpwCgAAADADlsiw4VrZXJpIMOWc3QiLCIiLCIiLCIiLCIiLFtbMjAsIlNrw7Z0cyJdXSxbIlNFSyIseyJjaHVybiI6WzIuNSwibSJdLCJjdXN0b21lcnMiOjEyNTAsImdyb3NzLW1hcmdpbiI6WzE0MCwiIiwxXSwic3BlbmQiOls2MDAwMDAsInEiLDFdfSx7ImNodXJuIjoxLjUsIm1vbnRocyI6MzZ9LHsiaGVscCI6IjU0NDMxIn0seyJ0d28iOlsiY2h1cm4iLCLDhXNhIiwiw4VrZSIsNCwidmVtIHZpIHJpbmdlciIsIiIsIjIwMjctMDQtMTIiXX1dXU64';
    expect(decodeLink(made, tables)).toEqual({
      kind: 'opened',
      content: linkContent(full, {
        answers: saidInFixtures,
        profile: { organisation: 'Åkeri Öst', currency: 'SEK' },
        notes: new Map([[itemId('fires'), 'Sköts']]),
        ...business,
      }),
    });
  });

  test('counts the KPIs in the order in which they always stood', () => {
    expect(instrument.kpis.slice(0, kpis.length).map(({ id }) => id)).toEqual(kpis);
  });

  test('opens where there are more KPIs by now', () => {
    const { ladder } = business;
    const more = { ...tables, kpis: [...kpis, 'added-later' as KpiId] };
    expect(decodeLink(link({ ladder }), more)).toMatchObject({ content: { ladder } });
  });

  test('keeps figures, ratings and a scenario of which only another version knows', () => {
    const elsewhere = {
      figures: new Map([
        ['from-elsewhere' as FieldId, { value: -0.5, period: 'year', unsure: false } as const],
      ]),
      scenario: new Map([['fromElsewhere', 1e21]]),
      ratings: new Map([['from-elsewhere' as TouchpointId, [1]]]),
      charter: new Map([['one', { ...pledge, kpi: 'from-elsewhere' as KpiId }] as const]),
    };
    expect(decodeLink(link(elsewhere), tables)).toMatchObject({ content: elsewhere });
  });

  test('has the texts of its charter cut at what is kept, as a file has', () => {
    const long = 'x'.repeat(longestCharterText + 1);
    const text = withNumbers('', {}, {}, {}, { one: ['', long, '', null, '', '', ''] });
    expect(decodeLink(text, tables)).toMatchObject({
      content: { charter: new Map([['one', { ownerOne: long.slice(1) }]]) },
    });
  });

  test.each<[string, string]>([
    ['has a flag that means nothing', third({ 3: 8 })],
    ['says that a ladder follows where none does', third({ 3: 4 })],
    ['ends before its ladder does', third({ 3: 4 }, [21, 0, 0, 0])],
    ['has a KPI too many', third({ 3: 4 }, [22, ...new Array<number>(9).fill(0)])],
    ['has something in the spare bits of the ladder', third({ 3: 4 }, [1, 1])],
    ['carries numbers that are no list', third({}, utf8(['', '', '', '', '', [], {}]))],
    ['carries nothing for numbers', third({}, utf8(['', '', '', '', '', [], null]))],
    ['carries two lists of numbers', third({}, utf8(['', '', '', '', '', [], noneGiven, []]))],
    ['carries numbers and too few texts', third({}, utf8(['', '', '', '', [], noneGiven]))],
    ['carries texts that are no list', third({}, utf8({ length: 6 }))],
    ['carries too few numbers', withNumbers('', {}, {}, {})],
    ['carries too many numbers', withNumbers('', {}, {}, {}, {}, {})],
    ['is in no currency', withNumbers('XXX', {}, {}, {}, {})],
    ['has a figure by no id', withNumbers('', { 'Ch urn': 2 }, {}, {}, {})],
    ['has a figure that is a text', withNumbers('', { churn: '2' }, {}, {}, {})],
    ['has a figure that is nothing', withNumbers('', { churn: null }, {}, {}, {})],
    ['has a figure for no period', withNumbers('', { churn: [2, 'w'] }, {}, {}, {})],
    ['has a figure without a value', withNumbers('', { churn: ['m'] }, {}, {}, {})],
    ['has a figure that is surely unsure', withNumbers('', { churn: [2, 'm', 2] }, {}, {}, {})],
    ['has a figure with more', withNumbers('', { churn: [2, 'm', 1, 1] }, {}, {}, {})],
    ['has a scenario of texts', withNumbers('', {}, { churn: '2' }, {}, {})],
    ['has a scenario by no name', withNumbers('', {}, { '': 2 }, {}, {})],
    ['has ratings of 6', withNumbers('', {}, {}, { help: '456' }, {})],
    ['has no ratings where it names a touchpoint', withNumbers('', {}, {}, { help: '' }, {})],
    ['has ratings that are no text', withNumbers('', {}, {}, { help: 45 }, {})],
    ['has too many ratings', withNumbers('', {}, {}, { help: '5'.repeat(201) }, {})],
    ['has a pledge in no place', withNumbers('', {}, {}, {}, { four: blank })],
    ['has a pledge that is none', withNumbers('', {}, {}, {}, { one: {} })],
    ['has too little of a pledge', withNumbers('', {}, {}, {}, { one: blank.slice(1) })],
    ['has too much of a pledge', withNumbers('', {}, {}, {}, { one: [...blank, ''] })],
    ['pledges a rung too high', withNumbers('', {}, {}, {}, { one: pledged({ 3: 5 }) })],
    ['pledges a day that is none', withNumbers('', {}, {}, {}, { one: pledged({ 6: 'soon' }) })],
    ['pledges a KPI that is none', withNumbers('', {}, {}, {}, { one: pledged({ 0: 'N P S' }) })],
  ])('whose sum is right but that %s is refused', (_, text) => {
    expect(decodeLink(text, tables)).toEqual(damaged);
  });

  test('of any numbers is refused, or is whole', () => {
    const id = fc.constantFrom('churn', 'months', 'help', 'one', 'two', 'A b', '', '__proto__');
    const value = fc.oneof(
      fc.constantFrom(2.5, -0, [2, 'm'], [2, '', 1], '45', '6', null, blank, pledged({ 3: 4 })),
      fc.jsonValue(),
    );
    const part = fc.oneof(
      fc.constant({}),
      fc.dictionary(id, value, { maxKeys: 3, noNullPrototype: true }),
      value,
    );
    const currency = fc.oneof(fc.constantFrom('', 'SEK', 'sek'), part);
    fc.assert(
      fc.property(fc.tuple(currency, part, part, part, part), (numbers) => {
        const result = decodeLink(withNumbers(...numbers), tables);
        if (result.kind === 'refused') expect(result).toEqual(damaged);
        else expect(decodeLink(encodeLink(result.content, tables), tables)).toEqual(result);
      }),
      { numRuns: 2000 },
    );
  });

  test('whose figure is endless is refused', () => {
    const text = '["","","","","",[],["",{"churn":1e999},{},{},{}]]';
    expect(decodeLink(third({}, utf8(text)), tables)).toEqual(damaged);
  });

  test('is what the ones above would not be with the right bytes', () => {
    const nothing = { kind: 'opened', content: linkContent(quick) };
    expect(decodeLink(third({ 3: 4 }, [0]), tables)).toEqual(nothing);
    expect(decodeLink(third({ 3: 4 }, [21, ...new Array<number>(8).fill(0)]), tables)).toEqual(
      nothing,
    );
    expect(decodeLink(withNumbers(...noneGiven), tables)).toEqual(nothing);
    expect(decodeLink(third({ 3: 4 }, [1, 0b111_00000]), tables)).toMatchObject({
      content: { ladder: new Map([['clv', { kind: 'dontKnow' }]]) },
    });
    const figures = { churn: [2, 'm', 1], cac: [3, ''], nps: -4 };
    const said = withNumbers('SEK', figures, { a: 0 }, { help: '12' }, { one: pledged({ 3: 0 }) });
    expect(decodeLink(said, tables)).toMatchObject({
      content: {
        profile: { currency: 'SEK' },
        figures: new Map([
          ['churn', { value: 2, period: 'month', unsure: true }],
          ['cac', { value: 3, period: null, unsure: false }],
          ['nps', { value: -4, period: null, unsure: false }],
        ]),
        scenario: new Map([['a', 0]]),
        ratings: new Map([['help', [1, 2]]]),
        charter: new Map([['one', { kpi: '', target: 0 }]]),
      },
    });
  });
});

describe('a link of version 2', () => {
  test.each<[string, string, LinkContent]>([
    [
      'with everything that it could carry',
      'AgIBAwGABAMFAwEAAAAAAAAADAAAAgAAUAADgAAAAAAAAAAAAAAQAAAAWyLDhWtlcmkgw5ZzdCAmIM6pzrzOrc6zzrEiLCLDhXNhIMOWaHJuIiwiU3R5cmVsc2VuIiwiTMOkcyBzaWRhbiB0dsOlLlxu8J-amiIsIkbDtnJlIHNvbW1hcmVuIixbWzIwLCJcIlNrw7Z0c1wiIGF2XG5ldHQgZG90dGVyYm9sYWciXV1d-qk',
      linkContent(full, {
        began: quick,
        name: 'Före sommaren',
        profile: {
          organisation: 'Åkeri Öst & Ωμέγα',
          preparedBy: 'Åsa Öhrn',
          preparedFor: 'Styrelsen',
          reportNote: 'Läs sidan två.\n🚚',
          departments: ['finance', 'hr'] as unknown as readonly DepartmentId[],
          model: 'b2b-services' as BusinessModelId,
          phase: 'scale-up' as PhaseId,
          function: 'service' as DepartmentId,
          seniority: 'front-line' as SeniorityId,
        },
        proofMode: true,
        answers: saidInFixtures,
        shown: new Set([itemId('demand')]),
        notes: new Map([[itemId('fires'), '"Sköts" av\nett dotterbolag']]),
      }),
    ],
    [
      'without texts',
      'AgIAAAAAAAAAAAAAAAAAAAAADAAAAgAAUAADgAAAAAAAABTb',
      linkContent(quick, { answers: saidInFixtures }),
    ],
    [
      'of the first edition',
      'AgEAAAAAAAAAAAAAAAAAAAAADAAAAgAAUAADgFsiw4VrZXJpIMOWc3QiLCIiLCIiLCIiLCIiLFtdXbcW',
      linkContent(quick, { answers: saidInFixtures, profile: { organisation: 'Åkeri Öst' } }),
    ],
  ])('%s still opens as it was made then', (_, made, content) => {
    expect(decodeLink(made, tables)).toEqual({ kind: 'opened', content });
  });

  test.each(editions)(
    'of edition %d is what one of version 3 is that says nothing of KPIs and money',
    (edition) => {
      fc.assert(
        fc.property(linkContents(edition), ({ profile: { currency: _, ...profile }, ...whole }) => {
          const content: LinkContent = { ...whole, profile, ...nothingOfBusiness };
          const [, ...body] = bodyOf(encodeLink(content, tablesOf(edition)));
          expect(decodeLink(sealed([2, ...body]), tables)).toEqual({ kind: 'opened', content });
        }),
        { numRuns: 500 },
      );
    },
  );

  test.each<[string, string]>([
    ['has the flag of a ladder', second({ 3: 4 }, [1, 0])],
    ['carries numbers', second({}, utf8(['', '', '', '', '', [], noneGiven]))],
  ])('that %s is refused', (_, text) => {
    expect(decodeLink(text, tables)).toEqual(damaged);
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
    const heads = [[], [1, 1], [1, 2, 0], [2], [2, 1], [2, 2, 0], [2, 2, 1, 3]];
    const head = fc.constantFrom(...heads, [3], [3, 1], [3, 2, 0], [3, 2, 1, 4], [3, 2, 1, 7]);
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
        if (start[0] !== 2 && start[0] !== 3) return;
        expect(decodeLink(encodeLink(content, tables), tables)).toEqual(result);
      }),
      { numRuns: 6000 },
    );
  });

  test.each(written)(
    'of any words where the texts of version %d stand is refused, or is whole',
    (version) => {
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
          const result = decodeLink(linksOf(version)({}, utf8(value)), tables);
          if (result.kind === 'refused') expect(result).toEqual(damaged);
          else expect(decodeLink(encodeLink(result.content, tables), tables)).toEqual(result);
        }),
        { numRuns: 3000 },
      );
    },
  );

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
      ladder: business.ladder,
      figures: new Map([['churn' as FieldId, { value: 2.5, period: 'month', unsure: true }]]),
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
      ...business,
    });
    for (let length = 0; length < whole.length; length += 1) {
      expect(decodeLink(whole.slice(0, length), tables)).toEqual(damaged);
    }
  });
});

describe.each(written)('a damaged link of version %d', (version) => {
  const made = linksOf(version);

  test.each<[string, string]>([
    ['names no flow', made({ 2: 2 })],
    ['has a flag that means nothing', made({ 3: 8 })],
    ['says that proofs follow where none do', made({ 3: 2 })],
    ['has a department too many', made({ 5: 1 })],
    ['has a model too many', made({ 6: 6 })],
    ['has a phase too many', made({ 7: 4 })],
    ['has a function too many', made({ 8: 11 })],
    ['has a seniority too many', made({ 9: 4 })],
    ['began in no flow', made({ 10: 3 })],
    ['has something in the spare bits of the answers', made({ 33: 1 })],
    ['proves what is not answered', made({ 3: 2 }, [128, 0, 0, 0, 0, 0, 0, 0])],
    ['has something in the spare bits of the proofs', made({ 3: 2 }, [0, 0, 0, 0, 0, 0, 0, 1])],
    ['carries a text that is none', made({}, [0xc3])],
    ['carries a text without its form', made({}, utf8('Åkeri Öst'))],
    ['carries too few texts', made({}, utf8(['a', 'b', 'c', 'd', 'e']))],
    ['carries too many texts', made({}, utf8(['a', 'b', 'c', 'd', 'e', [], []]))],
    ['carries an organisation too long', made({}, utf8(['x'.repeat(81), '', '', '', '', []]))],
    ['carries an author too long', made({}, utf8(['', 'x'.repeat(81), '', '', '', []]))],
    ['carries a reader too long', made({}, utf8(['', '', 'x'.repeat(81), '', '', []]))],
    ['carries a word too long', made({}, utf8(['', '', '', 'x'.repeat(601), '', []]))],
    ['carries a name too long', made({}, utf8(['', '', '', '', 'x'.repeat(81), []]))],
    ['carries a note too long', made({}, utf8(['', '', '', '', '', [[0, 'x'.repeat(2001)]]]))],
    ['carries an empty note', made({}, utf8(['', '', '', '', '', [[0, '']]]))],
    [
      'carries two notes to one item',
      made(
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
    ['carries a note to no item', made({}, utf8(['', '', '', '', '', [[61, 'a']]]))],
    ['carries a note to half an item', made({}, utf8(['', '', '', '', '', [[0.5, 'a']]]))],
    ['carries a note to something else', made({}, utf8(['', '', '', '', '', [['length', 'a']]]))],
    ['ends before its answers do', sealed([version, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['ends before its profile does', sealed([version, 2, 0, 0])],
    ['is of an edition that never was', made({ 1: 0 })],
    ['is of a version that never was', made({ 0: 0 })],
  ])('whose sum is right but that %s is refused', (_, text) => {
    expect(decodeLink(text, tables)).toEqual(damaged);
  });

  test('is what the ones above would not be with the right bytes', () => {
    const nothing = { kind: 'opened', content: linkContent(quick) };
    expect(decodeLink(made(), tables)).toEqual(nothing);
    expect(decodeLink(made({}, utf8(['', '', '', '', '', []])), tables)).toEqual(nothing);
    const longest = 'x'.repeat(longestName);
    const written = made({}, utf8(['', '', '', '', longest, [[60, 'a']]]));
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
    expect(decodeLink(sealed([4, 1, 0]), tables)).toEqual(newer);
    expect(decodeLink(sealed([4, 1, 9, 200, 201, 202, 203]), tables)).toEqual(newer);
  });

  test('is damaged when its sum is wrong', () => {
    const made = sealed([4, 1, 0, 5]);
    const spoilt = `${made.slice(0, 2)}${made[2] === 'A' ? 'B' : 'A'}${made.slice(3)}`;
    expect(decodeLink(spoilt, tables)).toEqual(damaged);
  });
});
