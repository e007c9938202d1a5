import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../../src/domain/assess.ts';
import type { DepartmentId, FlowId, ItemId } from '../../../src/domain/ids.ts';
import { type Item, itemsOfFlow } from '../../../src/domain/instrument.ts';
import type { Score, ScoredView } from '../../../src/domain/score.ts';
import type { Gap } from '../../../src/domain/verdicts.ts';
import {
  answersOf,
  noBusiness,
  proofsOf,
  type SavedAnswer,
  type SavedAssessment,
  type SavedValue,
  savedFormat,
} from '../../../src/schemas/saved/saved-assessment.ts';
import { readSaved, writeSaved } from '../../../src/schemas/saved/saved-file.ts';
import { instrument } from '../../fixtures/instrument.ts';
import { type Rescored, rescore, type View, type Views } from './rescore.ts';

/**
 * A thousand saved files, scored by the product and once more by somebody who has read the method
 * alone. Nobody's figure is right by birth: where the two differ, one has misread the method.
 */

const sets = 1000;
const at = '2026-07-01T08:00:00.000Z';

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

function pick<Value>(random: Random, from: readonly Value[]): Value {
  const value = from[Math.floor(random() * from.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function shuffled<Value>(random: Random, values: readonly Value[]): readonly Value[] {
  return values
    .map((value) => ({ value, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

type Given = SavedValue | null;
type Answering = (random: Random, asked: readonly Item[]) => ReadonlyMap<ItemId, Given>;

/** Positions to draw from: any, the good, the bad, the middle, and nothing but the ends. */
const tempers = [
  [1, 2, 3, 4, 5],
  [3, 4, 4, 5, 5, 5],
  [1, 1, 2, 2, 3],
  [2, 3, 3, 3, 4],
  [1, 5],
  [5],
] as const;

/** Any answers, with any share of don't know, does not apply, cleared and never answered. */
const anyhow: Answering = (random, asked) => {
  const tempersOf = new Map(asked.map(({ dimension }) => [dimension, pick(random, tempers)]));
  const mixed = random() < 0.5;
  const one = pick(random, tempers);
  const rest = (['dontKnow', 'notApplicable', 'cleared', null] as const).map((value) => ({
    value,
    share: random() < 0.5 ? 0 : random() ** 2 / 2,
  }));
  return new Map(
    asked.map(({ id, dimension }): [ItemId, Given] => {
      const other = rest.find(({ share }) => random() < share);
      if (other !== undefined) return [id, other.value];
      return [id, pick(random, mixed ? (tempersOf.get(dimension) ?? one) : one)];
    }),
  );
};

/** Some items spread over exactly so many steps above position 1, as evenly or unevenly as it falls. */
function spread(random: Random, ids: readonly ItemId[], steps: number): [ItemId, Given][] {
  const positions = ids.map(() => 1);
  for (let left = Math.min(steps, 4 * ids.length); left > 0; ) {
    const place = Math.floor(random() * ids.length);
    if ((positions[place] ?? 5) < 5) {
      positions[place] = (positions[place] ?? 1) + 1;
      left -= 1;
    }
  }
  return ids.map((id, index) => [id, positions[index] ?? 1]);
}

/**
 * Means at a cut or a step beside it: of maturity (five dimensions of two items that apply), of each
 * axis, and of what the two gaps set against each other.
 */
const atTheCut: Answering = (random, asked) => {
  const given = new Map(anyhow(random, asked));
  const beside = pick(random, [-1, 0, 0, 1]);
  const ids = (test: (item: Item) => boolean) => asked.filter(test).map(({ id }) => id);
  const set = (entries: readonly [ItemId, Given][]) => {
    for (const [id, value] of entries) given.set(id, value);
  };
  if (asked.length === 12) {
    const without = pick(random, instrument.dimensions);
    const rest = ids(({ dimension }) => dimension !== without);
    const cut = pick(random, [20, 40, 60, 80]);
    set(spread(random, rest, (cut / 25) * rest.length + beside));
    set(ids(({ dimension }) => dimension === without).map((id) => [id, 'notApplicable']));
    return given;
  }
  for (const axis of [instrument.loop.cx, instrument.loop.link, instrument.loop.marketing]) {
    const its = ids((item) => item.axis === axis);
    const cut = pick(random, [45, 50, 55, 80]);
    set(spread(random, its, Math.round((cut / 25) * its.length) + pick(random, [-1, 0, 1])));
  }
  const signalled = (signal: string) => ids(({ signals }) => signals.map(String).includes(signal));
  for (const signal of ['kept', 'do', 'expectation', 'say']) {
    const its = signalled(signal);
    set(spread(random, its, its.length * 2 + pick(random, [-3, -1, 0, 0, 1, 2])));
  }
  return given;
};

/** Each touchpoint at 60, where a leak ends, or near it. */
const roundTheRing: Answering = (random, asked) => {
  const given = new Map(anyhow(random, asked));
  const far = random() < 0.3 ? 3 : 1;
  for (const touchpoint of instrument.loop.ring) {
    const its = asked.filter((item) => item.touchpoint === touchpoint).map(({ id }) => id);
    const steps = Math.ceil((60 / 25) * its.length) + Math.floor(random() * far);
    for (const [id, value] of spread(random, its, steps)) given.set(id, value);
  }
  return given;
};

/** A fifth of the asked items that does not apply, or one more. */
const hardlyApplying: Answering = (random, asked) => {
  const count = Math.ceil(asked.length / 5) + pick(random, [-1, 0, 1]);
  const none = new Set(shuffled(random, asked).slice(0, count));
  const temper = pick(random, tempers);
  return new Map(
    asked.map((item) => [item.id, none.has(item) ? 'notApplicable' : pick(random, temper)]),
  );
};

/** One answer to all, or nearly all. */
const alike: Answering = (random, asked) => {
  const value = pick(random, [1, 2, 3, 4, 5, 'dontKnow', 'notApplicable', null] as const);
  const others = pick(random, [0, 0, 1, 2, 3]);
  const given = new Map<ItemId, Given>(asked.map(({ id }) => [id, value]));
  for (const { id } of shuffled(random, asked).slice(0, others)) {
    given.set(id, pick(random, [1, 3, 5, 'dontKnow'] as const));
  }
  return given;
};

const answerings = [
  anyhow,
  anyhow,
  anyhow,
  atTheCut,
  atTheCut,
  roundTheRing,
  hardlyApplying,
  alike,
] as const;

/** A saved assessment of a random firm: the flow, its departments, answers, proofs and leftovers. */
function randomFile(seed: number): SavedAssessment {
  const random = randomFrom(seed);
  const flow = (random() < 0.3 ? 'quick' : 'full') as FlowId;
  const departments = instrument.optionalDepartments.filter(() => random() < 0.5);
  const asked = itemsOfFlow(instrument, flow, departments as readonly DepartmentId[]);
  const given = new Map(pick(random, answerings)(random, asked));
  // What was answered before a department was taken away, or in another flow, stays in the file.
  for (const { id } of instrument.items) {
    if (!given.has(id) && random() < 0.1) given.set(id, pick(random, [1, 5, 'dontKnow'] as const));
  }
  const proofShare = pick(random, [0, 0.3, 0.7, 1]);
  const answers = [...given].flatMap(([id, value]): [ItemId, SavedAnswer][] => {
    if (value === null) return [];
    const shown = random() < proofShare ? { shown: true } : {};
    return [[id, { value, at, ...shown }]];
  });
  return {
    format: savedFormat,
    edition: instrument.edition,
    id: `file-${seed}`,
    flow,
    createdAt: at,
    changedAt: at,
    asked: shuffled(random, asked).map(({ id }) => id),
    answers: Object.fromEntries(answers),
    profile: { departments },
    ...(random() < 0.5 ? { proofMode: random() < 0.8 } : {}),
    notes: {},
    ...noBusiness,
  };
}

/** What the product says of a saved file. */
function assessed(text: string): Assessment {
  const result = readSaved(text);
  if (result.kind === 'refused') throw new Error(`refused: ${result.fault}`);
  const { assessment } = result;
  return assess(instrument, assessment.asked, answersOf(assessment), {}, proofsOf(assessment));
}

/** A file in which everything open stands at one position. */
function filled(file: SavedAssessment, position: 1 | 5): string {
  const open = file.asked.filter((id) => {
    const value = file.answers[id]?.value ?? 'cleared';
    return value === 'dontKnow' || value === 'cleared';
  });
  const entries = open.map((id) => [id, { value: position, at }] as const);
  return writeSaved({ ...file, answers: { ...file.answers, ...Object.fromEntries(entries) } });
}

interface Case {
  readonly file: SavedAssessment;
  readonly ours: Assessment;
  readonly theirs: Rescored;
  /** The file with everything open at 1, and at 5. */
  readonly bounds: readonly [Rescored, Rescored];
}

const cases: readonly Case[] = Array.from({ length: sets }, (_, seed) => {
  const file = randomFile(seed + 1);
  const text = writeSaved(file);
  return {
    file,
    ours: assessed(text),
    theirs: rescore(text, instrument),
    bounds: [rescore(filled(file, 1), instrument), rescore(filled(file, 5), instrument)],
  };
});

/** The same points to the ninth decimal, or the same reason why there are none. */
function expectSame(ours: Score, theirs: View | undefined, name: string): void {
  expect(theirs?.state, name).toBe(ours.kind);
  if (ours.kind === 'scored' && theirs?.state === 'scored') {
    expectClose(theirs.points, ours.points, name);
  }
}

function expectClose(theirs: number | null | undefined, ours: number, name: string): void {
  expect(Math.abs((theirs ?? Number.NaN) - ours), name).toBeLessThan(1e-9);
}

/**
 * Views by their ids. The product leaves out a view that no asked item belongs to; the second reading
 * lists it, and finds too few answers there.
 */
function expectViews(ours: readonly ScoredView<string>[], theirs: Views, name: string): void {
  const known = new Map(ours.map((view) => [view.id, view.score]));
  expect([...known.keys()].filter((id) => !(id in theirs))).toEqual([]);
  for (const [id, view] of Object.entries(theirs)) {
    const score = known.get(id);
    if (score === undefined) expect(view.state, `${name}: ${id}`).toBe('tooFew');
    else expectSame(score, view, `${name}: ${id}`);
  }
}

function gapOf(gap: Gap<string>) {
  if (gap.kind === 'tooFew') return null;
  return { first: gap.first.points, second: gap.second.points, reading: gap.reading };
}

describe('a thousand saved files, scored twice', () => {
  test('the same views: dimensions, departments, touchpoints and axes', () => {
    for (const { file, ours, theirs } of cases) {
      expectViews(ours.scores.dimensions, theirs.dimensions, file.id);
      expectViews(ours.scores.departments, theirs.departments, file.id);
      expectViews(ours.scores.touchpoints, theirs.touchpoints, file.id);
      expectViews(ours.scores.axes, theirs.axes, file.id);
      // Only the quick flow asks too little for a view of some departments and touchpoints.
      expect(ours.scores.dimensions).toHaveLength(6);
      if (String(file.flow) === 'full') {
        const ids = ours.scores.departments.map(({ id }) => String(id));
        expect(Object.keys(theirs.departments)).toEqual(ids);
        expect(ours.scores.touchpoints).toHaveLength(8);
      }
    }
  });

  test('the same maturity, levels and gates', () => {
    for (const { file, ours, theirs } of cases) {
      const { maturity } = ours;
      expect(theirs.maturity.state, file.id).toBe(maturity.kind);
      if (maturity.kind !== 'scored') continue;
      expectClose(theirs.maturity.points, maturity.points, file.id);
      const held = maturity.gates.flatMap((gate) =>
        gate.kind === 'dimension' ? gate.dimensions.map(String) : gate.axes.map(String),
      );
      const { meanLevel, level, heldBy } = theirs.maturity;
      expect({ meanLevel, level, heldBy }, file.id).toEqual({
        meanLevel: maturity.meanLevel,
        level: maturity.level,
        heldBy: held,
      });
    }
  });

  test('the same range of levels', () => {
    for (const { file, ours, theirs, bounds } of cases) {
      const { levels, maturity } = ours;
      // The second reading gives a range only where there is a level to give one to. The product
      // also says what level is still possible where too little is answered for one: there, the
      // second reading of the answers filled with 1 and with 5 must say the same.
      const [low, high] = bounds.map((bound) => bound.maturity.level);
      const possible = [low, high].flatMap((level) => level ?? []);
      const range = theirs.range ?? [Math.min(...possible), Math.max(...possible)];
      if (maturity.kind === 'scored') expect(theirs.range, file.id).not.toBeNull();
      else expect(theirs.range, file.id).toBeNull();
      if (levels === null) expect(possible, file.id).toEqual([]);
      else expect(range, file.id).toEqual([levels.low, levels.high]);
    }
  });

  test('the same place in the loop, and the same bounds around it', () => {
    for (const { file, ours, theirs, bounds } of cases) {
      const { loop, loopRange } = ours;
      expect(theirs.field, file.id).toBe(loop.kind === 'scored' ? loop.field : null);
      expect(theirs.onLine, file.id).toEqual(loop.kind === 'scored' ? loop.near : []);
      if (loop.kind === 'scored') expectClose(theirs.onePlusOne, loop.at.onePlusOne, file.id);
      else expect(theirs.onePlusOne, file.id).toBeNull();
      if (loopRange === null) continue;
      expectClose(bounds[0].onePlusOne, loopRange.low.onePlusOne, file.id);
      expectClose(bounds[1].onePlusOne, loopRange.high.onePlusOne, file.id);
    }
  });

  test('the same ring and leak', () => {
    for (const { file, ours, theirs } of cases) {
      const { ring } = ours;
      if (ring.kind === 'tooFew') {
        expect(theirs.ring, file.id).toBeNull();
        continue;
      }
      expectClose(theirs.ring?.mean, ring.mean, file.id);
      expect(theirs.ring?.leak, file.id).toEqual(ring.leak);
    }
  });

  test('the same level on half a position less, and the same result on proof', () => {
    for (const { file, ours, theirs } of cases) {
      expect(theirs.halfStepLevel, file.id).toBe(ours.robustness?.halfStepLevel ?? null);
      const shown = ours.shown?.maturity;
      if (shown?.kind !== 'scored') {
        expect(theirs.shown, file.id).toBeNull();
        continue;
      }
      expectClose(theirs.shown?.points, shown.points, file.id);
      expect(theirs.shown?.level, file.id).toBe(shown.level);
    }
  });

  test('the same straight line, and as much that does not apply', () => {
    for (const { file, ours, theirs } of cases) {
      expect(theirs.straightLine, file.id).toBe(ours.straightLine);
      expect(theirs.manyNotApplicable, file.id).toBe(ours.manyNotApplicable);
    }
  });

  test('the same gaps with the same readings, and the same mistakes', () => {
    for (const { file, ours, theirs } of cases) {
      const { trust, sayDo, mistakes } = ours.verdicts;
      const { trustGap, sayDoGap } = theirs;
      const theirTrust = trustGap && { first: trustGap.E, second: trustGap.K };
      const theirSayDo = sayDoGap && { first: sayDoGap.say, second: sayDoGap.does };
      expect(gapOf(trust), file.id).toEqual(
        theirTrust && { ...theirTrust, reading: trustGap?.reading },
      );
      expect(gapOf(sayDo), file.id).toEqual(
        theirSayDo && { ...theirSayDo, reading: sayDoGap?.reading },
      );
      // The product lists mistakes as the method does, the second reading as they are shown.
      const made = mistakes.filter(({ state }) => state === 'made').map(({ item }) => item);
      expect(theirs.mistakes.toSorted(), file.id).toEqual(made.toSorted());
    }
  });
});

describe('the thousand files', () => {
  const times = (test: (one: Case) => boolean) => cases.filter(test).length;
  const levelIs = (level: number) => (one: Case) => one.theirs.maturity.level === level;
  const cuts = [20, 40, 60, 80];

  test.each<[string, (one: Case) => boolean]>([
    ['quick', ({ file }) => String(file.flow) === 'quick'],
    ['full without departments of its own', ({ file }) => file.asked.length === 46],
    ['with every department', ({ file }) => file.asked.length === 61],
    ...[1, 2, 3, 4, 5].map((level): [string, (one: Case) => boolean] => [
      `at level ${level}`,
      levelIs(level),
    ]),
    ['without a level', ({ theirs }) => theirs.maturity.state === 'tooFew'],
    ['to which nothing applies', ({ theirs }) => theirs.maturity.state === 'notApplicable'],
    ['held by a dimension', ({ ours }) => hasGate(ours, 'dimension')],
    ['held by an axis', ({ ours }) => hasGate(ours, 'axis')],
    ['exactly on a cut', ({ theirs }) => cuts.includes(theirs.maturity.points ?? -1)],
    ['with a range', ({ theirs }) => theirs.range !== null && theirs.range[0] < theirs.range[1]],
    ['with a level only possible', ({ ours }) => ours.maturity.kind === 'tooFew' && !!ours.levels],
    ['on a line of the loop', ({ theirs }) => theirs.onLine.length > 0],
    ['with a leak', ({ theirs }) => (theirs.ring?.leak.length ?? 0) > 0],
    ['with a ring that holds', ({ theirs }) => theirs.ring?.leak.length === 0],
    ['without a ring', ({ theirs }) => theirs.ring === null],
    ['in a straight line', ({ theirs }) => theirs.straightLine !== null],
    ['with much that does not apply', ({ theirs }) => theirs.manyNotApplicable],
    ['with proof asked for', ({ theirs }) => theirs.shown !== null],
    ['with less shown than claimed', ({ theirs }) => lessShown(theirs)],
    ...(['modest', 'gap', 'wide', 'inStep', 'better'] as const).map(
      (reading): [string, (one: Case) => boolean] => [
        `with the trust gap ${reading}`,
        ({ theirs }) => theirs.trustGap?.reading === reading,
      ],
    ),
    ...(['gap', 'wide', 'inStep', 'better'] as const).map(
      (reading): [string, (one: Case) => boolean] => [
        `with the say-do gap ${reading}`,
        ({ theirs }) => theirs.sayDoGap?.reading === reading,
      ],
    ),
    ['with all four mistakes', ({ theirs }) => theirs.mistakes.length === 4],
  ])('hold some %s', (_, test) => {
    expect(times(test)).toBeGreaterThanOrEqual(5);
  });

  test.each(['growthLoop', 'negativeSpiral', 'untappedPotential', 'standstill'] as const)(
    'hold some in the field %s',
    (field) => {
      expect(times(({ theirs }) => theirs.field === field)).toBeGreaterThanOrEqual(20);
    },
  );
});

function hasGate({ maturity }: Assessment, kind: 'dimension' | 'axis'): boolean {
  return maturity.kind === 'scored' && maturity.gates.some((gate) => gate.kind === kind);
}

function lessShown({ shown, maturity }: Rescored): boolean {
  return shown !== null && shown.level < (maturity.level ?? 0);
}
