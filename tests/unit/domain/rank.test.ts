import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/answer.ts';
import type { BusinessModelId, PhaseId } from '../../../src/domain/ids.ts';
import type { Instrument, Profile, VerdictId } from '../../../src/domain/instrument.ts';
import {
  isMoving,
  type MovingStep,
  type RankedStep,
  rank,
  type Situation,
  stepId,
} from '../../../src/domain/rank.ts';
import { planFor } from '../../../src/domain/score.ts';
import {
  everyAnswer,
  everything,
  full,
  instrument,
  itemId,
  quick,
} from '../../fixtures/instrument.ts';
import { type ActionTags, toyAction, withActions } from '../../fixtures/toy.ts';

const plain: Situation = {
  top: false,
  unanswered: false,
  manyNotApplicable: false,
  verdicts: { fired: [], mends: {} },
};

const verdictIds: readonly VerdictId[] = [
  'trust-gap',
  'say-do-gap',
  'mistake-campaigns',
  'mistake-data',
  'mistake-incentives',
  'mistake-marketing',
];

interface Asking {
  readonly from?: Instrument;
  readonly asked?: typeof quick;
  readonly profile?: Profile;
  readonly situation?: Partial<Situation>;
}

function stepsFor(answers: Answers, asking: Asking = {}): readonly RankedStep[] {
  const { from = instrument, asked = quick, profile = {}, situation = {} } = asking;
  return rank(from, planFor(from, asked), answers, profile, { ...plain, ...situation });
}

function idsFor(answers: Answers, asking: Asking = {}): readonly string[] {
  return stepsFor(answers, asking).map(stepId);
}

function stepNamed(id: string, steps: readonly RankedStep[]): MovingStep {
  const step = steps.find((candidate) => stepId(candidate) === id);
  if (step === undefined || !isMoving(step)) throw new Error(`no figures for ${id}`);
  return step;
}

/** A single action that moves a single item in days. */
const agendaUp = withActions(toyAction('agenda-up', { items: ['agenda'], effort: 'days' }));

/** 3 x cube root of the product, of points; written out here so that the tests do not ask the code. */
function headline(marketing: number, cx: number, link: number): number {
  return 3 * ((marketing / 100) * (cx / 100) * (link / 100)) ** (1 / 3);
}

