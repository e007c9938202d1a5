import {
  Chart,
  type ChartConfiguration,
  LineElement,
  type Plugin,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js';
import type { RadarChart as RadarBlock, Spoke } from '../report.ts';
import type { ChartLook, DrawnChart } from './drawn-chart.ts';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement);

/** Under this width the labels at the sides are broken sooner, so that the picture keeps its room. */
const narrow = 480;

/**
 * Draws scores on spokes around one centre. Everything drawn comes from the block; a spoke without a
 * score has no point, and its label says why.
 */
export function drawRadar(
  canvas: HTMLCanvasElement,
  block: RadarBlock,
  look: ChartLook,
): DrawnChart {
  return new Chart(canvas, radarSettings(block, look));
}

/** What Chart.js is told to draw. */
export function radarSettings(
  block: RadarBlock,
  look: ChartLook,
): ChartConfiguration<'radar', (number | null)[], string> {
  const { min, max, cuts, spokes } = block;
  return {
    type: 'radar',
    data: {
      labels: spokes.map(({ label }) => label),
      datasets: [
        {
          data: spokes.map(({ value }) => value),
          spanGaps: false,
          borderColor: look.winners,
          borderWidth: 2.5,
          borderJoinStyle: 'round',
          pointBackgroundColor: look.winners,
          pointBorderColor: look.paper,
          pointBorderWidth: 2,
          pointRadius: 6,
          pointHoverRadius: 6,
          clip: false,
        },
        ...targetSet(block, look),
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      scales: {
        r: {
          min,
          max,
          afterBuildTicks(axis) {
            axis.ticks = ringsOf({ min, cuts, max }).map((value) => ({ value }));
          },
          ticks: { display: false },
          grid: { circular: true, color: look.line, lineWidth: 1 },
          angleLines: { color: look.line, lineWidth: 1 },
          pointLabels: {
            padding: 10,
            color: ({ index }) => (spokes[index]?.value === null ? look.quiet : look.ink),
            font: ({ chart }) => ({ family: look.sans, size: chart.width < narrow ? 14 : 16 }),
            callback(this: unknown, _: string, index: number) {
              const { chart } = this as RadialLinearScale;
              const spoke = spokes[index];
              const upright = index === 0 || index === spokes.length / 2;
              const length = chart.width < narrow && !upright ? 12 : 20;
              return spoke === undefined ? [] : labelOf(spoke, length, block.targetLabel);
            },
          },
        },
      },
    },
    plugins: [area(spokes, look)],
  };
}

/** The targets as hollow marks, joined by a broken line; none where none is set. */
function targetSet(
  { spokes }: RadarBlock,
  look: ChartLook,
): ChartConfiguration<'radar', (number | null)[], string>['data']['datasets'] {
  if (spokes.every(({ target }) => target === undefined)) return [];
  return [
    {
      data: spokes.map(({ target }) => target?.value ?? null),
      spanGaps: false,
      borderColor: look.old,
      borderWidth: 2,
      borderDash: [5, 4],
      pointBackgroundColor: look.paper,
      pointBorderColor: look.old,
      pointBorderWidth: 2.5,
      pointRadius: 6,
      pointHoverRadius: 6,
      pointStyle: 'rectRot',
      clip: false,
    },
  ];
}

/** Where rings are drawn: at the cuts and at the rim. The first, the centre, is only a place. */
function ringsOf({ min, cuts, max }: Pick<RadarBlock, 'min' | 'cuts' | 'max'>): readonly number[] {
  return [min, ...cuts, max];
}

/**
 * The name and, below it, the score or why there is none, in lines of about so many characters; last
 * the target, where one is set.
 */
export function labelOf(spoke: Spoke, length: number, targetLabel = ''): string[] {
  const { label, text, target } = spoke;
  const aim = target === undefined ? [] : [`${targetLabel} ${target.text}`];
  return [...broken(label, length), ...broken(text, length), ...aim];
}

function broken(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && joined.length <= length) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines;
}

/** The area within the scores; between a score and a spoke without one there is none. */
function area(spokes: readonly Spoke[], look: ChartLook): Plugin<'radar'> {
  return {
    id: 'area',
    beforeDatasetsDraw({ ctx, scales }) {
      const axis = scales['r'] as RadialLinearScale | undefined;
      if (axis === undefined) return;
      ctx.save();
      ctx.globalAlpha = 0.14;
      ctx.fillStyle = look.winners;
      ctx.beginPath();
      for (const [index, next] of neighboursOf(spokes)) {
        const from = axis.getPointPositionForValue(index, spokes[index]?.value ?? 0);
        const to = axis.getPointPositionForValue(next, spokes[next]?.value ?? 0);
        ctx.moveTo(axis.xCenter, axis.yCenter);
        ctx.lineTo(from.x, from.y);
        ctx.lineTo(to.x, to.y);
        ctx.closePath();
      }
      ctx.fill();
      ctx.restore();
    },
  };
}

/** Every spoke with the one after it, where both have a score. */
export function neighboursOf(spokes: readonly Spoke[]): readonly (readonly [number, number])[] {
  return spokes.flatMap(({ value }, index) => {
    const next = (index + 1) % spokes.length;
    return value === null || (spokes[next]?.value ?? null) === null ? [] : [[index, next] as const];
  });
}
