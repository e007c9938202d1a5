import { useMemo } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import { loadPlan } from '../../report/telling/whole.ts';
import { useLazy } from '../../ui/lazy.ts';
import type { Props as FormProps } from './target/target-form.tsx';

interface Props extends Omit<FormProps, 'plan' | 'words'> {
  readonly locale: Locale;
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

function Form({
  parts: [TargetForm, plan, words],
  ...props
}: Omit<Props, 'locale'> & {
  readonly parts: readonly [
    Awaited<ReturnType<typeof loadForm>>,
    FormProps['plan'],
    FormProps['words'],
  ];
}) {
  return <TargetForm {...props} plan={plan} words={words} />;
}
