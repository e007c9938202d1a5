import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../../src/i18n/locale.ts';
import type { Report, SectionId } from '../../../../../src/report/report.ts';
import { instrument } from '../../../../fixtures/instrument.ts';
import { kpiVocabularies } from '../../../../fixtures/kpi-words.ts';
import { type SaidFirm, saidOf, subscriptionFirm, webShop } from '../../../../fixtures/said.ts';
import { chartsIn } from '../reading.ts';
import { blocksIn, firmReport, rowsOf, saidIn } from './said-report.ts';

/** A firm that has typed every figure there is, each in every period that it can have. */
function wholeFirm(model: string, currency: string | null, periodAt: number): SaidFirm {
  const typed = Object.fromEntries(
    instrument.fields.map(({ id, range, usual, periods }) => {
      const { min, max } = usual.any ?? usual.month ?? range;
      const value = min === null && max === null ? 1234 : ((min ?? 0) + (max ?? 5000)) / 2;
      const period = periods[periodAt % Math.max(1, periods.length)];
      return [id, period === undefined ? value : ([value, period] as const)];
    }),
  );
  const scenario = { churn: 1, referrals: 1, expansion: 1, cac: 900, spend: 5000, investment: 100 };
  return { profile: { model: model as never }, said: saidOf({ typed, scenario, currency }) };
}

const firms: readonly SaidFirm[] = [
  subscriptionFirm,
  webShop,
  ...instrument.profile.models.flatMap((model) =>
    ['SEK', 'USD', null].map((currency, index) => wholeFirm(model, currency, index)),
  ),
];

/** What can stand after a number, or before it, to say what it counts. */
const units: Readonly<Record<Locale, { readonly after: RegExp; readonly before: RegExp }>> = {
  en: {
    after:
      /^ ?(%|(points?|SCALE|months?|hours?|minutes?|customers?|more are|are only|percentage points?|KPIs)\b|\(currency not given\))/,
    before: /(\b(SEK|USD|EUR) |\bmonth |\btends to )$/,
  },
  sv: {
    after:
      /^ ?(%|(poäng|SCALE|månad(er|erna)?|tim(me|mar)|minut(er)?|kund(er)?|till mäts|tittar|procentenheter|nyckeltal|SEK|USD|EUR)\b|\(valuta inte angiven\))/,
    before: /(\bmånad |antalet kunder )$/,
  },
};

/** The numbers of a text that nothing says the unit of. */
function bare(locale: Locale, given: string): readonly string[] {
  const text = given
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ (?:av|of) (?:7|100)\b| (?:till|to) 1\b(?![,.]\d)/g, ' SCALE');
  const { after, before } = units[locale];
  const number = locale === 'sv' ? /\d+(?:[ ,]\d+)*/g : /\d+(?:[,.]\d+)*/g;
  // Numbers of a row, such as "1 / 2 / 7 hours", have the unit of the last.
  const rows = text.replace(/[\d.,−]+ \/ (?=[\d−])/g, '');
  return [...rows.matchAll(number)].flatMap((found) => {
    const [start, end] = [found.index, found.index + found[0].length];
    const known = after.test(rows.slice(end)) || before.test(rows.slice(0, start));
    return known ? [] : [rows.slice(Math.max(0, start - 25), end + 25)];
  });
}

function always(name: string, check: (report: Report, locale: Locale) => void): void {
  test.each(locales)(`${name} (%s)`, (locale) => {
    for (const firm of firms) check(firmReport(locale, firm), locale);
  });
}

function cellsOf(
  report: Report,
  section: SectionId,
  table: string,
): readonly (readonly string[])[] {
  return rowsOf(report, section, table).map((row) =>
    row.map((text) => text.replace(/\u00a0/g, ' ')),
  );
}

