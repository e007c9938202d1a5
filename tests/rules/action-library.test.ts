import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import risksEn from '../../src/content/actions/en/risks.json' with { type: 'json' };
import risksSv from '../../src/content/actions/sv/risks.json' with { type: 'json' };
import type { Answers } from '../../src/domain/answer.ts';
import { type Assessment, assess } from '../../src/domain/assess.ts';
import { noBusiness } from '../../src/domain/business.ts';
import type { DepartmentId, FlowId, ItemId } from '../../src/domain/ids.ts';
import { itemsOfFlow, type VerdictId } from '../../src/domain/instrument.ts';
import type { Standing } from '../../src/domain/kpi.ts';
import { isMoving, stepId } from '../../src/domain/rank.ts';
import { locales } from '../../src/i18n/locale.ts';
import { answerSets, everyKind } from '../fixtures/arbitraries.ts';
import { loud, untapped } from '../fixtures/firms.ts';
import { core, everyAnswer, everything, full, instrument, quick } from '../fixtures/instrument.ts';
import { shipped } from '../unit/schemas/content/shipped.ts';

const { actions } = instrument;
const risks = { en: risksEn, sv: risksSv } as Readonly<Record<string, Record<string, string>>>;

/** In the order of the list; typed, so that a new verdict is not forgotten. */
const verdicts: Readonly<Record<VerdictId, 'answers' | 'kpis'>> = {
  'trust-gap': 'answers',
  'say-do-gap': 'answers',
  'mistake-campaigns': 'answers',
  'mistake-data': 'answers',
  'mistake-incentives': 'answers',
  'mistake-marketing': 'answers',
  'reporting-theatre': 'kpis',
  'old-compass': 'kpis',
};

function resultOf(asked: readonly ItemId[], answers: Answers): Assessment {
  return assess(instrument, asked, answers, {});
}

function firstThree(answers: Answers): readonly string[] {
  return resultOf(full, answers).steps.slice(0, 3).map(stepId);
}

describe('the library', () => {
  test('has at least 48 actions, each of them once', () => {
    expect(actions.length).toBeGreaterThanOrEqual(48);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
  });

  test.each(core)('moves %s', (id) => {
    const moving = actions.filter(({ items, models }) => items.includes(id) && models.length === 0);
    expect(moving.length).toBeGreaterThan(0);
  });

  test.each(instrument.optionalDepartments)('has a step for each pair of %s', (department) => {
    const own = instrument.items.filter(
      (item) => item.role === 'department' && item.department === department,
    );
    expect(own.length).toBe(3);
    for (const { id } of own) expect(actions.some(({ items }) => items.includes(id))).toBe(true);
  });

  test.each(Object.entries(verdicts))('answers the verdict %s', (verdict, from) => {
    const answering = actions.filter((action) => action.verdicts.includes(verdict as VerdictId));
    // The KPIs' own steps, to the next rung of the ladder, answer what is found on the ladder.
    if (from === 'answers') expect(answering.length).toBeGreaterThan(0);
  });

  test.each(actions.map((action) => [action.id, action] as const))('%s is whole', (id, action) => {
    expect(action.others.length).toBeGreaterThan(0);
    expect(action.others).not.toContain(action.owner);
    for (const locale of locales) {
      const texts: Readonly<Record<string, { steps: readonly string[] }>> =
        shipped.texts[locale].actions;
      const steps = texts[id]?.steps ?? [];
      expect(steps.length).toBeGreaterThanOrEqual(3);
      expect(steps.length).toBeLessThanOrEqual(5);
      expect(risks[locale]?.[id] ?? '').toMatch(/^[“”]?\p{Lu}.{20,}\.$/u);
    }
    if (action.occasion === 'improve') expect(action.items.length).toBeGreaterThan(0);
  });
});

describe('a KPI that decides nothing yet', () => {
  const standings: readonly Standing[] = [
    ...([0, 1, 2, 3] as const).map((rung): Standing => ({ kind: 'rung', rung })),
    { kind: 'silo' },
    { kind: 'dontKnow' },
  ];
  const cases = instrument.kpis.flatMap(({ id, family }) =>
    family === 'volume' ? [] : standings.map((standing) => [id, standing] as const),
  );

  test.each(cases)('%s at %j has a step', (id, standing) => {
    const said = { ...noBusiness, ladder: new Map([[id, standing]]) };
    const { steps } = assess(instrument, full, everyAnswer(full, 3), {}, null, said);
    expect(steps.map(stepId)).toContain(`climb:${id}`);
  });
});

