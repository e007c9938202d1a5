import { describe, expect, test } from 'vitest';
import type { Band } from '../../src/domain/figure.ts';
import type { FigureId } from '../../src/domain/ids.ts';
import { type Locale, locales } from '../../src/i18n/locale.ts';
import { figuresIn, flatten } from '../unit/i18n/dictionaries.ts';
import { kpiContent, shippedKpis } from '../unit/schemas/content/shipped-kpis.ts';

/** The figures that saved assessments and links may hold. Never shorten or rename. */
const frozen = [
  'nps',
  'customer-satisfaction-ski',
  'ces',
  'ces-percent',
  'fcr',
  'churn-monthly',
  'churn-annual',
  'retention-annual',
  'repeat-purchase-rate',
  'grr',
  'nrr',
  'cac',
  'cac-payback',
  'new-cac-ratio',
  'clv-cac',
  'clv',
  'lead-quality',
  'lead-to-customer',
  'campaign-roi',
  'campaign-revenue-ratio',
  'ctr-search',
  'ctr-email',
  'ctr-linkedin',
  'existing-revenue-share',
  'expansion-share',
  'handle-time',
  'first-response-time',
  'service-cost-per-contact',
  'service-cost-share',
  'checkout-completion',
  'cart-abandonment',
  'web-conversion',
  'bounce-rate',
  'revenue-growth',
];

/** Figures for which neither end is good. */
const context = [
  'cac',
  'lead-quality',
  'ctr-search',
  'ctr-linkedin',
  'existing-revenue-share',
  'expansion-share',
  'handle-time',
  'service-cost-per-contact',
  'service-cost-share',
  'bounce-rate',
];

const { figures, fields, sources } = kpiContent;
const bands = figures.flatMap((figure) =>
  figure.bands.map((band) => ({ ...band, of: figure.id, direction: figure.direction })),
);

test('the figures are the 34 of the reference, in their order', () => {
  expect(figures.map(({ id }) => id)).toEqual(frozen);
  expect(bands.length).toBeGreaterThan(70);
});

describe('directions', () => {
  test('are context where neither end is good', () => {
    const found = figures.filter(({ direction }) => direction === 'context').map(({ id }) => id);
    expect(found).toEqual(context);
    expect(bands.filter(({ direction }) => direction === 'context').length).toBeGreaterThan(10);
  });

  test('are lower where less is better', () => {
    const found = figures.filter(({ direction }) => direction === 'lower').map(({ id }) => id);
    expect(found).toEqual([
      'churn-monthly',
      'churn-annual',
      'cac-payback',
      'new-cac-ratio',
      'first-response-time',
      'cart-abandonment',
    ]);
  });
});