describe('gain = change of maturity + 20 x change of 1 + 1, priority = gain / effort', () => {
  // Every quick item at 3: each dimension and axis at 50, 1 + 1 at 1.5. An item moved gives 25 points:
  // 12.5 in its dimension of two, a sixth of that in the mean; in its axis 25 by the axis' items.
  const allAtThree = everyAnswer(quick, 3);
  const one = 12.5 / 6;
  type Row = [ActionTags, number, readonly [number, number, number], number];
  test.each<Row>([
    [{ items: ['agenda'], effort: 'days' }, one, [50, 50, 50 + 25 / 4], 1],
    [{ items: ['mandate'], effort: 'days' }, one, [50, 50 + 25 / 6, 50], 1],
    [{ items: ['demand'], effort: 'weeks' }, one, [50 + 25 / 2, 50, 50], 1.5],
    [{ items: ['role-of-cx', 'agenda'] }, 2 * one, [50, 50 + 25 / 6, 50 + 25 / 4], 1.5],
    [{ items: ['mandate', 'recruiting'] }, 2 * one, [50, 50 + 50 / 6, 50], 1.5],
    [{ items: ['fires', 'roadmap'], effort: 'quarter' }, one, [50, 50 + 25 / 6, 50], 2.5],
  ])('%j', (tags, maturity, [marketing, cx, link], effort) => {
    const step = stepNamed(
      'it',
      stepsFor(allAtThree, { from: withActions(toyAction('it', tags)) }),
    );
    const onePlusOne = headline(marketing, cx, link) - 1.5;
    expect(step.gain.maturity).toBeCloseTo(maturity, 9);
    expect(step.gain.onePlusOne).toBeCloseTo(onePlusOne, 9);
    expect(step.gain.total).toBeCloseTo(maturity + 20 * onePlusOne, 9);
    expect(step.priority).toBeCloseTo((maturity + 20 * onePlusOne) / effort, 9);
  });

  test('only asked items move, each up one position', () => {
    const from = withActions(toyAction('it', { items: ['mandate', 'recruiting', 'empathy'] }));
    const { moves } = stepNamed('it', stepsFor(everyAnswer(quick, 3, { mandate: 1 }), { from }));
    expect(moves).toEqual([
      { item: 'recruiting', from: 3, to: 4 },
      { item: 'mandate', from: 1, to: 2 },
    ]);
  });

  test('the highest priority comes first', () => {
    const from = withActions(
      toyAction('d-2.89', { items: ['mandate'], effort: 'days' }),
      toyAction('c-2.93', { items: ['demand'] }),
      toyAction('a-4.14', { items: ['role-of-cx', 'agenda'] }),
      toyAction('b-3.28', { items: ['agenda'], effort: 'days' }),
    );
    const steps = stepsFor(allAtThree, { from });
    expect(steps.map(stepId)).toEqual(['a-4.14', 'b-3.28', 'c-2.93', 'd-2.89']);
    for (const id of steps.map(stepId)) {
      expect(stepNamed(id, steps).priority).toBeCloseTo(Number(id.slice(2)), 2);
    }
  });

  test('weights count as they do in the score', () => {
    const heavy = instrument.items.map((item) =>
      item.id === 'agenda' ? { ...item, weight: 3 } : item,
    );
    const step = stepNamed(
      'agenda-up',
      stepsFor(allAtThree, { from: { ...agendaUp, items: heavy } }),
    );
    expect(step.gain.maturity).toBeCloseTo(18.75 / 6, 9);
    expect(step.gain.onePlusOne).toBeCloseTo(headline(50, 50, 62.5) - 1.5, 9);
  });

  test('maturity without a level and a loop without an axis gain nothing', () => {
    const answers = everyAnswer(quick, 'na', { agenda: 2, 'shared-kpis': 2 });
    const step = stepNamed('agenda-up', stepsFor(answers, { from: agendaUp }));
    expect(step).toMatchObject({ gain: { maturity: 0, onePlusOne: 0, total: 0 }, priority: 0 });
  });

  test('three scored dimensions of six are too few for a gain of maturity', () => {
    const open = { fires: null, 'data-use': null, 'role-of-cx': null, 'decisions-start': null };
    const answers = everyAnswer(quick, 3, { ...open, recruiting: null, mandate: null });
    const { gain } = stepNamed('agenda-up', stepsFor(answers, { from: agendaUp }));
    expect(gain.maturity).toBe(0);
  });

  test('maturity gains without a loop: nothing was said of marketing', () => {
    const answers = everyAnswer(quick, 3, { demand: null, 'brand-promise': null });
    const { gain } = stepNamed('agenda-up', stepsFor(answers, { from: agendaUp }));
    expect(gain.maturity).toBeCloseTo(12.5 / 5, 9);
    expect(gain).toMatchObject({ onePlusOne: 0, total: gain.maturity });
  });
});

describe('capped at 5', () => {
  const from = withActions(
    toyAction('two', { items: ['agenda', 'fires'] }),
    toyAction('other', { items: ['fires', 'data-use'] }),
  );

  test('an item at 5 stays, the others of its action move', () => {
    const answers = everyAnswer(quick, 5, { agenda: 4 });
    const step = stepNamed('two', stepsFor(answers, { from }));
    expect(step.moves).toEqual([{ item: 'agenda', from: 4, to: 5 }]);
    expect(step.gain.maturity).toBeCloseTo(12.5 / 6, 9);
    expect(step.gain.onePlusOne).toBeCloseTo(3 - headline(100, 100, 93.75), 9);
  });

  test('an action with nothing left to move is not offered', () => {
    expect(idsFor(everyAnswer(quick, 5, { agenda: 4 }), { from })).toEqual(['two']);
    expect(idsFor(everyAnswer(quick, 5), { from })).toEqual([]);
  });

  test.each(['na', 'dk', null] as const)('nor one whose items are %j', (given) => {
    const answers = everyAnswer(quick, 3, { fires: given, 'data-use': given });
    const ids = idsFor(answers, { from }).filter((id) => !id.startsWith('find-out:'));
    expect(ids).toEqual(['two']);
  });

  test('nor one whose items were not asked', () => {
    const notAsked = withActions(toyAction('later', { items: ['roadmap', 'reach'] }));
    expect(idsFor(everyAnswer(quick, 3), { from: notAsked })).toEqual([]);
  });
});

