import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Figure } from '../../report/report.ts';
import { ScaleLine } from '../../ui/scale-line.tsx';
import { How } from './how.tsx';

interface Props {
  readonly figure: Figure;
  readonly words: ResultWords;
}

/** One figure with its name, its line and how it came about. */
export function FigureView({ figure, words }: Props) {
  return (
    <div class={`figure figure-${figure.unit}${figure.value === null ? ' figure-open' : ''}`}>
      {figure.unit === 'points' && <h3 class="figure-label">{figure.label}</h3>}
      <p class="figure-text">{figure.text}</p>
      <ScaleLine {...figure.scale} value={figure.value} />
      <p class="figure-note small">{figure.note}</p>
      {figure.scale.ghost !== undefined && <p class="small">{figure.scale.ghost.text}</p>}
      <How label={words.how} of={figure.label} derivation={figure.derivation} />
    </div>
  );
}
