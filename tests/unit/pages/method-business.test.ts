import { expect, describe as group, test } from 'vitest';
import figuresEn from '../../../src/content/kpis/en/figures.json' with { type: 'json' };
import figureFile from '../../../src/content/kpis/figures.json' with { type: 'json' };
import kpis from '../../../src/content/kpis/kpis.json' with { type: 'json' };
import figuresSv from '../../../src/content/kpis/sv/figures.json' with { type: 'json' };
import { type Locale, locales } from '../../../src/i18n/locale.ts';
import { flowOf, instrument, sliceFor } from '../../../src/pages/_load/content.ts';
import { aroundSections } from '../../../src/pages/_load/method-around.ts';
import type { MethodBlock, MethodSection } from '../../../src/pages/_load/method-blocks.ts';
import { businessSections } from '../../../src/pages/_load/method-business.ts';
import { methodExample } from '../../../src/pages/_load/method-example.ts';
import { exampleBusiness, exampleModel } from '../../../src/pages/_load/method-example-business.ts';
import { vocabularyFor } from '../../../src/pages/_load/vocabulary.ts';
import { wordsOf } from '../../../src/pages/_load/words.ts';

// The KPIs, figures and money of the example are worked out here a second time, by hand and without
// a line of src/domain: from what the firm says to every figure that the page shows.

const example = methodExample(instrument);
const { business } = example.told;

const standings = new Map<string, string>(
  [...exampleBusiness.ladder].map(([id, standing]) => [
    id,
    standing.kind === 'rung' ? String(standing.rung) : standing.kind,
  ]),
);
const typed = new Map<string, { readonly value: number; readonly period: string | null }>([
  ...exampleBusiness.typed,
]);

/** The sources of every band. */
const citedSources = new Set(
  figureFile.figures.flatMap(({ bands }) => bands.map(({ source }) => source)),
);

function typedValue(id: string): number {
  return typed.get(id)?.value ?? Number.NaN;
}

/** A KPI's rung by hand; null counts nowhere. */
function rungOf(id: string): number | null {
  const standing = standings.get(id);
  if (standing === undefined || standing === 'dontKnow') return null;
  return standing === 'silo' ? 1 : Number(standing);
}

function idsOf(family: string): readonly string[] {
  return kpis.filter((kpi) => kpi.family === family).map(({ id }) => id);
}

function sumUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

group('the KPIs of the example', () => {
  test('score as by hand, with a silo at 1 and don’t know left out', () => {
    expect(standings.size).toBe(12);
    expect([...standings.values()]).toEqual(expect.arrayContaining(['silo', 'dontKnow']));
    const byHand = ['value', 'experience', 'acquisition', 'volume', 'result'].map((family) => {
      const counted = idsOf(family).flatMap((id) => rungOf(id) ?? []);
      return counted.length === 0 ? null : (sumUp(counted) / counted.length) * 25;
    });
    expect(byHand).toEqual([50, expect.closeTo((7 / 3) * 25, 9), 62.5, 43.75, null]);
    const scores = business.ladder?.families.map(({ score }) =>
      score.kind === 'scored' ? score.points : null,
    );
    expect(scores).toEqual(byHand);
  });

  test('leave the maturity, the level and 1 + 1 as they are', () => {
    expect(example.told.maturity).toEqual(example.assessment.maturity);
    expect(example.told.loop).toEqual(example.assessment.loop);
    expect(example.told.levels).toEqual(example.assessment.levels);
  });

  test('are a theatre as by hand', () => {
    const shared = [...idsOf('value'), ...idsOf('experience')].filter((id) => {
      const rung = rungOf(id);
      return rung !== null && rung >= 2;
    });
    const stopped = shared.filter((id) => standings.get(id) !== '4');
    expect(shared).toEqual(['churn', 'existing-share', 'nps', 'fcr']);
    expect(stopped).toEqual(['churn', 'existing-share', 'fcr']);
    expect(stopped.length / shared.length).toBeGreaterThan(0.6);
    expect(shared.length - stopped.length).toBeLessThan(3);
    expect(business.ladder?.theatre).toMatchObject({ reading: 'theatre', share: 3 / 4, stopped });
  });

  test('have an old compass as by hand', () => {
    const steering = (family: string) =>
      idsOf(family).filter((id) => ['3', '4', 'silo'].includes(standings.get(id) ?? ''));
    expect(steering('volume')).toEqual(['reach', 'handling-time']);
    expect(steering('value')).toEqual([]);
    expect(business.ladder?.compass).toMatchObject({
      state: 'fired',
      volume: { steering: ['reach', 'handling-time'] },
    });
  });

  test('have the step of the best that all can see among the first five, in no answer’s place', () => {
    const [best] = [...idsOf('value'), ...idsOf('experience')].filter(
      (id) => standings.get(id) === '2',
    );
    const first = example.told.steps.slice(0, 5);
    const climbs = first.flatMap((step) => (step.kind === 'climb' ? [step] : []));
    expect(climbs).toMatchObject([{ kpi: best, verdicts: ['reporting-theatre', 'old-compass'] }]);
    expect(best).toBe('churn');
    expect(first[4]?.kind).toBe('climb');
    // The other four were among the first five before the KPIs were told.
    const before = example.assessment.steps.slice(0, 5);
    expect(before).toEqual(expect.arrayContaining(first.slice(0, 4)));
  });
});

