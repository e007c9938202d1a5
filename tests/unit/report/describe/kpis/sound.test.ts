import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../../src/i18n/locale.ts';
import type { Block, Report } from '../../../../../src/report/report.ts';
import { instrument } from '../../../../fixtures/instrument.ts';
import { kpiVocabularies } from '../../../../fixtures/kpi-words.ts';
import type { GivenBusiness } from '../../../../fixtures/said.ts';
import { silentFirm, steeringFirm, subscriptionFirm, webShop } from '../../../../fixtures/said.ts';
import { businesses, models } from '../../../../fixtures/said-arbitraries.ts';
import { foreign, skeletonOf, stepsIn, tablesIn, textsOf } from '../reading.ts';
import { firmReport, newSections, saidReport } from './said-report.ts';

type Reports = Readonly<Record<'en' | 'sv', Report>>;

function inBoth(make: (locale: 'en' | 'sv') => Report): Reports {
  return { en: make('en'), sv: make('sv') };
}

const firms = Object.entries({ subscriptionFirm, webShop, steeringFirm, silentFirm }).map(
  ([name, firm]) => ({ name, reports: inBoth((locale) => firmReport(locale, firm)) }),
);

/** A hundred and twenty firms that say all kinds of things, drawn anew each time. */
const drawn = fc.sample(fc.tuple(businesses, models), 120).map(([given, model]) => ({
  name: JSON.stringify({ given, model }),
  reports: inBoth((locale) => saidReport(locale, given, model === null ? {} : { model })),
}));

const patience = 60_000;

/** Checks reports of firms made by hand and drawn, in each language. */
function always(name: string, check: (report: Report, locale: 'en' | 'sv') => void): void {
  test.each(locales)(
    `${name} (%s)`,
    (locale) => {
      for (const { name: of, reports } of [...firms, ...drawn]) {
        try {
          check(reports[locale], locale);
        } catch (error) {
          throw new Error(`${of}: ${String(error)}`, { cause: error });
        }
      }
    },
    patience,
  );
}

const ids = new Set<string>(
  [...instrument.kpis, ...instrument.figures, ...instrument.fields]
    .map(({ id }) => id)
    .filter((id) => /-/.test(id)),
);

describe('every text about KPIs and money', () => {
  always('is filled in, and has no key or id in its place', (report) => {
    const broken = /undefined|\bNaN\b|\bnull\b|Infinity|∞|\[object|[{}]| {2}|\s[,.;:]|^\s|\s$|\.\./;
    const texts = newSections(report).flatMap((section) =>
      textsOf({ ...report, sections: [section] }),
    );
    expect(texts.filter(({ text }) => broken.test(text))).toEqual([]);
    expect(texts.filter(({ text }) => ids.has(text))).toEqual([]);
    expect(texts.filter(({ text }) => /-0(?![\d.,])|−0(?![\d.,])/.test(text))).toEqual([]);
    const open = /pledges › \d › (owners › \d|target|decision|incentive|review)$/;
    const may = /^(money|ring) .*(unit|outsideLabel)$/;
    const empty = texts.filter(({ at, text }) => text === '' && !open.test(at) && !may.test(at));
    expect(empty).toEqual([]);
  });

  always('is a sentence with a capital and an end', (report) => {
    const paragraphs = newSections(report).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'prose' ? block.paragraphs : [])),
    );
    const wrong = paragraphs.filter((text) => !/^[\p{Lu}\d].*[.?:]$/u.test(text));
    expect(wrong).toEqual([]);
    // A sentence that begins with a name begins with a capital all the same.
    expect(paragraphs.filter((text) => /[.?] \p{Ll}/u.test(text))).toEqual([]);
  });

  always(
    'is in its language, but for titles of sources and what people typed',
    (report, locale) => {
      const own = newSections(report)
        .flatMap((section) => textsOf({ ...report, sections: [section] }))
        .filter(({ at }) => !/^figures .*rows › \d+ › 3 › text$|^charter .*pledges/.test(at));
      expect(own.filter(({ text }) => foreign[locale].test(text))).toEqual([]);
      const decimals = locale === 'sv' ? /\d\.\d/ : /\d,\d(?!\d\d)/;
      expect(own.filter(({ text }) => decimals.test(text))).toEqual([]);
      expect(own.filter(({ text }) => /(^|[\s(=])-\d/.test(text))).toEqual([]);
    },
  );

  always('has no plural in brackets', (report) => {
    const texts = newSections(report).flatMap((section) =>
      textsOf({ ...report, sections: [section] }),
    );
    expect(texts.filter(({ text }) => /\p{L}\((?:s|es|er|ar|or|n)\)/u.test(text))).toEqual([]);
  });

  always('stands in tables whose rows have a cell for each column', (report) => {
    for (const { columns, rows } of tablesIn(report)) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test(
    'has the same shape in both languages',
    () => {
      for (const { name, reports } of [...firms, ...drawn]) {
        const shape = (report: Report) => skeletonOf(newSections(report));
        try {
          expect(shape(reports.sv)).toEqual(shape(reports.en));
        } catch (error) {
          throw new Error(`${name}: ${String(error)}`, { cause: error });
        }
      }
    },
    patience,
  );
});

describe('what is said beside the answers', () => {
  test.each(locales)(
    'leaves every other section as it is, but for the figure at a step (%s)',
    (locale) => {
      const silent = saidReport(locale, {});
      const said: GivenBusiness = { typed: { nps: [40, 'year'], fcr: [70, 'month'] } };
      const other = saidReport(locale, said);
      const { today: figure } = kpiVocabularies[locale].words.steps;
      const untouched = (report: Report) =>
        report.sections
          .filter((section) => !newSections(report).includes(section))
          .map((section) => ({ ...section, blocks: section.blocks.map(withoutFigure) }));
      const withoutFigure = (block: Block): Block =>
        block.kind !== 'steps'
          ? block
          : {
              ...block,
              steps: block.steps.map((step) => ({
                ...step,
                facts: step.facts.filter(({ label }) => label !== figure),
              })),
            };
      expect(untouched(other)).toEqual(untouched(silent));
      const facts = stepsIn(other).flatMap((step) => step.facts);
      expect(facts.filter(({ label }) => label === figure)).not.toEqual([]);
    },
  );
});
