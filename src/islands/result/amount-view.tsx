import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Amount } from '../../report/report.ts';
import { How } from './how.tsx';

interface Props {
  readonly amount: Amount;
  readonly words: ResultWords;
  readonly wayTo: Readonly<Record<'numbers' | 'charter', string>>;
}

/** A sum of money as a headline, or the way to what is missing. */
export function AmountView({ amount, words, wayTo }: Props) {
  const { label, value, text, note, way, derivation } = amount;
  return (
    <div class={value === null ? 'amount amount-open' : 'amount'}>
      <h3 class="amount-label">{label}</h3>
      <p class="amount-text">{text}</p>
      {note !== '' && <p class="small">{note}</p>}
      {way !== null && (
        <p class="ways">
          <a class="button secondary small-button" href={wayTo[way.to]}>
            {way.text}
          </a>
        </p>
      )}
      {derivation !== null && <How label={words.how} of={label} derivation={derivation} />}
    </div>
  );
}
