import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locale.ts';
import {
  figureSourcesPath,
  figuresPath,
  type KpiFiles,
  kpisPath,
  parseKpis,
  parseKpiTexts,
} from '../../../../src/schemas/content/kpis.ts';
import { changed, refusalOf, without } from './shipped.ts';
import { kpiContent, shippedKpis, surroundings } from './shipped-kpis.ts';

type Changes = Readonly<Record<string, unknown>>;

function refused(files: Partial<KpiFiles>): string {
  return refusalOf(() => parseKpis({ ...shippedKpis, ...files }, surroundings));
}

function withKpi(id: string, changes: Changes): Partial<KpiFiles> {
  return { kpis: changed(shippedKpis.kpis, id, changes) };
}

function withFigure(id: string, changes: Changes): Partial<KpiFiles> {
  const figures = changed(shippedKpis.figures.figures, id, changes);
  return { figures: { ...shippedKpis.figures, figures } };
}

function withField(id: string, changes: Changes): Partial<KpiFiles> {
  const fields = changed(shippedKpis.figures.fields, id, changes);
  return { figures: { ...shippedKpis.figures, fields } };
}

/** The figures with the first band of one of them changed. */
function withBand(id: string, changes: Changes): Partial<KpiFiles> {
  const bands = bandsOf(id).map((band, index) => (index === 0 ? { ...band, ...changes } : band));
  return withFigure(id, { bands });
}

function bandsOf(id: string): readonly object[] {
  const figure = shippedKpis.figures.figures.find((one) => one.id === id);
  if (figure === undefined || figure.bands.length === 0) throw new Error(`no bands: ${id}`);
  return figure.bands;
}

function withSource(id: string, changes: Changes): Partial<KpiFiles> {
  return { figureSources: changed(shippedKpis.figureSources, id, changes) };
}

describe('the published KPIs', () => {
  test('are accepted, with their figures and fields', () => {
    expect(kpiContent.kpis).toEqual(shippedKpis.kpis);
    expect(kpiContent.figures).toEqual(shippedKpis.figures.figures);
    expect(kpiContent.fields).toEqual(shippedKpis.figures.fields);
  });

  test('are 21 in five families, judged by 34 figures', () => {
    const perFamily = Object.groupBy(kpiContent.kpis, ({ family }) => family);
    const counts = Object.entries(perFamily).map(([family, kpis]) => [family, kpis?.length]);
    expect(counts).toEqual([
      ['value', 6],
      ['experience', 5],
      ['acquisition', 4],
      ['volume', 4],
      ['result', 2],
    ]);
    expect(kpiContent.figures).toHaveLength(34);
  });

  test('carry the general source of a band beside their own, without country or sample', () => {
    const own = shippedKpis.figureSources.length;
    expect(kpiContent.sources.slice(0, own)).toEqual(shippedKpis.figureSources);
    expect(kpiContent.sources.slice(own)).toEqual([
      {
        id: 'make-or-break',
        publisher: null,
        title: 'Varför just marknad + CX är make-or-break',
        year: null,
        address: null,
        country: null,
        n: null,
      },
    ]);
  });
});

describe('a KPI', () => {
  test.each([
    ['firstFor', { firstFor: ['saas', 'kiosk'] }, 'kiosk', 'b2b-services'],
    ['owners', { owners: ['marketing', 'legal'] }, 'legal', 'service'],
    ['fields', { fields: ['clv', 'glory'] }, 'glory', 'gross-margin'],
    ['together', { together: ['fame'] }, 'fame', 'churn'],
    ['sources', { sources: ['hearsay'] }, 'hearsay', 'make-or-break'],
  ])(
    'that names something unknown as %s is refused with what is known',
    (field, changes, wrong, known) => {
      const message = refused(withKpi('clv', changes));
      expect(message).toContain(`${kpisPath} · clv · ${field}: "${wrong}" is not known`);
      expect(message).toContain(known);
    },
  );

  test.each([
    ['one department twice', { owners: ['sales', 'sales'] }, 'clv · owners: name the same'],
    ['one owner', { owners: ['sales'] }, 'clv · owners: name two departments'],
    ['itself', { together: ['clv'] }, 'clv · together: names the KPI itself'],
    ['no other KPI', { together: [] }, 'clv · together: name at least one KPI'],
    ['no source', { sources: [] }, 'clv · sources: name at least one source'],
    ['another family', { family: 'luck' }, 'clv · family'],
    ['a word too much', { colour: 'red' }, 'clv: Unrecognized key'],
  ])('that names %s is refused', (_, changes, expected) => {
    const message = refused(withKpi('clv', changes));
    expect(message).toContain(kpisPath);
    expect(message).toContain(expected);
  });

  test.each(['Clv', 'clv_cac', '1st', 'clv cac', ''])('with the id “%s” is refused', (id) => {
    const message = refused({ kpis: [{ ...shippedKpis.kpis[0], id }] });
    expect(message).toContain('an id is lower-case words joined by hyphens, such as clv-cac');
  });

  test('that stands twice is refused', () => {
    const kpis = [...shippedKpis.kpis, ...shippedKpis.kpis.slice(0, 1)];
    expect(refused({ kpis })).toContain(`${kpisPath} · clv: stands twice: rename or remove one`);
  });
});

