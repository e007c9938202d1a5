import { describe, expect, test } from 'vitest';
import { resultEn } from '../../../../src/i18n/words/result.en.ts';
import { withGhost } from '../../../../src/islands/result/headline.ts';
import { figuresOf, type Report, sectionOf } from '../../../../src/report/report.ts';
import { everyAnswer, full } from '../../../fixtures/instrument.ts';
import { fullReportOf } from '../../report/describe/full-report.ts';

const today = fullReportOf('en', everyAnswer(full, 3));
const tried = fullReportOf('en', everyAnswer(full, 3, { demand: 5, mandate: 5 }));

function figure(report: Report, id: 'equation' | 'level') {
  return figuresOf(sectionOf(report, id))[0];
}

describe('the ghost of today', () => {
  const report = withGhost(tried, today, resultEn);

  test('stands on the scales of 1 + 1 and of the level', () => {
    expect(figure(report, 'equation')?.scale.ghost).toEqual({ value: 1.5, text: 'Today 1.5' });
    expect(figure(report, 'level')?.scale.ghost).toMatchObject({ value: 50 });
    expect(figure(report, 'equation')?.value).toBe(figure(tried, 'equation')?.value);
  });

  test('stands in the field', () => {
    const [field] = sectionOf(report, 'loop').blocks;
    expect(field).toMatchObject({ ghost: { x: 50, y: 50, label: 'today' } });
  });

  test('is nowhere where nothing moved', () => {
    expect(JSON.stringify(withGhost(today, today, resultEn))).toBe(JSON.stringify(today));
  });
});
