import { describe, expect, test } from 'vitest';
import { kpiFamilies } from '../../src/domain/kpi.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { figuresIn, flatten } from '../unit/i18n/dictionaries.ts';
import { shipped } from '../unit/schemas/content/shipped.ts';
import { kpiContent, shippedKpis } from '../unit/schemas/content/shipped-kpis.ts';

/** The KPIs that saved assessments and links may hold, in their order. Never shorten or rename. */
const frozen = [
  'clv',
  'clv-cac',
  'nrr',
  'churn',
  'existing-share',
  'expansion',
  'nps',
  'ces',
  'fcr',
  'resolution-time',
  'checkout',
  'cac',
  'lead-quality',
  'campaign-roi',
  'conversion',
  'reach',
  'visits',
  'tickets',
  'handling-time',
  'revenue-growth',
  'service-cost',
];

const { kpis } = kpiContent;
const textsIn = (locale: Locale) => shippedKpis.texts[locale].kpis;

describe('the ladder', () => {
  test('has its 21 KPIs in their order, family after family', () => {
    expect(kpis.map(({ id }) => id)).toEqual(frozen);
    const families = kpis.map(({ family }) => kpiFamilies.indexOf(family));
    expect(families).toEqual(families.toSorted());
  });

  test.each(shipped.instrument.profile.models)('asks %s for eight or nine, of a mix', (model) => {
    const first = kpis.filter(({ firstFor }) => firstFor.some((one) => one === model));
    const of = (family: string) => first.filter((kpi) => kpi.family === family).length;
    expect([8, 9]).toContain(first.length);
    expect(of('value')).toBeGreaterThanOrEqual(3);
    expect(of('experience')).toBeGreaterThanOrEqual(2);
    expect(of('acquisition')).toBeGreaterThanOrEqual(1);
    expect(of('volume')).toBeGreaterThanOrEqual(1);
  });

  test('asks only shops for the checkout', () => {
    expect(kpis.find(({ id }) => id === 'checkout')?.firstFor).toEqual(['ecommerce']);
  });

  test('gives every KPI a number to type but the tickets, and no field to two KPIs', () => {
    expect(kpis.filter(({ fields }) => fields.length === 0).map(({ id }) => id)).toEqual([
      'tickets',
    ]);
    const fields = kpis.flatMap((kpi) => kpi.fields);
    expect(new Set(fields).size).toBe(fields.length);
  });
});

describe.each(locales)('KPIs in %s', (locale) => {
  const texts = Object.entries(textsIn(locale));
  const all = flatten(textsIn(locale), 'kpis');
  const found = (pattern: RegExp) => all.filter(({ text }) => pattern.test(text));

  test('have a name of their own, and one for running text', () => {
    expect(new Set(texts.map(([, { name }]) => name)).size).toBe(21);
    expect(Object.keys(shipped.texts[locale].names.kpis)).toEqual(frozen);
  });

  test('are explained in whole sentences', () => {
    const wrong = texts.flatMap(([id, { about, definition, pitfalls, owner, together }]) =>
      [about, definition, ...pitfalls, owner, together]
        .filter((text) => !/^\p{Lu}.*[^.]\.$/u.test(text) && !/\?$/.test(text))
        .map((text) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
    expect(texts.filter(([, { about }]) => /\. \p{Lu}/u.test(about))).toEqual([]);
  });

  test('have a formula and a unit without a full stop', () => {
    const set = texts.flatMap(([, { formula, unit }]) => [formula, unit]);
    expect(set.filter((text) => /\.$/.test(text))).toEqual([]);
  });

  test.each([
    ['straight quotation marks or apostrophes', /['"]/],
    ['exclamation marks', /!/],
    ['three points for an ellipsis', /\.\.\./],
    ['double spaces or spaces at an end', / {2}|^\s|\s$/],
    ['a hyphen for a dash or a minus', / - |(?<!\p{L})-\d/u],
  ])('have no %s', (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  test('do not repeat each other: no seven words in a row stand in two of them', () => {
    const owners = new Map<string, Set<string>>();
    for (const [id, text] of texts) {
      for (const { text: said } of flatten(text, id)) {
        const words = said.toLowerCase().match(/[\p{L}\p{N}’-]+/gu) ?? [];
        for (let at = 0; at + 7 <= words.length; at += 1) {
          const run = words.slice(at, at + 7).join(' ');
          owners.set(run, (owners.get(run) ?? new Set()).add(id));
        }
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([run]) => run)).toEqual([]);
  });

  test('say that McKinsey’s share is no target, and never state it without McKinsey', () => {
    const eighty = found(/\b80\b/);
    expect(eighty.length).toBeGreaterThan(0);
    expect(eighty.filter(({ text }) => !text.includes('McKinsey'))).toEqual([]);
  });
});

test('both languages give the same figures', () => {
  const swedish = new Map(flatten(textsIn('sv'), 'kpis').map(({ at, text }) => [at, text]));
  const differing = flatten(textsIn('en'), 'kpis').filter(
    ({ at, text }) => figuresIn(text).join() !== figuresIn(swedish.get(at) ?? '').join(),
  );
  expect(differing).toEqual([]);
});
