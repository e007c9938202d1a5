import { useEffect, useMemo } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { CompareWords } from '../../i18n/words/compare.en.ts';
import type { Relation } from '../../report/describe/compare/comparison-report.ts';
import type { PdfCover } from '../../report/pdf/pdf-cover.ts';
import type { Held } from '../../state/comparing.ts';
import { needsKpiTexts, plannedIn, saidBeside } from '../../state/said-beside.ts';
import type { Setup } from '../../state/setup.ts';
import { useLazy } from '../../ui/lazy.ts';
import { loadWhole } from './whole.ts';

/** What the PDF takes from the site rather than from the results. */
export type Masthead = Omit<
  PdfCover,
  'organisation' | 'preparedBy' | 'preparedFor' | 'note' | 'date'
>;

export interface Props {
  readonly locale: Locale;
  readonly words: CompareWords;
  readonly setup: Setup;
  readonly editionNames: readonly string[];
  readonly masthead: Masthead;
  readonly now: () => Date;
  readonly held: readonly Held[];
  readonly relation: Relation;
}

const loadTold = async () => (await import('./told-comparison.tsx')).ToldComparison;

/** The comparison, once its texts and what tells them have been fetched. */
export function ReadyComparison(props: Props) {
  const { locale, words, setup, held } = props;
  const flows = setup.flows.map(({ id }) => id);
  const largest = Math.max(0, ...held.map(({ saved }) => flows.indexOf(saved.flow)));
  const flow = flows[largest] ?? setup.flow;
  const kpis = held.some(({ saved }) => needsKpiTexts(saidBeside(saved)));
  const plan = held.some(({ saved }) => plannedIn(saved).tasks.length > 0);
  const load = useMemo(
    () => () => Promise.all([loadTold(), loadWhole(locale, { flow, kpis, plan })]),
    [flow, kpis, plan],
  );
  const [fetched, fetchWhole] = useLazy(load);
  useEffect(() => {
    void fetchWhole();
  }, [fetchWhole]);
  if (fetched.state === 'failed') {
    return (
      <div role="alert">
        <p>{words.failed}</p>
        <button type="button" class="button" onClick={fetchWhole}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (fetched.state !== 'ready') return <p class="loading">{words.fetching}</p>;
  const [ToldComparison, whole] = fetched.value;
  return <ToldComparison {...props} whole={whole} />;
}
