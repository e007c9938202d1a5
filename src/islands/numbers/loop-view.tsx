import { useMemo, useState } from 'preact/hooks';
import type { TypedFigure } from '../../domain/figure.ts';
import {
  compareLoops,
  type Parameters,
  scenarioFrom,
  slidersFor,
  spans,
  worthOfOnePoint,
} from '../../domain/simulate.ts';
import { Lever } from './lever.tsx';
import { LinesView } from './lines-view.tsx';
import {
  type Headline,
  longRunTexts,
  loopCharts,
  pointHeadline,
  scenarioHeadlines,
} from './loop-story.ts';
import type { Speech } from './say.ts';

interface Props {
  readonly speech: Speech;
  /** Sets apart the levers of the own loop from those of an illustration. */
  readonly place: string;
  readonly today: Parameters;
  /** Churn as it was typed, in its own period. */
  readonly churn: TypedFigure;
  /** What the scenario changes, by parameter. */
  readonly changes: ReadonlyMap<string, number>;
  /** Null is as today. */
  readonly onChange: (parameter: string, value: number | null) => void;
  readonly onReset: () => void;
}

/** Today's loop beside a scenario: levers, what comes of them, and the two pictures. */
export function LoopView(props: Props) {
  const { speech, place, today, churn, changes } = props;
  const { loop } = speech.words;
  const [moving, setMoving] = useState<readonly [string, number] | null>(null);
  const [touched, setTouched] = useState(false);
  const sliders = useMemo(() => slidersFor(today), [today]);
  const all = useMemo(
    () => (moving === null ? changes : new Map([...changes, moving])),
    [changes, moving],
  );
  const standing = (id: string, asToday: number) => all.get(id) ?? asToday;
  const changed = sliders.some(
    ({ id, today: now }) => id !== 'months' && standing(id, now) !== now,
  );
  const told = useMemo(() => {
    const scenario = scenarioFrom(today, all);
    const comparison = compareLoops(today, scenario.scenario, scenario.months, scenario.investment);
    const worth = worthOfOnePoint(today, churn, spans.usual);
    return {
      charts: loopCharts(speech, comparison, changed),
      headlines: [
        ...(worth === null ? [] : [pointHeadline(speech, worth)]),
        ...(changed ? scenarioHeadlines(speech, comparison, scenario) : []),
      ],
      longRun: longRunTexts(speech, today, changed ? scenario.scenario : null),
    };
  }, [speech, today, churn, all, changed]);
  return (
    <div class="loop" onFocusCapture={() => setTouched(true)}>
      <div class="headlines">
        {told.headlines.map((headline) => (
          <HeadlineView key={headline.id} headline={headline} />
        ))}
        {!changed && <p class="headline-none">{loop.difference.none}</p>}
      </div>
      <p class="sr-only" role="status">
        {touched &&
          moving === null &&
          told.headlines.map(({ title, text, note }) => `${title}: ${text} ${note}.`).join(' ')}
      </p>
      <div class="loop-body">
        <fieldset class="levers">
          <legend>{loop.levers}</legend>
          <p class="small">{loop.leversAbout}</p>
          {sliders.map((slider) => (
            <Lever
              key={slider.id}
              speech={speech}
              slider={slider}
              place={place}
              value={standing(slider.id, slider.today)}
              onMove={(value) => setMoving([slider.id, value])}
              onChange={(value) => {
                setMoving(null);
                props.onChange(slider.id, value === slider.today ? null : value);
              }}
            />
          ))}
          <button
            type="button"
            class="button small-button secondary"
            disabled={changes.size === 0}
            onClick={props.onReset}
          >
            {loop.reset}
          </button>
        </fieldset>
        <div class="loop-charts">
          {told.charts.map((chart) => (
            <LinesView key={chart.id} chart={chart} words={loop.charts} />
          ))}
        </div>
      </div>
      <h3 class="long-run-title">{loop.longRun}</h3>
      <ul class="long-run">
        {told.longRun.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function HeadlineView({ headline }: { readonly headline: Headline }) {
  return (
    <div class="headline">
      <h3>{headline.title}</h3>
      <p class="headline-text">{headline.text}</p>
      <p class="small">{headline.note}</p>
    </div>
  );
}
