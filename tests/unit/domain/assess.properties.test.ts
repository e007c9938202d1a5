import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, rated } from '../../../src/domain/answer.ts';
import { type Assessment, assess } from '../../../src/domain/assess.ts';
import type { ItemId } from '../../../src/domain/ids.ts';
import { atLeast } from '../../../src/domain/precision.ts';
import { stepId } from '../../../src/domain/rank.ts';
import { answerSets, answersFrom, type Kind } from '../../fixtures/arbitraries.ts';
import { full, instrument, quick } from '../../fixtures/instrument.ts';

/** What holds whatever anybody answers. */

type Flow = [string, readonly ItemId[]];
const flows: Flow[] = [
  ['quick', quick],
  ['full', full],
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
        const figured = steps.flatMap((step) => (step.kind === 'upkeep' ? [] : [step]));
        for (const [at, { gain, priority, phaseFit, ...step }] of figured.entries()) {
          expect(gain.total).toBeCloseTo(gain.maturity + 20 * gain.onePlusOne, 9);
          expect(priority).toBeCloseTo((gain.total / effort[step.effort]) * phaseFit, 9);
          expect(atLeast(priority, figured[at + 1]?.priority ?? 0)).toBe(true);
          expect(step.moves.length).toBeGreaterThan(0);
          for (const { from, to } of step.moves) expect(to).toBe(from + 1);
        }
      }),
    );
  });
});

describe('the list of steps is never empty', () => {
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
