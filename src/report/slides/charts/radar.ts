import type { RadarChart } from '../../report.ts';
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
  solid,
} from './chart-xml.ts';

/** The dimensions on spokes, and where they are to get to where an aim is set. */
export function radarPart(
  { spokes, min, max }: RadarChart,
  names: { readonly now: string; readonly target: string },
  palette: Palette,
): ChartPart {
  const labels = spokes.map(({ label }) => label);
  const aims = spokes.map(({ target }) => target?.value ?? null);
  const aimed = aims.some((value) => value !== null);
  const now = spokes.map(({ value }) => value);
  const cat = categories(labels);
  const series = (index: number, column: string, name: string, style: string, values: string) =>
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesName(column, name)}${style}${cat}${values}</c:ser>`;
  const plot = [
    '<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>',
    series(
      0,
      'B',
      names.now,
      `<c:spPr>${line(palette.winners, 2.75)}</c:spPr>${marker('circle', 7, palette.winners)}`,
      numbers('val', 'B', now),
    ),
    aimed
      ? series(
          1,
          'C',
          names.target,
          `<c:spPr>${line(palette.ink, 1.5, 'sysDash')}</c:spPr>${marker('diamond', 7, palette.ink)}`,
          numbers('val', 'C', aims),
        )
      : '',
    `<c:dLbls>${labelFlags(false)}</c:dLbls><c:axId val="21"/><c:axId val="22"/></c:radarChart>`,
    axis({
      kind: 'catAx',
      id: 21,
      crosses: 22,
      position: 'b',
      grid: palette.stone,
      line: palette.stone,
      labels: { ink: palette.ink, size: 1300 },
    }),
    axis({
      kind: 'valAx',
      id: 22,
      crosses: 21,
      position: 'l',
      min,
      max,
      step: (max - min) / 5,
      grid: palette.stone,
      line: palette.stone,
      labels: null,
    }),
  ].join('');
  return {
    xml: chartSpace({ plot, legend: aimed, ink: palette.ink, size: 1200 }),
    sheet: [
      ['', names.now, ...(aimed ? [names.target] : [])],
      ...spokes.map(({ label, value, target }) => [
        label,
        value,
        ...(aimed ? [target?.value ?? null] : []),
      ]),
    ],
  };
}

function marker(symbol: string, size: number, colour: string): string {
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${solid(colour)}${line(null)}</c:spPr></c:marker>`;
}
