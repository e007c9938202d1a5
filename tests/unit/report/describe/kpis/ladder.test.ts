import { describe, expect, test } from 'vitest';
import { fill } from '../../../../../src/i18n/fill.ts';
import { type Locale, locales } from '../../../../../src/i18n/locale.ts';
import type { LadderChart, Report } from '../../../../../src/report/report.ts';
import { findSection, sectionOf } from '../../../../../src/report/report.ts';
import { kpiVocabularies } from '../../../../fixtures/kpi-words.ts';
import type { GivenStanding } from '../../../../fixtures/said.ts';
import { chartsIn, stepsIn, verdictsIn } from '../reading.ts';
import { blocksIn, saidIn, saidReport, verdictOf } from './said-report.ts';

type Ladder = Readonly<Record<string, GivenStanding>>;

function reportOf(locale: Locale, ladder: Ladder): Report {
  return saidReport(locale, { ladder });
}

/** What the section says of the ladder, as one text. */
function told(locale: Locale, ladder: Ladder): string {
  return saidIn(reportOf(locale, ladder), 'kpis').join(' ');
}

function wordsOf(locale: Locale) {
  return kpiVocabularies[locale].words;
}

const number = {
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  sv: ['inget', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju'],
} as const;

const clv = { en: 'customer lifetime value (CLV)', sv: 'kundlivstidsvärde (CLV)' };
const churn = { en: 'churn', sv: 'kundbortfall (churn)' };
const tickets = { en: 'number of tickets', sv: 'antal ärenden' };

describe.each(locales)('the KPIs, in %s', (locale) => {
  const { ladder: said } = wordsOf(locale);

  test('that nobody has placed are an invitation, and no verdict', () => {
    const report = reportOf(locale, {});
    expect(sectionOf(report, 'kpis')).toMatchObject({ invites: true });
    expect(blocksIn(report, 'kpis')).toHaveLength(1);
    expect(verdictsIn(report).map(({ id }) => id)).not.toContain('reporting-theatre');
    expect(findSection(report, 'figures')).toBeUndefined();
  });

  test('of which one is placed are spoken of in the singular', () => {
    expect(told(locale, { clv: 4 })).toContain(fill(said.onlyDecides, { names: clv[locale] }));
    expect(told(locale, { clv: 2 })).toContain(fill(said.onlyMeasured, { names: clv[locale] }));
    expect(told(locale, { clv: 0 })).toContain(
      fill(said.nothingMeasured.one, { names: clv[locale] }),
    );
    expect(told(locale, { clv: 'dk' })).toContain(
      fill(said.allUnknown.one, { names: clv[locale] }),
    );
    const silo = told(locale, { clv: 'silo' });
    expect(silo).toMatch(locale === 'sv' ? /^Kundlivstidsvärde \(CLV\) avgör/ : /^Customer lifet/);
    expect(silo).not.toContain(said.noneDecides);
  });

  test('of which none is measured, or none is known, claim nothing of the others', () => {
    const none = told(locale, { clv: 0, churn: 0 });
    expect(none).toContain(fill(said.nothingMeasured.other, { n: number[locale][2] }));
    const unknown = told(locale, { clv: 'dk', churn: 'dk' });
    expect(unknown).toContain(number[locale][2]);
    expect(unknown).toContain(churn[locale]);
    expect(unknown).not.toContain(said.noneDecides);
  });

  test('are told apart: what decides, what is looked at, what steers in a silo, what is unknown', () => {
    const text = told(locale, { clv: 4, churn: 3, nps: 1, fcr: 0, tickets: 'silo', nrr: 'dk' });
    expect(text).toContain(fill(said.oneDecides, { total: number[locale][5], names: clv[locale] }));
    const two = number[locale][2];
    const upper = two.charAt(0).toUpperCase() + two.slice(1);
    expect(text).toContain(fill(said.lookedAt.other, { n: upper }));
    expect(text).toContain(said.silo.one.split('{names}')[1]);
    expect(text).toContain(said.dontKnow.one.split('{names}')[1]);
    expect(text).toContain(said.aside);
  });

  test('of which none decides say so, and that some decide alone', () => {
    const none = told(locale, { clv: 2, churn: 3, nps: 0 });
    const counts = { measured: number[locale][2], total: number[locale][3] };
    expect(none).toContain(`${fill(said.measuredSome, counts)} ${said.noneDecides}`);
    const silo = told(locale, { clv: 2, churn: 'silo' });
    expect(silo).toContain(
      `${fill(said.measuredAll, { total: number[locale][2] })} ${said.noneDecidesTogether}`,
    );
  });

  test('that all decide are warned of pulling apart', () => {
    const text = told(locale, { clv: 4, churn: 4 });
    expect(text).toContain(fill(said.allDecide, { total: number[locale][2] }));
  });

  test('of which some decide are named with a comma before a name that has an “and” of its own', () => {
    const text = told(locale, { clv: 4, reach: 4, 'revenue-growth': 4, nps: 1 });
    const names = {
      en: 'customer lifetime value (CLV), reach and clicks, and revenue growth',
      sv: 'kundlivstidsvärde (CLV), räckvidd och klick samt intäktstillväxt',
    };
    expect(text).toContain(names[locale]);
  });
});

describe.each(locales)('the picture of the ladder, in %s', (locale) => {
  const given: Ladder = { clv: 4, churn: 'silo', nps: 'dk', fcr: 0, tickets: 3 };
  const [chart] = chartsIn(reportOf(locale, given), 'ladder') as readonly LadderChart[];
  const { options } = kpiVocabularies[locale].ladder;

  test('has a column for each rung, and a row for each KPI that was answered, by family', () => {
    expect(chart?.rungs).toEqual([0, 1, 2, 3, 4].map((rung) => options[`${rung as 0}`].label));
    const rows = chart?.groups.map(({ id, rows: own }) => [id, own.map((row) => row.id)]);
    expect(rows).toEqual([
      ['value', ['clv', 'churn']],
      ['experience', ['nps', 'fcr']],
      ['volume', ['tickets']],
    ]);
  });

  test('puts a silo on rung 1 with its mark, and what nobody knows on none', () => {
    const rows = chart?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ id, rung, silo }) => [id, rung, silo])).toEqual([
      ['clv', 4, false],
      ['churn', 1, true],
      ['nps', null, false],
      ['fcr', 0, false],
      ['tickets', 3, false],
    ]);
    expect(rows.map(({ text }) => text)).toEqual(
      ['4', 'silo', 'dontKnow', '0', '3'].map((key) => options[key as '4'].label),
    );
  });

  test('gives volume no points, and the others theirs', () => {
    const [value, experience, volume] = chart?.groups ?? [];
    expect(value?.text).toContain(locale === 'sv' ? '62,5 av 100' : '62.5 of 100');
    expect(experience?.text).toContain(locale === 'sv' ? '0,0 av 100' : '0.0 of 100');
    expect(volume?.plain).toBe(true);
    expect(volume?.text).not.toMatch(/100/);
  });

  test('says in its table what the picture shows', () => {
    const cells = chart?.table.rows.map((row) => row.map(({ text }) => text)) ?? [];
    expect(cells).toHaveLength(5);
    expect(cells[0]?.[2]).toBe(options['4'].label);
    expect(cells.map((row) => row[3])).toEqual(['4', '1', wordsOf(locale).ladder.none, '0', '3']);
    for (const [name] of cells) expect(name).toMatch(/^\p{Lu}/u);
  });

  test('is summed up in a sentence for each kind of place', () => {
    const { summaryDecide, summarySilo, summaryLooked } = wordsOf(locale).ladder;
    expect(chart?.summary).toBe([summaryDecide.one, summarySilo.one, summaryLooked.one].join(' '));
  });

  test('has the next rungs below it, each with two owners and a first step', () => {
    const points = blocksIn(reportOf(locale, given), 'kpis').flatMap((block) =>
      block.kind === 'listing' ? block.points : [],
    );
    expect(points.map(({ id }) => id)).toEqual(['climb-churn', 'climb-nps', 'climb-fcr']);
    const together = {
      en: 'Marketing and customer service together.',
      sv: 'Marknad och kundtjänst tillsammans.',
    };
    expect(points[0]?.detail.startsWith(together[locale])).toBe(true);
  });
});

