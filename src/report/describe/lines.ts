import { fill, type Plural, plural } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Line, LinesAxis, LinesChart, Table } from '../report.ts';
import { numberCell } from './speak.ts';

/** What stands at lines over months, in the reader's language. */
export interface LinesWords {
  readonly title: string;
  /** The picture in a sentence. */
  readonly summary: string;
  readonly caption: string;
  /** What is measured, with its unit, such as "Revenue per month, SEK". */
  readonly measure: string;
  /** The unit that is put behind the measure where its ticks are millions. */
  readonly millions: string;
  readonly month: string;
  readonly today: string;
  readonly scenario: string;
  /** The tick of month 0, those of whole years, and the months between them. */
  readonly now: string;
  readonly years: Plural;
  readonly monthTick: string;
}

interface Series {
  readonly id: string;
  readonly locale: Locale;
  /** A value for each month from 0. */
  readonly today: readonly number[];
  /** As many; null where nothing is changed, and one line says it all. */
  readonly scenario: readonly number[] | null;
  readonly words: LinesWords;
}

const million = 1_000_000;
/** About so many steps lie between the lowest tick of the measure and the highest. */
const wantedSteps = 5;

/**
 * Lines over months, today beside a scenario, with the same as a table. The measure begins at 0, so
 * that a difference looks as large as it is.
 * @example linesChart({ id: 'customers', locale, today: [1000, 960], scenario: null, words })
 */
export function linesChart({ id, locale, today, scenario, words }: Series): LinesChart {
  const months = today.length - 1;
  const values = [...today, ...(scenario ?? [])];
  return {
    kind: 'chart',
    form: 'lines',
    id,
    title: words.title,
    summary: words.summary,
    x: monthAxis(locale, months, words),
    y: measureAxis(locale, values, words),
    series: [
      line('today', words.today, today),
      ...(scenario === null ? [] : [line('scenario', words.scenario, scenario)]),
    ],
    table: tableOf(id, locale, today, scenario, words),
  };
}

/**
 * Round numbers from 0, or from below it, to above the highest value: steps of 1, 2 or 5 times a
 * power of ten, and whole.
 * @example niceTicks(0, 1240) // [0, 500, 1000, 1500]
 */
export function niceTicks(lowest: number, highest: number): readonly number[] {
  const [bottom, top] = [Math.min(0, lowest), Math.max(0, highest)];
  const step = Math.max(1, niceStep((top - bottom) / wantedSteps));
  const first = Math.floor(bottom / step);
  const last = Math.max(first + 1, Math.ceil(top / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** The months that have a tick, or a row in the table: by the quarter, the half-year or the year. */
export function tickMonths(months: number): readonly number[] {
  const step = months <= 12 ? 3 : months <= 24 ? 6 : 12;
  return upTo(months, step);
}

function monthAxis(locale: Locale, months: number, words: LinesWords): LinesAxis {
  const said = (month: number) => {
    if (month === 0) return words.now;
    return month % 12 === 0
      ? plural(locale, words.years, month / 12)
      : fill(words.monthTick, { n: month });
  };
  return {
    label: words.month,
    min: 0,
    max: Math.max(1, months),
    ticks: tickMonths(months).map((value) => ({ value, text: said(value) })),
  };
}

function measureAxis(locale: Locale, values: readonly number[], words: LinesWords): LinesAxis {
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const [min = 0, max = 1] = [ticks.at(0), ticks.at(-1)];
  const inMillions = max >= million;
  const step = (max - min) / (ticks.length - 1) / (inMillions ? million : 1);
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  return {
    label: inMillions ? `${words.measure}, ${words.millions}` : words.measure,
    min,
    max,
    ticks: ticks.map((value) => ({
      value,
      text: formatNumber(locale, inMillions ? value / million : value, digits),
    })),
  };
}

function tableOf(
  id: string,
  locale: Locale,
  today: readonly number[],
  scenario: readonly number[] | null,
  words: LinesWords,
): Table {
  const months = today.length - 1;
  const cell = (value: number) => numberCell(formatNumber(locale, value, 0), value);
  return {
    kind: 'table',
    id: `${id}-table`,
    caption: `${words.caption}: ${words.measure}`,
    columns: [words.month, words.today, ...(scenario === null ? [] : [words.scenario])].map(
      (label) => ({ label, type: 'number' as const }),
    ),
    rows: rowMonths(months).map((month) => [
      cell(month),
      cell(today[month] ?? 0),
      ...(scenario === null ? [] : [cell(scenario[month] ?? 0)]),
    ]),
  };
}

/** Every quarter, or every half-year over a longer time, and the last month in any case. */
function rowMonths(months: number): readonly number[] {
  const rows = upTo(months, months <= 24 ? 3 : 6);
  return rows.includes(months) ? rows : [...rows, months];
}

function upTo(last: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}

function line(id: 'today' | 'scenario', label: string, values: readonly number[]): Line {
  return { id, label, style: id, points: values.map((y, x) => ({ x, y })) };
}

function niceStep(atLeast: number): number {
  if (!(atLeast > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const head = [1, 2, 5, 10].find((one) => tidy(one * power) >= tidy(atLeast)) ?? 10;
  return tidy(head * power);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
