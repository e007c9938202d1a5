import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locale.ts';
import { makeComparisonPdf } from '../../../../src/report/pdf/make-comparison-pdf.ts';
import { growthLoop, loud, standstill } from '../../../fixtures/firms.ts';
import { comparisonOf, richSides, sideOf } from '../describe/compare/comparison-samples.ts';
import { readPdf } from './read-pdf.ts';
import { coverOf, unwatched } from './sample-reports.ts';

describe.each(locales)('%s: the comparison as a PDF', (locale) => {
  test('is short, and says what the page says', async () => {
    const report = comparisonOf(locale, richSides());
    const file = await makeComparisonPdf(report, coverOf(locale), unwatched());
    expect(file.name).toMatch(/^loopcheck-(then-and-now|da-och-nu)-.+-2026-11-23\.pdf$/);
    expect(file.pages).toBeGreaterThanOrEqual(2);
    expect(file.pages).toBeLessThanOrEqual(4);
    const { pages } = await readPdf(file.blob);
    const text = pages.flatMap(({ texts }) => texts.map((one) => one.text)).join('');
    const flat = (said: string) => said.replace(/\s+/g, '');
    for (const { title, blocks } of report.sections) {
      expect(flat(text)).toContain(flat(title));
      for (const block of blocks) {
        if (block.kind === 'table') expect(flat(text)).toContain(flat(block.caption));
        if (block.kind === 'figure') expect(flat(text)).toContain(flat(block.figure.text));
      }
    }
  });

  test('of three firms side by side is whole, and the same twice', async () => {
    const sides = [
      sideOf('Åsele Bröd', loud.full),
      sideOf('Nordan', standstill.quick, { flow: 'quick' }),
      sideOf('Zenit', growthLoop.full),
    ];
    const report = comparisonOf(locale, sides, 'sideBySide');
    const [one, other] = await Promise.all(
      [0, 1].map(() => makeComparisonPdf(report, coverOf(locale), unwatched())),
    );
    expect(one?.pages).toBeLessThanOrEqual(4);
    expect(await one?.blob.text()).toBe(await other?.blob.text());
  });
});
