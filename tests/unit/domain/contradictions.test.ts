import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contradiction, contradictionsIn } from '../../../src/domain/contradictions.ts';
import type { Period, TypedFigures } from '../../../src/domain/figure.ts';
import type { FieldId, KpiId } from '../../../src/domain/ids.ts';
import type { Kpi, Rung, Standing } from '../../../src/domain/kpi.ts';

/** A KPI's standing as tests write it. */
type Placed = Rung | 'silo' | 'dk';
/** What was typed, as tests write it: a value, or a value for a period. */
type Typed = number | readonly [number, Period];

const kpis = [
  toyKpi('clv', ['clv']),
  toyKpi('clv-cac', ['clv-cac', 'cac-payback']),
  toyKpi('nrr', ['nrr', 'grr']),
  toyKpi('churn', ['churn', 'retention-annual']),
  toyKpi('nps', ['nps']),
  toyKpi('tickets', []),
];

function toyKpi(id: string, fields: readonly string[]): Kpi {
  const rest = { family: 'value', firstFor: [], owners: ['marketing', 'service'], together: [] };
  return { id, fields, ...rest, sources: [] } as unknown as Kpi;
}

function standingOf(placed: Placed): Standing {
  if (placed === 'dk') return { kind: 'dontKnow' };
  return placed === 'silo' ? { kind: 'silo' } : { kind: 'rung', rung: placed };
}

function typedOf(typed: Readonly<Record<string, Typed>>): TypedFigures {
  const entries = Object.entries(typed).map(([id, given]) => {
    const [value, period] = typeof given === 'number' ? [given, null] : given;
    return [id as FieldId, { value, period }] as const;
  });
  return new Map(entries);
}

function found(
  typed: Readonly<Record<string, Typed>>,
  placed: Readonly<Record<string, Placed>> = {},
): readonly Contradiction[] {
  const ladder = Object.entries(placed).map(
    ([id, each]) => [id as KpiId, standingOf(each)] as const,
  );
  return contradictionsIn({ kpis, ladder: new Map(ladder), typed: typedOf(typed) });
}

const codes = (...said: Parameters<typeof found>) => found(...said).map(({ code }) => code);

const clvParts = {
  'revenue-per-customer': [500, 'month'],
  'gross-margin': 80,
  churn: [5, 'month'],
} as const;

describe('CLV that steers without a figure', () => {
  test.each([
    [4, ['clv-without-figure']],
    [3, ['clv-without-figure']],
    ['silo', ['clv-without-figure']],
    [2, []],
    [0, []],
    ['dk', []],
  ] as const)('on %s', (placed, expected) => {
    expect(codes({}, { clv: placed })).toEqual(expected);
  });

  test('says what it could be computed from', () => {
    expect(found({ 'gross-margin': 80 }, { clv: 4 })).toEqual([
      {
        code: 'clv-without-figure',
        kpis: ['clv'],
        fields: ['clv'],
        missing: ['revenue-per-customer', 'churn'],
      },
    ]);
  });

  test('is no contradiction once it is typed, or can be computed', () => {
    expect(codes({ clv: 8000 }, { clv: 4 })).toEqual([]);
    expect(codes(clvParts, { clv: 4 })).toEqual([]);
    expect(codes({ ...clvParts, churn: 5 }, { clv: 4 })).toEqual(['clv-without-figure']);
  });
});

describe('KPIs that decide without a figure', () => {
  test('are named together, with the fields that would do', () => {
    expect(found({ 'gross-margin': 80 }, { nps: 4, churn: 4, nrr: 3 })).toEqual([
      {
        code: 'decides-without-figure',
        kpis: ['churn', 'nps'],
        fields: ['churn', 'retention-annual', 'nps'],
      },
    ]);
  });

  test('are left in peace where no figure was typed at all', () => {
    expect(codes({}, { nps: 4, churn: 4, nrr: 4 })).toEqual([]);
  });

  test.each([
    ['one of its fields is enough', { 'retention-annual': 80 }, { churn: 4 }],
    ['only rung 4 decides', { 'gross-margin': 80 }, { nps: 3, churn: 'silo' }],
    ['a KPI without fields has no figure to give', { 'gross-margin': 80 }, { tickets: 4 }],
    ['payback can be computed', { ...clvParts, cac: 2000 }, { 'clv-cac': 4 }],
    [
      'NRR can be computed',
      {
        'start-revenue': [100_000, 'year'],
        'expansion-revenue': [15_000, 'year'],
        'contraction-revenue': [0, 'year'],
        'churned-revenue': [8000, 'year'],
      },
      { nrr: 4 },
    ],
  ] as const)('%s', (_, typed, placed) => {
    expect(codes({ ...typed }, { ...placed })).toEqual([]);
  });
});

