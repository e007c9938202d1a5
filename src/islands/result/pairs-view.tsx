import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Pair, Pairs } from '../../report/report.ts';

interface Props {
  readonly pairs: Pairs;
  readonly words: ResultWords;
  readonly changeHref: (place: string) => string;
}

/** Every pair with its poles named and the position between them. */
export function PairsView({ pairs, words, changeHref }: Props) {
  return (
    <div class="pairs">
      {pairs.groups.map((group) => (
        <div class="pair-group" key={group.title}>
          <h3>{group.title}</h3>
          {group.pairs.map((pair) => (
            <div class="pair" key={pair.item}>
              <h4>{pair.topic}</h4>
              <p class="pair-old">
                <b class="old-mark">{pairs.oldLabel}</b>
                {pair.old}
              </p>
              <div class="pair-answer">
                <PairScale pair={pair} />
                <p>
                  {pair.answer}{' '}
                  <a class="pair-change" href={changeHref(pair.item)}>
                    {words.changeAnswer}
                    <span class="sr-only">: {pair.topic}</span>
                  </a>
                </p>
              </div>
              <p class="pair-winners">
                <b class="winners-mark">{pairs.winnersLabel}</b>
                {pair.winners}
              </p>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function PairScale({ pair }: { readonly pair: Pair }) {
  return (
    <span class={pair.position === null ? 'pair-scale open' : 'pair-scale'} aria-hidden="true">
      {[1, 2, 3, 4, 5].map((position) => (
        <i class={position === pair.position ? `on at-${position}` : undefined} key={position} />
      ))}
    </span>
  );
}
