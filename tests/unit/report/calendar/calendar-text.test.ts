import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarText, type DayEvent } from '../../../../src/report/calendar/calendar-text.ts';
import { monthsLater } from '../../../../src/report/calendar/months-later.ts';

// On a busy machine many runs take their time.
vi.setConfig({ testTimeout: 30_000 });

const facts = {
  name: 'The plan',
  siteName: 'Loopcheck',
  language: 'en',
  date: new Date(Date.UTC(2026, 10, 23, 8, 30, 15)),
};

const eventOf = (given: Partial<DayEvent> = {}): DayEvent => ({
  uid: 'own-1.abc@loopcheck',
  day: '2026-12-01',
  summary: 'Call a customer',
  description: '',
  alarm: null,
  ...given,
});

test('an event, to the letter', () => {
  const event = eventOf({ description: 'First: call', alarm: 'In a week.' });
  expect(calendarText([event], facts).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Loopcheck//Plan//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:The plan',
    'BEGIN:VEVENT',
    'UID:own-1.abc@loopcheck',
    'DTSTAMP:20261123T083015Z',
    'SEQUENCE:29923710',
    'DTSTART;VALUE=DATE:20261201',
    'DTEND;VALUE=DATE:20261202',
    'SUMMARY:Call a customer',
    'DESCRIPTION:First: call',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P6DT15H',
    'DESCRIPTION:In a week.',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  ['a, b; c', 'a\\, b\\; c'],
  ['back\\slash', 'back\\\\slash'],
  ['two\nlines', 'two\\nlines'],
  ['two\r\nlines', 'two\\nlines'],
  ['END:VEVENT\nBEGIN:VEVENT', 'END:VEVENT\\nBEGIN:VEVENT'],
  ['bell\u0007 and nothing\u0000', 'bell and nothing'],
  ['half \ud800', 'half \ufffd'],
])('the text %j', (summary, shown) => {
  expect(calendarText([eventOf({ summary })], facts)).toContain(`\r\nSUMMARY:${shown}\r\n`);
});

test.each([
  ['2026-12-31', '20261231', '20270101'],
  ['2027-02-28', '20270228', '20270301'],
  ['2028-02-28', '20280228', '20280229'],
  ['2026-03-29', '20260329', '20260330'],
])('the day %s ends where the next begins', (day, start, end) => {
  const text = calendarText([eventOf({ day })], facts);
  expect(text).toContain(`DTSTART;VALUE=DATE:${start}\r\nDTEND;VALUE=DATE:${end}\r\n`);
});

test.each([
  ['2026-11-23', 3, '2027-02-23'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-01-01', 1, '2026-02-01'],
])('%s and %i months is %s', (day, months, later) => {
  expect(monthsLater(day, months)).toBe(later);
});

/** A later file must win, also within the hour. */
test('a file of a minute later counts as newer', () => {
  const sequence = (date: Date) =>
    Number(/SEQUENCE:(\d+)/.exec(calendarText([eventOf()], { ...facts, date }))?.[1]);
  const later = new Date(facts.date.getTime() + 60_000);
  expect(sequence(later)).toBe(sequence(facts.date) + 1);
  expect(sequence(new Date(Date.UTC(2100, 0)))).toBeLessThan(2 ** 31);
});

const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'å',
        '株',
        '🎉',
        'e\u0301',
        'x',
        ' ',
        ',',
        ';',
        '\\',
        '\\n',
        '\n',
        '\r\n',
        ':',
        '"',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('any text and day', () => {
  const asKept = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

  test('come through an independent parser as they were', () => {
    const events = fc.record({
      uid: fc.uuid(),
      day: days,
      summary: anyText,
      description: anyText,
      alarm: fc.option(anyText),
    });
    fc.assert(
      fc.property(fc.array(events, { minLength: 1, maxLength: 4 }), (given) => {
        const read = new ICAL.Component(ICAL.parse(calendarText(given, facts)));
        const shown = read.getAllSubcomponents('vevent').map((component) => {
          const event = new ICAL.Event(component);
          const alarm = component.getFirstSubcomponent('valarm');
          return {
            uid: event.uid,
            day: event.startDate.toString(),
            summary: event.summary,
            description: event.description ?? '',
            alarm: alarm === null ? null : alarm.getFirstPropertyValue('description'),
          };
        });
        expect(shown).toEqual(
          given.map((event) => ({
            ...event,
            summary: asKept(event.summary),
            description: asKept(event.description),
            alarm: event.alarm === null ? null : asKept(event.alarm),
          })),
        );
      }),
    );
  });

  test('make lines of at most 75 octets that are whole in UTF-8', () => {
    fc.assert(
      fc.property(anyText, (summary) => {
        const bytes = new TextEncoder().encode(calendarText([eventOf({ summary })], facts));
        let start = 0;
        for (const [index, byte] of bytes.entries()) {
          if (byte !== 0x0a) continue;
          expect(bytes[index - 1]).toBe(0x0d);
          const line = bytes.slice(start, index - 1);
          expect(line.length).toBeLessThanOrEqual(75);
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
          start = index + 1;
        }
        expect(start).toBe(bytes.length);
      }),
    );
  });
});

describe('time zones', () => {
  const zoneHere = process.env['TZ'];
  afterEach(() => {
    if (zoneHere === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneHere;
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm'])(
    'change nothing: %s',
    (zone) => {
      const here = calendarText([eventOf()], facts);
      process.env['TZ'] = zone;
      expect(calendarText([eventOf()], facts)).toBe(here);
      expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28');
    },
  );
});