describe('churn in the wrong period', () => {
  test.each([
    [[5, 'month'], []],
    [[15, 'month'], []],
    [[15.1, 'month'], ['churn-looks-yearly']],
    [[20, 'month'], ['churn-looks-yearly']],
    [[100, 'month'], ['churn-looks-yearly']],
    // 38.6 per cent in a quarter is 15 in a month.
    [[38.5, 'quarter'], []],
    [[38.7, 'quarter'], ['churn-looks-yearly']],
    [[20, 'year'], []],
    [[90, 'year'], []],
    // Low churn for a year is not held against anybody.
    [[0.5, 'year'], []],
    [[0, 'year'], []],
    [20, []],
  ] as const)('%j: %j', (churn, expected) => {
    expect(codes({ churn })).toEqual(expected);
  });

  test('says what it would be in a year', () => {
    expect(found({ churn: [20, 'month'] })).toEqual([
      {
        code: 'churn-looks-yearly',
        kpis: [],
        fields: ['churn'],
        churn: 20,
        period: 'month',
        yearly: expect.closeTo(93.128, 3),
        retention: null,
      },
    ]);
  });

  test('is told by the retention that a month’s fits only as a year’s', () => {
    expect(found({ churn: [8, 'month'], 'retention-annual': 92 })).toEqual([
      {
        code: 'churn-looks-yearly',
        kpis: [],
        fields: ['churn', 'retention-annual'],
        churn: 8,
        period: 'month',
        yearly: expect.closeTo(63.2334, 3),
        retention: 92,
      },
    ]);
  });

  test('is told by the retention that a year’s fits only as a month’s', () => {
    expect(found({ churn: [3, 'year'], 'retention-annual': 69.4 })).toEqual([
      {
        code: 'churn-looks-monthly',
        kpis: [],
        fields: ['churn', 'retention-annual'],
        churn: 3,
        yearly: expect.closeTo(30.6158, 3),
        retention: 69.4,
      },
    ]);
  });

  test('and a retention that fits neither are both pointed out', () => {
    expect(codes({ churn: [20, 'month'], 'retention-annual': 50 })).toEqual([
      'churn-looks-yearly',
      'retention-against-churn',
    ]);
  });
});

describe('retention against churn', () => {
  test.each([
    // A year's churn and retention make 100, give or take a point.
    [[20, 'year'], 80, []],
    [[20, 'year'], 81, []],
    [[20, 'year'], 79, []],
    [[20.4, 'year'], 80.6, []],
    [[20, 'year'], 81.1, ['retention-against-churn']],
    [[20, 'year'], 78.9, ['retention-against-churn']],
    // 2 in a month are 21.5 in a year; a month may be better than the year by 5 points.
    [[2, 'month'], 78.5, []],
    [[2, 'month'], 83, []],
    [[2, 'month'], 84, ['retention-against-churn']],
    [[2, 'month'], 73, ['retention-against-churn']],
  ] as const)('%j against %d: %j', (churn, retention, expected) => {
    expect(codes({ churn, 'retention-annual': retention })).toEqual(expected);
  });

  test('says both and what they make together', () => {
    expect(found({ churn: [30, 'year'], 'retention-annual': 85 })).toEqual([
      {
        code: 'retention-against-churn',
        kpis: [],
        fields: ['churn', 'retention-annual'],
        churn: 30,
        retention: 85,
        sum: 115,
      },
    ]);
  });
});

describe('NRR against churn', () => {
  test.each([
    // No growth typed: those who stay would have to grow by half at most.
    [[110, 'year'], [10, 'year'], []],
    [[120, 'year'], [20, 'year'], []],
    [[120.1, 'year'], [20, 'year'], ['nrr-against-churn']],
    [[101, 'year'], [32, 'year'], []],
    [[101, 'year'], [33, 'year'], ['nrr-against-churn']],
    [[105, 'year'], [5, 'month'], ['nrr-against-churn']],
    [[105, 'year'], [100, 'year'], ['nrr-against-churn']],
    // At 100 or below there is nothing to explain.
    [[100, 'year'], [60, 'year'], []],
    [[90, 'year'], [60, 'year'], []],
    // NRR without a period is a year's; a quarter's is another thing.
    [110, [40, 'year'], ['nrr-against-churn']],
    [[110, 'quarter'], [40, 'year'], []],
  ] as const)('%j with churn %j: %j', (nrr, churn, expected) => {
    expect(codes({ nrr, churn })).toEqual(expected);
  });

  test.each([
    // 0.8 x 1.3 is 104: a typed NRR may be 5 points above.
    [104, [20, 'year'], [30, 'year'], []],
    [109, [20, 'year'], [30, 'year'], []],
    [109.1, [20, 'year'], [30, 'year'], ['nrr-against-churn']],
    [101, [20, 'year'], [30, 'year'], []],
    // Strong growth that was typed explains what would else be past belief.
    [130, [20, 'year'], [60, 'year'], []],
    [102, [20, 'year'], [5, 'year'], ['nrr-against-churn']],
    [110, [1, 'month'], [2, 'month'], []],
  ] as const)('%d with churn %j and growth %j: %j', (nrr, churn, expansion, expected) => {
    expect(codes({ nrr: [nrr, 'year'], churn, expansion })).toEqual(expected);
  });

  test('says the growth that it would take', () => {
    expect(found({ nrr: [110, 'year'], churn: [45, 'year'] })).toEqual([
      {
        code: 'nrr-against-churn',
        kpis: [],
        fields: ['nrr', 'churn'],
        nrr: 110,
        churn: 45,
        needed: expect.closeTo(100, 9),
        expansion: null,
        possible: null,
      },
    ]);
  });

  test('says what churn and growth give where both are known', () => {
    expect(
      found({ nrr: [110, 'year'], churn: [20, 'year'], expansion: [5, 'year'] }),
    ).toMatchObject([
      {
        fields: ['nrr', 'churn', 'expansion'],
        needed: expect.closeTo(37.5, 9),
        expansion: expect.closeTo(5, 9),
        possible: expect.closeTo(84, 9),
      },
    ]);
  });

  test('knows of no growth that would do where nobody stays', () => {
    expect(found({ nrr: [110, 'year'], churn: [100, 'year'] })).toMatchObject([{ needed: null }]);
  });
});

