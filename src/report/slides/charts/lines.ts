import { formatNumber } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { LinesAxis, LinesChart } from '../../report.ts';
import type { Palette } from '../palette.ts';
import type { ChartPart } from './chart-part.ts';
import {
  axis,
  categories,
  chartSpace,
  labelFlags,
  line,
  numbers,
  seriesName,
} from './chart-xml.ts';
import { columnName } from './workbook.ts';

/** Lines over months: today's thin, the scenario's in full. */
export function linesPart(
  { x, y, series }: LinesChart,
  palette: Palette,
  locale: Locale,
): ChartPart {
  const months = [
    ...new Set(series.flatMap(({ points }) => points.map((point) => point.x))),
  ].toSorted((a, b) => a - b);
  const labels = months.map(
    (month) => x.ticks.find(({ value }) => value === month)?.text ?? formatNumber(locale, month, 0),
  );
  const columns = series.map(({ points }) => {
    const byMonth = new Map(points.map((point) => [point.x, point.y]));
    return months.map((month) => byMonth.get(month) ?? null);
  });
  const cat = categories(labels);
  const plot = [
    '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    ...series.map(({ label, style }, index) => {
      const column = columnName(index + 1);
      const drawn = style === 'today' ? line(palette.quiet, 1.5) : line(palette.winners, 3);
      return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(column, label)}<c:spPr>${drawn}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${cat}${numbers('val', column, columns[index] ?? [])}<c:smooth val="0"/></c:ser>`;
    }),
    `<c:dLbls>${labelFlags(false)}</c:dLbls><c:marker val="1"/><c:axId val="31"/><c:axId val="32"/></c:lineChart>`,
    axis({
      kind: 'catAx',
      id: 31,
      crosses: 32,
      position: 'b',
      line: palette.stone,
      labels: { ink: palette.quiet, size: 1200 },
      skip: skipOf(months, x),
    }),
    axis({
      kind: 'valAx',
      id: 32,
      crosses: 31,
      position: 'l',
      min: y.min,
      max: y.max,
      ...stepOf(y),
      grid: palette.stone,
      labels: { ink: palette.quiet, size: 1200 },
      format: formatOf(y, locale),
      between: 'midCat',
    }),
  ].join('');
  return {
    xml: chartSpace({ plot, legend: true, ink: palette.ink, size: 1200 }),
    sheet: [
      [x.label, ...series.map(({ label }) => label)],
      ...months.map((_, row) => [
        labels[row] ?? '',
        ...columns.map((values) => values[row] ?? null),
      ]),
    ],
  };
}

/** From one tick to the next, in months that are drawn. */
function skipOf(months: readonly number[], { ticks }: LinesAxis): number {
  const [first, second] = ticks.map(({ value }) => months.indexOf(value)).filter((at) => at >= 0);
  return first === undefined || second === undefined ? months.length : Math.max(1, second - first);
}

function stepOf({ ticks }: LinesAxis): { readonly step?: number } {
  const [first, second] = ticks;
  return first === undefined || second === undefined ? {} : { step: second.value - first.value };
}

/** As the ticks are written: whole numbers, or millions where they say so. */
function formatOf({ ticks }: LinesAxis, locale: Locale): string {
  const millions = ticks.some(
    ({ value, text }) => value >= 1e5 && text !== formatNumber(locale, value, 0),
  );
  if (!millions) return '#,##0';
  return ticks.every(({ value }) => value % 1e6 === 0) ? '#,##0,,' : '0.0#,,';
}
