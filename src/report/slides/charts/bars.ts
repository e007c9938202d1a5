import { formatNumber } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Palette } from '../palette.ts';
import type { ChartPart } from './chart-part.ts';
import {
  axis,
  categories,
  chartSpace,
  labelFlags,
  line,
  noFill,
  numbers,
  richText,
  seriesName,
  solid,
  textProperties,
} from './chart-xml.ts';
import { columnName } from './workbook.ts';

export interface BarsGiven {
  readonly min: number;
  readonly max: number;
  readonly bars: readonly Bar[];
  readonly series: readonly BarSeries[];
}

export interface Bar {
  readonly label: string;
  /** Drawn in the colour of what is to be mended. */
  readonly marked: boolean;
}

export interface BarSeries {
  readonly name: string;
  readonly colour: 'winners' | 'stone';
  /** By bar, as shown and raw; null where there is none. */
  readonly values: readonly ({ readonly value: number; readonly text: string } | null)[];
}

const size = 1300;

/** Lying bars, the first on top, each with its value at its end. */
export function barsPart({ min, max, bars, series }: BarsGiven, palette: Palette, locale: Locale) {
  const labels = bars.map(({ label }) => label);
  const drawn = series.map((each, index) => seriesXml(each, index, bars, palette, locale));
  const plot = [
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...drawn.map((xml) => xml.replace('{cat}', () => categories(labels))),
    `<c:gapWidth val="${series.length > 1 ? 45 : 60}"/><c:overlap val="0"/><c:axId val="11"/><c:axId val="12"/></c:barChart>`,
    axis({
      kind: 'catAx',
      id: 11,
      crosses: 12,
      position: 'l',
      reversed: true,
      line: palette.stone,
      labels: { ink: palette.ink, size },
    }),
    axis({ kind: 'valAx', id: 12, crosses: 11, position: 'b', min, max, hidden: true }),
  ].join('');
  const part: ChartPart = {
    xml: chartSpace({ plot, legend: series.length > 1, ink: palette.ink, size: 1200 }),
    sheet: [
      ['', ...series.map(({ name }) => name)],
      ...bars.map(({ label }, index) => [
        label,
        ...series.map(({ values }) => values[index]?.value ?? null),
      ]),
    ],
  };
  return part;
}

function seriesXml(
  { name, colour, values }: BarSeries,
  index: number,
  bars: readonly Bar[],
  palette: Palette,
  locale: Locale,
): string {
  const column = columnName(index + 1);
  const own = `${solid(palette[colour])}${line(null)}`;
  const marked =
    colour === 'winners'
      ? bars.flatMap((bar, at) =>
          bar.marked
            ? [
                `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${solid(palette.old)}${line(null)}</c:spPr></c:dPt>`,
              ]
            : [],
        )
      : [];
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(column, name)}`,
    `<c:spPr>${own}</c:spPr><c:invertIfNegative val="0"/>`,
    ...marked,
    `<c:dLbls>${values.map((shown, at) => ownLabel(shown, at, palette, locale)).join('')}`,
    `<c:numFmt formatCode="0.0" sourceLinked="0"/><c:spPr>${noFill}</c:spPr>${textProperties(palette.ink, size, index === 0)}`,
    `<c:dLblPos val="outEnd"/>${labelFlags(true)}</c:dLbls>`,
    `{cat}${numbers(
      'val',
      column,
      values.map((shown) => shown?.value ?? null),
    )}</c:ser>`,
  ].join('');
}

/**
 * A value is labelled by the program that shows it, so that the label follows when it is edited.
 * Only where rounding would say something else than the report does (59.97 is no 60.0 where the level
 * begins at 60), the report's text stands there.
 */
function ownLabel(
  shown: BarSeries['values'][number],
  at: number,
  { ink }: Palette,
  locale: Locale,
): string {
  if (shown === null || formatNumber(locale, shown.value, 1) === shown.text) return '';
  return `<c:dLbl><c:idx val="${at}"/>${richText(shown.text, ink, size)}<c:dLblPos val="outEnd"/>${labelFlags(true)}</c:dLbl>`;
}