describe('NRR against GRR', () => {
  test.each([
    [107, 92, []],
    [92, 92, []],
    [91.9, 92, ['nrr-against-grr']],
  ])('%d against %d: %j', (nrr, grr, expected) => {
    expect(codes({ nrr, grr })).toEqual(expected);
    expect(codes({ nrr: [nrr, 'year'], grr })).toEqual(expected);
  });

  test('is not compared across periods', () => {
    expect(codes({ nrr: [97, 'quarter'], grr: [98, 'year'] })).toEqual([]);
  });

  test('says both', () => {
    expect(found({ nrr: 85, grr: 90 })).toEqual([
      { code: 'nrr-against-grr', kpis: [], fields: ['nrr', 'grr'], nrr: 85, grr: 90 },
    ]);
  });
});

describe('NRR against its parts', () => {
  /** 100 000 + 15 000 - 0 - 8 000 is 107 per cent. */
  const parts = (period: Period) =>
    ({
      'start-revenue': [100_000, period],
      'expansion-revenue': [15_000, period],
      'contraction-revenue': [0, period],
      'churned-revenue': [8000, period],
    }) as const;

  test.each([
    [107, []],
    [108, []],
    [106, []],
    [108.1, ['nrr-against-parts']],
    [105.9, ['nrr-against-parts']],
  ])('typed %d, computed 107: %j', (nrr, expected) => {
    expect(codes({ ...parts('year'), nrr: [nrr, 'year'] })).toEqual(expected);
    expect(codes({ ...parts('year'), nrr })).toEqual(expected);
  });

  test('is not compared across periods, nor with parts missing', () => {
    expect(codes({ ...parts('month'), nrr: [120, 'year'] })).toEqual([]);
    const { 'churned-revenue': _, ...fewer } = parts('year');
    expect(codes({ ...fewer, nrr: [120, 'year'] })).toEqual([]);
  });

  test('says both', () => {
    expect(found({ ...parts('year'), nrr: 112 })).toEqual([
      {
        code: 'nrr-against-parts',
        kpis: [],
        fields: [
          'nrr',
          'start-revenue',
          'expansion-revenue',
          'contraction-revenue',
          'churned-revenue',
        ],
        nrr: 112,
        computed: expect.closeTo(107, 9),
      },
    ]);
  });
});

describe('whatever is typed', () => {
  test('figures that fit each other are never held against anybody', () => {
    const yearly = fc.double({ min: 0.1, max: 80, noNaN: true });
    const growth = fc.double({ min: 0, max: 45, noNaN: true });
    fc.assert(
      fc.property(yearly, growth, (churn, expansion) => {
        const said = {
          churn: [churn, 'year'],
          expansion: [expansion, 'year'],
          'retention-annual': 100 - churn,
          grr: 100 - churn,
          nrr: (100 - churn) * (1 + expansion / 100),
        } as const;
        expect(found(said)).toEqual([]);
      }),
    );
  });

  test('every number is finite, whatever else it is', () => {
    const value = fc.double({ min: -1000, max: 1e6, noNaN: true });
    const period = fc.constantFrom('month', 'quarter', 'year', null);
    const ids = ['churn', 'retention-annual', 'nrr', 'grr', 'expansion', 'start-revenue', 'clv'];
    const typed = fc.dictionary(fc.constantFrom(...ids), fc.record({ value, period }));
    fc.assert(
      fc.property(typed, (given) => {
        const said = { kpis, ladder: new Map(), typed: new Map(Object.entries(given)) };
        const all = contradictionsIn(said as unknown as Parameters<typeof contradictionsIn>[0]);
        for (const each of all.flatMap((one) => Object.values(one))) {
          if (typeof each === 'number') expect(Number.isFinite(each)).toBe(true);
        }
      }),
    );
  });
});
