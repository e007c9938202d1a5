import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Verdict } from '../../report/report.ts';
import { How } from './how.tsx';

interface Props {
  readonly verdicts: readonly Verdict[];
  readonly words: ResultWords;
}

/** What the answers add up to: each finding, what it means, what to do, and how it came about. */
export function VerdictsView({ verdicts, words }: Props) {
  return (
    <div class="verdicts">
      {verdicts.map((verdict) => (
        <div class={`verdict verdict-${verdict.tone}`} key={verdict.id}>
          <div class="verdict-body">
            <h3>{verdict.name}</h3>
            <p class="verdict-headline">{verdict.headline}</p>
            <p>{verdict.text}</p>
          </div>
          {verdict.advice !== '' && (
            <p class="verdict-advice">
              <b class="verdict-label">{verdict.adviceLabel}</b>
              {verdict.advice}
            </p>
          )}
          {verdict.derivation !== null && (
            <How label={words.how} of={verdict.name} derivation={verdict.derivation} />
          )}
        </div>
      ))}
    </div>
  );
}