describe('axes floored at 0.05 for ranking', () => {
  test('so that one weak axis does not hide the gain of another', () => {
    const { gain } = stepNamed('agenda-up', stepsFor(everyAnswer(quick, 1), { from: agendaUp }));
    expect(gain.onePlusOne).toBeCloseTo(headline(5, 5, 6.25) - headline(5, 5, 5), 9);
    expect(gain.maturity).toBeCloseTo(12.5 / 6, 9);
  });

  test('and a move below the floor gains maturity only', () => {
    const asking = { from: agendaUp, asked: full };
    const { gain } = stepNamed('agenda-up', stepsFor(everyAnswer(full, 1), asking));
    expect(gain.onePlusOne).toBe(0);
    expect(gain.total).toBeCloseTo(25 / 6 / 6, 9);
  });
});

describe('a blind spot: find out, as if it stood at 3 and moved to 4', () => {
  test('its gain, its owner and its effort of days', () => {
    const steps = stepsFor(everyAnswer(quick, 3, { demand: 'dk' }));
    const step = stepNamed('find-out:demand', steps);
    const onePlusOne = headline(62.5, 50, 50) - 1.5;
    expect(step).toMatchObject({ kind: 'findOut', item: 'demand', owner: 'marketing' });
    expect(step).toMatchObject({ effort: 'days', moves: [{ item: 'demand', from: 3, to: 4 }] });
    expect(step.gain.total).toBeCloseTo(12.5 / 6 + 20 * onePlusOne, 9);
    expect(step.priority).toBeCloseTo(step.gain.total, 9);
  });

  test('beside a blind neighbour it stands alone in its dimension and axis', () => {
    const answers = everyAnswer(quick, 3, { demand: 'dk', 'brand-promise': 'dk' });
    const { gain } = stepNamed('find-out:demand', stepsFor(answers));
    expect(gain.maturity).toBeCloseTo(25 / 6, 9);
    expect(gain.onePlusOne).toBeCloseTo(headline(75, 50, 50) - 1.5, 9);
  });

  test("one for each don't know, none for what is unanswered or does not apply", () => {
    const answers = everyAnswer(quick, 3, {
      demand: 'dk',
      fires: 'dk',
      agenda: null,
      mandate: 'na',
    });
    const found = idsFor(answers).filter((id) => id.startsWith('find-out:'));
    expect(found.toSorted()).toEqual(['find-out:demand', 'find-out:fires']);
  });

  test('finding out is ranked among the actions by its priority', () => {
    const from = withActions(
      toyAction('before', { items: ['brand-promise'], effort: 'days' }),
      toyAction('after', { items: ['role-of-cx', 'agenda'] }),
    );
    const ids = idsFor(everyAnswer(quick, 3, { demand: 'dk' }), { from });
    expect(ids).toEqual(['before', 'find-out:demand', 'after']);
  });
});