describe('nobody is left without a next step', () => {
  const mixed = fc.oneof(
    answerSets(everything),
    fc.constantFrom(...everyKind).map((kind): Answers => {
      return kind === 'unanswered' ? new Map() : everyAnswer(everything, kind);
    }),
  );
  const profiles = fc.record({
    model: fc.constantFrom(undefined, ...instrument.profile.models),
    phase: fc.constantFrom(undefined, ...instrument.profile.phases),
  });

  test.each([
    ['full', 5],
    ['quick', 3],
  ] as const)('the %s flow gives at least %d different ones', (flow, least) => {
    const departments = fc.subarray([...instrument.optionalDepartments]);
    fc.assert(
      fc.property(mixed, departments, profiles, (answers, chosen, { model, phase }) => {
        const profile = { ...(model ? { model } : {}), ...(phase ? { phase } : {}) };
        const { steps } = assess(instrument, askedIn(flow, chosen), answers, profile);
        expect(new Set(steps.slice(0, least).map(stepId)).size).toBe(least);
      }),
      { numRuns: 250 },
    );
  });

  test('a winner gets what keeps it there', () => {
    const { maturity, steps } = resultOf(full, everyAnswer(full, 5));
    expect(maturity).toMatchObject({ level: 5 });
    expect(steps.every(({ kind }) => kind === 'upkeep')).toBe(true);
    expect(steps.slice(0, 3).map(stepId)).toContain('keep-measuring');
  });

  test('a near-winner gets the steps of its lowest answers first', () => {
    const { steps } = resultOf(full, nearWinner);
    const first = steps.slice(0, 2).flatMap((step) => (isMoving(step) ? step.moves : []));
    expect(first.some(({ item }) => lowest.includes(item))).toBe(true);
    expect(firstThree(nearWinner)).toContain('keep-measuring');
  });

  test.each(quick)('a blind spot at %s gets “find out”', (id) => {
    const { steps } = resultOf(quick, everyAnswer(quick, 3, { [id]: 'dk' }));
    expect(steps.map(stepId)).toContain(`find-out:${id}`);
  });
});

const lowest: readonly string[] = ['recruiting', 'empathy'];
const nearWinner = everyAnswer(full, 5, { recruiting: 4, empathy: 3, stories: 4 });

describe('never the same advice whatever one answers', () => {
  const measures = instrument.items.filter(
    ({ role, dimension }) => role === 'core' && dimension === 'measures',
  );
  const sets: Readonly<Record<string, Answers>> = {
    'everything at 1': everyAnswer(full, 1),
    'strong CX that nobody hears of': untapped.full,
    'weak in measures alone': everyAnswer(
      full,
      5,
      Object.fromEntries(measures.map(({ id }) => [id, 1])),
    ),
    'near the top': nearWinner,
    'nothing known': everyAnswer(full, 'dk'),
  };

  test('five very different firms share at most one of their first three steps, whichever two one takes', () => {
    const firsts = Object.entries(sets).map(([name, answers]) => ({
      name,
      first: firstThree(answers),
    }));
    for (const one of firsts) {
      for (const other of firsts.filter((candidate) => candidate !== one)) {
        const shared = one.first.filter((id) => other.first.includes(id));
        expect(shared.length, `${one.name}, ${other.name}: ${shared}`).toBeLessThanOrEqual(1);
      }
    }
  });

  // It makes the same four mistakes as the firm with everything at 1, so those two are mended alike.
  test('nor does the loud firm that disappoints share more with any other that does better', () => {
    const { 'everything at 1': _, ...others } = sets;
    for (const [name, answers] of Object.entries(others)) {
      const shared = firstThree(loud.full).filter((id) => firstThree(answers).includes(id));
      expect(shared.length, name).toBeLessThanOrEqual(1);
    }
    const all = [loud.full, ...Object.values(sets)].map(firstThree);
    const inAll = (all[0] ?? []).filter((id) => all.every((first) => first.includes(id)));
    expect(inAll).toEqual([]);
  });
});

function askedIn(flow: string, departments: readonly DepartmentId[]): readonly ItemId[] {
  return itemsOfFlow(instrument, flow as FlowId, departments).map(({ id }) => id);
}
