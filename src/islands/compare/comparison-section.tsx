import type { CompareWords } from '../../i18n/words/compare.en.ts';
import type { ComparisonSectionId } from '../../report/describe/compare/comparison-report.ts';
import type { Block, Derivation, Figure, Section } from '../../report/report.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { FieldFigure } from '../../ui/field-figure.tsx';
import { ScaleLine } from '../../ui/scale-line.tsx';

interface Props {
  readonly section: Section<ComparisonSectionId>;
  readonly words: CompareWords;
}

/** A section of the comparison on screen: a heading and its blocks. */
export function ComparisonSection({ section, words }: Props) {
  const titleId = `${section.id}-title`;
  return (
    <section class={`result-section compared-${section.id}`} aria-labelledby={titleId}>
      <h2 id={titleId}>{section.title}</h2>
      <div class="section-body">
        {section.blocks.map((block, index) => (
          <BlockView key={index} block={block} words={words} />
        ))}
      </div>
    </section>
  );
}

/** @throws Error for a block that no comparison is described with */
function BlockView({ block, words }: { readonly block: Block; readonly words: CompareWords }) {
  switch (block.kind) {
    case 'prose':
      return (
        <div class={`prose-${block.tone}`}>
          {block.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      );
    case 'listing':
      return (
        <ul>
          {block.points.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      );
    case 'figure':
      return <FigureView figure={block.figure} words={words} />;
    case 'table':
      return <DataTable {...block} />;
    case 'chart':
      if (block.form !== 'field') break;
      return (
        <figure class="trail-chart">
          <FieldFigure {...block} />
          <DataTable {...block.table} />
        </figure>
      );
  }
  throw new Error(`a comparison has no ${block.kind}`);
}

/** From here on an equation is set smaller, so that it stays on one line. */
const shortEquation = 10;

function FigureView({ figure, words }: { readonly figure: Figure; readonly words: CompareWords }) {
  const { unit, label, text, scale, value, note } = figure;
  const how = <How words={words} of={label} derivation={figure.derivation} />;
  if (unit === 'onePlusOne') {
    return (
      <div class="equation-block">
        <p class={text.length > shortEquation ? 'equation equation-long' : 'equation'}>
          {label} = <b>{text}</b>
        </p>
        <div class="equation-scale">
          <ScaleLine {...scale} value={value} />
          <p class="small">{note}</p>
        </div>
        {how}
      </div>
    );
  }
  return (
    <div class={`figure figure-${unit}${value === null ? ' figure-open' : ''}`}>
      {unit === 'points' && <h3 class="figure-label">{label}</h3>}
      <p class="figure-text">{text}</p>
      <ScaleLine {...scale} value={value} />
      <p class="figure-note small">{note}</p>
      {how}
    </div>
  );
}

function How({
  words,
  of,
  derivation,
}: {
  readonly words: CompareWords;
  readonly of: string;
  readonly derivation: Derivation;
}) {
  return (
    <details class="how">
      <summary>
        {words.how}
        <span class="sr-only">: {of}</span>
      </summary>
      {derivation.steps.map((step) => (
        <p class="small" key={step}>
          {step}
        </p>
      ))}
      <DataTable {...derivation.table} />
    </details>
  );
}
