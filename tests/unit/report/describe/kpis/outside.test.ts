import { describe, expect, test } from 'vitest';
import { fill } from '../../../../../src/i18n/fill.ts';
import { type Locale, locales } from '../../../../../src/i18n/locale.ts';
import { findSection } from '../../../../../src/report/report.ts';
import { kpiVocabularies } from '../../../../fixtures/kpi-words.ts';
import { chartsIn, verdictsIn } from '../reading.ts';
import { rowsOf, saidIn, saidReport, tableOf, verdictOf } from './said-report.ts';

type Ratings = Readonly<Record<string, readonly number[]>>;

/** The firm gives itself 50 at every touchpoint. */
function reportOf(locale: Locale, ratings: Ratings) {
  return saidReport(locale, { ratings });
}

/** So many ratings of the same value. */
function all(value: number, count = 5): readonly number[] {
  return Array.from({ length: count }, () => value);
}

describe.each(locales)('what customers say, in %s', (locale) => {
  const said = kpiVocabularies[locale].words.outside;
  const sv = locale === 'sv';

  test('is no section and no verdict where nobody was asked', () => {
    const report = reportOf(locale, {});
    expect(findSection(report, 'outside')).toBeUndefined();
    expect(verdictsIn(report).map(({ id }) => id)).not.toContain('outside-view');
    const [ring] = chartsIn(report, 'ring');
    expect(ring?.outsideLabel).toBe('');
  });

  test('of fewer than five is not counted, and that is said', () => {
    const report = reportOf(locale, { help: all(2, 4) });
    expect(saidIn(report, 'outside')).toEqual([said.tooFew]);
    expect(verdictsIn(report).map(({ id }) => id)).not.toContain('outside-view');
  });

  test('stands beside the own view, touchpoint by touchpoint', () => {
    const report = reportOf(locale, { promise: all(5), help: [2, 3, 2, 3, 2], pay: all(4, 3) });
    expect(rowsOf(report, 'outside', 'outside-view').map((row) => row.slice(1))).toEqual([
      sv ? ['50,0', '100,0', '−50,0', '5'] : ['50.0', '100.0', '−50.0', '5'],
      ...Array.from({ length: 3 }, () => [sv ? '50,0' : '50.0', '–', '–', '0']),
      sv ? ['50,0', '35,0', '+15,0', '5'] : ['50.0', '35.0', '+15.0', '5'],
      [sv ? '50,0' : '50.0', '–', '–', '3'],
      [sv ? '50,0' : '50.0', '–', '–', '0'],
    ]);
    const [, few] = saidIn(report, 'outside');
    const name = sv ? 'betalning och förnyelse' : 'pay and renew';
    expect(few).toContain(fill(said.few, { names: name }));
    expect(few).toContain(said.small);
  });

  test('of thirty or more is no longer called a conversation', () => {
    const report = reportOf(locale, { help: all(3, 30) });
    expect(saidIn(report, 'outside')).toEqual([said.lead]);
  });

  test('is marked on the ring', () => {
    const [ring] = chartsIn(reportOf(locale, { help: all(2) }), 'ring');
    expect(ring?.outsideLabel).toBe(said.mark);
    const marked = ring?.stations.filter(({ outside }) => outside !== null) ?? [];
    expect(marked.map(({ id, outside }) => [id, outside?.value, outside?.text])).toEqual([
      ['help', 25, sv ? '25,0' : '25.0'],
    ]);
  });

  test.each([
    ['farKinder', 1, 'warning', '50'],
    ['kinder', 2, 'warning', '25'],
    ['inStep', 3, 'good', '0'],
    ['harder', 4, 'open', '25'],
  ] as const)('is read as %s', (reading, rating, tone, gap) => {
    const verdict = verdictOf(
      reportOf(locale, { help: all(rating), use: all(rating) }),
      'outside-view',
    );
    expect(verdict).toMatchObject({ tone, headline: said[reading], advice: '' });
    expect(verdict.text).toBe(fill(said.text[reading], { gap }));
  });

  test('names the widest gap where it is one', () => {
    const verdict = verdictOf(reportOf(locale, { help: all(1), use: all(3) }), 'outside-view');
    const help = sv ? 'hjälpen' : 'help';
    const values = sv ? { own: '50,0', theirs: '0,0' } : { own: '50.0', theirs: '0.0' };
    expect(verdict.text).toContain(fill(said.widest, { names: help, ...values }));
  });

  test('has the difference beside each touchpoint where the verdict rests on it', () => {
    const report = reportOf(locale, { help: all(1) });
    const { derivation } = verdictOf(report, 'outside-view');
    const labels = derivation?.table.columns.map(({ label }) => label);
    expect(labels?.slice(0, 2)).toEqual([said.touchpoint, said.difference]);
    expect(labels?.toSorted()).toEqual(
      tableOf(report, 'outside', 'outside-view')
        .columns.map(({ label }) => label)
        .toSorted(),
    );
    expect(derivation?.table.rows[4]?.[1]?.text).toBe(sv ? '+50,0' : '+50.0');
  });
});
