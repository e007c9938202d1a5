import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/answer.ts';
import { assess } from '../../../src/domain/assess.ts';
import { type Compared, type Comparison, compare } from '../../../src/domain/compare.ts';
import type { ItemId } from '../../../src/domain/ids.ts';
import type { Task, TaskStatus } from '../../../src/domain/plan.ts';
import { answerSets } from '../../fixtures/arbitraries.ts';
import { loud, standstill } from '../../fixtures/firms.ts';
import { everyAnswer, full, instrument, quick } from '../../fixtures/instrument.ts';
import { type GivenBusiness, saidOf } from '../../fixtures/said.ts';
import { businesses } from '../../fixtures/said-arbitraries.ts';

interface Given {
  readonly asked?: readonly ItemId[];
  readonly said?: GivenBusiness;
  readonly tasks?: readonly Task[];
  readonly known?: ReadonlySet<ItemId> | null;
}

function side(answers: Answers, { asked = full, said = {}, tasks = [], known = null }: Given = {}) {
  const assessment = assess(instrument, asked, answers, {}, null, saidOf(said));
  return { assessment, tasks, known } satisfies Compared;
}

function task(id: string, status: TaskStatus, step = ''): Task {
  const texts = { title: '', first: '', owner: '', due: '', note: '' };
  return { id, step, ...texts, horizon: 30, status, place: 0 };
}

const sides = fc
  .tuple(
    fc
      .constantFrom(quick, full)
      .chain((asked) => answerSets(asked).map((answers) => ({ asked, answers }))),
    businesses,
  )
  .map(([{ asked, answers }, said]) => side(answers, { asked, said }));

/** Every change of a comparison by its name. */
function changesIn(comparison: Comparison) {
  const { onePlusOne, maturity, axes, dimensions, touchpoints, departments } = comparison;
  const views = { axes, dimensions, touchpoints, departments };
  const named = Object.entries(views).flatMap(([kind, changes]) =>
    changes.map((one) => [`${kind} ${one.id}`, one] as const),
  );
  return new Map([['onePlusOne', onePlusOne] as const, ['maturity', maturity] as const, ...named]);
}