describe('effort and fit', () => {
  const answers = everyAnswer(quick, 3);
  const scaleUp: Profile = { phase: 'scale-up' as PhaseId };

  test('days 1, weeks 1.5, quarter 2.5', () => {
    const move = { items: ['agenda'] };
    const from = withActions(
      toyAction('a-quarter', { ...move, effort: 'quarter' }),
      toyAction('b-weeks', { ...move, effort: 'weeks' }),
      toyAction('c-days', { ...move, effort: 'days' }),
    );
    const steps = stepsFor(answers, { from });
    expect(steps.map(stepId)).toEqual(['c-days', 'b-weeks', 'a-quarter']);
    const gain = stepNamed('c-days', steps).priority;
    expect(stepNamed('b-weeks', steps).priority).toBeCloseTo(gain / 1.5, 9);
    expect(stepNamed('a-quarter', steps).priority).toBeCloseTo(gain / 2.5, 9);
  });

  test.each<[string, readonly string[], Profile, number]>([
    ['a phase that fits', ['start-up', 'scale-up'], scaleUp, 1],
    ['a phase that does not', ['start-up', 'ramp-up'], scaleUp, 0.7],
    ['an unknown phase', ['start-up'], {}, 1],
    ['an action for all phases', [], scaleUp, 1],
  ])('%s', (_, phases, profile, fit) => {
    const from = withActions(toyAction('one', { items: ['agenda'], effort: 'days', phases }));
    const step = stepNamed('one', stepsFor(answers, { from, profile }));
    expect(step.phaseFit).toBe(fit);
    expect(step.priority).toBeCloseTo((12.5 / 6 + 20 * (headline(50, 50, 56.25) - 1.5)) * fit, 9);
  });

  test('a phase that does not fit lets an equal action go first', () => {
    const from = withActions(
      toyAction('a-other', { items: ['agenda'], phases: ['start-up'] }),
      toyAction('b-fits', { items: ['agenda'], phases: ['scale-up'] }),
    );
    expect(idsFor(answers, { from, profile: scaleUp })).toEqual(['b-fits', 'a-other']);
    expect(idsFor(answers, { from })).toEqual(['a-other', 'b-fits']);
  });

  test.each<[string, Profile, readonly string[]]>([
    ['its own', { model: 'saas' as BusinessModelId }, ['all', 'saas-only']],
    ['another', { model: 'ecommerce' as BusinessModelId }, ['all']],
    ['unknown', {}, ['all', 'saas-only']],
  ])('an action for one business model, where the model is %s', (_, profile, ids) => {
    const from = withActions(
      toyAction('all', { items: ['agenda'] }),
      toyAction('saas-only', { items: ['agenda'], models: ['saas'] }),
    );
    expect(idsFor(answers, { from, profile })).toEqual(ids);
  });
});

describe('ties: more points moved, then id', () => {
  test('by id, whichever way they are listed', () => {
    const [a, b] = ['a', 'b'].map((id) => toyAction(id, { items: ['agenda'] }));
    if (a === undefined || b === undefined) throw new Error('two actions');
    expect(idsFor(everyAnswer(quick, 3), { from: withActions(a, b) })).toEqual(['a', 'b']);
    expect(idsFor(everyAnswer(quick, 3), { from: withActions(b, a) })).toEqual(['a', 'b']);
  });

  test('more points first: here nothing gains, as there is no level yet', () => {
    const answers = everyAnswer(quick, 'na', { agenda: 2, 'shared-kpis': 2 });
    const from = withActions(
      toyAction('a-one', { items: ['agenda'] }),
      toyAction('b-two', { items: ['agenda', 'shared-kpis'] }),
      toyAction('c-one', { items: ['shared-kpis'] }),
    );
    expect(idsFor(answers, { from })).toEqual(['b-two', 'a-one', 'c-one']);
  });

  test('equal on paper is a tie, whatever the doubles say', () => {
    // CX from 100 / 6 to 125 / 6, or the link from the floor at 5 to 6.25: both times a quarter more.
    const from = withActions(
      toyAction('b-link', { items: ['marketing-goals'] }),
      toyAction('a-cx', { items: ['fires'] }),
    );
    expect(idsFor(everyAnswer(quick, 1, { 'role-of-cx': 5 }), { from })).toEqual([
      'a-cx',
      'b-link',
    ]);
  });
});

