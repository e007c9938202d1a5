import { useEffect, useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CompareWords } from '../../i18n/words/compare.en.ts';
import type { Relation } from '../../report/describe/compare/comparison-report.ts';
import { describeComparison } from '../../report/describe/compare/describe-comparison.ts';
import type { PdfCover } from '../../report/pdf/pdf-cover.ts';
import type { Held } from '../../state/comparing.ts';
import { needsKpiTexts, plannedIn, saidBeside } from '../../state/said-beside.ts';
import type { Setup } from '../../state/setup.ts';
import { useLazy } from '../../ui/lazy.ts';
import { ComparisonSection } from './comparison-section.tsx';
import { useMaking } from './making.ts';
import { labelsOf, sidesOf } from './sides.ts';
import { loadWhole, type Whole } from './whole.ts';

/** What the PDF takes from the site rather than from the results. */
export type Masthead = Omit<
  PdfCover,
  'organisation' | 'preparedBy' | 'preparedFor' | 'note' | 'date'
>;

interface Props {
  readonly locale: Locale;
  readonly words: CompareWords;
  readonly setup: Setup;
  readonly editionNames: readonly string[];
  readonly masthead: Masthead;
  readonly now: () => Date;
  readonly held: readonly Held[];
  readonly relation: Relation;
}

/** The comparison, once its texts have been fetched. */
export function ReadyComparison(props: Props) {
  const { locale, words, setup, held } = props;
  const flows = setup.flows.map(({ id }) => id);
  const largest = Math.max(0, ...held.map(({ saved }) => flows.indexOf(saved.flow)));
  const flow = flows[largest] ?? setup.flow;
  const kpis = held.some(({ saved }) => needsKpiTexts(saidBeside(saved)));
  const plan = held.some(({ saved }) => plannedIn(saved).tasks.length > 0);
  const load = useMemo(() => () => loadWhole(locale, { flow, kpis, plan }), [flow, kpis, plan]);
  const [whole, fetchWhole] = useLazy(load);
  useEffect(() => {
    void fetchWhole();
  }, [fetchWhole]);
  if (whole.state === 'failed') {
    return (
      <div role="alert">
        <p>{words.failed}</p>
        <button type="button" class="button" onClick={fetchWhole}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (whole.state !== 'ready') return <p class="loading">{words.fetching}</p>;
  return <Told {...props} whole={whole.value} />;
}

function Told(props: Props & { readonly whole: Whole }) {
  const { locale, words, held, relation, whole, setup, editionNames } = props;
  const report = useMemo(() => {
    const labels = labelsOf(held, relation, { locale, words });
    const sides = sidesOf(held, labels, { setup, editionNames, whole });
    return describeComparison({ ...whole, sides, relation });
  }, [held, relation, whole]);
  const { making, make } = useMaking();
  const organisations = new Set(
    held.map(({ saved }) => (saved.profile.organisation ?? '').trim()).filter((one) => one !== ''),
  );
  const cover: PdfCover = {
    ...props.masthead,
    organisation: [...organisations].join(' · '),
    preparedBy: held.at(-1)?.saved.profile.preparedBy ?? '',
    preparedFor: '',
    note: '',
    date: props.now(),
  };
  const busy = making.state === 'making';
  return (
    <>
      <div class="result-sections">
        {report.sections.map((section) => (
          <ComparisonSection key={section.id} section={section} words={words} />
        ))}
      </div>
      <section class="result-section" aria-labelledby="comparison-pdf">
        <h2 id="comparison-pdf">{words.pdf.title}</h2>
        <p>{words.pdf.text}</p>
        <button
          type="button"
          class="button"
          data-testid="download-comparison"
          aria-disabled={busy}
          onClick={() => void make(report, cover)}
        >
          {busy ? words.pdf.making : words.pdf.button}
        </button>
        <p role="status">
          {making.state === 'done' && fill(words.pdf.done, { name: making.name })}
          {(making.state === 'failed' || making.state === 'broken') && words.pdf[making.state]}
        </p>
      </section>
    </>
  );
}
