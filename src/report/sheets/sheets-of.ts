import type { SheetWords } from '../../i18n/words/exports.en.ts';
import type { About } from '../about.ts';
import type { Report } from '../report.ts';
import { aboutSheet } from './about-sheet.ts';
import { answersSheet } from './answers-sheet.ts';
import { kpisSheet } from './kpis-sheet.ts';
import { planSheet } from './plan-sheet.ts';
import { scoresSheet } from './scores-sheet.ts';
import type { Sheet } from './sheet.ts';

/**
 * A report as sheets: what it is, then answers, scores, KPIs and plan. All of them are always there,
 * with their columns, so that whoever reads them by machine finds what they look for.
 */
export function sheetsOf(report: Report, about: About, words: SheetWords): readonly Sheet[] {
  return [
    aboutSheet(report, about, words),
    answersSheet(report, words),
    scoresSheet(report, words),
    kpisSheet(report, words),
    planSheet(report, words),
  ];
}
