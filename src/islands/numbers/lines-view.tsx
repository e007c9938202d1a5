import { useEffect, useRef, useState } from 'preact/hooks';
import type { NumbersWords } from '../../i18n/words/numbers.en.ts';
import { onThemeChange, readTokens, whenNear } from '../../platform/page.ts';
import type { DrawnLines } from '../../report/charts/lines-chart.ts';
import type { LinesChart } from '../../report/report.ts';
import { ChartState } from '../../ui/chart-state.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { useLazy } from '../../ui/lazy.ts';
import { LinesFigure } from '../../ui/lines-figure.tsx';

interface Props {
  readonly chart: LinesChart;
  readonly words: NumbersWords['loop']['charts'];
}

const loadLines = async () => (await import('../../report/charts/lines-chart.ts')).drawLines;

/** Lines over months, drawn anew as the scenario moves, with a sentence and a table that say the same. */
export function LinesView({ chart, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<DrawnLines | null>(null);
  const shown = useRef(chart);
  const [fetched, fetchDraw] = useLazy(loadLines);
  const [isDrawn, setDrawn] = useState(false);
  shown.current = chart;
  useEffect(() => {
    if (place.current === null) return undefined;
    return whenNear(place.current, () => void fetchDraw());
  }, [fetchDraw]);
  const draw = fetched.state === 'ready' ? fetched.value : null;
  useEffect(() => {
    const at = canvas.current;
    if (draw === null || at === null) return undefined;
    const begin = () => {
      drawn.current = draw(at, shown.current, readTokens(tokens));
    };
    const end = () => {
      drawn.current?.destroy();
      drawn.current = null;
    };
    begin();
    setDrawn(true);
    const stop = onThemeChange(() => {
      end();
      begin();
    });
    return () => {
      stop();
      end();
    };
  }, [draw]);
  useEffect(() => drawn.current?.show(chart), [chart]);
  return (
    <figure class="lines">
      <h3>{chart.y.label}</h3>
      <div class="lines-place" ref={place}>
        <canvas ref={canvas} role="img" aria-label={`${chart.title}. ${chart.summary}`} />
        <ChartState
          state={fetched.state === 'failed' ? 'failed' : isDrawn ? 'drawn' : 'underWay'}
          words={words}
          onRetry={fetchDraw}
        />
      </div>
      <div class="lines-still">
        <LinesFigure {...chart} />
      </div>
      <figcaption class="small">{chart.summary}</figcaption>
      <details class="how" open={fetched.state === 'failed'}>
        <summary>
          {words.asTable}
          <span class="sr-only">: {chart.title}</span>
        </summary>
        <DataTable {...chart.table} />
      </details>
    </figure>
  );
}

const tokens = ['ink', 'quiet', 'line', 'paper', 'winners', 'old', 'sans'] as const;