describe('bands', () => {
  const single = bands.filter(({ cutoffs }) => cutoffs.length === 1);
  /** What a single published value can be, with its two sides. */
  const kinds = ['average', 'median', 'rule-of-thumb'];
  const kindOf = ({ labels: [low, high] }: Band) =>
    kinds.find((kind) => low === `below-${kind}` && high === `at-or-above-${kind}`);

  test('with a single cut-off say below, or at or above, and what it is', () => {
    expect(single.length).toBeGreaterThan(40);
    const wrong = single.filter((band) => kindOf(band) === undefined);
    expect(wrong).toEqual([]);
  });

  test('with a single cut-off are called what their statistic is', () => {
    const wrong = single.filter((band) => {
      const { statistic } = band;
      const kind = statistic.startsWith('mean') ? 'average' : kindOf(band);
      return kind === undefined || !/average|mean/.test(statistic) === (kind === 'average');
    });
    expect(wrong).toEqual([]);
    const medians = single.filter(({ statistic }) => statistic.startsWith('median'));
    expect(medians.filter((band) => kindOf(band) !== 'median')).toEqual([]);
  });

  test('that are a rule of thumb are of strength C at most', () => {
    const rules = bands.filter(({ statistic }) => statistic === 'rule-of-thumb');
    expect(rules.length).toBeGreaterThan(6);
    expect(rules.filter(({ strength }) => strength === 'A' || strength === 'B')).toEqual([]);
  });

  test('of strength A have more than an average', () => {
    const strong = bands.filter(({ strength }) => strength === 'A');
    expect(strong.length).toBeGreaterThan(6);
    expect(strong.filter(({ cutoffs }) => cutoffs.length === 1)).toEqual([]);
  });

  test('of strength D give no verdict', () => {
    const weak = bands.filter(({ strength }) => strength === 'D');
    expect(new Set(weak.map(({ of }) => of))).toEqual(new Set(['handle-time']));
    expect(weak.filter(({ direction }) => direction !== 'context')).toEqual([]);
  });

  test('are missing where no figure can be compared with', () => {
    const without = figures.filter((figure) => figure.bands.length === 0).map(({ id }) => id);
    expect(without).toEqual(['clv', 'lead-quality', 'service-cost-share']);
  });

  test('are for each business model of the profile, or for all', () => {
    const models = new Set(bands.map(({ model }) => model));
    expect(models).toEqual(
      new Set(['saas', 'subscription', 'ecommerce', 'b2b-services', 'other', null]),
    );
  });

  test.each([
    ['nps', 0, [21.2]],
    ['customer-satisfaction-ski', 1, [60, 75]],
    ['fcr', 3, [70, 80]],
    ['churn-monthly', 1, [6.81]],
    ['nrr', 1, [100, 105, 115]],
    ['clv-cac', 0, [1, 3, 5]],
    ['cac-payback', 0, [12, 18, 24]],
    ['first-response-time', 0, [1, 2, 7.07]],
    ['checkout-completion', 0, [45.2, 63.1]],
    ['web-conversion', 0, [1.4, 3.2, 4.7]],
    ['revenue-growth', 0, [0, 26, 50]],
  ])('of %s keep the published cut-offs (band %d)', (id, place, cutoffs) => {
    expect(bands.filter(({ of }) => of === id)[place]?.cutoffs).toEqual(cutoffs);
  });

  test('of CLV to CAC rest on the article that gives the rule of thumb', () => {
    expect(bands.filter(({ of }) => of === ('clv-cac' as FigureId))).toMatchObject([
      { source: 'make-or-break', strength: 'C', statistic: 'rule-of-thumb' },
    ]);
  });
});

describe('sources of bands', () => {
  const mirrors = [
    'ccyxbj',
    'scribd',
    'docplayer',
    'vdocuments',
    'alexisfairbanks',
    'bssubs',
    'tuneline',
    'headlinesoftoday',
    'tmcnet',
    'blogspot',
    'slideshare',
    'archive.org',
    'fdocuments',
    'gy-118',
    'salvatore',
    'npsbench',
    'optif.ai',
    'conversionbench',
    'metricnet',
    'fate-oracle',
    'worldmetrics',
    'wifitalents',
  ];

  test('stand at encrypted addresses, none of them a copy’s', () => {
    const addresses = sources.flatMap(({ address }) => address ?? []);
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
    const copies = addresses.filter((address) => mirrors.some((host) => address.includes(host)));
    expect(copies).toEqual([]);
  });

  test('that report another’s figure name both', () => {
    const reported = sources.filter(({ publisher }) => / (via|by) /.test(publisher ?? ''));
    expect(reported.length).toBeGreaterThan(15);
    expect(reported.filter(({ address }) => address === null)).toEqual([]);
  });

  test('have a publisher, but for the article that names none', () => {
    const nameless = sources.filter(({ publisher }) => publisher === null).map(({ id }) => id);
    expect(nameless).toEqual(['make-or-break']);
  });
});

describe('fields', () => {
  const economics = [
    'customers',
    'revenue-per-customer',
    'gross-margin',
    'expansion',
    'referrals',
    'spend',
    'lost-customers',
    'discount-rate',
    'start-revenue',
    'expansion-revenue',
    'contraction-revenue',
    'churned-revenue',
  ];

  test('are one per figure, one for both churns, and those of the economics', () => {
    const perFigure = frozen.filter((id) => !id.startsWith('churn-'));
    expect(new Set(fields.map(({ id }) => id))).toEqual(
      new Set([...perFigure, 'churn', ...economics]),
    );
  });

  test('of figures are judged by the figure of their own name, in every period', () => {
    const own = fields.filter(({ id }) => frozen.includes(id));
    const wrong = own.filter(({ id, periods, figures: judging }) => {
      const keys = periods.length === 0 ? ['any'] : periods;
      return (
        Object.keys(judging).join() !== keys.join() ||
        Object.values(judging).some((one) => one !== (id as string))
      );
    });
    expect(wrong).toEqual([]);
  });

  test('ask for churn by period, and judge it by the month and the year', () => {
    expect(fields.find(({ id }) => id === 'churn')).toMatchObject({
      kind: 'rate',
      periods: ['month', 'quarter', 'year'],
      figures: { month: 'churn-monthly', year: 'churn-annual' },
      usual: { month: { min: 0.1, max: 15 }, year: { min: 0.5, max: 60 } },
    });
  });
});

