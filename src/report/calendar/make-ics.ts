import { workingDay } from '../../domain/due-day.ts';
import { dayOf } from '../../i18n/days.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import type { CalendarWords } from '../../i18n/words/exports.en.ts';
import type { About } from '../about.ts';
import { fileName } from '../file-name.ts';
import { openTasks, planOf } from '../planned.ts';
import type { PlanLabels, PlanTask, Report } from '../report.ts';
import { calendarText, type DayEvent } from './calendar-text.ts';
import { monthsLater } from './months-later.ts';

export interface CalendarOptions {
  /** In how many months to be reminded to assess again, 1 to 12; 0 for no reminder. */
  readonly months: number;
  /** The moment of making, which tells a later file from an earlier one. */
  readonly made: Date;
}

export interface CalendarFile {
  readonly blob: Blob;
  readonly name: string;
  /** How many events it has; with none there is nothing to keep. */
  readonly events: number;
  /** How many open tasks have no day, and are left out. */
  readonly undated: number;
}

/**
 * The plan's days as a calendar, and a reminder to assess again. Tasks that are done or dropped need
 * none. Opened again after a change, the same events are changed in a calendar that follows RFC 5545,
 * whatever date the report bears.
 * @throws RangeError for months that are no whole number from 0 to 12
 */
export async function makeIcs(
  report: Report,
  about: About,
  words: CalendarWords,
  { months, made }: CalendarOptions,
): Promise<CalendarFile> {
  if (!Number.isInteger(months) || months < 0 || months > 12) {
    throw new RangeError(`no reminder in ${months} months`);
  }
  const { locale } = report;
  const reportDate = formatDate(locale, about.date);
  const plan = planOf(report);
  const open = plan === null ? [] : openTasks(plan);
  const dated = open.filter(({ day }) => day !== '');
  const from = fill(words.from, { date: reportDate });
  const events = [
    ...(plan === null ? [] : dated.map((task) => taskEvent(task, plan.labels, from, about))),
    ...(months === 0
      ? []
      : [againEvent(dayToRemind(months, made, about), reportDate, about, words)]),
  ];
  const { organisation, siteName, date } = about;
  const name =
    organisation === '' ? fill(words.nameless, { siteName }) : fill(words.name, { organisation });
  const text = calendarText(events, { name, siteName, language: locale, date: made });
  return {
    blob: new Blob([text], { type: 'text/calendar;charset=utf-8' }),
    name: fileName(siteName, organisation, date, '.ics'),
    events: events.length,
    undated: open.length - dated.length,
  };
}

function taskEvent(task: PlanTask, labels: PlanLabels, from: string, about: About): DayEvent {
  const said = [
    [labels.first, task.first],
    [labels.owner, task.owner || labels.nobody],
    [labels.department, task.department],
    [labels.others, task.others],
    [labels.status, task.statusText],
    [labels.watch, task.watch],
    [labels.risk, task.risk],
    [labels.note, task.note],
  ] as const;
  const lines = said.filter(([, text]) => text !== '').map(([label, text]) => `${label}: ${text}`);
  return {
    uid: uidOf(task.id, about),
    day: task.day,
    summary: task.owner === '' ? task.title : `${task.title} (${task.owner})`,
    description: [...lines, from].join('\n'),
    alarm: null,
  };
}

/**
 * Counted from the report's day, or from today where that is later, so that it never has passed; on a
 * working day.
 */
function dayToRemind(months: number, made: Date, { date }: About): string {
  const [reported, today] = [dayOf(date), dayOf(made)];
  return workingDay(monthsLater(reported > today ? reported : today, months));
}

function againEvent(day: string, date: string, about: About, words: CalendarWords): DayEvent {
  const { organisation, methodAddress } = about;
  const text = fill(words.againText, { date });
  return {
    uid: uidOf('assess-again', about),
    day,
    summary: organisation === '' ? words.againNameless : fill(words.again, { organisation }),
    description: methodAddress === null ? text : `${text}\n${methodAddress}`,
    alarm: words.alarm,
  };
}

/** Whatever the site is called, so that a new name makes no new events. */
function uidOf(id: string, { assessmentId }: About): string {
  return `${id}.${assessmentId}@loopcheck`;
}
