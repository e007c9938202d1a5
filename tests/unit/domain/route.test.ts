import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/answer.ts';
import type { BusinessModelId } from '../../../src/domain/ids.ts';
import type { Action, Effort, Instrument, Profile } from '../../../src/domain/instrument.ts';
import { loopOf } from '../../../src/domain/loop.ts';
import { type Level, levelOf, maturityOf } from '../../../src/domain/maturity.ts';
import { atLeast } from '../../../src/domain/precision.ts';
import { effortWeights, withMoves } from '../../../src/domain/rank.ts';
import {
  mostSteps,
  type Route,
  type RouteTarget,
  routeTo,
  targetsIn,
} from '../../../src/domain/route.ts';
import { planFor, score } from '../../../src/domain/score.ts';
import { answerSets, answersFrom } from '../../fixtures/arbitraries.ts';
import { firms, growthLoop, loud } from '../../fixtures/firms.ts';
import { everyAnswer, full, instrument, quick } from '../../fixtures/instrument.ts';
import { toyAction, withActions } from '../../fixtures/toy.ts';

const growth: RouteTarget = { kind: 'growth' };

function levelTarget(level: Level): RouteTarget {
  return { kind: 'level', level };
}

interface Asking {
  readonly from?: Instrument;
  readonly asked?: typeof quick;
  readonly profile?: Profile;
}

function route(answers: Answers, target: RouteTarget, asking: Asking = {}): Route {
  const { from = instrument, asked = quick, profile = {} } = asking;
  return routeTo(from, planFor(from, asked), answers, profile, target);
}

function reached(found: Route): Route & { kind: 'reached' } {
  if (found.kind !== 'reached') throw new Error(`not reached: ${JSON.stringify(found)}`);
  return found;
}

function short(found: Route): Route & { kind: 'short' } {
  if (found.kind !== 'short') throw new Error(`not short: ${JSON.stringify(found)}`);
  return found;
}

/** Two items a dimension in the quick flow: one up gives 12.5 there and a sixth of that in the mean. */
const one = 12.5 / 6;

