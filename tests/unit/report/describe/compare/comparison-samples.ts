import type { Answers } from '../../../../../src/domain/answer.ts';
import { assess } from '../../../../../src/domain/assess.ts';
import type { ItemId } from '../../../../../src/domain/ids.ts';
import type { Task } from '../../../../../src/domain/plan.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import { reportCompareEn } from '../../../../../src/i18n/words/report-compare.en.ts';
import { reportCompareSv } from '../../../../../src/i18n/words/report-compare.sv.ts';
import { reportPlanEn } from '../../../../../src/i18n/words/report-plan.en.ts';
import { reportPlanSv } from '../../../../../src/i18n/words/report-plan.sv.ts';
import type {
  ComparedSide,
  ComparisonReport,
  Relation,
} from '../../../../../src/report/describe/compare/comparison-report.ts';
import { describeComparison } from '../../../../../src/report/describe/compare/describe-comparison.ts';
import { loud, untapped } from '../../../../fixtures/firms.ts';
import { full, instrument, quick } from '../../../../fixtures/instrument.ts';
import { type GivenBusiness, saidOf } from '../../../../fixtures/said.ts';
import { vocabularyOf } from '../../pdf/sample-reports.ts';

interface GivenSide {
  readonly flow?: 'quick' | 'full';
  readonly said?: GivenBusiness;
  readonly tasks?: readonly Task[];
  readonly known?: ReadonlySet<ItemId> | null;
}

/** A result under a label, as the page makes it. */
export function sideOf(label: string, answers: Answers, given: GivenSide = {}): ComparedSide {
  const { flow = 'full', said = {}, tasks = [], known = null } = given;
  const asked = flow === 'full' ? full : quick;
  const assessment = assess(instrument, asked, answers, {}, null, saidOf(said));
  return { assessment, tasks, known, label, whole: flow === 'full', unknown: 0 };
}

/** The comparison of some results, told with everything that there are words for. */
export function comparisonOf(
  locale: Locale,
  sides: readonly ComparedSide[],
  relation: Relation = 'overTime',
): ComparisonReport {
  const swedish = locale === 'sv';
  const plan = { words: swedish ? reportPlanSv : reportPlanEn, risks: {} };
  return describeComparison({
    sides,
    relation,
    instrument,
    vocabulary: { ...vocabularyOf(locale, 'full', true), plan },
    words: swedish ? reportCompareSv : reportCompareEn,
  });
}

/** Everything a comparison can say of a firm that has moved much. */
export function richSides(): readonly [ComparedSide, ComparedSide] {
  const texts = { first: '', owner: 'Åsa Öhrn', due: '', note: '' };
  const task = (id: string, status: Task['status'], title = ''): Task => {
    return { id, step: id, title, ...texts, horizon: 30, status, place: 0 };
  };
  return [
    sideOf('10 March 2026', loud.full, {
      said: {
        currency: 'SEK',
        ladder: { churn: 2, nps: 4, clv: 'dk' },
        typed: { churn: [2.5, 'month'], nps: [31, 'quarter'] },
      },
      tasks: [
        task('revenue-line', 'todo'),
        task('climb:churn', 'doing'),
        task('own-1', 'todo', 'Ring'),
      ],
    }),
    sideOf('15 September 2026', untapped.full, {
      said: {
        currency: 'SEK',
        ladder: { churn: 4, nps: 3, clv: 1 },
        typed: { churn: [1.9, 'month'], nps: [12, 'year'], customers: 40 },
      },
      tasks: [task('revenue-line', 'done'), task('find-out:fires', 'todo')],
    }),
  ];
}
