import {
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js';
import type { Line, LinesAxis, LinesChart as LinesBlock } from '../report.ts';
import type { ChartLook, DrawnChart } from './drawn-chart.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

type Settings = ChartConfiguration<'line', { x: number; y: number }[], unknown>;

/** Lines that can be drawn anew in their place, as a slider moves. */
export interface DrawnLines extends DrawnChart {
  show(block: LinesBlock): void;
}

/** Under this width the ticks are smaller, so that the lines keep their room. */
const narrow = 480;
/** Pixels between two names at the ends of lines, at least. */
const nameLeading = 20;
const nameGap = 10;

/** Draws lines over months, each named at its end. Everything drawn comes from the block. */
export function drawLines(
  canvas: HTMLCanvasElement,
  block: LinesBlock,
  look: ChartLook,
): DrawnLines {
  let shown = block;
  const chart = new Chart(canvas, {
    ...linesSettings(block, look),
    plugins: [names(() => shown, look)],
  });
  return {
    show(next) {
      shown = next;
      const { data, options = {} } = linesSettings(next, look);
      chart.data = data;
      chart.options = options;
      chart.update('none');
    },
    destroy: () => chart.destroy(),
  };
}

/** What Chart.js is told to draw. */
export function linesSettings({ x, y, series }: LinesBlock, look: ChartLook): Settings {
  return {
    type: 'line',
    data: {
      datasets: series.map((line) => ({
        label: line.label,
        data: line.points.map((point) => ({ x: point.x, y: point.y })),
        borderColor: colourOf(line, look),
        borderWidth: line.style === 'scenario' ? 3 : 2,
        // Not by colour alone: today's line is broken, the scenario's is whole.
        borderDash: line.style === 'scenario' ? [] : [5, 4],
        borderJoinStyle: 'round',
        pointRadius: 0,
        pointHoverRadius: 0,
        clip: false,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      parsing: false,
      layout: {
        padding: ({ chart }) => ({ top: 10, right: nameGap + widest(chart.ctx, series, look) }),
      },
      scales: {
        x: {
          ...scaleOf(x, look),
          grid: { display: false },
          border: { color: look.quiet },
        },
        y: {
          ...scaleOf(y, look),
          grid: { color: look.line, drawTicks: false },
          border: { display: false },
        },
      },
    },
  };
}

/**
 * Where the names of the lines stand: at their ends, but never closer than a line of text, the lower
 * one pushed down.
 * @param ends heights in pixels from the top
 */
export function namePlaces(ends: readonly number[], leading: number): readonly number[] {
  let last = Number.NEGATIVE_INFINITY;
  const placed = ends
    .map((down, index) => ({ down, index }))
    .toSorted((a, b) => a.down - b.down)
    .map(({ down, index }) => {
      last = Math.max(down, last + leading);
      return { index, down: last };
    });
  return placed.toSorted((a, b) => a.index - b.index).map(({ down }) => down);
}

function scaleOf(axis: LinesAxis, look: ChartLook) {
  const textOf = new Map(axis.ticks.map(({ value, text }) => [value, text]));
  return {
    type: 'linear' as const,
    min: axis.min,
    max: axis.max,
    afterBuildTicks(scale: { ticks: { value: number }[] }) {
      scale.ticks = axis.ticks.map(({ value }) => ({ value }));
    },
    ticks: {
      color: look.quiet,
      font: ({ chart }: { chart: Chart }) => ({
        family: look.sans,
        size: chart.width < narrow ? 13 : 15,
      }),
      padding: 6,
      autoSkip: false,
      maxRotation: 0,
      callback: (value: number | string) => textOf.get(Number(value)) ?? '',
    },
  };
}

function names(shown: () => LinesBlock, look: ChartLook): Plugin<'line'> {
  return {
    id: 'names',
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const { series, y } = shown();
      const ends = series.map(({ points }) => points.at(-1)?.y ?? y.min);
      const pixels = ends.map((value) => scales['y']?.getPixelForValue(value) ?? 0);
      const places = namePlaces(pixels, nameLeading);
      ctx.save();
      ctx.textBaseline = 'middle';
      for (const [index, line] of series.entries()) {
        ctx.font = fontOf(line, look);
        ctx.fillStyle = colourOf(line, look);
        ctx.fillText(line.label, chartArea.right + nameGap, places[index] ?? 0);
      }
      ctx.restore();
    },
  };
}

function widest(ctx: CanvasRenderingContext2D, series: readonly Line[], look: ChartLook): number {
  const before = ctx.font;
  const widths = series.map((line) => {
    ctx.font = fontOf(line, look);
    return ctx.measureText(line.label).width;
  });
  ctx.font = before;
  return Math.ceil(Math.max(0, ...widths));
}

function fontOf({ style }: Line, look: ChartLook): string {
  return `${style === 'scenario' ? 600 : 400} 15px ${look.sans}`;
}

function colourOf({ style }: Line, look: ChartLook): string {
  return style === 'scenario' ? look.winners : look.quiet;
}