/** What is said of a typed figure, by the rules as the page tells them. */
function judgedByHand(id: string) {
  const field = figureFile.fields.find((one) => one.id === id);
  const byPeriod: Readonly<Record<string, string>> = field?.figures ?? {};
  const period = typed.get(id)?.period ?? 'any';
  const figure = figureFile.figures.find((one) => one.id === (byPeriod[period] ?? byPeriod['any']));
  if (figure === undefined) return null;
  const payable = figure.bands.filter(({ currency }) => currency === null || currency === 'SEK');
  const own = payable.filter(({ model }) => model === exampleModel);
  const [band] = own.length > 0 ? own : payable.filter(({ model }) => model === null);
  if (band === undefined) return { figure: figure.id, band: null };
  const place = band.cutoffs.filter((cutoff) => typedValue(id) >= cutoff).length;
  const weak = band.strength === 'C' || band.strength === 'D';
  const average = band.cutoffs.length === 1 ? 'average' : 'verdict';
  const context = figure.direction === 'context';
  const reading = context ? 'context' : weak ? 'guidance' : average;
  return { figure: figure.id, band, label: band.labels[place] ?? '', reading } as const;
}

group('the money of the example', () => {
  const [r, i] = [1 - 0.3, 0.1];
  const yearlyMargin = 6000 * 0.4;
  const c = 1 - 0.7 ** (1 / 12);
  const g = 1.02 ** (1 / 12) - 1;

  /** Customers and margin by month, with nobody who comes by recommendation. */
  function months(churn: number, count: number) {
    let [customers, revenue] = [12_000, 12_000 * 500];
    const points = [{ customers, margin: revenue * 0.4 }];
    for (let month = 1; month <= count; month += 1) {
      customers = customers * (1 - churn) + 500_000 / 2000;
      revenue = revenue * (1 - churn) * (1 + g) + (500_000 / 2000) * 500;
      points.push({ customers, margin: revenue * 0.4 });
    }
    return points;
  }

  const marginIn = (points: ReturnType<typeof months>) =>
    sumUp(points.slice(1).map(({ margin }) => margin));

  test('is made from these figures', () => {
    expect(exampleBusiness.currency).toBe('SEK');
    expect(typed.get('churn')).toEqual({ value: 30, period: 'year' });
    const used = ['customers', 'revenue-per-customer', 'gross-margin', 'churn', 'expansion'];
    expect(used.map(typedValue)).toEqual([12_000, 6000, 40, 30, 2]);
    expect(['spend', 'cac', 'discount-rate'].map(typedValue)).toEqual([6_000_000, 2000, 10]);
    expect(typed.has('referrals')).toBe(false);
  });

  test('has a customer’s worth and cost as by hand', () => {
    const { calculations } = business;
    expect(calculations.churn).toMatchObject({ monthly: expect.closeTo(c, 12), yearly: 0.3 });
    expect(calculations.clv).toMatchObject({ clv: { value: expect.closeTo(2400 / 0.3, 6) } });
    expect(calculations.discountedClv).toMatchObject({
      now: { value: expect.closeTo((yearlyMargin * (1 + i)) / (1 + i - r), 6) },
      later: { value: expect.closeTo((yearlyMargin * r) / (1 + i - r), 6) },
    });
    expect(calculations.clvToCac).toMatchObject({ ratio: { value: expect.closeTo(4, 9) } });
    expect(calculations.payback).toMatchObject({ months: expect.closeTo(2000 / (500 * 0.4), 9) });
    const kept = 72_000_000 + 2_520_000 - 1_512_000 - 21_600_000;
    expect(calculations.retention).toMatchObject({ retention: kept / 72_000_000 });
    expect(calculations.replacement).toMatchObject({ low: 7_200_000, high: 21_600_000 });
  });

  test('has one NRR, whether from its revenue or from its churn and growth', () => {
    expect(((1 - c) * (1 + g)) ** 12).toBeCloseTo(0.714, 9);
    expect(0.7 * 1.02).toBeCloseTo(0.714, 9);
  });

  test('has its loop over time as by hand', () => {
    const byHand = months(c, 36);
    const today = business.overTime?.comparison.today ?? [];
    expect(today).toHaveLength(37);
    for (const [month, point] of byHand.entries()) {
      expect(today[month]?.customers).toBeCloseTo(point.customers, 6);
      expect(today[month]?.margin).toBeCloseTo(point.margin, 4);
    }
    // A hundred years on, it has come to rest where the page says.
    const limit = 250 / c;
    expect(months(c, 1200).at(-1)?.customers).toBeCloseTo(limit, 6);
    expect(business.money).toMatchObject({
      tendency: { kind: 'limit', customers: expect.closeTo(limit, 3) },
    });
  });

  test('has its money line as by hand', () => {
    const less = 1 - 0.71 ** (1 / 12);
    const worth = marginIn(months(less, 12)) - marginIn(months(c, 12));
    expect(business.money).toMatchObject({
      year: { from: 0.3, to: expect.closeTo(0.29, 12), margin: expect.closeTo(worth, 3) },
    });
    expect(Math.round(worth)).toBe(190_939);
  });

  test('has paid for its scenario in the month that it has by hand', () => {
    const [now, then] = [months(c, 36), months(0.024, 36)];
    let balance = -1_500_000;
    const balances = then.map(({ margin }, month) => {
      if (month > 0) balance += margin - (now[month]?.margin ?? 0);
      return balance;
    });
    const paid = balances.findIndex((value) => value >= 0);
    expect(balances.slice(paid).every((value) => value >= 0)).toBe(true);
    expect(paid).toBe(17);
    expect(business.overTime?.comparison.paidBack).toBe(paid);
    expect(balances.slice(16, 18).map(Math.round)).toEqual([-836, 171_262]);
  });
});