describe('a verdict that fired', () => {
  /** What moves much in days, seven times over, and what answers a verdict in a quarter. */
  const strong = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
    toyAction(id, { items: ['agenda', 'role-of-cx'], effort: 'days' }),
  );
  const answering = (id: string, verdict: VerdictId, items: readonly string[]) =>
    toyAction(id, { items, verdicts: [verdict], effort: 'quarter' });
  const weak = answering('weak', 'mistake-data', ['data-use']);
  const answers = everyAnswer(quick, 3);
  const fired = (...verdicts: readonly VerdictId[]): Partial<Situation> => ({
    verdicts: { fired: verdicts, mends: {} },
  });

  test('has its action among the first five, and the others keep their order', () => {
    const from = withActions(...strong, weak);
    expect(idsFor(answers, { from })).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'weak']);
    const situation = fired('mistake-data');
    const ids = idsFor(answers, { from, situation });
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'weak', 'e', 'f', 'g']);
  });

  test('brings forward nothing for a verdict that did not', () => {
    const from = withActions(...strong, weak);
    const ids = idsFor(answers, { from, situation: fired('mistake-campaigns') });
    expect(ids.at(-1)).toBe('weak');
  });

  test('is named with the step that answers it, and only then', () => {
    const from = withActions(weak);
    const verdictsIn = (situation: Partial<Situation>) =>
      stepsFor(answers, { from, situation }).map((step) =>
        step.kind === 'improve' ? step.verdicts : null,
      );
    expect(verdictsIn(fired('mistake-data', 'trust-gap'))).toEqual([['mistake-data']]);
    expect(verdictsIn({})).toEqual([[]]);
  });

  test('leaves an action that stands among the first five where it stands', () => {
    const second = toyAction('aa', {
      items: ['agenda', 'role-of-cx'],
      verdicts: ['trust-gap'],
      effort: 'days',
    });
    const ids = idsFor(answers, {
      from: withActions(...strong, second),
      situation: fired('trust-gap'),
    });
    expect(ids).toEqual(['a', 'aa', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  test('brings the best of several actions, not all', () => {
    const better = toyAction('better', { items: ['data-use'], verdicts: ['mistake-data'] });
    const from = withActions(...strong, weak, better);
    const ids = idsFor(answers, { from, situation: fired('mistake-data') });
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'better', 'e', 'f', 'g', 'weak']);
  });

  test('of six the five best fit in five places', () => {
    const six = verdictIds.map((verdict, at) =>
      answering(`v${at}`, verdict, at < 5 ? ['data-use', 'fires'] : ['data-use']),
    );
    const ids = idsFor(answers, {
      from: withActions(...strong, ...six),
      situation: fired(...verdictIds),
    });
    expect(ids.slice(0, 5)).toEqual(['v0', 'v1', 'v2', 'v3', 'v4']);
    expect(ids).toHaveLength(13);
  });

  test('at the top level re-measuring keeps its place among the five', () => {
    const keep = { ...toyAction('keep', { items: [] }), occasion: 'top' } as const;
    const two = [weak, answering('other', 'trust-gap', ['fires'])];
    const ids = idsFor(answers, {
      from: withActions(...strong, ...two, keep),
      situation: { top: true, ...fired('mistake-data', 'trust-gap') },
    });
    expect(ids.slice(0, 6)).toEqual(['a', 'b', 'keep', 'other', 'weak', 'c']);
  });
});

describe('an action whose items have all been moved', () => {
  const action = toyAction('mend', { items: ['fires'], verdicts: ['mistake-data'] });
  const from = withActions(action);
  const mends = { 'mistake-data': ['data-use', 'agenda', 'demand'].map(itemId) };
  const situation = { verdicts: { fired: ['mistake-data'], mends } } as const;
  const movesOf = (answers: Answers, more: Partial<Situation> = situation) =>
    stepsFor(answers, { from, situation: more }).map((step) => (!isMoving(step) ? [] : step.moves));

  test('moves the lowest of what would mend the verdict that it answers', () => {
    const answers = everyAnswer(quick, 5, { 'data-use': 2, agenda: 1, demand: 3 });
    expect(movesOf(answers)).toEqual([[{ item: 'agenda', from: 1, to: 2 }]]);
  });

  test('of two as low, the first as shown', () => {
    const answers = everyAnswer(quick, 5, { 'data-use': 1, agenda: 1 });
    expect(movesOf(answers)).toEqual([[{ item: 'data-use', from: 1, to: 2 }]]);
  });

  test('is offered with the gain of that move', () => {
    const answers = everyAnswer(quick, 5, { agenda: 1 });
    const { gain } = stepNamed('mend', stepsFor(answers, { from, situation }));
    expect(gain.maturity).toBeCloseTo(12.5 / 6, 9);
    expect(gain.onePlusOne).toBeCloseTo(headline(100, 100, 81.25) - headline(100, 100, 75), 9);
  });

  test('moves its own as long as it can, and nothing else', () => {
    const answers = everyAnswer(quick, 5, { fires: 4, agenda: 1 });
    expect(movesOf(answers)).toEqual([[{ item: 'fires', from: 4, to: 5 }]]);
  });

  test('is not offered where its verdict did not fire', () => {
    const answers = everyAnswer(quick, 5, { agenda: 1 });
    expect(movesOf(answers, { verdicts: { fired: [], mends } })).toEqual([]);
    expect(movesOf(answers, { verdicts: { fired: ['trust-gap'], mends } })).toEqual([]);
  });

  test('nor where nothing that would mend it can move', () => {
    expect(movesOf(everyAnswer(quick, 5, { agenda: null, demand: 'na' }))).toEqual([]);
  });
});

