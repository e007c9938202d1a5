import { formatNumber } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { LinesAxis, LinesChart } from '../../report.ts';
import type { Palette } from '../palette.ts';
import type { ChartPart } from './chart-part.ts';
import { axis, chartSpace, line, numbers, seriesName } from './chart-xml.ts';
import { columnName } from './workbook.ts';

/**
 * Lines over months: today's thin, the scenario's in full. Both axes are numbers, so that the ticks
 * stand at whole years in every program.
 */
export function linesPart(
  { x, y, series }: LinesChart,
  palette: Palette,
  locale: Locale,
): ChartPart {
  const months = [...new Set(series.flatMap(({ points }) => points.map((at) => at.x)))].toSorted(
    (a, b) => a - b,
  );
  const columns = series.map(({ points }) => {
    const byMonth = new Map(points.map((point) => [point.x, point.y]));
    return months.map((month) => byMonth.get(month) ?? null);
  });
  const labels = { ink: palette.quiet, size: 1200 };
  const plot = [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    ...series.map(({ label, style }, index) => {
      const column = columnName(index + 1);
      const drawn = style === 'today' ? line(palette.quiet, 1.5) : line(palette.winners, 3);
      return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(column, label)}<c:spPr>${drawn}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${numbers('xVal', 'A', months)}${numbers('yVal', column, columns[index] ?? [])}<c:smooth val="0"/></c:ser>`;
    }),
    '<c:axId val="31"/><c:axId val="32"/></c:scatterChart>',
    axis({
      kind: 'valAx',
      id: 31,
      crosses: 32,
      position: 'b',
      min: x.min,
      max: x.max,
      ...stepOf(x),
      line: palette.stone,
      labels,
      title: { text: x.label, ...labels },
      between: 'midCat',
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
      labels,
      format: formatOf(y, locale),
      between: 'midCat',
    }),
  ].join('');
  return {
    xml: chartSpace({ plot, legend: true, ink: palette.ink, size: 1200 }),
    sheet: [
      [x.label, ...series.map(({ label }) => label)],
      ...months.map((month, row) => [month, ...columns.map((values) => values[row] ?? null)]),
    ],
  };
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
