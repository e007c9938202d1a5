import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Band, FieldSpec, FigureSpec, Period, Range } from '../../../src/domain/figure.ts';
import type { BusinessModelId } from '../../../src/domain/ids.ts';
import { checkFigure, figureFor, judge } from '../../../src/domain/judge.ts';

const open: Range = { min: null, max: null };

function toyBand(cutoffs: readonly number[], tags: Readonly<Record<string, unknown>> = {}): Band {
  const labels = [...cutoffs, Number.POSITIVE_INFINITY].map((_, index) => `label-${index}`);
  const rest = { model: null, segment: null, statistic: 'quartiles', source: 'panel' };
  return { ...rest, strength: 'A', currency: null, cutoffs, labels, ...tags } as unknown as Band;
}

function toySpec(direction: FigureSpec['direction'], ...bands: readonly Band[]): FigureSpec {
  const rest = { id: 'toy', unit: 'percent', range: open, usual: open };
  return { ...rest, direction, bands } as unknown as FigureSpec;
}

function toyField(tags: Readonly<Record<string, unknown>>): FieldSpec {
  const rest = { id: 'toy', kind: 'state', unit: 'percent', periods: [], figures: {} };
  return { ...rest, range: open, usual: {}, ...tags } as unknown as FieldSpec;
}

const saas = 'saas' as BusinessModelId;
const ecommerce = 'ecommerce' as BusinessModelId;
const unknown = { model: null, currency: null };

const judged = (spec: FigureSpec, value: number, firm: object = {}) =>
  judge(spec, value, { ...unknown, ...firm });

/** Places of all comparisons, and the tone. */
const shortly = (spec: FigureSpec, value: number, firm: object = {}) => {
  const { comparisons, tone } = judged(spec, value, firm);
  return [...comparisons.map(({ place, reading }) => `${place} ${reading}`), tone].join(', ');
};

describe('the place of a value', () => {
  // Solved at first contact: low end, good from 70, world class from 80.
  const firstContact = toySpec('higher', toyBand([70, 80]));
  test.each([
    [0, '0 verdict, weak'],
    [69.9, '0 verdict, weak'],
    [70, '1 verdict, middle'],
    [79.999999, '1 verdict, middle'],
    [80, '2 verdict, good'],
    [100, '2 verdict, good'],
    // What is 70 on paper is 70: sums of binary fractions meet the cut.
    [69.1 + 0.9 - 1e-12, '1 verdict, middle'],
  ])('higher is better, cut at 70 and 80: %d is %s', (value, said) => {
    expect(shortly(firstContact, value)).toBe(said);
  });

  // Hours to a first response: best 15 %, best 20 %, better than the median, worse than it.
  const response = toySpec('lower', toyBand([1, 2, 7.07]));
  test.each([
    [0.5, '0 verdict, good'],
    [0.999, '0 verdict, good'],
    [1, '1 verdict, middle'],
    [2, '2 verdict, middle'],
    [7.06, '2 verdict, middle'],
    [7.07, '3 verdict, weak'],
    [48, '3 verdict, weak'],
  ])('lower is better, cut at 1, 2 and 7.07: %d is %s', (value, said) => {
    expect(shortly(response, value)).toBe(said);
  });

  test('at a median where lower is better is at or worse than it, like the label says', () => {
    const churn = toySpec('lower', toyBand([5.15], { strength: 'B' }));
    expect(shortly(churn, 5.14)).toBe('0 average, neutral');
    expect(shortly(churn, 5.15)).toBe('1 average, neutral');
  });

  test('is one of the labels, whatever the value', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(cuts, fc.double({ noNaN: true }), (unsorted, value) => {
        const band = toyBand(unsorted.toSorted((a, b) => a - b));
        const [comparison] = judged(toySpec('higher', band), value).comparisons;
        expect(band.labels[comparison?.place ?? -1]).toBeDefined();
      }),
    );
  });

  test('never falls as the value rises, and the tones of opposite directions mirror', () => {
    const value = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const place = (each: number) => judged(response, each).comparisons[0]?.place ?? -1;
        expect(place(Math.max(a, b))).toBeGreaterThanOrEqual(place(Math.min(a, b)));
        const mirror = { good: 'weak', weak: 'good', middle: 'middle', neutral: 'neutral' };
        const turned = toySpec('higher', ...response.bands);
        expect(judged(turned, a).tone).toBe(mirror[judged(response, a).tone]);
      }),
    );
  });
});