group('the customers of the example', () => {
  test('see it as by hand', () => {
    const theirs = new Map(
      [...exampleBusiness.ratings].flatMap(([id, ratings]) =>
        ratings.length < 5 ? [] : [[String(id), (sumUp(ratings) / ratings.length - 1) * 25]],
      ) as [string, number][],
    );
    expect([...theirs]).toEqual([
      ['promise', expect.closeTo(60, 9)],
      ['onboarding', 25],
      ['help', 25],
    ]);
    const differences = [...theirs].map(([id, points]) => {
      const own = example.assessment.scores.touchpoints.find((view) => view.id === id)?.score;
      return own?.kind === 'scored' ? own.points - points : Number.NaN;
    });
    const mean = sumUp(differences) / differences.length;
    expect(mean).toBeGreaterThan(10);
    expect(mean).toBeLessThanOrEqual(25);
    expect(business.outside?.overall).toMatchObject({
      difference: expect.closeTo(mean, 9),
      reading: 'kinder',
      touchpoints: ['promise', 'onboarding', 'help'],
    });
  });
});

group.each(locales)('KPIs, figures and money on the method page (%s)', (locale) => {
  const sections = sectionsIn(locale);
  const { method, ladder } = wordsOf(locale);
  const inSection = (id: string) =>
    blocksIn(sections.filter((section) => section.id === id).flatMap(({ blocks }) => blocks));
  const textOf = (id: string) => inSection(id).flatMap(textsOf).join('\n');
  /** A number as its readers write it. */
  const shown = (value: number, digits = 0) => {
    const [whole = '', part] = Math.abs(value).toFixed(digits).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'sv' ? ' ' : ',');
    const sign = value < 0 ? '−' : '';
    return sign + (part === undefined ? grouped : grouped + (locale === 'sv' ? ',' : '.') + part);
  };
  const share = (value: number) => (locale === 'sv' ? `${value} %`.replace('.', ',') : `${value}%`);
  const money = (value: number) => {
    if (locale === 'sv') return `${shown(value)} SEK`;
    return `${value < 0 ? '−' : ''}SEK ${shown(Math.abs(value))}`;
  };

  test('has a section for each part', () => {
    expect(sections.map(({ id }) => id)).toEqual([
      'kpi-ladder',
      'kpi-verdicts',
      'figures',
      'customer-worth',
      'loop-over-time',
      'outside-check',
    ]);
  });

  test.each([
    ['the score of value', 'kpi-ladder', `(2 + 2) / 2 × 25 = ${shown(50, 1)}`],
    ['the score of experience', 'kpi-ladder', `(4 + 2 + 1) / 3 × 25 = ${shown(58.3, 1)}`],
    ['how many KPIs there are', 'kpi-ladder', String(kpis.length)],
    ['the share that stops', 'kpi-verdicts', `3 / 4 = ${share(75)}`],
    ['how many sources there are', 'figures', String(citedSources.size)],
    ['what is refused', 'figures', share(120)],
    ['monthly churn', 'customer-worth', share(2.93)],
    ['yearly churn', 'customer-worth', share(30.62)],
    ['CLV, simple', 'customer-worth', money(8000)],
    ['CLV, first margin at once', 'customer-worth', money(6600)],
    ['CLV, first margin after a period', 'customer-worth', money(4200)],
    [
      'the sum behind CLV',
      'customer-worth',
      `${shown(6000)} × ${shown(0.4, 1)} / ${shown(0.3, 1)}`,
    ],
    [
      'the sum behind NRR',
      'customer-worth',
      `(72 + ${shown(2.52, 2)} − ${shown(1.512, 3)} − ${shown(21.6, 1)}) / 72`,
    ],
    ['NRR', 'customer-worth', share(71.4)],
    ['the highest cost of replacing', 'customer-worth', money(21_600_000)],
    ['the customers of month 1', 'loop-over-time', `= ${shown(11_899)}`],
    ['the revenue of month 1', 'loop-over-time', `≈ ${shown(5_958_906)}`],
    ['the long run', 'loop-over-time', `≈ ${shown(8537)}`],
    ['the NRR of the loop', 'loop-over-time', share(71.4)],
    ['the money line', 'loop-over-time', `= ${shown(190_939)}`],
    ['the money line as it is shown', 'loop-over-time', money(191_000)],
    ['the month before it has paid', 'loop-over-time', money(-836)],
    ['the month that it has paid', 'loop-over-time', money(171_262)],
    [
      'the mean difference',
      'outside-check',
      `(${shown(8.8, 1)} + ${shown(12.5, 1)} + ${shown(10, 1)}) / 3 = ${shown(10.4, 1)}`,
    ],
  ])('shows %s', (_, id, text) => {
    expect(plain(textOf(id))).toContain(text);
  });

  test('sums its table of months as by hand', () => {
    const [table] = tablesIn(inSection('loop-over-time'));
    const rows = table?.rows.map((row) => row.map(({ text }) => numberIn(text)));
    expect(rows?.map(([month]) => month)).toEqual([0, 1, 2, 12, null]);
    expect(rows?.at(-1)).toEqual([null, null, 27_639_435, null, 27_830_374]);
    expect(27_830_374 - 27_639_435).toBe(190_939);
  });

  test('places the firm’s KPIs in the order of the ladder, each with what it counts as', () => {
    const [, placed] = tablesIn(inSection('kpi-ladder'));
    const order = kpis.map(({ id }) => id).filter((id) => standings.has(id));
    expect(placed?.rows.map((row) => row.at(-1)?.text)).toEqual(
      order.map((id) => String(rungOf(id) ?? '–')),
    );
    const silos = placed?.rows.filter((row) => row[2]?.text === ladder.options.silo.label);
    expect(silos?.map((row) => row.at(-1)?.text)).toEqual(['1', '1']);
  });

  test('gives the volume family no score', () => {
    const rules = inSection('kpi-ladder').filter(({ kind }) => kind === 'rule');
    expect(rules).toHaveLength(4);
    const { volume } = ladder.families;
    expect(rules.flatMap(textsOf).filter((text) => text.startsWith(volume.name))).toEqual([]);
    expect(textOf('kpi-ladder')).not.toContain(shown(43.8, 1));
  });

  test('tells the literal rule of reporting theatre', () => {
    const [table] = tablesIn(inSection('kpi-verdicts'));
    const { theatre, partly, steering } = method.kpiVerdicts;
    expect(table?.rows.map((row) => row.at(-1)?.text)).toEqual([
      theatre,
      steering,
      partly,
      steering,
    ]);
  });

  test('judges every typed figure as by hand', () => {
    const texts = locale === 'sv' ? figuresSv : figuresEn;
    const names: Readonly<Record<string, { readonly name: string }>> = texts.figures;
    const labels: Readonly<Record<string, string>> = texts.labels;
    const [, table] = tablesIn(inSection('figures'));
    const said = new Map(table?.rows.map((row) => [row[0]?.text, row.map(({ text }) => text)]));
    const judged = [...typed.keys()].flatMap((id) => judgedByHand(id) ?? []);
    expect(judged).toHaveLength(8);
    expect(said.size).toBe(judged.length);
    for (const { figure, ...hand } of judged) {
      const [, , limits = '', text = ''] = said.get(names[figure]?.name) ?? [];
      if (hand.band === null) {
        expect(limits).toBe('–');
        expect([method.figures.trend, method.figures.otherCurrency]).toContain(text);
      } else {
        const { strength, cutoffs } = hand.band;
        expect(limits).toContain(`(${strength})`);
        expect(limits.match(/\d+(?:[.,]\d+)?/g)?.map(numberIn)).toEqual(cutoffs);
        const label = labels[hand.label] ?? '';
        const around = hand.reading === 'average' ? '{label}' : method.figures[hand.reading];
        expect(text).toBe(around.replace('{label}', label));
      }
    }
    expect(new Set(judged.map((hand) => ('reading' in hand ? hand.reading : null)))).toEqual(
      new Set(['verdict', 'average', 'guidance', 'context', null]),
    );
  });

  test('leads on to what is there', () => {
    const links = sections.flatMap(({ blocks }) =>
      blocksIn(blocks).flatMap((block) => (block.kind === 'link' ? [block.href] : [])),
    );
    expect(links).toEqual(['#contradictions', `/${locale}/kpis/`]);
    expect(aroundSections(speakerIn(locale)).map(({ id }) => id)).toContain('contradictions');
  });
});

