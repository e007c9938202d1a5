import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../../src/i18n/locale.ts';
import { kpiVocabularies } from '../../../../fixtures/kpi-words.ts';
import type { GivenBusiness } from '../../../../fixtures/said.ts';
import { stepsIn } from '../reading.ts';
import { saidReport } from './said-report.ts';

function factsOf(locale: Locale, given: GivenBusiness, id: string) {
  return stepsIn(saidReport(locale, given)).find((step) => step.id === id)?.facts ?? [];
}

describe.each(locales)('the steps know the KPIs and their figures, in %s', (locale) => {
  const { today } = kpiVocabularies[locale].words.steps;
  const shared = { ladder: { churn: 2 }, typed: { churn: [2.4, 'month'] } } as const;

  test('a KPI on a shared dashboard is to decide, among the first five', () => {
    const steps = stepsIn(saidReport(locale, { ladder: { churn: 2 } }));
    expect(steps).toHaveLength(5);
    expect(steps.map(({ id }) => id)).toContain('climb:churn');
  });

  test('it has two owners, a first meeting, and what it stands at today', () => {
    const step = stepsIn(saidReport(locale, shared)).find(({ id }) => id === 'climb:churn');
    const [owners] = factsOf(locale, shared, 'climb:churn');
    expect(owners?.text).toMatch(locale === 'sv' ? / och .* tillsammans$/ : / and .* together$/);
    expect(step?.first).toContain(kpiVocabularies[locale].kpis['churn']?.meeting);
    const figure = factsOf(locale, shared, 'climb:churn').find(({ label }) => label === today);
    expect(figure?.text).toBe(locale === 'sv' ? '2,4\u00a0% per månad' : '2.4% per month');
  });

  test('where its figure is not known, nothing is said of it', () => {
    const labels = factsOf(locale, { ladder: { churn: 2 } }, 'climb:churn').map(
      (fact) => fact.label,
    );
    expect(labels).not.toContain(today);
  });

  test('other steps say what the KPI to watch stands at', () => {
    const steps = stepsIn(
      saidReport(locale, {
        typed: { nps: [31, 'year'], churn: [2.4, 'month'], fcr: [68, 'month'], ces: [5, 'month'] },
      }),
    );
    const told = steps.flatMap(({ facts }) => facts.filter(({ label }) => label === today));
    expect(told.length).toBeGreaterThan(0);
    for (const { text } of told) expect(text).toMatch(/\d.* (per|over|över) /);
  });
});
