import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KpiId } from '../../../src/domain/ids.ts';
import { type Kpi, type KpiFamily, kpiFamilies, type Standing } from '../../../src/domain/kpi.ts';
import {
  assessLadder,
  climbs,
  countedRung,
  decides,
  looksOnly,
  placeOf,
  steers,
} from '../../../src/domain/ladder.ts';

/** A standing as tests write it; null is unanswered. */
type Said = 0 | 1 | 2 | 3 | 4 | 'silo' | 'dk' | null;

const everySaid: readonly Said[] = [0, 1, 2, 3, 4, 'silo', 'dk', null];

/** The KPIs of the ladder in catalogue order. */
const byFamily: Readonly<Record<KpiFamily, readonly string[]>> = {
  value: ['clv', 'clv-cac', 'nrr', 'churn', 'existing-share', 'expansion'],
  experience: ['nps', 'ces', 'fcr', 'resolution-time', 'checkout'],
  acquisition: ['cac', 'lead-quality', 'campaign-roi', 'conversion'],
  volume: ['reach', 'visits', 'tickets', 'handling-time'],
  result: ['revenue-growth', 'service-cost'],
};

const kpis = kpiFamilies.flatMap((family) => byFamily[family].map((id) => toyKpi(id, family)));

function toyKpi(id: string, family: KpiFamily): Kpi {
  const rest = { firstFor: [], owners: ['marketing', 'service'], fields: [], together: [] };
  return { id, family, ...rest, sources: [] } as unknown as Kpi;
}

function standingOf(said: Said): Standing | null {
  if (said === null) return null;
  if (said === 'dk') return { kind: 'dontKnow' };
  return said === 'silo' ? { kind: 'silo' } : { kind: 'rung', rung: said };
}

function ladderOf(said: Readonly<Record<string, Said>>): ReadonlyMap<KpiId, Standing> {
  const placed = Object.entries(said).flatMap(([id, each]) => {
    const standing = standingOf(each);
    return standing === null ? [] : [[id as KpiId, standing] as const];
  });
  return new Map(placed);
}

const assessed = (said: Readonly<Record<string, Said>>) => assessLadder(kpis, ladderOf(said));

/** The value and experience KPIs, in catalogue order, on these rungs. */
function theatre(...said: readonly Said[]) {
  const ids = [...byFamily.value, ...byFamily.experience];
  return assessed(Object.fromEntries(ids.map((id, index) => [id, said[index] ?? null]))).theatre;
}

const anyLadder = fc
  .array(fc.constantFrom(...everySaid), { minLength: kpis.length, maxLength: kpis.length })
  .map((said) => ladderOf(Object.fromEntries(kpis.map(({ id }, at) => [id, said[at] ?? null]))));

describe('a standing', () => {
  test.each([
    // said, counted rung, place, decides, looked at only, steers
    [0, 0, 'none', false, false, false],
    [1, 1, 'counted', false, true, false],
    [2, 2, 'shown', false, true, false],
    [3, 3, 'followed', false, true, true],
    [4, 4, 'decides', true, false, true],
    ['silo', 1, 'silo', false, false, true],
    ['dk', null, 'dontKnow', false, false, false],
    [null, null, 'unanswered', false, false, false],
  ] as const)('%s counts as rung %s and is %s', (said, rung, place, decide, look, steer) => {
    const standing = standingOf(said);
    expect(countedRung(standing)).toBe(rung);
    expect(placeOf(standing)).toBe(place);
    expect([decides(standing), looksOnly(standing), steers(standing)]).toEqual([
      decide,
      look,
      steer,
    ]);
  });
});

describe('the score of a family', () => {
  const experience = (...said: readonly Said[]) =>
    assessed(
      Object.fromEntries(said.map((each, at) => [byFamily.experience[at], each])),
    ).families.find(({ family }) => family === 'experience')?.score;

  test.each([
    [[4, 4, 4, 4, 4], 100, 5],
    [[0, 0, 0, 0, 0], 0, 5],
    [[2, 3], 62.5, 2],
    [[4, 'silo'], 62.5, 2],
    [['silo'], 25, 1],
    [[3, 'dk', null], 75, 1],
    [[0, 'dk', 'dk', 'dk', 4], 50, 2],
    [[1, 1, 2], 100 / 3, 3],
  ] as const)('%j gives %d points from %d KPIs', (said, points, rated) => {
    const score = experience(...said);
    expect(score).toEqual({ kind: 'scored', points: expect.closeTo(points, 9), rated, kpis: 5 });
  });

  test('is none where nobody knows or nothing is said', () => {
    expect(experience()).toEqual({ kind: 'none' });
    expect(experience('dk', 'dk')).toEqual({ kind: 'none' });
  });

  test('comes by family in order, and only for families that have a KPI', () => {
    expect(assessed({}).families.map(({ family }) => family)).toEqual(kpiFamilies);
    const few = kpis.filter(({ family }) => family === 'volume' || family === 'value');
    expect(assessLadder(few, new Map()).families.map(({ family }) => family)).toEqual([
      'value',
      'volume',
    ]);
    expect(assessLadder([], ladderOf({ clv: 4 }))).toMatchObject({ families: [], deciding: [] });
  });

  test('leaves the other families alone', () => {
    const scores = assessed({ tickets: 4, nps: 2 }).families.map(({ score }) => score.kind);
    expect(scores).toEqual(['none', 'scored', 'none', 'scored', 'none']);
  });
});