describe('the way to a level', () => {
  // 3 everywhere is 50, level 3; five moves take the mean to 60.4, level 4.
  const atThree = everyAnswer(quick, 3);
  const nearFour = everyAnswer(quick, 3, {
    agenda: 4,
    mandate: 4,
    demand: 4,
    fires: 4,
  });

  test('one step where one move is missing, and the cheapest', () => {
    const from = withActions(
      toyAction('a', { items: ['role-of-cx'], effort: 'quarter' }),
      toyAction('b', { items: ['service-goals'], effort: 'days' }),
      toyAction('c', { items: ['recruiting'], effort: 'weeks' }),
    );
    const found = reached(route(nearFour, levelTarget(4), { from }));
    expect(found.exact).toBe(true);
    expect(found.effort).toBe(1);
    expect(found.steps.map(({ action }) => action)).toEqual(['b']);
    const [step] = found.steps;
    expect(step?.moves).toEqual([{ item: 'service-goals', from: 3, to: 4 }]);
    expect(step?.after.maturity).toBeCloseTo(50 + 5 * one, 9);
    expect(step?.after.level).toBe(4);
  });

  test('two cheap steps before one of a quarter; two on the same item move it once', () => {
    const lacksTwo = everyAnswer(quick, 3, { agenda: 4, mandate: 4, demand: 4 });
    const from = withActions(
      toyAction('same', { items: ['role-of-cx'], effort: 'days' }),
      toyAction('same-too', { items: ['role-of-cx'], effort: 'days' }),
      toyAction('other', { items: ['service-goals'], effort: 'days' }),
      toyAction('both', { items: ['role-of-cx', 'service-goals'], effort: 'quarter' }),
    );
    const found = reached(route(lacksTwo, levelTarget(4), { from }));
    expect(found.effort).toBe(2);
    expect(found.steps.map(({ action }) => action).toSorted()).toEqual(['other', 'same']);
  });

  test('the gate holds: the lowest dimension must come to the level below', () => {
    // Measures at 25, level 2; the others at 87.5: a mean of 77.1, level 4, held at 3.
    const gated = everyAnswer(quick, 4, {
      ...Object.fromEntries(quick.map((id) => [id, 5])),
      'service-goals': 1,
      'marketing-goals': 3,
      agenda: 3,
      demand: 3,
    });
    expect(maturityOf(score(planFor(instrument, quick), gated))).toMatchObject({
      level: 3,
      meanLevel: 4,
    });
    const from = withActions(
      toyAction('elsewhere', { items: ['agenda'], effort: 'days' }),
      toyAction('here', { items: ['service-goals'], effort: 'quarter' }),
      toyAction('there', { items: ['marketing-goals'], effort: 'quarter' }),
    );
    const found = reached(route(gated, levelTarget(4), { from }));
    expect(found.steps.map(({ effort }) => effort)).toEqual(['quarter', 'quarter']);
  });

  test('a level that is had already is there', () => {
    expect(route(atThree, levelTarget(3))).toEqual({ kind: 'there' });
    expect(route(atThree, levelTarget(1))).toEqual({ kind: 'there' });
  });

  test('short: how many points are missing, and that no more steps would help', () => {
    const from = withActions(toyAction('a', { items: ['agenda'], effort: 'days' }));
    const found = short(route(atThree, levelTarget(4), { from }));
    expect(found.steps.at(-1)?.after.maturity).toBeCloseTo(50 + one, 9);
    expect(found.points).toBeCloseTo(10 - one, 9);
    expect(found).toMatchObject({ dimensions: [], axes: [], beyondAll: true, effort: 1 });
  });

  test('short of a gate alone: which dimension lacks how much', () => {
    const gated = everyAnswer(quick, 5, { 'service-goals': 1, 'marketing-goals': 2 });
    const from = withActions(toyAction('a', { items: ['service-goals'], effort: 'days' }));
    const found = short(route(gated, levelTarget(5), { from }));
    expect(found.points).toBe(0);
    expect(found.dimensions).toEqual([{ id: 'measures', points: 25, needed: 60 }]);
    expect(found.axes).toEqual([]);
  });

  test('level 5 asks for every axis', () => {
    // Marketing at 45: 0, 0, 100, 100 and 25.
    const weak = everyAnswer(full, 5, { 'brand-promise': 1, demand: 1, 'lead-care': 2 });
    const asked = full;
    const from = withActions(toyAction('a', { items: ['demand'], effort: 'weeks' }));
    expect(reached(route(weak, levelTarget(5), { from, asked })).steps).toHaveLength(1);
    const nothing = withActions(toyAction('b', { items: ['agenda'], effort: 'days' }));
    expect(short(route(weak, levelTarget(5), { from: nothing, asked }))).toEqual({
      kind: 'short',
      exact: true,
      steps: [],
      effort: 0,
      points: 0,
      dimensions: [],
      axes: [{ id: 'marketing', points: 45, needed: 50 }],
      beyondAll: true,
    });
  });

  test('only actions that fit the business model count', () => {
    const from = withActions(
      toyAction('shops', { items: ['agenda'], effort: 'days', models: ['ecommerce'] }),
      toyAction('all', { items: ['agenda'], effort: 'quarter' }),
    );
    const one = (model: string) =>
      reached(
        route(nearFour, levelTarget(4), { from, profile: { model: model as BusinessModelId } }),
      ).steps.map(({ action }) => action);
    expect(one('saas')).toEqual(['all']);
    expect(one('ecommerce')).toEqual(['shops']);
  });

  test('without a level there is no way to one', () => {
    expect(route(everyAnswer(quick, 'dk'), levelTarget(3))).toEqual({ kind: 'tooFew', axes: [] });
    expect(route(new Map(), levelTarget(3))).toEqual({ kind: 'tooFew', axes: [] });
    expect(route(everyAnswer(quick, 'na'), levelTarget(3)).kind).toBe('tooFew');
  });

  test('without an axis there is none to level 5', () => {
    const answers = everyAnswer(quick, 4, { 'brand-promise': 'dk', demand: 'dk' });
    expect(route(answers, levelTarget(5))).toEqual({ kind: 'tooFew', axes: ['marketing'] });
    expect(route(answers, levelTarget(4))).toEqual({ kind: 'there' });
  });
});

