import type { FieldChart } from '../../report.ts';
import type { Palette } from '../palette.ts';
import type { ChartPart } from './chart-part.ts';
import {
  axis,
  chartSpace,
  labelFlags,
  line,
  numbers,
  richText,
  seriesName,
  solid,
} from './chart-xml.ts';

/**
 * The position as a point of a native scatter chart: moving it is editing two cells. The plot area
 * stands exactly `inset` (shares of the frame) inside its frame, so that quarters can be drawn behind.
 */
export function fieldPart({ x, y, point }: FieldChart, inset: number, palette: Palette): ChartPart {
  const xs = point === null ? [] : [point.x];
  const ys = point === null ? [] : [point.y];
  const name = point?.label ?? '';
  const plot = [
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
    point === null
      ? ''
      : `<c:ser><c:idx val="0"/><c:order val="0"/>${seriesName('B', name)}<c:spPr>${line(null)}</c:spPr><c:marker><c:symbol val="circle"/><c:size val="18"/><c:spPr>${solid(palette.winners)}${line(palette.paper, 1.5)}</c:spPr></c:marker><c:dLbls><c:dLbl><c:idx val="0"/>${richText(name, palette.ink, 1600, true)}<c:dLblPos val="${point.x > (x.min + x.max) * 0.8 ? 'l' : 'r'}"/>${labelFlags(true)}</c:dLbl>${labelFlags(false)}</c:dLbls>${numbers('xVal', 'A', xs)}${numbers('yVal', 'B', ys)}<c:smooth val="0"/></c:ser>`,
    '<c:axId val="41"/><c:axId val="42"/></c:scatterChart>',
    axis({
      kind: 'valAx',
      id: 41,
      crosses: 42,
      position: 'b',
      min: x.min,
      max: x.max,
      hidden: true,
      between: 'midCat',
    }),
    axis({
      kind: 'valAx',
      id: 42,
      crosses: 41,
      position: 'l',
      min: y.min,
      max: y.max,
      hidden: true,
      between: 'midCat',
    }),
  ].join('');
  const layout = { x: inset, y: inset, w: 1 - 2 * inset, h: 1 - 2 * inset };
  return {
    xml: chartSpace({ plot, layout, legend: false, ink: palette.ink, size: 1200 }),
    sheet: [[x.label, name], ...(point === null ? [] : [[point.x, point.y]])],
  };
}