describe('what decides and what is only looked at', () => {
  test('by KPI, in catalogue order', () => {
    const { deciding, lookedAt, families } = assessed({
      'service-cost': 4,
      clv: 4,
      nps: 3,
      fcr: 'silo',
      tickets: 1,
      visits: 0,
      cac: 2,
      churn: 'dk',
    });
    expect(deciding).toEqual(['clv', 'service-cost']);
    expect(lookedAt).toEqual(['nps', 'cac', 'tickets']);
    expect(families[0]?.kpis.map(({ id, place }) => `${id} ${place}`)).toEqual([
      'clv decides',
      'clv-cac unanswered',
      'nrr unanswered',
      'churn dontKnow',
      'existing-share unanswered',
      'expansion unanswered',
    ]);
    expect(families[1]?.kpis[2]).toEqual({
      id: 'fcr',
      standing: { kind: 'silo' },
      rung: 1,
      place: 'silo',
    });
  });
});

describe('reporting theatre', () => {
  test.each([
    // rungs of value and experience KPIs, share that stops, reading
    [[2, 2, 2], 1, 'theatre'],
    [[2, 3, 3], 1, 'theatre'],
    [[2, 2, 4], 2 / 3, 'theatre'],
    [[2, 2, 2, 4, 4], 0.6, 'partly'],
    [[3, 3, 2, 2, 4, 4], 4 / 6, 'theatre'],
    [[2, 2, 4, 4], 0.5, 'partly'],
    [[2, 4, 4], 1 / 3, 'partly'],
    [[2, 2, 2, 4, 4, 4, 4, 4, 4, 4], 0.3, 'partly'],
    [[2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4], 3 / 11, 'steering'],
    [[2, 4, 4, 4], 0.25, 'steering'],
    [[4, 4, 4], 0, 'steering'],
    // Three that decide are no theatre, however many stop on the way.
    [[2, 2, 2, 2, 2, 4, 4, 4], 5 / 8, 'steering'],
    [[2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4], 8 / 11, 'steering'],
    [[2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4], 9 / 11, 'theatre'],
    [[2, 2, 2, 2, 2, 2, 4, 4, 4, 4], 0.6, 'partly'],
  ] as const)('%j: %d of them stop, %s', (said, share, reading) => {
    expect(theatre(...said)).toMatchObject({
      kind: 'read',
      share: expect.closeTo(share, 9),
      reading,
    });
  });

  test('names the KPIs that it rests on', () => {
    expect(theatre(2, 1, 4, 'silo', 3, 'dk', 0, null, 4)).toEqual({
      kind: 'read',
      reading: 'partly',
      share: 0.5,
      considered: ['clv', 'nrr', 'existing-share', 'fcr'],
      stopped: ['clv', 'existing-share'],
      deciding: ['nrr', 'fcr'],
    });
  });

  test.each([
    [[], []],
    [
      [2, 4],
      ['clv', 'clv-cac'],
    ],
    [
      [2, 4, 1, 0, 'silo', 'dk'],
      ['clv', 'clv-cac'],
    ],
  ] as const)('needs three KPIs on a shared dashboard: %j', (said, considered) => {
    expect(theatre(...said)).toEqual({ kind: 'tooFew', considered, needed: 3 });
  });

  test('asks nothing of the other families', () => {
    const others = { cac: 2, conversion: 2, tickets: 2, reach: 2, 'revenue-growth': 2 } as const;
    expect(assessed({ ...others, clv: 2, nps: 2 }).theatre.kind).toBe('tooFew');
    expect(assessed({ ...others, clv: 4, nps: 4, ces: 4 }).theatre).toMatchObject({
      reading: 'steering',
      considered: ['clv', 'nps', 'ces'],
    });
  });
});

