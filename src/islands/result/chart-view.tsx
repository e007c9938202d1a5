import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { onThemeChange, readTokens, whenNear } from '../../platform/page.ts';
import type { ChartLook, DrawnChart } from '../../report/charts/drawn-chart.ts';
import type {
  Chart,
  ChartAxis,
  FieldChart,
  LadderChart,
  LinesChart,
  RadarChart,
  RingChart,
} from '../../report/report.ts';
import { ChartState } from '../../ui/chart-state.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { FieldFigure } from '../../ui/field-figure.tsx';
import { LadderFigure } from '../../ui/ladder-figure.tsx';
import { useLazy } from '../../ui/lazy.ts';
import { LinesFigure } from '../../ui/lines-figure.tsx';
import { RadarFigure } from '../../ui/radar-figure.tsx';
import { RingFigure } from '../../ui/ring-figure.tsx';

interface Props<Picture extends Chart> {
  readonly chart: Picture;
  readonly words: ResultWords;
}

type Draw<Picture> = (canvas: HTMLCanvasElement, chart: Picture, look: ChartLook) => DrawnChart;

const loadField = async () => (await import('../../report/charts/field-chart.ts')).drawField;
const loadRadar = async () => (await import('../../report/charts/radar-chart.ts')).drawRadar;

const loadLines = async () => (await import('../../report/charts/lines-chart.ts')).drawLines;

/** A picture in its form, and the same as a table. */
export function ChartView({ chart, words }: Props<Chart>) {
  switch (chart.form) {
    case 'field':
      return <FieldView chart={chart} words={words} />;
    case 'radar':
      return <RadarView chart={chart} words={words} />;
    case 'ring':
      return <RingView chart={chart} words={words} />;
    case 'ladder':
      return <LadderView chart={chart} words={words} />;
    case 'lines':
      return <LinesView chart={chart} words={words} />;
    default:
      return unreachable(chart);
  }
}

function FieldView({ chart, words }: Props<FieldChart>) {
  return (
    <CanvasView chart={chart} words={words} load={loadField} still={<FieldFigure {...chart} />}>
      {(canvas) => (
        <>
          <Axis axis={chart.y} side="y" />
          {canvas}
          <Axis axis={chart.x} side="x" />
        </>
      )}
    </CanvasView>
  );
}

function Axis({ axis, side }: { readonly axis: ChartAxis; readonly side: 'x' | 'y' }) {
  return (
    <p class={`axis axis-${side}`} aria-hidden="true">
      <span>{axis.label}</span>
      <span>
        {axis.lowText} → {axis.highText}
      </span>
    </p>
  );
}

function RadarView({ chart, words }: Props<RadarChart>) {
  return (
    <CanvasView chart={chart} words={words} load={loadRadar} still={<RadarFigure {...chart} />}>
      {(canvas) => canvas}
    </CanvasView>
  );
}

function LadderView({ chart, words }: Props<LadderChart>) {
  return (
    <figure class="chart chart-ladder">
      <LadderFigure {...chart} />
      <figcaption class="sr-only">{chart.summary}</figcaption>
      <AsTable chart={chart} words={words} open={false} />
    </figure>
  );
}

function LinesView({ chart, words }: Props<LinesChart>) {
  return (
    <CanvasView chart={chart} words={words} load={loadLines} still={<LinesFigure {...chart} />}>
      {(canvas) => (
        <>
          <p class="lines-title">{chart.title}</p>
          <p class="lines-measure small" aria-hidden="true">
            {chart.y.label}
          </p>
          {canvas}
        </>
      )}
    </CanvasView>
  );
}

interface CanvasProps<Picture extends Chart> extends Props<Picture> {
  readonly load: () => Promise<Draw<Picture>>;
  /** The same without a canvas, for paper. */
  readonly still: ComponentChildren;
  readonly children: (canvas: ComponentChildren) => ComponentChildren;
}

/** A picture that is fetched when its place comes into view, or a word on why it is not there. */
function CanvasView<Picture extends Chart>(props: CanvasProps<Picture>) {
  const { chart, words, load, still, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [fetched, fetchDraw] = useLazy(load);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (place.current === null) return undefined;
    return whenNear(place.current, () => void fetchDraw());
  }, [fetchDraw]);
  const draw = fetched.state === 'ready' ? fetched.value : null;
  useEffect(() => {
    if (draw === null || canvas.current === null) return undefined;
    const takeAway = keepDrawn(canvas.current, chart, draw);
    setDrawn(true);
    return takeAway;
  }, [draw, chart]);
  return (
    <figure class={`chart chart-${chart.form}`}>
      <div class="chart-drawn">
        {children(
          <div class="chart-place" ref={place}>
            <canvas ref={canvas} role="img" aria-label={`${chart.title}. ${chart.summary}`} />
            <ChartState
              state={fetched.state === 'failed' ? 'failed' : isDrawn ? 'drawn' : 'underWay'}
              words={{
                failed: words.chartFailed,
                retry: words.retry,
                loading: words.chartLoading,
              }}
              onRetry={fetchDraw}
            />
          </div>,
        )}
      </div>
      <div class="chart-still">{still}</div>
      <figcaption class="sr-only">{chart.summary}</figcaption>
      <AsTable chart={chart} words={words} open={fetched.state === 'failed'} />
    </figure>
  );
}

/** The ring needs no code to be fetched. Its line turns once when most of it has come into view. */
function RingView({ chart, words }: Props<RingChart>) {
  const below = useRef<HTMLDivElement>(null);
  const [turning, setTurning] = useState(false);
  useEffect(() => {
    if (below.current === null) return undefined;
    return whenNear(below.current, () => setTurning(true));
  }, []);
  return (
    <figure class="ring-chart">
      <RingFigure {...chart} turning={turning} />
      <figcaption class="sr-only">{chart.summary}</figcaption>
      <div ref={below}>
        <AsTable chart={chart} words={words} open={false} />
      </div>
    </figure>
  );
}

function AsTable({ chart, words, open }: Props<Chart> & { readonly open: boolean }) {
  return (
    <details class="how" open={open}>
      <summary>
        {words.asTable}
        <span class="sr-only">: {chart.title}</span>
      </summary>
      <DataTable {...chart.table} />
    </details>
  );
}

/** Draws, and draws anew when the theme changes. Returns the way to take the picture away. */
function keepDrawn<Picture>(
  canvas: HTMLCanvasElement,
  chart: Picture,
  draw: Draw<Picture>,
): () => void {
  const names = ['ink', 'quiet', 'line', 'paper', 'winners', 'old', 'sans'] as const;
  let drawn = draw(canvas, chart, readTokens(names));
  const stop = onThemeChange(() => {
    drawn.destroy();
    drawn = draw(canvas, chart, readTokens(names));
  });
  return () => {
    stop();
    drawn.destroy();
  };
}

function unreachable(chart: never): never {
  throw new Error(`no view for ${JSON.stringify(chart)}`);
}