describe('how a comparison may be spoken of', () => {
  test.each([
    // direction, strength, cut-offs, reading
    ['higher', 'A', [1, 2], 'verdict'],
    ['lower', 'B', [1, 2], 'verdict'],
    ['higher', 'A', [1], 'average'],
    ['lower', 'B', [1], 'average'],
    ['higher', 'C', [1, 2], 'guidance'],
    ['higher', 'C', [1], 'guidance'],
    ['lower', 'D', [1, 2], 'guidance'],
    ['context', 'A', [1, 2], 'context'],
    ['context', 'B', [1], 'context'],
    ['context', 'C', [1, 2], 'context'],
  ] as const)('%s, strength %s, cut-offs %j: %s', (direction, strength, cutoffs, reading) => {
    const judgement = judged(toySpec(direction, toyBand(cutoffs, { strength })), 99);
    expect(judgement.comparisons.map((comparison) => comparison.reading)).toEqual([reading]);
    if (reading !== 'verdict') expect(judgement.tone).toBe('neutral');
  });

  test('only a verdict about firms at large is coloured', () => {
    const narrow = toyBand([1, 2], { segment: 'large' });
    expect(shortly(toySpec('higher', narrow), 3)).toBe('2 verdict, neutral');
  });

  test('only the first comparison colours', () => {
    const average = toyBand([5], { strength: 'B' });
    const full = toyBand([1, 2]);
    expect(shortly(toySpec('higher', average, full), 3)).toBe('0 average, 2 verdict, neutral');
    expect(shortly(toySpec('higher', full, average), 3)).toBe('2 verdict, 0 average, good');
  });
});

describe('the bands that fit a firm', () => {
  const forAll = toyBand([1, 2]);
  const forSaas = toyBand([10, 20], { model: saas });
  const forSaasLarge = toyBand([30, 40], { model: saas, segment: 'large' });
  const spec = toySpec('higher', forSaas, forSaasLarge, forAll);
  const bands = (firm: object, of = spec) =>
    judged(of, 15, firm).comparisons.map(({ band }) => band);

  test('are those of its model, in the order of the figure', () => {
    expect(bands({ model: saas })).toEqual([forSaas, forSaasLarge]);
    expect(shortly(spec, 15, { model: saas })).toBe('1 verdict, 0 verdict, middle');
  });

  test('are those for all where its model has none, or is not known', () => {
    expect(bands({ model: ecommerce })).toEqual([forAll]);
    expect(bands({})).toEqual([forAll]);
  });

  test('are none where neither exists, and then nothing is judged', () => {
    const only = toySpec('higher', forSaas);
    expect(judged(only, 15, { model: ecommerce })).toEqual({ comparisons: [], tone: 'neutral' });
    expect(judged(only, 15)).toEqual({ comparisons: [], tone: 'neutral' });
    expect(judged(toySpec('higher'), 15)).toEqual({ comparisons: [], tone: 'neutral' });
  });

  test('in money are those of its own currency', () => {
    const dollars = toyBand([53, 91], { model: ecommerce, currency: 'USD' });
    const pounds = toyBand([5, 6], { currency: 'GBP' });
    const cost = toySpec('context', dollars, pounds);
    expect(bands({ model: ecommerce, currency: 'USD' }, cost)).toEqual([dollars]);
    expect(bands({ model: ecommerce, currency: 'GBP' }, cost)).toEqual([pounds]);
    expect(bands({ model: ecommerce, currency: 'SEK' }, cost)).toEqual([]);
    expect(bands({ model: ecommerce }, cost)).toEqual([]);
    expect(bands({ currency: 'USD' }, cost)).toEqual([]);
  });

  test('without money fit in any currency', () => {
    expect(bands({ currency: 'SEK' })).toEqual([forAll]);
  });
});