describe('two results', () => {
  test('compared with themselves have moved nowhere', () => {
    fc.assert(
      fc.property(sides, (one) => {
        const comparison = compare(one, one);
        for (const { movement, from, to } of changesIn(comparison).values()) {
          expect(movement).toBe(from === null ? 'untold' : 'unmoved');
          expect(to).toBe(from);
        }
        expect(comparison.kpis).toEqual([]);
        expect(comparison.figures.every(({ delta }) => delta === 0)).toBe(true);
        expect(comparison.verdicts.every(({ from, to }) => from === to)).toBe(true);
        expect([comparison.basis.onlyFrom, comparison.basis.onlyTo]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  test('turned round have every change with the other sign', () => {
    fc.assert(
      fc.property(sides, sides, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)];
        const backwards = changesIn(back);
        for (const [name, change] of changesIn(there)) {
          const turned = backwards.get(name);
          expect([turned?.from, turned?.to]).toEqual([change.to, change.from]);
          expect(turned?.movement).toBe(change.movement);
          if (change.delta !== null) expect(turned?.delta).toBeCloseTo(-change.delta, 9);
        }
        expect(backwards.size).toBe(changesIn(there).size);
        expect(back.level).toEqual({ from: there.level.to, to: there.level.from });
        const climbs = ({ kpis }: Comparison, sign: number) =>
          new Map(kpis.map(({ id, climb }) => [id, climb === null ? null : climb * sign + 0]));
        expect(climbs(back, -1)).toEqual(climbs(there, 1));
        expect(back.basis.shared).toBe(there.basis.shared);
        expect(back.basis.onlyTo).toEqual(there.basis.onlyFrom);
      }),
      { numRuns: 60 },
    );
  });

  test('do not mind in which order the answers were given', () => {
    const turned = new Map([...loud.full].toReversed());
    const sorted = compare(side(loud.full), side(standstill.full));
    expect(compare(side(turned), side(standstill.full))).toEqual({
      ...sorted,
    });
  });

  test('of other flows say what only one of them was asked', () => {
    const { basis, dimensions } = compare(
      side(everyAnswer(quick, 3), { asked: quick }),
      side(everyAnswer(full, 3)),
    );
    expect(basis.shared).toBe(12);
    expect(basis.onlyFrom).toEqual([]);
    expect(basis.onlyTo).toHaveLength(full.length - 12);
    expect(dimensions.every(({ movement }) => movement === 'unmoved')).toBe(true);
  });

  test('of another edition name what it lacked, and guess nothing for it', () => {
    const older = full.filter((id) => !['agenda', 'demand'].includes(id));
    const from = side(everyAnswer(older, 3), { asked: older, known: new Set(older) });
    const to = side(everyAnswer(full, 3, { agenda: 5, demand: 5 }), { known: new Set(full) });
    const { basis, dimensions } = compare(from, to);
    expect(basis.lackedByFrom.toSorted()).toEqual(['agenda', 'demand']);
    expect(basis.lackedByTo).toEqual([]);
    expect(dimensions.find(({ id }) => id === 'leadership')?.movement).toBe('questions');
    expect(compare(from, { ...to, known: null }).basis.lackedByFrom).toHaveLength(2);
  });
});

describe('KPIs', () => {
  const climbs = (from: GivenBusiness['ladder'], to: GivenBusiness['ladder']) => {
    const answers = everyAnswer(full, 3);
    const [one, other] = [from, to].map((ladder) =>
      side(answers, { said: ladder === undefined ? {} : { ladder } }),
    );
    if (one === undefined || other === undefined) return [];
    return compare(one, other).kpis.map(({ id, climb }) => [id, climb]);
  };

  test.each([
    ['a rung up', { churn: 2 }, { churn: 4 }, [['churn', 2]]],
    ['a rung down', { churn: 2 }, { churn: 0 }, [['churn', -2]]],
    ['out of a silo', { churn: 'silo' }, { churn: 3 }, [['churn', 2]]],
    ['into a silo', { churn: 1 }, { churn: 'silo' }, [['churn', 0]]],
    ['placed at last', { churn: 'dk' }, { churn: 1 }, [['churn', null]]],
    ['no longer placed', { churn: 1 }, {}, [['churn', null]]],
    ['the same', { churn: 3 }, { churn: 3 }, []],
  ] as const)('%s', (_, from, to, expected) => {
    expect(climbs(from, to)).toEqual(expected);
  });
});

describe('figures', () => {
  const deltas = (from: GivenBusiness, to: GivenBusiness) => {
    const answers = everyAnswer(full, 3);
    return compare(side(answers, { said: from }), side(answers, { said: to })).figures.map(
      ({ field, delta }) => [field.id, delta],
    );
  };

  test('have a difference only within one period and one currency', () => {
    expect(
      deltas({ typed: { churn: [2.5, 'month'] } }, { typed: { churn: [2, 'month'] } }),
    ).toEqual([['churn', -0.5]]);
    expect(
      deltas({ typed: { churn: [2.5, 'month'] } }, { typed: { churn: [20, 'year'] } }),
    ).toEqual([['churn', null]]);
    expect(deltas({ typed: { customers: 10 } }, {})).toEqual([['customers', null]]);
    const money = { typed: { cac: [100, 'month'] as const } };
    expect(deltas({ ...money, currency: 'SEK' }, { ...money, currency: 'EUR' })).toEqual([
      ['cac', null],
    ]);
    expect(deltas({ ...money, currency: 'SEK' }, { ...money, currency: 'SEK' })).toEqual([
      ['cac', 0],
    ]);
  });
});

describe('the plan', () => {
  const answers = everyAnswer(full, 3);

  test('is followed task by task, by id or by step, and what is new is told', () => {
    const from = [task('a', 'todo'), task('b', 'doing', 'revenue-line'), task('c', 'done')];
    const to = [task('a', 'done'), task('x', 'doing', 'revenue-line'), task('n', 'todo')];
    const { plan } = compare(side(answers, { tasks: from }), side(answers, { tasks: to }));
    expect(plan.tasks.map(({ task: { id }, status }) => [id, status])).toEqual([
      ['a', 'done'],
      ['b', 'doing'],
      ['c', 'done'],
    ]);
    expect(plan.added.map(({ id }) => id)).toEqual(['n']);
    expect(plan.counts).toEqual({ todo: 0, doing: 1, done: 2, dropped: 0 });
  });

  test('stands as it was left where the later result has none', () => {
    const { plan } = compare(side(answers, { tasks: [task('a', 'doing')] }), side(answers));
    expect(plan.tasks.map(({ status }) => status)).toEqual(['doing']);
  });
});