describe('a figure', () => {
  test.each([
    ['no bands are left but the key', { bands: null }, 'nps · bands'],
    ['unit', { unit: 'stars' }, 'nps · unit'],
    ['direction', { direction: 'up' }, 'nps · direction'],
  ])('is refused when its shape is wrong: %s', (_, changes, expected) => {
    expect(refused(withFigure('nps', changes))).toContain(`${figuresPath} · figures · ${expected}`);
  });

  test('that stands twice is refused', () => {
    const { figures, fields } = shippedKpis.figures;
    const message = refused({ figures: { figures: [...figures, ...figures.slice(0, 1)], fields } });
    expect(message).toContain(`${figuresPath} · nps: stands twice`);
  });

  test.each([
    ['range', { range: { min: 100, max: -100 }, usual: { min: null, max: null } }],
    ['range without an inside', { range: { min: 0, max: 0 }, usual: { min: 0, max: 0 } }],
    ['usual', { usual: { min: 80, max: -50 } }],
  ])('with a reversed %s is refused', (_, changes) => {
    expect(refused(withFigure('nps', changes))).toContain(
      `${figuresPath} · nps: has a range whose "min" is not below its "max"`,
    );
  });

  test('that calls usual what is impossible is refused with the range', () => {
    expect(refused(withFigure('nps', { usual: { min: -101, max: 80 } }))).toContain(
      'nps: calls usual what its range forbids: -100 to 100',
    );
  });

  test('that judges nothing that can be typed is refused', () => {
    expect(refused(withField('churn', { figures: { month: 'churn-monthly' } }))).toContain(
      `${figuresPath} · churn-annual: judges nothing that can be typed`,
    );
  });

  test('whose bands for all stand before those of a business model is refused', () => {
    expect(refused(withFigure('fcr', { bands: bandsOf('fcr').toReversed() }))).toContain(
      'fcr · bands: a band of a business model stands after one for all',
    );
  });
});

describe('a band', () => {
  const at = `${figuresPath} · web-conversion · band 1`;

  test.each([
    ['fall', [4.7, 3.2, 1.4]],
    ['stand still', [1.4, 1.4, 4.7]],
  ])('whose cut-offs %s is refused', (_, cutoffs) => {
    expect(refused(withBand('web-conversion', { cutoffs }))).toContain(
      `${at}: its cut-offs do not ascend`,
    );
  });

  test('without cut-offs is refused', () => {
    expect(refused(withBand('web-conversion', { cutoffs: [], labels: ['good'] }))).toContain(
      'a band has at least one cut-off',
    );
  });

  test.each([
    [3, ['below-average', 'at-or-above-average', 'top-20-percent']],
    [5, ['below-average', 'at-or-above-average', 'good', 'great', 'excellent']],
  ])('with %d labels for three cut-offs is refused', (count, labels) => {
    expect(refused(withBand('web-conversion', { labels }))).toContain(
      `${at}: has ${count} label(s) for 3 cut-off(s): give one more than cut-offs`,
    );
  });

  test('with one label for two places is refused', () => {
    const labels = ['below-average', 'good', 'good', 'top-10-percent'];
    expect(refused(withBand('web-conversion', { labels }))).toContain(`${at}: has a label twice`);
  });

  test('with a cut-off beyond the range is refused with the range', () => {
    expect(refused(withBand('web-conversion', { cutoffs: [1.4, 3.2, 104.7] }))).toContain(
      `${at}: has a cut-off that the figure cannot reach: its range is 0 to 100`,
    );
  });

  test.each([
    ['model', { model: 'kiosk' }, 'kiosk', 'ecommerce'],
    ['source', { source: 'hearsay' }, 'hearsay', 'make-or-break'],
  ])('of an unknown %s is refused with what is known', (field, changes, wrong, known) => {
    const message = refused(withBand('web-conversion', changes));
    expect(message).toContain(`${at} · ${field}: "${wrong}" is not known`);
    expect(message).toContain(known);
  });

  test('in money without a currency is refused', () => {
    expect(refused(withBand('cac', { currency: null }))).toContain(
      `${figuresPath} · cac · band 1: has cut-offs in money: give their "currency"`,
    );
  });

  test('with a currency without money is refused', () => {
    expect(refused(withBand('web-conversion', { currency: 'SEK' }))).toContain(
      `${at}: has a currency, but the figure is in percent`,
    );
  });

  test.each(['dollars', 'usd', ''])('in the currency “%s” is refused', (currency) => {
    expect(refused(withBand('cac', { currency }))).toContain('a currency is three capitals');
  });

  test('too weak for a verdict is refused where one end is good', () => {
    expect(refused(withBand('web-conversion', { strength: 'D' }))).toContain(
      `${at}: is too weak for a verdict`,
    );
    expect(() =>
      parseKpis({ ...shippedKpis, ...withBand('cac', { strength: 'D' }) }, surroundings),
    ).not.toThrow();
  });

  test('of another strength than A to D is refused', () => {
    expect(refused(withBand('web-conversion', { strength: 'E' }))).toContain(
      `${figuresPath} · figures · web-conversion · bands · 0 · strength`,
    );
  });
});