describe('checking what was typed', () => {
  const share = toyField({
    range: { min: 0, max: 100 },
    usual: { month: { min: 0.1, max: 15 }, year: { min: 0.5, max: 60 } },
  });
  const score = toyField({ range: { min: -100, max: 100 }, usual: { any: { min: -50, max: 80 } } });
  const cost = toyField({ range: { min: 0, max: null }, usual: { any: { min: 1, max: null } } });

  test.each([
    [share, 5, 'month', 'fine'],
    [share, 15, 'month', 'fine'],
    [share, 0.1, 'month', 'fine'],
    [share, 15.01, 'month', 'unlikely'],
    [share, 0.09, 'month', 'unlikely'],
    [share, 0, 'month', 'unlikely'],
    [share, 100, 'month', 'unlikely'],
    [share, 15.01, 'year', 'fine'],
    [share, 60.5, 'year', 'unlikely'],
    // Nothing is said of what is usual in a quarter.
    [share, 80, 'quarter', 'fine'],
    [share, 80, null, 'fine'],
    [share, -0.001, 'month', 'impossible'],
    [share, 100.001, 'year', 'impossible'],
    [share, 100.001, 'quarter', 'impossible'],
    [share, Number.NaN, 'month', 'impossible'],
    [share, Number.POSITIVE_INFINITY, 'month', 'impossible'],
    [score, 42, null, 'fine'],
    [score, -60, null, 'unlikely'],
    // A usual range that does not differ with the period holds in each.
    [score, 90, 'quarter', 'unlikely'],
    [score, -101, null, 'impossible'],
    [cost, 1e9, null, 'fine'],
    [cost, 0.5, null, 'unlikely'],
    [cost, -1, null, 'impossible'],
    [cost, Number.POSITIVE_INFINITY, null, 'impossible'],
    [toyField({}), -5, null, 'fine'],
  ] as const)('%#: %d a %s is %s', (field, value, period, kind) => {
    expect(checkFigure(field as FieldSpec, value, period as Period | null).kind).toBe(kind);
  });

  test('says the range or what is usual', () => {
    expect(checkFigure(share, 120, 'month')).toEqual({
      kind: 'impossible',
      range: { min: 0, max: 100 },
    });
    expect(checkFigure(share, 20, 'month')).toEqual({
      kind: 'unlikely',
      usual: { min: 0.1, max: 15 },
    });
  });

  test('is impossible outside the range and never inside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (value) => {
        const impossible = checkFigure(score, value, null).kind === 'impossible';
        expect(impossible).toBe(value < -100 || value > 100);
      }),
    );
  });
});

describe('the figure that judges a field', () => {
  test.each([
    [{ figures: { month: 'churn-monthly', year: 'churn-annual' } }, 'month', 'churn-monthly'],
    [{ figures: { month: 'churn-monthly', year: 'churn-annual' } }, 'year', 'churn-annual'],
    [{ figures: { month: 'churn-monthly', year: 'churn-annual' } }, 'quarter', null],
    [{ figures: { month: 'churn-monthly', year: 'churn-annual' } }, null, null],
    [{ figures: { any: 'nps' } }, null, 'nps'],
    [{ figures: { any: 'nps' } }, 'year', 'nps'],
    [{ figures: {} }, null, null],
  ] as const)('%j in %s is %s', (tags, period, figure) => {
    expect(figureFor(toyField(tags), period)).toBe(figure);
  });
});
