import type { ComponentChildren } from 'preact';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Block, Section } from '../../report/report.ts';
import { AnswerMap } from '../../ui/answer-map.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { AmountView } from './amount-view.tsx';
import { ChartView } from './chart-view.tsx';
import { CharterView } from './charter-view.tsx';
import { EquationView } from './equation-view.tsx';
import { FigureView } from './figure-view.tsx';
import { PairsView } from './pairs-view.tsx';
import { PlanView } from './plan-view.tsx';
import { StepsView } from './steps-view.tsx';
import { VerdictsView } from './verdicts-view.tsx';

interface Props {
  readonly section: Section;
  readonly words: ResultWords;
  readonly changeHref: (place: string) => string;
  readonly onPosition: (item: string, position: number) => void;
  /** Where more can be typed. */
  readonly wayTo: Readonly<Record<'numbers' | 'charter', string>>;
  readonly children?: ComponentChildren;
}

/** A section of the report on screen: a heading and its blocks, each drawn by its kind. */
export function SectionView({ section, children, ...shared }: Props) {
  const titleId = `${section.id}-title`;
  return (
    <section
      class={`result-section section-${section.id}`}
      id={section.id}
      aria-labelledby={titleId}
    >
      <h2 id={titleId}>{section.title}</h2>
      <div class="section-body">
        {section.blocks.map((block, index) => (
          <BlockView key={index} block={block} {...shared} />
        ))}
      </div>
      {children}
    </section>
  );
}

/** A block, drawn by its kind. */
export function BlockView({
  block,
  words,
  changeHref,
  onPosition,
  wayTo,
}: {
  readonly block: Block;
  readonly words: ResultWords;
  readonly changeHref: (place: string) => string;
  readonly onPosition: (item: string, position: number) => void;
  readonly wayTo: Props['wayTo'];
}) {
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
        <ul class="listing">
          {block.points.map((point) => (
            <li key={point.id}>
              <h3>{point.text}</h3>
              {point.detail !== '' && <p>{point.detail}</p>}
            </li>
          ))}
        </ul>
      );
    case 'figure':
      return block.figure.unit === 'onePlusOne' ? (
        <EquationView figure={block.figure} words={words} />
      ) : (
        <FigureView figure={block.figure} words={words} />
      );
    case 'table':
      return <DataTable {...block} />;
    case 'chart':
      return <ChartView chart={block} words={words} />;
    case 'map':
      return <AnswerMap {...block} hrefOf={(item) => `#pair-${item}`} />;
    case 'verdicts':
      return <VerdictsView verdicts={block.verdicts} words={words} />;
    case 'amount':
      return <AmountView amount={block} words={words} wayTo={wayTo} />;
    case 'charter':
      return <CharterView charter={block} />;
    case 'plan':
      return <PlanView plan={block} />;
    case 'steps':
      return <StepsView steps={block.steps} words={words} />;
    case 'pairs':
      return (
        <PairsView pairs={block} words={words} changeHref={changeHref} onPosition={onPosition} />
      );
    default:
      return unreachable(block);
  }
}

function unreachable(block: never): never {
  throw new Error(`no view for ${JSON.stringify(block)}`);
}
