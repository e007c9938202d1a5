import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Figure } from '../../report/report.ts';
import { ScaleLine } from '../../ui/scale-line.tsx';
import { How } from './how.tsx';

interface Props {
  readonly figure: Figure;
  readonly words: ResultWords;
}

/** The reader's own equation, large, on a scale from 0 to 3. */
export function EquationView({ figure, words }: Props) {
  return (
    <div class="equation-block">
      <p class="equation">
        {figure.label} = <b>{figure.text}</b>
      </p>
      <div class="equation-scale">
        <ScaleLine {...figure.scale} value={figure.value} />
        <p class="small">{figure.note}</p>
        {figure.scale.ghost !== undefined && <p class="small">{figure.scale.ghost.text}</p>}
      </div>
      <How label={words.how} of={figure.label} derivation={figure.derivation} />
    </div>
  );
}
