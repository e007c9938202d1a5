import { describe, expect, test } from 'vitest';
import { kpiFamilies } from '../../../src/domain/kpi.ts';
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import {
  figureSources,
  figureTextsOf,
  instrument,
  kpiTextsOf,
  sources,
  textsOf,
} from '../../../src/pages/_load/content.ts';
import { type KpiView, kpiPage } from '../../../src/pages/_load/kpi-page.ts';
import { wordsOf } from '../../../src/pages/_load/words.ts';

const { kpis, figures, fields } = instrument;

function pageIn(locale: Locale) {
  return kpiPage({
    locale,
    words: wordsOf(locale).kpis,
    names: textsOf(locale).names,
    kpis,
    figures,
    fields,
    kpiTexts: kpiTextsOf(locale),
    figureTexts: figureTextsOf(locale),
    sources,
    figureSources,
  });
}

function viewOf(locale: Locale, id: string): KpiView {
  const view = pageIn(locale)
    .flatMap((family) => family.kpis)
    .find((kpi) => kpi.id === id);
  if (view === undefined) throw new Error(`no ${id} on the page`);
  return view;
}

describe.each(locales)('the page of KPIs in %s', (locale) => {
  const page = pageIn(locale);
  const views = page.flatMap((family) => family.kpis);
  const rows = views.flatMap((kpi) => kpi.figures).flatMap((figure) => figure.bands);

  test('has every KPI once, by family and in the order of the ladder', () => {
    expect(page.map(({ family }) => family)).toEqual(kpiFamilies);
    expect(views.map(({ id }) => id)).toEqual(kpis.map(({ id }) => id));
    expect(views).toHaveLength(21);
  });

  test('shows every figure under one KPI, with all its bands', () => {
    const shown = views.flatMap((kpi) => kpi.figures.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
    expect(rows).toHaveLength(figures.reduce((sum, { bands }) => sum + bands.length, 0));
    expect(rows.length).toBeGreaterThan(70);
  });

  test('gives each row one place more than cut-offs, from the lowest up', () => {
    const { under, from } = wordsOf(locale).kpis;
    const opening = (template: string) => template.replace('{value}', '');
    for (const { places } of rows) {
      expect(places.length).toBeGreaterThan(1);
      const [lowest, ...above] = places.map(({ range }) => range);
      expect(lowest?.startsWith(opening(under))).toBe(true);
      expect(above.filter((range) => !range.startsWith(opening(from)))).toEqual([]);
      expect(new Set(places.map(({ label }) => label)).size).toBe(places.length);
    }
  });

  test('says year, country and n of each row, or that they are not stated', () => {
    for (const { facts, origin, kind, strength } of rows) {
      expect(facts).toHaveLength(3);
      expect([...facts, origin.name, kind, strength.name].filter((part) => part === '')).toEqual(
        [],
      );
    }
    const { noYear, noCountry, noSample } = wordsOf(locale).kpis;
    const said = rows.flatMap(({ facts }) => facts);
    for (const gap of [noYear, noCountry, noSample]) expect(said).toContain(gap);
  });

  test('leads only to KPIs that stand on it, and never to the one itself', () => {
    const ids = views.map(({ id }) => id);
    for (const { id, together } of views) {
      expect(together.map((other) => other.id).filter((other) => !ids.includes(other))).toEqual([]);
      expect(together.map((other) => other.id)).not.toContain(id);
    }
  });
});

describe('cut-offs', () => {
  test.each([
    ['en', 'fcr', ['under 65%', 'from 65%']],
    ['sv', 'fcr', ['under 65\u00a0%', 'från 65\u00a0%']],
    ['en', 'cac', ['under USD\u00a053', 'from USD\u00a053', 'from USD\u00a091']],
    ['sv', 'cac', ['under 53\u00a0USD', 'från 53\u00a0USD', 'från 91\u00a0USD']],
    ['en', 'nps', ['under 21.2', 'from 21.2']],
    ['sv', 'nps', ['under 21,2', 'från 21,2']],
  ] as const)('are written as %s does, for %s', (locale, id, expected) => {
    const [figure] = viewOf(locale, id).figures;
    expect(figure?.bands[0]?.places.map(({ range }) => range)).toEqual(expected);
  });

  test('below zero have a real minus', () => {
    const ranges = viewOf('en', 'nps').figures.flatMap(({ bands }) =>
      bands.flatMap(({ places }) => places.map(({ range }) => range)),
    );
    expect(ranges).toContain('under −6.1');
    expect(ranges.filter((range) => range.includes('-'))).toEqual([]);
  });
});

describe('figures', () => {
  test('stand in the order that the KPI names them', () => {
    const idsOf = (id: string) => viewOf('en', id).figures.map((figure) => figure.id);
    expect(idsOf('churn')).toEqual([
      'churn-monthly',
      'churn-annual',
      'retention-annual',
      'repeat-purchase-rate',
    ]);
    expect(idsOf('nrr')).toEqual(['nrr', 'grr']);
    expect(idsOf('tickets')).toEqual([]);
  });

  test('of which neither end is good say so', () => {
    const [handling] = viewOf('en', 'handling-time').figures;
    expect(handling?.direction).toBe(wordsOf('en').kpis.directions.context);
  });
});

describe('sources', () => {
  test('of a band name publisher, title, year, country and n', () => {
    const [first] = viewOf('en', 'nps').figures.flatMap(({ bands }) => bands);
    expect(first?.origin.name).toMatch(/^Temkin Group, “.+”$/);
    expect(first?.origin.address).toMatch(/^https:/);
    expect(first?.facts).toEqual(['2018', 'North America', 'n\u00a0=\u00a0800 IT decision makers']);
  });

  test('of a KPI are articles in their own language', () => {
    const { sources: cited } = viewOf('en', 'existing-share');
    expect(cited.map(({ language }) => language)).toEqual(['sv', 'sv', 'en']);
    expect(cited.at(-1)?.name).toContain('McKinsey');
  });
});

test('what nothing is known of is a mistake, told by its id', () => {
  expect(() =>
    kpiPage({
      locale: 'en',
      words: wordsOf('en').kpis,
      names: textsOf('en').names,
      kpis,
      figures,
      fields,
      kpiTexts: {},
      figureTexts: figureTextsOf('en'),
      sources,
      figureSources,
    }),
  ).toThrow('clv');
});
