import { Chart, LinearScale, type Plugin, PointElement, ScatterController } from 'chart.js';
import type { FieldChart as FieldBlock, Quarter } from '../report.ts';
import type { ChartLook, DrawnChart } from './drawn-chart.ts';

Chart.register(ScatterController, PointElement, LinearScale);

/**
 * Draws the field of the growth loop: four named quarters, the position and how far open answers
 * could move it. Everything drawn comes from the block; nothing is computed here but pixels.
 */
export function drawField(
  canvas: HTMLCanvasElement,
  block: FieldBlock,
  look: ChartLook,
): DrawnChart {
  const { x, y, point } = block;
  const scale = (axis: typeof x) => ({
    type: 'linear' as const,
    min: axis.min,
    max: axis.max,
    ticks: { display: false },
    grid: { display: false },
    border: { color: look.line },
  });
  return new Chart(canvas, {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: point === null ? [] : [{ x: point.x, y: point.y }],
          backgroundColor: look.ink,
          borderColor: look.paper,
          borderWidth: 2,
          pointRadius: 9,
          pointHoverRadius: 9,
          clip: false,
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      layout: { padding: 1 },
      scales: { x: scale(x), y: scale(y) },
    },
    plugins: [quarters(block, look), reach(block, look), ghost(block, look), label(block, look)],
  });
}

function quarters(block: FieldBlock, look: ChartLook): Plugin<'scatter'> {
  return {
    id: 'quarters',
    beforeDatasetsDraw({ ctx, chartArea: area, scales }) {
      const middleX = scales['x']?.getPixelForValue(block.x.cut) ?? 0;
      const middleY = scales['y']?.getPixelForValue(block.y.cut) ?? 0;
      ctx.save();
      for (const quarter of block.quarters) {
        const left = quarter.right ? middleX : area.left;
        const right = quarter.right ? area.right : middleX;
        const top = quarter.top ? area.top : middleY;
        const bottom = quarter.top ? middleY : area.bottom;
        if (quarter.here) {
          ctx.globalAlpha = 0.08;
          ctx.fillStyle = colourOf(quarter, look);
          ctx.fillRect(left, top, right - left, bottom - top);
          ctx.globalAlpha = 1;
        }
        nameQuarter(ctx, quarter, { left, right, top, bottom }, look);
      }
      ctx.strokeStyle = look.line;
      ctx.lineWidth = 1;
      ctx.strokeRect(area.left, area.top, area.width, area.height);
      ctx.beginPath();
      ctx.moveTo(middleX, area.top);
      ctx.lineTo(middleX, area.bottom);
      ctx.moveTo(area.left, middleY);
      ctx.lineTo(area.right, middleY);
      ctx.stroke();
      ctx.restore();
    },
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The name stands in the quarter's outer corner, where a position is least likely to hide it. */
function nameQuarter(
  ctx: CanvasRenderingContext2D,
  quarter: Quarter,
  box: Box,
  look: ChartLook,
): void {
  const margin = 12;
  const size = box.right - box.left < 160 ? 13 : 16;
  ctx.font = `${quarter.here ? 600 : 400} ${size}px ${look.sans}`;
  ctx.fillStyle = quarter.here ? colourOf(quarter, look) : look.quiet;
  ctx.textAlign = quarter.right ? 'right' : 'left';
  ctx.textBaseline = quarter.top ? 'top' : 'bottom';
  const x = quarter.right ? box.right - margin : box.left + margin;
  const y = quarter.top ? box.top + margin : box.bottom - margin;
  const lines = wrap(ctx, quarter.name, box.right - box.left - 2 * margin);
  lines.forEach((line, index) => {
    const below = quarter.top ? index : index - lines.length + 1;
    ctx.fillText(line, x, y + below * size * 1.2);
  });
}

function wrap(ctx: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  return ctx.measureText(text).width <= width ? [text] : text.split(' ');
}

function reach(block: FieldBlock, look: ChartLook): Plugin<'scatter'> {
  return {
    id: 'reach',
    beforeDatasetsDraw({ ctx, scales }) {
      const bounds = block.point?.reach;
      const [x, y] = [scales['x'], scales['y']];
      if (!bounds || !x || !y) return;
      const left = x.getPixelForValue(bounds.left);
      const right = x.getPixelForValue(bounds.right);
      const top = y.getPixelForValue(bounds.top);
      const bottom = y.getPixelForValue(bounds.bottom);
      ctx.save();
      ctx.globalAlpha = 0.14;
      ctx.fillStyle = look.ink;
      ctx.beginPath();
      ctx.roundRect(left - 9, top - 9, right - left + 18, bottom - top + 18, 9);
      ctx.fill();
      ctx.restore();
    },
  };
}

/** Where the position was before, as a hollow mark with its word and a line to where it is. */
function ghost(
  { ghost: before, point, x: { cut } }: FieldBlock,
  look: ChartLook,
): Plugin<'scatter'> {
  return {
    id: 'ghost',
    beforeDatasetsDraw({ ctx, scales }) {
      const [x, y] = [scales['x'], scales['y']];
      if (before === undefined || !x || !y) return;
      const at = { x: x.getPixelForValue(before.x), y: y.getPixelForValue(before.y) };
      ctx.save();
      ctx.strokeStyle = look.quiet;
      ctx.lineWidth = 2;
      if (point !== null) {
        ctx.setLineDash([3, 4]);
        ctx.beginPath();
        ctx.moveTo(at.x, at.y);
        ctx.lineTo(x.getPixelForValue(point.x), y.getPixelForValue(point.y));
        ctx.stroke();
        ctx.setLineDash([]);
      }
      ctx.fillStyle = look.paper;
      ctx.beginPath();
      ctx.arc(at.x, at.y, 8, 0, 2 * Math.PI);
      ctx.fill();
      ctx.stroke();
      const far = point === null || Math.abs(y.getPixelForValue(point.y) - at.y) > 18;
      const apart = point === null || Math.abs(x.getPixelForValue(point.x) - at.x) > 130;
      // Two names on one line would lie on each other; the summary says both.
      if (far || apart) {
        const leftward = before.x > cut;
        ctx.font = `400 15px ${look.sans}`;
        ctx.fillStyle = look.quiet;
        ctx.textBaseline = 'middle';
        ctx.textAlign = leftward ? 'right' : 'left';
        ctx.fillText(before.label, at.x + (leftward ? -15 : 15), at.y);
      }
      ctx.restore();
    },
  };
}

function label(block: FieldBlock, look: ChartLook): Plugin<'scatter'> {
  return {
    id: 'label',
    afterDatasetsDraw({ ctx, scales }) {
      const { point } = block;
      const [x, y] = [scales['x'], scales['y']];
      if (point === null || !x || !y) return;
      const leftward = point.x > block.x.cut;
      ctx.save();
      ctx.font = `600 16px ${look.sans}`;
      ctx.fillStyle = look.ink;
      ctx.textBaseline = 'middle';
      ctx.textAlign = leftward ? 'right' : 'left';
      const offset = leftward ? -16 : 16;
      ctx.fillText(point.label, x.getPixelForValue(point.x) + offset, y.getPixelForValue(point.y));
      ctx.restore();
    },
  };
}

function colourOf(quarter: Quarter, look: ChartLook): string {
  return quarter.right && quarter.top ? look.winners : look.old;
}
