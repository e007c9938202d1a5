import { describe, expect, test } from 'vitest';
import risksEn from '../../../../../src/content/actions/en/risks.json' with { type: 'json' };
import risksSv from '../../../../../src/content/actions/sv/risks.json' with { type: 'json' };
import type { Answers } from '../../../../../src/domain/answer.ts';
import type { Aims } from '../../../../../src/domain/plan.ts';
import { routeTo } from '../../../../../src/domain/route.ts';
import { planFor } from '../../../../../src/domain/score.ts';
import { type Locale, locales } from '../../../../../src/i18n/locale.ts';
import { reportPlanEn } from '../../../../../src/i18n/words/report-plan.en.ts';
import { reportPlanSv } from '../../../../../src/i18n/words/report-plan.sv.ts';
import { describe as tell } from '../../../../../src/report/describe/describe.ts';
import { routeSection } from '../../../../../src/report/describe/plan/route-section.ts';
import {
  findSection,
  type RadarChart,
  type Report,
  sectionOf,
  type Table,
} from '../../../../../src/report/report.ts';
import type { PlanVocabulary } from '../../../../../src/report/vocabulary.ts';
import { firms, growthLoop, loud } from '../../../../fixtures/firms.ts';
import { everyAnswer, full } from '../../../../fixtures/instrument.ts';
import { fullResultOf, slice, vocabularies } from '../full-report.ts';

const plans: Readonly<Record<Locale, PlanVocabulary>> = {
  en: { words: reportPlanEn, risks: risksEn, route: routeSection },
  sv: { words: reportPlanSv, risks: risksSv, route: routeSection },
};

function reportOf(answers: Answers, aims: Record<string, number>, locale: Locale = 'en'): Report {
  const vocabulary = { ...vocabularies[locale], plan: plans[locale] };
  const planned = { tasks: [], aims: new Map(Object.entries(aims)) as Aims };
  return tell(fullResultOf(answers), slice, vocabulary, undefined, planned);
}

function proseOf(report: Report): string {
  const blocks = sectionOf(report, 'route').blocks;
  return blocks.flatMap((block) => (block.kind === 'prose' ? block.paragraphs : [])).join('\n');
}

function tableOf(report: Report): Table {
  const [table] = sectionOf(report, 'route').blocks.filter((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

function radarOf(report: Report): RadarChart {
  const blocks = sectionOf(report, 'dimensions').blocks;
  const radar = blocks.find((block) => block.kind === 'chart' && block.form === 'radar');
  return radar as RadarChart;
}

/** Six below level 4 by little. */
const near = everyAnswer(full, 3, {
  ...Object.fromEntries(full.slice(0, 16).map((id) => [id, 4])),
});

describe('the way to a target', () => {
  test('is not told where none is aimed at, nor without its words', () => {
    expect(findSection(reportOf(near, {}), 'route')).toBeUndefined();
    expect(findSection(reportOf(near, { people: 70 }), 'route')).toBeUndefined();
    const planned = { tasks: [], aims: new Map([['level', 4]]) };
    const untold = tell(fullResultOf(near), slice, vocabularies.en, undefined, planned);
    expect(findSection(untold, 'route')).toBeUndefined();
  });

  test('has a row for today and for each step, with the figures of the domain', () => {
    const answers = near;
    const report = reportOf(answers, { level: 4 });
    const route = routeTo(slice, planFor(slice, full), answers, {}, { kind: 'level', level: 4 });
    if (route.kind !== 'reached') throw new Error(route.kind);
    const { rows, columns } = tableOf(report);
    expect(columns.map(({ label }) => label)).toEqual([
      'Step',
      'Owner',
      'Effort',
      'Maturity',
      'Level',
      '1 + 1',
      'Field',
    ]);
    expect(rows).toHaveLength(route.steps.length + 1);
    expect(rows.slice(1).map((row) => row[3]?.value)).toEqual(
      route.steps.map(({ after }) => after.maturity),
    );
    expect(rows.slice(1).map((row) => row[5]?.value)).toEqual(
      route.steps.map(({ after }) => after.onePlusOne),
    );
    expect(rows.at(-1)?.[4]?.text).toBe('4');
    expect(proseOf(report)).toContain('none gets there with less effort');
    expect(proseOf(report)).toContain('The target is level 4: Steering.');
  });

  test('calls a place on a line what the loop section calls it, and the others by their field', () => {
    const told = [everyAnswer(full, 1), everyAnswer(full, 2), everyAnswer(full, 3), near].map(
      (answers) => {
        const report = reportOf(answers, { level: 5 });
        const { loop } = fullResultOf(answers);
        const [today] = tableOf(report).rows;
        const onLine = loop.kind === 'scored' && loop.near.length > 0;
        expect(today?.at(-1)?.text.endsWith(', on the line')).toBe(onLine);
        return onLine;
      },
    );
    expect(new Set(told).size).toBe(2);
  });

  test('says how much is short, and that it is known', () => {
    const report = reportOf(everyAnswer(full, 2), { level: 4 });
    const end = tableOf(report).rows.at(-1)?.[3]?.value ?? 0;
    const text = proseOf(report);
    expect(text).toMatch(
      new RegExp(`take you to ${end.toFixed(1)} points, ${(60 - end).toFixed(1)} short`),
    );
    expect(text).toContain('No combination of up to seven steps reaches the target.');
    expect(text).toContain('Nor would all the steps together');
  });

  test('names the axis that holds the growth field', () => {
    const text = proseOf(reportOf(loud.full, { growth: 1 }));
    expect(text).toMatch(
      /After that customer experience still lacks \d+\.\d of the 50 points it needs\./,
    );
  });

  test('is there already, and cannot be said', () => {
    expect(proseOf(reportOf(growthLoop.full, { growth: 1 }))).toContain('You are there already');
    const unknown = everyAnswer(full, 3, { demand: 'dk' });
    expect(proseOf(reportOf(unknown, { growth: 1 }))).not.toContain('cannot be said');
    expect(proseOf(reportOf(everyAnswer(full, 'dk'), { growth: 1, level: 3 }))).toMatch(
      /Too few questions[\s\S]*no figure for marketing, customer experience/,
    );
  });

  test.each(locales)(
    'has every value filled in, whatever the firm and the target, in %s',
    (locale) => {
      for (const { full: answers } of firms) {
        for (const level of [2, 3, 4, 5]) {
          const text = proseOf(reportOf(answers, { level, growth: 1 }, locale));
          expect(text).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    },
  );
});

describe('the targets of dimensions on the radar', () => {
  const answers = everyAnswer(full, 3);

  test('stand on their spokes, in the table and in the summary', () => {
    const radar = radarOf(reportOf(answers, { people: 75, measures: 62.5 }));
    expect(radar.spokes.flatMap(({ id, target }) => (target ? [[id, target.value]] : []))).toEqual([
      ['measures', 62.5],
      ['people', 75],
    ]);
    expect(radar.targetLabel).toBe('Target');
    const { columns, rows } = radar.table;
    expect(columns[2]).toEqual({ label: 'Target', type: 'number' });
    expect(rows.map((row) => row[2]?.value)).toEqual(
      radar.spokes.map(({ target }) => target?.value ?? null),
    );
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(radar.summary).toContain('Targets: Measures 62.5 and People 75.');
  });

  test('leave the chart as it was where none is set', () => {
    const radar = radarOf(reportOf(answers, { level: 4 }));
    expect(radar.targetLabel).toBeUndefined();
    expect(radar.table.columns).toHaveLength(3);
    expect(radar.spokes.every((spoke) => !('target' in spoke))).toBe(true);
  });
});
