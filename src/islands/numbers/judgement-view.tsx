import type { FigureId } from '../../domain/ids.ts';
import { judge, type Tone } from '../../domain/judge.ts';
import { plural } from '../../i18n/fill.ts';
import { type ComparisonText, comparisonText } from './comparison-text.ts';
import type { Sheet } from './sheet.ts';

interface Props {
  readonly sheet: Sheet;
  readonly figure: FigureId;
  readonly value: number;
}

/** A figure beside everything that has been published for firms like this one. */
export function JudgementView({ sheet, figure, value }: Props) {
  const { page, words, locale, currency, model } = sheet;
  const { judged } = words;
  const spec = page.figures.find(({ id }) => id === figure);
  if (spec === undefined) return null;
  const { comparisons, tone } = judge(spec, value, { model: model ?? null, currency });
  const [first, ...others] = comparisons.map((comparison) =>
    comparisonText(sheet, page.texts, page.sources, spec, comparison),
  );
  if (first === undefined) {
    const others = model === undefined && spec.bands.length > 0;
    return <p class="small">{others ? judged.ownTrendModel : judged.ownTrend}</p>;
  }
  return (
    <div class="judged">
      {tone !== 'neutral' && <ToneMark tone={tone} text={judged.tones[tone]} />}
      <Compared text={first} />
      {others.length > 0 && (
        <details class="judged-more">
          <summary>{plural(locale, judged.more, others.length)}</summary>
          {others.map((text) => (
            <Compared key={text.id} text={text} />
          ))}
        </details>
      )}
    </div>
  );
}

/** A verdict in a word and a mark; the colour only repeats them. */
function ToneMark({
  tone,
  text,
}: {
  readonly tone: Exclude<Tone, 'neutral'>;
  readonly text: string;
}) {
  return (
    <p class={`tone tone-${tone}`}>
      <i class="tone-mark" aria-hidden="true" />
      {text}
    </p>
  );
}

function Compared({ text }: { readonly text: ComparisonText }) {
  return (
    <div class="compared">
      <p>
        {text.label} <span class="small">({text.beside})</span>
      </p>
      <p class="small">
        {text.address === null ? text.name : <a href={text.address}>{text.name}</a>}, {text.facts}.{' '}
        {text.caution}
      </p>
    </div>
  );
}