describe('the way to the growth field', () => {
  test('both axes at the cut, and no more effort than that', () => {
    const answers = everyAnswer(quick, 3, { demand: 2, mandate: 2 });
    const from = withActions(
      toyAction('a', { items: ['demand'], effort: 'weeks' }),
      toyAction('b', { items: ['mandate'], effort: 'quarter' }),
      toyAction('c', { items: ['fires', 'agenda', 'shared-kpis'], effort: 'weeks' }),
    );
    const found = reached(route(answers, growth, { from }));
    expect(found.steps.map(({ action }) => action).toSorted()).toEqual(['a', 'c']);
    expect(found.steps.at(-1)?.after).toMatchObject({
      field: 'growthLoop',
      at: { marketing: 50, cx: 50 },
    });
  });

  test('short: which axis lacks how much', () => {
    const answers = everyAnswer(quick, 1);
    const from = withActions(toyAction('a', { items: ['demand'], effort: 'weeks' }));
    const found = short(route(answers, growth, { from }));
    expect(found).toMatchObject({ points: 0, dimensions: [], beyondAll: true });
    expect(found.axes).toEqual([
      { id: 'marketing', points: 12.5, needed: 50 },
      { id: 'cx', points: 0, needed: 50 },
    ]);
  });

  test('there, and too few', () => {
    expect(route(growthLoop.full, growth, { asked: full })).toEqual({ kind: 'there' });
    const open = everyAnswer(quick, 3, { demand: 'dk', 'brand-promise': 'dk' });
    expect(route(open, growth)).toEqual({ kind: 'tooFew', axes: ['marketing'] });
  });
});

test('the aims of a plan name the targets', () => {
  expect(
    targetsIn(
      new Map([
        ['growth', 1],
        ['level', 4],
        ['people', 60],
      ]),
    ),
  ).toEqual([{ kind: 'level', level: 4 }, { kind: 'growth' }]);
  expect(
    targetsIn(
      new Map([
        ['level', 7],
        ['growth', 0],
      ]),
    ),
  ).toEqual([]);
});

describe('every figure on the way is that of the answers moved', () => {
  test.each(firms.map((firm) => [firm.field, firm] as const))('%s', (_, firm) => {
    for (const target of [levelTarget(3), levelTarget(4), levelTarget(5), growth]) {
      checkWay(instrument, full, firm.full, target);
    }
  });

  test('for any answers', () => {
    const targets = fc.constantFrom<RouteTarget>(levelTarget(3), levelTarget(4), growth);
    fc.assert(
      fc.property(answerSets(full), targets, (answers, target) =>
        checkWay(instrument, full, answers, target),
      ),
      { numRuns: 60 },
    );
  });

  test('the loud firm has a long way to the growth field, and is told how near it comes', () => {
    const found = short(route(loud.full, growth, { asked: full }));
    expect(found.steps).toHaveLength(mostSteps);
    expect(found.axes.map(({ id }) => id)).toEqual(['cx']);
  });
});

test('it is exact: the engine, asked about every set of up to seven actions, finds none cheaper', () => {
  const target = fc.constantFrom<RouteTarget>(
    levelTarget(2),
    levelTarget(3),
    levelTarget(4),
    levelTarget(5),
    growth,
  );
  const middling = answersFrom(quick, [2, 3, 3, 4, 4, 5, 'dk']);
  fc.assert(
    fc.property(middling, actionSets(), target, (answers, actions, aim) => {
      const from = withActions(...actions);
      const plan = planFor(from, quick);
      const found = routeTo(from, plan, answers, {}, aim);
      if (found.kind === 'tooFew' || found.kind === 'there') return;
      const best = bruteForce(actions, (moves) => reaches(from, withRaised(answers, moves), aim));
      if (best === null) expect(found).toMatchObject({ kind: 'short', exact: true });
      else expect(found).toMatchObject({ kind: 'reached', exact: true, effort: best });
    }),
    { numRuns: 400 },
  );

  function reaches(from: Instrument, answers: Answers, aim: RouteTarget): boolean {
    const scores = score(planFor(from, quick), answers);
    const maturity = maturityOf(scores);
    if (aim.kind === 'level') return maturity.kind === 'scored' && maturity.level >= aim.level;
    const loop = loopOf(scores, from.loop);
    return loop.kind === 'scored' && loop.field === 'growthLoop';
  }
});