describe.each(locales)('reporting theatre, in %s', (locale) => {
  const { theatre } = wordsOf(locale);
  const verdict = (ladder: Ladder) => verdictOf(reportOf(locale, ladder), 'reporting-theatre');
  const count = number[locale];
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

  test('cannot be told of fewer than three shared KPIs', () => {
    const none = verdict({ clv: 1, churn: 0 });
    const two = verdict({ clv: 2, churn: 4 });
    expect(none).toMatchObject({ tone: 'open', headline: theatre.tooFew, derivation: null });
    expect(none.text).toBe(fill(theatre.tooFewNone, { needed: count[3] }));
    expect(two.text).toBe(fill(theatre.tooFewText, { needed: count[3], n: count[2] }));
  });

  test('is named where all stop, with what to do and the KPIs behind it', () => {
    const all = verdict({ clv: 2, churn: 3, nps: 2, tickets: 4 });
    expect(all).toMatchObject({ tone: 'warning', headline: theatre.theatre });
    expect(all.text).toBe(fill(theatre.text.theatreAll, { considered: count[3] }));
    expect(all.advice).not.toBe('');
    expect(all.derivation?.table.rows).toHaveLength(3);
    expect(all.derivation?.steps[0]).toContain(locale === 'sv' ? '100 %' : '100%');
  });

  test('counts what stops where some decide', () => {
    const some = verdict({ clv: 2, churn: 3, nps: 4 });
    expect(some.text).toBe(
      fill(theatre.text.theatre, { stopped: upper(count[2]), considered: count[3] }),
    );
    const one = verdict({ clv: 2, churn: 4, nps: 4 });
    expect(one).toMatchObject({ tone: 'warning', headline: theatre.partly });
    expect(one.text).toBe(
      fill(theatre.text.partly.one, { stopped: upper(count[1]), considered: count[3] }),
    );
    const two = verdict({ clv: 2, churn: 2, nps: 4, fcr: 4 });
    expect(two.text).toBe(
      fill(theatre.text.partly.other, { stopped: upper(count[2]), considered: count[4] }),
    );
  });

  test('is none where what is reported steers', () => {
    const all = verdict({ clv: 4, churn: 4, nps: 4 });
    expect(all).toMatchObject({ tone: 'good', headline: theatre.steering, advice: '' });
    expect(all.text).toBe(fill(theatre.text.steeringAll, { considered: count[3] }));
    const most = verdict({ clv: 4, churn: 4, nps: 4, fcr: 2 });
    expect(most.text).toBe(
      fill(theatre.text.steering, { deciding: upper(count[3]), considered: count[4] }),
    );
  });
});