describe('a field', () => {
  test('that stands twice is refused', () => {
    const { figures, fields } = shippedKpis.figures;
    const message = refused({ figures: { figures, fields: [...fields, ...fields.slice(0, 1)] } });
    expect(message).toContain(`${figuresPath} · customers: stands twice`);
  });

  test.each([
    ['an unknown figure', { figures: { month: 'churn-weekly' } }, '"churn-weekly" is not known'],
    ['a period it lacks', { figures: { any: 'churn-annual' } }, '"any" is not known; use one of'],
  ])('judged by %s is refused', (_, changes, expected) => {
    expect(refused(withField('churn', changes))).toContain(
      `${figuresPath} · churn · figures: ${expected}`,
    );
  });

  test.each([
    ['state with periods', { kind: 'state' }],
    ['rate without periods', { periods: [], figures: {}, usual: { any: { min: 0, max: 9 } } }],
  ])('that is a %s is refused', (_, changes) => {
    expect(refused(withField('churn', changes))).toContain(
      `${figuresPath} · churn · periods: a state has no period`,
    );
  });

  test('with a period twice is refused', () => {
    expect(
      refused(withField('churn', { periods: ['month', 'quarter', 'year', 'year'] })),
    ).toContain('churn · periods: names a period twice');
  });

  test('with a period that is none is refused', () => {
    expect(refused(withField('churn', { periods: ['week'] }))).toContain(
      `${figuresPath} · fields · churn · periods · 0`,
    );
  });

  test.each([
    ['a period', 'churn', { usual: { month: { min: 1, max: 9 }, year: { min: 1, max: 9 } } }],
    ['itself', 'gross-margin', { usual: {} }],
  ])('that says nothing of what is usual for %s is refused', (_, id, changes) => {
    const message = refused(withField(id, changes));
    expect(message).toContain(`${id} · usual: says nothing of`);
    if (id === 'churn') expect(message).toContain('says nothing of quarter: add it, or "any"');
  });

  test('that says what is usual for a period it lacks is refused', () => {
    const usual = { any: { min: 5, max: 95 }, month: { min: 1, max: 2 } };
    expect(refused(withField('gross-margin', { usual }))).toContain(
      'gross-margin · usual: "month" is not known',
    );
  });

  test('in another unit or range than the figure that judges it is refused', () => {
    expect(refused(withField('nps', { unit: 'percent' }))).toContain(
      'nps · unit: is not that of nps, which judges it: use points',
    );
    expect(refused(withField('nps', { range: { min: -100, max: 200 } }))).toContain(
      'nps · range: is not that of nps, which judges it: -100 to 100',
    );
  });

  test('with a usual range beyond its range is refused', () => {
    expect(refused(withField('gross-margin', { usual: { any: { min: 5, max: 195 } } }))).toContain(
      'gross-margin: calls usual what its range forbids: -100 to 100',
    );
  });
});