test('a search given up says so, is exact up to four, and a good way beyond', () => {
  const plan = planFor(instrument, full);
  let given = 0;
  fc.assert(
    fc.property(answersFrom(full, [2, 3, 3, 4, 4]), (answers) => {
      const best = routeTo(instrument, plan, answers, {}, levelTarget(4));
      const hasty = routeTo(instrument, plan, answers, {}, levelTarget(4), 20);
      if (hasty.kind === 'there' || hasty.kind === 'tooFew' || hasty.exact) return;
      given += 1;
      if (best.kind === 'reached' && best.steps.length <= 4) {
        expect(hasty.kind).toBe('reached');
      }
      if (best.kind === 'reached' && hasty.kind === 'reached') {
        expect(hasty.effort).toBeGreaterThanOrEqual(best.effort);
      }
    }),
    { numRuns: 60 },
  );
  expect(given).toBeGreaterThan(0);
});

function withRaised(answers: Answers, items: ReadonlySet<string>): Answers {
  const moves = [...answers].flatMap(([item, answer]) =>
    items.has(item) && answer.kind === 'rated' && answer.position < 5
      ? [{ item, from: answer.position, to: (answer.position + 1) as typeof answer.position }]
      : [],
  );
  return withMoves(answers, moves);
}

function bruteForce(
  actions: readonly Action[],
  does: (items: ReadonlySet<string>) => boolean,
): number | null {
  let best: number | null = null;
  for (let bits = 1; bits < 2 ** actions.length; bits += 1) {
    const chosen = actions.filter((_, index) => (bits >> index) & 1);
    const effort = chosen.reduce((sum, action) => sum + effortWeights[action.effort], 0);
    if (chosen.length > mostSteps || (best !== null && effort >= best)) continue;
    if (does(new Set(chosen.flatMap(({ items }) => items)))) best = effort;
  }
  return best;
}

function actionSets(): fc.Arbitrary<readonly Action[]> {
  const tags = fc.record({
    items: fc.subarray([...quick], { minLength: 1, maxLength: 3 }),
    effort: fc.constantFrom<Effort>('days', 'weeks', 'quarter'),
  });
  return fc
    .array(tags, { minLength: 1, maxLength: 8 })
    .map((all) => all.map((own, index) => toyAction(`a${index}`, own)));
}

/** The engine scores the answers after each step as the step says, and the end is as the kind says. */
function checkWay(
  from: Instrument,
  asked: typeof quick,
  answers: Answers,
  target: RouteTarget,
): void {
  const plan = planFor(from, asked);
  const found = routeTo(from, plan, answers, {}, target);
  if (found.kind === 'there' || found.kind === 'tooFew') return;
  expect(found.steps.length).toBeLessThanOrEqual(mostSteps);
  const moved = found.steps.flatMap(({ moves }) => moves.map(({ item }) => item));
  expect(new Set(moved).size).toBe(moved.length);
  let now = answers;
  for (const { moves, after } of found.steps) {
    expect(moves.length).toBeGreaterThan(0);
    now = withMoves(now, moves);
    const scores = score(plan, now);
    const maturity = maturityOf(scores);
    const loop = loopOf(scores, from.loop);
    expect(after.maturity).toBe(maturity.kind === 'scored' ? maturity.points : null);
    expect(after.level).toBe(maturity.kind === 'scored' ? maturity.level : null);
    expect(after.onePlusOne).toBe(loop.kind === 'scored' ? loop.at.onePlusOne : null);
  }
  const effort = found.steps.reduce((sum, step) => sum + effortWeights[step.effort], 0);
  expect(found.effort).toBe(effort);
  const end = found.steps.at(-1)?.after;
  if (found.kind === 'reached') {
    if (target.kind === 'level') expect(end?.level).toBeGreaterThanOrEqual(target.level);
    else expect(end?.field).toBe('growthLoop');
    return;
  }
  if (target.kind === 'level' && end !== undefined) {
    expect(end.level).toBeLessThan(target.level);
    const { points, dimensions, axes } = found;
    expect(points > 0 || dimensions.length > 0 || axes.length > 0).toBe(true);
    const mean = end.maturity ?? 0;
    if (points > 0) expect(levelOf(mean + points)).toBe(target.level);
  }
  if (target.kind === 'growth') {
    const lacking = found.axes.map(({ points, needed }) => atLeast(points, needed));
    expect(lacking).not.toContain(true);
    expect(lacking.length).toBeGreaterThan(0);
  }
}
