import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, rated } from '../../../src/domain/answer.ts';
import { type Assessment, assess } from '../../../src/domain/assess.ts';
import type { DepartmentId, FlowId, ItemId } from '../../../src/domain/ids.ts';
import { itemsOfFlow } from '../../../src/domain/instrument.ts';
import { atLeast } from '../../../src/domain/precision.ts';
import { isMoving, stepId } from '../../../src/domain/rank.ts';
import { answerSets, answersFrom, everyKind, type Kind } from '../../fixtures/arbitraries.ts';
import {
  everyAnswer,
  everything,
  full,
  type Given,
  instrument,
  quick,
} from '../../fixtures/instrument.ts';

/** What holds whatever anybody answers. */

type Flow = [string, readonly ItemId[]];
const flows: Flow[] = [
  ['quick', quick],
  ['full', full],
  ['full, with every department', everything],
];

function resultOf(asked: readonly ItemId[], answers: Answers): Assessment {
  return assess(instrument, asked, answers, {});
}

function viewsOf({ scores }: Assessment) {
  return [...scores.dimensions, ...scores.departments, ...scores.touchpoints, ...scores.axes];
}

describe.each(flows)('any answers to the %s flow', (_, asked) => {
  test('give a result with finite numbers', () => {
    fc.assert(
      fc.property(answerSets(asked), (answers) => {
        const numbers = numbersIn(resultOf(asked, answers));
        expect(numbers.length).toBeGreaterThan(asked.length);
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
    );
  });

  test('give points from 0 to 100 and 1 + 1 from 0 to 3', () => {
    fc.assert(
      fc.property(answerSets(asked), (answers) => {
        const result = resultOf(asked, answers);
        const { maturity, loop, ring } = result;
        const points = viewsOf(result).flatMap(({ score }) =>
          score.kind === 'scored' ? [score.points] : [],
        );
        if (maturity.kind === 'scored') points.push(maturity.points);
        if (ring.kind === 'scored') points.push(ring.mean);
        for (const value of points) expectBetween(0, value, 100);
        if (loop.kind === 'scored') expectBetween(0, loop.at.onePlusOne, 3);
      }),
    );
  });

  test('give a number to a view with half its applicable items rated, and to no other', () => {
    fc.assert(
      fc.property(answerSets(asked), (answers) => {
        for (const { items, score } of viewsOf(resultOf(asked, answers))) {
          const kinds = items.map((item) => answers.get(item.id)?.kind);
          const count = (kind: string) => kinds.filter((given) => given === kind).length;
          const covered = 2 * count('rated') >= items.length - count('notApplicable');
          expect(score.kind === 'scored').toBe(covered && count('rated') > 0);
          expect('points' in score).toBe(score.kind === 'scored');
        }
      }),
    );
  });

  test('give a range of levels with the level inside, and a range of the loop around its place', () => {
    fc.assert(
      fc.property(answerSets(asked), (answers) => {
        const { levels, maturity, loop, loopRange } = resultOf(asked, answers);
        if (levels !== null) expect(levels.low).toBeLessThanOrEqual(levels.high);
        if (maturity.kind === 'scored') {
          expectBetween(levels?.low ?? 9, maturity.level, levels?.high ?? 0);
        }
        if (loopRange === null) return;
        for (const part of ['marketing', 'cx', 'link', 'onePlusOne'] as const) {
          const place = loop.kind === 'scored' ? loop.at[part] : loopRange.low[part];
          expectBetween(loopRange.low[part], place, loopRange.high[part]);
        }
      }),
    );
  });

  test('are the same result in whatever order they were given and asked', () => {
    const anyOrder = fc.shuffledSubarray([...asked], { minLength: asked.length });
    fc.assert(
      fc.property(answerSets(asked), anyOrder, (answers, order) => {
        const given = order.flatMap((id) => {
          const answer = answers.get(id);
          return answer ? [[id, answer] as const] : [];
        });
        expect(resultOf(order, new Map(given))).toEqual(resultOf(asked, answers));
      }),
    );
  });

  test('never lose by one rated answer moved up', () => {
    fc.assert(
      fc.property(answerSets(asked), fc.nat(), (answers, pick) => {
        const item = raisable(answers, pick);
        fc.pre(item !== null);
        const [before, after] = [answers, raised(answers, item)].map((set) =>
          heights(resultOf(asked, set)),
        );
        expect(Object.keys(after ?? {})).toEqual(Object.keys(before ?? {}));
        for (const [name, value] of Object.entries(before ?? {})) {
          expect(atLeast(after?.[name] ?? -1, value), name).toBe(true);
        }
      }),
    );
  });

  test('never rise unseen by skipping: the level of all answers stays in the range', () => {
    const complete = answerSets(asked, [1, 2, 3, 4, 5, 'na']);
    const skips = fc.subarray([...asked]);
    fc.assert(
      fc.property(complete, skips, fc.boolean(), (answers, skipped, asUnknown) => {
        const { maturity } = resultOf(asked, answers);
        fc.pre(maturity.kind === 'scored');
        const open = skipped.filter((id) => answers.get(id)?.kind === 'rated');
        const fewer = new Map(answers);
        for (const id of open) {
          if (asUnknown) fewer.set(id, { kind: 'dontKnow' });
          else fewer.delete(id);
        }
        const { levels } = resultOf(asked, fewer);
        expectBetween(levels?.low ?? 9, maturity.level, levels?.high ?? 0);
      }),
    );
  });

  test('get steps in order of priority, each once, with figures that add up', () => {
    const effort = { days: 1, weeks: 1.5, quarter: 2.5 };
    fc.assert(
      fc.property(answerSets(asked), (answers) => {
        const { steps } = resultOf(asked, answers);
        expect(new Set(steps.map(stepId)).size).toBe(steps.length);
        const figured = steps.filter(isMoving);
        for (const { gain, priority, phaseFit, ...step } of figured) {
          expect(gain.total).toBeCloseTo(gain.maturity + 20 * gain.onePlusOne, 9);
          expect(priority).toBeCloseTo((gain.total / effort[step.effort]) * phaseFit, 9);
          expect(step.moves.length).toBeGreaterThan(0);
          for (const { from, to } of step.moves) expect(to).toBe(from + 1);
        }
        // Only a verdict's action may stand before one of higher priority, and among the first.
        const places = steps.some((step) => stepId(step) === 'keep-measuring') ? 4 : 5;
        const [first, rest] = [figured.slice(0, places), figured.slice(places)];
        expect([outOfOrder(first), outOfOrder(rest)]).toEqual([[], []]);
        const highest = rest[0]?.priority ?? 0;
        const forward = first.filter(({ priority }) => !atLeast(priority, highest));
        const called = ({ kind, ...step }: (typeof first)[number]) =>
          kind === 'improve' && 'verdicts' in step && step.verdicts.length > 0;
        expect(forward.filter((step) => !called(step))).toEqual([]);
      }),
    );
  });
});

describe('context items change nothing that is scored', () => {
  const context = instrument.items.filter(({ role }) => role === 'context').map(({ id }) => id);

  test('neither maturity, loop, ring, range, robustness nor any view', () => {
    const given = answerSets(everything);
    fc.assert(
      fc.property(given, answersFrom(context, everyKind), (answers, others) => {
        const rest = [...answers].filter(([id]) => !context.includes(id));
        const results = [answers, new Map([...rest, ...others])].map((set) =>
          resultOf(everything, set),
        );
        const [one, other] = results.map(figures);
        expect(other).toEqual(one);
      }),
    );
  });

  test('nor does asking them', () => {
    const asked = everything.filter((id) => !context.includes(id));
    fc.assert(
      fc.property(answerSets(everything), (answers) => {
        const [without, withThem] = [asked, everything].map((ids) =>
          figures(resultOf(ids, answers)),
        );
        expect(without).toEqual(withThem);
      }),
    );
  });

  test('and are in no view', () => {
    const inViews = viewsOf(resultOf(everything, new Map())).flatMap(({ items }) => items);
    expect(inViews.filter(({ id }) => context.includes(id))).toEqual([]);
  });
});

describe('items of chosen departments', () => {
  const own = instrument.items.filter(({ role }) => role === 'department');
  const chosen = fc.subarray([...instrument.optionalDepartments]);

  test('change departments and touchpoints alone: never a dimension, an axis, maturity or a range', () => {
    fc.assert(
      fc.property(answerSets(everything), chosen, (answers, departments) => {
        const more = own.filter(({ department }) => departments.includes(department));
        const [base, extended] = [full, [...full, ...more.map(({ id }) => id)]].map((asked) =>
          firmFigures(resultOf(asked, answers)),
        );
        expect(extended).toEqual(base);
      }),
    );
  });

  test('give exactly the chosen ones of them a view', () => {
    fc.assert(
      fc.property(answerSets(everything), chosen, (answers, departments) => {
        const more = own.filter(({ department }) => departments.includes(department));
        const { scores } = resultOf([...full, ...more.map(({ id }) => id)], answers);
        const optional = scores.departments
          .map(({ id }) => id)
          .filter((id) => instrument.optionalDepartments.includes(id));
        expect(optional).toEqual(departments);
      }),
    );
  });
});

describe('what a verdict calls for', () => {
  const choices = fc.subarray([...instrument.optionalDepartments]);
  const models = fc.constantFrom(undefined, ...instrument.profile.models);
  const phases = fc.constantFrom(undefined, ...instrument.profile.phases);

  /** The verdicts that fired without an action among the first five. */
  function leftOut({ verdicts, steps }: Assessment): readonly string[] {
    const answered = steps
      .slice(0, 5)
      .flatMap((step) => (step.kind === 'improve' ? step.verdicts : []));
    return verdicts.fired.filter((verdict) => !answered.includes(verdict));
  }

  test('is among the first five steps, whoever answers; of six verdicts five are', () => {
    fc.assert(
      fc.property(answerSets(everything), choices, models, phases, (answers, own, model, phase) => {
        const asked = askedOf(own);
        const profile = { ...(model && { model }), ...(phase && { phase }) };
        const result = assess(instrument, asked, answers, profile);
        fc.pre(!isTop(result));
        expect(leftOut(result)).toHaveLength(Math.max(0, result.verdicts.fired.length - 5));
      }),
      { numRuns: 300 },
    );
  });

  test('is so at the top level too, beside measuring again: four fit', () => {
    // What the verdicts rest on at any position, all else at 5.
    const signalled = instrument.items.filter(({ signals }) => signals.length > 0);
    const ids = signalled.map(({ id }) => id);
    let seen = 0;
    fc.assert(
      fc.property(answersFrom(ids, [1, 2, 3, 5, 5, 5]), (given) => {
        const answers = new Map(everything.map((id) => [id, given.get(id) ?? rated(5)]));
        const result = resultOf(everything, answers);
        fc.pre(isTop(result));
        seen += result.verdicts.fired.length > 0 ? 1 : 0;
        expect(leftOut(result)).toHaveLength(Math.max(0, result.verdicts.fired.length - 4));
        expect(result.steps.slice(0, 3).map(stepId)).toContain('keep-measuring');
      }),
    );
    expect(seen).toBeGreaterThan(20);
  });

  test('moves something even where all that its action would move stands at 5', () => {
    const delivery = { mandate: 1, paying: 1 } as const;
    const result = resultOf(everything, everyAnswer(everything, 5, delivery));
    expect(result.verdicts.trust).toMatchObject({ gap: 50, reading: 'wide' });
    expect(leftOut(result)).toEqual([]);
    const step = result.steps.find((one) => stepId(one) === 'promise-beside-delivery');
    expect(step).toMatchObject({
      verdicts: ['trust-gap'],
      moves: [{ item: 'mandate', from: 1, to: 2 }],
    });
  });
});

describe('no step', () => {
  test('is about a context item', () => {
    const context = instrument.items.filter(({ role }) => role === 'context').map(({ id }) => id);
    fc.assert(
      fc.property(answerSets(everything), (answers) => {
        const items = resultOf(everything, answers).steps.flatMap((step) =>
          !isMoving(step) ? [] : step.moves.map(({ item }) => item),
        );
        expect(items.filter((id) => context.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('the list of steps is never empty', () => {
  test('any full answers get at least five different steps, whatever departments there are', () => {
    const choices = fc.subarray([...instrument.optionalDepartments]);
    const models = fc.constantFrom(undefined, ...instrument.profile.models);
    fc.assert(
      fc.property(answerSets(everything), choices, models, (answers, own, model) => {
        const { steps } = assess(instrument, askedOf(own), answers, model ? { model } : {});
        expect(new Set(steps.slice(0, 5).map(stepId)).size).toBe(5);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Given, Readonly<Record<string, Given | null>>]>([
    ['all at 5', 5, {}],
    ['all at 5, and nothing said of marketing applies', 5, ofMarketing('na')],
    ['nothing that applies', 'na', {}],
    ['nothing known', 'dk', {}],
    ['one answer at 5, the rest does not apply', 'na', { agenda: 5 }],
  ])('nor short with %s', (_, value, except) => {
    const { steps } = resultOf(full, everyAnswer(full, value, except));
    expect(steps.length).toBeGreaterThanOrEqual(5);
  });

  test('any quick answers get at least three different steps', () => {
    fc.assert(
      fc.property(answerSets(quick), (answers) => {
        const first = resultOf(quick, answers).steps.slice(0, 3).map(stepId);
        expect(new Set(first).size).toBe(3);
      }),
      { numRuns: 1000 },
    );
  });

  test('whoever is at the top level re-measures, among the first three', () => {
    const winners: readonly Kind[] = [5, 5, 5, 5, 4, 'na', 'dk', 'unanswered'];
    fc.assert(
      fc.property(answersFrom(quick, winners), (answers) => {
        const { maturity, steps } = resultOf(quick, answers);
        fc.pre(maturity.kind === 'scored' && maturity.level === 5);
        expect(steps.slice(0, 3).map(stepId)).toContain('keep-measuring');
      }),
    );
  });
});

/** The items on the axis of marketing with one answer. */
function ofMarketing(given: Given): Readonly<Record<string, Given>> {
  const items = instrument.items.filter(({ axis }) => axis === instrument.loop.marketing);
  return Object.fromEntries(items.map(({ id }) => [id, given]));
}

function askedOf(departments: readonly DepartmentId[]): readonly ItemId[] {
  return itemsOfFlow(instrument, 'full' as FlowId, departments).map(({ id }) => id);
}

function isTop({ maturity }: Assessment): boolean {
  return maturity.kind === 'scored' && maturity.level === 5;
}

/** The steps that stand before one of higher priority. */
function outOfOrder<Step extends { readonly priority: number }>(steps: readonly Step[]) {
  return steps.filter(
    ({ priority }, at) => !atLeast(priority, steps[at + 1]?.priority ?? Number.NEGATIVE_INFINITY),
  );
}

/** What stays the same for any firm, whichever departments it has. */
function firmFigures({ scores, maturity, levels, robustness, loop, loopRange }: Assessment) {
  const { dimensions, axes } = scores;
  return { dimensions, axes, maturity, levels, robustness, loop, loopRange };
}

/** Everything that is scored. */
function figures(result: Assessment) {
  const { departments, touchpoints } = result.scores;
  return { ...firmFigures(result), departments, touchpoints, ring: result.ring };
}

function expectBetween(low: number, value: number, high: number): void {
  expect([atLeast(value, low), atLeast(high, value)], `${low} <= ${value} <= ${high}`).toEqual([
    true,
    true,
  ]);
}

/** Every figure that a better answer must not lower, by name. */
function heights(result: Assessment): Record<string, number> {
  const { maturity, loop } = result;
  const views = viewsOf(result).flatMap(({ id, score }, at) =>
    score.kind === 'scored' ? [[`${at} ${id}`, score.points] as const] : [],
  );
  return {
    ...Object.fromEntries(views),
    ...(maturity.kind === 'scored' ? { points: maturity.points, level: maturity.level } : {}),
    ...(loop.kind === 'scored' ? { onePlusOne: loop.at.onePlusOne } : {}),
    ...(result.levels ? { low: result.levels.low, high: result.levels.high } : {}),
  };
}

function raisable(answers: Answers, pick: number): ItemId | null {
  const open = [...answers].filter(([, given]) => given.kind === 'rated' && given.position < 5);
  return open[pick % Math.max(1, open.length)]?.[0] ?? null;
}

function raised(answers: Answers, item: ItemId | null): Answers {
  const given = item === null ? undefined : answers.get(item);
  if (item === null || given?.kind !== 'rated') throw new Error('nothing to raise');
  return new Map(answers).set(item, rated(given.position + 1));
}

/** All numbers in a value, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn);
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn);
  return [];
}
