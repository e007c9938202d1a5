import { describe, expect, test } from 'vitest';
import type { Item, VerdictId } from '../../../src/domain/instrument.ts';
import { type Gap, verdictsOf } from '../../../src/domain/verdicts.ts';
import { growthLoop, loud, standstill, untapped } from '../../fixtures/firms.ts';
import {
  answersOf,
  everyAnswer,
  everything,
  full,
  type Given,
  instrument,
  quick,
} from '../../fixtures/instrument.ts';

const { items } = instrument;

const verdicts = (given: Readonly<Record<string, Given>>) => verdictsOf(items, answersOf(given));

/** Expectations of marketing and sales against the four items of what is kept. */
function trust(expectations: [Given, Given], kept: [Given, Given, Given, Given]) {
  const [marketing, sales] = expectations;
  const [mandate, value, even, paying] = kept;
  return verdicts({
    'expectation-marketing': marketing,
    'expectation-sales': sales,
    mandate,
    'first-value': value,
    consistency: even,
    paying,
  }).trust;
}

/** What is said (strategy, in public) against five items of what is done. */
function sayDo(say: [Given, Given], does: [Given, Given, Given, Given, Given]) {
  const [strategy, inPublic] = say;
  const [start, data, agenda, pay, long] = does;
  return verdicts({
    'stated-centre': strategy,
    'say-public': inPublic,
    'decisions-start': start,
    'data-use': data,
    agenda,
    incentives: pay,
    'long-term': long,
  }).sayDo;
}

const readingOf = (gap: Gap<string>) =>
  gap.kind === 'scored' ? { gap: gap.gap, reading: gap.reading } : gap.kind;

describe('the trust gap', () => {
  test.each([
    // expectations, kept, E - K, reading; delivery at 50 or more
    [[5, 5], [3, 3, 3, 3], 50, 'wide'],
    [[4, 4], [3, 3, 3, 3], 25, 'gap'],
    [[5, 4], [4, 4, 4, 3], 18.75, 'gap'],
    [[4, 4], [4, 4, 4, 3], 6.25, 'inStep'],
    [[3, 3], [3, 3, 3, 3], 0, 'inStep'],
    [[3, 3], [4, 4, 3, 3], -12.5, 'better'],
    [[1, 1], [5, 5, 5, 5], -100, 'better'],
    // delivery under 50
    [[5, 5], [1, 1, 1, 1], 100, 'wide'],
    [[4, 4], [3, 3, 3, 2], 31.25, 'wide'],
    [[3, 3], [2, 2, 2, 2], 25, 'wide'],
    [[3, 3], [3, 3, 3, 2], 6.25, 'gap'],
    [[3, 2], [2, 2, 2, 2], 12.5, 'modest'],
    [[1, 1], [1, 1, 1, 1], 0, 'modest'],
    [[1, 1], [3, 3, 3, 2], -43.75, 'modest'],
  ] as const)('expectations %j against kept %j', (expectations, kept, gap, reading) => {
    expect(readingOf(trust([...expectations], [...kept]))).toEqual({ gap, reading });
  });

  test('ten points are still in step, either way', () => {
    // Five weighted alike cannot make ten; three against five can.
    const custom = (count: number, signal: string): Item[] =>
      Array.from({ length: count }, (_, index) => ({
        ...(items[0] as Item),
        id: `${signal}-${index}` as Item['id'],
        signals: [signal] as unknown as Item['signals'],
      }));
    const said = custom(2, 'say');
    const done = custom(5, 'do');
    const gapFor = (say: number, positions: readonly number[]) =>
      verdictsOf(
        [...said, ...done],
        answersOf({
          ...Object.fromEntries(said.map(({ id }) => [id, say as Given])),
          ...Object.fromEntries(done.map(({ id }, index) => [id, positions[index] as Given])),
        }),
      ).sayDo;
    expect(readingOf(gapFor(4, [4, 4, 4, 3, 3]))).toEqual({ gap: 10, reading: 'inStep' });
    expect(readingOf(gapFor(3, [4, 4, 3, 3, 3]))).toEqual({ gap: -10, reading: 'inStep' });
    expect(readingOf(gapFor(4, [4, 4, 3, 3, 3]))).toEqual({ gap: 15, reading: 'gap' });
    expect(readingOf(gapFor(5, [4, 4, 4, 4, 4]))).toEqual({ gap: 25, reading: 'gap' });
    expect(readingOf(gapFor(5, [4, 4, 4, 4, 3]))).toEqual({ gap: 30, reading: 'wide' });
  });

  test('needs two rated answers behind each mean', () => {
    expect(trust([5, 'dk'], [1, 1, 1, 1]).kind).toBe('tooFew');
    expect(trust([5, 5], [1, 'dk', 'na', 'dk']).kind).toBe('tooFew');
    expect(readingOf(trust([5, 5], [1, 1, 'na', 'dk']))).toEqual({ gap: 100, reading: 'wide' });
  });
});