test('both languages give the same figures in the same places', () => {
  const figures = (locale: Locale) =>
    sectionsIn(locale).map(({ id, blocks }) => ({
      id,
      rules: blocksIn(blocks)
        .filter(({ kind }) => kind === 'rule' || kind === 'table')
        .flatMap(textsOf)
        .map((text) => numbersIn(text, locale)),
    }));
  expect(figures('sv')).toEqual(figures('en'));
});

function speakerIn(locale: Locale) {
  const flow = flowOf('full');
  return {
    words: wordsOf(locale).method,
    vocabulary: vocabularyFor(locale, flow, sliceFor(flow)),
    firm: example,
  };
}

function sectionsIn(locale: Locale): readonly MethodSection[] {
  return businessSections(speakerIn(locale));
}

/** The blocks of a section, those inside the example's parts among them. */
function blocksIn(blocks: readonly MethodBlock[]): readonly MethodBlock[] {
  return blocks.flatMap((block) => (block.kind === 'example' ? blocksIn(block.blocks) : [block]));
}

function textsOf(block: MethodBlock): readonly string[] {
  if (block.kind === 'example') return block.blocks.flatMap(textsOf);
  if (!('table' in block)) return [block.text];
  const { caption, columns, rows } = block.table;
  return [caption, ...columns.map(({ label }) => label), ...rows.flat().map(({ text }) => text)];
}

function tablesIn(blocks: readonly MethodBlock[]) {
  return blocks.flatMap((block) => ('table' in block ? [block.table] : []));
}

/** Spaces of every kind as spaces. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** The number that a text is; null where it is none. */
function numberIn(text: string): number | null {
  const compact = plain(text)
    .replace(/ |,(?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(compact) ? Number(compact) : null;
}

/** The numbers in a text, in any order, written alike in every language. */
function numbersIn(text: string, locale: Locale): readonly string[] {
  const alike =
    locale === 'sv'
      ? plain(text)
          .replace(/(\d) (?=\d{3}(?!\d))/g, '$1')
          .replace(/(\d),(?=\d)/g, '$1.')
      : text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return (alike.match(/\d+(?:\.\d+)?/g) ?? []).toSorted();
}