describe('a source of bands', () => {
  test.each([
    ['http://jitbit.com/', 'an address begins with https://'],
    ['javascript:alert(1)', 'an address begins with https://'],
    ['https://', 'this is not a web address'],
  ])('at %s is refused', (address, expected) => {
    const message = refused(withSource('jitbit', { address }));
    expect(message).toContain(`${figureSourcesPath} · jitbit · address: `);
    expect(message).toContain(expected);
  });

  test('that no band cites is refused', () => {
    const spare = { ...shippedKpis.figureSources[0], id: 'spare' };
    expect(refused({ figureSources: [...shippedKpis.figureSources, spare] })).toContain(
      `${figureSourcesPath} · spare: no band cites it: cite it or remove it`,
    );
  });

  test('of the id of a general one is refused', () => {
    const double = { ...shippedKpis.figureSources[0], id: 'make-or-break' };
    expect(refused({ figureSources: [...shippedKpis.figureSources, double] })).toContain(
      `${figureSourcesPath} · make-or-break: stands twice`,
    );
  });

  test.each([
    ['year', { year: '2024' }],
    ['n', { n: { count: 0, of: 'firms-about' } }],
    ['n', { n: 1000 }],
    ['country', { country: 'United Kingdom' }],
  ])('with a mistaken %s is refused', (field, changes) => {
    expect(refused(withSource('jitbit', changes))).toContain(
      `${figureSourcesPath} · jitbit · ${field}`,
    );
  });
});

describe.each(locales)('the texts in %s', (locale) => {
  const { kpis, figures } = shippedKpis.texts[locale];
  const kpiTextsPath = `src/content/kpis/${locale}/kpis.json`;
  const figureTextsPath = `src/content/kpis/${locale}/figures.json`;

  function refusedText(files: { readonly kpis?: unknown; readonly figures?: unknown }): string {
    return refusalOf(() =>
      parseKpiTexts(locale, { ...shippedKpis.texts[locale], ...files }, kpiContent),
    );
  }

  test('are accepted', () => {
    expect(parseKpiTexts(locale, { kpis, figures }, kpiContent)).toEqual({ kpis, figures });
  });

  test('are refused when a KPI has none, or one that belongs to nothing', () => {
    expect(refusedText({ kpis: without(kpis, 'clv') })).toContain(
      `${kpiTextsPath} · clv: has no text in this language`,
    );
    expect(refusedText({ kpis: { ...kpis, glory: kpis.clv } })).toContain(
      `${kpiTextsPath} · glory: belongs to no known id`,
    );
  });

  test.each([
    ['figures', 'nps'],
    ['fields', 'gross-margin'],
    ['labels', 'below-average'],
    ['segments', 'streaming'],
    ['statistics', 'median'],
    ['countries', 'se'],
    ['ofs', 'shops'],
    ['sources', 'make-or-break'],
  ] as const)('are refused when one of the %s has none, or belongs to nothing', (kind, id) => {
    const group: Changes = figures[kind];
    expect(refusedText({ figures: { ...figures, [kind]: without(group, id) } })).toContain(
      `${figureTextsPath} · ${kind} · ${id}: has no text in this language`,
    );
    expect(
      refusedText({ figures: { ...figures, [kind]: { ...group, glory: group[id] } } }),
    ).toContain(`${figureTextsPath} · ${kind} · glory: belongs to no known id`);
  });

  test.each(['', '  ', '\n'])('are refused with an empty text (%j)', (empty) => {
    expect(refusedText({ kpis: { ...kpis, clv: { ...kpis.clv, about: empty } } })).toContain(
      `${kpiTextsPath} · clv · about: is empty`,
    );
    const labels = { ...figures.labels, good: empty };
    expect(refusedText({ figures: { ...figures, labels } })).toContain(
      `${figureTextsPath} · labels · good: is empty`,
    );
  });

  test('are refused with more than 20 words about a KPI', () => {
    const about = (words: number) => ({ ...kpis, clv: { ...kpis.clv, about: wordsOf(words) } });
    expect(refusedText({ kpis: about(21) })).toContain(
      `${kpiTextsPath} · clv · about: is one sentence of at most 20 words`,
    );
    expect(() => parseKpiTexts(locale, { kpis: about(20), figures }, kpiContent)).not.toThrow();
  });

  test.each([1, 4])('are refused with %d pitfall(s) of a KPI', (count) => {
    const pitfalls = Array.from({ length: count }, () => 'x');
    expect(refusedText({ kpis: { ...kpis, clv: { ...kpis.clv, pitfalls } } })).toContain(
      `${kpiTextsPath} · clv · pitfalls: give two or three pitfalls`,
    );
  });

  test.each([0, 5])('are refused with %d thing(s) to mind about a figure', (count) => {
    const caveats = Array.from({ length: count }, () => 'x');
    const spoilt = { ...figures.figures, nps: { ...figures.figures.nps, caveats } };
    expect(refusedText({ figures: { ...figures, figures: spoilt } })).toContain(
      `${figureTextsPath} · figures · nps · caveats: give one to four things to mind`,
    );
  });

  function wordsOf(count: number): string {
    return Array.from({ length: count }, () => 'word').join(' ');
  }
});
