import { dayAfter } from '../../domain/plan.ts';

/** An event of a whole day, and what is said of it. */
export interface DayEvent {
  /** The same from file to file, so that a calendar changes its event instead of adding one. */
  readonly uid: string;
  /** Such as 2027-02-01. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** What a reminder says a week before, at nine in the morning; null where there is none. */
  readonly alarm: string | null;
}

/** A calendar's own facts. */
export interface CalendarFacts {
  readonly name: string;
  readonly siteName: string;
  readonly language: string;
  /** When the file was made. */
  readonly date: Date;
}

/**
 * A calendar after RFC 5545. Events are days without a time (VALUE=DATE, the end being the day
 * after), so that no time zone can move them and none need be told; they do not make anyone busy. A
 * later file counts as the newer one, by the minute.
 */
export function calendarText(events: readonly DayEvent[], facts: CalendarFacts): string {
  const { name, siteName, language, date } = facts;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text(`-//${siteName}//Plan//${language.toUpperCase()}`)}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(name)}`,
    ...events.flatMap((event) => eventLines(event, date)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, day, summary, description, alarm }: DayEvent, made: Date) {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${stamp(made)}`,
    `SEQUENCE:${Math.floor(made.getTime() / 60_000)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(dayAfter(day, 1))}`,
    `SUMMARY:${text(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${text(description)}`]),
    'TRANSP:TRANSPARENT',
    ...(alarm === null ? [] : alarmLines(alarm)),
    'END:VEVENT',
  ];
}

/** A day begins at midnight: a week before, less fifteen hours, is nine o'clock a week before. */
function alarmLines(alarm: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P6DT15H',
    `DESCRIPTION:${text(alarm)}`,
    'END:VALARM',
  ];
}

/** A moment in UTC, such as 20261123T083000Z. */
function stamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function dateOf(day: string): string {
  return day.replaceAll('-', '');
}

/** A value of the type TEXT: what separates and what breaks lines is escaped, other controls left out. */
function text(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** In octets, without the line's end. */
const longestLine = 75;

/** A line in pieces of at most 75 octets, never broken within a character. */
function folded(line: string): string {
  let [room, shown] = [longestLine, ''];
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      shown += '\r\n ';
      // The space counts.
      room = longestLine - 1;
    }
    shown += character;
    room -= size;
  }
  return shown;
}

/** How long a character is in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