describe('the old compass', () => {
  test.each([
    // volume, value, state
    [[3], [2], 'fired'],
    [[4], [0], 'fired'],
    [['silo'], [1], 'fired'],
    [[2, 1, 3], [2, 'dk'], 'fired'],
    [[3], [2, 3], 'clear'],
    [[4], ['silo'], 'clear'],
    [[2], [0], 'clear'],
    [[2, 'dk'], [], 'clear'],
    [[0], ['dk'], 'clear'],
    [[3], [], 'open'],
    [['silo'], ['dk', 'dk'], 'open'],
    [[], [2], 'open'],
    [['dk'], [4], 'open'],
    [[], [], 'open'],
  ] as const)('volume %j against value %j is %s', (volume, value, state) => {
    const said = (ids: readonly string[], given: readonly Said[]) =>
      given.map((each, index) => [ids[index], each] as const);
    const { compass } = assessed(
      Object.fromEntries([...said(byFamily.volume, volume), ...said(byFamily.value, value)]),
    );
    expect(compass.state).toBe(state);
  });

  test('names the KPIs that it rests on', () => {
    const { compass } = assessed({ reach: 2, tickets: 'silo', visits: 'dk', clv: 2, nrr: 0 });
    expect(compass).toEqual({
      state: 'fired',
      volume: { rated: ['reach', 'tickets'], steering: ['tickets'] },
      value: { rated: ['clv', 'nrr'], steering: [] },
    });
  });

  test('is not turned by experience, acquisition or result', () => {
    const said = { tickets: 4, clv: 1, nps: 4, cac: 4, 'revenue-growth': 4 } as const;
    expect(assessed(said).compass.state).toBe('fired');
  });
});

describe('the next steps of KPIs', () => {
  const ids = (said: Readonly<Record<string, Said>>) =>
    climbs(kpis, ladderOf(said)).map(({ kpi }) => kpi.id);

  test('nearest to deciding first within a family', () => {
    const said = { clv: 0, 'clv-cac': 'dk', nrr: 1, churn: 'silo', 'existing-share': 3 } as const;
    expect(ids({ ...said, expansion: 2 })).toEqual([
      'expansion',
      'existing-share',
      'churn',
      'nrr',
      'clv-cac',
      'clv',
    ]);
  });

  test('by family before nearness, and in catalogue order where both are equal', () => {
    const said = {
      'service-cost': 2,
      'revenue-growth': 2,
      cac: 2,
      fcr: 2,
      nps: 2,
      clv: 0,
    } as const;
    expect(ids(said)).toEqual(['clv', 'nps', 'fcr', 'cac', 'revenue-growth', 'service-cost']);
  });

  test('none for what decides, is unanswered, or is volume', () => {
    expect(ids({})).toEqual([]);
    expect(ids({ clv: 4, nps: 4, tickets: 2, reach: 'silo', visits: 'dk' })).toEqual([]);
  });

  test('says where each stands', () => {
    expect(climbs(kpis, ladderOf({ nps: 'silo' }))).toEqual([
      { kpi: kpis.find(({ id }) => id === 'nps'), place: 'silo' },
    ]);
  });
});

describe('whatever is said', () => {
  test('scores are 0 to 100, and every KPI has one place', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const { families, deciding, lookedAt } = assessLadder(kpis, ladder);
        for (const { score } of families) {
          if (score.kind === 'none') continue;
          expect(score.points).toBeGreaterThanOrEqual(0);
          expect(score.points).toBeLessThanOrEqual(100);
        }
        expect(families.flatMap((family) => family.kpis)).toHaveLength(kpis.length);
        expect(deciding.filter((id) => lookedAt.includes(id))).toEqual([]);
      }),
    );
  });

  test('what the theatre considers either stops or decides', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const { theatre: read } = assessLadder(kpis, ladder);
        if (read.kind === 'tooFew') {
          expect(read.considered.length).toBeLessThan(3);
          return;
        }
        expect([...read.stopped, ...read.deciding].toSorted()).toEqual(read.considered.toSorted());
        expect(read.share).toBe(read.stopped.length / read.considered.length);
      }),
    );
  });

  test('a next step is given to each that stands below deciding, once', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const given = climbs(kpis, ladder).map(({ kpi }) => kpi.id);
        const below = kpis.filter(({ id, family }) => {
          const standing = ladder.get(id);
          return family !== 'volume' && standing !== undefined && !decides(standing);
        });
        expect(given.toSorted()).toEqual(below.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('lifting a value KPI to deciding never fires the compass', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const lifted = new Map([...ladder, ['clv' as KpiId, { kind: 'rung', rung: 4 } as const]]);
        expect(assessLadder(kpis, lifted).compass.state).not.toBe('fired');
      }),
    );
  });
});
