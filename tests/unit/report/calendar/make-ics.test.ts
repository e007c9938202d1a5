import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../../src/i18n/locale.ts';
import { exportsEn } from '../../../../src/i18n/words/exports.en.ts';
import { exportsSv } from '../../../../src/i18n/words/exports.sv.ts';
import type { About } from '../../../../src/report/about.ts';
import { makeIcs } from '../../../../src/report/calendar/make-ics.ts';
import type { Report } from '../../../../src/report/report.ts';
import { aboutOf, taskOf, usualTasks, workReport } from '../work-report.ts';

const words = { sv: exportsSv.calendar, en: exportsEn.calendar };

/** The day of the usual report, in the evening. */
const usualMaking = new Date(2026, 10, 23, 19, 5);

async function read(
  report: Report,
  about: About = aboutOf(),
  { months = 3, made = usualMaking } = {},
) {
  const file = await makeIcs(report, about, words[report.locale], { months, made });
  const calendar = new ICAL.Component(ICAL.parse(await file.blob.text()));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { ...file, calendar, read: events };
}

const id = aboutOf().assessmentId;

describe.each<Locale>(locales)('the calendar in %s', (locale) => {
  const report = workReport(locale);

  test('has the open tasks with a day, and the reminder', async () => {
    const { read: events, undated, events: count } = await read(report);
    expect(events.map((event) => [event.uid, event.startDate.toString()])).toEqual([
      [`revenue-line.${id}@loopcheck`, '2026-12-11'],
      [`own-1.${id}@loopcheck`, '2026-12-01'],
      [`climb:churn.${id}@loopcheck`, '2027-01-31'],
      [`assess-again.${id}@loopcheck`, '2027-02-23'],
    ]);
    expect(count).toBe(4);
    // Done and dropped tasks are neither in it nor missed.
    expect(undated).toBe(1);
  });

  test('says who, what first and what was noted', async () => {
    const { read: events } = await read(report);
    const [, own] = events;
    expect(own?.summary).toBe('Boka ett möte med försäljning (Jörgen, Åsa)');
    expect(own?.description).toContain('Ring Åsa; fråga om januari');
    expect(own?.description).toContain('=SUM(A1)\nRad två, "citat" | rör');
    expect(own?.description).toMatch(/23 [nN]ovember 2026\.$/);
  });

  test('takes whole days, one each, and nobody’s time', async () => {
    const { calendar, read: events } = await read(report);
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toString()).toBe('P1D');
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(event.component.getFirstPropertyValue('rrule')).toBeNull();
    }
    // Without a time of day there is no time zone to be told.
    expect(calendar.getAllSubcomponents('vtimezone')).toEqual([]);
    const names = calendar.getAllProperties().map(({ name }) => name);
    expect(names).not.toContain('method');
  });

  test('reminds once, a week before, at nine', async () => {
    const { read: events } = await read(report);
    const alarms = events.map((event) => event.component.getAllSubcomponents('valarm'));
    expect(alarms.map(({ length }) => length)).toEqual([0, 0, 0, 1]);
    const trigger = alarms[3]?.[0]?.getFirstPropertyValue('trigger');
    expect(trigger?.toString()).toBe('-P6DT15H');
  });

  test('says the same of a plan without its organisation', async () => {
    const { calendar, read: events } = await read(report, aboutOf({ organisation: '' }));
    const name = calendar.getFirstPropertyValue('x-wr-calname');
    expect(name).toBe(locale === 'sv' ? 'Planen från Loopcheck' : 'The plan from Loopcheck');
    expect(events.at(-1)?.summary).toBe(words[locale].againNameless);
  });
});

