import { useMemo } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { PdfCover } from '../../report/pdf/pdf-cover.ts';
import { ComparisonSection } from './comparison-section.tsx';
import { useMaking } from './making.ts';
import type { Props } from './ready-comparison.tsx';
import { labelsOf } from './sides.ts';
import { tell } from './telling.ts';
import type { Whole } from './whole.ts';

/** The comparison itself, with the way to take it along. */
export function ToldComparison(props: Props & { readonly whole: Whole }) {
  const { locale, words, held, relation, whole, setup, editionNames } = props;
  const report = useMemo(() => {
    const labels = labelsOf(held, relation, { locale, words });
    return tell(held, labels, relation, { setup, editionNames, whole });
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