describe.each(locales)('the texts in %s', (locale) => {
  const texts = flatten(shippedKpis.texts[locale].figures, 'figures');
  const found = (pattern: RegExp) =>
    texts.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at}: ${text}`);

  test('are there to be checked', () => {
    expect(texts.length).toBeGreaterThan(450);
  });

  test.each([
    ['notes of what is unverified', /\[?unverified\]?/i],
    ['ids of sources or articles', /\bS[0-4]\b|\b[a-z]+_[a-z]+\b/],
    ['straight quotation marks or apostrophes', /['"]/],
    ['three points for an ellipsis', /\.\.\./],
    ['exclamation marks', /!/],
    ['double spaces or spaces at an end', / {2}|^\s|\s$/],
    ['a hyphen for a dash or a minus', / - |(?<!\S)-\d/],
    ['an x for a multiplication', /\d\s?x\s?\d| x /],
  ])('have no %s', (_, pattern) => {
    expect(found(pattern)).toEqual([]);
  });

  test('call labels, segments and statistics each by a name of its own', () => {
    const { labels, segments, statistics, ofs } = shippedKpis.texts[locale].figures;
    for (const group of [labels, segments, statistics, ofs]) {
      const names = Object.values(group);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test('define a figure in one or two sentences, and end each with a full stop', () => {
    const wrong = Object.entries(shippedKpis.texts[locale].figures.figures).filter(
      ([, { definition, caveats }]) =>
        (definition.match(/[.?](?=\s|$)/g)?.length ?? 0) > 2 ||
        [definition, ...caveats].some((text) => !/^[\p{Lu}\d].*\.$/u.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  test('give a field a hint of one sentence', () => {
    const wrong = Object.entries(shippedKpis.texts[locale].figures.fields).filter(
      ([, { label, hint }]) =>
        !/^[\p{Lu}\d].*\.$/u.test(hint) || /\.\s/.test(hint) || /\.$/.test(label),
    );
    expect(wrong).toEqual([]);
  });

  test('name whoever 80 per cent comes from', () => {
    const eighty = found(/\b80 (per cent|procent|%)/);
    expect(eighty.filter((text) => !text.includes('McKinsey'))).toEqual([]);
  });
});

test('both languages have the same keys and the same figures', () => {
  const byKey = (locale: Locale) =>
    new Map(flatten(shippedKpis.texts[locale], 'kpis').map(({ at, text }) => [at, text]));
  const [swedish, english] = [byKey('sv'), byKey('en')];
  expect([...swedish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  const differing = [...english].flatMap(([at, en]) => {
    const sv = swedish.get(at) ?? '';
    const [inEnglish, inSwedish] = [figuresIn(ungrouped('en', en)), figuresIn(ungrouped('sv', sv))];
    return inEnglish.join() === inSwedish.join() ? [] : [{ at, en, sv }];
  });
  expect(differing).toEqual([]);
});

test.each([
  ['en', '25,000 to 1,250,000 at 3.3', '25000 to 1250000 at 3.3'],
  ['sv', '25\u{a0}000 till 1\u{a0}250\u{a0}000 vid 3,3', '25000 till 1250000 vid 3,3'],
  ['en', '2019, 100 and 12,5', '2019, 100 and 12,5'],
] as const)('thousands are read as one number in %s: %s', (locale, text, expected) => {
  expect(ungrouped(locale, text)).toBe(expected);
});

test('no file of the KPIs keeps what was quoted from a source', () => {
  const data = JSON.stringify([shippedKpis.figures, shippedKpis.figureSources, shippedKpis.kpis]);
  expect(data).not.toMatch(/"(seen|note|reliability|business_model|source_id)"/);
});

/** A text with its large numbers written without separators. */
function ungrouped(locale: Locale, text: string): string {
  const separator = locale === 'en' ? ',' : '[\u{a0}\u{202f} ]';
  return text.replaceAll(new RegExp(`(?<=\\d)${separator}(?=\\d{3}(?!\\d))`, 'gu'), '');
}
