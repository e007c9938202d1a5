import { describe, expect, test } from 'vitest';
import type { BusinessModelId } from '../../../../src/domain/ids.ts';
import { judge } from '../../../../src/domain/judge.ts';
import { comparisonText } from '../../../../src/islands/numbers/comparison-text.ts';
import { figureOf, figureSpecs, plainSpaces, sources, speechIn, textsIn } from './sample.ts';

function compared(locale: 'sv' | 'en', id: string, value: number, model: string | null) {
  const spec = figureOf(id);
  const firm = { model: model as BusinessModelId | null, currency: 'SEK' };
  return judge(spec, value, firm).comparisons.map((comparison) =>
    comparisonText(speechIn(locale), textsIn(locale), sources, spec, comparison),
  );
}

describe('a comparison', () => {
  test('says where the figure stands, beside what, and whose it is', () => {
    const [first] = compared('en', 'churn-monthly', 4, 'saas');
    expect(first?.label).toBe('Below the published median');
    expect(first?.beside).toMatch(/^median: 5\.15%, concerns .+/);
    expect(first?.name).toMatch(/^Recurly.*, “.+”$/);
    expect(first?.facts).toMatch(/2019/);
  });

  test('says what is not stated', () => {
    const first = compared('en', 'nps', 35, 'ecommerce')[0];
    expect(first?.facts).toBe('United States, 2024, n: not stated');
    expect(first?.address).toBeNull();
  });

  test('of an average says that it is no more than that', () => {
    const first = compared('sv', 'nps', 35, 'ecommerce')[0];
    expect(first?.caution).toContain(speechIn('sv').words.judged.readings.average);
  });

  test('of a weak band is guidance, and neither end of context is good', () => {
    const weak = compared('en', 'ces', 5.5, null)[0];
    expect(weak?.caution).toContain(speechIn('en').words.judged.readings.guidance);
    const context = compared('en', 'handle-time', 5, null)[0];
    expect(context?.caution).toContain(speechIn('en').words.judged.readings.context);
  });

  test('names several cut-offs with their unit once', () => {
    const beside = compared('en', 'customer-satisfaction-ski', 70, null).map((one) => one.beside);
    expect(beside.some((text) => text.includes('60 / 75 of 100'))).toBe(true);
  });
});

test.each(['sv', 'en'] as const)('every band of every figure can be said in %s', (locale) => {
  const models = ['saas', 'subscription', 'ecommerce', 'b2b-services', 'other', null];
  const said = figureSpecs.flatMap((spec) =>
    models.flatMap((model) =>
      [spec.range.min ?? -1e6, 1, spec.range.max ?? 1e6].flatMap((value) =>
        compared(locale, spec.id, value, model),
      ),
    ),
  );
  expect(said.length).toBeGreaterThan(100);
  for (const { label, beside, name, facts, caution } of said) {
    for (const text of [label, beside, name, facts, caution]) {
      expect(plainSpaces(text)).not.toMatch(/undefined|NaN|\{|^$/);
    }
  }
});

test('comparisons that stand together have keys of their own', () => {
  for (const spec of figureSpecs) {
    for (const model of ['saas', 'ecommerce', 'b2b-services', null]) {
      const ids = compared('en', spec.id, 1, model).map(({ id }) => id);
      expect(new Set(ids).size, spec.id).toBe(ids.length);
    }
  }
});
