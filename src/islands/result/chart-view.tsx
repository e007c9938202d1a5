import { useEffect, useRef } from 'preact/hooks';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { onThemeChange, readTokens, whenNear } from '../../platform/page.ts';
import type { Chart } from '../../report/report.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useLazy } from '../../ui/lazy.ts';

interface Props {
  readonly chart: Chart;
  readonly words: ResultWords;
}

const loadCharts = () => import('../../report/charts/field-chart.ts');

/** The field as a picture, fetched when its place comes into view, and the same as a table. */
export function ChartView({ chart, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [charts, fetchCharts] = useLazy(loadCharts);
  useEffect(() => {
    if (place.current === null) return undefined;
    return whenNear(place.current, () => void fetchCharts());
  }, [fetchCharts]);
  const module = charts.state === 'ready' ? charts.value : null;
  useEffect(() => {
    if (module === null || canvas.current === null) return undefined;
    return keepDrawn(canvas.current, chart, module);
  }, [module, chart]);
  return (
    <figure class="chart">
      <p class="axis axis-y" aria-hidden="true">
        <span>{chart.y.label}</span>
        <span>
          {chart.y.lowText} → {chart.y.highText}
        </span>
      </p>
      <div class="chart-place" ref={place}>
        <canvas ref={canvas} role="img" aria-label={`${chart.title}. ${chart.summary}`} />
        {charts.state === 'failed' ? (
          <div class="chart-state" role="alert">
            <p>{words.chartFailed}</p>
            <button type="button" class="button small-button secondary" onClick={fetchCharts}>
              {words.retry}
            </button>
          </div>
        ) : (
          module === null && <p class="chart-state">{words.chartLoading}</p>
        )}
      </div>
      <p class="axis axis-x" aria-hidden="true">
        <span>{chart.x.label}</span>
        <span>
          {chart.x.lowText} → {chart.x.highText}
        </span>
      </p>
      <figcaption class="sr-only">{chart.summary}</figcaption>
      <details class="how" open={charts.state === 'failed'}>
        <summary>
          {words.asTable}
          <span class="sr-only">: {chart.title}</span>
        </summary>
        <DataTable {...chart.table} />
      </details>
    </figure>
  );
}

type Charts = Awaited<ReturnType<typeof loadCharts>>;

/** Draws, and draws anew when the theme changes. Returns the way to take the picture away. */
function keepDrawn(canvas: HTMLCanvasElement, chart: Chart, charts: Charts): () => void {
  const names = ['ink', 'quiet', 'line', 'paper', 'winners', 'old', 'sans'] as const;
  const draw = () => charts.drawField(canvas, chart, readTokens(names));
  let drawn = draw();
  const stop = onThemeChange(() => {
    drawn.destroy();
    drawn = draw();
  });
  return () => {
    stop();
    drawn.destroy();
  };
}
