import { useMemo } from 'preact/hooks';
import type { Aims } from '../../domain/plan.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { radarChart } from '../../report/describe/radar-chart.ts';
import type { Block } from '../../report/report.ts';
import { loadPlan } from '../../report/telling/whole.ts';
import { useLazy } from '../../ui/lazy.ts';
import { RadarFigure } from '../../ui/radar-figure.tsx';
import { BlockView } from './section-view.tsx';
import type { Props as FormProps } from './target/target-form.tsx';

interface Props extends Omit<FormProps, 'plan' | 'words' | 'show' | 'showRadar'> {
  readonly locale: Locale;
  readonly resultWords: ResultWords;
}

const loadWords = {
  en: () => import('../../i18n/words/route.en.ts').then((module) => module.routeEn),
  sv: () => import('../../i18n/words/route.sv.ts').then((module) => module.routeSv),
};

const loadForm = async () => (await import('./target/target-form.tsx')).TargetForm;

/** Where to get: what it takes to choose a target is fetched when somebody wants to. */
export function TargetOffer({ locale, ...props }: Props) {
  const load = useMemo(
    () => () => Promise.all([loadForm(), loadPlan(locale), loadWords[locale]()]),
    [locale],
  );
  const [fetched, fetchForm] = useLazy(load);
  const { target, retry } = props.resultWords;
  return (
    <section class="result-section section-target" id="target" aria-labelledby="target-title">
      <h2 id="target-title">{target.title}</h2>
      <div class="section-body">
        <p>{target.text}</p>
        {fetched.state === 'ready' ? (
          <Form parts={fetched.value} {...props} />
        ) : (
          <p class="ways">
            {fetched.state === 'failed' && <span role="alert">{target.failed}</span>}
            <button
              type="button"
              class="button secondary"
              aria-disabled={fetched.state === 'loading'}
              onClick={fetchForm}
            >
              {fetched.state === 'failed' ? retry : target.choose}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

/** What draws a report stands on this page already, so it is handed over. */
function Form({
  parts: [TargetForm, plan, words],
  resultWords,
  ...props
}: Omit<Props, 'locale'> & {
  readonly parts: readonly [
    Awaited<ReturnType<typeof loadForm>>,
    FormProps['plan'],
    FormProps['words'],
  ];
}) {
  const { assessment, texts } = props;
  const { full, flow } = texts.vocabulary;
  const show = (blocks: readonly Block[]) =>
    blocks.map((block, index) => (
      <BlockView
        key={index}
        block={block}
        words={resultWords}
        changeHref={() => ''}
        onPosition={() => {}}
        wayTo={{ numbers: '', charter: '' }}
      />
    ));
  const vocabulary = { ...texts.vocabulary, plan };
  const showRadar =
    full === null || !flow.shows.includes('radar')
      ? null
      : (aims: Aims) => <RadarFigure {...radarChart(assessment, vocabulary, full, aims)} />;
  return <TargetForm {...props} plan={plan} words={words} show={show} showRadar={showRadar} />;
}