describe('the reminder', () => {
  const report = workReport('en');

  test.each([
    [1, '2026-12-23'],
    [6, '2027-05-21'],
    [12, '2027-11-23'],
  ])('in %i months is on %s', async (months, day) => {
    expect((await read(report, aboutOf(), { months })).read.at(-1)?.startDate.toString()).toBe(day);
  });

  test.each([
    ['a report dated back', new Date(2025, 0, 15, 12), '2027-02-23'],
    ['a report of the day', new Date(2026, 10, 23, 12), '2027-02-23'],
    ['a report dated ahead', new Date(2026, 11, 1, 12), '2027-03-01'],
  ])('of %s lies ahead of both it and today', async (_, date, day) => {
    const { read: events } = await read(report, aboutOf({ date }));
    expect(events.at(-1)?.startDate.toString()).toBe(day);
  });

  test('can be left out', async () => {
    const { read: events, events: count } = await read(report, aboutOf(), { months: 0 });
    expect(events.map(({ uid }) => uid)).not.toContain(`assess-again.${id}@loopcheck`);
    expect(count).toBe(3);
  });

  test.each([-1, 13, 1.5, Number.NaN])('is refused in %d months', async (months) => {
    await expect(
      makeIcs(report, aboutOf(), words.en, { months, made: usualMaking }),
    ).rejects.toThrow(RangeError);
  });

  test('stands alone where nothing is planned', async () => {
    const { events, undated } = await read(workReport('en', { tasks: [] }));
    expect([events, undated]).toEqual([1, 0]);
  });

  test('may leave nothing at all, and says so', async () => {
    const { events } = await read(workReport('en', { tasks: [] }), aboutOf(), { months: 0 });
    expect(events).toBe(0);
  });
});

test('a task that moved is the same event, newer', async () => {
  const moved = usualTasks.map((task) => ({ ...task, due: task.due && '2027-03-01' }));
  const before = await read(workReport('sv'));
  const later = aboutOf({ date: new Date(2026, 10, 24, 9), siteName: 'Another name' });
  const made = new Date(2026, 10, 24, 9);
  const after = await read(workReport('sv', { tasks: moved }), later, { made });
  expect(after.read.map(({ uid }) => uid)).toEqual(before.read.map(({ uid }) => uid));
  for (const [index, event] of after.read.entries()) {
    expect(event.sequence).toBeGreaterThan(before.read[index]?.sequence ?? Number.NaN);
  }
});

test('a file made a minute later is newer, also where its report is dated back', async () => {
  const first = await read(workReport('en'));
  const made = new Date(usualMaking.getTime() + 60_000);
  const back = aboutOf({ date: new Date(2026, 8, 1, 12) });
  const second = await read(workReport('en'), back, { made });
  for (const [index, event] of second.read.entries()) {
    expect(event.sequence).toBe((first.read[index]?.sequence ?? Number.NaN) + 1);
    const stamp = event.component.getFirstPropertyValue('dtstamp') as ICAL.Time;
    expect(stamp.toJSDate()).toEqual(made);
    expect(event.description).toContain('1 September 2026');
  }
  expect(second.name).toBe('loopcheck-asele-brod-adelost-ab-2026-09-01.ics');
});

test('another assessment has events of its own', async () => {
  const [one, two] = await Promise.all([
    read(workReport('sv')),
    read(workReport('sv'), aboutOf({ assessmentId: 'other' })),
  ]);
  const uids = new Set([...one.read, ...two.read].map(({ uid }) => uid));
  expect(uids.size).toBe(one.events + two.events);
});

test('a task without a name is told by its title alone', async () => {
  const tasks = [taskOf({ title: 'Call', due: '2026-12-01' })];
  const { read: events } = await read(workReport('en', { tasks }));
  expect(events[0]?.summary).toBe('Call');
  expect(events[0]?.description).toContain('Who: No name yet');
});

test('the file is named like the others', async () => {
  const { blob, name } = await makeIcs(workReport('en'), aboutOf(), words.en, {
    months: 3,
    made: usualMaking,
  });
  expect(name).toBe('loopcheck-asele-brod-adelost-ab-2026-11-23.ics');
  expect(blob.type).toBe('text/calendar;charset=utf-8');
});