describe('a context item', () => {
  const asked = everything;

  test('is moved by no action, even one that names it', () => {
    const from = withActions(toyAction('loud', { items: ['expectation-marketing', 'agenda'] }));
    const answers = everyAnswer(asked, 3);
    expect(stepNamed('loud', stepsFor(answers, { from, asked })).moves).toEqual([
      { item: 'agenda', from: 3, to: 4 },
    ]);
    const alone = withActions(toyAction('alone', { items: ['say-public'] }));
    expect(idsFor(answers, { from: alone, asked })).toEqual([]);
  });

  test('is not to be found out, while one of a chosen department is', () => {
    const answers = everyAnswer(asked, 3, { 'say-public': 'dk', 'hr-recognition': 'dk' });
    const found = idsFor(answers, { asked }).filter((id) => id.startsWith('find-out:'));
    expect(found).toEqual(['find-out:hr-recognition']);
  });
});

describe('an item of a chosen department', () => {
  test('is moved, and gains neither maturity nor 1 + 1', () => {
    const from = withActions(toyAction('own', { items: ['logistics-stock'] }));
    const step = stepNamed(
      'own',
      stepsFor(everyAnswer(everything, 2), { from, asked: everything }),
    );
    expect(step.moves).toEqual([{ item: 'logistics-stock', from: 2, to: 3 }]);
    expect(step).toMatchObject({ gain: { maturity: 0, onePlusOne: 0, total: 0 }, priority: 0 });
  });

  test('has no action where its department was not chosen', () => {
    const from = withActions(toyAction('own', { items: ['logistics-stock'] }));
    expect(idsFor(everyAnswer(full, 2), { from, asked: full })).toEqual([]);
  });
});

describe('upkeep, so that the list is never empty', () => {
  const always = [
    'second-opinion',
    'ask-five-customers',
    'find-the-evidence',
    'journey-on-one-wall',
    'keep-what-works',
  ];
  const winner = everyAnswer(quick, 5);

  test.each<[string, Partial<Situation>, readonly string[]]>([
    ['always', {}, always],
    ['with items unanswered', { unanswered: true }, ['answer-the-rest', ...always]],
    ['where much does not apply', { manyNotApplicable: true }, ['check-not-applicable', ...always]],
    ['at the top level', { top: true }, ['keep-measuring', ...always]],
  ])('%s', (_, situation, ids) => {
    expect(idsFor(winner, { situation }).toSorted()).toEqual(ids.toSorted());
  });

  test('it stands after every step that moves something', () => {
    const kinds = stepsFor(everyAnswer(quick, 2, { fires: 'dk' })).map((step) => step.kind);
    expect(kinds.lastIndexOf('improve')).toBeLessThan(kinds.indexOf('upkeep'));
    expect(kinds.lastIndexOf('findOut')).toBeLessThan(kinds.indexOf('upkeep'));
  });

  test.each<[string, Partial<Situation>]>([
    ['with everything answered', {}],
    ['with an item unanswered', { unanswered: true }],
    ['where much does not apply', { manyNotApplicable: true }],
    ['with both', { unanswered: true, manyNotApplicable: true }],
  ])('at the top level re-measuring is among the first three %s', (_, situation) => {
    const answers = everyAnswer(quick, 5, { 'role-of-cx': 4, 'service-goals': 4, recruiting: 4 });
    const ids = idsFor(answers, { situation: { top: true, ...situation } });
    expect(ids.slice(0, 3)).toContain('keep-measuring');
  });

  test('a winner also gets the actions of its lowest items', () => {
    const answers = everyAnswer(quick, 5, { mandate: 4 });
    const [first] = stepsFor(answers, { situation: { top: true } });
    expect(first).toMatchObject({ kind: 'improve', moves: [{ item: 'mandate', from: 4, to: 5 }] });
  });
});