describe('the say-do gap', () => {
  test.each([
    [[5, 5], [1, 1, 1, 1, 1], 100, 'wide'],
    [[4, 4], [3, 3, 3, 3, 2], 30, 'wide'],
    [[4, 4], [3, 3, 3, 3, 3], 25, 'gap'],
    [[3, 3], [3, 3, 3, 3, 3], 0, 'inStep'],
    [[1, 1], [2, 2, 1, 1, 1], -10, 'inStep'],
    [[1, 1], [2, 2, 2, 1, 1], -15, 'better'],
  ] as const)('said %j against done %j', (say, does, gap, reading) => {
    expect(readingOf(sayDo([...say], [...does]))).toEqual({ gap, reading });
  });

  test('needs two rated answers on each side', () => {
    expect(sayDo([5, 'dk'], [1, 1, 1, 1, 1]).kind).toBe('tooFew');
    expect(sayDo([5, 5], [1, 'dk', 'dk', 'dk', 'dk']).kind).toBe('tooFew');
  });
});

describe('the common mistakes', () => {
  test('are made at 1 and 2, avoided from 3, open without a position', () => {
    const state = (value: Given) =>
      verdicts({ 'data-use': value }).mistakes.find(({ id }) => id === 'mistake-data')?.state;
    expect([1, 2, 3, 4, 5, 'dk', 'na'].map((value) => state(value as Given))).toEqual([
      'made',
      'made',
      'avoided',
      'avoided',
      'avoided',
      'open',
      'open',
    ]);
  });

  test('are four, each by its own item', () => {
    const { mistakes } = verdictsOf(items, everyAnswer(full, 1));
    expect(mistakes.map(({ id, item }) => `${id}: ${item}`)).toEqual([
      'mistake-campaigns: journey-before-campaign',
      'mistake-data: data-use',
      'mistake-incentives: incentives',
      'mistake-marketing: responsibility',
    ]);
  });

  test('a short flow knows only the mistake that it asks about', () => {
    const asked = items.filter(({ id }) => quick.includes(id));
    expect(verdictsOf(asked, everyAnswer(quick, 1)).fired).toEqual(['mistake-data']);
  });
});

describe('what fires', () => {
  test.each([
    ['all 1', everyAnswer(full, 1), ['trust-gap', ...mistakes()]],
    ['all 3', everyAnswer(full, 3), []],
    ['all 5', everyAnswer(full, 5), []],
    ['all don’t know', everyAnswer(full, 'dk'), []],
    ['the growth loop', growthLoop.full, []],
    ['the loud firm', loud.full, ['trust-gap', 'say-do-gap', ...mistakes()]],
    ['untapped potential', untapped.full, []],
    ['standstill', standstill.full, ['trust-gap', 'mistake-data', 'mistake-incentives']],
  ] as const)('%s', (name, answers, fired) => {
    const found = verdictsOf(items, answers).fired;
    if (name === 'standstill') expect(found).toEqual(expect.arrayContaining([...fired]));
    else expect(found).toEqual(fired);
  });

  test('items of optional departments change no verdict', () => {
    const answers = everyAnswer(everything, 5);
    const lowered = new Map(
      [...answers].map(([id, answer]) =>
        items.some((item) => item.id === id && item.role === 'department')
          ? ([id, { kind: 'rated', position: 1 }] as const)
          : ([id, answer] as const),
      ),
    );
    expect(verdictsOf(items, lowered)).toEqual(verdictsOf(items, answers));
  });
});

function mistakes(): readonly VerdictId[] {
  return ['mistake-campaigns', 'mistake-data', 'mistake-incentives', 'mistake-marketing'];
}
