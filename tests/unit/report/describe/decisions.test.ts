import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locale.ts';
import type { Report, Table } from '../../../../src/report/report.ts';
import { sectionOf } from '../../../../src/report/report.ts';
import { growthLoop, loud, standstill } from '../../../fixtures/firms.ts';
import { everyAnswer, full, quick } from '../../../fixtures/instrument.ts';
import { fullReportOf, reportOf } from '../pdf/sample-reports.ts';

const sets = [growthLoop.full, loud.full, standstill.full, everyAnswer(full, 'dk')] as const;

function stepsIn(report: Report) {
  return sectionOf(report, 'steps').blocks.flatMap((block) =>
    block.kind === 'steps' ? block.steps : [],
  );
}

function planIn(report: Report): Table | undefined {
  return sectionOf(report, 'steps').blocks.find((block) => block.kind === 'table');
}

function decisionsIn(report: Report) {
  return sectionOf(report, 'decisions').blocks.flatMap((block) =>
    block.kind === 'listing' ? block.points : [],
  );
}

describe.each(locales)('in %s', (locale) => {
  test('the decisions are the first three steps, each with owner and days', () => {
    for (const answers of sets) {
      const report = fullReportOf(locale, answers);
      const first = stepsIn(report).slice(0, 3);
      const decisions = decisionsIn(report);
      expect(decisions.map(({ text }) => text)).toEqual(first.map(({ title }) => title));
      decisions.forEach(({ detail }, index) => {
        const [owner, effort] = first[index]?.facts ?? [];
        // On one line there is room for who answers, not for everybody who takes part.
        expect(detail).toContain(owner?.text.split(',')[0]);
        const [days] = /\d+/.exec(detail) ?? [];
        expect(effort?.text).toContain(days);
      });
    }
  });

  test('the plan holds every step once, the soonest first', () => {
    for (const answers of sets) {
      const report = fullReportOf(locale, answers);
      const rows = planIn(report)?.rows ?? [];
      const days = rows.map(([by]) => by?.value ?? 0);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      expect(days.every((by) => [30, 60, 90].includes(by))).toBe(true);
      expect(rows.map(([, what]) => what?.text).toSorted()).toEqual(
        stepsIn(report)
          .map(({ title }) => title)
          .toSorted(),
      );
    }
  });

  test('a short questionnaire has decisions, and its three steps are its plan', () => {
    const report = reportOf(locale, everyAnswer(quick, 2));
    expect(decisionsIn(report)).toHaveLength(3);
    expect(planIn(report)).toBeUndefined();
  });
});