describe('no number stands without', () => {
  always('its unit in a sentence', (report, locale) => {
    const ids: readonly SectionId[] = ['money', 'kpis', 'figures', 'calculations', 'future'];
    const told = ids.flatMap((id) =>
      blocksIn(report, id).flatMap((block) => {
        if (block.kind === 'prose') return block.paragraphs;
        if (block.kind === 'amount') return [block.label, block.text, block.note];
        return block.kind === 'chart' ? [block.summary] : [];
      }),
    );
    expect(told.length).toBeGreaterThan(3);
    expect(told.flatMap((text) => bare(locale, text))).toEqual([]);
  });

  always('its unit and its period beside a typed figure', (report, locale) => {
    const { words, figures } = kpiVocabularies[locale];
    const timed = new Map(
      instrument.fields.flatMap(({ figures: of, periods }) =>
        Object.values(of).map((id) => [figures.figures[id]?.name, periods.length > 0] as const),
      ),
    );
    const periods = [...Object.values(words.periods), ...Object.values(words.windows)];
    for (const [name = '', value = ''] of cellsOf(report, 'figures', 'typed-figures')) {
      expect(bare(locale, value)).toEqual([]);
      expect(timed.has(name)).toBe(true);
      expect(periods.some((period) => value.endsWith(period))).toBe(timed.get(name));
    }
  });

  always(
    'statistic, cut-offs in a unit, and source with country, year and n, where it is judged',
    (report, locale) => {
      const { words, figures } = kpiVocabularies[locale];
      const { figures: said } = words;
      const statistics = Object.values(figures.statistics);
      const countries = [...Object.values(figures.countries), said.countryNotStated];
      const rows = cellsOf(report, 'figures', 'typed-figures');
      expect(rows.length).toBeGreaterThan(10);
      for (const [, , reading = '', source = ''] of rows) {
        if (reading === said.ownTrend) {
          expect(source === said.noSource || /\b[A-Z]{3}\b/.test(source)).toBe(true);
          continue;
        }
        const found = statistics.find((statistic) => reading.includes(`(${statistic}: `));
        expect(found).toBeDefined();
        const cutoffs = reading.slice(reading.indexOf(`(${found}: `) + `(${found}: `.length);
        expect(bare(locale, cutoffs.split(/[;)]/)[0] ?? '')).toEqual([]);
        expect(countries.some((country) => source.includes(`, ${country}, `))).toBe(true);
        expect(source).toMatch(new RegExp(`, ((19|20)\\d\\d|${said.yearNotStated}), n: `));
        expect(source).toMatch(new RegExp(`n: (${said.notStated}$|\\d[\\d ,]* \\p{L}+)`, 'u'));
      }
    },
  );

  always('its unit, or its currency, where it is worked out', (report, locale) => {
    const { clvEndless, paybackNever } = kpiVocabularies[locale].words.calculations;
    for (const [, , result = ''] of cellsOf(report, 'calculations', 'calculations')) {
      if (result === clvEndless || result === paybackNever) continue;
      expect(bare(locale, result)).toEqual([]);
      expect(result).toMatch(/\d/);
    }
  });

  always(
    'its unit on an axis, in a table of months, or in what a scenario changes',
    (report, locale) => {
      const { parameters, none } = kpiVocabularies[locale].words.future;
      for (const { id, y, table } of chartsIn(report, 'lines')) {
        expect(y.label).toMatch(
          id === 'loop-customers' ? /kund|customer/i : /SEK|USD|EUR|(valuta inte|currency not)/,
        );
        expect(table.caption).toContain(y.label.split(', ')[0]);
      }
      for (const [name, ...values] of cellsOf(report, 'future', 'scenario-changes')) {
        // So many per hundred customers and month: the unit stands in the name.
        if (name === parameters.referrals) continue;
        for (const value of values) if (value !== none) expect(bare(locale, value)).toEqual([]);
      }
    },
  );
});

describe('the check itself', () => {
  test('finds a number that nothing says the unit of', () => {
    expect(bare('en', 'It rose by 12, or 5%.')).toHaveLength(1);
    expect(bare('sv', 'Den steg 1 200, eller 5 %.')).toHaveLength(1);
    expect(bare('sv', '1 200 SEK och 0,5 procentenheter')).toEqual([]);
    expect(bare('en', '1 / 2 / 7.07 hours')).toEqual([]);
  });
});

test('every section that is checked is there', () => {
  const report = firmReport('en', subscriptionFirm);
  for (const id of ['money', 'figures', 'calculations', 'future'] as const) {
    expect(blocksIn(report, id).length).toBeGreaterThan(0);
  }
  expect(saidIn(report, 'kpis').length).toBeGreaterThan(0);
});
