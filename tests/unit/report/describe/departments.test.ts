import { expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locale.ts';
import { type Report, sectionOf } from '../../../../src/report/report.ts';
import { firms } from '../../../fixtures/firms.ts';
import { everyAnswer, full, instrument } from '../../../fixtures/instrument.ts';
import { fullReportOf } from '../pdf/sample-reports.ts';

function beginningsIn(report: Report) {
  return sectionOf(report, 'departments').blocks.flatMap((block) =>
    block.kind === 'listing' ? block.points : [],
  );
}

test.each(locales)('each department begins with a step of its own, in %s', (locale) => {
  for (const { full: answers } of firms) {
    const points = beginningsIn(fullReportOf(locale, answers));
    expect(points.length).toBeGreaterThanOrEqual(4);
    expect(new Set(points.map(({ text }) => text.split(': ')[1])).size).toBe(points.length);
    for (const { id, basis } of points) {
      const department = id.replace('begin-', '');
      const own = instrument.items.filter((item) => (item.department as string) === department);
      expect(own.some((item) => basis.includes(item.id))).toBe(true);
    }
  }
});

test('where nothing is left to move, no department is told where to begin', () => {
  expect(beginningsIn(fullReportOf('en', everyAnswer(full, 5)))).toEqual([]);
});
