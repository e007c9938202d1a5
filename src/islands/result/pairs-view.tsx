import { fill } from '../../i18n/fill.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import type { Pair, Pairs } from '../../report/report.ts';

interface Props {
  readonly pairs: Pairs;
  readonly words: ResultWords;
  readonly changeHref: (place: string) => string;
  readonly onPosition: (item: string, position: number) => void;
}

const positions = [1, 2, 3, 4, 5] as const;

/** Every pair with its poles named and the position between them, which can be moved in place. */
export function PairsView({ pairs, words, changeHref, onPosition }: Props) {
  const tones = pairs.poles === 'oldAndWinners' ? ['old-mark', 'winners-mark'] : ['mark', 'mark'];
  return (
    <div class={`pairs pairs-${pairs.poles}`}>
      {pairs.groups.map((group) => (
        <div class="pair-group" key={group.title}>
          <h3>{group.title}</h3>
          {group.pairs.map((pair) => (
            <div class="pair" id={`pair-${pair.item}`} key={pair.item} tabIndex={-1}>
              <h4>{pair.topic}</h4>
              <p class="pair-old">
                <b class={tones[0]}>{pairs.leftLabel}</b>
                {pair.left}
              </p>
              <div class="pair-answer">
                <Stations pair={pair} words={words} onPosition={onPosition} />
                <p>
                  {pair.answer}{' '}
                  <a class="pair-change" href={changeHref(pair.item)}>
                    {words.changeAnswer}
                    <span class="sr-only">: {pair.topic}</span>
                  </a>
                </p>
                {pair.proof !== '' && <p class="small">{pair.proof}</p>}
              </div>
              <p class="pair-winners">
                <b class={tones[1]}>{pairs.rightLabel}</b>
                {pair.right}
              </p>
              {pair.note !== '' && (
                <p class="pair-note">
                  <b>{words.noteLabel}.</b> {pair.note}
                </p>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The five stations as native radios: what is chosen here is an answer like any other. */
function Stations({
  pair,
  words,
  onPosition,
}: Omit<Props, 'pairs' | 'changeHref'> & { pair: Pair }) {
  return (
    <fieldset class={pair.position === null ? 'pair-scale open' : 'pair-scale'}>
      <legend class="sr-only">{pair.topic}</legend>
      {positions.map((position) => (
        <label class="pair-station" key={position}>
          <input
            type="radio"
            name={`pair-${pair.item}`}
            value={String(position)}
            checked={pair.position === position}
            autocomplete="off"
            onChange={() => onPosition(pair.item, position)}
          />
          <i
            class={position === pair.position ? `on at-${position}` : undefined}
            aria-hidden="true"
          />
          <span class="sr-only">{fill(words.position, { position })}</span>
        </label>
      ))}
    </fieldset>
  );
}