describe.each(locales)('the compass, in %s', (locale) => {
  const { compass } = wordsOf(locale);
  const find = (ladder: Ladder) =>
    verdictsIn(reportOf(locale, ladder)).find(({ id }) => id === 'old-compass');

  test('is silent where it cannot be told', () => {
    expect(find({ clv: 1 })).toBeUndefined();
    expect(find({ tickets: 4 })).toBeUndefined();
  });

  test('is old where volume steers and value does not, one or several', () => {
    const names = { volume: tickets[locale] };
    const one = find({ tickets: 'silo', churn: 2 });
    expect(one).toMatchObject({ tone: 'warning', headline: compass.fired });
    expect(one?.text).toBe(fill(compass.text.one, { ...names, value: churn[locale] }));
    expect(one?.advice).not.toBe('');
    const two = find({ tickets: 3, churn: 2, clv: 0 });
    const both = { en: `${clv.en} and ${churn.en}`, sv: `${clv.sv} och ${churn.sv}` };
    expect(two?.text).toBe(fill(compass.text.other, { ...names, value: both[locale] }));
    expect(two?.derivation?.table.rows).toHaveLength(3);
  });

  test('is right where volume settles nothing, or value steers beside it', () => {
    const none = find({ tickets: 1, clv: 1 });
    expect(none).toMatchObject({ tone: 'good', text: compass.clearNone, advice: '' });
    expect(none?.derivation?.table.rows).toHaveLength(1);
    const beside = find({ tickets: 4, visits: 1, churn: 3, clv: 0 });
    expect(beside?.text).toBe(
      fill(compass.clearBeside, { volume: tickets[locale], value: churn[locale] }),
    );
    expect(beside?.derivation?.table.rows).toHaveLength(2);
  });
});

describe.each(locales)('a step to the next rung, in %s', (locale) => {
  const { steps } = wordsOf(locale);
  const climb = (ladder: Ladder, kpi: string) =>
    stepsIn(reportOf(locale, ladder)).find(({ id }) => id === `climb:${kpi}`);

  test('says where the KPI stands, that it has no points, and that it is near', () => {
    const step = climb({ nps: 2 }, 'nps');
    const { label } = kpiVocabularies[locale].ladder.options['2'];
    expect(step?.reason.toLowerCase()).toContain(label.toLowerCase());
    expect(step?.reason).toContain(steps.near);
    expect(step?.derivation).toBeNull();
    expect(step?.facts[0]?.text).toMatch(/ (and|och) .* (together|tillsammans)$/);
  });

  test('that is far is not called near, but answers the verdict', () => {
    const step = climb({ tickets: 4, churn: 1 }, 'churn');
    expect(step?.reason).not.toContain(steps.near);
    expect(step?.reason).toContain(wordsOf(locale).compass.name);
  });

  test('comes with the two who own it', () => {
    const owners = fill(steps.owners, {
      one: locale === 'sv' ? 'Marknad' : 'Marketing',
      two: locale === 'sv' ? 'kundtjänst' : 'customer service',
    });
    expect(climb({ nps: 2 }, 'nps')?.facts[0]?.text).toBe(owners);
  });
});
